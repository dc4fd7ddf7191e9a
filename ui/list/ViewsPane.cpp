// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/list/ViewsPane.h"

#include "models/items/ViewsModel.h"
#include "ui/list/ViewsPresenter.h"

#include <QEvent>

namespace {

constexpr int usualLetters = 24; //!< Room for names of views in other languages.

} // namespace

ViewsPane::ViewsPane(ViewsModel &model, QWidget *parent)
    : QListView(parent)
    , m_views(model)
    , m_presenter(new ViewsPresenter(this))
{
    m_presenter->setSourceModel(&m_views);
    setModel(m_presenter);
    setItemDelegate(new ViewsDelegate(this));
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!current.isValid())
            return;
        if (const qint64 saved = current.data(ViewsModel::SavedIdRole).toLongLong(); saved != 0)
            Q_EMIT savedChosen(saved);
        else
            Q_EMIT viewChosen(static_cast<ListQuery::View>(current.data(ViewsModel::ViewRole).toInt()));
    });
    const auto forgetHint = [this] { m_hint = {}; };
    connect(m_presenter, &QAbstractItemModel::dataChanged, this, forgetHint);
    connect(m_presenter, &QAbstractItemModel::modelReset, this, forgetHint);
    connect(m_presenter, &QAbstractItemModel::rowsInserted, this, forgetHint);
    connect(m_presenter, &QAbstractItemModel::rowsRemoved, this, forgetHint);
    retranslate();
}

void ViewsPane::setView(ListQuery::View view)
{
    const auto row = ViewsModel::views().indexOf(view);
    setCurrentIndex(model()->index(static_cast<int>(row), 0));
}

void ViewsPane::setSaved(qint64 id)
{
    const int row = m_views.rowOfSaved(id);
    if (row >= 0)
        setCurrentIndex(model()->index(row, 0));
}

QSize ViewsPane::sizeHint() const
{
    if (m_hint.isEmpty()) {
        const int letter = fontMetrics().averageCharWidth();
        const int margins = 2 * frameWidth() + letter * 2;
        m_hint = {qMax(sizeHintForColumn(0) + margins, letter * usualLetters),
                  sizeHintForRow(0) * static_cast<int>(ViewsModel::views().size())};
    }
    return m_hint;
}

QSize ViewsPane::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, QListView::minimumSizeHint().height()};
}

void ViewsPane::retranslate()
{
    setAccessibleName(tr("Views"));
    setAccessibleDescription(tr("The counts are of the incidents on this computer."));
    m_presenter->retranslate();
}

void ViewsPane::changeEvent(QEvent *event)
{
    m_hint = {};
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

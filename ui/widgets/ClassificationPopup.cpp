// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/ClassificationPopup.h"

#include "models/items/ClassificationModel.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

ClassificationPopup::ClassificationPopup(ClassificationModel &model, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_model(model)
    , m_proxy(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeView(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_proxy->setSourceModel(&model);
    m_proxy->setFilterRole(ClassificationModel::PathRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setRecursiveFilteringEnabled(true);
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_tree->setModel(m_proxy);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->installEventFilter(this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(2);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree);

    connect(m_filter, &QLineEdit::textChanged, this, &ClassificationPopup::filter);
    connect(m_tree, &QTreeView::clicked, this, &ClassificationPopup::take);
    retranslate();
}

void ClassificationPopup::popUp(const QWidget &box, const QString &current)
{
    m_filter->clear();
    m_tree->collapseAll();
    const QModelIndex index = m_proxy->mapFromSource(m_model.indexOf(current));
    m_tree->setCurrentIndex(index.isValid() ? index : m_proxy->index(0, 0));
    if (index.isValid())
        m_tree->scrollTo(index, QAbstractItemView::PositionAtCenter);
    place(box);
    show();
    m_filter->setFocus(Qt::PopupFocusReason);
}

bool ClassificationPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto &key = static_cast<QKeyEvent &>(*event);
    if (takesKey(key))
        return true;
    if (watched == m_filter) {
        const bool moves = key.key() == Qt::Key_Up || key.key() == Qt::Key_Down || key.key() == Qt::Key_PageUp
            || key.key() == Qt::Key_PageDown;
        const bool opens =
            (key.key() == Qt::Key_Left || key.key() == Qt::Key_Right) && m_filter->text().isEmpty();
        if (moves || opens) {
            QCoreApplication::sendEvent(m_tree, event);
            return true;
        }
    } else if (watched == m_tree && !key.text().isEmpty() && key.text().at(0).isPrint()) {
        m_filter->setFocus(Qt::OtherFocusReason);
        QCoreApplication::sendEvent(m_filter, event);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void ClassificationPopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool ClassificationPopup::focusNextPrevChild(bool)
{
    // Qt keeps the box in the same chain, and Tab would lead out of the popup while it stays open.
    QWidget *other = m_filter->hasFocus() ? static_cast<QWidget *>(m_tree) : m_filter;
    other->setFocus(Qt::TabFocusReason);
    return true;
}

bool ClassificationPopup::takesKey(QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_tree->currentIndex());
        return true;
    default:
        return false;
    }
}

void ClassificationPopup::filter(const QString &text)
{
    m_proxy->setFilterFixedString(text);
    if (text.isEmpty())
        return;
    m_tree->expandAll();
    const QModelIndex match = firstMatch(text);
    if (match.isValid()) {
        m_tree->setCurrentIndex(match);
        m_tree->scrollTo(match);
    }
}

void ClassificationPopup::take(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString path = index.data(ClassificationModel::PathRole).toString();
    hide();
    Q_EMIT chosen(path);
}

void ClassificationPopup::place(const QWidget &box)
{
    const QSize wanted(qMax(box.width(), fontMetrics().averageCharWidth() * 44),
                       fontMetrics().lineSpacing() * 18);
    const QRect room = box.screen()->availableGeometry();
    resize(wanted.boundedTo(room.size()));
    const QPoint below = box.mapToGlobal(QPoint(isRightToLeft() ? box.width() - width() : 0, box.height()));
    const bool fitsBelow = below.y() + height() <= room.bottom();
    const int y = fitsBelow ? below.y() : below.y() - box.height() - height();
    move(qBound(room.left(), below.x(), qMax(room.left(), room.right() - width())), qMax(room.top(), y));
}

void ClassificationPopup::retranslate()
{
    m_filter->setPlaceholderText(tr("Type to filter"));
    m_filter->setAccessibleName(tr("Filter the classifications"));
    m_tree->setAccessibleName(tr("Classifications"));
}

QModelIndex ClassificationPopup::firstMatch(const QString &text) const
{
    // A name that matches is nearer to what was meant than a path in which only a parent matches.
    const Qt::MatchFlags flags = Qt::MatchContains | Qt::MatchRecursive;
    QModelIndexList found = m_proxy->match(m_proxy->index(0, 0), Qt::DisplayRole, text, 1, flags);
    if (found.isEmpty())
        found = m_proxy->match(m_proxy->index(0, 0), ClassificationModel::PathRole, text, 1, flags);
    return found.value(0);
}

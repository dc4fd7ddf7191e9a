// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/ShortcutsDialog.h"

#include "ui/Actions.h"
#include "ui/Icons.h"
#include "ui/Wording.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TableLook.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array shownStates{SyncState::Draft,    SyncState::Waiting,  SyncState::Held,
                                 SyncState::Sending,  SyncState::Accepted, SyncState::Unknown,
                                 SyncState::Conflict, SyncState::Refused};

//! \brief An action's name without its dots.
QString plainName(const QAction &action)
{
    const QString name = Actions::plainName(action);
    return name.endsWith(u'…') ? name.chopped(1) : name;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions.cbegin(), actions.cend())
    , m_model(new QStandardItemModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_filterLabel(new QLabel(this))
    , m_filterEdit(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    m_filter->setSourceModel(m_model);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filterEdit->setObjectName(u"filter"_s);
    m_filterEdit->setClearButtonEnabled(true);
    m_filterLabel->setBuddy(m_filterEdit);
    m_table->setObjectName(u"shortcuts"_s);
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    giveTableLook(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    buildLegend();
    auto *search = new QHBoxLayout;
    search->addWidget(m_filterLabel);
    search->addWidget(m_filterEdit, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(search);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_legend);
    layout->addWidget(m_buttons);
    resize(fontMetrics().averageCharWidth() * 76, fontMetrics().lineSpacing() * 34);
    connect(m_filterEdit, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

void ShortcutsDialog::buildLegend()
{
    m_legend = new QGroupBox(this);
    auto *grid = new QGridLayout(m_legend);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    const int count = static_cast<int>(shownStates.size()) + 1;
    const int half = (count + 1) / 2;
    for (int i = 0; i < count; ++i) {
        auto *icon = new QLabel(m_legend);
        auto *words = new PlainLabel(m_legend);
        words->setWordWrap(true);
        grid->addWidget(icon, i % half, 2 * (i / half));
        grid->addWidget(words, i % half, 2 * (i / half) + 1);
        m_legendIcons += icon;
        m_legendWords += words;
    }
}

void ShortcutsDialog::retranslate()
{
    setWindowTitle(tr("Keyboard shortcuts and signs"));
    m_filterLabel->setText(tr("&Search"));
    m_filterEdit->setPlaceholderText(tr("Action or key"));
    m_table->setAccessibleName(tr("Actions and their keys"));
    m_model->setHorizontalHeaderLabels({tr("Action"), tr("Keys")});
    m_legend->setTitle(tr("Signs in the list"));
    const int extent = style()->pixelMetric(QStyle::PM_SmallIconSize);
    for (qsizetype i = 0; i < m_legendWords.size(); ++i) {
        const bool isUnread = i == 0;
        const SyncState::Value state =
            isUnread ? SyncState::InStep : shownStates.at(static_cast<size_t>(i - 1));
        const QString icon = isUnread ? u"state-unread"_s : Icons::nameFor(state);
        m_legendIcons.at(i)->setPixmap(
            Icons::get(icon, palette()).pixmap(QSize(extent, extent), devicePixelRatioF()));
        m_legendWords.at(i)->setText(isUnread ? tr("New here, or changed since you looked")
                                              : Wording::syncState(state));
    }
    fill();
}

void ShortcutsDialog::fill()
{
    m_model->removeRows(0, m_model->rowCount());
    for (const QPointer<QAction> &action : std::as_const(m_actions)) {
        if (!action || action->isSeparator() || action->text().isEmpty())
            continue;
        QStringList keys;
        const QList<QKeySequence> shortcuts = action->shortcuts();
        for (const QKeySequence &shortcut : shortcuts)
            keys += shortcut.toString(QKeySequence::NativeText);
        auto *name = new QStandardItem(plainName(*action));
        auto *key = new QStandardItem(keys.isEmpty() ? u"–"_s : keys.join(u", "_s));
        name->setEditable(false);
        key->setEditable(false);
        m_model->appendRow({name, key});
    }
}

void ShortcutsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

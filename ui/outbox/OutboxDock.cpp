// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/outbox/OutboxDock.h"

#include "models/items/Workspace.h"
#include "ui/FocusOrder.h"
#include "ui/Icons.h"
#include "ui/Wording.h"
#include "ui/dialogs/ArrivedDialog.h"
#include "ui/outbox/OutboxPresenter.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TableLook.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

OutboxDock::OutboxDock(Workspace &workspace, QWidget *parent)
    : QDockWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(u"outboxDock"_s);
    retranslate();
}

void OutboxDock::setVisible(bool visible)
{
    // Not with the window, which is there sooner without it.
    if (visible && !m_table) {
        build();
        connectTable();
        retranslate();
        rowsCame();
        putBeforeStatus();
    }
    QDockWidget::setVisible(visible);
}

//! \brief In the order of Tab; a dock that floats is a window without a status line.
void OutboxDock::putBeforeStatus()
{
    if (const auto *bar = window()->findChild<QStatusBar *>(QString(), Qt::FindDirectChildrenOnly))
        FocusOrder::putLast(bar);
}

void OutboxDock::connectTable()
{
    connect(this, &QDockWidget::topLevelChanged, this, &OutboxDock::putBeforeStatus);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                if (now.isValid())
                    m_selected = m_presenter->entryAt(now).id;
                refresh();
            });
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT openRequested(m_presenter->entryAt(index).key); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_presenter, signal, this, &OutboxDock::rowsCame);
    connect(m_presenter, &QAbstractItemModel::modelReset, this, &OutboxDock::rowsCame);
    connect(m_presenter, &QAbstractItemModel::dataChanged, this, &OutboxDock::refresh);
}

void OutboxDock::build()
{
    m_model = new OutboxModel(m_workspace.engine(), this);
    m_presenter = new OutboxPresenter(this);
    m_presenter->setSourceModel(m_model);
    auto *content = new QWidget(this);
    m_pages = new QStackedWidget(content);
    m_table = new QTableView(m_pages);
    m_table->setObjectName(u"outboxTable"_s);
    m_table->setModel(m_presenter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    giveTableLook(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(OutboxModel::ChangeColumn, QHeaderView::Stretch);
    const int wide = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(OutboxModel::WhatColumn, wide * 28);
    m_table->setColumnWidth(OutboxModel::StateColumn, wide * 46);
    m_table->installEventFilter(this);
    m_empty = new PlainLabel(m_pages);
    m_empty->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);

    m_reason = new PlainLabel(content);
    m_reason->setObjectName(u"outboxReason"_s);
    m_reason->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    for (const OutboxCommands::Command command : OutboxCommands::all()) {
        auto *button = new QPushButton(content);
        m_buttons.insert(command, button);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, command] { run(command); });
    }
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(content);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_reason);
    layout->addLayout(buttons);
    setWidget(content);
}

void OutboxDock::retranslate()
{
    //: Title of the pane that lists the changes that wait to be sent.
    setWindowTitle(tr("Outbox"));
    if (!m_table)
        return;
    m_table->setAccessibleName(tr("Changes that wait to be sent"));
    m_empty->setText(tr("Nothing is waiting."));
    for (const OutboxCommands::Command command : OutboxCommands::all())
        m_buttons.value(command)->setText(OutboxCommands::name(command));
    m_presenter->retranslate();
    refresh();
}

void OutboxDock::select(qint64 id)
{
    m_selected = id;
    if (m_table)
        rowsCame();
}

void OutboxDock::rowsCame()
{
    m_pages->setCurrentWidget(m_presenter->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    for (int row = 0; row < m_presenter->rowCount(); ++row) {
        const QModelIndex index = m_presenter->index(row, OutboxModel::WhatColumn);
        if (m_presenter->entryAt(index).id == m_selected && m_selected != 0) {
            if (m_table->currentIndex().row() != row)
                m_table->setCurrentIndex(index);
            refresh();
            return;
        }
    }
    refresh();
}

OutboxEntry OutboxDock::current() const
{
    return m_presenter->entryAt(m_table->currentIndex());
}

void OutboxDock::refresh()
{
    const OutboxEntry entry = current();
    for (const OutboxCommands::Command command : OutboxCommands::all()) {
        QPushButton *button = m_buttons.value(command);
        const QString reason = OutboxCommands::whyNot(command, entry);
        button->setVisible(OutboxCommands::isMeant(command, entry));
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason.isEmpty() ? OutboxCommands::purpose(command) : reason);
        button->setAccessibleDescription(button->toolTip());
    }
    m_reason->setText(entry.error ? Wording::error(*entry.error) : QString());
    m_reason->setVisible(entry.error.has_value());
}

void OutboxDock::run(OutboxCommands::Command command)
{
    const OutboxEntry entry = current();
    if (!OutboxCommands::whyNot(command, entry).isEmpty())
        return;
    SyncEngine &engine = m_workspace.engine();
    switch (command) {
    case OutboxCommands::Command::SendNow:
        engine.sendNow(entry.id);
        break;
    case OutboxCommands::Command::Hold:
        engine.hold(entry.id);
        break;
    case OutboxCommands::Command::Edit:
        engine.toDraft(entry.id);
        Q_EMIT editRequested(entry.key, entry.kind);
        break;
    case OutboxCommands::Command::Discard:
        askDiscard(entry);
        break;
    case OutboxCommands::Command::Arrived: {
        auto *dialog = new ArrivedDialog(m_workspace, entry.id, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        break;
    }
    case OutboxCommands::Command::SendAgain:
        engine.sendAgain(entry.id);
        break;
    case OutboxCommands::Command::KeepAsDraft:
        engine.toDraft(entry.id);
        break;
    case OutboxCommands::Command::Settle:
        Q_EMIT conflictRequested(entry.id);
        break;
    }
}

void OutboxDock::askDiscard(const OutboxEntry &entry)
{
    auto *question = new QMessageBox(this);
    question->setObjectName(u"discardQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowModality(Qt::WindowModal);
    question->setWindowTitle(tr("Discard"));
    const int side = style()->pixelMetric(QStyle::PM_MessageBoxIconSize, nullptr, this);
    question->setIconPixmap(Icons::get(u"dialog-question"_s, palette()).pixmap(side, side));
    question->setTextFormat(Qt::PlainText);
    question->setText(OutboxCommands::discardQuestion(entry));
    QPushButton *discard = question->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton *keep = question->addButton(tr("&Keep"), QMessageBox::RejectRole);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(discard, &QPushButton::clicked, this,
            [this, id = entry.id] { m_workspace.engine().discard(id); });
    question->open();
}

void OutboxDock::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool OutboxDock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QDockWidget::eventFilter(watched, event);
    const OutboxEntry entry = current();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        run(OutboxCommands::Command::Discard);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (entry.id != 0)
            Q_EMIT openRequested(entry.key);
        return true;
    default:
        return QDockWidget::eventFilter(watched, event);
    }
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/OutboxEntry.h"
#include "ui/outbox/OutboxCommands.h"

#include <QDockWidget>
#include <QHash>

class OutboxModel;
class OutboxPresenter;
class PlainLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class Workspace;

//! \brief What waits to be sent, in words, and what can be done with each.
class OutboxDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit OutboxDock(Workspace &workspace, QWidget *parent = nullptr);

    //! \brief Selects the intent \a id, e.g. when the person comes from a banner.
    void select(qint64 id);
    void setVisible(bool visible) override;

Q_SIGNALS:
    //! \brief The intent was taken back into a draft of \a kind; the form should show it.
    void editRequested(const IncidentKey &key, OutboxEntry::Kind kind);
    void openRequested(const IncidentKey &key);
    void conflictRequested(qint64 entryId);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectTable();
    void putBeforeStatus();
    void retranslate();
    void refresh();
    void rowsCame();
    void run(OutboxCommands::Command command);
    void askDiscard(const OutboxEntry &entry);
    [[nodiscard]] OutboxEntry current() const;

    Workspace &m_workspace;
    OutboxModel *m_model = nullptr; //!< As all below made when the dock is shown for the first time.
    OutboxPresenter *m_presenter = nullptr;
    QStackedWidget *m_pages = nullptr;
    QTableView *m_table = nullptr;
    PlainLabel *m_empty = nullptr;
    PlainLabel *m_reason = nullptr;
    QHash<OutboxCommands::Command, QPushButton *> m_buttons;
    qint64 m_selected = 0; //!< Survives a reset of the model.
};

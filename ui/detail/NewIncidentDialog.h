// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/IncidentModel.h"

#include <QDialog>

class IncidentForm;
class MessageBanner;
class PlainLabel;
class Preferences;
class QPushButton;
class Workspace;

//! \brief A new incident: typed here, kept as a draft, created through the outbox.
class NewIncidentDialog : public QDialog
{
    Q_OBJECT

public:
    //! \brief \a workspace and \a preferences must outlive the dialog.
    NewIncidentDialog(Workspace &workspace, Preferences &preferences, QWidget *parent = nullptr);
    ~NewIncidentDialog() override;

    //! \brief Takes from \a incident what a new one may have.
    void startFrom(const Incident &incident);
    //! \brief Goes on with the draft \a key ("new-…").
    void resume(const IncidentKey &key);
    [[nodiscard]] IncidentModel &model() { return m_model; }
    void done(int result) override;

Q_SIGNALS:
    void created(const OutboxEntry &entry);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void create();
    void takeCreated(const Result<OutboxEntry> &result);
    void askToDiscard();
    void showButtons();
    void retranslate();

    IncidentModel m_model;
    MessageBanner *m_banner = nullptr;
    IncidentForm *m_form = nullptr;
    PlainLabel *m_reason = nullptr;
    PlainLabel *m_keptLine = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_create = nullptr;
    Workspace &m_workspace;
    bool m_creating = false;
};

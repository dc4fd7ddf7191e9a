// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/IncidentKey.h"
#include "models/servicedesk/IncidentGateway.h"

#include <QDialog>

class PlainLabel;
class QLabel;
class QLineEdit;
class QPushButton;
class Workspace;

//! \brief For a new incident of which it is not known whether it arrived: the person found it and names it.
//! What is named is read and shown before it can be confirmed.
class ArrivedDialog : public QDialog
{
    Q_OBJECT

public:
    ArrivedDialog(Workspace &workspace, qint64 entryId, QWidget *parent = nullptr);

public Q_SLOTS:
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Found { Nothing, Several, NumberUnknown, NumberAmbiguous, Looking, Reading, Unread, Read };

    void retranslate();
    void look();
    void takeKeys(const Result<QList<IncidentKey>> &keys);
    void read(const IncidentKey &key);
    void showFound(Found found);
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString wordsOfIncident() const;

    Workspace &m_workspace;
    qint64 m_entryId = 0;
    Incident m_incident; //!< What would be confirmed, once it is read.
    ServiceError m_error; //!< Why it could not be read.
    Found m_found = Found::Nothing;
    quint64 m_generation = 0;
    PlainLabel *m_intro = nullptr;
    QLabel *m_label = nullptr;
    QLineEdit *m_edit = nullptr;
    PlainLabel *m_status = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_cancel = nullptr;
};

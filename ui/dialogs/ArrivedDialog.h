// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/IncidentKey.h"
#include "models/incident/Result.h"

#include <QDialog>

class PlainLabel;
class QLabel;
class QLineEdit;
class QPushButton;
class Workspace;

//! \brief For a new incident of which it is not known whether it arrived: the person found it and names it.
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
    enum class Found { Nothing, Several, Id, NumberLookedUp, NumberUnknown, NumberAmbiguous, Looking };

    void retranslate();
    void look();
    void takeKeys(const Result<QList<IncidentKey>> &keys);
    void showFound(Found found);
    [[nodiscard]] QString words() const;

    Workspace &m_workspace;
    qint64 m_entryId = 0;
    IncidentKey m_key; //!< What would be confirmed; empty while nothing usable is named.
    Found m_found = Found::Nothing;
    quint64 m_generation = 0;
    PlainLabel *m_intro = nullptr;
    QLabel *m_label = nullptr;
    QLineEdit *m_edit = nullptr;
    PlainLabel *m_status = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_cancel = nullptr;
};

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/Forgetting.h"

#include <QDialog>
#include <QTimer>

class EmailBox;
class PlainLabel;
class Preferences;
class QButtonGroup;
class QCheckBox;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QSpinBox;
class Workspace;

//! \brief Chooses what leaves this computer, says how much that is, and does it. Nothing on the server
//! changes.
class ForgetDialog : public QDialog
{
    Q_OBJECT

public:
    //! \brief \a selected are offered first; they may be none.
    ForgetDialog(Workspace &workspace, Preferences &preferences, const QList<IncidentKey> &selected,
                 QWidget *parent = nullptr);

public Q_SLOTS:
    //! \brief Not while it forgets.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Phase { Choosing, Working, Done, Failed };

    void build();
    [[nodiscard]] QRadioButton *choice(ForgetScope::Kind kind) const;
    [[nodiscard]] ForgetScope scope() const;
    void look();
    void showOutlook(const Result<Forgotten> &outlook);
    void start();
    void end(const Result<Forgotten> &done);
    void showState();
    void retranslate();
    [[nodiscard]] QString outlookWords() const;
    [[nodiscard]] static QString stepWords(Forgetting::Step step);

    Workspace &m_workspace;
    Preferences &m_preferences;
    QList<IncidentKey> m_selected;
    QButtonGroup *m_choices;
    PlainLabel *m_intro;
    EmailBox *m_person;
    QSpinBox *m_days;
    PlainLabel *m_outlookLine;
    QCheckBox *m_unsentToo;
    PlainLabel *m_outOfReach;
    QProgressBar *m_progress;
    QPushButton *m_forget = nullptr;
    QPushButton *m_cancel = nullptr;
    QTimer m_lookTimer;
    Phase m_phase = Phase::Choosing;
    Forgotten m_outlook;
    QString m_news; //!< What happens or happened, instead of the outlook.
    int m_generation = 0; //!< Late answers about an earlier choice are not taken for this one.
};

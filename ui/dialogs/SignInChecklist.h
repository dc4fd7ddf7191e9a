// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/servicedesk/SignInProbe.h"

#include <QFrame>
#include <QHash>

class PlainLabel;
class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QToolButton;

//! \brief The steps of a sign-in with what became of each; a fault stands at its step, with its details to
//! copy.
class SignInChecklist : public QFrame
{
    Q_OBJECT

public:
    explicit SignInChecklist(QWidget *parent = nullptr);

    //! \brief Every step pending, no fault.
    void reset();
    void setState(SignInProbe::Step step, SignInProbe::State state);
    void showFault(SignInProbe::Step step, const ServiceError &error);
    //! \brief The fault's words, empty without one.
    [[nodiscard]] QString faultText() const;

Q_SIGNALS:
    //! \brief More room is needed for a fault or its details.
    void grew();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QLabel *icon = nullptr;
        PlainLabel *words = nullptr;
        SignInProbe::State state = SignInProbe::State::Pending;
    };
    void buildFault();
    void refresh();
    void refreshRow(SignInProbe::Step step);

    QGridLayout *m_grid = nullptr;
    QHash<SignInProbe::Step, Row> m_rows;
    QWidget *m_faultBox = nullptr;
    PlainLabel *m_fault = nullptr;
    QToolButton *m_detailsButton = nullptr;
    QPlainTextEdit *m_details = nullptr;
    SignInProbe::Step m_faultStep = SignInProbe::Step::NameFound;
    ServiceError m_error;
    bool m_hasFault = false;
};

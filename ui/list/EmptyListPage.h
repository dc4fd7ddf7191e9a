// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Result.h"

#include <QWidget>

class PlainLabel;
class QPushButton;

//! \brief What stands in the list's place when it has no rows: why, and what to do. A fault never looks like
//! an empty list.
class EmptyListPage : public QWidget
{
    Q_OBJECT

public:
    enum class Reason {
        NothingHere, //!< No incident is on this computer.
        NothingMatches, //!< The filter leaves none.
        ViewIsEmpty, //!< The view has none.
        Failed, //!< The files could not be read.
    };
    Q_ENUM(Reason)

    explicit EmptyListPage(QWidget *parent = nullptr);

    void explain(Reason reason, const QString &filter = {}, const ServiceError &error = {});
    [[nodiscard]] Reason reason() const { return m_reason; }
    [[nodiscard]] QString text() const;
    void focusText();

Q_SIGNALS:
    void bringInRequested();
    void newRequested();
    void clearFilterRequested();
    void showAllRequested();
    void tryAgainRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Reason m_reason = Reason::NothingHere;
    QString m_filter;
    ServiceError m_error;
    PlainLabel *m_text = nullptr;
    QPushButton *m_bringIn = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_again = nullptr;
};

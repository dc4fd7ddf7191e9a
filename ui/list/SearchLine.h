// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/SearchQuery.h"

#include <QTimer>
#include <QWidget>

class NoteLine;
class QLineEdit;

//! \brief The line in which people say what they look for. What cannot be understood is told below it in one
//! sentence, and what was found before stays on the screen.
class SearchLine : public QWidget
{
    Q_OBJECT

public:
    explicit SearchLine(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    //! \brief As if it had been typed and Enter pressed.
    void setText(const QString &text);
    void focusText();
    //! \brief What is wrong with the text; empty when nothing is.
    [[nodiscard]] QString problem() const;
    //! \brief What \a fault means and what to do, in one sentence.
    [[nodiscard]] static QString sentence(const SearchFault &fault);

Q_SIGNALS:
    //! \brief The text changed to one that can be understood; a little later than the last key.
    void asked(const QString &text);
    //! \brief The person goes on in the list.
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    void apply();
    void retranslate();

    QLineEdit *m_edit = nullptr;
    NoteLine *m_note = nullptr;
    QTimer m_timer;
};

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/SearchQuery.h"

#include <QTimer>
#include <QWidget>

class NoteLine;
class QLineEdit;
class SearchCompleter;

//! \brief The line in which people say what they look for. What cannot be understood is told below it in one
//! sentence, and what was found before stays on the screen. What is only unfinished is told once the person
//! goes on.
class SearchLine : public QWidget
{
    Q_OBJECT

public:
    explicit SearchLine(QWidget *parent = nullptr);
    ~SearchLine() override;

    [[nodiscard]] QString text() const;
    //! \brief As if it had been typed and Enter pressed.
    void setText(const QString &text);
    void focusText();
    //! \brief For the names of fields and their values that are offered while one types.
    [[nodiscard]] SearchCompleter &completer() { return *m_completer; }
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
    enum class Typing { GoesOn, IsDone };
    void apply(Typing typing);
    [[nodiscard]] bool isUnfinished(const SearchFault &fault) const;
    void retranslate();

    QLineEdit *m_edit = nullptr;
    SearchCompleter *m_completer = nullptr;
    NoteLine *m_note = nullptr;
    QTimer m_timer;
};

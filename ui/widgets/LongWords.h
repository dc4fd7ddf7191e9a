// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

//! \brief Fills \a edit so that a text without blanks cannot freeze the window: Qt looks for the end of a
//! word from each line anew, and a million letters take it minutes.
inline void setTextOfAnyShape(QPlainTextEdit &edit, const QString &text)
{
    constexpr qsizetype longestWord = 2'000;
    qsizetype run = 0;
    const bool hasLongWord = std::any_of(text.cbegin(), text.cend(), [&run](QChar c) {
        run = c.isSpace() ? 0 : run + 1;
        return run > longestWord;
    });
    const auto mode = hasLongWord ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere;
    if (edit.wordWrapMode() != mode) {
        // The text that leaves must not be laid out by the rule for the next one.
        const QSignalBlocker quiet(edit);
        edit.clear();
        edit.setWordWrapMode(mode);
    }
    edit.setPlainText(text);
}

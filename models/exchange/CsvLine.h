// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

//! \brief Separated values as spreadsheets read them (RFC 4180), none of which a spreadsheet takes for a
//! formula.
namespace CsvLine {

//! \brief \a cells with commas between and CR LF behind, in UTF-8.
[[nodiscard]] QByteArray of(const QStringList &cells);
//! \brief \a text as a cell, with quotes where it needs them.
[[nodiscard]] QString cell(const QString &text);
//! \brief \a text, with an apostrophe before what begins like a formula (= + - @, a tab or a line end);
//! spreadsheets read it as "this is text".
[[nodiscard]] QString noFormula(const QString &text);

} // namespace CsvLine

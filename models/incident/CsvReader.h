// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

//! \brief Reads separated values row by row in linear time; cells may be quoted and then hold separators,
//! newlines and doubled quotes.
//!
//! A quote that is never properly closed (before a separator, a newline or the end) is an ordinary character,
//! so that one stray quote cannot swallow the rest of the text. The text must outlive the reader.
class CsvReader
{
public:
    //! \brief Cells beyond this many in one row are read over.
    static constexpr qsizetype mostCells = 1024;

    CsvReader(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }
    [[nodiscard]] qsizetype position() const { return m_position; }
    //! \brief The next row's cells, as they stand, without the quotes.
    [[nodiscard]] QStringList readRow();

private:
    [[nodiscard]] bool endsCellAt(qsizetype position) const;
    [[nodiscard]] QString readCell();
    //! \brief Where the quoted cell that begins at the position ends (its closing quote), or -1.
    [[nodiscard]] qsizetype closingQuote() const;

    QStringView m_text;
    QChar m_separator;
    qsizetype m_position = 0;
};

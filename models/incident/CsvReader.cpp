// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/CsvReader.h"

static bool isNewline(QChar c)
{
    return c == u'\n' || c == u'\r';
}

bool CsvReader::endsCellAt(qsizetype position) const
{
    return position >= m_text.size() || m_text.at(position) == m_separator || isNewline(m_text.at(position));
}

qsizetype CsvReader::closingQuote() const
{
    for (qsizetype i = m_position + 1; i < m_text.size(); ++i) {
        if (m_text.at(i) != u'"')
            continue;
        if (i + 1 < m_text.size() && m_text.at(i + 1) == u'"')
            ++i;
        else
            return endsCellAt(i + 1) ? i : -1;
    }
    return -1;
}

QString CsvReader::readCell()
{
    if (!atEnd() && m_text.at(m_position) == u'"') {
        const qsizetype closing = closingQuote();
        if (closing >= 0) {
            QString cell = m_text.sliced(m_position + 1, closing - m_position - 1).toString();
            cell.replace(QLatin1String("\"\""), QLatin1String("\""));
            m_position = closing + 1;
            return cell;
        }
    }
    const qsizetype start = m_position;
    while (!endsCellAt(m_position))
        ++m_position;
    return m_text.sliced(start, m_position - start).toString();
}

QStringList CsvReader::readRow()
{
    QStringList cells;
    while (true) {
        const QString cell = readCell();
        if (cells.size() < mostCells)
            cells.append(cell);
        if (atEnd() || m_text.at(m_position) != m_separator)
            break;
        ++m_position;
    }
    if (!atEnd()) {
        const bool carriageReturn = m_text.at(m_position) == u'\r';
        ++m_position;
        if (carriageReturn && !atEnd() && m_text.at(m_position) == u'\n')
            ++m_position;
    }
    return cells;
}

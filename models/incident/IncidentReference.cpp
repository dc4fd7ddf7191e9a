// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/IncidentReference.h"

#include "models/incident/CsvReader.h"
#include "models/incident/IncidentKey.h"
#include "models/incident/ReferenceScanner.h"

#include <algorithm>
#include <optional>

namespace {

constexpr int linesBeforeHeader = 50;
constexpr qsizetype longestHeader = 65'536;
constexpr qsizetype longestForeignNumber = 40;

//! \brief Where the table of an export begins in a text, and how to read it.
struct Table {
    qsizetype start = 0;
    QChar separator;
    qsizetype sessionColumn = -1;
    qsizetype numberColumn = -1;
};

QString columnName(QString cell)
{
    cell.removeIf([](QChar c) { return c.isSpace() || c == u'_' || c == QChar::ByteOrderMark; });
    return cell.toCaseFolded();
}

std::optional<Table> tableAt(QStringView text, qsizetype start)
{
    const QStringView header = text.sliced(start, std::min(longestHeader, text.size() - start));
    for (const QChar separator : {u',', u';', u'\t'}) {
        const QStringList cells = CsvReader(header, separator).readRow();
        Table table{start, separator, -1, -1};
        for (qsizetype i = cells.size() - 1; i >= 0; --i) {
            const QString name = columnName(cells.at(i));
            if (name == QLatin1String("sessionid"))
                table.sessionColumn = i;
            else if (name == QLatin1String("processid"))
                table.numberColumn = i;
        }
        if (table.sessionColumn >= 0 && table.numberColumn >= 0)
            return table;
    }
    return std::nullopt;
}

std::optional<Table> findTable(QStringView text)
{
    qsizetype start = 0;
    for (int line = 0; line < linesBeforeHeader && start < text.size(); ++line) {
        if (const auto table = tableAt(text, start))
            return table;
        const qsizetype newline = text.indexOf(u'\n', start);
        if (newline < 0)
            return std::nullopt;
        start = newline + 1;
    }
    return std::nullopt;
}

//! \brief The ticket number in a cell; beside a GUID any short word is taken, since sites may number
//! differently.
QString numberInCell(const QString &cell, bool besideGuid)
{
    QString number;
    if (IncidentReferences::isNumber(cell, &number))
        return number;
    number = cell.trimmed();
    const bool isWord = number.size() <= longestForeignNumber
        && std::none_of(number.cbegin(), number.cend(),
                        [](QChar c) { return c.isSpace() || !c.isPrint() || c.isSurrogate(); });
    return besideGuid && isWord ? number : QString();
}

void readTable(QStringView text, const Table &table, ReferenceCollector &collector)
{
    const QStringView rows = text.sliced(table.start);
    CsvReader reader(rows, table.separator);
    ReferenceScanner scanner(collector);
    for (bool isHeader = true; !reader.atEnd(); isHeader = false) {
        const qsizetype rowStart = reader.position();
        const QStringList cells = reader.readRow();
        if (isHeader)
            continue;
        const QStringView row = rows.sliced(rowStart, reader.position() - rowStart);
        const QString sessionCell = cells.value(table.sessionColumn);
        const QString numberCell = cells.value(table.numberColumn);
        const QString guid = IncidentKeys::canonicalGuid(sessionCell);
        const QString number = numberInCell(numberCell, !guid.isEmpty());
        const bool isForeign =
            guid.isEmpty() && number.isEmpty() && !(sessionCell + numberCell).trimmed().isEmpty();
        if (cells.size() == 1 || isForeign) {
            // Not a row of this table: a greeting or a link below it in the same mail.
            scanner.scan(row);
            continue;
        }
        const QString foundIn = ReferenceScanner::excerpt(row, 0);
        if (!guid.isEmpty())
            collector.addGuid(guid, number, foundIn);
        else if (!number.isEmpty())
            collector.addNumber(number, foundIn);
    }
}

} // namespace

namespace IncidentReferences {

QList<IncidentReference> find(const QString &text)
{
    const QStringView view(text);
    ReferenceCollector collector;
    const auto table = findTable(view);
    ReferenceScanner(collector).scan(table ? view.first(table->start) : view);
    if (table)
        readTable(view, *table, collector);
    return collector.result();
}

bool isNumber(const QString &text, QString *normalised)
{
    const QStringView number = QStringView(text).trimmed();
    if (number.isEmpty() || ReferenceScanner::numberLength(number, 0) != number.size())
        return false;
    if (normalised)
        *normalised = number.toString().toUpper();
    return true;
}

} // namespace IncidentReferences

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fault/FaultTable.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int firstOperation = 3; //!< Columns before it: fault, when, reason.
constexpr int operations = 8;

void readRow(const QString &family, const QStringList &columns, FaultTable &table)
{
    static const QStringList failures{u"out"_s,   u"kept"_s,   u"nothing"_s,
                                      u"waits"_s, u"person"_s, u"refused"_s};
    static const QRegularExpression omission(u"^\\(([a-z])\\)$"_s);
    FaultCell cell;
    cell.family = family;
    cell.fault = columns.at(0);
    cell.when = columns.at(1) == "after"_L1 ? FaultDesk::When::After : FaultDesk::When::Before;
    for (int i = 0; i < operations; ++i) {
        const QString text = columns.at(firstOperation + i);
        if (const auto match = omission.match(text); match.hasMatch()) {
            ++table.omitted[match.captured(1)];
            continue;
        }
        cell.operation = static_cast<Operation>(i);
        cell.word = text.section(u' ', 0, 0);
        cell.reason = text.contains(u' ') ? text.section(u' ', 1) : columns.at(2);
        if (!failures.contains(cell.word) || cell.reason == "-"_L1)
            cell.reason.clear();
        table.cells.append(cell);
    }
}

} // namespace

FaultTable FaultTable::read(const QString &fileName)
{
    FaultTable table;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        table.faults.append(fileName + u" cannot be read"_s);
    static const QRegularExpression reason(u"^- \\(([a-z])\\) (.+)$"_s);
    QString family;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith("## "_L1))
            family = line.mid(3).trimmed();
        if (const auto match = reason.match(line); match.hasMatch())
            table.reasons.insert(match.captured(1), match.captured(2));
        if (!line.startsWith(u'|') || line.startsWith("| Fault"_L1) || line.startsWith("|-"_L1))
            continue;
        QStringList columns = line.mid(1, line.lastIndexOf(u'|') - 1).split(u'|');
        for (QString &column : columns)
            column = column.trimmed();
        if (columns.size() == firstOperation + operations)
            readRow(family, columns, table);
        else if (columns.size() > 2)
            table.faults.append(line);
    }
    return table;
}

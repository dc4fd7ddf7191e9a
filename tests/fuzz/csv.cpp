// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/exchange/CsvLine.h"
#include "models/incident/CsvReader.h"
#include "tests/fuzz/Fuzz.h"

namespace {

bool beginsLikeAFormula(const QString &cell)
{
    return !cell.isEmpty() && QStringLiteral("=+-@\t\r\n").contains(cell.front());
}

QList<QStringList> rowsOf(const QString &text, QChar separator)
{
    QList<QStringList> rows;
    CsvReader reader(text, separator);
    while (!reader.atEnd()) {
        const qsizetype before = reader.position();
        rows.append(reader.readRow());
        Fuzz::expect(reader.position() > before, "every row takes some of the text");
        Fuzz::expect(!rows.constLast().isEmpty() && rows.constLast().size() <= CsvReader::mostCells,
                     "a row has from one to so many cells");
    }
    return rows;
}

} // namespace

void Fuzz::one(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    for (const QChar separator : {u',', u';', u'\t'}) {
        QList<QStringList> rows = rowsOf(text, separator);
        QByteArray written;
        for (const QStringList &row : std::as_const(rows))
            written += CsvLine::of(row);
        const QList<QStringList> read = rowsOf(QString::fromUtf8(written), u',');
        for (QStringList &row : rows) {
            for (QString &cell : row)
                cell = beginsLikeAFormula(cell) ? u'\'' + cell : cell;
        }
        expect(read == rows, "cells written and read are the same");
        for (const QStringList &row : read)
            expect(std::none_of(row.cbegin(), row.cend(), &beginsLikeAFormula), "no cell is a formula");
    }
}

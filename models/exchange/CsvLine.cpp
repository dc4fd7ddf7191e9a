// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/exchange/CsvLine.h"

#include <QByteArrayList>

#include <algorithm>

using namespace Qt::StringLiterals;

QString CsvLine::cell(const QString &text)
{
    QString cell = noFormula(text);
    const bool needsQuotes = std::any_of(cell.cbegin(), cell.cend(), [](QChar c) {
        return c == u'"' || c == u',' || c == u'\r' || c == u'\n';
    });
    return needsQuotes ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

QString CsvLine::noFormula(const QString &text)
{
    return !text.isEmpty() && u"=+-@\t\r\n"_s.contains(text.front()) ? u'\'' + text : text;
}

QByteArray CsvLine::of(const QStringList &cells)
{
    QByteArrayList written;
    written.reserve(cells.size());
    for (const QString &text : cells)
        written.append(cell(text).toUtf8());
    return written.join(',') + "\r\n";
}

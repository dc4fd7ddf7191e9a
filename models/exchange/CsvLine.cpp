// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/exchange/CsvLine.h"

#include <QByteArrayList>

#include <algorithm>

using namespace Qt::StringLiterals;

QString CsvLine::cell(const QString &text)
{
    QString cell = text;
    if (!cell.isEmpty() && u"=+-@\t\r\n"_s.contains(cell.front()))
        cell.prepend(u'\'');
    const bool needsQuotes = std::any_of(cell.cbegin(), cell.cend(), [](QChar c) {
        return c == u'"' || c == u',' || c == u'\r' || c == u'\n';
    });
    return needsQuotes ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

QByteArray CsvLine::of(const QStringList &cells)
{
    QByteArrayList written;
    written.reserve(cells.size());
    for (const QString &text : cells)
        written.append(cell(text).toUtf8());
    return written.join(',') + "\r\n";
}

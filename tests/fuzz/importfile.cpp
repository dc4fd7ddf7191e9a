// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/exchange/ImportFile.h"
#include "models/exchange/ExchangeFile.h"
#include "models/servicedesk/IncidentJson.h"
#include "tests/fuzz/Fuzz.h"

#include <QBuffer>

namespace {

QByteArrayList entriesOf(QByteArray file)
{
    QByteArrayList whole;
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    ImportFile import(buffer);
    if (!import.readHead())
        return whole;
    const qint64 lines = file.count('\n') + 1;
    qint64 number = 0;
    while (const auto entry = import.next()) {
        Fuzz::expect(entry->number == ++number, "incidents are counted one by one");
        Fuzz::expect(entry->line >= 1 && entry->line <= lines, "a line is one of the file");
        const auto snapshot = ImportFile::decode(*entry);
        Fuzz::expect(!snapshot || !entry->isBroken, "a broken incident is none");
        if (snapshot)
            Fuzz::expect(IncidentJson::decode(snapshot->verbatim, snapshot->incident.sessionId())
                             == snapshot->incident,
                         "the server's object stands there to the byte");
        if (!entry->isBroken && !entry->json.contains('\n'))
            whole.append(entry->json);
    }
    return whole;
}

} // namespace

//! \brief An import. What was understood is written as an export writes it, and read again.
void Fuzz::one(const QByteArray &input)
{
    const QByteArrayList entries = entriesOf(input);
    const ExchangeFile frame(ExchangeFile::Format::Json, {}, {});
    expect(entriesOf(frame.head() + entries.join(",\n") + frame.foot()) == entries,
           "incidents written and read are the same");
}

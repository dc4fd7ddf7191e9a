// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/exchange/ExchangeFile.h"

#include "models/exchange/CsvLine.h"
#include "models/servicedesk/IncidentJson.h"
#include "models/servicedesk/JsonMembers.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;
using Field = Incident::Field;

namespace {

template <typename Enum> QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QByteArray textOrNull(const QString &text)
{
    return text.isEmpty() ? QByteArray("null") : JsonMembers::quoted(text);
}

//! \brief The fields that show something else than the server said.
QList<Field> unsentFields(const CachedIncident &incident)
{
    QList<Field> fields;
    for (const Field field : Incident::allFields()) {
        if (incident.shown.value(field) != incident.base.incident.value(field))
            fields.append(field);
    }
    return fields;
}

QByteArray csvHead()
{
    QStringList names;
    for (const Field field : Incident::allFields())
        names.append(nameOf(field));
    // Excel takes a file without the mark for one of the local 8-bit encoding.
    return "\xEF\xBB\xBF" + CsvLine::of(names + QStringList{u"SyncState"_s, u"AsOf"_s, u"Unsent"_s});
}

QByteArray csvEntry(const CachedIncident &incident)
{
    QStringList cells;
    for (const Field field : Incident::allFields())
        cells.append(incident.shown.value(field));
    QStringList unsent;
    const QList<Field> fields = unsentFields(incident);
    for (const Field field : fields)
        unsent.append(nameOf(field));
    return CsvLine::of(
        cells + QStringList{nameOf(incident.sync), timeText(incident.base.readAt), unsent.join(u' ')});
}

QByteArray jsonEntry(const CachedIncident &incident)
{
    QByteArray base = "null";
    if (incident.hasBase) {
        base = JsonMembers::trimmed(incident.base.verbatim);
        // What was created here has no word of the server yet.
        if (base.isEmpty())
            base = IncidentJson::encode(incident.base.incident);
    }
    const QList<Field> unsent = unsentFields(incident);
    return "{\"asOf\":" + textOrNull(timeText(incident.base.readAt))
        + ",\"syncState\":" + JsonMembers::quoted(nameOf(incident.sync))
        + ",\"unsent\":" + (unsent.isEmpty() ? "null" : IncidentJson::encode(incident.shown, unsent))
        + ",\"incident\":" + base + '}';
}

} // namespace

ExchangeFile::ExchangeFile(Format format, QString server, const QDateTime &at)
    : m_format(format)
    , m_server(std::move(server))
    , m_at(timeText(at))
{
}

QByteArray ExchangeFile::head() const
{
    if (m_format == Format::Csv)
        return csvHead();
    // In alphabetical order, so that the head stays before the list when another program sorts the keys.
    return "{\"at\":" + textOrNull(m_at) + ",\"format\":\"" + QByteArray(formatName) + "\",\"formatVersion\":"
        + QByteArray::number(formatVersion) + ",\"from\":" + textOrNull(m_server) + ",\"incidents\":[\n";
}

QByteArray ExchangeFile::entry(const CachedIncident &incident)
{
    if (m_format == Format::Csv)
        return csvEntry(incident);
    return (std::exchange(m_isFirst, false) ? QByteArray() : QByteArray(",\n")) + jsonEntry(incident);
}

QByteArray ExchangeFile::foot() const
{
    return m_format == Format::Csv ? QByteArray() : QByteArray("\n]}\n");
}

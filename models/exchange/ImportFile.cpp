// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/exchange/ImportFile.h"

#include "models/exchange/ExchangeFile.h"
#include "models/servicedesk/IncidentJson.h"
#include "models/servicedesk/JsonMembers.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunkSize = 1024 * 1024;
constexpr qsizetype longestHead = 64 * 1024;
constexpr qsizetype longestEntry = 16 * 1024 * 1024;
constexpr auto entryBegin = "{\"asOf\":"; // How a line begins that ExchangeFile wrote.

tl::unexpected<ServiceError> fault(ServiceError::Kind kind, const QString &detail)
{
    ServiceError error;
    error.kind = kind;
    error.outcome = ServiceError::Outcome::NotSent;
    error.detail = detail;
    return tl::unexpected(error);
}

} // namespace

bool ImportFile::fill()
{
    // Line by line, so that what is broken ends at the latest where the next incident begins.
    m_chunk = m_device.readLine(chunkSize);
    m_at = 0;
    if (m_isNewLine)
        ++m_line;
    m_isNewLine = m_chunk.endsWith('\n');
    return !m_chunk.isEmpty();
}

std::optional<ImportFile::Head> ImportFile::readHead()
{
    QByteArray head;
    while (head.size() < longestHead && fill()) {
        const qsizetype list = m_chunk.indexOf('[');
        head += m_chunk.left(list < 0 ? m_chunk.size() : list);
        if (list < 0)
            continue;
        m_at = list + 1;
        const QJsonObject object = QJsonDocument::fromJson(JsonMembers::trimmed(head) + "null}").object();
        const int version = object.value("formatVersion"_L1).toInt();
        if (object.value("format"_L1).toString() != QLatin1String(ExchangeFile::formatName) || version < 1
            || version > ExchangeFile::formatVersion || !object.contains("incidents"_L1))
            return std::nullopt;
        return Head{object.value("from"_L1).toString()};
    }
    return std::nullopt;
}

std::optional<ImportFile::Entry> ImportFile::ended(bool isBroken)
{
    m_depth = 0;
    m_inText = false;
    m_isEscaped = false;
    Entry entry = m_entry;
    entry.isBroken = isBroken;
    m_entry.json.clear();
    return entry;
}

bool ImportFile::goOn()
{
    const bool lineEnded = m_isNewLine;
    m_isOver = !fill();
    // No text and no incident of ours goes on in the next line.
    const bool isTorn = lineEnded && (m_inText || m_chunk.startsWith(entryBegin));
    if (lineEnded && m_depth == 0)
        m_inText = m_isEscaped = false;
    return m_depth == 0 || !(m_isOver || isTorn || m_entry.json.size() > longestEntry);
}

std::optional<ImportFile::Entry> ImportFile::next()
{
    while (!m_isOver) {
        if (m_at >= m_chunk.size()) {
            if (!goOn())
                return ended(true);
            continue;
        }
        const char c = m_chunk.at(m_at++);
        if (m_depth == 0 && c == '{' && !m_inText) {
            ++m_entry.number;
            m_entry.line = m_line;
        } else if (m_depth == 0 && c == ']' && !m_inText) {
            m_isOver = true;
        }
        if (take(c))
            return ended(false);
    }
    return std::nullopt;
}

bool ImportFile::take(char c)
{
    const bool isText = m_inText;
    if (isText) {
        m_inText = m_isEscaped || c != '"';
        m_isEscaped = !m_isEscaped && c == '\\';
    } else {
        m_inText = c == '"';
    }
    if (!isText && (c == '{' || (m_depth > 0 && c == '[')))
        ++m_depth;
    if (m_depth == 0)
        return false;
    m_entry.json += c;
    if (!isText && (c == '}' || c == ']'))
        --m_depth;
    return m_depth == 0;
}

Result<IncidentSnapshot> ImportFile::decode(const Entry &entry)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(entry.json, &parsing);
    if (entry.isBroken || !document.isObject())
        return fault(ServiceError::Kind::BadAnswer, parsing.errorString());
    const QList<JsonMember> members = JsonMembers::of(entry.json);
    for (const JsonMember &member : members) {
        if (JsonMembers::text(member.key(entry.json)) != "incident"_L1)
            continue;
        IncidentSnapshot snapshot;
        snapshot.verbatim = member.text(entry.json).toByteArray();
        if (snapshot.verbatim == "null")
            return fault(ServiceError::Kind::NotFound, u"never sent"_s);
        const QString id = IncidentJson::idInWriteAnswer(snapshot.verbatim, {});
        auto incident = IncidentJson::decode(snapshot.verbatim, id);
        if (!incident)
            return tl::unexpected(incident.error());
        snapshot.incident = *incident;
        return snapshot;
    }
    return fault(ServiceError::Kind::BadAnswer, u"no incident"_s);
}

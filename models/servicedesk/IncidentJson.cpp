// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/servicedesk/IncidentJson.h"

#include "models/incident/IncidentKey.h"
#include "models/incident/IncidentRules.h"
#include "models/servicedesk/JsonMembers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Field = Incident::Field;
using Kind = ServiceError::Kind;
using Outcome = ServiceError::Outcome;

constexpr qsizetype longestDocument = 8 * 1024 * 1024;
constexpr qsizetype longestText = 4'000'000;
constexpr auto zeroGuid = "00000000-0000-0000-0000-000000000000"_L1;

constexpr std::array<QLatin1StringView, Incident::FieldCount> wireNames{
    "sessionId"_L1,    "processId"_L1,         "incidentName"_L1,       "incidentDescription"_L1,
    "incidentType"_L1, "affectedUserEmail"_L1, "classification"_L1,     "impact"_L1,
    "urgency"_L1,      "priority"_L1,          "affectedLocationId"_L1, "affectedDepartmentId"_L1,
    "status"_L1,       "resolution"_L1,        "closeCode"_L1,
};

QLatin1StringView wireName(Field field)
{
    return wireNames.at(static_cast<size_t>(field));
}

std::optional<Field> fieldNamed(QLatin1StringView name)
{
    for (const Field field : Incident::allFields()) {
        const QLatin1StringView known = wireName(field);
        if (known.size() == name.size() && known.compare(name, Qt::CaseInsensitive) == 0)
            return field;
    }
    return std::nullopt;
}

bool isGuid(Field field)
{
    return field == Field::SessionId || field == Field::AffectedLocationId
        || field == Field::AffectedDepartmentId;
}

tl::unexpected<ServiceError> fault(Kind kind, Outcome outcome, const QString &detail)
{
    ServiceError error;
    error.kind = kind;
    error.outcome = outcome;
    error.detail = detail;
    return tl::make_unexpected(std::move(error));
}

tl::unexpected<ServiceError> badAnswer(const QString &detail)
{
    return fault(Kind::BadAnswer, Outcome::Refused, detail);
}

tl::unexpected<ServiceError> invalidRequest(const QString &detail)
{
    return fault(Kind::InvalidRequest, Outcome::NotSent, detail);
}

//! \brief True for the zero GUID in any of its spellings.
bool isZeroGuid(const QString &text)
{
    QString digits = text.trimmed();
    digits.remove(u'-').remove(u'{').remove(u'}');
    return digits.size() == 32
        && std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c == u'0'; });
}

Result<QString> guidFrom(Field field, const QString &text)
{
    const QString guid = IncidentKeys::canonicalGuid(text);
    if (guid.isEmpty() && !text.trimmed().isEmpty() && !isZeroGuid(text))
        return badAnswer(u"%1 is not a GUID"_s.arg(wireName(field)));
    return guid;
}

//! \brief The text of \a raw, a value of valid JSON.
Result<QString> textFrom(Field field, QByteArrayView raw)
{
    if (raw == "null")
        return QString();
    if (!raw.startsWith('"')) {
        // Servers differ in whether a ticket number is a number; the digits as written are its text.
        const bool isObject = raw.startsWith('{') || raw.startsWith('[');
        if (field == Field::ProcessId && !isObject)
            return QString::fromLatin1(raw);
        return badAnswer(u"%1 is not a text"_s.arg(wireName(field)));
    }
    const QString text = JsonMembers::text(raw);
    if (text.size() > longestText)
        return badAnswer(u"%1 is longer than %2 characters"_s.arg(wireName(field)).arg(longestText));
    return isGuid(field) ? guidFrom(field, text) : Result<QString>(JsonMembers::wellFormed(text));
}

//! \brief The members of \a json, or what is wrong with it.
Result<QList<JsonMember>> membersOf(const QByteArray &json)
{
    if (json.size() > longestDocument)
        return badAnswer(u"larger than %1 bytes"_s.arg(longestDocument));
    // Qt builds a whole tree to find out whether it could: a third of what it takes to read an incident.
    if (auto plain = JsonMembers::ofPlain(json))
        return *std::move(plain);
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return badAnswer(u"%1 at byte %2"_s.arg(parsing.errorString()).arg(parsing.offset));
    if (!document.isObject())
        return badAnswer(u"not an object"_s);
    return JsonMembers::of(json);
}

//! \brief What \a field looks like on the wire when it holds \a value.
QByteArray wireValue(Field field, const QString &value)
{
    if (!isGuid(field))
        return JsonMembers::quoted(value);
    const QString guid = IncidentKeys::canonicalGuid(value);
    return JsonMembers::quoted(guid.isEmpty() ? QString(zeroGuid) : guid);
}

QByteArray member(Field field, const QByteArray &value)
{
    return '"' + QByteArray(wireName(field).data(), wireName(field).size()) + "\":" + value;
}

//! \brief The text to put in place of \a raw, or \a raw itself when nothing is to change there.
QByteArray replacement(Field field, QByteArrayView raw, const IncidentChange &change)
{
    if (change.touches(field))
        return wireValue(field, change.wanted(field));
    const QByteArray kept = raw.toByteArray();
    if (!isGuid(field))
        return kept;
    const QJsonValue value = JsonMembers::value(kept);
    const bool isEmpty = value.isNull() || value.toString(u"x"_s).trimmed().isEmpty();
    return isEmpty ? wireValue(field, QString()) : kept;
}

} // namespace

std::optional<Field> IncidentJson::fieldFor(QByteArrayView key)
{
    if (key.contains('\\'))
        return fieldNamed(QLatin1StringView(JsonMembers::text(key).toUtf8()));
    return fieldNamed(QLatin1StringView(key.sliced(1, key.size() - 2)));
}

Result<Incident> IncidentJson::decode(const QByteArray &json, const QString &expectedId)
{
    const QByteArray object = JsonMembers::trimmed(json);
    const Result<QList<JsonMember>> members = membersOf(object);
    if (!members)
        return tl::make_unexpected(members.error());
    Incident incident;
    bool hasTitle = false;
    for (const JsonMember &entry : *members) {
        const std::optional<Field> field = fieldFor(entry.key(object));
        if (!field)
            continue;
        const Result<QString> text = textFrom(*field, entry.text(object));
        if (!text)
            return tl::make_unexpected(text.error());
        incident.setValue(*field, *text);
        hasTitle = hasTitle || *field == Field::IncidentName;
    }
    if (incident.sessionId().isEmpty())
        return badAnswer(u"no sessionId"_s);
    // An object with an id alone would empty every field that is known of the incident.
    if (!hasTitle)
        return badAnswer(u"no incidentName"_s);
    if (incident.sessionId() != IncidentKeys::canonicalGuid(expectedId))
        return badAnswer(u"the sessionId is not the one asked for"_s);
    return incident;
}

QByteArray IncidentJson::createBody(const Incident &incident)
{
    QByteArrayList members;
    for (const Field field : Incident::allFields()) {
        const QString &value = incident.value(field);
        const bool isSet = isGuid(field) ? !IncidentKeys::canonicalGuid(value).isEmpty() : !value.isEmpty();
        if (isSet && IncidentRules::writableInNew(field))
            members.append(member(field, wireValue(field, value)));
    }
    return '{' + members.join(',') + '}';
}

Result<QByteArray> IncidentJson::modifyBody(const IncidentSnapshot &theirs, const IncidentChange &change)
{
    const QByteArray object = JsonMembers::trimmed(theirs.verbatim);
    const Result<QList<JsonMember>> members = membersOf(object);
    if (!members)
        return invalidRequest(members.error().detail);
    const QList<FieldChange> &wanted = change.fields();
    if (!std::all_of(wanted.cbegin(), wanted.cend(),
                     [](const FieldChange &c) { return IncidentRules::writableInEdit(c.field); }))
        return invalidRequest(u"a field that cannot be edited"_s);

    QByteArray body;
    qsizetype copied = 0;
    QList<Field> present;
    for (const JsonMember &entry : *members) {
        const std::optional<Field> field = fieldFor(entry.key(object));
        if (!field)
            continue;
        present.append(*field);
        body += object.mid(copied, entry.valueBegin - copied);
        body += replacement(*field, entry.text(object), change);
        copied = entry.valueEnd;
    }
    if (!present.contains(Field::SessionId))
        return invalidRequest(u"no sessionId"_s);
    body += object.mid(copied, object.size() - 1 - copied);
    for (const Field field : Incident::allFields()) {
        if (!present.contains(field) && (change.touches(field) || isGuid(field)))
            body += ',' + member(field, wireValue(field, change.wanted(field)));
    }
    return body + '}';
}

QByteArray IncidentJson::resolveBody(const QString &closeCode, const QString &resolution)
{
    return '{' + member(Field::CloseCode, JsonMembers::quoted(closeCode)) + ','
        + member(Field::Resolution, JsonMembers::quoted(resolution)) + '}';
}

QString IncidentJson::idInWriteAnswer(const QByteArray &body, const QByteArray &location)
{
    const QByteArray json = JsonMembers::trimmed(body);
    const QJsonValue value = JsonMembers::value(json);
    QString id;
    if (value.isObject()) {
        for (const JsonMember &entry : JsonMembers::of(json)) {
            if (fieldFor(entry.key(json)) == Field::SessionId)
                id = IncidentKeys::canonicalGuid(
                    JsonMembers::value(entry.text(json).toByteArray()).toString());
        }
    } else {
        id = IncidentKeys::canonicalGuid(value.isString() ? value.toString()
                                                          : QString::fromLatin1(json.left(64)));
    }
    if (!id.isEmpty())
        return id;
    const QString path = QUrl::fromEncoded(location).path();
    return IncidentKeys::canonicalGuid(path.section(u'/', -1, -1, QString::SectionSkipEmpty));
}

Result<QByteArray> IncidentJson::token(const QByteArray &body)
{
    const QJsonValue value = JsonMembers::value(JsonMembers::trimmed(body));
    if (!value.isString())
        return badAnswer(u"the session token is not a text"_s);
    if (isZeroGuid(value.toString()))
        return fault(Kind::WrongCredentials, Outcome::Refused, u"the zero GUID as session token"_s);
    const QString guid = IncidentKeys::canonicalGuid(value.toString());
    if (guid.isEmpty())
        return badAnswer(u"the session token is not a GUID"_s);
    return guid.toLatin1();
}

QByteArray IncidentJson::signInBody(const QString &user, const QString &password)
{
    return "{\"username\":" + JsonMembers::quoted(user) + ",\"password\":" + JsonMembers::quoted(password)
        + '}';
}

QByteArray IncidentJson::encode(const Incident &incident)
{
    const auto &fields = Incident::allFields();
    return encode(incident, QList<Field>(fields.cbegin(), fields.cend()));
}

QByteArray IncidentJson::encode(const Incident &incident, const QList<Field> &fields)
{
    QByteArrayList members;
    for (const Field field : fields) {
        const QString &value = incident.value(field);
        members.append(
            member(field, value.isEmpty() && !isGuid(field) ? QByteArray("null") : wireValue(field, value)));
    }
    return '{' + members.join(',') + '}';
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/servicedesk/IncidentJson.h"
#include "models/servicedesk/JsonMembers.h"
#include "models/store/ValueJson.h"
#include "models/store/Verbatim.h"
#include "tests/fuzz/Fuzz.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using Field = Incident::Field;

namespace {

//! \brief The members that the contract does not know, to the byte.
QByteArrayList unknownMembers(const QByteArray &json)
{
    QByteArrayList found;
    const QList<JsonMember> members = JsonMembers::of(json);
    for (const JsonMember &member : members) {
        if (!IncidentJson::fieldFor(member.key(json)))
            found += member.key(json).toByteArray() + ':' + member.text(json).toByteArray();
    }
    return found;
}

void checkModify(const IncidentSnapshot &theirs)
{
    Incident wanted = theirs.incident;
    wanted.setValue(Field::IncidentName, wanted.title() + u" and more"_s);
    IncidentChange change;
    change.set(Field::IncidentName, theirs.incident.title(), wanted.title());
    const auto body = IncidentJson::modifyBody(theirs, change);
    Fuzz::expect(body.has_value(), "what can be decoded can be changed");
    const auto again = IncidentJson::decode(*body, theirs.incident.sessionId());
    Fuzz::expect(again && *again == wanted, "a change changes its own field only");
    Fuzz::expect(unknownMembers(*body) == unknownMembers(JsonMembers::trimmed(theirs.verbatim)),
                 "a change keeps what the contract does not know");
}

void checkBodies(const Incident &incident)
{
    Fuzz::expect(QJsonDocument::fromJson(IncidentJson::createBody(incident)).isObject(),
                 "the body of a create is an object");
    const QJsonObject resolve =
        QJsonDocument::fromJson(IncidentJson::resolveBody(incident.status(), incident.title())).object();
    Fuzz::expect(resolve.size() == 2 && resolve.value("resolution"_L1).toString() == incident.title(),
                 "the body of a resolve holds its two texts");
}

void checkStored(const IncidentSnapshot &theirs)
{
    const QByteArray kept = Verbatim::packed(theirs.verbatim, theirs.incident);
    const Incident read = ValueJson::toIncident(ValueJson::fromIncident(theirs.incident));
    Fuzz::expect(Verbatim::unpacked(kept, read) == theirs.verbatim,
                 "the file gives the server's words back to the byte");
}

} // namespace

void Fuzz::one(const QByteArray &input)
{
    if (const auto plain = JsonMembers::ofPlain(input)) {
        expect(QJsonDocument::fromJson(input).isObject(), "what is plain is an object");
        expect(*plain == JsonMembers::of(input), "of what is plain the same members are found");
    }
    const QString id = IncidentJson::idInWriteAnswer(input, {});
    const auto incident = IncidentJson::decode(input, id);
    if (!incident) {
        expect(incident.error().kind == ServiceError::Kind::BadAnswer && !incident.error().detail.isEmpty(),
               "what is no incident is a bad answer with a reason");
        return;
    }
    const auto again = IncidentJson::decode(IncidentJson::encode(*incident), id);
    expect(again && *again == *incident, "decoded, encoded, decoded is equal");
    checkModify({*incident, input, {}});
    checkBodies(*incident);
    checkStored({*incident, input, {}});
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fault/FaultDesk.h"

#include <QJsonDocument>
#include <QTimer>
#include <QUuid>

using namespace Qt::StringLiterals;
using Faults::Answer;

namespace {

Answer refusal(int status, const QByteArray &message)
{
    return {status, "{\"Message\":\"" + message + "\"}"};
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray freshGuid()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

} // namespace

QByteArray FaultDesk::kind(const RawServer::Arrival &arrival)
{
    return arrival.path.endsWith("/api/authorization/token") ? QByteArray("TOKEN") : arrival.verb;
}

RawServer::Reply FaultDesk::answer(const RawServer::Arrival &arrival)
{
    if (m_chance) {
        const Trap trap = m_chance(arrival);
        const Answer right = respond(arrival, !trap.shape || trap.when == When::After);
        return trap.shape ? trap.shape(right) : Faults::plain(right);
    }
    const QByteArray wanted = kind(arrival);
    for (Trap &trap : m_traps) {
        if (trap.verb != wanted || trap.times == 0 || trap.skip-- > 0)
            continue;
        --trap.times;
        return trap.shape(respond(arrival, trap.when == When::After));
    }
    Answer good = respond(arrival, true);
    if (m_keepAlive)
        return Faults::plain(good);
    good.headers += "Connection: close\r\n";
    RawServer::Reply reply = Faults::plain(good);
    reply.close = true;
    return reply;
}

QByteArray FaultDesk::add(const QString &title)
{
    const QByteArray id = freshGuid();
    QJsonObject incident{{u"incidentName"_s, title}};
    for (const auto property :
         {"incidentDescription"_L1, "incidentType"_L1, "classification"_L1, "impact"_L1, "urgency"_L1})
        incident.insert(property, u"as it was"_s);
    incident.insert("sessionId"_L1, QString::fromLatin1(id));
    incident.insert("processId"_L1, u"IM-%1"_s.arg(++m_number, 6, 10, QLatin1Char('0')));
    incident.insert("affectedUserEmail"_L1, u"user@example.com"_s);
    incident.insert("status"_L1, u"Assigned"_s);
    incident.insert("resolution"_L1, QJsonValue::Null);
    incident.insert("closeCode"_L1, QJsonValue::Null);
    incident.insert("property of the site"_L1, 1.5);
    m_incidents.insert(id, incident);
    return id;
}

void FaultDesk::change(const QByteArray &id, const QString &property, const QString &value)
{
    m_incidents[id].insert(property, value);
}

Answer FaultDesk::respond(const RawServer::Arrival &arrival, bool execute)
{
    if (kind(arrival) == "TOKEN")
        return signIn(arrival);
    if (!m_sessions.contains(arrival.header("Authorization").mid(6)))
        return refusal(403, "No session.");
    const QJsonObject body = QJsonDocument::fromJson(arrival.body).object();
    if (arrival.verb == "POST")
        return create(body, execute);
    const QByteArray id = arrival.path.mid(arrival.path.lastIndexOf('/') + 1);
    if (!m_incidents.contains(id))
        return refusal(404, "No such incident.");
    if (arrival.verb == "GET")
        return {200, json(m_incidents.value(id))};
    return write(arrival.verb, id, body, execute);
}

Answer FaultDesk::signIn(const RawServer::Arrival &arrival)
{
    const QJsonObject body = QJsonDocument::fromJson(arrival.body).object();
    if (m_passwordRefused || body.value("password"_L1).toString() != QLatin1String(password))
        return refusal(403, "Wrong user name or password.");
    const QByteArray token = freshGuid();
    m_tokens.append(token);
    m_sessions.insert(token);
    return {200, '"' + token + '"'};
}

Answer FaultDesk::create(const QJsonObject &body, bool execute)
{
    if (!execute || m_lateness < 0) {
        QJsonObject promised = body;
        promised.insert("sessionId"_L1, QString::fromLatin1(freshGuid()));
        return {201, json(promised)};
    }
    const QByteArray id = add({});
    QJsonObject &incident = m_incidents[id];
    for (auto it = body.constBegin(); it != body.constEnd(); ++it)
        incident.insert(it.key(), it.value());
    note({"POST", id, body, {}});
    return {201, json(incident)};
}

Answer FaultDesk::write(const QByteArray &verb, const QByteArray &id, const QJsonObject &body, bool execute)
{
    if (verb == "PATCH" && m_incidents.value(id).value("status"_L1) == "Resolved"_L1)
        return refusal(409, "Resolved already.");
    QJsonObject promised = m_incidents.value(id);
    for (auto it = body.constBegin(); it != body.constEnd(); ++it)
        promised.insert(it.key(), it.value());
    if (execute && m_lateness == 0) {
        carryOut(verb, id, body);
    } else if (execute && m_lateness > 0) {
        ++m_late;
        QTimer::singleShot(m_lateness, this, [=, this] {
            --m_late;
            carryOut(verb, id, body);
        });
    }
    return {200, json(promised)};
}

void FaultDesk::note(const Execution &execution)
{
    m_executions.append(execution);
    Q_EMIT executed(execution);
}

void FaultDesk::carryOut(const QByteArray &verb, const QByteArray &id, const QJsonObject &body)
{
    QJsonObject &incident = m_incidents[id];
    note({verb, id, body, incident});
    for (auto it = body.constBegin(); it != body.constEnd(); ++it) {
        if (!m_deaf.contains(it.key()))
            incident.insert(it.key(), it.value());
    }
    if (verb == "PATCH")
        incident.insert("status"_L1, u"Resolved"_s);
}

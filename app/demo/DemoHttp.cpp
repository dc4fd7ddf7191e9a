// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/demo/DemoHttp.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>

static constexpr qsizetype bodyLimit = 4 << 20;
static const QString root = QStringLiteral("/servicedeskapi/api/");
static const QString tokenPath = QStringLiteral("/servicedeskapi/api/authorization/token");
static const QString incidentPath = QStringLiteral("/servicedeskapi/api/incident");

static QString plainPath(const DemoRequest &request)
{
    QString path = request.path.toLower();
    while (path.size() > 1 && path.endsWith(QLatin1Char('/')))
        path.chop(1);
    return path;
}

static DemoReply json(int status, const QByteArray &body)
{
    DemoReply reply;
    reply.status = status;
    reply.body = body;
    reply.contentType = "application/json; charset=utf-8";
    return reply;
}

DemoHttp::DemoHttp(const DemoOptions &options, DemoIncidents &incidents, DemoSessions &sessions,
                   DemoJournal &journal)
    : m_options(options)
    , m_incidents(incidents)
    , m_sessions(sessions)
    , m_journal(journal)
{
}

DemoReply DemoHttp::handle(const DemoRequest &request)
{
    DemoReply reply;
    if (!waitLatency()) {
        reply.dropped = true;
        return reply;
    }
    const auto fault = takeFault(request);
    if (!fault || fault->moment == DemoFaultMoment::After)
        reply = answer(request);
    if (fault) {
        reply.status = fault->status;
        reply.body = fault->body;
        reply.contentType = fault->contentType;
        reply.headers = fault->headers;
        reply.dropped = fault->status == 0;
    }
    m_journal.record({QDateTime::currentDateTimeUtc(), request.method, request.path, request.headers,
                      request.body, reply.status, reply.executed, request.connection});
    return reply;
}

bool DemoHttp::waitLatency()
{
    const QMutexLocker locker(&m_lock);
    const QDeadlineTimer deadline(m_options.latency);
    while (m_options.latency > 0 && !m_stopping && !deadline.hasExpired())
        m_wake.wait(&m_lock, deadline);
    return !m_stopping;
}

std::optional<DemoFault> DemoHttp::takeFault(const DemoRequest &request)
{
    const QByteArray kind = plainPath(request) == tokenPath ? QByteArray("SIGNIN") : request.method;
    const QMutexLocker locker(&m_lock);
    for (auto it = m_faults.begin(); it != m_faults.end(); ++it) {
        if (!it->method.isEmpty() && it->method.compare(kind, Qt::CaseInsensitive) != 0)
            continue;
        const DemoFault fault = *it;
        if (--it->count <= 0)
            m_faults.erase(it);
        return fault;
    }
    return std::nullopt;
}

DemoReply DemoHttp::answer(const DemoRequest &request)
{
    const QString path = plainPath(request);
    {
        const QMutexLocker locker(&m_lock);
        if (!m_options.apiEnabled)
            return error(403, QStringLiteral("The API of this service is switched off."));
    }
    if (path == tokenPath)
        return signIn(request);
    if (path == incidentPath)
        return incidents(request);
    if (path.startsWith(incidentPath + QLatin1Char('/')))
        return incident(request, path.mid(incidentPath.size() + 1));
    return error(404,
                 path.startsWith(root) ? QStringLiteral("The API has nothing at this address.")
                                       : QStringLiteral("There is nothing at this address."));
}

std::optional<DemoReply> DemoHttp::refuseBody(const DemoRequest &request) const
{
    if (request.body.size() > bodyLimit)
        return error(413, QStringLiteral("The body is longer than 4 MB."));
    const QByteArray type = request.header("Content-Type").split(';').first().trimmed().toLower();
    if (type != "application/json" && type != "text/json")
        return error(415, QStringLiteral("Bodies are read as application/json or text/json only."));
    return std::nullopt;
}

DemoReply DemoHttp::signIn(const DemoRequest &request)
{
    if (request.method != "POST")
        return notAllowed("POST");
    if (const auto refusal = refuseBody(request))
        return *refusal;
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return error(400, QStringLiteral("The sign-in could not be read."),
                     {{QStringLiteral("credentials"),
                       {QStringLiteral("An object with a user name and a password was expected.")}}});
    const QString user = demoProperty(document.object(), "username").toString();
    const QString password = demoProperty(document.object(), "password").toString();
    if (user.compare(m_options.user, Qt::CaseInsensitive) != 0 || password != m_options.password)
        return error(403, QStringLiteral("The user name or the password is wrong."));
    DemoReply reply = json(200, '"' + m_sessions.open().toByteArray(QUuid::WithoutBraces) + '"');
    reply.executed = true;
    return reply;
}

bool DemoHttp::hasSession(const DemoRequest &request)
{
    const QByteArray header = request.header("Authorization").trimmed();
    if (!header.toLower().startsWith("token "))
        return false;
    const auto token = readDemoGuid(QString::fromLatin1(header.mid(6).trimmed()));
    return token && m_sessions.use(*token);
}

DemoReply DemoHttp::incidents(const DemoRequest &request)
{
    if (request.method != "POST")
        return notAllowed("POST");
    if (!hasSession(request))
        return error(403, QStringLiteral("There is no such session, or it has ended."));
    return write(request, QUuid());
}

DemoReply DemoHttp::incident(const DemoRequest &request, const QString &id)
{
    if (request.method != "GET" && request.method != "PUT" && request.method != "PATCH")
        return notAllowed("GET, PUT, PATCH");
    if (!hasSession(request))
        return error(403, QStringLiteral("There is no such session, or it has ended."));
    const auto guid = readDemoGuid(id);
    if (!guid)
        return error(
            400, QStringLiteral("The request could not be read."),
            {{QStringLiteral("incidentSessionId"), {QStringLiteral("A GUID was expected in the address.")}}});
    if (request.method != "GET")
        return write(request, *guid);
    const auto found = m_incidents.visible(*guid);
    if (!found)
        return error(404, QStringLiteral("No incident has this session id."));
    DemoReply reply = json(200, QJsonDocument(demoJson(*found)).toJson(QJsonDocument::Compact));
    reply.executed = true;
    return reply;
}

DemoReply DemoHttp::write(const DemoRequest &request, const QUuid &id)
{
    if (const auto refusal = refuseBody(request))
        return *refusal;
    const DemoBody body = readDemoBody(request.body);
    if (!body.faults.isEmpty())
        return error(400, QStringLiteral("The request could not be read."), body.faults);
    const bool creates = request.method == "POST";
    DemoOutcome outcome;
    if (creates)
        outcome = m_incidents.create(body.incident);
    else if (request.method == "PUT")
        outcome = m_incidents.change(id, body.incident);
    else
        outcome = m_incidents.resolve(id, body.incident);
    switch (outcome.verdict) {
    case DemoVerdict::Done:
        return done(request, outcome.incident, creates);
    case DemoVerdict::NotFound:
        return error(404, QStringLiteral("No incident has this session id."));
    case DemoVerdict::Refused:
        return error(400, outcome.message, outcome.faults);
    case DemoVerdict::Failed:
        break;
    }
    return error(500, outcome.message);
}

DemoReply DemoHttp::done(const DemoRequest &request, const DemoIncident &incident, bool created)
{
    const QByteArray guid = incident.sessionId.toByteArray(QUuid::WithoutBraces);
    const int status = created ? 201 : 200;
    const QMutexLocker locker(&m_lock);
    DemoReply reply;
    switch (m_options.answers) {
    case DemoAnswerStyle::Object:
        reply = json(status, QJsonDocument(demoJson(incident)).toJson(QJsonDocument::Compact));
        break;
    case DemoAnswerStyle::Guid:
        reply = json(status, '"' + guid + '"');
        break;
    case DemoAnswerStyle::Location:
        reply.status = status;
        reply.headers = {
            {"Location", "http://" + request.header("Host") + "/ServiceDeskApi/api/incident/" + guid}};
        break;
    case DemoAnswerStyle::Empty:
        reply.status = 204;
        break;
    }
    reply.executed = true;
    return reply;
}

DemoReply DemoHttp::notAllowed(const QByteArray &allow) const
{
    DemoReply reply = error(405, QStringLiteral("This address does not take that verb."));
    reply.headers = {{"Allow", allow}};
    return reply;
}

DemoReply DemoHttp::error(int status, const QString &message, const DemoFaults &faults) const
{
    const bool camel = m_options.errors == DemoErrorStyle::Camel;
    QJsonObject body = {{camel ? QStringLiteral("message") : QStringLiteral("Message"), message}};
    if (!faults.isEmpty()) {
        QJsonObject state;
        for (auto it = faults.begin(); it != faults.end(); ++it)
            state.insert(it.key(), QJsonArray::fromStringList(it.value()));
        body.insert(camel ? QStringLiteral("modelState") : QStringLiteral("ModelState"), state);
    }
    return json(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

void DemoHttp::setApiEnabled(bool enabled)
{
    const QMutexLocker locker(&m_lock);
    m_options.apiEnabled = enabled;
}

void DemoHttp::setLatency(int milliseconds)
{
    const QMutexLocker locker(&m_lock);
    m_options.latency = milliseconds;
}

void DemoHttp::setAnswers(DemoAnswerStyle answers)
{
    const QMutexLocker locker(&m_lock);
    m_options.answers = answers;
}

void DemoHttp::addFault(const DemoFault &fault)
{
    const QMutexLocker locker(&m_lock);
    m_faults.append(fault);
}

void DemoHttp::clearFaults()
{
    const QMutexLocker locker(&m_lock);
    m_faults.clear();
}

void DemoHttp::setStopping(bool stopping)
{
    const QMutexLocker locker(&m_lock);
    m_stopping = stopping;
    m_wake.wakeAll();
}

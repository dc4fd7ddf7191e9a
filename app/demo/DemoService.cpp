// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/demo/DemoService.h"

static DemoOptions completed(DemoOptions options)
{
    if (options.password.isEmpty())
        options.password = QUuid::createUuid().toString(QUuid::Id128);
    return options;
}

DemoService::DemoService(const DemoOptions &options)
    : m_options(completed(options))
    , m_port(options.port)
    , m_incidents(m_options)
    , m_sessions(m_options.sessionSeconds)
    , m_journal(m_options.rememberArrivals)
    , m_http(m_options, m_incidents, m_sessions, m_journal)
    , m_server([this](const DemoRequest &request) { return m_http.handle(request); })
{
}

DemoService::~DemoService()
{
    stop();
}

bool DemoService::start()
{
    if (!m_loaded) {
        m_error = m_incidents.open();
        if (m_error.isEmpty() && !m_options.journalFile.isEmpty() && !m_journal.open(m_options.journalFile))
            m_error = QStringLiteral("the journal %1 cannot be written").arg(m_options.journalFile);
        if (!m_error.isEmpty())
            return false;
        m_loaded = true;
    }
    m_http.setStopping(false);
    const quint16 port = m_server.start(m_port);
    if (port == 0) {
        m_error = QStringLiteral("port %1 is taken").arg(m_port);
        return false;
    }
    m_port = port;
    m_error.clear();
    return true;
}

void DemoService::stop()
{
    m_http.setStopping(true);
    m_server.stop();
    m_sessions.expireAll();
}

QUrl DemoService::address() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/ServiceDeskApi/").arg(m_port));
}

void DemoService::expireSessions()
{
    m_sessions.expireAll();
}

void DemoService::setApiEnabled(bool enabled)
{
    m_http.setApiEnabled(enabled);
}

void DemoService::setLatency(int milliseconds)
{
    m_http.setLatency(milliseconds);
}

void DemoService::setLateCommit(int milliseconds)
{
    m_incidents.setLateCommit(milliseconds);
}

void DemoService::setAnswers(DemoAnswerStyle answers)
{
    m_http.setAnswers(answers);
}

void DemoService::failNext(const QByteArray &method, int count, int status, const QByteArray &body,
                           const QByteArray &contentType, const DemoHeaders &headers)
{
    m_http.addFault({method, count, status, body, contentType, headers, DemoFaultMoment::Before});
}

void DemoService::failNext(const DemoFault &fault)
{
    m_http.addFault(fault);
}

void DemoService::clearFaults()
{
    m_http.clearFaults();
}

bool DemoService::editAsColleague(const QUuid &id, const QString &field, const QString &value)
{
    return m_incidents.edit(id, field, value);
}

bool DemoService::resolveAsColleague(const QUuid &id, const QString &closeCode, const QString &resolution)
{
    return m_incidents.resolveByColleague(id, closeCode, resolution);
}

std::optional<DemoIncident> DemoService::incident(const QUuid &id) const
{
    return m_incidents.current(id);
}

QList<QUuid> DemoService::ids() const
{
    return m_incidents.ids();
}

QStringList DemoService::users() const
{
    return m_incidents.users();
}

QByteArray DemoService::csv() const
{
    return m_incidents.csv();
}

QList<DemoArrival> DemoService::journal() const
{
    return m_journal.arrivals();
}

void DemoService::clearJournal()
{
    m_journal.clear();
}

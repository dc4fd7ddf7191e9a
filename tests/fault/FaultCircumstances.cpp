// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fault/FaultBench.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace {

//! \brief A port whose greeting is never returned: its queue is full and nobody takes from it.
std::unique_ptr<QTcpServer> blackHole()
{
    auto server = std::make_unique<QTcpServer>();
    server->setListenBacklogSize(0);
    server->listen(QHostAddress::LocalHost);
    server->pauseAccepting();
    for (int i = 0; i < 4; ++i) {
        auto *filler = new QTcpSocket(server.get());
        filler->connectToHost(QHostAddress::LocalHost, server->serverPort());
        filler->waitForConnected(50);
    }
    return server;
}

QUrl baseAt(const QString &host, quint16 port)
{
    return QUrl(u"http://%1:%2/ServiceDeskApi/"_s.arg(host).arg(port));
}

} // namespace

void FaultBench::arrange()
{
    const QString fault = m_cell.fault;
    if (arrangeRoute())
        return;
    if (fault.startsWith("fresh, "_L1)) {
        trap(verb(), fault.mid(7));
    } else if (fault.startsWith("session ended"_L1)) {
        m_desk.endSessions();
        if (fault.contains(", token: "_L1))
            trap("TOKEN", fault.section(u", token: "_s, 1));
        m_desk.setPasswordRefused(fault.endsWith("password refused"_L1));
    } else if (fault.endsWith(" for ever"_L1)) {
        trap(verb(), fault.chopped(9), -1);
    } else if (Faults::named(fault, "x")) {
        trap(verb(), fault);
    } else {
        arrangeDesk();
    }
}

void FaultBench::trap(const QByteArray &verb, const QString &fault, int times)
{
    const QByteArray elsewhere = m_elsewhere.base().toEncoded();
    const int skip = m_cell.operation == Operation::LookAfter && verb == "GET" ? 1 : 0;
    m_desk.set({verb, Faults::named(fault, elsewhere), m_cell.when, skip, times});
}

//! \brief Faults on the way to the server, or of the whole server.
bool FaultBench::arrangeRoute()
{
    if (m_cell.fault == "refused"_L1) {
        moveTo(baseAt(u"127.0.0.1"_s, 1));
    } else if (m_cell.fault == "no such name"_L1) {
        m_client->setInsecureAllowed(true);
        moveTo(baseAt(u"no-such-host.invalid"_s, 80));
    } else if (m_cell.fault == "black hole"_L1) {
        m_blackHole = blackHole();
        moveTo(baseAt(u"127.0.0.1"_s, m_blackHole->serverPort()));
    } else {
        return false;
    }
    return true;
}

//! \brief What a healthy server, or a colleague, does to the incident meanwhile.
void FaultBench::arrangeDesk()
{
    const QByteArray id = m_known.toLatin1();
    if (m_cell.fault == "yes, and nothing done"_L1) {
        m_desk.setLateness(-1);
    } else if (m_cell.fault == "shows late"_L1) {
        m_desk.setLateness(70);
    } else if (m_cell.fault == "ignores a field"_L1) {
        m_desk.setDeaf({u"impact"_s, u"closeCode"_s});
    } else if (m_cell.fault == "overtaken"_L1) {
        // A colleague is faster than the look after.
        QObject::connect(
            &m_desk, &FaultDesk::executed, &m_desk,
            [this, id] {
                for (const auto &property :
                     {u"incidentDescription"_s, u"impact"_s, u"closeCode"_s, u"resolution"_s})
                    m_desk.change(id, property, u"A colleague's words"_s);
            },
            Qt::QueuedConnection);
    } else if (m_cell.fault == "another field changed meanwhile"_L1) {
        m_desk.change(id, u"urgency"_s, u"Core Business Service"_s);
    } else if (m_cell.fault == "same field changed meanwhile"_L1) {
        m_desk.change(id, u"incidentDescription"_s, u"A colleague's words"_s);
    } else if (m_cell.fault == "resolved meanwhile"_L1) {
        m_desk.change(id, u"status"_s, u"Resolved"_s);
        m_desk.change(id, u"closeCode"_s, u"Other"_s);
        m_desk.change(id, u"resolution"_s, u"A colleague's words"_s);
    } else {
        qFatal("No such fault: %s", qPrintable(m_cell.fault));
    }
}

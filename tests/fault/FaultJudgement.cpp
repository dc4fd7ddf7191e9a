// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fault/FaultBench.h"

#include <QDirIterator>
#include <QJsonValue>

using namespace Qt::StringLiterals;
using Field = Incident::Field;
using Kind = OutboxEntry::Kind;
using State = OutboxEntry::State;

int FaultBench::executed() const
{
    return static_cast<int>(m_desk.executions().size());
}

int FaultBench::arrived() const
{
    const QList<RawServer::Arrival> &all = m_server.arrivals();
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(), [](const auto &arrival) {
        return arrival.verb != "GET" && FaultDesk::kind(arrival) != "TOKEN";
    }));
}

//! \brief Qt repeats a GET by itself when a used connection breaks before Qt has looked at the head of the
//! answer, so that a good answer may follow the broken one. And where only the end mark of a whole body is
//! missing, it sometimes does not notice.
bool FaultBench::isUpToTheScheduler() const
{
    if (m_cell.fault == "no last chunk"_L1)
        return true;
    if (!m_cell.reason.contains("ConnectionLost"_L1) || m_cell.fault.startsWith("fresh, "_L1))
        return false;
    const bool isRead = m_cell.operation == Operation::Refresh || m_cell.operation == Operation::Open;
    const bool isLook = m_cell.operation == Operation::LookBefore || m_cell.operation == Operation::LookAfter;
    const QList<RawServer::Arrival> &all = m_server.arrivals();
    const auto reads = std::count_if(all.cbegin() + m_heardBefore, all.cend(),
                                     [](const auto &arrival) { return arrival.verb == "GET"; });
    return (isRead && reads > 1) || (isLook && reads > 2);
}

bool FaultBench::serverHasIt() const
{
    const QMap<QByteArray, QJsonObject> &all = m_desk.incidents();
    const auto property = m_cell.operation == Operation::Create ? "incidentName"_L1
        : m_cell.operation == Operation::Resolve                ? "resolution"_L1
                                                                : "incidentDescription"_L1;
    return std::count_if(all.cbegin(), all.cend(),
                         [&](const QJsonObject &incident) { return incident.value(property) == wantedText; })
        == 1;
}

FaultBench::Picture FaultBench::picture()
{
    Picture picture;
    picture.rows = outcomeOf(m_workspace->store().rowIds({})).value_or(QList<RowId>());
    std::sort(picture.rows.begin(), picture.rows.end());
    const IncidentRecord record = outcomeOf(m_workspace->store().record(m_known)).value_or(IncidentRecord());
    picture.base = record.base;
    picture.seen = record.seen;
    return picture;
}

void FaultBench::judge(Ending &ending, const Picture &before)
{
    static const QStringList good{u"in"_s,     u"read"_s,  u"sent"_s,     u"again"_s,
                                  u"partly"_s, u"looks"_s, u"conflict"_s, u"merged"_s};
    if (executed() > 1)
        ending.broken.append(u"P2: executed %1 times"_s.arg(executed()));
    if (isWrite() && m_workspace->engine().entries().isEmpty() && executed() != 1)
        ending.broken.append(u"P3: shown as sent, and executed %1 times"_s.arg(executed()));
    if (ending.word == "sent"_L1 && !serverHasIt())
        ending.broken.append(u"P3: shown as sent, and the server does not have it"_s);
    if (!good.contains(ending.word)) {
        Picture after = picture();
        if (m_cell.operation == Operation::Create && after.rows.size() == before.rows.size() + 1)
            after.rows.removeLast();
        if (!(after == before))
            ending.broken.append(u"P5: a bad answer changed what is known"_s);
    }
    ending.broken += leaks();
}

//! \brief P8: the session and the password, anywhere but where they belong.
QStringList FaultBench::leaks() const
{
    QStringList found;
    if (!m_elsewhere.arrivals().isEmpty())
        found.append(u"P8: another origin was asked"_s);
    for (const RawServer::Arrival &arrival : m_server.arrivals()) {
        const bool isSignIn = FaultDesk::kind(arrival) == "TOKEN";
        if (arrival.body.contains(FaultDesk::password) && !isSignIn)
            found.append(u"P8: the password in a request that is no sign-in"_s);
        if (isSignIn != arrival.header("Authorization").isEmpty() || !arrival.header("Cookie").isEmpty())
            found.append(u"P8: headers that do not belong there"_s);
    }
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden);
    while (files.hasNext()) {
        QFile file(files.next());
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const auto holds = [&bytes](const QByteArray &secret) { return bytes.contains(secret); };
        if (holds(FaultDesk::password)
            || std::any_of(m_desk.tokens().cbegin(), m_desk.tokens().cend(), holds))
            found.append(u"P8: a secret in "_s + files.fileName());
    }
    return found;
}

QStringList FaultBench::recover()
{
    m_desk.clearTraps();
    m_desk.setPasswordRefused(false);
    m_desk.setDeaf({});
    m_desk.setLateness(0);
    if (m_client->base() != base())
        moveTo(base());
    // The first one may still meet the connection that the fault has cut.
    if (signIn().word != "in"_L1 && signIn().word != "in"_L1)
        return {u"the sign-in fails without a fault"_s};
    m_workspace->connectivity().tryAgain();
    if (!isWrite()) {
        const IncidentKey key = m_cell.operation == Operation::Open ? m_unknown : m_known;
        return read(key, u"kept"_s).word == "read"_L1 ? QStringList()
                                                      : QStringList{u"the read fails without a fault"_s};
    }
    return finish();
}

QStringList FaultBench::finish()
{
    const QList<OutboxEntry> entries = m_workspace->engine().entries();
    for (const OutboxEntry &entry : entries)
        finishAsAPerson(entry);
    const bool isPromised = executed() == 0 && !entries.isEmpty() && entries.first().state == State::Accepted;
    if (isPromised) {
        // The server said yes and did nothing. Only a person may send that again.
        const bool looked = waitUntil([this, before = m_server.arrivals().size()] {
            return m_server.arrivals().size() > before && isAtRest();
        });
        return looked && executed() == 0 ? leaks() : QStringList{u"it was not looked for, or sent again"_s};
    }
    if (!waitUntil([this] { return m_workspace->engine().entries().isEmpty(); }))
        return {u"it still waits without a fault"_s};
    const bool isDropped = m_cell.operation == Operation::Resolve && !entries.isEmpty()
        && entries.first().state == State::Conflict;
    if (executed() != (isDropped ? 0 : 1))
        return {u"executed %1 times in the end"_s.arg(executed())};
    return leaks();
}

void FaultBench::finishAsAPerson(const OutboxEntry &entry)
{
    SyncEngine &engine = m_workspace->engine();
    if (entry.state == State::Conflict) {
        QHash<Field, QString> mine;
        for (const FieldConflict &conflict : entry.conflicts)
            mine.insert(conflict.field, conflict.mine);
        // What a colleague resolved stays so; else the person insists.
        engine.settleConflict(entry.id, entry.kind == Kind::Resolve ? QHash<Field, QString>() : mine);
    } else if (entry.kind == Kind::Create && entry.state == State::Unknown) {
        // A person looks into the portal; here the journal tells.
        if (executed() > 0)
            engine.confirmArrived(entry.id, QString::fromLatin1(m_desk.executions().first().id));
        else
            engine.sendAgain(entry.id);
    } else {
        engine.sendNow(entry.id);
    }
}

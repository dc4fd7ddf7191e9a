// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fault/campaign/Lane.h"

#include "tests/fault/campaign/StoreCheck.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int known = 12;
constexpr int shortestLifeMs = 15;
constexpr int longestLifeMs = 260;
constexpr int longestSilenceMs = 5'000;
constexpr int longestDrainMs = 60'000; //!< What is not settled by then is told as unfinished.
//! \brief The first looks of the console see the one, and only a late look the other.
constexpr int lateMs = 80;
constexpr int veryLateMs = 300;
constexpr int colleagueMs = 40;

const QStringList &faults()
{
    // The most frequent in life stand first, and twice.
    static const QStringList names{u"closed"_s,      u"reset"_s,     u"silence"_s,
                                   u"closed"_s,      u"reset"_s,     u"half a status line"_s,
                                   u"half a head"_s, u"head only"_s, u"short body"_s,
                                   u"cut chunk"_s,   u"silence"_s,   u"half a body, then silence"_s,
                                   u"garbage"_s,     u"web page"_s,  u"302 nowhere"_s,
                                   u"500"_s,         u"504"_s};
    return names;
}

} // namespace

Lane::Lane(const QString &worker, int number, int kills, quint32 seed)
    : m_worker(worker)
    , m_number(number)
    , m_left(kills)
    , m_random(seed)
    , m_server([this](const RawServer::Arrival &arrival) {
        if (arrival.verb == "GET")
            look(arrival.path.mid(arrival.path.lastIndexOf('/') + 1));
        else if (FaultDesk::kind(arrival) != "TOKEN")
            m_judge.arrived(arrival);
        return m_desk.answer(arrival);
    })
{
    for (int i = 0; i < known; ++i)
        m_known.append(m_desk.add(u"Known %1"_s.arg(i)));
    m_desk.setChance([this](const RawServer::Arrival &arrival) { return chance(arrival); });
    connect(&m_desk, &FaultDesk::executed, &m_judge, &Judge::executed);
    connect(&m_desk, &FaultDesk::executed, this, [this](const FaultDesk::Execution &execution) {
        if (execution.verb == "PATCH")
            m_resolved.append(execution.id);
    });
    m_kill.setSingleShot(true);
    connect(&m_kill, &QTimer::timeout, this, [this] { m_process->kill(); });
    connect(&m_colleague, &QTimer::timeout, this, [this] {
        disturb(m_known.at(m_random.bounded(known)));
        if (!m_resolved.isEmpty())
            m_desk.change(m_resolved.takeFirst(), u"status"_s, u"Assigned"_s);
    });
}

void Lane::start()
{
    m_colleague.start(colleagueMs);
    launch();
}

//! \brief A fault for every fifth write; every fifth of the others shows late, and some of these very late.
FaultDesk::Trap Lane::chance(const RawServer::Arrival &arrival)
{
    FaultDesk::Trap trap;
    m_desk.setLateness(0);
    if (m_draining || arrival.verb == "GET" || FaultDesk::kind(arrival) == "TOKEN")
        return trap;
    if (m_random.bounded(5) == 0)
        m_desk.setLateness(m_random.bounded(4) == 0 ? veryLateMs : lateMs);
    if (m_random.bounded(5) != 0)
        return trap;
    const QString fault = faults().at(m_random.bounded(static_cast<int>(faults().size())));
    trap.shape = Faults::named(fault);
    trap.when = m_random.bounded(2) == 0 ? FaultDesk::When::Before : FaultDesk::When::After;
    return trap;
}

//! \brief The console reads an incident; now and then a colleague changes it on the heels of that.
void Lane::look(const QByteArray &id)
{
    m_judge.served(id);
    if (m_known.contains(id) && m_random.bounded(15) == 0)
        QMetaObject::invokeMethod(
            this, [this, id] { disturb(id); }, Qt::QueuedConnection);
}

//! \brief A colleague at work on the same incidents.
void Lane::disturb(const QByteArray &id)
{
    if (!m_colleague.isActive())
        return;
    const QString property = m_random.bounded(2) == 0 ? u"incidentName"_s : u"urgency"_s;
    m_desk.change(id, property, m_judge.colleagueWrites(id, property));
}

void Lane::launch()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &Lane::listen);
    connect(m_process.get(), &QProcess::finished, this, &Lane::ended);
    const QString run = u"%1-%2"_s.arg(m_number).arg(++m_run);
    QStringList arguments{folder(), m_server.base().toString(), run, QString::fromLatin1(m_known.join(','))};
    if (m_draining)
        arguments.append(u"drain"_s);
    // One in four is killed while it opens its files as well. The others are given the time to begin, however
    // busy the machine is: who is always killed before that proves nothing.
    m_isAwaited = !m_draining && m_random.bounded(4) != 0;
    if (m_draining)
        m_kill.start(longestDrainMs);
    else
        m_kill.start(m_isAwaited ? longestSilenceMs : lifetime());
    m_process->start(m_worker, arguments);
}

int Lane::lifetime()
{
    return m_random.bounded(shortestLifeMs, longestLifeMs);
}

void Lane::listen()
{
    if (std::exchange(m_isAwaited, false))
        m_kill.start(lifetime());
    while (m_process->canReadLine()) {
        const QStringList words = QString::fromUtf8(m_process->readLine()).chopped(1).split(u'\t');
        if (words.first() == "ask"_L1)
            answer(words.value(1), words.value(2).toLatin1(), m_run);
        else
            m_judge.heard(words.first(), words.value(1), words.value(2));
    }
}

//! \brief The person looks into the portal, and not before the server has read what had arrived by then: on a
//! busy machine both wait to be read at once, and "absent" would be said of a request at the door.
void Lane::answer(const QString &text, const QByteArray &intent, int run, int turns)
{
    if (run != m_run)
        return;
    if (turns > 0) {
        QTimer::singleShot(0, this, [=, this] { answer(text, intent, run, turns - 1); });
        return;
    }
    if (const QByteArray id = m_judge.createdAs(text); !id.isEmpty())
        m_process->write("arrived " + intent + ' ' + id + '\n');
    else
        m_process->write("absent " + intent + '\n');
}

void Lane::ended(int code, QProcess::ExitStatus status)
{
    m_isAwaited = false;
    listen();
    m_kill.stop();
    const QStringList damaged = damagedFiles(folder(), m_folder.filePath(u"copy"_s));
    for (const QString &file : damaged)
        m_judge.unsound(file);
    if (m_draining) {
        m_judge.close(code == 0 && status == QProcess::NormalExit);
        m_colleague.stop();
        Q_EMIT finished();
        return;
    }
    m_judge.killed(status == QProcess::CrashExit);
    Q_EMIT killed();
    m_draining = --m_left <= 0;
    if (m_draining)
        m_colleague.stop();
    // Not from inside a signal of the process that launch() replaces.
    QMetaObject::invokeMethod(this, &Lane::launch, Qt::QueuedConnection);
}

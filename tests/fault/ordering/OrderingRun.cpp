// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fault/ordering/OrderingRun.h"

#include "tests/fault/Waiting.h"

#include <QApplication>
#include <QDirIterator>
#include <QJsonDocument>
#include <QSettings>
#include <QTimer>

using namespace Qt::StringLiterals;
using Field = Incident::Field;

namespace {

constexpr int known = 6;
constexpr int steps = 70;
constexpr qint64 onTheWay = 100; //!< Milliseconds that a request may take to the server on a busy machine.

QByteArray idOf(const RawServer::Arrival &arrival)
{
    return arrival.path.mid(arrival.path.lastIndexOf('/') + 1);
}

} // namespace

OrderingRun::Figures &OrderingRun::Figures::operator+=(const Figures &other)
{
    intents += other.intents;
    executions += other.executions;
    replies += other.replies;
    overtaken += other.overtaken;
    signOuts += other.signOuts;
    restarts += other.restarts;
    inTheGap += other.inTheGap;
    return *this;
}

OrderingRun::OrderingRun(quint32 seed)
    : m_random(seed)
    , m_wire([this](const RawServer::Arrival &arrival) { return serve(arrival); })
{
    m_clock.start();
    connect(&m_server, &FaultDesk::executed, &m_judge, &Judge::executed);
    for (int i = 0; i < known; ++i)
        m_known.append(QString::fromLatin1(m_server.add(u"Known %1"_s.arg(i))));
}

OrderingRun::~OrderingRun() = default;

OrderingRun::Figures OrderingRun::figures() const
{
    Figures figures = m_figures;
    figures.intents = m_judge.figures().intents;
    figures.executions = m_judge.figures().executions;
    figures.inTheGap = m_judge.figures().inTheGap;
    return figures;
}

void OrderingRun::broken(const QString &what)
{
    if (m_broken.contains(what))
        return;
    m_broken.append(what);
    tell(u"broken: "_s + what);
}

void OrderingRun::tell(const QString &what)
{
    m_story.append(u"%1 ms: %2"_s.arg(m_clock.elapsed()).arg(what));
}

void OrderingRun::tell(const QString &what, const RawServer::Arrival &arrival)
{
    tell(QStringList{what, QString::fromLatin1(arrival.verb), QString::fromLatin1(arrival.path),
                     QString::fromUtf8(arrival.body)}
             .join(u' '));
}

QStringList OrderingRun::run()
{
    openDesk();
    refresh(m_known);
    for (int step = 0; step < steps; ++step) {
        act();
        pause();
    }
    finish();
    m_broken += m_judge.remarks();
    return m_broken;
}

RawServer::Reply OrderingRun::serve(const RawServer::Arrival &arrival)
{
    if (arrival.path.endsWith(probe))
        return {"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"};
    tell(u"asked"_s, arrival);
    judgeArrival(arrival);
    RawServer::Reply reply = m_server.answer(arrival);
    if (const QByteArray id = idOf(arrival); arrival.verb == "GET" && m_server.incidents().contains(id)) {
        QList<Served> &states = m_served[id];
        const QJsonObject now = m_server.incident(id);
        if (states.isEmpty() || states.constLast().json != now)
            states.append({now, m_judge.colleaguesTexts(), m_clock.elapsed()});
        states.last().last = m_clock.elapsed();
    }
    reply.held = m_shuffles;
    if (reply.held)
        m_marks.append(m_judge.colleaguesTexts());
    else
        given(idOf(arrival), m_judge.colleaguesTexts());
    ++m_figures.replies;
    return reply;
}

void OrderingRun::judgeArrival(const RawServer::Arrival &arrival)
{
    const bool isSignIn = FaultDesk::kind(arrival) == "TOKEN";
    if (arrival.verb != "GET" && !isSignIn)
        m_judge.arrived(arrival);
    if (m_isQuiet && m_quietFor.elapsed() > onTheWay)
        broken(u"P8: %1 %2, %3 ms after nothing may be sent any more"_s
                   .arg(QString::fromLatin1(arrival.verb), QString::fromLatin1(arrival.path))
                   .arg(m_quietFor.elapsed()));
    if (isSignIn != arrival.header("Authorization").isEmpty())
        broken(u"P8: the session does not stand where it belongs"_s);
    if (!isSignIn && arrival.body.contains(FaultDesk::password))
        broken(u"P8: the password in a request that is no sign-in"_s);
}

void OrderingRun::letOneGo()
{
    if (m_wire.held() == 0)
        return;
    const int place = m_random.bounded(m_wire.held());
    if (place > 0)
        ++m_figures.overtaken;
    const int mark = m_marks.takeAt(place);
    const std::optional<RawServer::Arrival> arrival = m_wire.release(place);
    if (!arrival)
        return;
    tell(u"answered as of text %1:"_s.arg(mark), *arrival);
    if (arrival->verb == "GET")
        given(idOf(*arrival), mark);
}

//! \brief An answer to a look is what the write rests on. One to a refresh counts when the store has it: it
//! may still be on its way into the program when the write leaves.
void OrderingRun::given(const QByteArray &id, int texts)
{
    if (m_refreshing.value(id) == 0)
        m_judge.served(id, texts);
}

void OrderingRun::letAllGo()
{
    m_shuffles = false;
    while (m_wire.held() > 0)
        letOneGo();
}

void OrderingRun::colleagueWrites()
{
    const QByteArray id = anyKnown().toLatin1();
    const QString property = chance(2) ? u"incidentName"_s : u"urgency"_s;
    const QString text = m_judge.colleagueWrites(id, property);
    tell(u"%1 at %2"_s.arg(text, QString::fromLatin1(id)));
    m_server.change(id, property, text);
}

//! \brief A moment, in which some replies come and others do not.
void OrderingRun::pause()
{
    for (int moments = m_random.bounded(1, 7); moments > 0; --moments) {
        if (!chance(3))
            letOneGo();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    if (!m_desk->workspace().isOpen())
        return;
    const QList<OutboxEntry> entries = workspace().engine().entries();
    for (const OutboxEntry &entry : entries)
        decide(entry);
}

//! \brief True when two requests were on their way to the server together: nobody can tell which it saw
//! first.
bool OrderingRun::mayHaveCrossed(const Served &older, const Served &newer)
{
    return newer.first - older.last < onTheWay;
}

//! \brief What the store says of an incident never goes back to what the server said before.
void OrderingRun::watchBase(const IncidentKey &key)
{
    workspace().store().record(key).then(m_desk.get(), [this](const Result<IncidentRecord> &record) {
        if (!record || !record->base.readAt.isValid())
            return;
        // A created incident may have got its key of the server meanwhile.
        const IncidentKey now = record->key;
        const QJsonObject base = QJsonDocument::fromJson(record->base.verbatim).object();
        const QList<Served> states = m_served.value(now.toLatin1());
        const auto found = std::find_if(states.crbegin(), states.crend(),
                                        [&base](const Served &state) { return state.json == base; });
        const qsizetype place = found == states.crend() ? -1 : states.crend() - found - 1;
        tell(u"the store holds state %1 of %2"_s.arg(place).arg(now));
        // A write that leaves from now on has to rest on it; one that has left may not have arrived yet.
        if (place >= 0)
            QTimer::singleShot(onTheWay, this, [this, now, texts = states.at(place).texts] {
                m_judge.served(now.toLatin1(), texts);
            });
        if (place < 0)
            broken(u"P5: the server never said what the store holds"_s);
        else if (place < m_newest.value(now, -1)
                 && !mayHaveCrossed(states.at(place), states.at(m_newest.value(now))))
            broken(u"P5: the store went back to what the server said before"_s);
        m_newest[now] = std::max(place, m_newest.value(now, -1));
    });
}

//! \brief Everything comes at once now, and the person does what is left to do.
void OrderingRun::finish()
{
    letAllGo();
    if (workspace().connectivity().isWorkOffline())
        setOffline(false);
    if (m_isSignedOut || !m_desk->client().isSignedIn())
        signIn();
    const bool isEmpty = waitUntil([this] {
        workspace().connectivity().tryAgain();
        const QList<OutboxEntry> entries = workspace().engine().entries();
        for (const OutboxEntry &entry : entries)
            decide(entry);
        return entries.isEmpty() && m_queueing == 0 && m_desk->client().isSignedIn() && nothingIsStored();
    });
    m_judge.close(isEmpty);
    if (!isEmpty) {
        const Connectivity &connectivity = workspace().connectivity();
        qWarning() << "left, signed in:" << m_desk->client().isSignedIn() << "queueing:" << m_queueing
                   << "offline:" << connectivity.isWorkOffline()
                   << "trouble:" << (connectivity.reason() ? connectivity.reason()->detail : QString());
        const QList<OutboxEntry> entries = workspace().engine().entries();
        for (const OutboxEntry &entry : entries)
            qWarning() << "left:" << entry.id << entry.kind << entry.state << textOf(entry);
    }
    compareAtTheEnd();
    closeDesk();
    searchFiles();
    if (m_server.signIns() > m_reasonsToSignIn)
        broken(u"P10: %1 sign-ins for %2 reasons"_s.arg(m_server.signIns()).arg(m_reasonsToSignIn));
}

//! \brief The engine hears of an intent a moment after it is stored.
bool OrderingRun::nothingIsStored()
{
    const Result<QList<OutboxEntry>> stored = outcomeOf(workspace().outbox().entries());
    return stored && stored->isEmpty();
}

void OrderingRun::compareAtTheEnd()
{
    bool isRead = false;
    ReadRun *run = workspace().refresher().refresh(m_known);
    connect(run, &ReadRun::finished, this, [&isRead] { isRead = true; });
    if (!waitUntil([&isRead] { return isRead; }))
        broken(u"P5: the last refresh did not end"_s);
    for (const QString &key : std::as_const(m_known)) {
        const Result<IncidentRecord> record = outcomeOf(workspace().store().record(key));
        const QJsonObject theirs = m_server.incident(key.toLatin1());
        if (!record)
            broken(u"P5: an incident is gone"_s);
        else if (QJsonDocument::fromJson(record->base.verbatim).object() != theirs)
            broken(u"P5: after a refresh the store differs from the server"_s);
        else if (record->shown.title() != theirs.value("incidentName"_L1).toString())
            broken(u"P3: “%1” is shown, the server has “%2”, and nothing waits (%3 intents, %4 drafts)"_s
                       .arg(record->shown.title(), theirs.value("incidentName"_L1).toString())
                       .arg(record->pending.size())
                       .arg(record->drafts.size()));
    }
}

void OrderingRun::searchFiles()
{
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const auto holds = [&bytes](const QByteArray &secret) { return bytes.contains(secret); };
        if (holds(FaultDesk::password)
            || std::any_of(m_server.tokens().cbegin(), m_server.tokens().cend(), holds))
            broken(u"P8: a secret in "_s + QFileInfo(file).fileName());
    }
}

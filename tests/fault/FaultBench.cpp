// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fault/FaultBench.h"

#include "models/servicedesk/SignInProbe.h"

#include <QDirIterator>
#include <QJsonValue>
#include <QMetaEnum>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Field = Incident::Field;
using Kind = OutboxEntry::Kind;
using State = OutboxEntry::State;

namespace {

const QString wantedText = u"Wanted by the person"_s;

//! \brief Short enough where a fault is silence, generous where it is not.
HttpTransport::Deadlines deadlinesFor(const FaultCell &cell)
{
    using namespace std::chrono_literals;
    const bool isSilence = cell.fault.contains("silence"_L1) || cell.fault == "drip"_L1
        || cell.fault == "black hole"_L1 || cell.fault.startsWith("endless"_L1);
    return isSilence ? HttpTransport::Deadlines{600ms, 600ms} : HttpTransport::Deadlines{15s, 15s};
}

//! \brief The engine's patience with every wait taken out: what it does next, it does at once or after the
//! test.
RetryPolicy::Patience impatience()
{
    using namespace std::chrono_literals;
    RetryPolicy::Patience patience;
    patience.looks = {0ms, 15ms, 30ms, 60ms};
    patience.unansweredSettled = 0ms;
    patience.lateLook = 60s;
    return patience;
}

QString nameOf(ServiceError::Kind kind)
{
    return QString::fromLatin1(QMetaEnum::fromType<ServiceError::Kind>().valueToKey(static_cast<int>(kind)));
}

QString reasonOf(const std::optional<ServiceError> &error)
{
    return error ? nameOf(error->kind) : QString();
}

} // namespace

FaultBench::FaultBench(const FaultCell &cell, std::unique_ptr<QTcpServer> server)
    : m_cell(cell)
    , m_server([this](const RawServer::Arrival &arrival) { return m_desk.answer(arrival); },
               std::move(server))
    , m_elsewhere([](const RawServer::Arrival &) { return RawServer::json(200, "{}"); })
{
}

FaultBench::~FaultBench()
{
    m_workspace.reset();
    m_client.reset();
}

bool FaultBench::start()
{
    m_desk.setKeepAlive(!isTls() && !m_cell.fault.startsWith("fresh, "_L1));
    m_known = QString::fromLatin1(m_desk.add(u"Known on this computer"_s));
    m_unknown = QString::fromLatin1(m_desk.add(u"Known to the server"_s));
    m_client = std::make_unique<ServiceDeskClient>(deadlinesFor(m_cell));
    m_workspace = std::make_unique<Workspace>(*m_client);
    m_workspace->engine().setPatience(impatience());
    QObject::connect(
        &m_workspace->engine(), &SyncEngine::confirmed, m_workspace.get(),
        [this](const OutboxEntry &, const QList<Field> &notTaken) { m_confirmed.append(notTaken); });
    moveTo(base());
    return outcomeOf(m_workspace->open(m_folder.path())).has_value() && signIn().word == "in"_L1
        && read(m_known, {}).word == "read"_L1;
}

void FaultBench::moveTo(const QUrl &base)
{
    m_client->setAccount(base, QString::fromLatin1(FaultDesk::user),
                         QString::fromLatin1(FaultDesk::password));
}

QUrl FaultBench::base() const
{
    QUrl base = m_server.base();
    base.setScheme(isTls() ? u"https"_s : u"http"_s);
    return base;
}

bool FaultBench::isWrite() const
{
    return m_cell.operation >= Operation::Create;
}

QByteArray FaultBench::verb() const
{
    switch (m_cell.operation) {
    case Operation::SignIn:
        return "TOKEN";
    case Operation::Refresh:
    case Operation::Open:
    case Operation::LookBefore:
    case Operation::LookAfter:
        return "GET";
    case Operation::Create:
        return "POST";
    case Operation::Edit:
        return "PUT";
    case Operation::Resolve:
        return "PATCH";
    }
    return {};
}

Ending FaultBench::run()
{
    if (!start())
        return {u"no start"_s, {}, {}};
    const Picture before = picture();
    if (m_fault)
        m_fault();
    else
        arrange();
    Ending ending;
    switch (m_cell.operation) {
    case Operation::SignIn:
        ending = isTls() ? probe() : signIn();
        break;
    case Operation::Refresh:
        ending = read(m_known, u"kept"_s);
        break;
    case Operation::Open:
        ending = read(m_unknown, u"nothing"_s);
        break;
    case Operation::Create:
    case Operation::Edit:
    case Operation::Resolve:
    case Operation::LookBefore:
    case Operation::LookAfter:
        ending = write();
        break;
    }
    judge(ending, before);
    return ending;
}

Ending FaultBench::signIn()
{
    const Result<void> result = outcomeOf(m_client->signIn());
    return {result ? u"in"_s : u"out"_s, result ? QString() : nameOf(result.error().kind), {}};
}

Ending FaultBench::probe()
{
    SignInProbe probe;
    QSignalSpy good(&probe, &SignInProbe::succeeded);
    QSignalSpy bad(&probe, &SignInProbe::failed);
    probe.start(m_client->base().toString(), QString::fromLatin1(FaultDesk::user),
                QString::fromLatin1(FaultDesk::password));
    if (!waitUntil([&] { return !good.isEmpty() || !bad.isEmpty(); }))
        return {u"for ever"_s, {}, {}};
    if (!good.isEmpty())
        return {u"in"_s, {}, {}};
    return {u"out"_s, nameOf(bad.constFirst().at(1).value<ServiceError>().kind), {}};
}

Ending FaultBench::read(const IncidentKey &key, const QString &failed)
{
    Ending ending{u"for ever"_s, {}, {}};
    ReadRun *run = m_workspace->refresher().refresh({key});
    QObject::connect(run, &ReadRun::itemDone, run,
                     [&](const IncidentKey &, ReadRun::Verdict verdict, const ServiceError &error) {
                         const bool isGood = verdict == ReadRun::Verdict::New
                             || verdict == ReadRun::Verdict::Changed
                             || verdict == ReadRun::Verdict::Unchanged;
                         ending.word = isGood ? u"read"_s : failed;
                         ending.reason = isGood ? QString() : nameOf(error.kind);
                     });
    QSignalSpy finished(run, &ReadRun::finished);
    if (!waitUntil([&] { return !finished.isEmpty(); }))
        return {u"for ever"_s, {}, {}};
    // The mark on the row is on its way behind the run; whoever asks the store next stands behind it.
    return ending;
}

OutboxEntry FaultBench::intent() const
{
    OutboxEntry entry;
    entry.key = m_known;
    if (m_cell.operation == Operation::Create) {
        entry.key = IncidentKeys::makeLocal();
        entry.kind = Kind::Create;
        entry.change.set(Field::IncidentName, {}, wantedText);
        entry.change.set(Field::IncidentDescription, {}, u"Seen since Monday"_s);
        entry.change.set(Field::AffectedUserEmail, {}, u"user@example.com"_s);
    } else if (m_cell.operation == Operation::Resolve) {
        entry.kind = Kind::Resolve;
        entry.change.set(Field::CloseCode, {}, u"Advice Given"_s);
        entry.change.set(Field::Resolution, {}, wantedText);
    } else {
        entry.kind = Kind::Edit;
        entry.change.set(Field::IncidentDescription, u"as it was"_s, wantedText);
        entry.change.set(Field::Impact, u"as it was"_s, u"Single User"_s);
    }
    return entry;
}

Ending FaultBench::write()
{
    if (!outcomeOf(m_workspace->outbox().queue(intent())))
        return {u"not queued"_s, {}, {}};
    if (!waitUntil([this] { return isAtRest(); }))
        return {u"for ever"_s, {}, {}};
    return ending();
}

bool FaultBench::isAtRest() const
{
    const QList<OutboxEntry> &entries = m_workspace->engine().entries();
    if (entries.isEmpty())
        return !m_confirmed.isEmpty();
    const OutboxEntry &entry = entries.first();
    const bool isForLater = entry.notBefore > QDateTime::currentDateTimeUtc().addSecs(1);
    switch (entry.state) {
    case State::Held:
    case State::Conflict:
    case State::Refused:
        return true;
    case State::InFlight:
        return false;
    case State::Unknown:
        return entry.kind == Kind::Create || isForLater;
    case State::Accepted:
        return isForLater;
    case State::Waiting:
        return entry.error && (isForLater || !m_workspace->connectivity().maySend());
    }
    return false;
}

Ending FaultBench::ending() const
{
    const QList<OutboxEntry> &entries = m_workspace->engine().entries();
    if (entries.isEmpty()) {
        if (!m_confirmed.constFirst().isEmpty())
            return {u"partly"_s, {}, {}};
        static const QStringList counted{u"merged"_s, u"sent"_s, u"again"_s};
        return {counted.value(arrived(), u"again and again"_s), {}, {}};
    }
    const OutboxEntry &entry = entries.first();
    switch (entry.state) {
    case State::Waiting:
        return {u"waits"_s, reasonOf(entry.error), {}};
    case State::Held:
        return {u"held"_s, {}, {}};
    case State::InFlight:
        return {u"in flight"_s, {}, {}};
    case State::Unknown:
        return {entry.kind == Kind::Create ? u"person"_s : u"unknown"_s, reasonOf(entry.error), {}};
    case State::Accepted:
        return {u"looks"_s, {}, {}};
    case State::Conflict:
        return {u"conflict"_s, {}, {}};
    case State::Refused:
        return {u"refused"_s, reasonOf(entry.error), {}};
    }
    return {};
}

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
    if (m_client->base() != base())
        moveTo(base());
    if (signIn().word != "in"_L1)
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

//! \brief True for a create whose answer named an incident that it did not become.
bool FaultBench::isMisled(const OutboxEntry &entry) const
{
    return entry.state == State::Accepted && executed() > 0
        && entry.change.wanted(Field::SessionId).toLatin1() != m_desk.executions().first().id;
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
    } else if (entry.kind == Kind::Create && (entry.state == State::Unknown || isMisled(entry))) {
        // A person looks into the portal; here the journal tells.
        if (executed() > 0)
            engine.confirmArrived(entry.id, QString::fromLatin1(m_desk.executions().first().id));
        else
            engine.sendAgain(entry.id);
    } else {
        engine.sendNow(entry.id);
    }
}

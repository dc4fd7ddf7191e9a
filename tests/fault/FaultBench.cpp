// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fault/FaultBench.h"

#include "models/servicedesk/SignInProbe.h"

#include <QMetaEnum>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Field = Incident::Field;
using Kind = OutboxEntry::Kind;
using State = OutboxEntry::State;

namespace {

//! \brief Short for the request that meets silence, generous for every other: on a busy machine the look
//! after a write would miss the short one as well.
HttpTransport::Deadlines deadlinesFor(const FaultCell &cell)
{
    using namespace std::chrono_literals;
    const bool isSilence = cell.fault.contains("silence"_L1) || cell.fault == "drip"_L1
        || cell.fault == "black hole"_L1 || cell.fault.startsWith("endless"_L1);
    if (!isSilence)
        return {15s, 15s};
    const bool isRead = cell.operation == Operation::Refresh || cell.operation == Operation::Open
        || cell.operation == Operation::LookBefore || cell.operation == Operation::LookAfter;
    // A greeting over TLS takes its time as well.
    const auto brief = cell.family.startsWith("TLS"_L1) ? 1'200ms : 600ms;
    return isRead ? HttpTransport::Deadlines{brief, 15s} : HttpTransport::Deadlines{15s, brief};
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

void FaultBench::trust(const CertificateTrusts &trusted)
{
    m_trusted = trusted;
    if (m_client)
        m_client->setTrusted(trusted);
}

bool FaultBench::start()
{
    // Another certificate is looked at by the next connection only.
    m_desk.setKeepAlive(!(isTls() && m_fault) && !m_cell.fault.startsWith("fresh, "_L1));
    m_known = QString::fromLatin1(m_desk.add(u"Known on this computer"_s));
    m_unknown = QString::fromLatin1(m_desk.add(u"Known to the server"_s));
    m_client = std::make_unique<ServiceDeskClient>(deadlinesFor(m_cell));
    m_client->setTrusted(m_trusted);
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
    m_heardBefore = m_server.arrivals().size();
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
                QString::fromLatin1(FaultDesk::password), false, m_trusted);
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

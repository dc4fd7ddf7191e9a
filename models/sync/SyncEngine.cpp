// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/sync/SyncEngine.h"

#include "models/incident/IncidentRules.h"
#include "models/sync/EntryRun.h"
#include "models/sync/Evidence.h"
#include "models/sync/RetryPolicy.h"

#include <algorithm>

using State = OutboxEntry::State;

SyncEngine::SyncEngine(IncidentGateway &gateway, IncidentStore &store, Outbox &outbox,
                       Connectivity &connectivity, QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
    , m_store(store)
    , m_outbox(outbox)
    , m_connectivity(connectivity)
    , m_closedStatuses(IncidentRules::defaultClosedStatuses())
{
    m_timer.setSingleShot(true);
    m_pumpTimer.setSingleShot(true);
    m_pumpTimer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &SyncEngine::pump);
    connect(&m_pumpTimer, &QTimer::timeout, this, &SyncEngine::pump);
    const auto pumpSoon = qOverload<>(&QTimer::start);
    connect(&m_connectivity, &Connectivity::changed, &m_pumpTimer, pumpSoon);
    connect(this, &SyncEngine::entriesChanged, &m_pumpTimer, pumpSoon);
    connect(&m_outbox, &Outbox::entryChanged, this, &SyncEngine::replace);
    connect(&m_outbox, &Outbox::entryRemoved, this, &SyncEngine::forget);
    connect(&m_store, &IncidentStore::rekeyed, this, &SyncEngine::load);
    connect(&m_store, &IncidentStore::incidentChanged, this, &SyncEngine::lookAfterAccepted);
}

SyncEngine::~SyncEngine() = default;

void SyncEngine::start()
{
    m_started = true;
    load();
}

void SyncEngine::load()
{
    m_outbox.entries().then(this, [this](const Result<QList<OutboxEntry>> &entries) {
        if (!entries) {
            Q_EMIT storeFailed(entries.error());
            return;
        }
        m_entries = *entries;
        Q_EMIT entriesChanged();
    });
}

const OutboxEntry *SyncEngine::entry(qint64 id) const
{
    const auto found =
        std::find_if(m_entries.cbegin(), m_entries.cend(), [id](const auto &e) { return e.id == id; });
    return found == m_entries.cend() ? nullptr : &*found;
}

QDateTime SyncEngine::earliestSend() const
{
    return m_undoWindow.count() > 0 ? QDateTime::currentDateTimeUtc().addDuration(m_undoWindow) : QDateTime();
}

void SyncEngine::replace(const OutboxEntry &entry)
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const auto &e) { return e.id == entry.id; });
    if (found == m_entries.end())
        m_entries.append(entry);
    else
        *found = entry;
    Q_EMIT entriesChanged();
}

void SyncEngine::forget(qint64 id)
{
    m_forced.remove(id);
    m_entries.removeIf([id](const OutboxEntry &e) { return e.id == id; });
    Q_EMIT entriesChanged();
}

bool SyncEngine::due(const OutboxEntry &entry, const QDateTime &now) const
{
    switch (entry.state) {
    case State::Held:
    case State::Conflict:
    case State::Refused:
    case State::InFlight:
        return false;
    case State::Unknown:
        if (entry.kind == OutboxEntry::Kind::Create && !entry.isClaimed())
            return false;
        break;
    case State::Waiting:
    case State::Accepted:
        break;
    }
    return m_forced.contains(entry.id) || !entry.notBefore.isValid() || entry.notBefore <= now;
}

//! \brief Whether what comes behind \a entry waits for it. A server that queues would otherwise get the next
//! write with the old values of the one that it has not executed yet. What never shows, because the server
//! did not take it, holds back for a time only.
bool SyncEngine::isHoldingBack(const OutboxEntry &entry, const QDateTime &now) const
{
    if (entry.state != State::Accepted || entry.kind == OutboxEntry::Kind::Create)
        return true;
    return !hasHadItsTime(entry, now);
}

bool SyncEngine::hasHadItsTime(const OutboxEntry &entry, const QDateTime &now) const
{
    return !entry.unknownSince.isValid()
        || entry.unknownSince.addDuration(m_patience.unansweredSettled) <= now;
}

void SyncEngine::pump()
{
    if (!m_started || !m_connectivity.maySendUnasked())
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QSet<IncidentKey> taken;
    QDateTime next;
    const QList<OutboxEntry> entries = m_entries;
    for (const OutboxEntry &entry : entries) {
        if (m_runs.size() >= RetryPolicy::mostAtOnce)
            return;
        if (taken.contains(entry.key) || m_runs.contains(entry.key))
            continue;
        if (isHoldingBack(entry, now))
            taken.insert(entry.key);
        if (due(entry, now)) {
            taken.insert(entry.key);
            begin(entry);
        } else if (entry.notBefore > now && (!next.isValid() || entry.notBefore < next)) {
            next = entry.notBefore;
        }
    }
    if (next.isValid())
        m_timer.start(std::chrono::milliseconds(std::max<qint64>(now.msecsTo(next), 50)));
}

void SyncEngine::begin(const OutboxEntry &entry)
{
    m_forced.remove(entry.id);
    auto *run = new EntryRun(*this, entry);
    const IncidentKey key = entry.key;
    m_runs.insert(key, run);
    connect(run, &EntryRun::ended, this, [this, key, run] {
        m_runs.remove(key);
        run->deleteLater();
        m_pumpTimer.start();
    });
    run->start();
}

std::optional<OutboxEntry> SyncEngine::takeFromRun(qint64 id)
{
    const OutboxEntry *stored = entry(id);
    if (!stored || stored->state == State::InFlight)
        return {};
    const OutboxEntry copy = *stored;
    if (EntryRun *run = m_runs.value(copy.key); run && run->entry().id == id) {
        if (run->isOnTheWire())
            return {};
        m_runs.remove(copy.key);
        delete run;
    }
    return copy;
}

void SyncEngine::change(const OutboxEntry &entry, const QString &event)
{
    m_outbox.update(entry, event).then(this, [this](const Result<void> &stored) {
        if (!stored)
            Q_EMIT storeFailed(stored.error());
    });
}

void SyncEngine::sendNow(qint64 id)
{
    auto entry = takeFromRun(id);
    // An unanswered create is sent again only by sendAgain(), and a conflict only once it is settled.
    if (!entry || entry->state == State::Conflict)
        return;
    if (entry->state == State::Unknown && entry->kind == OutboxEntry::Kind::Create)
        return;
    m_forced.insert(id);
    m_connectivity.tryAgain();
    // The time of an accepted write says that it has had its first looks, and is kept.
    if (entry->state != State::Accepted)
        entry->notBefore = {};
    if (entry->state == State::Held || entry->state == State::Refused)
        entry->state = State::Waiting;
    change(*entry, {});
}

void SyncEngine::sendAllNow()
{
    const QList<OutboxEntry> entries = m_entries;
    for (const OutboxEntry &entry : entries) {
        if (entry.state == State::Waiting)
            sendNow(entry.id);
    }
}

void SyncEngine::hold(qint64 id)
{
    auto entry = takeFromRun(id);
    if (!entry || entry->state != State::Waiting)
        return;
    entry->state = State::Held;
    change(*entry, QStringLiteral("held"));
}

void SyncEngine::discard(qint64 id)
{
    if (!takeFromRun(id))
        return;
    m_outbox.discard(id).then(this, [this](const Result<void> &stored) {
        if (!stored)
            Q_EMIT storeFailed(stored.error());
    });
}

void SyncEngine::toDraft(qint64 id)
{
    if (!takeFromRun(id))
        return;
    m_outbox.toDraft(id).then(this, [this](const Result<void> &stored) {
        if (!stored)
            Q_EMIT storeFailed(stored.error());
    });
}

void SyncEngine::confirmArrived(qint64 id, const QString &sessionId)
{
    auto entry = takeFromRun(id);
    if (!entry || entry->kind != OutboxEntry::Kind::Create || entry->state != State::Unknown)
        return;
    entry->change.set(Incident::Field::SessionId, {}, sessionId);
    entry->error.reset();
    entry->notBefore = {};
    change(*entry, QStringLiteral("arrived"));
}

void SyncEngine::sendAgain(qint64 id)
{
    auto entry = takeFromRun(id);
    if (!entry || entry->kind != OutboxEntry::Kind::Create || entry->state != State::Unknown)
        return;
    entry->change.remove(Incident::Field::SessionId);
    entry->state = State::Waiting;
    entry->notBefore = {};
    change(*entry, QStringLiteral("queued"));
}

void SyncEngine::settleConflict(qint64 id, const QHash<Incident::Field, QString> &chosen)
{
    auto entry = takeFromRun(id);
    if (!entry || entry->state != State::Conflict)
        return;
    for (const FieldConflict &conflict : std::as_const(entry->conflicts)) {
        const QString value = chosen.value(conflict.field, conflict.theirs);
        if (IncidentRules::sameValue(conflict.field, value, conflict.theirs))
            entry->change.remove(conflict.field);
        else
            entry->change.set(conflict.field, conflict.theirs, value);
    }
    if (entry->change.isEmpty()) {
        discard(id);
        return;
    }
    entry->conflicts.clear();
    entry->rebases = 0;
    entry->state = State::Waiting;
    entry->notBefore = {};
    change(*entry, QStringLiteral("queued"));
}

void SyncEngine::lookAfterAccepted(const IncidentKey &key)
{
    for (const OutboxEntry &entry : std::as_const(m_entries)) {
        if (entry.key != key || entry.state != State::Accepted || m_runs.contains(key))
            continue;
        const qint64 id = entry.id;
        m_store.record(key).then(this, [this, id](const Result<IncidentRecord> &record) {
            const OutboxEntry *now = this->entry(id);
            if (!record || !now || now->state != State::Accepted || m_runs.contains(now->key))
                return;
            if (record->base.readAt.isValid()
                && Evidence::of(*now, record->base.incident, m_closedStatuses) == Evidence::Verdict::Whole) {
                const OutboxEntry copy = *now;
                m_outbox.acknowledge(id, {}).then(this, [this, copy](const Result<void> &stored) {
                    if (stored)
                        Q_EMIT confirmed(copy, {});
                });
            }
        });
        return;
    }
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/sync/EntryRun.h"

#include "models/incident/IncidentRules.h"
#include "models/sync/RetryPolicy.h"
#include "models/sync/SyncEngine.h"

#include <QRandomGenerator>

#include <algorithm>

using Field = Incident::Field;
using State = OutboxEntry::State;

EntryRun::EntryRun(SyncEngine &engine, const OutboxEntry &entry)
    : QObject(&engine)
    , m_engine(engine)
    , m_entry(entry)
{
    m_lookTimer.setSingleShot(true);
    connect(&m_lookTimer, &QTimer::timeout, this, &EntryRun::lookAfter);
}

void EntryRun::start()
{
    switch (m_entry.state) {
    case State::Accepted:
        if (!m_entry.notBefore.isValid()) {
            // The program ended during the first looks: the server has not had its time yet.
            lookAfterSoon();
            return;
        }
        [[fallthrough]];
    case State::Unknown:
        // One look a run: the first ones were made when the answer came or did not come.
        m_looks = m_engine.m_patience.looks.size();
        lookAfter();
        return;
    case State::Waiting:
    case State::Held:
    case State::InFlight:
    case State::Conflict:
    case State::Refused:
        break;
    }
    if (m_entry.kind == OutboxEntry::Kind::Create) {
        const Incident incident = m_entry.change.appliedTo({});
        announce([this, incident] {
            m_engine.m_gateway.create(incident).then(
                this, [this](const Result<WriteReceipt> &receipt) { createAnswered(receipt); });
        });
    } else {
        lookBefore();
    }
}

QString EntryRun::serverId() const
{
    return m_entry.kind == OutboxEntry::Kind::Create ? m_entry.change.wanted(Field::SessionId) : m_entry.key;
}

void EntryRun::lookBefore()
{
    m_engine.m_store.record(m_entry.key).then(this, [this](const Result<IncidentRecord> &known) {
        m_knownBefore = known ? known->base : IncidentSnapshot();
        m_engine.m_gateway.read(m_entry.key).then(this, [this](const Result<IncidentSnapshot> &theirs) {
            if (!theirs)
                readFailed(theirs.error());
            else if (m_entry.kind == OutboxEntry::Kind::Resolve)
                decideResolve(*theirs);
            else
                decideEdit(*theirs);
        });
    });
}

void EntryRun::decideEdit(const IncidentSnapshot &theirs)
{
    const MergeReport report = m_entry.change.mergedWith(theirs.incident);
    if (report.conflicts.isEmpty() && report.rebased.isEmpty()) {
        acknowledge(theirs, QStringLiteral("merged"));
        return;
    }
    const bool moved = report.rebased != m_entry.change;
    if (moved && ++m_entry.rebases > RetryPolicy::mostRebases && report.conflicts.isEmpty()) {
        // The incident keeps moving under us: the person should see that before it is written.
        m_entry.rebases = 0;
        ServiceError error;
        error.kind = ServiceError::Kind::Rejected;
        error.outcome = ServiceError::Outcome::NotSent;
        error.detail = QStringLiteral("changed on the server again and again");
        keep(State::Refused, error, QStringLiteral("refused"));
        return;
    }
    if (!report.conflicts.isEmpty()) {
        m_entry.conflicts = report.conflicts;
        keepConflict(theirs);
        return;
    }
    m_entry.change = report.rebased;
    announce(theirs, [this, theirs] {
        m_engine.m_gateway.modify(theirs, m_entry.change)
            .then(this, [this](const Result<WriteReceipt> &receipt) { answered(receipt); });
    });
}

void EntryRun::decideResolve(const IncidentSnapshot &theirs)
{
    const QString code = m_entry.change.wanted(Field::CloseCode);
    const QString text = m_entry.change.wanted(Field::Resolution);
    if (IncidentRules::resolvability(theirs.incident.status(), m_engine.closedStatuses())
        == IncidentRules::Resolvability::AlreadyClosed) {
        if (m_entry.change.missingIn(theirs.incident).isEmpty()) {
            acknowledge(theirs, QStringLiteral("merged"));
            return;
        }
        // Someone was faster: their words stand beside ours, and ours are kept.
        m_entry.conflicts.clear();
        for (const FieldChange &change : m_entry.change.fields())
            m_entry.conflicts.append(
                {change.field, change.from, theirs.incident.value(change.field), change.to});
        keepConflict(theirs);
        return;
    }
    // What is there already would not speak for the write.
    m_entry.change.set(Field::CloseCode, theirs.incident.value(Field::CloseCode), code);
    m_entry.change.set(Field::Resolution, theirs.incident.value(Field::Resolution), text);
    announce(theirs, [this, code, text] {
        m_engine.m_gateway.resolve(m_entry.key, code, text)
            .then(this, [this](const Result<WriteReceipt> &receipt) { answered(receipt); });
    });
}

void EntryRun::announce(const std::function<void()> &write)
{
    m_onTheWire = true;
    m_entry.state = State::InFlight;
    m_entry.notBefore = {};
    m_entry.error.reset();
    m_entry.conflicts.clear();
    m_entry.notTaken.clear();
    m_entry.tries = 0;
    ++m_entry.attempts;
    store(QStringLiteral("sent"), write);
}

//! \brief A refresh may have brought more than the look did while the intent was written down; what the
//! person can see by now is not overwritten, so it is looked at again.
void EntryRun::announce(const IncidentSnapshot &theirs, const std::function<void()> &write)
{
    announce([this, theirs, write] {
        m_engine.m_store.record(m_entry.key)
            .then(this, [this, theirs, write](const Result<IncidentRecord> &known) {
                if (!known || known->base == m_knownBefore || known->base.verbatim == theirs.verbatim) {
                    write();
                    return;
                }
                m_onTheWire = false;
                m_entry.state = State::Waiting;
                --m_entry.attempts;
                lookBefore();
            });
    });
}

void EntryRun::answered(const Result<WriteReceipt> &receipt)
{
    m_onTheWire = false;
    if (!receipt) {
        writeFailed(receipt.error());
        return;
    }
    m_entry.state = State::Accepted;
    m_entry.unknownSince = QDateTime::currentDateTimeUtc();
    m_entry.error.reset();
    m_entry.notTaken.clear();
    store({}, [this] { lookAfterSoon(); });
}

void EntryRun::createAnswered(const Result<WriteReceipt> &receipt)
{
    m_onTheWire = false;
    if (!receipt) {
        writeFailed(receipt.error());
        return;
    }
    if (receipt->sessionId.isEmpty()) {
        askWhere();
        return;
    }
    m_engine.m_store.record(receipt->sessionId)
        .then(this, [this, id = receipt->sessionId](const Result<IncidentRecord> &known) {
            // An incident that was here before the answer is not a new one.
            if (known) {
                askWhere();
                return;
            }
            m_entry.change.set(Field::SessionId, {}, id);
            m_entry.state = State::Accepted;
            m_entry.unknownSince = QDateTime::currentDateTimeUtc();
            store({}, [this] { lookAfterSoon(); });
        });
}

//! \brief The create was taken, but nothing that is known to be true says where: only the person can tell
//! which incident it became.
void EntryRun::askWhere(const std::optional<ServiceError> &error)
{
    m_entry.change.remove(Field::SessionId);
    m_entry.unknownSince = {};
    m_entry.notBefore = {};
    keep(State::Unknown, error, QStringLiteral("unknown"));
}

void EntryRun::writeFailed(const ServiceError &error)
{
    if (error.isForAnew && !std::exchange(m_hasBegunAnew, true)) {
        if (error.outcome == ServiceError::Outcome::NotSent)
            --m_entry.attempts;
        m_entry.state = State::Waiting;
        lookBefore();
        return;
    }
    switch (error.outcome) {
    case ServiceError::Outcome::NotSent:
        --m_entry.attempts;
        if (error.kind == ServiceError::Kind::InvalidRequest)
            keep(State::Refused, error, QStringLiteral("refused"));
        else
            wait(error);
        return;
    case ServiceError::Outcome::Refused:
        if (error.kind == ServiceError::Kind::SessionEnded || error.kind == ServiceError::Kind::Throttled
            || error.kind == ServiceError::Kind::ApiOffOrForbidden
            || error.kind == ServiceError::Kind::WrongCredentials)
            wait(error);
        else
            keep(State::Refused, error, QStringLiteral("refused"));
        return;
    case ServiceError::Outcome::Unknown:
        break;
    }
    m_entry.state = State::Unknown;
    m_entry.error = error;
    m_entry.unknownSince = QDateTime::currentDateTimeUtc();
    m_entry.notBefore = {};
    if (m_entry.kind == OutboxEntry::Kind::Create)
        keep(State::Unknown, error, QStringLiteral("unknown"));
    else
        store(QStringLiteral("unknown"), [this] { lookAfterSoon(); });
}

void EntryRun::readFailed(const ServiceError &error)
{
    switch (m_entry.state) {
    case State::Accepted:
    case State::Unknown:
        m_entry.notBefore = QDateTime::currentDateTimeUtc().addDuration(pauseOfLooks(error));
        keep(m_entry.state, m_entry.state == State::Unknown ? m_entry.error : std::nullopt, {});
        return;
    case State::Waiting:
    case State::Held:
    case State::InFlight:
    case State::Conflict:
    case State::Refused:
        break;
    }
    if (error.kind == ServiceError::Kind::NotFound)
        keep(State::Refused, error, QStringLiteral("refused"));
    else
        wait(error);
}

void EntryRun::wait(const ServiceError &error)
{
    const auto pause =
        RetryPolicy::pauseAfter(error, m_entry.tries, QRandomGenerator::global()->generateDouble());
    m_entry.notBefore = pause ? QDateTime::currentDateTimeUtc().addDuration(*pause) : QDateTime();
    ++m_entry.tries;
    keep(State::Waiting, error, {});
}

void EntryRun::acknowledge(const IncidentSnapshot &now, const QString &event, const QList<Field> &notTaken)
{
    const QString id = m_entry.kind == OutboxEntry::Kind::Create ? serverId() : QString();
    m_engine.m_outbox.acknowledge(m_entry.id, now, id, event)
        .then(this, [this, notTaken](const Result<void> &stored) {
            if (!stored) {
                failed(stored.error(), [this] { Q_EMIT ended(); });
                return;
            }
            Q_EMIT m_engine.confirmed(m_entry, notTaken);
            Q_EMIT ended();
        });
}

void EntryRun::keepConflict(const IncidentSnapshot &theirs)
{
    // Theirs is what the server says now: when the person drops mine, the list has to show it.
    m_engine.m_store.absorb({theirs}).then(this,
                                           [this](const Result<QList<IncidentStore::Absorbed>> &stored) {
                                               if (!stored)
                                                   Q_EMIT m_engine.storeFailed(stored.error());
                                               keep(State::Conflict, {}, QStringLiteral("conflict"));
                                           });
}

void EntryRun::keep(State state, const std::optional<ServiceError> &error, const QString &event)
{
    m_entry.state = state;
    m_entry.error = error;
    store(event, [this] {
        const bool createUnknown = m_entry.state == State::Unknown
            && m_entry.kind == OutboxEntry::Kind::Create && !m_entry.isClaimed();
        if (createUnknown || m_entry.state == State::Conflict || m_entry.state == State::Refused)
            Q_EMIT m_engine.needsPerson(m_entry);
        Q_EMIT ended();
    });
}

void EntryRun::store(const QString &event, const std::function<void()> &next)
{
    m_engine.m_outbox.update(m_entry, event).then(this, [this, event, next](const Result<void> &stored) {
        if (stored) {
            next();
            return;
        }
        m_onTheWire = false;
        // What is not on disk is not sent, and begins anew. What became of a write is known here alone until
        // the disk takes it; after an end of the program it is found again as unknown.
        const bool isAnnounced = m_entry.state == State::InFlight;
        failed(stored.error(), [this, isAnnounced, event, next] {
            if (isAnnounced)
                Q_EMIT ended();
            else
                store(event, next);
        });
    });
}

//! \brief Tells that the disk refuses, once for a run, and goes on with \a again in a while.
void EntryRun::failed(const ServiceError &error, const std::function<void()> &again)
{
    if (!std::exchange(m_hasToldDisk, true))
        Q_EMIT m_engine.storeFailed(error);
    QTimer::singleShot(m_engine.m_patience.diskAgain, this, again);
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/Outbox.h"

#include "models/store/OutboxJobs.h"
#include "models/store/StoreJob.h"

Outbox::Outbox(StoreThread &thread, IncidentStore &store, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
    , m_store(store)
{
}

void Outbox::announce(const StoreEffects &effects)
{
    m_store.announce(effects);
    for (const qint64 id : effects.removedEntries)
        Q_EMIT entryRemoved(id);
    for (const OutboxEntry &entry : effects.changedEntries)
        Q_EMIT entryChanged(entry);
}

Future<Result<OutboxEntry>> Outbox::queue(const OutboxEntry &entry)
{
    return runAndTell(
        m_thread, this, [this](const StoreEffects &effects) { announce(effects); },
        [entry](Database &database, StoreEffects &effects) {
            return OutboxJobs::queue(database, entry, effects);
        });
}

Future<Result<QList<OutboxEntry>>> Outbox::entries()
{
    return m_thread.run(
        [](Database &database) { return readResult(database.work().file(), database.work().entries()); });
}

Future<Result<void>> Outbox::update(const OutboxEntry &entry, const QString &event)
{
    return runAndTell(
        m_thread, this, [this](const StoreEffects &effects) { announce(effects); },
        [entry, event](Database &database, StoreEffects &effects) {
            return OutboxJobs::update(database, entry, event, effects);
        });
}

Future<Result<void>> Outbox::acknowledge(qint64 id, const IncidentSnapshot &base, const QString &sessionId,
                                         const QString &event)
{
    return runAndTell(
        m_thread, this, [this](const StoreEffects &effects) { announce(effects); },
        [id, base, sessionId, event](Database &database, StoreEffects &effects) {
            return OutboxJobs::acknowledge(database, id, base, sessionId, event, effects);
        });
}

Future<Result<void>> Outbox::discard(qint64 id)
{
    return runAndTell(
        m_thread, this, [this](const StoreEffects &effects) { announce(effects); },
        [id](Database &database, StoreEffects &effects) {
            return OutboxJobs::discard(database, id, effects);
        });
}

Future<Result<void>> Outbox::toDraft(qint64 id)
{
    return runAndTell(
        m_thread, this, [this](const StoreEffects &effects) { announce(effects); },
        [id](Database &database, StoreEffects &effects) {
            return OutboxJobs::toDraft(database, id, effects);
        });
}

Future<Result<QList<LedgerEntry>>> Outbox::ledger(int limit)
{
    return m_thread.run([limit](Database &database) {
        return readResult(database.work().file(), database.work().ledger(limit));
    });
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/Drafts.h"

#include "models/store/StoreJob.h"

namespace {

Result<void> saveNow(Database &database, Draft draft, StoreEffects &effects)
{
    WorkTables &work = database.work();
    SqlTransaction transaction(work.file());
    // A form may still save under the key of a new incident that has arrived in the meantime.
    if (const IncidentKey now = work.currentKey(draft.key); now != draft.key)
        draft = WorkTables::editOf(draft, now, work.createdAs(now));
    if (!draft.savedAt.isValid())
        draft.savedAt = QDateTime::currentDateTimeUtc();
    if (draft.change.isEmpty())
        work.removeDraft(draft.key, draft.kind);
    else
        work.saveDraft(draft);
    if (auto done = transaction.commit(); !done)
        return done;
    database.projectNow({draft.key}, effects);
    return {};
}

} // namespace

Drafts::Drafts(StoreThread &thread, IncidentStore &store, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
    , m_store(store)
{
}

Future<Result<void>> Drafts::save(const Draft &draft)
{
    return runAndTell(
        m_thread, this, [this](const StoreEffects &effects) { m_store.announce(effects); },
        [draft](Database &database, StoreEffects &effects) { return saveNow(database, draft, effects); });
}

Future<Result<void>> Drafts::remove(const IncidentKey &key, OutboxEntry::Kind kind)
{
    return save({key, kind, {}, {}});
}

Future<Result<QList<Draft>>> Drafts::all()
{
    return m_thread.run(
        [](Database &database) { return readResult(database.work().file(), database.work().drafts()); });
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/OutboxJobs.h"

#include "models/incident/IncidentRules.h"
#include "models/store/BaseUpdate.h"
#include "models/store/StoreJob.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Field = Incident::Field;
using Kind = OutboxEntry::Kind;

namespace {

Result<OutboxEntry> storedEntry(WorkTables &work, qint64 id)
{
    const std::optional<OutboxEntry> entry = work.entry(id);
    if (auto read = work.file().takeResult(); !read)
        return tl::unexpected(read.error());
    if (!entry)
        return tl::unexpected(storeError(ServiceError::Kind::NotFound, u"no such intent"_s));
    return *entry;
}

//! \brief Why \a entry cannot be queued; a second create under one key would become a second incident.
QString objection(WorkTables &work, const OutboxEntry &entry)
{
    if (entry.key.isEmpty() || entry.change.isEmpty())
        return u"nothing to queue"_s;
    if (entry.kind != Kind::Create)
        return {};
    if (!IncidentKeys::isLocal(entry.key))
        return u"this incident was created already"_s;
    const QList<OutboxEntry> pending = work.entries(entry.key);
    const bool twice = std::any_of(pending.cbegin(), pending.cend(),
                                   [](const OutboxEntry &other) { return other.kind == Kind::Create; });
    return twice ? u"this incident is queued already"_s : QString();
}

void fillDisplayTexts(Database &database, OutboxEntry &entry)
{
    const std::optional<CachedIncident> known = database.cache().find(entry.key);
    if (entry.number.isEmpty() && known)
        entry.number = known->shown.number();
    if (entry.title.isEmpty() && known)
        entry.title = known->shown.title();
    if (entry.title.isEmpty() || entry.kind == Kind::Create)
        entry.title = entry.change.touches(Field::IncidentName) ? entry.change.wanted(Field::IncidentName)
                                                                : entry.title;
    // Words for display are no reason to refuse an intent.
    [[maybe_unused]] const auto ignored = database.cache().file().takeResult();
}

Result<void> acknowledgeCreate(Database &database, OutboxEntry entry, const IncidentSnapshot &base,
                               const QString &sessionId, const QString &event, StoreEffects &effects)
{
    WorkTables &work = database.work();
    IncidentKey newKey = IncidentKeys::canonicalGuid(sessionId);
    if (newKey.isEmpty())
        newKey = IncidentKeys::canonicalGuid(base.incident.sessionId());
    if (newKey.isEmpty())
        return tl::unexpected(storeError(ServiceError::Kind::InvalidRequest, u"no session id"_s));
    const IncidentKey oldKey = entry.key;
    // The work file goes first: were it second, a crash between the two would bring the create back as "may
    // have arrived", and a person could send it twice. It remembers the new key, by which the cache catches
    // up.
    QList<OutboxEntry> moved;
    {
        SqlTransaction transaction(work.file());
        work.remove(entry.id);
        work.moveTo(oldKey, newKey, entry.change);
        moved = work.entries(newKey);
        entry.key = newKey;
        entry.number = base.incident.number().isEmpty() ? entry.number : base.incident.number();
        work.log(entry, event);
        if (auto done = transaction.commit(); !done)
            return done;
    }
    effects.removedEntries.append(entry.id);
    effects.changedEntries += moved;
    effects.rekeyed.append({oldKey, newKey});
    SqlTransaction transaction(database.cache().file());
    database.rekey(oldKey, newKey, effects);
    if (base.readAt.isValid()) [[maybe_unused]]
        const auto absorbed = updateBase(database, newKey, base, {entry}, effects);
    database.project(newKey, effects);
    // It has arrived: a fault of the list must not look as if it had not. The next opening shows it.
    auto done = work.file().takeResult();
    if (done)
        done = transaction.commit();
    if (!done)
        qWarning("An arrived incident is not in the list yet: %s", qUtf8Printable(done.error().detail));
    return {};
}

Result<void> acknowledgeWrite(Database &database, const OutboxEntry &entry, const IncidentSnapshot &base,
                              const QString &event, StoreEffects &effects)
{
    WorkTables &work = database.work();
    // The cache goes first: were it second, a crash between the two would show the old values as if nothing
    // had been sent. This way the intent comes back as unknown, and one look at the server settles it.
    if (base.readAt.isValid()) {
        SqlTransaction transaction(database.cache().file());
        const QList<OutboxEntry> ours = work.entries(entry.key);
        [[maybe_unused]] const auto absorbed = updateBase(database, entry.key, base, ours, effects);
        // Without our own intents every change would look like a colleague's.
        if (auto read = work.file().takeResult(); !read)
            return read;
        if (auto done = transaction.commit(); !done)
            return done;
    }
    {
        SqlTransaction transaction(work.file());
        work.remove(entry.id);
        work.log(entry, event);
        if (auto done = transaction.commit(); !done)
            return done;
    }
    effects.removedEntries.append(entry.id);
    database.projectNow({entry.key}, effects);
    return {};
}

//! \brief The fields of \a entry under those of \a newer; what ends where it began falls out.
IncidentChange mergedUnder(const IncidentChange &entry, const IncidentChange &newer)
{
    IncidentChange merged = entry;
    for (const FieldChange &field : newer.fields()) {
        QString from = field.from;
        for (const FieldChange &older : entry.fields())
            from = older.field == field.field ? older.from : from;
        if (IncidentRules::sameValue(field.field, from, field.to))
            merged.remove(field.field);
        else
            merged.set(field.field, from, field.to);
    }
    return merged;
}

} // namespace

namespace OutboxJobs {

Result<OutboxEntry> queue(Database &database, OutboxEntry entry, StoreEffects &effects)
{
    WorkTables &work = database.work();
    if (entry.key.isEmpty() && entry.kind == Kind::Create)
        entry.key = IncidentKeys::makeLocal();
    SqlTransaction transaction(work.file());
    entry.key = work.currentKey(entry.key);
    if (const QString why = objection(work, entry); !why.isEmpty())
        return tl::unexpected(storeError(ServiceError::Kind::InvalidRequest, why));
    fillDisplayTexts(database, entry);
    if (!entry.queuedAt.isValid())
        entry.queuedAt = QDateTime::currentDateTimeUtc();
    entry.id = work.add(entry);
    work.removeDraft(entry.key, entry.kind);
    work.log(entry, u"queued"_s);
    const std::optional<OutboxEntry> stored = work.entry(entry.id);
    if (auto done = transaction.commit(); !done)
        return tl::unexpected(done.error());
    // From here on the intent is safe: a fault of the list must not look like a failure, or it would be
    // queued again.
    database.projectNow({entry.key}, effects, Database::Touch::Yes);
    effects.keys.insert(entry.key);
    effects.changedEntries.append(*stored);
    return *stored;
}

Result<void> update(Database &database, OutboxEntry entry, const QString &event, StoreEffects &effects)
{
    WorkTables &work = database.work();
    SqlTransaction transaction(work.file());
    const Result<OutboxEntry> stored = storedEntry(work, entry.id);
    if (!stored)
        return tl::unexpected(stored.error());
    // The caller may still know it under the key it had before it arrived.
    entry.key = stored->key;
    entry.kind = stored->kind;
    entry.queuedAt = stored->queuedAt;
    work.save(entry);
    if (!event.isEmpty())
        work.log(entry, event);
    const std::optional<OutboxEntry> saved = work.entry(entry.id);
    if (auto done = transaction.commit(); !done)
        return done;
    database.projectNow({entry.key}, effects);
    effects.keys.insert(entry.key);
    effects.changedEntries.append(*saved);
    return {};
}

Result<void> acknowledge(Database &database, qint64 id, const IncidentSnapshot &base,
                         const QString &sessionId, const QString &event, StoreEffects &effects)
{
    const Result<OutboxEntry> entry = storedEntry(database.work(), id);
    if (!entry)
        return tl::unexpected(entry.error());
    effects.keys.insert(entry->key);
    if (entry->kind == Kind::Create)
        return acknowledgeCreate(database, *entry, base, sessionId, event, effects);
    return acknowledgeWrite(database, *entry, base, event, effects);
}

Result<void> discard(Database &database, qint64 id, StoreEffects &effects)
{
    WorkTables &work = database.work();
    SqlTransaction transaction(work.file());
    const Result<OutboxEntry> entry = storedEntry(work, id);
    if (!entry)
        return tl::unexpected(entry.error());
    // Without its creation an incident has nothing left to edit or to resolve.
    const QList<OutboxEntry> leaving =
        entry->kind == Kind::Create ? work.entries(entry->key) : QList<OutboxEntry>{*entry};
    for (const OutboxEntry &each : leaving) {
        work.remove(each.id);
        work.log(each, u"discarded"_s);
    }
    if (auto done = transaction.commit(); !done)
        return done;
    for (const OutboxEntry &each : leaving)
        effects.removedEntries.append(each.id);
    database.projectNow({entry->key}, effects);
    effects.keys.insert(entry->key);
    return {};
}

Result<void> toDraft(Database &database, qint64 id, StoreEffects &effects)
{
    WorkTables &work = database.work();
    SqlTransaction transaction(work.file());
    const Result<OutboxEntry> entry = storedEntry(work, id);
    if (!entry)
        return tl::unexpected(entry.error());
    Draft draft{entry->key, entry->kind, entry->change, QDateTime::currentDateTimeUtc()};
    const QList<Draft> standing = work.drafts(entry->key);
    for (const Draft &other : standing) {
        if (other.kind == entry->kind)
            draft.change = mergedUnder(entry->change, other.change);
    }
    work.remove(id);
    work.removeDraft(draft.key, draft.kind);
    if (!draft.change.isEmpty())
        work.saveDraft(draft);
    work.log(*entry, u"kept-as-draft"_s);
    if (auto done = transaction.commit(); !done)
        return done;
    effects.removedEntries.append(id);
    database.projectNow({entry->key}, effects);
    effects.keys.insert(entry->key);
    return {};
}

} // namespace OutboxJobs

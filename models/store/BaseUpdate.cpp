// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/BaseUpdate.h"

#include "models/incident/IncidentRules.h"
#include "models/store/Projection.h"

#include <algorithm>

using Field = Incident::Field;

namespace {

QList<Field> differences(const Incident &before, const Incident &after)
{
    QList<Field> fields;
    for (const Field field : Incident::allFields()) {
        if (field != Field::SessionId
            && !IncidentRules::sameValue(field, before.value(field), after.value(field)))
            fields.append(field);
    }
    return fields;
}

//! \brief Moves base and seen on; true when something changed that the person has not seen and did not ask
//! for.
bool takeChanges(CachedIncident &incident, const IncidentSnapshot &snapshot, const QList<Field> &changed,
                 const QList<OutboxEntry> &ours)
{
    bool isNews = false;
    const Incident &now = snapshot.incident;
    for (const Field field : changed) {
        if (Projection::isOurDoing(field, now, ours)) {
            if (incident.wasSeen)
                incident.seen.setValue(field, now.value(field));
        } else if (!incident.wasSeen
                   || !IncidentRules::sameValue(field, incident.seen.value(field), now.value(field))) {
            isNews = true;
        }
    }
    incident.base = snapshot;
    return isNews;
}

//! \brief What is known of an incident when the server has said something of it.
struct Meeting {
    IncidentKey key;
    std::optional<CachedIncident> found;
    QList<OutboxEntry> ours;
    Database::Work work;
};

//! \brief True when the server said word for word what it said last, and the list shows just that.
bool isTheSame(const Meeting &meeting, const IncidentSnapshot &snapshot)
{
    const CachedIncident &found = *meeting.found;
    // An older program may have read other values out of the same words, so both are compared.
    return found.base.verbatim == snapshot.verbatim && found.base.incident == snapshot.incident
        && found.shown == snapshot.incident && found.sync == SyncState::InStep && !found.readError
        && meeting.work.entries.isEmpty() && meeting.work.drafts.isEmpty();
}

void addNew(Database &database, Meeting &meeting, const IncidentSnapshot &snapshot, StoreEffects &effects)
{
    CachedIncident incident = meeting.found.value_or(CachedIncident());
    incident.key = meeting.key;
    // An incident created here is known to its author; any other one is news.
    const bool createdHere = incident.hasBase && !incident.base.isFromFile();
    incident.base = snapshot;
    incident.base.incident.setValue(Field::SessionId, meeting.key);
    incident.hasBase = true;
    incident.unread = incident.unread || !createdHere;
    if (createdHere)
        incident.seen = snapshot.incident;
    incident.readError.reset();
    database.project(incident, meeting.work, effects, Database::Touch::Yes, Database::Base::New);
}

//! \brief True when something is another value.
bool moveOn(Database &database, Meeting &meeting, const IncidentSnapshot &snapshot, StoreEffects &effects)
{
    CachedIncident &incident = *meeting.found;
    const QDateTime before = incident.base.readAt;
    const Incident old = incident.base.incident;
    const QList<Field> changed = differences(old, snapshot.incident);
    if (takeChanges(incident, snapshot, changed, meeting.ours))
        incident.unread = true;
    incident.base.incident.setValue(Field::SessionId, meeting.key);
    incident.readError.reset();
    for (const Field field : changed)
        database.cache().addObserved(
            incident.row, {field, old.value(field), snapshot.incident.value(field), before, snapshot.readAt});
    const bool isNewsOfServer = std::any_of(changed.cbegin(), changed.cend(), [&](Field field) {
        return !Projection::isOurDoing(field, snapshot.incident, meeting.ours);
    });
    database.project(incident, meeting.work, effects,
                     isNewsOfServer ? Database::Touch::Yes : Database::Touch::No, Database::Base::New);
    return !changed.isEmpty();
}

IncidentStore::Absorbed update(Database &database, Meeting meeting, const IncidentSnapshot &snapshot,
                               StoreEffects &effects)
{
    using Absorbed = IncidentStore::Absorbed;
    CacheTables &cache = database.cache();
    if (cache.file().hasFailed())
        return Absorbed::Unchanged;
    if (!meeting.found || !meeting.found->base.readAt.isValid()) {
        addNew(database, meeting, snapshot, effects);
        return Absorbed::New;
    }
    // An answer that was held back on its way must not bring older values back. A base from the future is no
    // judge of that: this computer's clock was wrong, and would silence the server until it comes true.
    const QDateTime &last = meeting.found->base.readAt;
    if (snapshot.readAt < last && last <= QDateTime::currentDateTimeUtc())
        return Absorbed::Unchanged;
    if (isTheSame(meeting, snapshot)) {
        cache.saveReadAt(meeting.found->row, snapshot.readAt);
        effects.reread.insert(meeting.found->row, snapshot.readAt);
        effects.keys.insert(meeting.key);
        return Absorbed::Unchanged;
    }
    return moveOn(database, meeting, snapshot, effects) ? Absorbed::Changed : Absorbed::Unchanged;
}

} // namespace

IncidentStore::Absorbed updateBase(Database &database, const IncidentKey &key,
                                   const IncidentSnapshot &snapshot, const QList<OutboxEntry> &ours,
                                   StoreEffects &effects)
{
    return update(database, {key, database.cache().find(key), ours, database.workOf(key)}, snapshot, effects);
}

QList<IncidentStore::Absorbed> updateBases(Database &database, const QList<IncidentSnapshot> &snapshots,
                                           StoreEffects &effects)
{
    // Asked once for all: a question for each takes longer than most of the rest.
    QStringList keys;
    for (const IncidentSnapshot &snapshot : snapshots)
        keys.append(snapshot.incident.sessionId());
    QHash<IncidentKey, CachedIncident> known = database.cache().find(keys);
    const QStringList busy = database.work().keysWithWork();
    const QSet<IncidentKey> withWork(busy.cbegin(), busy.cend());
    QSet<IncidentKey> met;
    QList<IncidentStore::Absorbed> absorbed;
    for (const IncidentSnapshot &snapshot : snapshots) {
        Meeting meeting{snapshot.incident.sessionId(), {}, {}, {}};
        if (met.contains(meeting.key))
            meeting.found = database.cache().find(meeting.key);
        else if (known.contains(meeting.key))
            meeting.found = known.take(meeting.key);
        met.insert(meeting.key);
        if (withWork.contains(meeting.key))
            meeting.work = database.workOf(meeting.key);
        meeting.ours = meeting.work.entries;
        absorbed.append(update(database, std::move(meeting), snapshot, effects));
    }
    return absorbed;
}

bool addBase(Database &database, const IncidentSnapshot &snapshot, StoreEffects &effects)
{
    const IncidentKey key = IncidentKeys::canonicalGuid(snapshot.incident.sessionId());
    std::optional<CachedIncident> found = database.cache().find(key);
    if (key.isEmpty() || database.cache().file().hasFailed() || (found && found->hasBase))
        return false;
    CachedIncident incident = found ? *found : CachedIncident();
    incident.key = key;
    incident.hasBase = true;
    incident.base = snapshot;
    incident.base.incident.setValue(Field::SessionId, key);
    incident.base.readAt = {};
    incident.unread = true;
    database.project(incident, database.workOf(key), effects, Database::Touch::Yes, Database::Base::New);
    return true;
}

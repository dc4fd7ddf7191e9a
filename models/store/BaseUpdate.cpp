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

} // namespace

IncidentStore::Absorbed updateBase(Database &database, const IncidentKey &key,
                                   const IncidentSnapshot &snapshot, const QList<OutboxEntry> &ours,
                                   StoreEffects &effects)
{
    using Absorbed = IncidentStore::Absorbed;
    CacheTables &cache = database.cache();
    std::optional<CachedIncident> found = cache.find(key);
    if (cache.file().hasFailed())
        return Absorbed::Unchanged;
    // An answer that was held back on its way must not bring older values back. A base from the future is no
    // judge of that: this computer's clock was wrong, and would silence the server until it comes true.
    if (found && found->base.readAt.isValid() && snapshot.readAt < found->base.readAt
        && found->base.readAt <= QDateTime::currentDateTimeUtc())
        return Absorbed::Unchanged;

    const bool isNew = !found || !found->base.readAt.isValid();
    CachedIncident incident = found ? *found : CachedIncident();
    incident.key = key;
    const QDateTime before = incident.base.readAt;
    const Incident old = incident.base.incident;
    const QList<Field> changed = differences(old, snapshot.incident);
    if (isNew) {
        // An incident created here is known to its author; any other one is news.
        const bool createdHere = incident.hasBase && !incident.base.isFromFile();
        incident.base = snapshot;
        incident.unread = incident.unread || !createdHere;
        if (createdHere)
            incident.seen = snapshot.incident;
    } else if (takeChanges(incident, snapshot, changed, ours)) {
        incident.unread = true;
    }
    incident.base.incident.setValue(Field::SessionId, key);
    incident.hasBase = true;
    incident.readError.reset();
    if (!isNew) {
        for (const Field field : changed)
            cache.addObserved(
                incident.row,
                {field, old.value(field), snapshot.incident.value(field), before, snapshot.readAt});
    }
    const bool isNewsOfServer = isNew || std::any_of(changed.cbegin(), changed.cend(), [&](Field field) {
                                    return !Projection::isOurDoing(field, snapshot.incident, ours);
                                });
    database.project(incident, effects, isNewsOfServer ? Database::Touch::Yes : Database::Touch::No,
                     Database::Base::New);
    if (isNew)
        return Absorbed::New;
    return changed.isEmpty() ? Absorbed::Unchanged : Absorbed::Changed;
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
    database.project(incident, effects, Database::Touch::Yes, Database::Base::New);
    return true;
}

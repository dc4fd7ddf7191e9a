// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/Database.h"
#include "models/store/IncidentStore.h"

//! \brief Takes \a snapshot as the base of \a key, within a transaction of the cache: observes what changed,
//! and tells whether it is news to the person. What is \a ours (intents that ask for it) is no news. Projects
//! the row.
[[nodiscard]] IncidentStore::Absorbed updateBase(Database &database, const IncidentKey &key,
                                                 const IncidentSnapshot &snapshot,
                                                 const QList<OutboxEntry> &ours, StoreEffects &effects);

//! \brief The same for each of \a snapshots with what waits of its incident; their session ids are canonical.
[[nodiscard]] QList<IncidentStore::Absorbed>
updateBases(Database &database, const QList<IncidentSnapshot> &snapshots, StoreEffects &effects);

//! \brief Takes \a snapshot as a base that was never read here, within a transaction of the cache; false when
//! the incident has a base already, or has no session id. Projects the row.
[[nodiscard]] bool addBase(Database &database, const IncidentSnapshot &snapshot, StoreEffects &effects);

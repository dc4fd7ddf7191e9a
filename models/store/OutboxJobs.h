// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/Database.h"

//! \brief What the outbox does to the two files, on the store's thread. Each is one durable transaction of
//! the work file; the cache follows, and what it misses it catches up with at the next opening.
namespace OutboxJobs {

[[nodiscard]] Result<OutboxEntry> queue(Database &database, OutboxEntry entry, StoreEffects &effects);
[[nodiscard]] Result<void> update(Database &database, OutboxEntry entry, const QString &event,
                                  StoreEffects &effects);
[[nodiscard]] Result<void> acknowledge(Database &database, qint64 id, const IncidentSnapshot &base,
                                       const QString &sessionId, const QString &event, StoreEffects &effects);
[[nodiscard]] Result<void> discard(Database &database, qint64 id, StoreEffects &effects);
[[nodiscard]] Result<void> toDraft(Database &database, qint64 id, StoreEffects &effects);

} // namespace OutboxJobs

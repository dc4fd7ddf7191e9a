// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/StoreTypes.h"

//! \brief What an incident looks like here: pure functions of what the server said and what the person wants.
namespace Projection {

//! \brief base ⊕ pending intents. \a base is null when the server never said anything of \a key; then the
//! display texts of the intents, or the draft of a new incident, stand in for it.
[[nodiscard]] Incident shown(const IncidentKey &key, const Incident *base, const QList<OutboxEntry> &pending,
                             const QList<Draft> &drafts);
//! \brief The most urgent state of \a pending and \a drafts.
[[nodiscard]] SyncState::Value syncState(const QList<OutboxEntry> &pending, const QList<Draft> &drafts);
//! \brief True when \a field came to be as it is in \a now because of \a pending, so it is no news to the
//! person.
[[nodiscard]] bool isOurDoing(Incident::Field field, const Incident &now, const QList<OutboxEntry> &pending);

} // namespace Projection

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/Projection.h"

#include "models/incident/IncidentRules.h"

#include <algorithm>

using Field = Incident::Field;

namespace {

//! \brief Fields that the server derives by itself when \a entry is carried out.
bool follows(Field field, const OutboxEntry &entry, const Incident &now)
{
    const auto isThere = [&](Field cause) {
        return entry.change.touches(cause)
            && IncidentRules::sameValue(cause, now.value(cause), entry.change.wanted(cause));
    };
    if (field == Field::Status)
        return entry.kind == OutboxEntry::Kind::Resolve && isThere(Field::CloseCode);
    if (field == Field::Priority)
        return isThere(Field::Impact) || isThere(Field::Urgency);
    return false;
}

} // namespace

namespace Projection {

Incident shown(const IncidentKey &key, const Incident *base, const QList<OutboxEntry> &pending,
               const QList<Draft> &drafts)
{
    Incident incident = base ? *base : Incident();
    if (!base && pending.isEmpty()) {
        for (const Draft &draft : drafts)
            incident = draft.change.appliedTo(incident);
    }
    for (const OutboxEntry &entry : pending) {
        if (!base && !entry.number.isEmpty())
            incident.setValue(Field::ProcessId, entry.number);
        if (!base && !entry.title.isEmpty())
            incident.setValue(Field::IncidentName, entry.title);
        incident = entry.change.appliedTo(incident);
    }
    // The status stays the server's: a resolve that only waits has resolved nothing.
    incident.setValue(Field::Status, base ? base->status() : QString());
    incident.setValue(Field::SessionId, IncidentKeys::isLocal(key) ? QString() : key);
    return incident;
}

SyncState::Value syncState(const QList<OutboxEntry> &pending, const QList<Draft> &drafts)
{
    SyncState::Value state = drafts.isEmpty() ? SyncState::InStep : SyncState::Draft;
    for (const OutboxEntry &entry : pending)
        state = std::max(state, SyncState::of(entry.state));
    return state;
}

bool isOurDoing(Field field, const Incident &now, const QList<OutboxEntry> &pending)
{
    return std::any_of(pending.cbegin(), pending.cend(), [&](const OutboxEntry &entry) {
        const bool wanted = entry.change.touches(field)
            && IncidentRules::sameValue(field, now.value(field), entry.change.wanted(field));
        return wanted || follows(field, entry, now);
    });
}

} // namespace Projection

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/sync/Evidence.h"

#include "models/incident/IncidentRules.h"

#include <algorithm>

Evidence::Verdict Evidence::of(const OutboxEntry &entry, const Incident &now,
                               const QStringList &closedStatuses)
{
    const QList<Incident::Field> missing = entry.change.missingIn(now);
    const QList<FieldChange> &wanted = entry.change.fields();
    const bool anySpeaks = std::any_of(wanted.cbegin(), wanted.cend(), [&missing](const FieldChange &change) {
        return !missing.contains(change.field)
            && !IncidentRules::sameValue(change.field, change.from, change.to);
    });
    if (!missing.isEmpty())
        return anySpeaks ? Verdict::Part : Verdict::None;
    const bool isClosed = IncidentRules::resolvability(now.status(), closedStatuses)
        == IncidentRules::Resolvability::AlreadyClosed;
    return anySpeaks || isClosed || entry.kind != OutboxEntry::Kind::Resolve ? Verdict::Whole : Verdict::None;
}

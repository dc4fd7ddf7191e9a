// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/items/ListTransition.h"

#include "models/items/RowIdSet.h"

ListTransition ListTransition::between(const QList<RowId> &before, const QList<RowId> &after)
{
    ListTransition steps{before, before, before, before, after};
    if (before == after) {
        steps.after = before;
        return steps;
    }
    const RowIdSet now(after);
    const RowIdSet then(before);
    QList<RowId> staying;
    QList<RowId> going;
    QList<RowId> coming;
    for (const RowId id : before)
        (now.contains(id) ? staying : going).append(id);
    for (const RowId id : after) {
        if (!then.contains(id))
            coming.append(id);
    }
    if (!going.isEmpty()) {
        steps.kept = staying;
        // Often they stand at the end already.
        going = staying + going;
        steps.gathered = going == before ? before : going;
    }
    steps.extended = coming.isEmpty() ? steps.kept : steps.kept + coming;
    if (steps.extended == after)
        steps.after = steps.extended;
    return steps;
}

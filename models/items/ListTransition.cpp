// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/items/ListTransition.h"

#include "models/items/RowIdSet.h"

#include <QHash>

#include <algorithm>
#include <utility>

ListTransition ListTransition::between(const QList<RowId> &before, const QList<RowId> &after)
{
    ListTransition steps{before, before, before, before, after};
    if (before == after) {
        steps.after = before;
        return steps;
    }
    const RowIdSet now(after);
    QList<RowId> gathered = before;
    RowId *const ids = gathered.data();
    qsizetype staying = 0;
    bool isMoved = false;
    for (qsizetype row = 0; row < before.size(); ++row) {
        if (!now.contains(ids[row]))
            continue;
        isMoved = isMoved || row != staying;
        std::swap(ids[row], ids[staying++]);
    }
    if (staying < before.size()) {
        steps.kept = gathered.first(staying);
        if (isMoved) // Often they stand in front already.
            steps.gathered = gathered;
    }
    steps.extended = steps.kept;
    if (staying < after.size()) {
        const RowIdSet then(steps.kept);
        for (const RowId id : after) {
            if (!then.contains(id))
                steps.extended.append(id);
        }
    }
    if (steps.extended == after)
        steps.after = steps.extended;
    return steps;
}

ListTransition ListTransition::toFront(const QList<RowId> &before, const QList<RowId> &first,
                                       const QList<RowId> &behind)
{
    const RowIdSet shown(first);
    QList<RowId> after(first.size() + behind.size());
    RowId *end = std::copy(first.cbegin(), first.cend(), after.data());
    end =
        std::copy_if(behind.cbegin(), behind.cend(), end, [&shown](RowId id) { return !shown.contains(id); });
    after.resize(end - after.constData());
    // As many as before are those of before in another order.
    const bool areTheSame = behind.constData() == before.constData() && after.size() == before.size();
    return areTheSame ? ListTransition{before, before, before, before, after} : between(before, after);
}

QList<int> ListTransition::swapsToFront(const QList<RowId> &before, const QList<RowId> &first)
{
    QHash<RowId, int> places;
    const RowIdSet sought(first);
    for (int row = 0; row < static_cast<int>(before.size()) && places.size() < first.size(); ++row) {
        if (sought.contains(before.at(row)))
            places.insert(before.at(row), row);
    }
    if (places.size() < first.size())
        return {};
    QList<int> swaps;
    QHash<int, RowId> moved; // What stands where something else stood before.
    for (int row = 0; row < static_cast<int>(first.size()); ++row) {
        const int place = places.value(first.at(row));
        const RowId giving = moved.value(row, before.at(row));
        moved.insert(place, giving);
        if (places.contains(giving))
            places.insert(giving, place);
        swaps.append(place);
    }
    return swaps;
}

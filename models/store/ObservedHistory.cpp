// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/ObservedHistory.h"

#include "models/incident/IncidentRules.h"

#include <algorithm>

ObservedHistory::ObservedHistory(const QList<ObservedChange> &changes)
{
    for (auto change = changes.crbegin(); change != changes.crend(); ++change) {
        const bool isSameLook =
            !m_steps.isEmpty() && m_observations.constLast().first == change->firstSeenAfter;
        if (!isSameLook) {
            if (m_observations.isEmpty())
                m_observations.append(Observation());
            m_observations.last().last = change->lastSeenBefore;
            m_observations.append({change->firstSeenAfter, {}, {}});
            m_steps.append(QList<FieldChange>());
        }
        m_observations.last().changed.append(change->field);
        m_steps.last().append({change->field, change->before, change->after});
    }
}

QList<FieldChange> ObservedHistory::between(qsizetype older, qsizetype newer) const
{
    QList<FieldChange> found;
    for (qsizetype step = older; step < newer; ++step) {
        for (const FieldChange &change : m_steps.at(step)) {
            const auto same = std::find_if(found.begin(), found.end(), [&change](const FieldChange &earlier) {
                return earlier.field == change.field;
            });
            if (same == found.end())
                found.append(change);
            else
                same->to = change.to;
        }
    }
    found.removeIf([](const FieldChange &change) {
        return IncidentRules::sameValue(change.field, change.from, change.to);
    });
    std::sort(found.begin(), found.end(),
              [](const FieldChange &a, const FieldChange &b) { return a.field < b.field; });
    return found;
}

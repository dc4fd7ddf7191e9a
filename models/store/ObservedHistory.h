// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/IncidentChange.h"
#include "models/store/StoreTypes.h"

//! \brief The states in which this computer saw one incident, from the changes that it observed.
class ObservedHistory
{
public:
    //! \brief The incident looked the same from \c first to \c last, as far as it was looked at.
    struct Observation {
        QDateTime first; //!< UTC; invalid = before the first change that was seen.
        QDateTime last; //!< UTC; invalid = until now.
        QList<Incident::Field> changed; //!< What was new in it.
        friend bool operator==(const Observation &, const Observation &) = default;
    };

    ObservedHistory() = default;
    //! \brief \a changes newest first, as the store tells them.
    explicit ObservedHistory(const QList<ObservedChange> &changes);

    //! \brief Oldest first; empty when no change was seen, else at least two.
    [[nodiscard]] const QList<Observation> &observations() const { return m_observations; }
    //! \brief What is different in \a newer from \a older, both places in observations(); what changed and
    //! changed back is not.
    [[nodiscard]] QList<FieldChange> between(qsizetype older, qsizetype newer) const;

private:
    QList<Observation> m_observations;
    QList<QList<FieldChange>> m_steps; //!< From each observation to the next.
};

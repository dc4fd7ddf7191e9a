// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/fleet/Fleet.h"

#include <QList>
#include <QString>

//! \brief What a fleet's day did to its server, beside the goals.
struct FleetReport {
    //! \brief A part of the day that must not ask more of the server than the steady hours do, but for a
    //! factor.
    struct Phase {
        QString name;
        Fleet::Load load;
        double timesSteady = 0; //!< The peak.
        bool met = false;
    };
    //! \brief How often a peak may be the mean of the steady hours.
    static constexpr double mostTimesSteady = 2;
    //! \brief Until nearly everything is fresh again after the start of work or an outage: the rounds of an
    //! interval, and as much again for the longest back-offs.
    static constexpr int longestStaleMinutes = 30;

    QList<Phase> phases;
    int freshAfterStart = -1; //!< Minutes; -1 = never.
    int freshAfterOutage = -1;
    int edits = 0;
    int editsLeft = 0;

    [[nodiscard]] static FleetReport of(const FleetPlan &plan);
    [[nodiscard]] bool isMet() const;
    [[nodiscard]] QString table() const;
};

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>

//! \brief The day that a fleet lives through, in seconds since 8:30.
struct FleetPlan {
    int consoles = 10'000;
    int incidents = 200; //!< In the cache of each console; all stale after the night.
    std::chrono::minutes interval{15};
    quint32 seed = 1;

    // What people do, each person at random moments.
    double clicksPerHour = 12; //!< One incident refreshed by hand.
    double editsPerHour = 4;

    //! \brief How the server is away from 12:00 to 12:30.
    enum class Outage {
        Gone, //!< No connection; every session has ended when it comes back.
        Busy, //!< It answers 503 and names no time.
    };
    Outage outage = Outage::Gone;

    static constexpr int minute = 60;
    static constexpr int firstStart = 25 * minute; //!< 8:55 …
    static constexpr int lastStart = 35 * minute; //!< … 9:05, most at 9:00.
    static constexpr int steadyFrom = 120 * minute; //!< 10:30 …
    static constexpr int awayFrom = 210 * minute; //!< … 12:00.
    static constexpr int backFrom = 240 * minute; //!< 12:30.
    static constexpr int end = 300 * minute; //!< 13:30.
    static constexpr double latency = 0.1; //!< Seconds that a request takes.
};

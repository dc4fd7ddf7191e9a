// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

struct ServiceError;

//! \brief How many incidents a console refreshes by itself, and when, so that thousands of consoles on one
//! server ask evenly: a round reads little more than its share of all, however much is stale. It has no
//! clock.
class RefreshPace
{
public:
    //! \brief Incidents that a round reads at most.
    static constexpr int largestRound = 50;

    //! \brief More known incidents than so many make no round larger.
    [[nodiscard]] static int mostCounted(std::chrono::minutes interval);

    //! \brief From the beginning of a round to the next: 60 s ± 25 % by \a jitter in 0…1, longer while the
    //! server has too much to do.
    [[nodiscard]] std::chrono::milliseconds untilNextRound(double jitter) const;
    //! \brief How many incidents a round may read that begins now, when \a known are to be read every \a
    //! interval.
    [[nodiscard]] int beginRound(int known, std::chrono::minutes interval);
    //! \brief So many of them were read; what is left is for the next round.
    void spend(int read) { m_allowance -= read; }

    void answered() { m_refusals = 0; }
    //! \brief The server had too much to do, and said so with \a error.
    void throttled(const ServiceError &error);

private:
    double m_allowance = 1; //!< Incidents, so that a console with few of them begins with one.
    int m_refusals = 0; //!< Rounds in a row.
    int m_retryAfterSeconds = -1;
};

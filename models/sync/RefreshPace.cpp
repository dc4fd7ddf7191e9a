// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/sync/RefreshPace.h"

#include "models/sync/RetryPolicy.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono;

namespace {

constexpr milliseconds pace = 60s;
//! \brief More than the share, so that what is late is caught up with: after a night in four fifths of an
//! interval.
constexpr double zeal = 1.25;

double share(int known, minutes interval)
{
    return zeal * known * (duration<double>(pace) / interval);
}

} // namespace

int RefreshPace::mostCounted(minutes interval)
{
    return static_cast<int>(std::ceil(largestRound / share(1, interval)));
}

milliseconds RefreshPace::untilNextRound(double jitter) const
{
    const auto usual = duration_cast<milliseconds>(pace * (0.75 + 0.5 * jitter));
    if (m_refusals == 0)
        return usual;
    ServiceError error;
    error.kind = ServiceError::Kind::Throttled;
    error.retryAfterSeconds = m_retryAfterSeconds;
    return std::max(usual, RetryPolicy::pauseAfter(error, m_refusals - 1, jitter).value_or(usual));
}

int RefreshPace::beginRound(int known, minutes interval)
{
    if (m_refusals > 0)
        return 1;
    const double earned = std::min<double>(share(known, interval), largestRound);
    // What was not used is kept up to one incident only: idle hours must not end in a flood.
    m_allowance = std::min(m_allowance + earned, earned + 1);
    return std::clamp(static_cast<int>(m_allowance), 0, largestRound);
}

void RefreshPace::throttled(const ServiceError &error)
{
    ++m_refusals;
    m_retryAfterSeconds = error.retryAfterSeconds;
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/sync/RetryPolicy.h"

#include <algorithm>

std::chrono::milliseconds RetryPolicy::backOff(int attempt, double jitter)
{
    using namespace std::chrono;
    constexpr int firstMs = 5'000;
    constexpr int longestMs = 300'000;
    const int doublings = std::clamp(attempt - 1, 0, 6);
    const int plain = std::min(firstMs << doublings, longestMs);
    const double factor = 0.8 + 0.4 * std::clamp(jitter, 0.0, 1.0);
    return milliseconds(static_cast<milliseconds::rep>(plain * factor));
}

std::chrono::milliseconds RetryPolicy::pauseAsked(int seconds, double jitter)
{
    const double factor = 1'000 + 200 * std::clamp(jitter, 0.0, 1.0);
    return std::chrono::milliseconds(static_cast<std::chrono::milliseconds::rep>(seconds * factor));
}

std::optional<std::chrono::milliseconds> RetryPolicy::pauseAfter(const ServiceError &error, int tries,
                                                                 double jitter)
{
    if (error.retryAfterSeconds >= 0)
        return pauseAsked(error.retryAfterSeconds, jitter);
    if (error.kind == ServiceError::Kind::SessionEnded || error.kind == ServiceError::Kind::WorkOffline
        || error.kind == ServiceError::Kind::Canceled)
        return {};
    return backOff(tries + 1, jitter);
}

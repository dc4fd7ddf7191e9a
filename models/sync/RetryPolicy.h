// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Result.h"

#include <array>
#include <chrono>
#include <optional>

//! \brief When to try again, in one place. All figures are limits of politeness, not of correctness.
namespace RetryPolicy {

//! \brief How long the engine looks after what it sent. Tests shorten it.
struct Patience {
    //! After an answered write: when to look whether it shows (the server's engine is queue-based).
    std::array<std::chrono::milliseconds, 4> looks{
        std::chrono::milliseconds(0), std::chrono::milliseconds(2'000), std::chrono::milliseconds(5'000),
        std::chrono::milliseconds(15'000)};
    //! An unanswered edit or resolve that does not show this long after it was sent did not happen: the
    //! server itself gives up after 90 s. An answered one that does not show holds the next back as long.
    std::chrono::milliseconds unansweredSettled{120'000};
    //! Between two looks at an unanswered or accepted write after the first ones.
    std::chrono::milliseconds lateLook{30'000};
    //! Until the disk is asked again that would not take what became of a write.
    std::chrono::milliseconds diskAgain{5'000};
};
//! \brief Automatic rebases in a row before the person is asked.
inline constexpr int mostRebases = 3;
//! \brief Incidents whose intents are worked on at the same time.
inline constexpr int mostAtOnce = 4;

//! \brief Delay before try number \a attempt (1 = the first repeat): 5 s, 10 s, 20 s … 5 min, ± 20 % by \a
//! jitter in 0…1.
[[nodiscard]] std::chrono::milliseconds backOff(int attempt, double jitter);
//! \brief How long a server that asks for a pause of \a seconds is left alone: never shorter, and up to a
//! fifth longer by \a jitter in 0…1, so that it is not met by everybody at once.
[[nodiscard]] std::chrono::milliseconds pauseAsked(int seconds, double jitter);
//! \brief How long an intent waits that failed for \a error after \a tries failures before; none = the
//! connection's state holds it back, not a clock.
[[nodiscard]] std::optional<std::chrono::milliseconds> pauseAfter(const ServiceError &error, int tries,
                                                                  double jitter);

} // namespace RetryPolicy

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <chrono>

//! \brief When to try again, in one place. All figures are limits of politeness, not of correctness.
namespace RetryPolicy {

//! \brief After an answered write: when to look whether it shows (the server's engine is queue-based).
inline constexpr std::array<std::chrono::milliseconds, 4> settleLooks{
    std::chrono::milliseconds(0), std::chrono::milliseconds(2'000), std::chrono::milliseconds(5'000),
    std::chrono::milliseconds(15'000)};
//! \brief An unanswered edit or resolve that does not show this long after it was sent did not happen: the
//! server itself gives up after 90 s.
inline constexpr std::chrono::seconds unansweredSettled{120};
//! \brief Between two looks at an unanswered or accepted write after the first ones.
inline constexpr std::chrono::seconds lateLook{30};
//! \brief Automatic rebases in a row before the person is asked.
inline constexpr int mostRebases = 3;
//! \brief Incidents whose intents are worked on at the same time.
inline constexpr int mostAtOnce = 4;

//! \brief Delay before try number \a attempt (1 = the first repeat): 5 s, 10 s, 20 s … 5 min, ± 20 % by \a
//! jitter in 0…1.
[[nodiscard]] std::chrono::milliseconds backOff(int attempt, double jitter);

} // namespace RetryPolicy

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fault/soak/Timelapse.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>

#include <poll.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

using Nanoseconds = long long;

constexpr Nanoseconds second = 1'000'000'000;
//! \brief So long nothing must arrive before time runs on, and then so far at most: an answer that takes long
//! on a busy machine must not look like none.
constexpr timespec stillness{0, 2'000'000};
constexpr Nanoseconds largestLeap = 5 * second;

std::atomic<Nanoseconds> ahead = 0;

bool isMainThread()
{
    return ::syscall(SYS_gettid) == ::getpid();
}

timespec later(const timespec &time, Nanoseconds by)
{
    const Nanoseconds rest = time.tv_nsec + by % second;
    return {time.tv_sec + by / second + rest / second, rest % second};
}

Nanoseconds length(const timespec &time)
{
    return time.tv_sec * second + time.tv_nsec;
}

long realPoll(pollfd *files, nfds_t count, const timespec *timeout, const sigset_t *signals)
{
    timespec left = timeout ? *timeout : timespec();
    return ::syscall(SYS_ppoll, files, count, timeout ? &left : nullptr, signals, 8);
}

} // namespace

void Timelapse::begin()
{
    // Qt's own loop waits in ppoll(), that of GLib elsewhere.
    ::setenv("QT_NO_GLIB", "1", 1);
}

void Timelapse::jump(std::chrono::seconds by)
{
    ahead += std::chrono::nanoseconds(by).count();
}

extern "C" int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    const long result = ::syscall(SYS_clock_gettime, clock, time);
    const bool counts = clock == CLOCK_MONOTONIC || clock == CLOCK_REALTIME;
    if (result == 0 && counts)
        *time = later(*time, ahead);
    return static_cast<int>(result);
}

extern "C" int gettimeofday(timeval *time, void *) noexcept
{
    timespec now = {};
    const int result = clock_gettime(CLOCK_REALTIME, &now);
    *time = {now.tv_sec, now.tv_nsec / 1000};
    return result;
}

extern "C" int ppoll(pollfd *files, nfds_t count, const timespec *timeout, const sigset_t *signals)
{
    if (!timeout || length(*timeout) <= stillness.tv_nsec || !isMainThread())
        return static_cast<int>(realPoll(files, count, timeout, signals));
    const long ready = realPoll(files, count, &stillness, signals);
    if (ready == 0)
        ahead += std::min(length(*timeout) - stillness.tv_nsec, largestLeap);
    return static_cast<int>(ready);
}

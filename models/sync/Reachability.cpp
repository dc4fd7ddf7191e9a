// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/sync/Reachability.h"

#include "models/sync/RetryPolicy.h"

bool Reachability::maySend() const
{
    switch (state()) {
    case State::NotYetKnown:
    case State::Online:
        return true;
    case State::Unreachable:
        return m_retryDue;
    case State::SignInNeeded:
    case State::WorkOffline:
        return false;
    }
    return false;
}

void Reachability::setWorkOffline(bool offline)
{
    m_workOffline = offline;
    if (!offline && m_observed == State::Unreachable)
        m_retryDue = true;
}

void Reachability::become(State observed)
{
    m_observed = observed;
    m_retries = 0;
    m_waits = false;
}

void Reachability::answered()
{
    // An answer to a late data request does not renew a session; only a sign-in does.
    if (m_observed != State::SignInNeeded)
        become(State::Online);
}

void Reachability::signedIn()
{
    become(State::Online);
}

void Reachability::signInIsNeeded()
{
    become(State::SignInNeeded);
}

std::optional<std::chrono::milliseconds> Reachability::unanswered(double jitter)
{
    if (m_observed == State::SignInNeeded)
        return {};
    m_observed = State::Unreachable;
    m_retryDue = false;
    if (m_waits)
        return {};
    m_waits = true;
    return RetryPolicy::backOff(++m_retries, jitter);
}

bool Reachability::tryAgain()
{
    if (m_observed != State::Unreachable)
        return false;
    m_waits = false;
    m_retryDue = true;
    return true;
}

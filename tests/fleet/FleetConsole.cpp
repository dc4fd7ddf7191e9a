// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fleet/FleetConsole.h"

#include "models/sync/ReadRun.h"
#include "models/sync/RetryPolicy.h"

#include <algorithm>

using namespace std::chrono;
using State = Reachability::State;

namespace {

constexpr double overNight = -16 * 3600;
constexpr double sessionLife = 20 * 60; //!< Since the last answer, as shipped.

double inSeconds(milliseconds wait)
{
    return duration<double>(wait).count();
}

} // namespace

FleetConsole::FleetConsole(FleetWorld &world, int number)
    : m_world(world)
    , m_number(number)
    , m_readAt(static_cast<std::size_t>(world.plan().incidents), overNight)
{
}

void FleetConsole::wake(Wake wake, int turn)
{
    switch (wake) {
    case Wake::Start:
        start();
        return;
    case Wake::Round:
        if (turn == m_roundTurn)
            round();
        return;
    case Wake::Retry:
        if (turn == m_retryTurn)
            retry();
        return;
    case Wake::Outbox:
        if (turn == m_outboxTurn && m_reach.maySend())
            drain();
        return;
    case Wake::Click:
        click();
        return;
    case Wake::Edit:
        m_outbox.push_back({});
        if (m_reach.maySend())
            drain();
        return;
    case Wake::Look:
        look(turn);
        return;
    }
}

void FleetConsole::start()
{
    m_started = true;
    if (m_world.request(0) == FleetWorld::Answer::Done)
        m_sessionUntil = m_world.now() + sessionLife;
    armRound(m_pace.untilNextRound(m_world.random()));
}

void FleetConsole::armRound(milliseconds wait)
{
    m_world.wakeUp(m_number, inSeconds(wait), Wake::Round, ++m_roundTurn);
}

void FleetConsole::round()
{
    armRound(m_pace.untilNextRound(m_world.random()));
    if (m_world.now() < m_busyUntil || !m_reach.maySend())
        return;
    if (m_reach.state() == State::Unreachable) {
        readStalest(m_world.now(), 1);
        return;
    }
    const int known = std::min(m_world.plan().incidents, RefreshPace::mostCounted(m_world.plan().interval));
    if (const int most = m_pace.beginRound(known, m_world.plan().interval); most > 0)
        readStalest(m_world.now() - duration<double>(m_world.plan().interval).count(), most);
}

void FleetConsole::readStalest(double before, int most)
{
    int wanted = 0;
    while (wanted < std::min<int>(most, static_cast<int>(m_readAt.size()))
           && m_readAt.at((m_next + static_cast<std::size_t>(wanted)) % m_readAt.size()) < before)
        ++wanted;
    m_pace.spend(wanted);
    bool goesOn = true;
    double delay = 0;
    int read = 0;
    for (int asked = 0; asked < wanted && goesOn; delay += FleetPlan::latency) {
        // All that are on their way together are asked, whatever becomes of the first.
        for (int flying = 0; flying < ReadRun::mostInFlight && asked < wanted; ++flying, ++asked) {
            goesOn = ask(delay) && goesOn;
            read += goesOn ? 1 : 0;
        }
    }
    for (int i = 0; i < read; ++i) {
        m_readAt.at(m_next) = m_world.now() + delay;
        m_next = (m_next + 1) % m_readAt.size();
    }
    m_busyUntil = m_world.now() + delay;
    if (m_wasBusy) {
        m_pace.throttled(m_failure);
        armRound(m_pace.untilNextRound(m_world.random()));
    } else if (read > 0) {
        m_pace.answered();
    }
}

void FleetConsole::retry()
{
    if (!m_reach.tryAgain())
        return;
    ++m_retryTurn;
    askAround();
}

void FleetConsole::askAround()
{
    // Both hear of it at once, before either has an answer.
    armRound(m_pace.untilNextRound(m_world.random()));
    if (m_world.now() >= m_busyUntil)
        readStalest(m_world.now(), 1);
    drain();
}

void FleetConsole::click()
{
    const bool isDue = m_reach.tryAgain();
    if (isDue)
        ++m_retryTurn;
    (void)ask(0);
    if (isDue)
        askAround();
}

void FleetConsole::drain()
{
    int begun = 0;
    for (std::size_t i = 0; i < m_outbox.size() && begun < RetryPolicy::mostAtOnce;) {
        Intent &intent = m_outbox.at(i);
        if (intent.notBefore > m_world.now()) {
            ++i;
            continue;
        }
        ++begun;
        if (!ask(0)) {
            const auto pause = RetryPolicy::pauseAfter(m_failure, intent.tries++, m_world.random());
            intent.notBefore = m_world.now() + (pause ? inSeconds(*pause) : 0);
            ++i;
            continue;
        }
        (void)ask(FleetPlan::latency);
        m_outbox.erase(m_outbox.begin() + static_cast<std::ptrdiff_t>(i));
        m_world.wakeUp(m_number, 2 * FleetPlan::latency, Wake::Look, 0);
    }
    armOutbox();
}

void FleetConsole::armOutbox()
{
    if (m_outbox.empty())
        return;
    const auto next =
        std::min_element(m_outbox.cbegin(), m_outbox.cend(),
                         [](const Intent &a, const Intent &b) { return a.notBefore < b.notBefore; });
    // Those that were not begun now are begun when the first are through.
    const double through = 3 * FleetPlan::latency;
    m_world.wakeUp(m_number, std::max(next->notBefore - m_world.now(), through), Wake::Outbox,
                   ++m_outboxTurn);
}

void FleetConsole::look(int looks)
{
    // The server works from a queue: the first look comes too early, the second one sees the edit.
    constexpr int seenBy = 1;
    static const RetryPolicy::Patience patience;
    const bool answered = m_reach.maySend() && ask(0);
    if (!answered)
        m_world.wakeUp(m_number, inSeconds(patience.lateLook), Wake::Look, looks);
    else if (looks < seenBy)
        m_world.wakeUp(m_number, inSeconds(patience.looks.at(seenBy)), Wake::Look, looks + 1);
}

bool FleetConsole::ask(double delay)
{
    const State before = m_reach.observed();
    m_wasBusy = false;
    switch (m_world.request(delay)) {
    case FleetWorld::Answer::Nobody:
        m_failure.kind = ServiceError::Kind::ConnectionRefused;
        if (const auto wait = m_reach.unanswered(m_world.random()))
            m_world.wakeUp(m_number, delay + FleetPlan::latency + inSeconds(*wait), Wake::Retry,
                           ++m_retryTurn);
        return false;
    case FleetWorld::Answer::Busy:
        m_failure.kind = ServiceError::Kind::Throttled;
        m_wasBusy = true;
        m_reach.answered();
        return false;
    case FleetWorld::Answer::Done:
        break;
    }
    if (m_sessionUntil < m_world.now() + delay) {
        // Refused; then one sign-in, and the same again.
        (void)m_world.request(delay);
        (void)m_world.request(delay);
    }
    m_sessionUntil = m_world.now() + delay + sessionLife;
    m_reach.answered();
    if (before == State::Unreachable) {
        ++m_retryTurn;
        m_world.wakeUp(m_number, delay + FleetPlan::latency, Wake::Outbox, ++m_outboxTurn);
    }
    return true;
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fleet/Fleet.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using Wake = FleetConsole::Wake;

Fleet::Fleet(const FleetPlan &plan)
    : m_plan(plan)
    , m_random(plan.seed)
    , m_requests(FleetPlan::end + FleetPlan::minute, 0)
{
    m_consoles.reserve(static_cast<std::size_t>(plan.consoles));
    for (int console = 0; console < plan.consoles; ++console)
        m_consoles.emplace_back(*this, console);
}

double Fleet::random()
{
    // splitmix64: the distributions of the standard library differ from one to the next.
    quint64 z = (m_random += 0x9e3779b97f4a7c15);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return static_cast<double>((z ^ (z >> 31)) >> 11) * 0x1.0p-53;
}

void Fleet::wakeUp(int console, double delay, Wake wake, int turn)
{
    m_queue.push({m_now + delay, m_events++, console, wake, turn});
}

FleetWorld::Answer Fleet::request(double delay)
{
    const double at = m_now + delay;
    if (const auto second = static_cast<std::size_t>(at); second < m_requests.size())
        ++m_requests.at(second);
    if (at < FleetPlan::awayFrom || at >= FleetPlan::backFrom)
        return Answer::Done;
    return m_plan.outage == FleetPlan::Outage::Gone ? Answer::Nobody : Answer::Busy;
}

double Fleet::pause(double perHour)
{
    return -std::log(1 - random()) * 3600 / perHour;
}

void Fleet::start()
{
    constexpr double half = (FleetPlan::lastStart - FleetPlan::firstStart) / 2.0;
    for (int console = 0; console < m_plan.consoles; ++console) {
        // The sum of two makes most of them come at the full hour.
        const double at = FleetPlan::firstStart + half * (random() + random());
        wakeUp(console, at, Wake::Start, 0);
        wakeUp(console, at + pause(m_plan.clicksPerHour), Wake::Click, 0);
        wakeUp(console, at + pause(m_plan.editsPerHour), Wake::Edit, 0);
    }
}

bool Fleet::person(const Event &event)
{
    // The last edits have time to arrive.
    constexpr double lastEdit = FleetPlan::end - 30 * FleetPlan::minute;
    if (event.wake == Wake::Click)
        wakeUp(event.console, pause(m_plan.clicksPerHour), Wake::Click, 0);
    if (event.wake != Wake::Edit)
        return true;
    if (m_now > lastEdit)
        return false;
    ++m_edits;
    wakeUp(event.console, pause(m_plan.editsPerHour), Wake::Edit, 0);
    return true;
}

void Fleet::run()
{
    start();
    while (!m_queue.empty() && m_queue.top().at < FleetPlan::end) {
        const Event event = m_queue.top();
        m_queue.pop();
        while (static_cast<double>(m_stale.size()) * FleetPlan::minute <= event.at)
            noteFreshness();
        m_now = event.at;
        if (person(event))
            m_consoles.at(static_cast<std::size_t>(event.console)).wake(event.wake, event.turn);
    }
}

void Fleet::noteFreshness()
{
    const auto at = static_cast<double>(m_stale.size()) * FleetPlan::minute;
    const double limit = std::chrono::duration<double>(m_plan.interval).count() * 4 / 3;
    m_stale.push_back(static_cast<int>(
        std::count_if(m_consoles.cbegin(), m_consoles.cend(), [at, limit](const FleetConsole &console) {
            return console.hasStarted() && at - console.oldest() > limit;
        })));
}

Fleet::Load Fleet::load(int from, int to) const
{
    const auto first = m_requests.cbegin() + from;
    const auto last = m_requests.cbegin() + to;
    const auto most = std::max_element(first, last);
    return {static_cast<double>(std::accumulate(first, last, qint64(0))) / (to - from), *most,
            static_cast<int>(most - m_requests.cbegin())};
}

int Fleet::freshAgain(int moment) const
{
    for (auto at = static_cast<std::size_t>(moment / FleetPlan::minute); at < m_stale.size(); ++at) {
        if (m_stale.at(at) * 100 <= m_plan.consoles)
            return static_cast<int>(at) * FleetPlan::minute - moment;
    }
    return -1;
}

int Fleet::editsLeft() const
{
    return std::accumulate(m_consoles.cbegin(), m_consoles.cend(), 0,
                           [](int sum, const FleetConsole &c) { return sum + c.waitingEdits(); });
}

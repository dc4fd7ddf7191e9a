// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/fleet/FleetConsole.h"
#include "tests/fleet/FleetPlan.h"

#include <queue>
#include <vector>

//! \brief Many consoles on one server, in time that is only counted. What a console does and when is decided
//! by the program's own policies; here are only the clock, the people and the server.
class Fleet : public FleetWorld
{
public:
    explicit Fleet(const FleetPlan &plan);

    //! \brief Lives through the whole day.
    void run();

    //! \brief What the server and its network saw in [from, to).
    struct Load {
        double mean = 0; //!< Requests in a second.
        int peak = 0; //!< The most within one second …
        int peakAt = 0; //!< … which was this one.
    };
    [[nodiscard]] Load load(int from, int to) const;
    //! \brief Seconds from \a moment until 99 of 100 consoles have nothing that is older than the interval
    //! and a third of it; -1 = not before the end of the day.
    [[nodiscard]] int freshAgain(int moment) const;
    //! \brief Edits that people made, and those that had not reached the server at the end.
    [[nodiscard]] int edits() const { return m_edits; }
    [[nodiscard]] int editsLeft() const;

    [[nodiscard]] double now() const override { return m_now; }
    [[nodiscard]] double random() override;
    [[nodiscard]] Answer request(double delay) override;
    void wakeUp(int console, double delay, FleetConsole::Wake wake, int turn) override;
    [[nodiscard]] const FleetPlan &plan() const override { return m_plan; }

private:
    struct Event {
        double at;
        qint64 order; //!< Makes the same seed the same day, whatever the queue does with equal times.
        int console;
        FleetConsole::Wake wake;
        int turn;
        friend bool operator>(const Event &a, const Event &b)
        {
            return a.at > b.at || (a.at == b.at && a.order > b.order);
        }
    };
    void start();
    //! \brief Decides when the person acts again; false when this is not done any more.
    [[nodiscard]] bool person(const Event &event);
    [[nodiscard]] double pause(double perHour);
    void noteFreshness();

    FleetPlan m_plan;
    double m_now = 0;
    qint64 m_events = 0;
    quint64 m_random;
    int m_edits = 0;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_queue;
    std::vector<FleetConsole> m_consoles;
    std::vector<int> m_requests; //!< By second.
    std::vector<int> m_stale; //!< Consoles with something old, by minute.
};

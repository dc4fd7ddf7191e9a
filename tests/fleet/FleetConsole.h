// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Result.h"
#include "models/sync/Reachability.h"
#include "models/sync/RefreshPace.h"
#include "tests/fleet/FleetPlan.h"

#include <vector>

class FleetWorld;

//! \brief One console as the server sees it: the decisions of RefreshScheduler, Connectivity and SyncEngine,
//! asked of the same policies, and in place of the files only the time at which each incident was read.
class FleetConsole
{
public:
    //! \brief Why a console is woken.
    enum class Wake { Start, Round, Retry, Outbox, Click, Edit, Look };

    FleetConsole(FleetWorld &world, int number);

    void wake(Wake wake, int turn);
    [[nodiscard]] double oldest() const { return m_readAt.at(m_next); }
    [[nodiscard]] bool hasStarted() const { return m_started; }
    [[nodiscard]] int waitingEdits() const { return static_cast<int>(m_outbox.size()); }

private:
    struct Intent {
        double notBefore = 0;
        int tries = 0;
    };

    void start();
    void armRound(std::chrono::milliseconds wait);
    void round();
    void readStalest(double before, int most);
    void retry();
    void askAround();
    void click();
    void drain();
    void armOutbox();
    void look(int looks);
    //! \brief One request, with the sign-in that it may need. True when the server did what was asked.
    bool ask(double delay);

    FleetWorld &m_world;
    int m_number;
    Reachability m_reach;
    RefreshPace m_pace;
    std::vector<double> m_readAt; //!< A ring, the stalest at m_next.
    std::size_t m_next = 0;
    std::vector<Intent> m_outbox;
    double m_busyUntil = 0; //!< The end of the background run.
    double m_sessionUntil = 0;
    int m_roundTurn = 0; //!< Wakes of an earlier turn are timers that were started anew.
    int m_retryTurn = 0;
    int m_outboxTurn = 0;
    bool m_started = false;
    bool m_wasBusy = false; //!< The last request was answered with 503.
    ServiceError m_failure; //!< Of the last request that failed.
};

//! \brief What a console has around it.
class FleetWorld
{
public:
    enum class Answer { Done, Busy, Nobody };

    virtual ~FleetWorld() = default;
    [[nodiscard]] virtual double now() const = 0;
    [[nodiscard]] virtual double random() = 0; //!< 0…1.
    //! \brief Counts a request that leaves \a delay seconds from now.
    [[nodiscard]] virtual Answer request(double delay) = 0;
    virtual void wakeUp(int console, double delay, FleetConsole::Wake wake, int turn) = 0;
    [[nodiscard]] virtual const FleetPlan &plan() const = 0;

protected:
    FleetWorld() = default;
    Q_DISABLE_COPY_MOVE(FleetWorld)
};

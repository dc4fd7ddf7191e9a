// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/fault/campaign/Worker.h"

//! \brief The technician of the campaign with all the time of the world: the program's own schedule
//! refreshes, edits and creates come now and then, and four times this computer sleeps for a night.
//!
//! More lines out: memory <polls> <KB>, then begin and end around a second, each with "usual" or "after
//! sleep", and polls <count> in the end.
class SoakWorker : public Worker
{
    Q_OBJECT

public:
    struct Plan {
        int polls = 0; //!< Refreshes until the end.
        bool storms = false; //!< A control: everything is refreshed at once after each sleep.
    };

    SoakWorker(const Task &task, const Plan &plan);

protected:
    void queueSomething() override;

private:
    void count();
    void sleep();
    void tellOfASecond(const QString &kind);
    void tellMemory();
    void checkProgress();

    Plan m_plan;
    QRandomGenerator m_dice;
    int m_polls = 0;
    int m_nextSleep = 0;
    int m_pollsBefore = -1; //!< At the last look of the watch.
    QTimer m_watch;
    bool m_inSecond = false;
};

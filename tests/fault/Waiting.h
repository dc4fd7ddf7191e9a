// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Future.h"
#include "models/incident/Result.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QTimer>

//! \brief Runs the event loop until \a condition holds; false after 20 s. QTest::qWaitFor() sleeps 10 ms a
//! turn, and a cell has a hundred turns.
template <typename Condition> [[nodiscard]] bool waitUntil(Condition condition)
{
    const QDeadlineTimer limit(20'000);
    QTimer wakes; // A result from the thread of the store wakes nobody here.
    wakes.start(3);
    while (!condition()) {
        if (limit.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

//! \brief What \a future brings, or an error when it never does.
template <typename T> [[nodiscard]] T outcomeOf(const Future<T> &future)
{
    return waitUntil([&future] { return future.resultCount() > 0; }) ? future.result()
                                                                     : T(tl::unexpect, ServiceError());
}

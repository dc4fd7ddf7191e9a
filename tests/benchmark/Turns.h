// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/benchmark/Figures.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QObject>

//! \brief How long each turn of this thread's loop keeps the window from answering.
class Turns
{
public:
    Turns()
    {
        auto *dispatcher = QAbstractEventDispatcher::instance();
        QObject::connect(dispatcher, &QAbstractEventDispatcher::awake, &m_context,
                         [this] { m_since.start(); });
        QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, &m_context, [this] { end(); });
        m_since.start();
    }
    //! \brief The longest turns so far, as a figure called \a name.
    [[nodiscard]] Figure figure(const QString &name, int incidents) const
    {
        const double p99 = m_series.percentile(99);
        return {name,
                incidents,
                QStringLiteral("p99 %1 ms, most %2 ms").arg(p99, 0, 'f', 1).arg(m_series.most(), 0, 'f', 1),
                QStringLiteral("a frame: 16 ms"),
                QStringLiteral("p99 ≤ 16 ms, most ≤ 50 ms"),
                p99 <= 16 && m_series.most() <= 50};
    }

private:
    void end()
    {
        const double took = static_cast<double>(m_since.nsecsElapsed()) / 1e6;
        if (m_since.isValid() && took > 0.1)
            m_series.add(took);
        m_since.invalidate();
    }

    QObject m_context;
    QElapsedTimer m_since;
    Series m_series; //!< Milliseconds each; turns in which nothing happened are left out.
};

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/StallWatch.h"

namespace {

constexpr int beatMilliseconds = 10;

} // namespace

StallWatch::StallWatch()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(beatMilliseconds);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
    m_since.start();
    m_timer.start();
}

void StallWatch::beat()
{
    const qint64 stall = m_since.restart() - beatMilliseconds;
    m_longest = qMax(m_longest, stall);
    if (stall > limit)
        qInfo("The window did not answer for %lld ms.", static_cast<long long>(stall));
}

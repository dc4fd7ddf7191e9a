// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/journey/StallWatch.h"

namespace {

constexpr int beatMilliseconds = 10;
constexpr qint64 longestAllowed = 1'000;

} // namespace

StallWatch::StallWatch()
{
    m_beat.setTimerType(Qt::PreciseTimer);
    m_beat.setInterval(beatMilliseconds);
    QObject::connect(&m_beat, &QTimer::timeout, &m_beat,
                     [this] { m_longest = qMax(m_longest, m_since.restart() - beatMilliseconds); });
}

void StallWatch::begin()
{
    m_longest = 0;
    m_since.start();
    m_beat.start();
}

void StallWatch::excuse()
{
    m_since.restart();
}

bool StallWatch::end()
{
    m_beat.stop();
    qInfo("The longest stall was %lld ms.", static_cast<long long>(m_longest));
    // Under a sanitizer or on a slow machine the figure says nothing.
    return m_longest <= longestAllowed || qEnvironmentVariableIsSet("CONSOLE_NO_STALL_LIMIT");
}

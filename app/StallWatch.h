// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QTimer>

//! \brief Measures how long the event loop was away from its work; a person feels that as a frozen window.
//! Debug builds have one at work, which says so when it was a second.
class StallWatch
{
public:
    static constexpr qint64 limit = 1'000; //!< Milliseconds that a person would notice.

    StallWatch();

    //! \brief What was done since the last beat does not count; for whoever blocks the loop knowingly.
    void excuse() { m_since.restart(); }
    //! \brief Milliseconds of the longest stall so far.
    [[nodiscard]] qint64 longest() const { return m_longest; }

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QTimer>

//! \brief Measures how long the event loop was away from its work at most; a person feels that as a frozen
//! window.
class StallWatch
{
public:
    StallWatch();

    void begin();
    //! \brief What the test itself did since the last beat does not count.
    void excuse();
    //! \brief Prints the longest stall; false when a person would have noticed it.
    [[nodiscard]] bool end();

private:
    QTimer m_beat;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

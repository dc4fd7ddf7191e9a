// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QMutex>
#include <QUuid>

//! \brief The sign-ins that are alive. Life slides: each use begins it anew. Safe from every thread.
class DemoSessions
{
public:
    explicit DemoSessions(int lifeSeconds);

    [[nodiscard]] QUuid open();
    //! \brief Whether \a token is alive; if so, its life begins again.
    [[nodiscard]] bool use(const QUuid &token);
    void expireAll();

private:
    void forgetDead();

    QMutex m_lock;
    QElapsedTimer m_clock;
    qint64 m_life; // milliseconds
    QHash<QUuid, qint64> m_lastUse;
};

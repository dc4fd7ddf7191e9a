// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/demo/DemoSessions.h"

DemoSessions::DemoSessions(int lifeSeconds)
    : m_life(qint64(lifeSeconds) * 1000)
{
    m_clock.start();
}

QUuid DemoSessions::open()
{
    const QMutexLocker locker(&m_lock);
    forgetDead();
    const QUuid token = QUuid::createUuid();
    m_lastUse.insert(token, m_clock.elapsed());
    return token;
}

bool DemoSessions::use(const QUuid &token)
{
    const QMutexLocker locker(&m_lock);
    const auto session = m_lastUse.find(token);
    if (session == m_lastUse.end())
        return false;
    const qint64 now = m_clock.elapsed();
    if (now - session.value() > m_life) {
        m_lastUse.erase(session);
        return false;
    }
    session.value() = now;
    return true;
}

void DemoSessions::expireAll()
{
    const QMutexLocker locker(&m_lock);
    m_lastUse.clear();
}

void DemoSessions::forgetDead()
{
    const qint64 now = m_clock.elapsed();
    m_lastUse.removeIf([now, this](const auto &session) { return now - session.value() > m_life; });
}

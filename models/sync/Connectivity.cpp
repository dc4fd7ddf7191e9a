// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/sync/Connectivity.h"

#include "models/servicedesk/IncidentGateway.h"
#include "models/sync/RetryPolicy.h"

#include <QRandomGenerator>

Connectivity::Connectivity(IncidentGateway &gateway, QObject *parent)
    : QObject(parent)
    , m_since(QDateTime::currentDateTimeUtc())
{
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, [this] {
        if (m_reach.tryAgain())
            Q_EMIT changed();
    });
    m_pauseTimer.setSingleShot(true);
    connect(&m_pauseTimer, &QTimer::timeout, this, &Connectivity::changed);
    connect(&gateway, &IncidentGateway::pauseAsked, this, &Connectivity::pause);
    connect(&gateway, &IncidentGateway::reached, this, [this] {
        const State before = m_reach.observed();
        m_reach.answered();
        if (m_reach.observed() == State::Online)
            tell(before, {});
    });
    connect(&gateway, &IncidentGateway::signedIn, this, [this] {
        const State before = m_reach.observed();
        m_reach.signedIn();
        tell(before, {});
    });
    connect(&gateway, &IncidentGateway::unreachable, this, [this](const ServiceError &reason) {
        const State before = m_reach.observed();
        if (const auto wait = m_reach.unanswered(QRandomGenerator::global()->generateDouble()))
            m_retryTimer.start(*wait);
        if (m_reach.observed() == State::Unreachable)
            tell(before, reason);
    });
    connect(&gateway, &IncidentGateway::signInNeeded, this, [this](const ServiceError &reason) {
        const State before = m_reach.observed();
        m_reach.signInIsNeeded();
        tell(before, reason);
    });
}

void Connectivity::setWorkOffline(bool offline)
{
    if (m_reach.isWorkOffline() == offline)
        return;
    m_reach.setWorkOffline(offline);
    m_since = QDateTime::currentDateTimeUtc();
    Q_EMIT changed();
}

void Connectivity::tryAgain()
{
    const bool wasPaused = isPaused();
    m_pauseTimer.stop();
    if (m_reach.tryAgain())
        m_retryTimer.stop();
    else if (!wasPaused)
        return;
    Q_EMIT changed();
}

QDateTime Connectivity::pausedUntil() const
{
    return QDateTime::currentDateTimeUtc().addMSecs(m_pauseTimer.remainingTime());
}

//! \brief Of several wishes the one that ends last counts.
void Connectivity::pause(int seconds)
{
    const auto asked = RetryPolicy::pauseAsked(seconds, QRandomGenerator::global()->generateDouble());
    if (asked <= m_pauseTimer.remainingTimeAsDuration())
        return;
    m_pauseTimer.start(asked);
    Q_EMIT changed();
}

void Connectivity::tell(State before, const std::optional<ServiceError> &reason)
{
    if (m_reach.observed() != State::Unreachable)
        m_retryTimer.stop();
    if (m_reach.observed() == before && m_reason == reason)
        return;
    if (m_reach.observed() != before)
        m_since = QDateTime::currentDateTimeUtc();
    m_reason = reason;
    Q_EMIT changed();
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/sync/Connectivity.h"

#include "models/servicedesk/IncidentGateway.h"

#include <QRandomGenerator>

Connectivity::Connectivity(IncidentGateway &gateway, QObject *parent)
    : QObject(parent)
    , m_since(QDateTime::currentDateTimeUtc())
{
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &Connectivity::tryAgain);
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
    if (!m_reach.tryAgain())
        return;
    m_retryTimer.stop();
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

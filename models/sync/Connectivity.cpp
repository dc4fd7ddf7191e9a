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
    connect(&m_retryTimer, &QTimer::timeout, this, &Connectivity::tryAgain);
    connect(&gateway, &IncidentGateway::reached, this, [this] {
        // An answer to a late data request does not renew a session; only a sign-in does.
        if (m_observed != State::SignInNeeded)
            become(State::Online, {});
    });
    connect(&gateway, &IncidentGateway::signedIn, this, [this] { become(State::Online, {}); });
    connect(&gateway, &IncidentGateway::unreachable, this, [this](const ServiceError &reason) {
        if (m_observed != State::SignInNeeded)
            become(State::Unreachable, reason);
    });
    connect(&gateway, &IncidentGateway::signInNeeded, this,
            [this](const ServiceError &reason) { become(State::SignInNeeded, reason); });
}

Connectivity::State Connectivity::state() const
{
    return m_workOffline ? State::WorkOffline : m_observed;
}

bool Connectivity::maySend() const
{
    switch (state()) {
    case State::NotYetKnown:
    case State::Online:
        return true;
    case State::Unreachable:
        return m_retryDue;
    case State::SignInNeeded:
    case State::WorkOffline:
        return false;
    }
    return false;
}

void Connectivity::setWorkOffline(bool offline)
{
    if (m_workOffline == offline)
        return;
    m_workOffline = offline;
    m_since = QDateTime::currentDateTimeUtc();
    if (!offline && m_observed == State::Unreachable)
        m_retryDue = true;
    Q_EMIT changed();
}

void Connectivity::tryAgain()
{
    if (m_observed != State::Unreachable)
        return;
    m_retryTimer.stop();
    m_retryDue = true;
    Q_EMIT changed();
}

void Connectivity::become(State observed, const std::optional<ServiceError> &reason)
{
    if (observed == State::Unreachable) {
        m_retryDue = false;
        if (!m_retryTimer.isActive())
            m_retryTimer.start(
                RetryPolicy::backOff(++m_retries, QRandomGenerator::global()->generateDouble()));
    } else {
        m_retries = 0;
        m_retryTimer.stop();
    }
    if (m_observed == observed && m_reason == reason)
        return;
    if (m_observed != observed)
        m_since = QDateTime::currentDateTimeUtc();
    m_observed = observed;
    m_reason = reason;
    Q_EMIT changed();
}

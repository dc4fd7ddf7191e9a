// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Result.h"
#include "models/sync/Reachability.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <optional>

class IncidentGateway;

//! \brief What the person wants (work online or offline) and what is so; only this class says whether
//! anything may be sent.
class Connectivity : public QObject
{
    Q_OBJECT

public:
    using State = Reachability::State;

    explicit Connectivity(IncidentGateway &gateway, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_reach.state(); }
    //! \brief True online, and for one try each time an unreachable server is due to be asked again.
    [[nodiscard]] bool maySend() const { return m_reach.maySend(); }
    //! \brief The server asked for a pause: until it is over, or the person ends it with tryAgain(), only
    //! what the person asks for is sent.
    [[nodiscard]] bool isPaused() const { return m_pauseTimer.isActive(); }
    //! \brief The end of the pause, UTC.
    [[nodiscard]] QDateTime pausedUntil() const;
    //! \brief Whether work that waits may go on by itself.
    [[nodiscard]] bool maySendUnasked() const { return maySend() && !isPaused(); }
    [[nodiscard]] bool isWorkOffline() const { return m_reach.isWorkOffline(); }
    //! \brief Since when state() holds, UTC.
    [[nodiscard]] QDateTime since() const { return m_since; }
    [[nodiscard]] const std::optional<ServiceError> &reason() const { return m_reason; }

    void setWorkOffline(bool offline);
    //! \brief Lets the next request to an unreachable server go out now, and ends a pause; SignInNeeded
    //! stays.
    void tryAgain();

Q_SIGNALS:
    void changed();

private:
    //! \brief Tells what became of the state since it was \a before.
    void tell(State before, const std::optional<ServiceError> &reason);
    void pause(int seconds);

    Reachability m_reach;
    QTimer m_retryTimer;
    QTimer m_pauseTimer;
    QDateTime m_since;
    std::optional<ServiceError> m_reason;
};

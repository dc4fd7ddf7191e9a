// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Result.h"

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
    enum class State {
        NotYetKnown, //!< Nothing was tried since the start.
        Online,
        Unreachable, //!< The server did not answer; tried again by itself.
        SignInNeeded, //!< The session ended and only the person can renew it.
        WorkOffline, //!< The person's choice: nothing is sent.
    };
    Q_ENUM(State)

    explicit Connectivity(IncidentGateway &gateway, QObject *parent = nullptr);

    [[nodiscard]] State state() const;
    //! \brief True online, and for one try each time an unreachable server is due to be asked again.
    [[nodiscard]] bool maySend() const;
    [[nodiscard]] bool isWorkOffline() const { return m_workOffline; }
    //! \brief Since when state() holds, UTC.
    [[nodiscard]] QDateTime since() const { return m_since; }
    [[nodiscard]] const std::optional<ServiceError> &reason() const { return m_reason; }

    void setWorkOffline(bool offline);
    //! \brief Lets the next request to an unreachable server go out now; SignInNeeded stays.
    void tryAgain();

Q_SIGNALS:
    void changed();

private:
    void become(State observed, const std::optional<ServiceError> &reason);

    State m_observed = State::NotYetKnown;
    bool m_workOffline = false;
    bool m_retryDue = false;
    int m_retries = 0;
    QTimer m_retryTimer;
    QDateTime m_since;
    std::optional<ServiceError> m_reason;
};

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <chrono>
#include <optional>

//! \brief Whether anything may be sent: what the person wants, what the server's answers told, and how long
//! an unreachable server is left alone. It has no clock, so that whoever holds it can wait in any time.
class Reachability
{
    Q_GADGET

public:
    enum class State {
        NotYetKnown, //!< Nothing was tried since the start.
        Online,
        Unreachable, //!< The server did not answer; tried again by itself.
        SignInNeeded, //!< The session ended and only the person can renew it.
        WorkOffline, //!< The person's choice: nothing is sent.
    };
    Q_ENUM(State)

    [[nodiscard]] State state() const { return m_workOffline ? State::WorkOffline : m_observed; }
    //! \brief What the answers told last, whatever the person wants.
    [[nodiscard]] State observed() const { return m_observed; }
    //! \brief True online, and for one try each time an unreachable server is due to be asked again.
    [[nodiscard]] bool maySend() const;
    [[nodiscard]] bool isWorkOffline() const { return m_workOffline; }

    void setWorkOffline(bool offline);
    void answered();
    void signedIn();
    void signInIsNeeded();
    //! \brief A request found no server. If a wait begins with that, how long it is until tryAgain(); \a
    //! jitter in 0…1.
    [[nodiscard]] std::optional<std::chrono::milliseconds> unanswered(double jitter);
    //! \brief The wait is over, or the person ends it. False when there is nothing to try.
    bool tryAgain();

private:
    void become(State observed);

    State m_observed = State::NotYetKnown;
    bool m_workOffline = false;
    bool m_retryDue = false;
    bool m_waits = false;
    int m_retries = 0;
};

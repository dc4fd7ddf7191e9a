// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/DemoIncidents.h"
#include "app/demo/DemoJournal.h"
#include "app/demo/DemoOptions.h"
#include "app/demo/DemoServer.h"
#include "app/demo/DemoSessions.h"

#include <QMutex>
#include <QWaitCondition>

//! \brief Whether a planned fault comes instead of the work, or only instead of its answer.
enum class DemoFaultMoment { Before, After };

//! \brief An answer that replaces the true one for the next few requests.
struct DemoFault {
    QByteArray method; //!< a verb on incidents, "SIGNIN" for the token call, empty for every request
    int count = 1;
    int status = 500; //!< 0 closes the connection without an answer
    QByteArray body;
    QByteArray contentType;
    DemoHeaders headers;
    DemoFaultMoment moment = DemoFaultMoment::Before;
};

//! \brief The addresses and verbs of the API: what is checked in which order, and how it is answered. Safe
//! from every thread.
class DemoHttp
{
public:
    DemoHttp(const DemoOptions &options, DemoIncidents &incidents, DemoSessions &sessions,
             DemoJournal &journal);

    [[nodiscard]] DemoReply handle(const DemoRequest &request);

    void setApiEnabled(bool enabled);
    void setLatency(int milliseconds);
    void setAnswers(DemoAnswerStyle answers);
    void addFault(const DemoFault &fault);
    void clearFaults();
    //! \brief While on, requests that wait out their latency give up, unexecuted.
    void setStopping(bool stopping);

private:
    [[nodiscard]] bool waitLatency();
    [[nodiscard]] std::optional<DemoFault> takeFault(const DemoRequest &request);
    [[nodiscard]] DemoReply answer(const DemoRequest &request);
    [[nodiscard]] DemoReply signIn(const DemoRequest &request);
    [[nodiscard]] DemoReply incidents(const DemoRequest &request);
    [[nodiscard]] DemoReply incident(const DemoRequest &request, const QString &id);
    [[nodiscard]] DemoReply write(const DemoRequest &request, const QUuid &id);
    [[nodiscard]] std::optional<DemoReply> refuseBody(const DemoRequest &request) const;
    [[nodiscard]] bool hasSession(const DemoRequest &request);
    [[nodiscard]] DemoReply done(const DemoRequest &request, const DemoIncident &incident, bool created);
    [[nodiscard]] DemoReply notAllowed(const QByteArray &allow) const;
    [[nodiscard]] DemoReply error(int status, const QString &message, const DemoFaults &faults = {}) const;

    DemoOptions m_options;
    DemoIncidents &m_incidents;
    DemoSessions &m_sessions;
    DemoJournal &m_journal;
    mutable QMutex m_lock;
    QWaitCondition m_wake;
    bool m_stopping = false;
    QList<DemoFault> m_faults;
};

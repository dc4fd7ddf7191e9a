// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/servicedesk/IncidentGateway.h"
#include "models/store/IncidentStore.h"

#include <QObject>
#include <QQueue>
#include <QTimer>

#include <chrono>
#include <optional>

//! \brief Reads a list of incidents, six at a time, and stores them as they come. One bad incident marks its
//! own row only.
class ReadRun : public QObject
{
    Q_OBJECT

public:
    enum class Verdict {
        New, //!< Met for the first time.
        Changed,
        Unchanged,
        NotAnIncident, //!< The server knows no such incident.
        Unreachable,
        Refused, //!< Sign-in, rights, throttling.
        BadAnswer,
        Canceled,
    };
    Q_ENUM(Verdict)

    //! \brief Requests that are on their way at the same time.
    static constexpr int mostInFlight = 6;
    //! \brief Those, and as many that wait behind them for a connection: none is idle while this thread is
    //! busy. They are asked for when the server has answered; one that does not is not asked so often.
    static constexpr int mostAsked = 2 * mostInFlight;
    //! \brief So many answers are written in one go, and for so long some wait for others: a commit writes
    //! whole pages, and each of them once for all that changes in it. Only a server that answers five
    //! thousand times a second fills a batch before its time; whoever asks the store meanwhile then waits for
    //! some 50 ms.
    static constexpr int batchSize = 1000;
    static constexpr std::chrono::milliseconds gathering{200};
    //! \brief Answers that may wait for the store before no more are asked for.
    static constexpr int mostArrived = 2 * batchSize;

    ReadRun(IncidentGateway &gateway, IncidentStore &store, QList<IncidentKey> keys,
            QObject *parent = nullptr);

    void start();
    //! \brief No further request is made; answers on their way are still stored. The rest ends as Canceled.
    void cancel();
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int failed() const { return m_failed; }
    //! \brief The fault that ended the run early, if one did.
    [[nodiscard]] const std::optional<ServiceError> &stopReason() const { return m_stopReason; }
    [[nodiscard]] bool isFinished() const { return m_done == m_total; }

Q_SIGNALS:
    void itemDone(const IncidentKey &key, ReadRun::Verdict verdict, const ServiceError &error);
    void progress(int done, int total);
    void finished();

private:
    void pump();
    void finish(const IncidentKey &key, Verdict verdict, const ServiceError &error = {});
    void take(const IncidentKey &key, const Result<IncidentSnapshot> &answer);
    void storeSome();
    void storeIfFree();
    void storeArrived();
    void handIn(const IncidentKey &key);

    IncidentGateway &m_gateway;
    IncidentStore &m_store;
    QQueue<IncidentKey> m_queue;
    int m_total = 0;
    int m_done = 0;
    int m_failed = 0;
    int m_inFlight = 0; //!< Asked for and not yet stored.
    QList<IncidentSnapshot> m_arrived;
    QTimer m_gather;
    std::optional<ServiceError> m_stopReason; //!< A fault that every further request would meet too.
    int m_storing = 0; //!< Batches that are being written.
    bool m_isAnswered = false; //!< By the request that ended last.
    bool m_canceled = false;
    bool m_pumping = false;
};

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/servicedesk/HttpTransport.h"
#include "models/servicedesk/OneShotUpload.h"

#include <QNetworkReply>
#include <QPromise>
#include <QSslError>
#include <QTimer>

#include <optional>

//! \brief One request under way: gathers the answer within its limits and ends exactly once, whatever
//! happens.
//!
//! Results are handed on by the event loop and never from inside a signal of the reply, so that a receiver
//! may throw the whole transport away.
class HttpTransport::Exchange : public QObject
{
public:
    //! \brief A result with the promise that waits for it; outlives the exchange and the transport.
    struct Delivery {
        QPromise<Result<HttpAnswer>> promise;
        Result<HttpAnswer> result;
        void finish();
    };

    //! \brief Takes over \a reply; \a upload is null for a request without a body and belongs to the reply.
    Exchange(QNetworkReply *reply, OneShotUpload *upload, HttpTransport *transport);

    //! \brief Only the certificate with \a digest will do; empty = one that this computer trusts.
    void expectCertificate(const QByteArray &digest) { m_expected = digest; }
    [[nodiscard]] Future<Result<HttpAnswer>> future() const { return m_promise.future(); }
    [[nodiscard]] bool isWrite() const { return m_isWrite; }
    //! \brief True for a write whose body has begun to leave.
    [[nodiscard]] bool mayHaveTakenEffect() const { return m_wasRead || (m_upload && m_upload->wasRead()); }
    //! \brief Ends the request now; a result that is already there stays.
    void stop(ServiceError::Kind kind);
    [[nodiscard]] Delivery takeDelivery();

private:
    void takeTlsFaults(const QList<QSslError> &faults);
    void checkCertificate();
    void checkHeaders();
    void drain();
    void finish();
    void mustLeaveWithin(std::chrono::milliseconds time);
    void conclude(Result<HttpAnswer> result);
    void fail(ServiceError::Kind kind, const QString &detail);
    [[nodiscard]] bool lengthIsRight();
    [[nodiscard]] HttpAnswer answer(int status);

    HttpTransport *m_transport;
    QNetworkReply *m_reply;
    OneShotUpload *m_upload; //!< Null as soon as the write has ended.
    const bool m_isWrite;
    QDateTime m_askedAt = QDateTime::currentDateTimeUtc();
    QTimer m_deadline;
    QByteArray m_body;
    QStringList m_tlsFaults;
    QByteArray m_expected; //!< Digest of the certificate that the person trusts here.
    QByteArray m_refused; //!< Digest of the one that was shown.
    QPromise<Result<HttpAnswer>> m_promise;
    std::optional<Result<HttpAnswer>> m_result;
    bool m_wasRead = false;
};

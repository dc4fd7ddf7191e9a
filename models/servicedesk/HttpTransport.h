// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Result.h"
#include "models/servicedesk/CertificateTrusts.h"

#include "models/incident/Future.h"
#include <QDateTime>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

//! \brief A whole answer: status line and body were received in full. Whether it is a good one is for the
//! caller to say.
struct HttpAnswer {
    int status = 0;
    QDateTime askedAt; //!< When the request was handed over for sending, UTC.
    QByteArray contentType; //!< Lower case, without parameters.
    QByteArray location;
    QByteArray allow;
    int retryAfterSeconds = -1;
    QByteArray body;
    QStringList secrets; //!< Password and session of the one who asked: no error may keep them.
};

struct HttpRequest {
    QByteArray verb; //!< GET, POST, PUT or PATCH.
    QUrl url;
    QByteArray token; //!< Session GUID for "Authorization: token …"; empty = no such header.
    QByteArray body; //!< Empty only for GET.
    bool isPatient = false; //!< Others get a connection first.
};

//! \brief One request = at most one arrival at the server. Owns the connections of one profile.
//!
//! Reads share six connections. Writes have others of their own: what was made sure of before a write would
//! grow old while it waits behind slow reads. They go through a one-shot upload device, because Qt repeats
//! POST, PUT and PATCH by itself when a connection drops. Redirects are never followed, bodies are capped at
//! 8 MiB, and every request has a total deadline of its own.
class HttpTransport : public QObject
{
    Q_OBJECT

public:
    struct Deadlines {
        //! The longest a request may take in all; a write waits longer than the server's own 90 s.
        std::chrono::milliseconds read{60'000};
        std::chrono::milliseconds write{120'000};
        //! A write uses no connection after so long a silence, or after a sleep of this computer: what stands
        //! between may have forgotten it without a word, and the answer would be waited for in vain.
        std::chrono::milliseconds reuse{30'000};
        //! A write that has not begun to leave by then is not sent: what it rests on grows old meanwhile.
        std::chrono::milliseconds leave{15'000};
    };
    static constexpr qint64 largestBody = qint64(8) * 1024 * 1024; //!< Decoded bytes.

    //! \brief Where \a trusted names a certificate, that one is accepted and every other one refused, also
    //! one that this computer would trust.
    explicit HttpTransport(Deadlines deadlines, CertificateTrusts trusted = {}, QObject *parent = nullptr);
    ~HttpTransport() override;

    //! \brief Sends once. A redirect arrives as an answer with its 3xx status; no whole answer is an error
    //! with its outcome.
    [[nodiscard]] Future<Result<HttpAnswer>> send(const HttpRequest &request);
    void abortAll();
    //! \brief Sends nothing at all while false: every request ends at once as WorkOffline, NotSent.
    void setEnabled(bool enabled);

private:
    class Exchange;
    [[nodiscard]] QNetworkRequest prepared(const HttpRequest &request);
    void deliver(Exchange *exchange);
    [[nodiscard]] QNetworkAccessManager &warmWrites();
    [[nodiscard]] bool isCold() const;

    Deadlines m_deadlines;
    CertificateTrusts m_trusted;
    std::unique_ptr<QNetworkAccessManager> m_reads;
    std::unique_ptr<QNetworkAccessManager> m_writes; //!< Made with the first write.
    std::optional<QSslConfiguration>
        m_tls; //!< Made with the first https request: reading the system's certificates takes time.
    QList<Exchange *> m_exchanges; //!< Owned as children.
    QElapsedTimer m_sinceWrite; //!< Since the end of the last write; does not count while the computer
                                //!< sleeps, as the clock on the wall does.
    QDateTime m_lastWrite;
    bool m_enabled = true;
};

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QMetaType>
#include <QObject>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

//! \brief Why something did not work, as data. The words for it are made in ui/.
struct ServiceError {
    Q_GADGET

public:
    enum class Kind {
        BadAddress, //!< The address cannot be read as one.
        HostNotFound,
        ConnectionRefused,
        ConnectionLost, //!< Closed, reset or cut before a whole answer was there.
        Unreachable, //!< Any other network fault (proxy, no route, …).
        CertificateRefused, //!< TLS: \c detail holds the reason in Qt's words.
        CertificateChanged, //!< TLS: another certificate than the one that the person trusts at this server.
        InsecureAddress, //!< Plain http to another computer without the person's consent.
        TimedOut,
        WrongPath, //!< 404 or HTML where the API should be.
        Redirected,
        ApiOffOrForbidden, //!< 403 on the token call: switched off, or wrong name or password.
        WrongCredentials, //!< 401 or a zero GUID on the token call.
        SessionEnded, //!< 401/403 on a data call, after one sign-in at most.
        NotFound, //!< 404 on an incident.
        Rejected, //!< 400/409/422 with the server's reasons in \c serverText and \c fieldTexts.
        MethodBlocked, //!< 405: the web server does not let PUT or PATCH through.
        TooLarge,
        Throttled, //!< 429/503 with \c retryAfter.
        ServerFault, //!< 5xx.
        BadAnswer, //!< An answer came, but it is not what the contract promises.
        Canceled,
        WorkOffline, //!< Nothing was sent because the person chose to work offline.
        InvalidRequest, //!< Our own rules refused to build the request.
        StoreFailed, //!< The local files could not be read or written; \c detail names why.
    };
    Q_ENUM(Kind)

    //! \brief What is known about the request's effect on the server.
    enum class Outcome {
        Refused, //!< The server said no; nothing changed there.
        NotSent, //!< It never left, so nothing changed there.
        Unknown, //!< It may or may not have happened.
    };
    Q_ENUM(Outcome)

    Kind kind = Kind::BadAnswer;
    Outcome outcome = Outcome::Unknown;
    int httpStatus = 0; //!< 0 when no answer came.
    QString serverText; //!< The server's own message: plain text for display, never markup.
    QMap<QString, QStringList> fieldTexts; //!< modelState: property name as the server wrote it → its texts.
    QString detail; //!< Technical words for "Details": redacted, not translated.
    QByteArray certificate; //!< SHA-256, in hexadecimal digits, of the certificate that was refused.
    int retryAfterSeconds = -1; //!< From Retry-After; -1 when the server named none.
    bool isForAnew =
        false; //!< A change that waited for a sign-in: what it rests on is to be looked at again.

    friend bool operator==(const ServiceError &, const ServiceError &) = default;
};

//! \brief A value, or why there is none.
template <typename T> using Result = tl::expected<T, ServiceError>;

Q_DECLARE_METATYPE(ServiceError)

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/servicedesk/HttpExchange.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readAhead = 256 * 1024;
constexpr qint64 longestWaitSeconds = 24 * 3600;

//! \brief Qt reports an HTTP error status as a network error of its own; the answer is whole nevertheless.
bool isWholeAnswer(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::NoError)
        return true;
    // Qt rewinds the upload for these even when it follows no redirect.
    if (error == QNetworkReply::ContentReSendError)
        return status == 307 || status == 308;
    // Also Qt's name for the statuses 400 and 418.
    if (error == QNetworkReply::ProtocolInvalidOperationError)
        return status >= 400;
    return (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError)
        || error >= QNetworkReply::InternalServerError;
}

ServiceError::Kind kindOf(QNetworkReply::NetworkError error)
{
    using Kind = ServiceError::Kind;
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return Kind::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
        return Kind::HostNotFound;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return Kind::ConnectionLost;
    case QNetworkReply::TimeoutError:
        return Kind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::CertificateRefused;
    case QNetworkReply::OperationCanceledError:
        return Kind::Canceled;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::NoError:
        return Kind::BadAnswer;
    default:
        return Kind::Unreachable;
    }
}

//! \brief Retry-After in seconds, written as a number or as a date; -1 when it is neither.
int retryAfter(const QByteArray &header)
{
    if (header.isEmpty()) // Nearly always, and a date is not looked for in a moment.
        return -1;
    bool isNumber = false;
    qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (!isNumber) {
        QDateTime when = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()),
                                                 u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        if (!when.isValid())
            return -1;
        when.setTimeSpec(Qt::UTC);
        seconds = std::max<qint64>(0, QDateTime::currentDateTimeUtc().secsTo(when));
    }
    return seconds < 0 ? -1 : static_cast<int>(std::min(seconds, longestWaitSeconds));
}

} // namespace

void HttpTransport::Exchange::Delivery::finish()
{
    promise.addResult(std::move(result));
    promise.finish();
}

HttpTransport::Exchange::Exchange(QNetworkReply *reply, OneShotUpload *upload, HttpTransport *transport)
    : QObject(transport)
    , m_transport(transport)
    , m_reply(reply)
    , m_upload(upload)
    , m_isWrite(upload != nullptr)
{
    m_promise.start();
    m_reply->setReadBufferSize(readAhead);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::checkHeaders);
    connect(m_reply, &QIODevice::readyRead, this, [this] {
        // Each reading is told to Qt's network thread. What fits is read once, at the end.
        if (m_reply->bytesAvailable() >= readAhead / 2)
            drain();
    });
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish);
    connect(m_reply, &QNetworkReply::sslErrors, this, &Exchange::takeTlsFaults);
    connect(m_reply, &QNetworkReply::encrypted, this, &Exchange::checkCertificate);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        fail(ServiceError::Kind::TimedOut, u"no whole answer within %1 ms"_s.arg(m_deadline.interval()));
    });
    m_deadline.start(m_isWrite ? transport->m_deadlines.write : transport->m_deadlines.read);
    if (m_isWrite)
        mustLeaveWithin(transport->m_deadlines.leave);
}

void HttpTransport::Exchange::mustLeaveWithin(std::chrono::milliseconds time)
{
    QTimer::singleShot(time, this, [this, time] {
        if (!mayHaveTakenEffect())
            fail(ServiceError::Kind::TimedOut, u"no way to the server within %1 ms"_s.arg(time.count()));
    });
}

void HttpTransport::Exchange::takeTlsFaults(const QList<QSslError> &faults)
{
    const QByteArray shown = CertificateTrusts::digest(m_reply->sslConfiguration().peerCertificate());
    if (!m_expected.isEmpty() && shown == m_expected) {
        m_reply->ignoreSslErrors(faults);
        return;
    }
    m_refused = shown;
    for (const QSslError &fault : faults)
        m_tlsFaults.append(fault.errorString());
}

//! \brief Faults once ignored are ignored again by a later connection, whoever shows them; called before
//! anything of the request has left.
void HttpTransport::Exchange::checkCertificate()
{
    const QByteArray shown = CertificateTrusts::digest(m_reply->sslConfiguration().peerCertificate());
    if (m_expected.isEmpty() || shown == m_expected)
        return;
    m_refused = shown;
    fail(ServiceError::Kind::CertificateChanged, u"another certificate than the trusted one"_s);
    // Deleted later is too late: the head would leave first.
    m_reply->abort();
}

void HttpTransport::Exchange::stop(ServiceError::Kind kind)
{
    if (!m_result)
        fail(kind, QString());
}

HttpTransport::Exchange::Delivery HttpTransport::Exchange::takeDelivery()
{
    return {std::move(m_promise), std::move(m_result).value()};
}

void HttpTransport::Exchange::checkHeaders()
{
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity") {
        fail(ServiceError::Kind::BadAnswer, u"compressed answer: %1"_s.arg(QString::fromLatin1(encoding)));
        return;
    }
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > largestBody)
        fail(ServiceError::Kind::BadAnswer, u"answer larger than %1 bytes"_s.arg(largestBody));
}

void HttpTransport::Exchange::drain()
{
    const qint64 available = m_reply->bytesAvailable();
    if (m_result || available == 0)
        return;
    // readAll() takes 16 KB for what is short. Some versions of Qt note that their buffer is free again only
    // when more is asked for than there is.
    m_body += m_reply->read(available + 1);
    if (m_body.size() > largestBody)
        fail(ServiceError::Kind::BadAnswer, u"answer larger than %1 bytes"_s.arg(largestBody));
}

void HttpTransport::Exchange::finish()
{
    checkHeaders();
    drain();
    if (m_result)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!isWholeAnswer(m_reply->error(), status) || status == 0) {
        if (m_tlsFaults.isEmpty())
            fail(kindOf(m_reply->error()), m_reply->errorString());
        else
            fail(m_expected.isEmpty() ? ServiceError::Kind::CertificateRefused
                                      : ServiceError::Kind::CertificateChanged,
                 m_tlsFaults.join(u"; "_s));
        return;
    }
    if (status < 200) {
        fail(ServiceError::Kind::BadAnswer, u"final status %1"_s.arg(status));
        return;
    }
    if (lengthIsRight())
        conclude(answer(status));
}

//! \brief Qt calls a body that ends early a success; the announced length tells.
bool HttpTransport::Exchange::lengthIsRight()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_reply->hasRawHeader("Transfer-Encoding")) {
        // A broken first chunk looks just like an empty body, and an empty body is a success for a write.
        if (m_body.isEmpty() && status < 300)
            fail(ServiceError::Kind::BadAnswer, u"an empty body in chunks"_s);
        return !m_result;
    }
    if (!m_reply->hasRawHeader("Content-Length"))
        return true;
    if (status == 204 || status == 304)
        return true;
    const QByteArray text = m_reply->rawHeader("Content-Length").trimmed();
    const bool digitsOnly = !text.isEmpty()
        && std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digitsOnly) {
        fail(ServiceError::Kind::BadAnswer, u"unreadable Content-Length"_s);
        return false;
    }
    if (text.toLongLong() != m_body.size()) {
        fail(ServiceError::Kind::ConnectionLost,
             u"%1 of %2 bytes arrived"_s.arg(m_body.size()).arg(text.toLongLong()));
        return false;
    }
    return true;
}

HttpAnswer HttpTransport::Exchange::answer(int status)
{
    HttpAnswer answer;
    answer.status = status;
    answer.askedAt = m_askedAt;
    const QByteArray type = m_reply->rawHeader("Content-Type");
    const qsizetype parameters = type.indexOf(';');
    answer.contentType = type.left(parameters < 0 ? type.size() : parameters).trimmed().toLower();
    answer.location = m_reply->rawHeader("Location");
    answer.allow = m_reply->rawHeader("Allow");
    answer.retryAfterSeconds = retryAfter(m_reply->rawHeader("Retry-After"));
    answer.body = std::move(m_body);
    return answer;
}

void HttpTransport::Exchange::fail(ServiceError::Kind kind, const QString &detail)
{
    ServiceError error;
    error.kind = kind;
    error.outcome = mayHaveTakenEffect() ? ServiceError::Outcome::Unknown : ServiceError::Outcome::NotSent;
    error.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    error.detail = detail;
    error.certificate = m_refused;
    conclude(tl::make_unexpected(std::move(error)));
}

void HttpTransport::Exchange::conclude(Result<HttpAnswer> result)
{
    if (m_result)
        return;
    m_result = std::move(result);
    m_wasRead = mayHaveTakenEffect();
    // Deleting drops the request without the finished() that abort() emits on the spot. Until then no byte
    // may leave.
    if (m_upload)
        m_upload->revoke();
    m_upload = nullptr;
    m_deadline.stop();
    m_reply->disconnect(this);
    m_reply->deleteLater();
    QMetaObject::invokeMethod(
        this, [this] { m_transport->deliver(this); }, Qt::QueuedConnection);
}

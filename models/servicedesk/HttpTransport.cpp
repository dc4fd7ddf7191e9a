// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/servicedesk/HttpTransport.h"

#include "models/incident/IncidentKey.h"
#include "models/servicedesk/HttpExchange.h"

#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

//! \brief Keeps plain http off any proxy: a session travelling in the clear is for the configured server
//! only.
class ProxyForTlsOnly final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (query.url().scheme() == "https"_L1)
            return QNetworkProxyFactory::proxyForQuery(query);
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    }
};

Future<Result<HttpAnswer>> refused(ServiceError::Kind kind, const QString &detail)
{
    ServiceError error;
    error.kind = kind;
    error.outcome = ServiceError::Outcome::NotSent;
    error.detail = detail;
    return QtFuture::makeReadyFuture(Result<HttpAnswer>(tl::make_unexpected(std::move(error))));
}

bool isWrite(const HttpRequest &request)
{
    return request.verb == "POST" || request.verb == "PUT" || request.verb == "PATCH";
}

std::unique_ptr<QNetworkAccessManager> newManager()
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setProxyFactory(new ProxyForTlsOnly);
    return manager;
}

bool isWebAddress(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

} // namespace

HttpTransport::HttpTransport(Deadlines deadlines, CertificateTrusts trusted, QObject *parent)
    : QObject(parent)
    , m_deadlines(deadlines)
    , m_trusted(std::move(trusted))
    , m_reads(newManager())
{
}

HttpTransport::~HttpTransport()
{
    m_enabled = false;
    abortAll();
}

QNetworkRequest HttpTransport::prepared(const HttpRequest &request)
{
    QNetworkRequest prepared(request.url);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    prepared.setPriority(request.isPatient ? QNetworkRequest::NormalPriority : QNetworkRequest::HighPriority);
    prepared.setRawHeader("Accept", "application/json");
    // Naming an encoding ourselves also keeps Qt from unpacking: a few bytes on the wire can be gigabytes.
    prepared.setRawHeader("Accept-Encoding", "identity");
    prepared.setRawHeader("User-Agent", "IncidentConsole/" CONSOLE_VERSION);
    if (!request.token.isEmpty())
        prepared.setRawHeader("Authorization", "token " + request.token);
    if (isWrite(request)) {
        prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        prepared.setRawHeader("Content-Type", "application/json; charset=utf-8");
        prepared.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    }
    if (request.url.scheme() == "https"_L1) {
        if (!m_tls) {
            m_tls = QSslConfiguration::defaultConfiguration();
            m_tls->setCaCertificates(m_tls->caCertificates() + QSslConfiguration::systemCaCertificates());
            m_tls->setPeerVerifyMode(QSslSocket::VerifyPeer);
            m_tls->setProtocol(QSsl::TlsV1_2OrLater);
        }
        QSslConfiguration tls = *m_tls;
        // Where the person vouches, nobody else does: each connection has to show the one certificate.
        if (!m_trusted.at(request.url).isEmpty())
            tls.setCaCertificates({});
        prepared.setSslConfiguration(tls);
    }
    return prepared;
}

Future<Result<HttpAnswer>> HttpTransport::send(const HttpRequest &request)
{
    using Kind = ServiceError::Kind;
    if (!m_enabled)
        return refused(Kind::WorkOffline, QString());
    if (!isWebAddress(request.url))
        return refused(Kind::BadAddress, u"not an http or https address without user name"_s);
    if (!isWrite(request) && request.verb != "GET")
        return refused(Kind::InvalidRequest, u"unknown verb"_s);
    if (isWrite(request) == request.body.isEmpty())
        return refused(Kind::InvalidRequest, u"a write needs a body and a GET has none"_s);
    HttpRequest checked = request;
    checked.token = IncidentKeys::canonicalGuid(QString::fromLatin1(request.token)).toLatin1();
    if (checked.token.isEmpty() != request.token.isEmpty())
        return refused(Kind::InvalidRequest, u"the session token is not a GUID"_s);

    QNetworkReply *reply = nullptr;
    OneShotUpload *upload = nullptr;
    if (isWrite(checked)) {
        auto body = std::make_unique<OneShotUpload>(checked.body);
        reply = warmWrites().sendCustomRequest(prepared(checked), checked.verb, body.get());
        upload = body.release();
        upload->setParent(reply);
    } else {
        reply = m_reads->get(prepared(checked));
    }
    auto *exchange = new Exchange(reply, upload, this);
    exchange->expectCertificate(m_trusted.at(checked.url));
    m_exchanges.append(exchange);
    return exchange->future();
}

QNetworkAccessManager &HttpTransport::warmWrites()
{
    if (!m_writes)
        m_writes = newManager();
    else if (isCold())
        m_writes->clearConnectionCache();
    return *m_writes;
}

bool HttpTransport::isCold() const
{
    const bool isWriting = std::any_of(m_exchanges.cbegin(), m_exchanges.cend(),
                                       [](const Exchange *exchange) { return exchange->isWrite(); });
    if (isWriting || !m_sinceWrite.isValid())
        return false;
    const qint64 silent =
        std::max(m_sinceWrite.elapsed(), m_lastWrite.msecsTo(QDateTime::currentDateTimeUtc()));
    return std::chrono::milliseconds(silent) >= m_deadlines.reuse;
}

void HttpTransport::abortAll()
{
    // A receiver may send anew or destroy this transport: take everything first, hand out afterwards, touch
    // nothing then.
    std::vector<Exchange::Delivery> deliveries;
    for (Exchange *exchange : std::exchange(m_exchanges, {})) {
        exchange->stop(ServiceError::Kind::Canceled);
        deliveries.push_back(exchange->takeDelivery());
        exchange->deleteLater();
    }
    for (Exchange::Delivery &delivery : deliveries)
        delivery.finish();
}

void HttpTransport::setEnabled(bool enabled)
{
    m_enabled = enabled;
    if (enabled)
        return;
    // A write whose bytes have left is better heard out than made an unknown.
    for (Exchange *exchange : std::as_const(m_exchanges)) {
        if (!exchange->mayHaveTakenEffect())
            exchange->stop(ServiceError::Kind::WorkOffline);
    }
}

void HttpTransport::deliver(Exchange *exchange)
{
    if (!m_exchanges.removeOne(exchange))
        return;
    if (exchange->isWrite()) {
        m_sinceWrite.start();
        m_lastWrite = QDateTime::currentDateTimeUtc();
    }
    Exchange::Delivery delivery = exchange->takeDelivery();
    exchange->deleteLater();
    delivery.finish();
}

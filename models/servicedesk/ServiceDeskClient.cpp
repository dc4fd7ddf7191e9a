// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/servicedesk/ServiceDeskClient.h"

#include "models/incident/IncidentKey.h"
#include "models/incident/IncidentRules.h"
#include "models/servicedesk/IncidentJson.h"
#include "models/servicedesk/ServiceAddress.h"
#include "models/servicedesk/ServiceAnswer.h"
#include "models/servicedesk/ServiceDeskCall.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;

using Kind = ServiceError::Kind;

namespace {

template <typename T> Future<Result<T>> ready(ServiceError error)
{
    return QtFuture::makeReadyFuture(Result<T>(tl::make_unexpected(std::move(error))));
}

ServiceError broken(const QList<IncidentRules::Violation> &violations)
{
    const auto rule = QMetaEnum::fromType<IncidentRules::Rule>();
    return notSentError(Kind::InvalidRequest,
                        QString::fromLatin1(rule.valueToKey(static_cast<int>(violations.first().rule))));
}

} // namespace

ServiceDeskClient::ServiceDeskClient(HttpTransport::Deadlines deadlines, QObject *parent)
    : IncidentGateway(parent)
    , m_deadlines(deadlines)
{
    renewTransport();
}

ServiceDeskClient::~ServiceDeskClient()
{
    ++m_account;
    m_transport.reset();
}

void ServiceDeskClient::renewTransport()
{
    std::unique_ptr<HttpTransport> old =
        std::exchange(m_transport, std::make_unique<HttpTransport>(m_deadlines, m_trusted));
    m_transport->setEnabled(!m_workOffline);
    if (!old)
        return;
    old->abortAll();
    // Whoever called may stand on a delivery of the old one.
    old.release()->deleteLater();
}

void ServiceDeskClient::setAccount(const QUrl &base, const QString &user, const QString &password)
{
    ++m_account;
    m_base = base;
    if (!m_base.path().endsWith(u'/'))
        m_base.setPath(m_base.path() + u'/');
    m_user = user;
    m_password = password;
    m_passwordRefused = false;
    m_token.clear();
    m_forAnew.clear();
    m_signIn.reset();
    renewTransport();
}

void ServiceDeskClient::setTrusted(const CertificateTrusts &trusted)
{
    if (trusted == m_trusted)
        return;
    m_trusted = trusted;
    renewTransport();
}

void ServiceDeskClient::signOut()
{
    setAccount(m_base, m_user, QString());
}

void ServiceDeskClient::setWorkOffline(bool offline)
{
    m_workOffline = offline;
    m_transport->setEnabled(!offline);
}

void ServiceDeskClient::abortAll()
{
    m_transport->abortAll();
}

QUrl ServiceDeskClient::endpoint(const QString &path) const
{
    return m_base.resolved(QUrl(u"api/"_s + path));
}

Result<void> ServiceDeskClient::maySend() const
{
    if (m_workOffline)
        return tl::make_unexpected(notSentError(Kind::WorkOffline));
    if (!m_base.isValid() || m_base.host().isEmpty())
        return tl::make_unexpected(notSentError(Kind::BadAddress));
    if (!m_insecureAllowed && !ServiceAddress::isSecure(m_base))
        return tl::make_unexpected(notSentError(Kind::InsecureAddress));
    return {};
}

Future<Result<void>> ServiceDeskClient::signIn(const QString &password)
{
    m_password = password;
    // One under way tries the password that this one replaces.
    m_signIn.reset();
    return signIn();
}

Future<Result<void>> ServiceDeskClient::signIn()
{
    if (const Result<void> allowed = maySend(); !allowed)
        return ready<void>(allowed.error());
    if (m_password.isEmpty())
        return ready<void>(notSentError(Kind::SessionEnded, u"no password at hand"_s));
    m_passwordRefused = false;
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    Future<Result<void>> future = promise->future();
    joinSignIn(
        [promise](const Result<void> &result) {
            promise->addResult(result);
            promise->finish();
        },
        false);
    return future;
}

template <typename T>
Future<Result<T>> ServiceDeskClient::perform(HttpRequest request, Purpose purpose,
                                             std::function<Result<T>(const HttpAnswer &)> read)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    Future<Result<T>> future = promise->future();
    auto call = std::make_shared<Call>();
    call->request = std::move(request);
    call->purpose = purpose;
    call->account = m_account;
    call->renewed =
        purpose == Purpose::Change && m_session > 0 && m_forAnew.take(call->request.url) == m_session;
    call->finish = [promise, read = std::move(read)](const Result<HttpAnswer> &result) {
        promise->addResult(result ? read(*result) : Result<T>(tl::make_unexpected(result.error())));
        promise->finish();
    };
    start(call);
    return future;
}

Future<Result<IncidentSnapshot>> ServiceDeskClient::read(const QString &sessionId, Turn turn)
{
    const QString id = IncidentKeys::canonicalGuid(sessionId);
    if (id.isEmpty())
        return ready<IncidentSnapshot>(notSentError(Kind::InvalidRequest, u"not a GUID"_s));
    return perform<IncidentSnapshot>(
        {"GET", endpoint(u"incident/"_s + id), {}, {}, turn == Turn::InOrder}, Purpose::Read,
        [id](const HttpAnswer &answer) { return ServiceAnswer::snapshot(answer, id); });
}

Future<Result<WriteReceipt>> ServiceDeskClient::create(const Incident &incident)
{
    if (const auto violations = IncidentRules::checkNew(incident); !violations.isEmpty())
        return ready<WriteReceipt>(broken(violations));
    const QByteArray body = IncidentJson::createBody(incident);
    return perform<WriteReceipt>({"POST", endpoint(u"incident"_s), {}, body}, Purpose::Create,
                                 [size = body.size()](const HttpAnswer &answer) {
                                     return ServiceAnswer::receipt(answer, Purpose::Create, QString(), size);
                                 });
}

Future<Result<WriteReceipt>> ServiceDeskClient::modify(const IncidentSnapshot &theirs,
                                                       const IncidentChange &change)
{
    if (const auto violations = IncidentRules::checkEdit(change); !violations.isEmpty())
        return ready<WriteReceipt>(broken(violations));
    const QString id = IncidentKeys::canonicalGuid(theirs.incident.sessionId());
    if (id.isEmpty())
        return ready<WriteReceipt>(notSentError(Kind::InvalidRequest, u"not a GUID"_s));
    const Result<QByteArray> body = IncidentJson::modifyBody(theirs, change);
    if (!body)
        return ready<WriteReceipt>(body.error());
    return perform<WriteReceipt>({"PUT", endpoint(u"incident/"_s + id), {}, *body}, Purpose::Change,
                                 [id, size = body->size()](const HttpAnswer &answer) {
                                     return ServiceAnswer::receipt(answer, Purpose::Change, id, size);
                                 });
}

Future<Result<WriteReceipt>> ServiceDeskClient::resolve(const QString &sessionId, const QString &closeCode,
                                                        const QString &resolution)
{
    if (const auto violations = IncidentRules::checkResolve(closeCode, resolution); !violations.isEmpty())
        return ready<WriteReceipt>(broken(violations));
    const QString id = IncidentKeys::canonicalGuid(sessionId);
    if (id.isEmpty())
        return ready<WriteReceipt>(notSentError(Kind::InvalidRequest, u"not a GUID"_s));
    const QByteArray body = IncidentJson::resolveBody(closeCode, resolution);
    return perform<WriteReceipt>({"PATCH", endpoint(u"incident/"_s + id), {}, body}, Purpose::Change,
                                 [id, size = body.size()](const HttpAnswer &answer) {
                                     return ServiceAnswer::receipt(answer, Purpose::Change, id, size);
                                 });
}

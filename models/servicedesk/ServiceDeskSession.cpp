// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/servicedesk/IncidentJson.h"
#include "models/servicedesk/ServiceAnswer.h"
#include "models/servicedesk/ServiceDeskCall.h"

using namespace Qt::StringLiterals;

using Kind = ServiceError::Kind;
using Outcome = ServiceError::Outcome;

namespace {

//! \brief True for faults on the way to the server, false for what this computer decided or the server said.
bool isNetworkFault(Kind kind)
{
    switch (kind) {
    case Kind::HostNotFound:
    case Kind::ConnectionRefused:
    case Kind::ConnectionLost:
    case Kind::Unreachable:
    case Kind::CertificateRefused:
    case Kind::CertificateChanged:
    case Kind::TimedOut:
        return true;
    case Kind::BadAddress:
    case Kind::InsecureAddress:
    case Kind::WrongPath:
    case Kind::Redirected:
    case Kind::ApiOffOrForbidden:
    case Kind::WrongCredentials:
    case Kind::SessionEnded:
    case Kind::NotFound:
    case Kind::Rejected:
    case Kind::MethodBlocked:
    case Kind::TooLarge:
    case Kind::Throttled:
    case Kind::ServerFault:
    case Kind::BadAnswer:
    case Kind::Canceled:
    case Kind::WorkOffline:
    case Kind::InvalidRequest:
    case Kind::StoreFailed:
        return false;
    }
    Q_UNREACHABLE();
}

bool needsPerson(Kind kind)
{
    return kind == Kind::WrongCredentials || kind == Kind::ApiOffOrForbidden || kind == Kind::Rejected;
}

} // namespace

void ServiceDeskClient::joinSignIn(std::function<void(const Result<void> &)> waiter, bool forCall)
{
    const bool first = m_signIn == nullptr;
    if (first)
        m_signIn = std::make_shared<SignIn>();
    const std::shared_ptr<SignIn> signIn = m_signIn;
    signIn->waiters.push_back(std::move(waiter));
    signIn->forCalls = signIn->forCalls || forCall;
    if (!first)
        return;
    signIn->password = m_password;
    signIn->account = m_account;
    const HttpRequest request{
        "POST", endpoint(u"authorization/token"_s), {}, IncidentJson::signInBody(m_user, m_password)};
    endingAtOnce(m_transport->send(request)).then(this, [this, signIn](const Result<HttpAnswer> &result) {
        concludeSignIn(signIn, discreet(result, {signIn->password, QString::fromLatin1(m_token)}));
    });
}

Result<void> ServiceDeskClient::takeToken(const SignIn &signIn, const HttpAnswer &answer)
{
    const Result<QByteArray> token = ServiceAnswer::token(answer);
    if (token) {
        m_token = *token;
        Q_EMIT tokenTaken(QString::fromLatin1(m_token));
        ++m_session;
        m_passwordRefused = false;
        return {};
    }
    if (needsPerson(token.error().kind) && signIn.password == m_password)
        m_passwordRefused = true;
    return tl::make_unexpected(token.error());
}

void ServiceDeskClient::concludeSignIn(const std::shared_ptr<SignIn> &signIn,
                                       const Result<HttpAnswer> &result)
{
    if (m_signIn == signIn)
        m_signIn.reset();
    Result<void> outcome = tl::make_unexpected(notSentError(Kind::Canceled));
    if (signIn->account == m_account) {
        outcome = result ? takeToken(*signIn, *result) : tl::make_unexpected(result.error());
        report(result);
        if (outcome)
            Q_EMIT signedIn();
        else if (signIn->forCalls && needsPerson(outcome.error().kind))
            Q_EMIT signInNeeded(outcome.error());
    }
    for (const auto &waiter : signIn->waiters)
        waiter(outcome);
}

void ServiceDeskClient::report(const Result<HttpAnswer> &result)
{
    if (result || result.error().httpStatus != 0)
        Q_EMIT reached();
    else if (isNetworkFault(result.error().kind))
        Q_EMIT unreachable(result.error());
    if (result && result->retryAfterSeconds >= 0 && ErrorBody::isThrottled(result->status))
        Q_EMIT pauseAsked(result->retryAfterSeconds);
}

void ServiceDeskClient::start(const std::shared_ptr<Call> &call)
{
    if (const Result<void> allowed = maySend(); !allowed) {
        call->finish(tl::make_unexpected(allowed.error()));
    } else if (!m_token.isEmpty()) {
        send(call);
    } else if (canRenew()) {
        waitForSignIn(call);
    } else {
        const ServiceError error = notSentError(Kind::SessionEnded, u"no session and no password at hand"_s);
        Q_EMIT signInNeeded(error);
        call->finish(tl::make_unexpected(error));
    }
}

void ServiceDeskClient::send(const std::shared_ptr<Call> &call)
{
    if (call->account != m_account) {
        call->finish(tl::make_unexpected(notSentError(Kind::Canceled)));
        return;
    }
    call->session = m_session;
    call->request.token = m_token;
    call->secrets = QStringList{QString::fromLatin1(m_token), m_password};
    endingAtOnce(m_transport->send(call->request)).then(this, [this, call](const Result<HttpAnswer> &result) {
        arrived(call, discreet(result, call->secrets));
    });
}

void ServiceDeskClient::arrived(const std::shared_ptr<Call> &call, const Result<HttpAnswer> &result)
{
    if (call->account == m_account)
        report(result);
    const bool isRefused = result && (result->status == 401 || result->status == 403);
    if (isRefused && call->account == m_account)
        sessionRefused(call, *result);
    else
        call->finish(result);
}

void ServiceDeskClient::sessionRefused(const std::shared_ptr<Call> &call, const HttpAnswer &answer)
{
    call->refusal = ErrorBody::read(answer, call->purpose);
    const bool hasNewer = call->session != m_session && !m_token.isEmpty();
    if (hasNewer && !call->renewed) {
        call->renewed = true;
        resume(call);
        return;
    }
    const bool endsSession = call->session == m_session && !m_token.isEmpty();
    if (endsSession)
        m_token.clear();
    if (!call->renewed && (canRenew() || m_signIn)) {
        waitForSignIn(call);
        return;
    }
    if (endsSession)
        Q_EMIT signInNeeded(*call->refusal);
    call->finish(tl::make_unexpected(*call->refusal));
}

//! \brief Goes on with \a call in a new session.
void ServiceDeskClient::resume(const std::shared_ptr<Call> &call)
{
    if (call->purpose != Purpose::Change || call->account != m_account) {
        send(call);
        return;
    }
    m_forAnew.insert(call->request.url, m_session);
    ServiceError error = call->refusal.value_or(notSentError(Kind::SessionEnded));
    error.isForAnew = true;
    call->finish(tl::make_unexpected(error));
}

void ServiceDeskClient::waitForSignIn(const std::shared_ptr<Call> &call)
{
    call->renewed = true;
    joinSignIn(
        [this, call](const Result<void> &result) {
            if (result) {
                resume(call);
                return;
            }
            ServiceError error = result.error();
            // Only a sign-in that the server turned down is an answer to the call; one that failed on the way
            // leaves it to be sent later.
            const bool isFinal = needsPerson(error.kind);
            if (isFinal)
                error.kind = Kind::SessionEnded;
            error.outcome = call->refusal && isFinal ? Outcome::Refused : Outcome::NotSent;
            call->finish(tl::make_unexpected(error));
        },
        true);
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/servicedesk/SignInProbe.h"

#include "models/servicedesk/ErrorBody.h"
#include "models/servicedesk/IncidentJson.h"
#include "models/servicedesk/ServiceAddress.h"
#include "models/servicedesk/ServiceAnswer.h"
#include "models/servicedesk/ServiceDeskCall.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Kind = ServiceError::Kind;

//! \brief Shorter than for work: nothing is at stake here but patience.
constexpr HttpTransport::Deadlines patience{std::chrono::seconds(30), std::chrono::seconds(95)};

//! \brief The API's own words for being switched off; a disabled account is another matter.
bool saysSwitchedOff(const QString &text)
{
    if (text.contains("ApiEnabled"_L1, Qt::CaseInsensitive)
        || text.contains("switched off"_L1, Qt::CaseInsensitive))
        return true;
    return text.contains("disabled"_L1, Qt::CaseInsensitive)
        && !text.contains("account"_L1, Qt::CaseInsensitive)
        && !text.contains("user"_L1, Qt::CaseInsensitive);
}

//! \brief A switched-off API does not look at passwords, so one that speaks of them is on.
bool speaksOfPassword(const QString &text)
{
    return text.contains("password"_L1, Qt::CaseInsensitive);
}

bool isBehindProxy(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    return url.scheme() == "https"_L1 && !proxies.isEmpty()
        && proxies.first().type() != QNetworkProxy::NoProxy
        && proxies.first().type() != QNetworkProxy::DefaultProxy;
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.authority() == b.authority();
}

} // namespace

SignInProbe::SignInProbe(QObject *parent)
    : QObject(parent)
{
}

SignInProbe::~SignInProbe()
{
    ++m_run;
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    m_transport.reset();
}

void SignInProbe::start(const QString &address, const QString &user, const QString &password,
                        bool allowInsecure, const CertificateTrusts &trusted)
{
    cancel();
    m_transport = std::make_unique<HttpTransport>(patience, trusted);
    m_user = user;
    m_password = password;
    m_allowInsecure = allowInsecure;
    m_furthest.reset();
    m_states.fill(State::Pending);
    const Result<QList<QUrl>> candidates = ServiceAddress::candidates(address);
    m_candidates = candidates.value_or(QList<QUrl>{});
    const ServiceError error = candidates ? ServiceError{} : candidates.error();
    // From the event loop, so that the caller hears of a bad address in the same way as of anything else.
    QMetaObject::invokeMethod(
        this,
        [this, run = m_run, error] {
            if (run != m_run)
                return;
            for (int step = 0; step < StepCount && run == m_run; ++step)
                Q_EMIT stepChanged(static_cast<Step>(step), State::Pending);
            if (run != m_run)
                return;
            if (m_candidates.isEmpty())
                stopAt(Step::NameFound, error);
            else
                tryCandidate();
        },
        Qt::QueuedConnection);
}

void SignInProbe::cancel()
{
    ++m_run;
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    m_candidates.clear();
    m_password.clear();
    dropTransport();
}

void SignInProbe::dropTransport()
{
    if (!m_transport)
        return;
    m_transport->abortAll();
    m_transport.release()->deleteLater();
}

void SignInProbe::tryCandidate()
{
    if (!m_allowInsecure && !ServiceAddress::isSecure(candidate())) {
        nextAfter(Step::Certificate, notSentError(Kind::InsecureAddress));
        return;
    }
    const bool isNumber = !QHostAddress(candidate().host()).isNull();
    if (isNumber || m_states.front() == State::Passed) {
        const quint64 run = m_run;
        if (isNumber)
            report(Step::NameFound, State::Skipped);
        if (run == m_run)
            tryToken();
        return;
    }
    report(Step::NameFound, State::Running);
    if (!m_candidates.isEmpty())
        m_lookup =
            QHostInfo::lookupHost(candidate().host(), this, [this, run = m_run](const QHostInfo &info) {
                if (run == m_run)
                    nameLookedUp(info);
            });
}

void SignInProbe::nameLookedUp(const QHostInfo &info)
{
    m_lookup = -1;
    const bool isFound = info.error() == QHostInfo::NoError && !info.addresses().isEmpty();
    // Behind a proxy, names may be known to the proxy alone.
    if (!isFound && !isBehindProxy(candidate())) {
        nextAfter(Step::NameFound, notSentError(Kind::HostNotFound, info.errorString()));
        return;
    }
    const quint64 run = m_run;
    report(Step::NameFound, isFound ? State::Passed : State::Skipped);
    if (run == m_run)
        tryToken();
}

void SignInProbe::tryToken()
{
    const quint64 run = m_run;
    report(Step::Reached, State::Running);
    if (run != m_run)
        return;
    const HttpRequest request{"POST",
                              candidate().resolved(QUrl(u"api/authorization/token"_s)),
                              {},
                              IncidentJson::signInBody(m_user, m_password)};
    m_transport->send(request).then(this, [this, run](const Result<HttpAnswer> &result) {
        if (run == m_run)
            tokenAnswered(discreet(result, {m_password}));
    });
}

void SignInProbe::tokenAnswered(const Result<HttpAnswer> &result)
{
    const quint64 run = m_run;
    const bool isCertificate = !result
        && (result.error().kind == Kind::CertificateRefused
            || result.error().kind == Kind::CertificateChanged);
    if (!result && !isCertificate && result.error().httpStatus == 0
        && result.error().kind != Kind::BadAnswer) {
        nextAfter(Step::Reached, result.error());
        return;
    }
    report(Step::Reached, State::Passed);
    if (run != m_run)
        return;
    if (isCertificate) {
        Q_EMIT certificateRefused(candidate());
        if (run != m_run)
            return;
        nextAfter(Step::Certificate, result.error());
        return;
    }
    report(Step::Certificate, candidate().scheme() == "https"_L1 ? State::Passed : State::Skipped);
    if (run == m_run)
        report(Step::ApiFound, State::Running);
    if (run != m_run)
        return;
    if (result)
        judge(*result);
    else
        nextAfter(Step::ApiFound, result.error());
}

void SignInProbe::judge(const HttpAnswer &answer)
{
    const quint64 run = m_run;
    const Result<QByteArray> token = ServiceAnswer::token(answer);
    if (token) {
        const QUrl base = candidate();
        pass(Step::ApiFound, Step::SignedIn);
        if (run != m_run)
            return;
        cancel();
        Q_EMIT succeeded(base);
        return;
    }
    ServiceError error = token.error();
    if (ErrorBody::isHtml(answer)) {
        // The API speaks JSON or says nothing: a web page comes from something else.
        if (answer.status >= 400 && answer.status < 500)
            error.kind = Kind::WrongPath;
        nextAfter(Step::ApiFound, error);
    } else if (error.kind == Kind::WrongCredentials) {
        pass(Step::ApiFound, Step::ApiEnabled);
        if (run == m_run)
            stopAt(Step::SignedIn, error);
    } else if (error.kind == Kind::ApiOffOrForbidden) {
        judgeRefusal(error);
    } else if (error.kind == Kind::Throttled || error.kind == Kind::ServerFault
               || error.kind == Kind::Rejected) {
        stopAt(Step::ApiFound, error);
    } else {
        nextAfter(Step::ApiFound, error);
    }
}

void SignInProbe::judgeRefusal(ServiceError error)
{
    const quint64 run = m_run;
    const bool isOn = speaksOfPassword(error.serverText) && !saysSwitchedOff(error.serverText);
    pass(Step::ApiFound, isOn ? Step::ApiEnabled : Step::ApiFound);
    if (run != m_run)
        return;
    if (isOn) {
        error.kind = Kind::WrongCredentials;
        stopAt(Step::SignedIn, error);
    } else if (saysSwitchedOff(error.serverText)) {
        stopAt(Step::ApiEnabled, error);
    } else {
        lookAgain(error);
    }
}

//! \brief A switched-off API refuses everything, one that is on may answer a request without a session
//! differently.
void SignInProbe::lookAgain(const ServiceError &refusal)
{
    const quint64 run = m_run;
    report(Step::ApiEnabled, State::Running);
    if (run != m_run)
        return;
    const QString nobody = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const HttpRequest request{"GET", candidate().resolved(QUrl(u"api/incident/"_s + nobody)), {}, {}};
    m_transport->send(request).then(this, [this, run, refusal](const Result<HttpAnswer> &result) {
        if (run == m_run)
            judgeAgain(refusal, discreet(result, {m_password}));
    });
}

void SignInProbe::judgeAgain(const ServiceError &refusal, const Result<HttpAnswer> &result)
{
    const quint64 run = m_run;
    ServiceError error = refusal;
    const bool isRefusedToo = !result || result->status == 403;
    if (result && result->status == 403) {
        const QString text = ErrorBody::read(*result, ErrorBody::Purpose::SignIn).serverText;
        if (saysSwitchedOff(text)) {
            error.serverText = text;
            stopAt(Step::ApiEnabled, error);
            return;
        }
    } else if (result && result->status < 500 && !ErrorBody::isHtml(*result)) {
        error.kind = Kind::WrongCredentials;
    }
    const bool isOn = !isRefusedToo && error.kind == Kind::WrongCredentials;
    report(Step::ApiEnabled, isOn ? State::Passed : State::Skipped);
    if (run == m_run)
        stopAt(Step::SignedIn, error);
}

void SignInProbe::nextAfter(Step step, const ServiceError &error)
{
    if (!m_furthest || step > m_furthest->step)
        m_furthest = Fault{step, error};
    const QUrl tried = m_candidates.takeFirst();
    // What fails before the API's path matters fails for every path of that server.
    if (step != Step::ApiFound) {
        m_candidates.removeIf([&tried, step](const QUrl &other) {
            return step == Step::NameFound ? other.host() == tried.host() : isSameOrigin(other, tried);
        });
    }
    if (m_candidates.isEmpty()) {
        const Fault fault = *m_furthest;
        stopAt(fault.step, fault.error);
    } else {
        tryCandidate();
    }
}

void SignInProbe::pass(Step from, Step to)
{
    const quint64 run = m_run;
    for (int step = static_cast<int>(from); step <= static_cast<int>(to) && run == m_run; ++step)
        report(static_cast<Step>(step), State::Passed);
}

void SignInProbe::stopAt(Step step, const ServiceError &error)
{
    cancel();
    const quint64 run = m_run;
    report(step, State::Failed);
    if (run == m_run)
        Q_EMIT failed(step, error);
}

void SignInProbe::report(Step step, State state)
{
    State &known = m_states.at(static_cast<size_t>(step));
    // A later candidate repeats steps that are already good.
    if (known == state || (known == State::Passed && state == State::Running))
        return;
    known = state;
    Q_EMIT stepChanged(step, state);
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/servicedesk/ErrorBody.h"
#include "models/servicedesk/SecretText.h"
#include "models/servicedesk/ServiceDeskClient.h"

#include <optional>
#include <utility>
#include <vector>

//! \brief One call of a verb, from its first sending to its only end.
struct ServiceDeskClient::Call {
    HttpRequest request;
    QStringList secrets; //!< Those of the person when it was last sent.
    Purpose purpose = Purpose::Read;
    std::function<void(const Result<HttpAnswer> &)> finish;
    quint64 account = 0;
    quint64 session = 0; //!< The session it was last sent with.
    std::optional<ServiceError>
        refusal; //!< What the server said when it turned it down for want of a session.
    bool renewed = false; //!< A sign-in was made for it; there is no second one.
};

struct ServiceDeskClient::SignIn {
    std::vector<std::function<void(const Result<void> &)>> waiters;
    QString password;
    quint64 account = 0;
    bool forCalls = false;
};

//! \brief \a future with Qt's own then(), which runs inside the ending and not a turn of the event loop
//! later.
//!
//! The client ends its transport before itself, so its calls end while it still stands, also in its
//! destructor.
[[nodiscard]] inline QFuture<Result<HttpAnswer>> endingAtOnce(const Future<Result<HttpAnswer>> &future)
{
    return future;
}

//! \brief \a result, whose errors will not repeat \a secrets.
[[nodiscard]] inline Result<HttpAnswer> discreet(Result<HttpAnswer> result, const QStringList &secrets)
{
    if (result)
        result->secrets = secrets;
    else
        result.error().detail = ErrorBody::plain(result.error().detail, SecretText::worthHiding(secrets));
    return result;
}

//! \brief An error of this computer's own, before anything left it.
[[nodiscard]] inline ServiceError notSentError(ServiceError::Kind kind, const QString &detail = {})
{
    ServiceError error;
    error.kind = kind;
    error.outcome = ServiceError::Outcome::NotSent;
    error.detail = detail;
    return error;
}

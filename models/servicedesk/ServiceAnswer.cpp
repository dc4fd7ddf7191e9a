// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/servicedesk/ServiceAnswer.h"

#include "models/servicedesk/IncidentJson.h"
#include "models/servicedesk/JsonMembers.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace {

using ErrorBody::Purpose;

//! \brief Nothing, null, an object or a lone GUID: all that a write is known to be answered with.
bool isReceipt(const HttpAnswer &answer)
{
    const QByteArray body = JsonMembers::trimmed(answer.body);
    if (body.isEmpty())
        return true;
    if (ErrorBody::isHtml(answer))
        return false;
    const QJsonValue value = JsonMembers::value(body);
    return value.isObject() || value.isNull() || !IncidentJson::idInWriteAnswer(body, QByteArray()).isEmpty();
}

} // namespace

Result<QByteArray> ServiceAnswer::token(const HttpAnswer &answer)
{
    if (answer.status >= 200 && answer.status < 300 && ErrorBody::isHtml(answer)) {
        ServiceError error =
            ErrorBody::badAnswer(answer, Purpose::SignIn, u"a web page instead of a session token"_s);
        error.kind = ServiceError::Kind::WrongPath;
        return tl::make_unexpected(std::move(error));
    }
    if (answer.status != 200)
        return tl::make_unexpected(ErrorBody::read(answer, Purpose::SignIn));
    if (!ErrorBody::isJson(answer))
        return tl::make_unexpected(
            ErrorBody::badAnswer(answer, Purpose::SignIn, u"the session token is not JSON"_s));
    Result<QByteArray> token = IncidentJson::token(answer.body);
    if (!token)
        token.error().httpStatus = answer.status;
    return token;
}

Result<IncidentSnapshot> ServiceAnswer::snapshot(const HttpAnswer &answer, const QString &expectedId)
{
    if (answer.status != 200)
        return tl::make_unexpected(ErrorBody::read(answer, Purpose::Read));
    if (ErrorBody::isHtml(answer) || !ErrorBody::isJson(answer))
        return tl::make_unexpected(
            ErrorBody::badAnswer(answer, Purpose::Read, u"the incident is not JSON"_s));
    Result<Incident> incident = IncidentJson::decode(answer.body, expectedId);
    if (!incident)
        return tl::make_unexpected(ErrorBody::badAnswer(answer, Purpose::Read, incident.error().detail));
    return IncidentSnapshot{*std::move(incident), JsonMembers::trimmed(answer.body), answer.askedAt};
}

Result<WriteReceipt> ServiceAnswer::receipt(const HttpAnswer &answer, Purpose purpose,
                                            const QString &expectedId, qsizetype bytesSent)
{
    const int status = answer.status;
    if (status != 200 && status != 201 && status != 202 && status != 204)
        return tl::make_unexpected(ErrorBody::read(answer, purpose, bytesSent));
    if (!isReceipt(answer))
        return tl::make_unexpected(ErrorBody::badAnswer(answer, purpose, u"not the answer to a write"_s));
    const QString id = IncidentJson::idInWriteAnswer(answer.body, answer.location);
    if (!expectedId.isEmpty() && !id.isEmpty() && id != expectedId)
        return tl::make_unexpected(
            ErrorBody::badAnswer(answer, purpose, u"the answer names another incident"_s));
    return WriteReceipt{id, status};
}

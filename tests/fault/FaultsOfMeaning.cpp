// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fault/Faults.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using Faults::Answer;
using Faults::Shape;
using Faults::Table;
using Reply = RawServer::Reply;

namespace {

constexpr auto page = "<!DOCTYPE html><html><body><form>Sign in to the network</form></body></html>";

//! \brief The right status with another body.
Shape saying(const QByteArray &body, const QByteArray &type = "application/json; charset=utf-8")
{
    return [=](const Answer &right) { return RawServer::http(right.status, type, body); };
}

//! \brief Another status with a body of its own.
Shape status(int code, const QByteArray &body, const QByteArray &headers = {},
             const QByteArray &type = "application/json; charset=utf-8")
{
    return [=](const Answer &) { return RawServer::http(code, type, body, headers); };
}

//! \brief The right answer with its body changed.
Shape changing(const std::function<QByteArray(const QByteArray &)> &change)
{
    return [=](const Answer &right) {
        Answer changed = right;
        changed.body = change(right.body);
        return Faults::plain(changed);
    };
}

//! \brief The right incident with one property set to \a value; what is no object becomes one.
Shape with(const QString &property, const QJsonValue &value)
{
    return changing([=](const QByteArray &body) {
        QJsonObject object = QJsonDocument::fromJson(body).object();
        object.insert(property, value);
        return QJsonDocument(object).toJson();
    });
}

Shape without(const QString &property)
{
    return changing([=](const QByteArray &body) {
        QJsonObject object = QJsonDocument::fromJson(body).object();
        object.remove(property);
        return QJsonDocument(object).toJson();
    });
}

QByteArray message(const char *text)
{
    return QByteArray("{\"Message\":\"") + text + "\"}";
}

} // namespace

Table Faults::meaning()
{
    const QString otherId = u"11111111-2222-3333-4444-555555555555"_s;
    const QString hostile = u"<img src=file:///etc/passwd>\u202Egnp.exe =cmd|'/c calc'!A0 %n %1 ';--"_s;
    return {
        {u"web page"_s, saying(page, "text/html")},
        {u"web page called JSON"_s, saying(page)},
        {u"empty"_s, saying({})},
        {u"array"_s, changing([](const QByteArray &body) { return '[' + body + ']'; })},
        {u"number"_s, saying("42")},
        {u"null"_s, saying("null")},
        {u"a sentence"_s, saying("\"All is well\"")},
        {u"another id"_s, with(u"sessionId"_s, otherId)},
        {u"no id"_s, without(u"sessionId"_s)},
        {u"zero id"_s, with(u"sessionId"_s, u"00000000-0000-0000-0000-000000000000"_s)},
        {u"no title"_s, without(u"incidentName"_s)},
        {u"too deep"_s, saying(QByteArray(2000, '[') + QByteArray(2000, ']'))},
        {u"wrong types"_s, with(u"incidentName"_s, QJsonArray{1, 2})},
        {u"id twice"_s, changing([](const QByteArray &body) {
             return QByteArray(body).replace("\"status\":", "\"sessionId\":\"nonsense\",\"status\":");
         })},
        {u"cut JSON"_s, changing([](const QByteArray &body) { return body.left(body.size() - 3); })},
        {u"more behind"_s, changing([](const QByteArray &body) { return body + body; })},
        {u"called plain text"_s,
         [](const Answer &right) { return RawServer::http(right.status, "text/plain", right.body); }},
        {u"hostile text"_s, with(u"status"_s, hostile)},
    };
}

Table Faults::statuses()
{
    return {
        {u"204"_s, [](const Answer &) { return Reply{"HTTP/1.1 204 No Content\r\n\r\n"}; }},
        {u"103 for good"_s,
         [](const Answer &) {
             return Reply{"HTTP/1.1 103 Early Hints\r\n\r\n", true};
         }},
        {u"206"_s, [](const Answer &a) { return RawServer::http(206, a.type, a.body); }},
        {u"400"_s, status(400, R"({"Message":"Invalid","modelState":{"incidentName":["Too long"]}})")},
        {u"401"_s, status(401, message("No session."))},
        {u"401 Basic"_s, status(401, {}, "WWW-Authenticate: Basic realm=\"x\"\r\n")},
        {u"401 NTLM"_s, status(401, {}, "WWW-Authenticate: NTLM\r\nWWW-Authenticate: Negotiate\r\n")},
        {u"403"_s, status(403, message("No session."))},
        {u"404"_s, status(404, message("Nothing here."))},
        {u"404 page"_s, status(404, page, {}, "text/html")},
        {u"405"_s, status(405, message("Not allowed."), "Allow: GET\r\n")},
        {u"405 page"_s, status(405, page, {}, "text/html")},
        {u"407"_s, status(407, {}, "Proxy-Authenticate: Basic realm=\"x\"\r\n")},
        {u"408"_s, status(408, {})},
        {u"409"_s, status(409, message("Changed by another user."))},
        {u"413"_s, status(413, page, {}, "text/html")},
        {u"422"_s, status(422, message("Unknown classification."))},
        {u"429"_s, status(429, {}, "Retry-After: 30\r\n")},
        {u"500"_s, status(500, message("An error has occurred."))},
        {u"502"_s, status(502, page, {}, "text/html")},
        {u"503"_s, status(503, page, "Retry-After: 1\r\n", "text/html")},
        {u"503, a long pause"_s, status(503, page, "Retry-After: 30\r\n", "text/html")},
        {u"504"_s, status(504, page, {}, "text/html")},
        {u"cookie"_s,
         [](const Answer &a) {
             return RawServer::http(a.status, a.type, a.body, "Set-Cookie: canary=1; Path=/\r\n");
         }},
        {u"zero token"_s, status(200, "\"00000000-0000-0000-0000-000000000000\"")},
        {u"token with a header in it"_s, status(200, R"("6b8f3da6-ed34-4e73-87b2-d31ff2c65e8d\r\nX: y")")},
    };
}

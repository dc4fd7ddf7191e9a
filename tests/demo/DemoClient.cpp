// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/demo/DemoClient.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QSignalSpy>

#include <memory>

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

DemoClient::DemoClient(const QUrl &base)
    : m_base(base)
{
}

Answer DemoClient::send(const QByteArray &verb, const QString &path, const QByteArray &body,
                        const QByteArray &contentType)
{
    QNetworkRequest request(QUrl(m_base.toString() + path));
    request.setTransferTimeout(20000);
    if (!contentType.isEmpty())
        request.setRawHeader("Content-Type", contentType);
    if (!authorization.isEmpty())
        request.setRawHeader("Authorization", authorization);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(30000);
    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply->isOpen())
        answer.body = reply->readAll();
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    return answer;
}

Answer DemoClient::signIn(const QString &user, const QString &password)
{
    const QJsonObject credentials = {{QStringLiteral("username"), user},
                                     {QStringLiteral("password"), password}};
    Answer answer =
        send("POST", QStringLiteral("api/authorization/token"), QJsonDocument(credentials).toJson());
    if (answer.status == 200)
        authorization = "token " + answer.body.mid(1, answer.body.size() - 2);
    return answer;
}

static QString incidentPath(const QUuid &id)
{
    return QStringLiteral("api/incident/") + id.toString(QUuid::WithoutBraces);
}

Answer DemoClient::get(const QUuid &id)
{
    return send("GET", incidentPath(id), {}, {});
}

Answer DemoClient::post(const QJsonObject &incident)
{
    return send("POST", QStringLiteral("api/incident"), QJsonDocument(incident).toJson());
}

Answer DemoClient::put(const QUuid &id, const QJsonObject &incident)
{
    return send("PUT", incidentPath(id), QJsonDocument(incident).toJson());
}

Answer DemoClient::patch(const QUuid &id, const QJsonObject &incident)
{
    return send("PATCH", incidentPath(id), QJsonDocument(incident).toJson());
}

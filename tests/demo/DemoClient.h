// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QString>
#include <QUrl>
#include <QUuid>

//! \brief What came back over the wire.
struct Answer {
    int status = 0; //!< 0: the connection ended without an answer
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; //!< names in lower case

    [[nodiscard]] QJsonObject json() const;
};

//! \brief A client that sends exactly what a test says and waits for the answer.
class DemoClient
{
public:
    explicit DemoClient(const QUrl &base);

    [[nodiscard]] Answer send(const QByteArray &verb, const QString &path, const QByteArray &body = {},
                              const QByteArray &contentType = "application/json; charset=utf-8");
    [[nodiscard]] Answer signIn(const QString &user, const QString &password);
    [[nodiscard]] Answer get(const QUuid &id);
    [[nodiscard]] Answer post(const QJsonObject &incident);
    [[nodiscard]] Answer put(const QUuid &id, const QJsonObject &incident);
    [[nodiscard]] Answer patch(const QUuid &id, const QJsonObject &incident);

    //! \brief What follows `Authorization: `; set by a good sign-in.
    QByteArray authorization;

private:
    QUrl m_base;
    QNetworkAccessManager m_network;
};

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "RawServer.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

QByteArray RawServer::Arrival::header(const QByteArray &name) const
{
    const QByteArray wanted = name.toLower() + ':';
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(wanted))
            return line.mid(wanted.size()).trimmed();
    }
    return {};
}

RawServer::RawServer(Script script, std::unique_ptr<QTcpServer> server)
    : m_script(std::move(script))
    , m_server(server ? std::move(server) : std::make_unique<QTcpServer>())
{
    m_server->listen(QHostAddress::LocalHost);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &RawServer::accept);
}

QUrl RawServer::base() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/ServiceDeskApi/").arg(port()));
}

int RawServer::count(const QByteArray &verb, const QByteArray &pathEnd) const
{
    return static_cast<int>(
        std::count_if(m_arrivals.cbegin(), m_arrivals.cend(), [&](const Arrival &arrival) {
            return arrival.verb == verb && arrival.path.endsWith(pathEnd);
        }));
}

RawServer::Reply RawServer::http(int status, const QByteArray &type, const QByteArray &body,
                                 const QByteArray &moreHeaders)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\n";
    if (!type.isEmpty())
        bytes += "Content-Type: " + type + "\r\n";
    return {bytes + moreHeaders + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body,
            false, 0};
}

void RawServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        const int connection = ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this,
                [this, socket, connection] { receive(socket, connection); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_received.remove(socket);
            socket->deleteLater();
        });
        receive(socket, connection);
    }
}

void RawServer::receive(QTcpSocket *socket, int connection)
{
    QByteArray &received = m_received[socket];
    received += socket->readAll();
    if (received.startsWith('\x16')) {
        // A TLS greeting: what a web server does on its plain port.
        socket->disconnectFromHost();
        return;
    }
    const qsizetype headEnd = received.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    Arrival arrival;
    arrival.head = received.left(headEnd);
    const QByteArrayList line = arrival.head.left(arrival.head.indexOf('\r')).split(' ');
    arrival.verb = line.value(0);
    arrival.path = line.value(1);
    arrival.connection = connection;
    const qsizetype length = arrival.header("Content-Length").toLongLong();
    if (received.size() < headEnd + 4 + length)
        return;
    arrival.body = received.mid(headEnd + 4, length);
    received.clear();
    m_arrivals.append(arrival);
    send(socket, m_script(arrival));
}

void RawServer::send(QTcpSocket *socket, const Reply &reply)
{
    if (reply.dripMilliseconds > 0) {
        auto *drip = new QTimer(socket);
        connect(drip, &QTimer::timeout, socket,
                [socket, drip, bytes = reply.bytes, at = qsizetype(0)]() mutable {
                    socket->write(bytes.mid(at++, 1));
                    if (at >= bytes.size())
                        drip->stop();
                });
        drip->start(reply.dripMilliseconds);
        return;
    }
    socket->write(reply.bytes);
    if (reply.close)
        socket->disconnectFromHost();
}

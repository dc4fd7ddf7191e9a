// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "RawServer.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace {

//! \brief Makes the next close of \a descriptor a reset, which no public function of Qt can do.
void resetOnClose(qintptr descriptor)
{
    const linger atOnce{1, 0};
#ifdef Q_OS_WIN
    setsockopt(static_cast<SOCKET>(descriptor), SOL_SOCKET, SO_LINGER,
               reinterpret_cast<const char *>(&atOnce), sizeof atOnce);
#else
    setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
#endif
}

} // namespace

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
    listen(0);
}

void RawServer::listen(quint16 port)
{
    m_server->listen(QHostAddress::LocalHost, port);
    m_port = port != 0 ? port : m_server->serverPort();
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &RawServer::accept);
}

void RawServer::dropConnections()
{
    const QList<QTcpSocket *> sockets = m_received.keys();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

void RawServer::goAway()
{
    m_server->close();
    dropConnections();
}

void RawServer::comeBack(std::unique_ptr<QTcpServer> server)
{
    goAway();
    // Its sockets are its children, and may be in the midst of a signal.
    m_server.release()->deleteLater();
    m_server = server ? std::move(server) : std::make_unique<QTcpServer>();
    listen(m_port);
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
    const Reply reply = m_script(arrival);
    if (reply.held)
        m_held.append({socket, arrival, reply});
    else
        send(socket, reply);
}

std::optional<RawServer::Arrival> RawServer::release(int place)
{
    const Held held = m_held.takeAt(place);
    if (!held.socket || held.socket->state() != QAbstractSocket::ConnectedState)
        return {};
    send(held.socket, held.reply);
    return held.arrival;
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
    if (!reply.endless.isEmpty()) {
        const auto more = [socket, endless = reply.endless] {
            if (socket->bytesToWrite() < endless.size())
                socket->write(endless);
        };
        connect(socket, &QIODevice::bytesWritten, socket, more);
        more();
    } else if (reply.reset) {
        socket->flush();
        resetOnClose(socket->socketDescriptor());
        socket->abort();
    } else if (reply.close) {
        socket->disconnectFromHost();
    }
}

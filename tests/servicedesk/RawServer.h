// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

//! \brief A server that says exactly what a test tells it to, byte by byte, and counts what reached it.
class RawServer : public QObject
{
    Q_OBJECT

public:
    //! \brief One whole request, as it stood on the wire.
    struct Arrival {
        QByteArray verb;
        QByteArray path;
        QByteArray head; //!< Request line and headers.
        QByteArray body;
        int connection = 0; //!< Counted from 1.
        [[nodiscard]] QByteArray header(const QByteArray &name) const;
    };
    struct Reply {
        QByteArray bytes;
        bool close = false; //!< Close after the bytes (or at once when there are none).
        int dripMilliseconds = 0; //!< One byte each so many milliseconds; 0 = all at once.
        bool reset = false; //!< End the connection with a reset instead.
        QByteArray endless = {}; //!< Follows the bytes again and again for as long as somebody reads.
        bool held = false; //!< Waits for release().
    };
    using Script = std::function<Reply(const Arrival &)>;

    //! \brief Serves on \a server, a plain one of its own when null.
    explicit RawServer(Script script, std::unique_ptr<QTcpServer> server = nullptr);

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl base() const;
    [[nodiscard]] const QList<Arrival> &arrivals() const { return m_arrivals; }
    [[nodiscard]] int count(const QByteArray &verb, const QByteArray &pathEnd = {}) const;
    [[nodiscard]] int connections() const { return m_connections; }
    void setScript(Script script) { m_script = std::move(script); }
    //! \brief How many replies wait.
    [[nodiscard]] int held() const { return static_cast<int>(m_held.size()); }
    //! \brief Sends the waiting reply at \a place in the order of their requests, which is returned; none
    //! when nobody waits for it any more.
    std::optional<Arrival> release(int place);
    //! \brief Ends every connection, as a server does with idle ones.
    void dropConnections();
    //! \brief Refuses connections from now on; comeBack() serves at the same port again, on \a server if
    //! there is one.
    void goAway();
    void comeBack(std::unique_ptr<QTcpServer> server = nullptr);

    [[nodiscard]] static Reply http(int status, const QByteArray &type, const QByteArray &body,
                                    const QByteArray &moreHeaders = {});
    [[nodiscard]] static Reply json(int status, const QByteArray &body)
    {
        return http(status, "application/json; charset=utf-8", body);
    }

private:
    void listen(quint16 port);
    void accept();
    void receive(QTcpSocket *socket, int connection);
    void send(QTcpSocket *socket, const Reply &reply);

    Script m_script;
    QHash<QTcpSocket *, QByteArray> m_received;
    struct Held {
        QPointer<QTcpSocket> socket;
        Arrival arrival;
        Reply reply;
    };
    QList<Held> m_held;
    QList<Arrival> m_arrivals;
    int m_connections = 0;
    quint16 m_port = 0;
    std::unique_ptr<QTcpServer> m_server; //!< Last, because its sockets still tell of their end when it goes.
};

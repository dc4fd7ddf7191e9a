// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/DemoJournal.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

struct DemoRequest {
    QByteArray method;
    QString path;
    DemoHeaders headers;
    QByteArray body;
    quint16 connection = 0;

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

struct DemoReply {
    int status = 200;
    QByteArray body;
    QByteArray contentType;
    DemoHeaders headers;
    bool executed = false;
    bool dropped = false; //!< close the connection instead of answering
};

//! \brief HTTP on the loopback address. The handler is called from many threads at once.
class DemoServer
{
public:
    using Handler = std::function<DemoReply(const DemoRequest &)>;

    explicit DemoServer(Handler handler);
    ~DemoServer();
    Q_DISABLE_COPY_MOVE(DemoServer)

    //! \brief Listens on \a port, any free one for 0. Returns the port, or 0 if it is taken.
    [[nodiscard]] quint16 start(quint16 port);
    //! \brief Ends at once: open connections are cut, unanswered requests stay unanswered.
    void stop();

private:
    class Private;
    Handler m_handler;
    std::unique_ptr<Private> m_private;
};

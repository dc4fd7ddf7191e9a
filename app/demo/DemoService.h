// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/DemoHttp.h"
#include "app/demo/DemoIncidents.h"
#include "app/demo/DemoJournal.h"
#include "app/demo/DemoOptions.h"
#include "app/demo/DemoServer.h"
#include "app/demo/DemoSessions.h"

#include <QUrl>

//! \brief A ServiceDesk in a box: the incident API with sample incidents, over real HTTP on the loopback
//! address. Every function may be called from any thread, start() and stop() from one at a time.
class DemoService
{
public:
    explicit DemoService(const DemoOptions &options = {});
    ~DemoService();
    Q_DISABLE_COPY_MOVE(DemoService)

    //! \brief Loads the incidents once and listens. A later start uses the same port again and keeps the
    //! incidents.
    [[nodiscard]] bool start();
    //! \brief Cuts every connection at once. Sessions end, as on a restarted server.
    void stop();
    //! \brief Why the last start failed, without full stop.
    [[nodiscard]] QString error() const { return m_error; }

    //! \brief `http://127.0.0.1:PORT/ServiceDeskApi/`, known after the first start.
    [[nodiscard]] QUrl address() const;
    [[nodiscard]] QString user() const { return m_options.user; }
    [[nodiscard]] QString password() const { return m_options.password; }

    void expireSessions();
    void setApiEnabled(bool enabled);
    void setLatency(int milliseconds);
    void setLateCommit(int milliseconds);
    void setAnswers(DemoAnswerStyle answers);
    //! \brief The next \a count requests of that kind get this answer instead, unexecuted. \sa DemoFault
    void failNext(const QByteArray &method, int count, int status, const QByteArray &body = {},
                  const QByteArray &contentType = {}, const DemoHeaders &headers = {});
    void failNext(const DemoFault &fault);
    void clearFaults();

    [[nodiscard]] bool editAsColleague(const QUuid &id, const QString &field, const QString &value);
    [[nodiscard]] bool resolveAsColleague(const QUuid &id, const QString &closeCode,
                                          const QString &resolution);

    [[nodiscard]] std::optional<DemoIncident> incident(const QUuid &id) const;
    [[nodiscard]] QList<QUuid> ids() const;
    [[nodiscard]] QStringList users() const;
    [[nodiscard]] QByteArray csv() const;
    [[nodiscard]] QList<DemoArrival> journal() const;
    void clearJournal();

private:
    DemoOptions m_options;
    QString m_error;
    quint16 m_port = 0;
    bool m_loaded = false;
    DemoIncidents m_incidents;
    DemoSessions m_sessions;
    DemoJournal m_journal;
    DemoHttp m_http;
    DemoServer m_server;
};

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/Workspace.h"
#include "models/servicedesk/ServiceDeskClient.h"

#include <QRandomGenerator>
#include <QSet>
#include <QSocketNotifier>
#include <QTimer>

//! \brief A technician in a hurry, on the console's real parts without windows: queues creates, edits and
//! resolves and tells each step on the standard output, until killed.
//!
//! Lines out: queueing, queued, confirmed, settled, dropped, ask; each with the intent's own text, then what
//! it was laid over. Lines in, as answers to ask: arrived <intent> <id>, or absent <intent>.
class Worker : public QObject
{
    Q_OBJECT

public:
    struct Task {
        QString folder;
        QUrl server;
        QString run; //!< Makes the texts of this run unlike all others.
        QStringList known; //!< Incidents to bring in first.
        bool drain = false; //!< Queue nothing, finish everything, end.
        bool hurried = true; //!< A day's patience in half a second; else the program's own.
    };

    explicit Worker(const Task &task);

    //! \brief Opens the files, signs in and works; from now on answers are heard on the standard input.
    void start();

protected:
    //! \brief Called at each turn that has room for one intent more.
    virtual void queueSomething();
    void create();
    void edit(const IncidentKey &key);
    void resolveAgain();
    void resolve(const IncidentKey &key);
    [[nodiscard]] QString freshText(const QString &kind);
    static void tell(const QString &word, const QString &text, const QString &over = {});
    [[nodiscard]] Workspace &workspace() { return m_workspace; }
    [[nodiscard]] const QStringList &known() const { return m_task.known; }
    //! \brief Session ids of what was created in this run, those to resolve next first.
    [[nodiscard]] QStringList &created() { return m_created; }
    [[nodiscard]] bool isQueueing() const { return m_queueing > 0; }

private:
    void listen();
    void hear(const QByteArray &line);
    void takeStock();
    void bringIn();
    void act();
    void decide(const OutboxEntry &entry);
    void settle(const OutboxEntry &entry);
    void queue(const OutboxEntry &entry, const QString &text);
    [[nodiscard]] static QString textOf(const OutboxEntry &entry);

    Task m_task;
    ServiceDeskClient m_client;
    Workspace m_workspace;
    QTimer m_turn;
    QRandomGenerator m_random;
    QSocketNotifier m_input;
    QByteArray m_heard;
    QSet<qint64> m_asked;
    QStringList m_created;
    int m_texts = 0;
    int m_queueing = 0;
    bool m_stockTaken = false;
};

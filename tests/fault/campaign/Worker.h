// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/Workspace.h"
#include "models/servicedesk/ServiceDeskClient.h"

#include <QRandomGenerator>
#include <QSet>
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
    };

    explicit Worker(const Task &task);

    void start();
    void hear(const QByteArray &line);

private:
    void bringIn();
    void act();
    void decide(const OutboxEntry &entry);
    void settle(const OutboxEntry &entry);
    void queueSomething();
    void create();
    void edit(const IncidentKey &key);
    void resolve(const IncidentKey &key);
    void queue(const OutboxEntry &entry, const QString &text);
    [[nodiscard]] QString freshText(const QString &kind);
    [[nodiscard]] static QString textOf(const OutboxEntry &entry);
    static void tell(const QString &word, const QString &text, const QString &over = {});

    Task m_task;
    ServiceDeskClient m_client;
    Workspace m_workspace;
    QTimer m_turn;
    QRandomGenerator m_random;
    QSet<qint64> m_asked;
    QStringList m_created; //!< Session ids of what was created in this run, not resolved yet.
    int m_texts = 0;
    int m_queueing = 0;
};

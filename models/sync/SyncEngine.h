// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/servicedesk/IncidentGateway.h"
#include "models/store/Outbox.h"
#include "models/sync/Connectivity.h"
#include "models/sync/RetryPolicy.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

class EntryRun;

//! \brief Empties the outbox: for each incident in order, look before (GET, merge), write once, look after
//! (GET), acknowledge.
//!
//! Only a confirmed answer or the person removes an intent. An unanswered edit or resolve is settled by GET;
//! an unanswered create waits for the person.
class SyncEngine : public QObject
{
    Q_OBJECT

public:
    SyncEngine(IncidentGateway &gateway, IncidentStore &store, Outbox &outbox, Connectivity &connectivity,
               QObject *parent = nullptr);
    ~SyncEngine() override;

    //! \brief Loads the intents and begins to drain. Call once the store is open.
    void start();
    //! \brief All intents as last stored, in order of sending.
    [[nodiscard]] const QList<OutboxEntry> &entries() const { return m_entries; }
    [[nodiscard]] const OutboxEntry *entry(qint64 id) const;

    //! \brief Statuses that count as closed, for the guard before a resolve.
    void setClosedStatuses(const QStringList &statuses) { m_closedStatuses = statuses; }
    [[nodiscard]] const QStringList &closedStatuses() const { return m_closedStatuses; }
    //! \brief How long a fresh intent waits before it is sent, so that it can be taken back; 0–30 s.
    void setUndoWindow(std::chrono::seconds window) { m_undoWindow = window; }
    void setPatience(const RetryPolicy::Patience &patience) { m_patience = patience; }
    //! \brief The moment before which an intent queued now is not sent; invalid = at once.
    [[nodiscard]] QDateTime earliestSend() const;

    // The person's words. Each does nothing when the intent is gone or on the wire.
    void sendNow(qint64 id); //!< Also releases a held one, and tries a refused one again.
    void sendAllNow();
    void hold(qint64 id);
    void discard(qint64 id);
    void toDraft(qint64 id);
    //! \brief Unconfirmed create: the person found it; once \a sessionId was read, it becomes its incident.
    void confirmArrived(qint64 id, const QString &sessionId);
    //! \brief Unconfirmed create: the person is sure that it did not arrive.
    void sendAgain(qint64 id);
    //! \brief Conflict: what to send for the conflicting fields, field → value; a field set to theirs is
    //! dropped from the intent.
    void settleConflict(qint64 id, const QHash<Incident::Field, QString> &chosen);
    //! \brief A fresh snapshot came in by another way: accepted intents that it shows are acknowledged.
    void lookAfterAccepted(const IncidentKey &key);

Q_SIGNALS:
    void entriesChanged();
    //! \brief An intent left the outbox because the server has it; \a notTaken names fields that the server
    //! kept as they were.
    void confirmed(const OutboxEntry &entry, const QList<Incident::Field> &notTaken);
    //! \brief An intent now needs the person (Unknown create, Conflict, Refused).
    void needsPerson(const OutboxEntry &entry);
    //! \brief The local files refused a step; what they do not hold is not sent.
    void storeFailed(const ServiceError &error);

private:
    friend class EntryRun;
    void load();
    void pump();
    //! \brief Whether the server no longer works on what was answered, or not answered, in \a entry.
    [[nodiscard]] bool hasHadItsTime(const OutboxEntry &entry, const QDateTime &now) const;
    [[nodiscard]] bool isHoldingBack(const OutboxEntry &entry, const QDateTime &now) const;
    [[nodiscard]] bool due(const OutboxEntry &entry, const QDateTime &now) const;
    void begin(const OutboxEntry &entry);
    void replace(const OutboxEntry &entry);
    void forget(qint64 id);
    void change(const OutboxEntry &entry, const QString &event);
    //! \brief The intent, ready to be changed by the person: its run, if any, is ended. Nothing while a write
    //! is on the wire.
    [[nodiscard]] std::optional<OutboxEntry> takeFromRun(qint64 id);

    IncidentGateway &m_gateway;
    IncidentStore &m_store;
    Outbox &m_outbox;
    Connectivity &m_connectivity;
    QList<OutboxEntry> m_entries;
    QHash<IncidentKey, EntryRun *> m_runs;
    QSet<qint64> m_forced; //!< Sent at the person's word although the automatic schedule would wait.
    QStringList m_closedStatuses;
    std::chrono::seconds m_undoWindow{0};
    RetryPolicy::Patience m_patience;
    QTimer m_timer; //!< Fires when the next waiting intent is due.
    QTimer m_pumpTimer; //!< Collects many changes into one pass.
    bool m_started = false;
};

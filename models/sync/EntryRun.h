// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/servicedesk/IncidentGateway.h"
#include "models/store/Outbox.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>

class SyncEngine;

//! \brief Brings one intent to the server, or finds out why not: look before, merge, write once, look after.
//!
//! Every step that must survive a crash is on disk before the next one begins. The run ends when the intent
//! has reached a state in which nothing can be done at once.
class EntryRun : public QObject
{
    Q_OBJECT

public:
    EntryRun(SyncEngine &engine, const OutboxEntry &entry);

    void start();
    [[nodiscard]] const OutboxEntry &entry() const { return m_entry; }
    //! \brief True from the moment at which the write is announced on disk until its answer is known.
    [[nodiscard]] bool isOnTheWire() const { return m_onTheWire; }

Q_SIGNALS:
    void ended();

private:
    void lookBefore();
    void decideEdit(const IncidentSnapshot &theirs);
    void decideResolve(const IncidentSnapshot &theirs);
    void announce(const std::function<void()> &write);
    void announce(const IncidentSnapshot &theirs, const std::function<void()> &write);
    void answered(const Result<WriteReceipt> &receipt);
    void createAnswered(const Result<WriteReceipt> &receipt);
    void askWhere(const std::optional<ServiceError> &error = {});
    void writeFailed(const ServiceError &error);
    void lookAfterSoon();
    void lookAfter();
    void createLooked(const IncidentSnapshot &now);
    void createNotFound(const ServiceError &error);
    void looked(const IncidentSnapshot &now);
    [[nodiscard]] bool isOvertaken(const Incident &now) const;
    void notVisibleYet(const QList<Incident::Field> &missing);
    void readFailed(const ServiceError &error);
    void acknowledge(const IncidentSnapshot &now, const QString &event,
                     const QList<Incident::Field> &notTaken = {});
    void wait(const ServiceError &error);
    [[nodiscard]] std::chrono::milliseconds pauseOfLooks(const ServiceError &error) const;
    void keepConflict(const IncidentSnapshot &theirs);
    void keep(OutboxEntry::State state, const std::optional<ServiceError> &error, const QString &event);
    void store(const QString &event, const std::function<void()> &next);
    void failed(const ServiceError &error, const std::function<void()> &again);
    [[nodiscard]] QString serverId() const;

    SyncEngine &m_engine;
    OutboxEntry m_entry;
    IncidentSnapshot m_knownBefore; //!< What the store held when the look before was asked for.
    QTimer m_lookTimer;
    size_t m_looks = 0;
    bool m_onTheWire = false;
    bool m_hasToldDisk = false;
    bool m_hasBegunAnew = false;
};

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/IncidentStore.h"

//! \brief The intents on disk. Each call is one durable transaction (synchronous=FULL) and writes its line
//! into the ledger.
class Outbox : public QObject
{
    Q_OBJECT

public:
    explicit Outbox(StoreThread &thread, IncidentStore &store, QObject *parent = nullptr);

    //! \brief Stores a new intent, removes the draft of the same kind, and shows it in the cache (a create
    //! gets a row of its own). Returns it with its id.
    [[nodiscard]] Future<Result<OutboxEntry>> queue(const OutboxEntry &entry);
    //! \brief Every intent, in order of sending.
    [[nodiscard]] Future<Result<QList<OutboxEntry>>> entries();
    //! \brief Rewrites an intent that still exists (state, error, change after a merge, …); \a event is its
    //! word in the ledger, empty = no line.
    [[nodiscard]] Future<Result<void>> update(const OutboxEntry &entry, const QString &event = {});
    //! \brief The server has it: removes the intent and takes \a base as the new base (if its readAt is
    //! valid). A create is re-keyed to \a sessionId.
    [[nodiscard]] Future<Result<void>> acknowledge(qint64 id, const IncidentSnapshot &base,
                                                   const QString &sessionId = {},
                                                   const QString &event = QStringLiteral("confirmed"));
    //! \brief Removes an intent at the person's word; its text stays in the ledger.
    [[nodiscard]] Future<Result<void>> discard(qint64 id);
    //! \brief Turns an intent back into a draft of its kind, merged under a newer draft's fields.
    [[nodiscard]] Future<Result<void>> toDraft(qint64 id);
    //! \brief The newest \a limit lines of what was sent from here.
    [[nodiscard]] Future<Result<QList<LedgerEntry>>> ledger(int limit = 500);

Q_SIGNALS:
    void entryChanged(const OutboxEntry &entry);
    void entryRemoved(qint64 id);

private:
    friend class Forgetting;
    void announce(const StoreEffects &effects);

    StoreThread &m_thread;
    IncidentStore &m_store;
};

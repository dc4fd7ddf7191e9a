// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/StoreThread.h"

#include <QHash>

#include <stop_token>

struct StoreEffects;

//! \brief The cache of incidents: what the server said, and what the list shows of it. Every call is
//! asynchronous.
class IncidentStore : public QObject
{
    Q_OBJECT

public:
    enum class Absorbed { New, Changed, Unchanged };

    explicit IncidentStore(StoreThread &thread, QObject *parent = nullptr);

    //! \brief Row ids of \a query in the order of the list, group after group if it has groups; \a limit < 0
    //! = all. After \a stop the answer is whatever there was.
    [[nodiscard]] Future<Result<QList<RowId>>> rowIds(const ListQuery &query, int limit = -1,
                                                      std::stop_token stop = {});
    //! \brief The same with the groups of \a query, headers among the rows, and the first \a screen of the
    //! rows.
    [[nodiscard]] Future<Result<ListAnswer>> list(const ListQuery &query, int limit = -1, int screen = 0,
                                                  std::stop_token stop = {});
    //! \brief From now on the texts of the list are in the order of \a language; what is written begins in
    //! that of the default locale. A file in another order is put into this one bit by bit, while nobody
    //! else asks for anything; then the list has to ask again, and is told so.
    [[nodiscard]] Future<Result<void>> orderTexts(const QLocale &language);
    //! \brief The rows asked for that still exist, in any order.
    [[nodiscard]] Future<Result<QList<IncidentRow>>> rows(const QList<RowId> &ids);
    [[nodiscard]] Future<Result<ViewCounts>> counts(const QStringList &closedStatuses);
    //! \brief NotFound when this computer has never met \a key.
    [[nodiscard]] Future<Result<IncidentRecord>> record(const IncidentKey &key);
    //! \brief Stores what the server said; a snapshot older than the stored one is ignored (Unchanged).
    [[nodiscard]] Future<Result<QList<Absorbed>>> absorb(const QList<IncidentSnapshot> &snapshots);
    //! \brief Adds those of \a snapshots that this computer does not know, as never read here, whatever their
    //! time says; what is known stays as it is. The result tells how many were added.
    [[nodiscard]] Future<Result<int>> addFromFile(const QList<IncidentSnapshot> &snapshots);
    //! \brief Marks the row of \a key: its last refresh failed for \a error. Never changes values.
    [[nodiscard]] Future<Result<void>> noteReadFailure(const IncidentKey &key, const ServiceError &error);
    //! \brief The person looked at it: what the server said last is now seen.
    [[nodiscard]] Future<Result<void>> markSeen(const IncidentKey &key, bool seen = true);
    //! \brief Keys that carry the ticket number \a number, without case; usually one or none.
    [[nodiscard]] Future<Result<QList<IncidentKey>>> keysForNumber(const QString &number);
    //! \brief Those of \a keys that this computer has met.
    [[nodiscard]] Future<Result<QList<IncidentKey>>> known(const QList<IncidentKey> &keys);
    //! \brief Server-known keys whose last read is before \a before (never read first, then oldest), at most
    //! \a limit.
    [[nodiscard]] Future<Result<QList<IncidentKey>>> stalest(const QDateTime &before, int limit);
    //! \brief How many server-known incidents there are, counted up to \a most.
    [[nodiscard]] Future<Result<int>> fromServer(int most);
    //! \brief Server-known keys of the rows \a ids, or of all rows of \a query.
    [[nodiscard]] Future<Result<QList<IncidentKey>>> keys(const QList<RowId> &ids);
    [[nodiscard]] Future<Result<QList<IncidentKey>>> keys(const ListQuery &query);
    //! \brief Newest first.
    [[nodiscard]] Future<Result<QList<ObservedChange>>> history(const IncidentKey &key);
    //! \brief Distinct values of the list fields and affected users with their counts, for the value
    //! catalogue; at most \a limit a field.
    [[nodiscard]] Future<Result<QHash<Incident::Field, QList<QPair<QString, int>>>>>
    sightings(int limit = 1000);

Q_SIGNALS:
    //! \brief Rows whose values, order or membership may have changed; new and removed rows included.
    void rowsChanged(const QList<RowId> &rows);
    //! \brief The server said the same again, at the times given: nothing else of these rows is another.
    void rowsReread(const QHash<RowId, QDateTime> &rows);
    void incidentChanged(const IncidentKey &key);
    //! \brief Somebody is about to ask for the incident \a key: who holds an answer about it back hands it in
    //! now.
    void recordAsked(const IncidentKey &key);
    //! \brief A created incident got its session id.
    void rekeyed(const IncidentKey &oldKey, const IncidentKey &newKey);

private:
    friend class Outbox;
    friend class Drafts;
    //! \brief Tells the world what a finished job changed.
    void announce(const StoreEffects &effects);
    using Ordered = std::shared_ptr<QPromise<Result<void>>>;
    void orderMore(int turn, const Ordered &ordered);

    StoreThread &m_thread;
    int m_orderTurn = 0; //!< Grows with each other order, so that the one before is not gone on with.
};

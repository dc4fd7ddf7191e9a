// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/StoreThread.h"

#include <QObject>

//! \brief Counts the incidents of several queries on the store's thread, a slice of the rows at a time, so
//! that a screen of rows never waits for more than one slice.
class MatchCount : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 usualSlice = 25'000; //!< Rows looked at by one job.

    explicit MatchCount(StoreThread &thread, qint64 slice = usualSlice, QObject *parent = nullptr);

    //! \brief Counts \a queries; what was being counted before is given up.
    void start(const QList<ListQuery> &queries);
    [[nodiscard]] bool isRunning() const { return m_at < m_queries.size(); }

Q_SIGNALS:
    //! \brief The counts in the order of the queries, once all are there; -1 for one that failed.
    void counted(const QList<qint64> &counts);

private:
    void step();

    StoreThread &m_thread;
    qint64 m_slice;
    QList<ListQuery> m_queries;
    QList<qint64> m_counts;
    qsizetype m_at = 0; //!< The query that is being counted.
    qint64 m_after = 0; //!< Rows up to this one are counted.
    quint64 m_run = 0;
};

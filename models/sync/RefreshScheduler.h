// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/sync/ReadRun.h"
#include "models/sync/RefreshPace.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

#include <chrono>

class Connectivity;

//! \brief Refreshes politely by itself: the least recently read first, a few at a time, with jitter, less
//! while the server has too much to do, and not at all while offline.
class RefreshScheduler : public QObject
{
    Q_OBJECT

public:
    RefreshScheduler(IncidentGateway &gateway, IncidentStore &store, Connectivity &connectivity,
                     QObject *parent = nullptr);

    //! \brief How old an incident may become before it is read again; zero switches the schedule off.
    void setInterval(std::chrono::minutes interval);
    //! \brief Reads \a keys now. The run belongs to the scheduler and deletes itself some time after
    //! finished().
    ReadRun *refresh(const QList<IncidentKey> &keys);
    //! \brief Reads what is due of the stalest, if anything may be sent; the schedule does it by itself.
    void beginRound();
    //! \brief The end of the last run that reached the server, UTC; invalid = none since the start.
    [[nodiscard]] QDateTime lastRefresh() const { return m_lastRefresh; }

Q_SIGNALS:
    void started(ReadRun *run);
    void lastRefreshChanged();

private:
    void readStalest(const QDateTime &before, int most);
    void notePace(const ReadRun &run);
    void arm();

    IncidentGateway &m_gateway;
    IncidentStore &m_store;
    Connectivity &m_connectivity;
    QTimer m_timer;
    std::chrono::minutes m_interval{15};
    RefreshPace m_pace; //!< Of the background rounds; what a person asks for is not paced.
    QPointer<ReadRun> m_background;
    QSet<IncidentKey> m_gone; //!< The server did not know them in this session.
    QDateTime m_lastRefresh;
};

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/sync/RefreshScheduler.h"

#include "models/sync/Connectivity.h"

#include <QRandomGenerator>

#include <algorithm>

RefreshScheduler::RefreshScheduler(IncidentGateway &gateway, IncidentStore &store, Connectivity &connectivity,
                                   QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
    , m_store(store)
    , m_connectivity(connectivity)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RefreshScheduler::beginRound);
    connect(&m_connectivity, &Connectivity::changed, this, [this] {
        // An unreachable server that is due for a try is asked by the next round, at once.
        if (m_connectivity.state() == Connectivity::State::Unreachable && m_connectivity.maySendUnasked())
            beginRound();
    });
}

void RefreshScheduler::setInterval(std::chrono::minutes interval)
{
    m_interval = interval;
    arm();
}

void RefreshScheduler::arm()
{
    if (m_interval.count() <= 0) {
        m_timer.stop();
        return;
    }
    m_timer.start(m_pace.untilNextRound(QRandomGenerator::global()->generateDouble()));
}

ReadRun *RefreshScheduler::refresh(const QList<IncidentKey> &keys)
{
    auto *run = new ReadRun(m_gateway, m_store, keys, this);
    connect(run, &ReadRun::itemDone, this,
            [this](const IncidentKey &key, ReadRun::Verdict verdict, const ServiceError &) {
                if (verdict == ReadRun::Verdict::NotAnIncident)
                    m_gone.insert(key);
                else
                    m_gone.remove(key);
                if (verdict != ReadRun::Verdict::Unreachable && verdict != ReadRun::Verdict::Canceled)
                    m_lastRefresh = QDateTime::currentDateTimeUtc();
            });
    connect(run, &ReadRun::finished, this, [this, run] {
        notePace(*run);
        Q_EMIT lastRefreshChanged();
        run->deleteLater();
    });
    Q_EMIT started(run);
    QMetaObject::invokeMethod(run, &ReadRun::start, Qt::QueuedConnection);
    return run;
}

void RefreshScheduler::notePace(const ReadRun &run)
{
    const std::optional<ServiceError> &reason = run.stopReason();
    if (reason && reason->kind == ServiceError::Kind::Throttled) {
        m_pace.throttled(*reason);
        arm();
    } else if (run.failed() < run.total()) {
        m_pace.answered();
    }
}

void RefreshScheduler::beginRound()
{
    arm();
    if (m_background || !m_connectivity.maySendUnasked())
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (m_connectivity.state() == Connectivity::State::Unreachable) {
        // A server that was away is asked for one incident only, until it answers.
        readStalest(now, 1);
        return;
    }
    if (m_interval.count() <= 0)
        return;
    m_store.fromServer(RefreshPace::mostCounted(m_interval))
        .then(this, [this, now](const Result<int> &known) {
            const int most = known ? m_pace.beginRound(*known, m_interval) : 0;
            if (most > 0)
                readStalest(now.addSecs(-60 * m_interval.count()), most);
        });
}

void RefreshScheduler::readStalest(const QDateTime &before, int most)
{
    // Incidents that the server no longer knows stay the stalest for ever; they must not stand in the way of
    // the others.
    m_store.stalest(before, most + static_cast<int>(m_gone.size()))
        .then(this, [this, most](Result<QList<IncidentKey>> keys) {
            if (!keys || m_background || !m_connectivity.maySendUnasked())
                return;
            keys->removeIf([this](const IncidentKey &key) { return m_gone.contains(key); });
            keys->resize(std::min<qsizetype>(keys->size(), most));
            m_pace.spend(static_cast<int>(keys->size()));
            if (!keys->isEmpty())
                m_background = refresh(*keys);
        });
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/sync/RefreshScheduler.h"

#include "models/sync/Connectivity.h"

#include <QRandomGenerator>

namespace {

constexpr int batch = 50; //!< Incidents a background round reads at most.
constexpr auto pace = std::chrono::seconds(60); //!< Between two background rounds, ± 25 %.

} // namespace

RefreshScheduler::RefreshScheduler(IncidentGateway &gateway, IncidentStore &store, Connectivity &connectivity,
                                   QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
    , m_store(store)
    , m_connectivity(connectivity)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RefreshScheduler::tick);
    connect(&m_connectivity, &Connectivity::changed, this, [this] {
        // An unreachable server that is due for a try is asked by the next round, at once.
        if (m_connectivity.state() == Connectivity::State::Unreachable && m_connectivity.maySend())
            tick();
    });
}

void RefreshScheduler::setInterval(std::chrono::minutes interval)
{
    m_interval = interval;
    arm();
}

void RefreshScheduler::arm()
{
    using namespace std::chrono;
    if (m_interval.count() <= 0) {
        m_timer.stop();
        return;
    }
    const double factor = 0.75 + 0.5 * QRandomGenerator::global()->generateDouble();
    m_timer.start(milliseconds(
        static_cast<milliseconds::rep>(static_cast<double>(milliseconds(pace).count()) * factor)));
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
        Q_EMIT lastRefreshChanged();
        run->deleteLater();
    });
    Q_EMIT started(run);
    QMetaObject::invokeMethod(run, &ReadRun::start, Qt::QueuedConnection);
    return run;
}

void RefreshScheduler::tick()
{
    arm();
    if (m_background || !m_connectivity.maySend())
        return;
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-60 * m_interval.count());
    // A server that was away is asked for one incident only, until it answers.
    const bool probing = m_connectivity.state() == Connectivity::State::Unreachable;
    if (!probing && m_interval.count() <= 0)
        return;
    const QDateTime limit = probing ? QDateTime::currentDateTimeUtc() : before;
    // Incidents that the server no longer knows stay the stalest for ever; they must not stand in the way of
    // the others.
    const int most = (probing ? 1 : batch) + static_cast<int>(m_gone.size());
    m_store.stalest(limit, most).then(this, [this](Result<QList<IncidentKey>> keys) {
        if (!keys || m_background || !m_connectivity.maySend())
            return;
        keys->removeIf([this](const IncidentKey &key) { return m_gone.contains(key); });
        if (!keys->isEmpty())
            m_background = refresh(keys->mid(0, batch));
    });
}

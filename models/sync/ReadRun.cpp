// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/sync/ReadRun.h"

#include <QSet>

#include <algorithm>

namespace {

ReadRun::Verdict verdictOf(const ServiceError &error)
{
    using Kind = ServiceError::Kind;
    switch (error.kind) {
    case Kind::NotFound:
        return ReadRun::Verdict::NotAnIncident;
    case Kind::HostNotFound:
    case Kind::ConnectionRefused:
    case Kind::ConnectionLost:
    case Kind::Unreachable:
    case Kind::TimedOut:
    case Kind::WorkOffline:
        return ReadRun::Verdict::Unreachable;
    case Kind::Canceled:
        return ReadRun::Verdict::Canceled;
    case Kind::ApiOffOrForbidden:
    case Kind::WrongCredentials:
    case Kind::SessionEnded:
    case Kind::Rejected:
    case Kind::MethodBlocked:
    case Kind::Throttled:
    case Kind::InsecureAddress:
    case Kind::CertificateRefused:
    case Kind::CertificateChanged:
        return ReadRun::Verdict::Refused;
    case Kind::BadAddress:
    case Kind::WrongPath:
    case Kind::Redirected:
    case Kind::TooLarge:
    case Kind::ServerFault:
    case Kind::BadAnswer:
    case Kind::InvalidRequest:
    case Kind::StoreFailed:
        return ReadRun::Verdict::BadAnswer;
    }
    return ReadRun::Verdict::BadAnswer;
}

//! \brief True when the same fault would meet every further request, so that asking on would only be
//! impolite.
bool endsTheRun(const ServiceError &error)
{
    using Kind = ServiceError::Kind;
    switch (error.kind) {
    case Kind::HostNotFound:
    case Kind::ConnectionRefused:
    case Kind::Unreachable:
    case Kind::WorkOffline:
    case Kind::ApiOffOrForbidden:
    case Kind::WrongCredentials:
    case Kind::SessionEnded:
    case Kind::Throttled:
    case Kind::InsecureAddress:
    case Kind::CertificateRefused:
    case Kind::CertificateChanged:
    case Kind::StoreFailed:
        return true;
    case Kind::NotFound:
    case Kind::ConnectionLost:
    case Kind::TimedOut:
    case Kind::Canceled:
    case Kind::Rejected:
    case Kind::MethodBlocked:
    case Kind::BadAddress:
    case Kind::WrongPath:
    case Kind::Redirected:
    case Kind::TooLarge:
    case Kind::ServerFault:
    case Kind::BadAnswer:
    case Kind::InvalidRequest:
        return false;
    }
    return false;
}

} // namespace

ReadRun::ReadRun(IncidentGateway &gateway, IncidentStore &store, QList<IncidentKey> keys, QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
    , m_store(store)
{
    QSet<IncidentKey> met;
    for (const IncidentKey &key : std::as_const(keys)) {
        if (IncidentKeys::isLocal(key) || met.contains(key))
            continue;
        met.insert(key);
        m_queue.enqueue(key);
    }
    m_total = static_cast<int>(m_queue.size());
    m_gather.setSingleShot(true);
    m_gather.setInterval(gathering);
    connect(&m_gather, &QTimer::timeout, this, &ReadRun::storeIfFree);
    connect(&m_store, &IncidentStore::recordAsked, this, &ReadRun::handIn);
}

void ReadRun::start()
{
    if (m_total == 0) {
        QMetaObject::invokeMethod(this, &ReadRun::finished, Qt::QueuedConnection);
        return;
    }
    pump();
}

void ReadRun::cancel()
{
    m_canceled = true;
    pump();
}

void ReadRun::pump()
{
    if (m_pumping)
        return;
    m_pumping = true;
    const auto hasRoom = [this] {
        return m_inFlight < (m_isAnswered ? mostAsked : mostInFlight) && m_arrived.size() < mostArrived;
    };
    while (!m_queue.isEmpty() && (m_canceled || m_stopReason || hasRoom())) {
        const IncidentKey key = m_queue.dequeue();
        if (m_canceled) {
            finish(key, Verdict::Canceled);
        } else if (m_stopReason) {
            finish(key, verdictOf(*m_stopReason), *m_stopReason);
        } else {
            ++m_inFlight;
            m_gateway.read(key, IncidentGateway::Turn::InOrder)
                .then(this, [this, key](const Result<IncidentSnapshot> &answer) { take(key, answer); });
        }
    }
    m_pumping = false;
}

void ReadRun::take(const IncidentKey &key, const Result<IncidentSnapshot> &answer)
{
    --m_inFlight;
    m_isAnswered = answer.has_value();
    if (!answer) {
        if (endsTheRun(answer.error()))
            m_stopReason = answer.error();
        // A row is marked only when the server was asked for it and could not give it.
        if (!m_stopReason && verdictOf(answer.error()) != Verdict::Canceled)
            m_store.noteReadFailure(key, answer.error()).then(this, [](const Result<void> &) {});
        finish(key, verdictOf(answer.error()), answer.error());
    } else {
        m_arrived.append(*answer);
    }
    pump();
    storeSome();
}

void ReadRun::storeSome()
{
    if (m_arrived.isEmpty())
        return;
    // Nothing comes any more for which these could wait; a single incident never waits.
    if (m_arrived.size() >= batchSize || m_inFlight == 0)
        storeIfFree();
    else if (!m_gather.isActive())
        m_gather.start();
}

//! \brief While one batch is being written the next one gathers: the server is not kept waiting for the disk,
//! and a fast one does not cause a commit per incident.
void ReadRun::storeIfFree()
{
    if (m_storing == 0)
        storeArrived();
}

//! \brief Who asks before a write, or for the person's eyes, is not told less than has arrived.
void ReadRun::handIn(const IncidentKey &key)
{
    const bool isHere = std::any_of(m_arrived.cbegin(), m_arrived.cend(), [&key](const auto &snapshot) {
        return snapshot.incident.sessionId().compare(key, Qt::CaseInsensitive) == 0;
    });
    if (isHere)
        storeArrived();
}

void ReadRun::storeArrived()
{
    m_gather.stop();
    ++m_storing;
    const QList<IncidentSnapshot> batch = std::exchange(m_arrived, {});
    m_store.absorb(batch).then(this, [this, batch](const Result<QList<IncidentStore::Absorbed>> &result) {
        --m_storing;
        for (qsizetype i = 0; i < batch.size(); ++i) {
            const IncidentKey key = batch.at(i).incident.sessionId();
            if (!result) {
                m_stopReason = result.error();
                finish(key, Verdict::BadAnswer, result.error());
                continue;
            }
            switch (result->value(i, IncidentStore::Absorbed::Unchanged)) {
            case IncidentStore::Absorbed::New:
                finish(key, Verdict::New);
                break;
            case IncidentStore::Absorbed::Changed:
                finish(key, Verdict::Changed);
                break;
            case IncidentStore::Absorbed::Unchanged:
                finish(key, Verdict::Unchanged);
                break;
            }
        }
        pump();
        storeSome();
    });
}

void ReadRun::finish(const IncidentKey &key, Verdict verdict, const ServiceError &error)
{
    ++m_done;
    switch (verdict) {
    case Verdict::New:
    case Verdict::Changed:
    case Verdict::Unchanged:
        break;
    case Verdict::NotAnIncident:
    case Verdict::Unreachable:
    case Verdict::Refused:
    case Verdict::BadAnswer:
    case Verdict::Canceled:
        ++m_failed;
        break;
    }
    Q_EMIT itemDone(key, verdict, error);
    Q_EMIT progress(m_done, m_total);
    if (m_done == m_total)
        Q_EMIT finished();
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
//
// The looks after a write: whether the server shows it, and how long that is waited for.
#include "models/incident/IncidentRules.h"
#include "models/sync/EntryRun.h"
#include "models/sync/Evidence.h"
#include "models/sync/SyncEngine.h"

#include <algorithm>

using Field = Incident::Field;
using State = OutboxEntry::State;

//! \brief Where the server asked for a pause, the looks begin anew after it.
void EntryRun::lookAfterSoon()
{
    if (m_engine.m_connectivity.isPaused() || m_looks >= m_engine.m_patience.looks.size())
        Q_EMIT ended();
    else
        m_lookTimer.start(m_engine.m_patience.looks.at(m_looks));
}

void EntryRun::lookAfter()
{
    ++m_looks;
    m_engine.m_gateway.read(serverId()).then(this, [this](const Result<IncidentSnapshot> &now) {
        const bool isCreate = m_entry.kind == OutboxEntry::Kind::Create;
        if (now && isCreate)
            createLooked(*now);
        else if (now)
            looked(*now);
        else if (isCreate && now.error().kind == ServiceError::Kind::NotFound)
            createNotFound(now.error());
        else
            readFailed(now.error());
    });
}

//! \brief The person has seen what the person names. What the server names has to show the words that were
//! sent, or it is another incident.
void EntryRun::createLooked(const IncidentSnapshot &now)
{
    IncidentChange sent = m_entry.change;
    sent.remove(Field::SessionId);
    const QList<Field> missing = sent.missingIn(now.incident);
    const auto shows = [&sent, &missing](Field field) {
        return !sent.wanted(field).trimmed().isEmpty() && !missing.contains(field);
    };
    if (!m_entry.isClaimed() && !shows(Field::IncidentName) && !shows(Field::IncidentDescription))
        askWhere();
    else
        acknowledge(now, QStringLiteral("confirmed"), missing);
}

//! \brief What the server named may still stand in its queue, for as long as it works on anything.
void EntryRun::createNotFound(const ServiceError &error)
{
    if (m_entry.isClaimed())
        askWhere(error);
    else if (m_looks >= m_engine.m_patience.looks.size()
             && m_engine.hasHadItsTime(m_entry, QDateTime::currentDateTimeUtc()))
        askWhere();
    else
        notVisibleYet({});
}

void EntryRun::looked(const IncidentSnapshot &now)
{
    const Evidence::Verdict verdict = Evidence::of(m_entry, now.incident, m_engine.closedStatuses());
    if (verdict == Evidence::Verdict::Whole) {
        acknowledge(now, QStringLiteral("confirmed"));
        return;
    }
    // The server said yes, had its time, and shows some fields: the others were not taken. Without its yes
    // they may be a colleague's.
    const QList<Field> missing = m_entry.change.missingIn(now.incident);
    const size_t soonLooks = m_engine.m_patience.looks.size();
    const bool isPart = verdict == Evidence::Verdict::Part && m_entry.state == State::Accepted;
    const bool isLate =
        m_looks > soonLooks && m_engine.hasHadItsTime(m_entry, QDateTime::currentDateTimeUtc());
    if ((isPart && m_looks >= soonLooks) || (isLate && isOvertaken(now.incident))) {
        acknowledge(now, QStringLiteral("not-taken"), missing);
        return;
    }
    // A resolve with the words of an earlier one: they are there, and the incident is open, or open again.
    if (isLate && missing.isEmpty() && m_entry.state == State::Accepted) {
        acknowledge(now, QStringLiteral("not-taken"), {Field::Status});
        return;
    }
    notVisibleYet(missing);
}

//! \brief True when the answered values have been changed again since: they will never show, unless the write
//! still stands in the server's queue and comes after a colleague's.
bool EntryRun::isOvertaken(const Incident &now) const
{
    const QList<FieldChange> &fields = m_entry.change.fields();
    return m_entry.state == State::Accepted
        && std::none_of(fields.cbegin(), fields.cend(), [&now](const FieldChange &change) {
               return IncidentRules::sameValue(change.field, change.from, now.value(change.field));
           });
}

void EntryRun::notVisibleYet(const QList<Field> &missing)
{
    if (m_looks < m_engine.m_patience.looks.size()) {
        lookAfterSoon();
        return;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_entry.notTaken = missing;
    if (m_entry.state == State::Accepted) {
        m_entry.notBefore = now.addDuration(m_engine.m_patience.lateLook);
        keep(State::Accepted, {}, {});
        return;
    }
    if (!m_entry.unknownSince.isValid())
        m_entry.unknownSince = now;
    if (m_engine.hasHadItsTime(m_entry, now)) {
        // The server gave up long ago and shows none of it: it did not happen, so it may be sent.
        m_entry.notBefore = {};
        m_entry.unknownSince = {};
        keep(State::Waiting, {}, QStringLiteral("did-not-happen"));
        return;
    }
    m_entry.notBefore = now.addDuration(m_engine.m_patience.lateLook);
    keep(State::Unknown, m_entry.error, {});
}

//! \brief Until the next look at what was sent: what the server asks for, where that is longer.
std::chrono::milliseconds EntryRun::pauseOfLooks(const ServiceError &error) const
{
    const std::chrono::milliseconds asked = std::chrono::seconds(std::max(error.retryAfterSeconds, 0));
    return std::max(asked, m_engine.m_patience.lateLook);
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/IncidentChange.h"
#include "models/incident/IncidentKey.h"
#include "models/incident/Result.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <optional>

//! \brief One intent of the person, stored before anything is sent and removed only by a confirmed answer or
//! by the person.
struct OutboxEntry {
    Q_GADGET

public:
    enum class Kind { Create, Edit, Resolve };
    Q_ENUM(Kind)

    enum class State {
        Waiting, //!< Will be sent as soon as possible (not before \c nextTry).
        Held, //!< The person stopped it.
        InFlight, //!< A write may be on the wire.
        Unknown, //!< A write was sent and its effect is not known; edit and resolve are settled by GET, a
                 //!< create only by the person.
        Accepted, //!< Answered with success, not yet visible on the server; never sent again, looked after at
                  //!< each refresh.
        Conflict, //!< Both sides changed the same field; the person decides.
        Refused, //!< The server or our rules said no; \c error says why. Kept until the person edits or
                 //!< discards it.
    };
    Q_ENUM(State)

    qint64 id = 0; //!< Given by the outbox; order of ids = order of sending within one incident.
    IncidentKey key;
    Kind kind = Kind::Edit;
    State state = State::Waiting;
    IncidentChange change; //!< Create: every field set, from empty. Resolve: CloseCode and Resolution.
    QString number; //!< For display.
    QString title; //!< For display.
    QDateTime queuedAt; //!< UTC.
    QDateTime notBefore; //!< UTC; invalid = at once.
    int attempts = 0; //!< Writes put on the wire so far.
    int tries = 0; //!< Rounds in a row that ended before a write, for the back-off.
    QDateTime unknownSince; //!< UTC; when the write was answered or, without an answer, given up.
    int rebases = 0; //!< Automatic rebases in a row.
    std::optional<ServiceError> error;
    QList<FieldConflict> conflicts;
    QList<Incident::Field> notTaken; //!< Accepted: fields that the server does not show yet.

    //! \brief True for an unanswered create of which the person named the incident; that is not read yet.
    [[nodiscard]] bool isClaimed() const
    {
        return kind == Kind::Create && state == State::Unknown
            && !change.wanted(Incident::Field::SessionId).isEmpty();
    }

    friend bool operator==(const OutboxEntry &, const OutboxEntry &) = default;
};

//! \brief How an incident on this computer stands to the server; the most urgent state of its intents and
//! draft.
class SyncState
{
    Q_GADGET

public:
    enum Value { InStep, Draft, Accepted, Waiting, Held, Sending, Unknown, Conflict, Refused };
    Q_ENUM(Value)

    //! \brief What one intent in \a state makes of its incident.
    [[nodiscard]] static Value of(OutboxEntry::State state);
};

//! \brief One line of what this computer sent, when, and with what answer.
struct LedgerEntry {
    qint64 id = 0;
    IncidentKey key;
    QString number;
    QString title;
    OutboxEntry::Kind kind = OutboxEntry::Kind::Edit;
    QString event; //!< Stable word: queued, sent, confirmed, merged, not-taken, refused, unknown, conflict,
                   //!< held, discarded, kept-as-draft, arrived.
    IncidentChange change;
    QDateTime at; //!< UTC.
    std::optional<ServiceError> error;
};

Q_DECLARE_METATYPE(OutboxEntry)

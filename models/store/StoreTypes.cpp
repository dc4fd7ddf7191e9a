// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/StoreTypes.h"

SyncState::Value SyncState::of(OutboxEntry::State state)
{
    switch (state) {
    case OutboxEntry::State::Waiting:
        return SyncState::Waiting;
    case OutboxEntry::State::Held:
        return SyncState::Held;
    case OutboxEntry::State::InFlight:
        return SyncState::Sending;
    case OutboxEntry::State::Unknown:
        return SyncState::Unknown;
    case OutboxEntry::State::Accepted:
        return SyncState::Accepted;
    case OutboxEntry::State::Conflict:
        return SyncState::Conflict;
    case OutboxEntry::State::Refused:
        return SyncState::Refused;
    }
    return SyncState::Unknown;
}

std::optional<Incident::Field> ListColumn::field(Value column)
{
    switch (column) {
    case ListColumn::Number:
        return Incident::Field::ProcessId;
    case ListColumn::Title:
        return Incident::Field::IncidentName;
    case ListColumn::Priority:
        return Incident::Field::Priority;
    case ListColumn::Status:
        return Incident::Field::Status;
    case ListColumn::AffectedUser:
        return Incident::Field::AffectedUserEmail;
    case ListColumn::Classification:
        return Incident::Field::Classification;
    case ListColumn::Impact:
        return Incident::Field::Impact;
    case ListColumn::Urgency:
        return Incident::Field::Urgency;
    case ListColumn::Type:
        return Incident::Field::IncidentType;
    case ListColumn::CloseCode:
        return Incident::Field::CloseCode;
    case ListColumn::Unread:
    case ListColumn::Sync:
    case ListColumn::LastRead:
    case ListColumn::Count:
        return std::nullopt;
    }
    return std::nullopt;
}

QString ListGroup::key() const
{
    QString key = value;
    for (QChar &letter : key) {
        if (letter >= u'A' && letter <= u'Z')
            letter = letter.toLower();
    }
    return key;
}

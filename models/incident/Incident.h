// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QObject>
#include <QString>

#include <array>

//! \brief One incident as the API knows it: fifteen texts, in the contract's order. What a site defines stays
//! a string.
//!
//! A null and an empty text mean the same. GUID fields hold a GUID without braces; the zero GUID is held as
//! empty.
class Incident
{
    Q_GADGET

public:
    enum class Field {
        SessionId,
        ProcessId,
        IncidentName,
        IncidentDescription,
        IncidentType,
        AffectedUserEmail,
        Classification,
        Impact,
        Urgency,
        Priority,
        AffectedLocationId,
        AffectedDepartmentId,
        Status,
        Resolution,
        CloseCode,
    };
    Q_ENUM(Field)

    static constexpr int FieldCount = 15;

    //! \brief All fields in the contract's order.
    [[nodiscard]] static const std::array<Field, FieldCount> &allFields();

    [[nodiscard]] const QString &value(Field field) const { return m_values.at(static_cast<size_t>(field)); }
    void setValue(Field field, const QString &value) { m_values.at(static_cast<size_t>(field)) = value; }

    [[nodiscard]] const QString &sessionId() const { return value(Field::SessionId); }
    //! \brief The ticket number, e.g. IM-000123; empty until the server gave one.
    [[nodiscard]] const QString &number() const { return value(Field::ProcessId); }
    [[nodiscard]] const QString &title() const { return value(Field::IncidentName); }
    [[nodiscard]] const QString &status() const { return value(Field::Status); }

    friend bool operator==(const Incident &, const Incident &) = default;

private:
    std::array<QString, FieldCount> m_values;
};

//! \brief What the server said at one moment: the decoded incident and its JSON, kept verbatim for the next
//! PUT.
struct IncidentSnapshot {
    Incident incident;
    QByteArray verbatim; //!< The server's object as JSON, unknown properties included.
    QDateTime readAt; //!< When this computer asked for it, UTC: it is at least as new.

    //! \brief The server said it to another computer, which wrote it into a file.
    [[nodiscard]] bool isFromFile() const { return !readAt.isValid() && !verbatim.isEmpty(); }

    friend bool operator==(const IncidentSnapshot &, const IncidentSnapshot &) = default;
};

Q_DECLARE_METATYPE(Incident)
Q_DECLARE_METATYPE(IncidentSnapshot)

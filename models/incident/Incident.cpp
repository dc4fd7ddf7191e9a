// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/Incident.h"

const std::array<Incident::Field, Incident::FieldCount> &Incident::allFields()
{
    static constexpr std::array<Field, FieldCount> fields{
        Field::SessionId,    Field::ProcessId,         Field::IncidentName,       Field::IncidentDescription,
        Field::IncidentType, Field::AffectedUserEmail, Field::Classification,     Field::Impact,
        Field::Urgency,      Field::Priority,          Field::AffectedLocationId, Field::AffectedDepartmentId,
        Field::Status,       Field::Resolution,        Field::CloseCode,
    };
    return fields;
}

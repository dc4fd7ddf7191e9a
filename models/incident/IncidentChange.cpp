// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/IncidentChange.h"

#include "models/incident/IncidentRules.h"

#include <algorithm>

static bool isChangeable(Incident::Field field)
{
    return field != Incident::Field::SessionId && field != Incident::Field::ProcessId
        && field != Incident::Field::Status;
}

IncidentChange::IncidentChange(const QList<FieldChange> &fields)
{
    m_fields.reserve(fields.size());
    for (const FieldChange &change : fields)
        set(change.field, change.from, change.to);
}

IncidentChange IncidentChange::between(const Incident &base, const Incident &wanted)
{
    IncidentChange change;
    for (const Incident::Field field : Incident::allFields()) {
        const QString &from = base.value(field);
        const QString &to = wanted.value(field);
        if (isChangeable(field) && !IncidentRules::sameValue(field, from, to))
            change.set(field, from, to);
    }
    return change;
}

QList<FieldChange>::const_iterator IncidentChange::find(Incident::Field field) const
{
    return std::find_if(m_fields.cbegin(), m_fields.cend(),
                        [field](const FieldChange &change) { return change.field == field; });
}

bool IncidentChange::touches(Incident::Field field) const
{
    return find(field) != m_fields.cend();
}

QString IncidentChange::wanted(Incident::Field field) const
{
    const auto found = find(field);
    if (found == m_fields.cend())
        return {};
    // A wish to empty the field must stay apart from no wish at all.
    return found->to.isNull() ? QStringLiteral("") : found->to;
}

void IncidentChange::set(Incident::Field field, const QString &from, const QString &to)
{
    const auto found = find(field);
    if (found == m_fields.cend())
        m_fields.append({field, from, to});
    else
        m_fields[found - m_fields.cbegin()] = {field, from, to};
}

void IncidentChange::remove(Incident::Field field)
{
    m_fields.removeIf([field](const FieldChange &change) { return change.field == field; });
}

Incident IncidentChange::appliedTo(Incident incident) const
{
    for (const FieldChange &change : m_fields)
        incident.setValue(change.field, change.to);
    return incident;
}

MergeReport IncidentChange::mergedWith(const Incident &theirs) const
{
    MergeReport report;
    for (const FieldChange &change : m_fields) {
        const QString &now = theirs.value(change.field);
        if (IncidentRules::sameValue(change.field, now, change.to))
            report.alreadyThere.append(change.field);
        else if (IncidentRules::sameValue(change.field, now, change.from))
            report.rebased.set(change.field, now, change.to);
        else
            report.conflicts.append({change.field, change.from, now, change.to});
    }
    return report;
}

QList<Incident::Field> IncidentChange::missingIn(const Incident &now) const
{
    QList<Incident::Field> missing;
    for (const FieldChange &change : m_fields) {
        if (!IncidentRules::sameValue(change.field, now.value(change.field), change.to))
            missing.append(change.field);
    }
    return missing;
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Incident.h"

#include <QList>

//! \brief One field moved from what the person saw to what the person wants.
struct FieldChange {
    Incident::Field field = Incident::Field::IncidentName;
    QString from;
    QString to;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

struct MergeReport;

//! \brief What a person wants changed in one incident: a list of fields, each at most once.
class IncidentChange
{
public:
    IncidentChange() = default;
    //! \brief A field named twice keeps its last change.
    explicit IncidentChange(const QList<FieldChange> &fields);

    //! \brief The difference between two states, by the comparison of IncidentRules::sameValue.
    [[nodiscard]] static IncidentChange between(const Incident &base, const Incident &wanted);

    [[nodiscard]] const QList<FieldChange> &fields() const { return m_fields; }
    [[nodiscard]] bool isEmpty() const { return m_fields.isEmpty(); }
    [[nodiscard]] bool touches(Incident::Field field) const;
    //! \brief The wanted value of \a field, or a null string when it is not touched.
    [[nodiscard]] QString wanted(Incident::Field field) const;
    void set(Incident::Field field, const QString &from, const QString &to);
    void remove(Incident::Field field);

    //! \brief \a incident with the wanted values written over it.
    [[nodiscard]] Incident appliedTo(Incident incident) const;
    //! \brief The three-way merge by field of base (\c from), mine (\c to) and \a theirs.
    [[nodiscard]] MergeReport mergedWith(const Incident &theirs) const;
    //! \brief The wanted fields that \a now does not show.
    [[nodiscard]] QList<Incident::Field> missingIn(const Incident &now) const;

    friend bool operator==(const IncidentChange &, const IncidentChange &) = default;

private:
    [[nodiscard]] QList<FieldChange>::const_iterator find(Incident::Field field) const;

    QList<FieldChange> m_fields;
};

//! \brief One field that both sides changed differently.
struct FieldConflict {
    Incident::Field field = Incident::Field::IncidentName;
    QString base;
    QString theirs;
    QString mine;

    friend bool operator==(const FieldConflict &, const FieldConflict &) = default;
};

//! \brief What came of a merge: nothing is decided here that a person should decide.
struct MergeReport {
    IncidentChange rebased; //!< What is still to be sent, its \c from moved to theirs.
    QList<Incident::Field> alreadyThere; //!< Wanted, and the server has it already.
    QList<FieldConflict> conflicts; //!< Both changed, differently; these are not in \c rebased.
};

Q_DECLARE_METATYPE(IncidentChange)

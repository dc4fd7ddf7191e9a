// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Incident.h"
#include "models/store/SqlFile.h"

#include <QMap>

#include <array>

//! \brief The words of the shown texts, for searching; written at the end of each transaction.
//!
//! SQLite's index gathers words in memory only while the ids rise and no statement could be taken back alone.
//! A trigger, or a row at a time, makes it write itself out for each changed incident.
class SearchIndex : public SqlGathering
{
public:
    explicit SearchIndex(SqlFile &file);
    ~SearchIndex() override;
    Q_DISABLE_COPY_MOVE(SearchIndex)

    //! \brief The incident that the index counts by \a id is found by \a shown from now on.
    void add(qint64 id, const Incident &shown);
    //! \brief And by \a shown, which is what the table holds of it, no longer.
    void remove(qint64 id, const Incident &shown);
    void write() override;
    void discard() override;

    //! \brief The fields that are searched, in the order of the index's columns.
    static constexpr std::array fields{Incident::Field::ProcessId,
                                       Incident::Field::IncidentName,
                                       Incident::Field::IncidentType,
                                       Incident::Field::AffectedUserEmail,
                                       Incident::Field::Classification,
                                       Incident::Field::Impact,
                                       Incident::Field::Urgency,
                                       Incident::Field::Priority,
                                       Incident::Field::Status,
                                       Incident::Field::CloseCode,
                                       Incident::Field::IncidentDescription,
                                       Incident::Field::Resolution};

private:
    SqlFile &m_file;
    QMap<qint64, Incident> m_removed;
    QMap<qint64, Incident> m_added;
};

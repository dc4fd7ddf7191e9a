// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/SqlFile.h"

#include <QStringList>

//! \brief What a file of the store is: its name, its mark, and the steps that lead an empty file to today's
//! tables.
struct Schema {
    //! \brief The statements that lead from the version before to \c version; once published a step never
    //! changes.
    struct Step {
        int version = 0;
        QStringList statements;
    };

    QString fileName;
    quint32 applicationId = 0;
    SqlFile::Durability durability = SqlFile::Durability::Process;
    QList<Step> steps; //!< Ascending versions.

    [[nodiscard]] int latestVersion() const { return steps.isEmpty() ? 0 : steps.last().version; }

    //! \brief What the server said; can be had again from the server.
    [[nodiscard]] static Schema cache();
    //! \brief What the person wrote; exists nowhere else.
    [[nodiscard]] static Schema work();
};

//! \brief Takes \a file through the steps it has not seen, each in one transaction, up to \a upTo (-1 = all).
[[nodiscard]] Result<void> migrate(SqlFile &file, const Schema &schema, int upTo = -1);

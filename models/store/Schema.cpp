// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/Schema.h"

using namespace Qt::StringLiterals;

Result<void> migrate(SqlFile &file, const Schema &schema, int upTo)
{
    int version = 0;
    {
        SqlRows rows = file.query(u"PRAGMA user_version"_s);
        if (rows.next())
            version = static_cast<int>(rows.number(0));
    }
    if (version > schema.latestVersion())
        file.fail(u"schema version %1 is newer than %2"_s.arg(version).arg(schema.latestVersion()));
    for (const Schema::Step &step : schema.steps) {
        if (step.version <= version || (upTo >= 0 && step.version > upTo) || file.hasFailed())
            continue;
        SqlTransaction transaction(file);
        for (const QString &statement : step.statements)
            file.execute(statement);
        file.execute(u"PRAGMA application_id=%1"_s.arg(schema.applicationId));
        file.execute(u"PRAGMA user_version=%1"_s.arg(step.version));
        if (auto done = transaction.commit(); !done)
            return done;
    }
    return file.takeResult();
}

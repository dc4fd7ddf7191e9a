// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/Database.h"
#include "models/store/IndexedWords.h"
#include "models/store/SearchSql.h"
#include "models/store/StoreThread.h"

//! \brief Runs \a job(database, effects) on the store's thread, then \a tell(effects) on the thread of \a
//! context, and only then finishes the future: whoever waits for it finds the signals sent.
template <typename Job, typename Tell>
[[nodiscard]] auto runAndTell(StoreThread &thread, QObject *context, Tell tell, Job job)
{
    using R = std::invoke_result_t<Job, Database &, StoreEffects &>;
    auto effects = std::make_shared<StoreEffects>();
    return thread
        .run([effects, work = std::move(job)](Database &database) mutable -> R {
            return work(database, *effects);
        })
        .then(context, [effects, tell](const R &result) -> R {
            tell(*effects);
            return result;
        });
}

[[nodiscard]] inline ServiceError storeError(ServiceError::Kind kind, const QString &detail)
{
    ServiceError error;
    error.kind = kind;
    error.outcome = ServiceError::Outcome::NotSent;
    error.detail = detail;
    return error;
}

//! \brief Answers, while the job runs, what a search has to know of both files.
[[nodiscard]] inline SearchSql::Lookup lookupIn(Database &database)
{
    return {
        [&database](Incident::Field field, const QString &text) {
            QStringList ids;
            const auto places = database.work().placeNames();
            for (const auto &place : places) {
                if (place.field == field && place.name.contains(text, Qt::CaseInsensitive))
                    ids.append(place.id);
            }
            return ids;
        },
        [&database](const QString &text) { return IndexedWords::beginning(database.cache().file(), text); }};
}

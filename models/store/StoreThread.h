// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Result.h"
#include "models/store/StoreTypes.h"

#include "models/incident/Future.h"
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>
#include <type_traits>
#include <utility>

class Database;

//! \brief The one thread on which SQLite runs. Jobs are done in the order in which they were given.
class StoreThread : public QObject
{
    Q_OBJECT

public:
    explicit StoreThread(QObject *parent = nullptr);
    //! \brief Finishes the jobs given so far, then closes the files.
    ~StoreThread() override;

    //! \brief Opens (creates, migrates, checks) both files in \a folder, which is made owner-only.
    [[nodiscard]] Future<Result<StoreReport>> open(const QString &folder);

    //! \brief Runs \a job with the open files on the store's thread. \a job must return a Result<…>;
    //! StoreFailed when nothing is open.
    template <typename Job> [[nodiscard]] auto run(Job job) -> Future<std::invoke_result_t<Job, Database &>>
    {
        using R = std::invoke_result_t<Job, Database &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        post([promise, work = std::move(job)](Database *database) mutable {
            if (database)
                promise->addResult(work(*database));
            else
                promise->addResult(R(tl::unexpect, notOpen()));
            promise->finish();
        });
        return promise->future();
    }

private:
    static ServiceError notOpen();
    void post(std::function<void(Database *)> job);

    QThread m_thread;
    QObject *m_worker = nullptr; //!< Lives on m_thread.
    std::unique_ptr<Database> m_database; //!< Touched on m_thread only.
};

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Result.h"
#include "models/store/StoreTypes.h"

#include "models/incident/Future.h"
#include <QMutex>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <array>
#include <chrono>
#include <functional>
#include <memory>
#include <queue>
#include <stop_token>
#include <type_traits>
#include <utility>

class Database;

//! \brief The one thread that works with the files; beside it another one may read a large cache through
//! once, see open(). Prompt jobs are done in the order in which they were given, patient ones in theirs when
//! no prompt one waits.
class StoreThread : public QObject
{
    Q_OBJECT

public:
    enum class Turn {
        Prompt,
        Patient //!< For what nobody waits for, so that a screen of rows never waits for a count of all.
    };

    explicit StoreThread(QObject *parent = nullptr);
    //! \brief Finishes the jobs given so far, then closes the files.
    ~StoreThread() override;

    //! \brief Opens (creates, migrates, checks) both files in \a folder, which is made owner-only. A large
    //! cache that was not closed is read through later. Who ends meanwhile waits for the table being read,
    //! and that begins anew at the next start.
    [[nodiscard]] Future<Result<StoreReport>> open(const QString &folder);

    //! \brief Lets the file go for the next job, which must be alone with it; it is read through again later.
    void putOffCheck();

    //! \brief Keeps the patient jobs waiting, or lets them go on: while a window is drawn for the first time
    //! they would take a processor from it.
    void holdPatient(bool held);

    //! \brief Blocks until the prompt jobs given so far are done, at most \a patience; false when the time
    //! ran out.
    bool waitForPrompt(std::chrono::milliseconds patience);

    //! \brief Runs \a job with the open files on the store's thread. \a job must return a Result<…>;
    //! StoreFailed when nothing is open.
    template <typename Job>
    [[nodiscard]] auto run(Job job, Turn turn = Turn::Prompt) -> Future<std::invoke_result_t<Job, Database &>>
    {
        using R = std::invoke_result_t<Job, Database &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        post(
            [promise, work = std::move(job)](Database *database) mutable {
                if (database)
                    promise->addResult(work(*database));
                else
                    promise->addResult(R(tl::unexpect, notOpen()));
                promise->finish();
            },
            turn);
        return promise->future();
    }

Q_SIGNALS:
    //! \brief A page of a file cannot be read; the next opening mends what can be mended.
    void damaged();

private:
    using Work = std::function<void(Database *)>;

    static ServiceError notOpen();
    void post(Work job, Turn turn);
    void callWorker();
    Work takeNext();
    void checkLater();
    void endCheck();

    QThread m_thread;
    QObject *m_worker = nullptr; //!< Lives on m_thread.
    QMutex m_mutex;
    std::array<std::queue<Work>, 2> m_waiting; //!< By Turn, under m_mutex.
    bool m_holdsPatient = false; //!< Under m_mutex, as m_held.
    std::size_t m_held = 0; //!< Patient jobs for which the worker was not called yet.
    std::unique_ptr<char[]> m_room; //!< Touched on m_thread only, as the three below.
    std::unique_ptr<Database> m_database;
    std::unique_ptr<QThread> m_checking;
    std::stop_source m_stopChecking;
};

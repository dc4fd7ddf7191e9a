// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/StoreThread.h"

#include "models/store/Database.h"
#include "models/store/StoreFiles.h"

#include <QSemaphore>
#include <QTimer>

using namespace std::chrono_literals;

namespace {

constexpr auto checkPause = 2s;

//! \brief Makes room for some three megabytes in the heap of the calling thread. The C library of Linux lets
//! such a heap grow by a page or two, and each time holds up whatever touches new memory on any thread: 350
//! times while the files are opened and the first window is made. Later pages are used only when needed.
//! Returns what keeps the room from being given back.
[[nodiscard]] std::unique_ptr<char[]> makeRoom()
{
    constexpr std::size_t blockSize = 120 * 1024; // Larger ones would not come from the heap.
    std::array<std::unique_ptr<char[]>, 26> blocks;
    for (std::unique_ptr<char[]> &block : blocks)
        block = std::make_unique_for_overwrite<char[]>(blockSize);
    return std::make_unique<char[]>(4096);
}

} // namespace

StoreThread::StoreThread(QObject *parent)
    : QObject(parent)
    , m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("Store"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    post([this](Database *) { m_room = makeRoom(); }, Turn::Prompt);
}

StoreThread::~StoreThread()
{
    holdPatient(false);
    // Through the queue, behind every job given before: quit() from here would overtake them.
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            endCheck();
            m_database.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

Future<Result<StoreReport>> StoreThread::open(const QString &folder)
{
    auto promise = std::make_shared<QPromise<Result<StoreReport>>>();
    promise->start();
    post(
        [promise, folder, language = QLocale().collation(), this](Database *) {
            endCheck();
            m_database.reset();
            StoreReport report;
            auto opened = Database::open(folder, report, language);
            if (opened) {
                m_database = std::move(*opened);
                if (report.isUnchecked)
                    checkLater();
                promise->addResult(Result<StoreReport>(report));
            } else {
                promise->addResult(Result<StoreReport>(tl::unexpect, opened.error()));
            }
            promise->finish();
        },
        Turn::Prompt);
    return promise->future();
}

void StoreThread::holdPatient(bool held)
{
    std::size_t released = 0;
    {
        const QMutexLocker lock(&m_mutex);
        m_holdsPatient = held;
        if (!held)
            released = std::exchange(m_held, 0);
    }
    for (; released > 0; --released)
        callWorker();
}

bool StoreThread::waitForPrompt(std::chrono::milliseconds patience)
{
    // Shared, because the job may come when nobody waits any more.
    const auto done = std::make_shared<QSemaphore>();
    post([done](Database *) { done->release(); }, Turn::Prompt);
    return done->tryAcquire(1, static_cast<int>(patience.count()));
}

//! \brief On a thread and a connection of its own, and not while a window opens: nobody waits for it.
void StoreThread::checkLater()
{
    QTimer::singleShot(checkPause, m_worker, [this] {
        endCheck();
        if (!m_database)
            return;
        m_stopChecking = std::stop_source();
        const auto work = [this, path = m_database->cachePath(), stop = m_stopChecking.get_token()] {
            const std::optional<bool> isWhole = StoreFiles::isWhole(path, stop);
            if (!isWhole)
                return;
            post(
                [isWhole](Database *checked) {
                    if (checked)
                        checked->takeVerdict(*isWhole);
                },
                Turn::Prompt);
        };
        m_checking.reset(QThread::create(work));
        m_checking->setObjectName(QStringLiteral("Store check"));
        m_checking->start(QThread::LowPriority);
    });
}

void StoreThread::putOffCheck()
{
    post(
        [this](Database *) {
            if (!m_checking || m_checking->isFinished())
                return;
            endCheck();
            checkLater();
        },
        Turn::Prompt);
}

void StoreThread::endCheck()
{
    m_stopChecking.request_stop();
    if (m_checking)
        m_checking->wait();
    m_checking.reset();
}

ServiceError StoreThread::notOpen()
{
    ServiceError error;
    error.kind = ServiceError::Kind::StoreFailed;
    error.outcome = ServiceError::Outcome::NotSent;
    error.detail = QStringLiteral("the store is not open");
    return error;
}

void StoreThread::post(Work job, Turn turn)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_waiting.at(static_cast<std::size_t>(turn)).push(std::move(job));
        if (turn == Turn::Patient && m_holdsPatient) {
            ++m_held;
            return;
        }
    }
    callWorker();
}

void StoreThread::callWorker()
{
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            const Work work = takeNext();
            if (m_database)
                m_database->clearFaults();
            work(m_database.get());
            if (m_database && m_database->hasMetDamage())
                Q_EMIT damaged();
        },
        Qt::QueuedConnection);
}

StoreThread::Work StoreThread::takeNext()
{
    const QMutexLocker lock(&m_mutex);
    std::queue<Work> &lane = m_waiting.front().empty() ? m_waiting.back() : m_waiting.front();
    Work work = std::move(lane.front());
    lane.pop();
    return work;
}

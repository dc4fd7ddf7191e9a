// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/exchange/ExportRun.h"

#include "models/store/CacheReader.h"
#include "models/store/Database.h"

#include <QElapsedTimer>
#include <QSaveFile>

namespace {

constexpr qsizetype slice = 500; //!< Incidents that are read with one statement and written at once.
constexpr qint64 betweenNews = 50; //!< Milliseconds.

FileFault storeFault(const ServiceError &error)
{
    return {FileFault::Kind::StoreFailed, error.detail};
}

} // namespace

ExportRun::ExportRun(StoreThread &thread, IncidentStore &store, Order order, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
    , m_store(store)
    , m_order(std::move(order))
{
}

ExportRun::~ExportRun()
{
    cancel();
    if (m_worker)
        m_worker->wait();
}

void ExportRun::start(const ListQuery &query)
{
    m_store.rowIds(query, -1, m_stop.get_token()).then(this, [this](const Result<QList<RowId>> &ids) {
        if (ids)
            start(*ids);
        else
            finish({0, false, storeFault(ids.error())});
    });
}

void ExportRun::start(const QList<RowId> &ids)
{
    m_thread.run([](Database &database) -> Result<QString> { return database.cache().file().path(); })
        .then(this, [this, ids](const Result<QString> &path) {
            if (path)
                launch(*path, ids);
            else
                finish({0, false, storeFault(path.error())});
        });
}

void ExportRun::launch(const QString &cachePath, const QList<RowId> &ids)
{
    const auto tell = [this, total = ids.size()](qint64 done) {
        QMetaObject::invokeMethod(
            this, [this, done, total] { Q_EMIT progress(done, total); }, Qt::QueuedConnection);
    };
    m_worker.reset(QThread::create([this, order = m_order, cachePath, ids, stop = m_stop.get_token(), tell] {
        const Outcome outcome = write(order, cachePath, ids, stop, tell);
        QMetaObject::invokeMethod(
            this, [this, outcome] { finish(outcome); }, Qt::QueuedConnection);
    }));
    m_worker->setObjectName(QStringLiteral("Export"));
    m_worker->start(QThread::LowPriority);
}

ExportRun::Outcome ExportRun::write(const Order &order, const QString &cachePath, const QList<RowId> &ids,
                                    const std::stop_token &stop, const Tell &tell)
{
    if (const auto fault = FileFault::beforeWriting(order.path))
        return {0, false, fault};
    auto reader = CacheReader::open(cachePath);
    if (!reader)
        return {0, false, storeFault(reader.error())};
    // Goes away with this function unless it is committed.
    QSaveFile file(order.path);
    if (!file.open(QIODevice::WriteOnly))
        return {0, false, FileFault::ofWriting(file)};
    ExchangeFile exchange(order.format, order.server, QDateTime::currentDateTimeUtc());
    QElapsedTimer sinceNews;
    sinceNews.start();
    qint64 written = 0;
    QByteArray bytes = exchange.head();
    for (qsizetype first = 0; first < ids.size(); first += slice) {
        const auto incidents = (*reader)->read(ids.mid(first, slice));
        if (!incidents)
            return {0, false, storeFault(incidents.error())};
        for (const CachedIncident &incident : *incidents)
            bytes += exchange.entry(incident);
        written += incidents->size();
        if (stop.stop_requested())
            return {0, true, std::nullopt};
        if (file.write(bytes) != bytes.size())
            return {0, false, FileFault::ofWriting(file)};
        bytes.clear();
        if (sinceNews.elapsed() >= betweenNews) {
            tell(qMin(first + slice, ids.size()));
            sinceNews.start();
        }
    }
    bytes += exchange.foot();
    if (stop.stop_requested())
        return {0, true, std::nullopt};
    if (file.write(bytes) != bytes.size() || !file.commit())
        return {0, false, FileFault::ofWriting(file)};
    tell(ids.size());
    return {written, false, std::nullopt};
}

void ExportRun::finish(const Outcome &outcome)
{
    m_outcome = outcome;
    Q_EMIT finished();
}

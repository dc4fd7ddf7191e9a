// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/exchange/ImportRun.h"

#include <QFileInfo>
#include <QThreadPool>

namespace {

constexpr int batchSize = 200; //!< Incidents that are stored in one transaction.

} // namespace

struct ImportRun::Source {
    explicit Source(const QString &path)
        : device(path)
    {
    }

    QFile device;
    ImportFile file{device};
    bool isOpen = false;
};

struct ImportRun::Batch {
    QList<IncidentSnapshot> snapshots;
    QList<Broken> broken;
    qint64 neverSent = 0;
    qint64 position = 0;
    qint64 size = 0;
    QString server;
    bool isLast = false;
    std::optional<FileFault> fault;

    [[nodiscard]] static Batch readFrom(Source &source);
    void add(const ImportFile::Entry &entry);
    [[nodiscard]] static Batch failed(FileFault::Kind kind, const QString &detail = {});
};

ImportRun::Batch ImportRun::Batch::failed(FileFault::Kind kind, const QString &detail)
{
    Batch batch;
    batch.fault = FileFault{kind, detail};
    return batch;
}

void ImportRun::Batch::add(const ImportFile::Entry &entry)
{
    auto snapshot = ImportFile::decode(entry);
    if (snapshot)
        snapshots.append(*snapshot);
    else if (snapshot.error().kind == ServiceError::Kind::NotFound)
        ++neverSent;
    else
        broken.append({entry.number, entry.line, snapshot.error().detail});
}

ImportRun::Batch ImportRun::Batch::readFrom(Source &source)
{
    Batch batch;
    if (!source.isOpen) {
        const QFileInfo info(source.device);
        if (info.exists() && !info.isFile())
            return failed(FileFault::Kind::NotAFile);
        if (!source.device.open(QIODevice::ReadOnly))
            return failed(FileFault::Kind::NotRead, source.device.errorString());
        const auto head = source.file.readHead();
        if (!head)
            return failed(FileFault::Kind::NotOurs);
        batch.server = head->server;
        source.isOpen = true;
    }
    for (int n = 0; n < batchSize && !batch.isLast; ++n) {
        const auto entry = source.file.next();
        batch.isLast = !entry;
        if (entry)
            batch.add(*entry);
    }
    if (source.device.error() != QFileDevice::NoError)
        batch.fault = FileFault{FileFault::Kind::NotRead, source.device.errorString()};
    batch.position = source.device.pos();
    batch.size = source.device.size();
    return batch;
}

ImportRun::ImportRun(IncidentStore &store, QString path, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_path(std::move(path))
{
}

void ImportRun::start()
{
    m_source = std::make_shared<Source>(m_path);
    readNext();
}

void ImportRun::readNext()
{
    auto promise = std::make_shared<QPromise<Batch>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, source = m_source] {
        promise->addResult(Batch::readFrom(*source));
        promise->finish();
    });
    Future<Batch>(promise->future()).then(this, [this](const Batch &batch) { take(batch); });
}

void ImportRun::take(const Batch &batch)
{
    if (!batch.server.isEmpty())
        m_report.server = batch.server;
    m_report.neverSent += batch.neverSent;
    m_report.brokenCount += batch.broken.size();
    m_report.broken += batch.broken.mid(0, mostBrokenKept - m_report.broken.size());
    m_store.addFromFile(batch.snapshots).then(this, [this, batch](const Result<int> &added) {
        if (!added) {
            end(FileFault{FileFault::Kind::StoreFailed, added.error().detail});
            return;
        }
        m_report.taken += *added;
        m_report.known += batch.snapshots.size() - *added;
        Q_EMIT progress(batch.position, batch.size);
        m_report.canceled = m_canceled && !batch.isLast;
        if (batch.isLast || m_canceled || batch.fault)
            end(batch.fault);
        else
            readNext();
    });
}

void ImportRun::end(std::optional<FileFault> fault)
{
    m_source.reset();
    m_report.fault = std::move(fault);
    Q_EMIT finished();
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/list/ViewsFile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QThreadPool>

namespace {

template <typename Job> auto onWorker(Job job) -> Future<std::invoke_result_t<Job>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Job>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(job)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

tl::expected<QList<SavedView>, ViewsFile::Fault> readNow(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return tl::unexpected(ViewsFile::Fault::NotReadable);
    const QByteArray json = file.read(ViewsFile::largest + 1);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(ViewsFile::Fault::NotReadable);
    const auto views = json.size() > ViewsFile::largest ? std::nullopt : SavedViews::fromJson(json);
    if (!views)
        return tl::unexpected(ViewsFile::Fault::NotViews);
    return *views;
}

} // namespace

Future<tl::expected<QList<SavedView>, ViewsFile::Fault>> ViewsFile::read(const QString &path)
{
    return onWorker([path] { return readNow(path); });
}

Future<bool> ViewsFile::write(const QString &path, const QList<SavedView> &views)
{
    return onWorker([path, json = SavedViews::toJson(views)] {
        QSaveFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit();
    });
}

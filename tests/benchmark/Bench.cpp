// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/Bench.h"

#include "app/Profile.h"
#include "models/items/IncidentTableModel.h"
#include "models/items/Workspace.h"
#include "models/servicedesk/ServiceDeskClient.h"
#include "tests/benchmark/Sample.h"
#include "ui/MainWindow.h"
#include "ui/list/IncidentListPane.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Bench::Bench(const QString &folder)
{
    CommandLine commandLine;
    commandLine.profile = u"default"_s;
    commandLine.dataFolder = folder;
    commandLine.offline = true;
    const auto profile = Profile::open(commandLine.profile, folder);
    if (!profile)
        return;
    m_application = std::make_unique<Application>(commandLine, *profile);
    m_application->start();
}

Bench::~Bench() = default;

IncidentListPane &Bench::list()
{
    return desk().window().list();
}

bool Bench::await(const std::function<bool()> &done, int seconds)
{
    QDeadlineTimer deadline(qint64(seconds) * 1'000);
    QTimer beat; // So that the end of the patience is noticed when nothing happens at all.
    beat.start(50);
    while (!done()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

bool Bench::settle()
{
    const auto passFrames = [] {
        QEventLoop loop;
        QTimer::singleShot(30ms, &loop, &QEventLoop::quit);
        loop.exec();
    };
    passFrames();
    if (!await([this] { return list().model().isComplete(); }))
        return false;
    passFrames();
    return true;
}

double Bench::untilPainted(const std::function<void()> &deed, const std::function<bool()> &done)
{
    if (!settle())
        return -1;
    QElapsedTimer timer;
    timer.start();
    deed();
    if (!await(done))
        return -1;
    // Rows that stay as they were are not painted again by themselves.
    list().table().viewport()->repaint();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

bool Bench::isScreenFilled()
{
    const IncidentTableModel &model = list().model();
    const int screen = qMin(20, model.rowCount());
    for (int row = 0; row < screen; ++row) {
        if (!model.index(row, 0).data(IncidentTableModel::LoadedRole).toBool())
            return false;
    }
    return true;
}

QString Bench::storeFolder(const QString &folder)
{
    const auto profile = Profile::open(u"default"_s, folder);
    return profile ? profile->unassignedFolder() : QString();
}

bool Bench::prepare(const QString &folder, int count)
{
    constexpr int batchSize = 1'000;
    const QString whole = folder + u"/whole"_s;
    if (QFile::exists(whole))
        return true;
    ServiceDeskClient client;
    client.setWorkOffline(true);
    Workspace workspace(client);
    const auto wait = [](auto future) {
        return await([&future] { return future.isFinished(); }, 600) && future.result().has_value();
    };
    const QString store = storeFolder(folder);
    if (store.isEmpty() || !wait(workspace.open(store)))
        return false;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int first = 1; first <= count; first += batchSize) {
        QList<IncidentSnapshot> batch;
        for (int number = first; number < first + batchSize && number <= count; ++number) {
            IncidentSnapshot snapshot;
            snapshot.incident = Sample::incident(number);
            snapshot.verbatim = Sample::wire(snapshot.incident);
            snapshot.readAt = now.addSecs(-number % 100'000);
            batch.append(snapshot);
        }
        if (!wait(workspace.store().absorb(batch)))
            return false;
    }
    QFile mark(whole);
    return mark.open(QIODevice::WriteOnly);
}

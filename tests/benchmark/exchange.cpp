// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/exchange/ExportRun.h"
#include "models/servicedesk/IncidentJson.h"
#include "tests/store/StoreFixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

//! \brief The line of /proc/self/status that begins with \a name, in MB; 0 where there is no such file.
double memory(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    constexpr double kilo = 1024;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).simplified().split(' ').constFirst().toDouble() / kilo;
    }
    return 0;
}

void fill(OpenStore &store, int count)
{
    constexpr int batch = 1'000;
    for (int first = 0; first < count; first += batch) {
        QList<IncidentSnapshot> snapshots;
        for (int number = first; number < qMin(first + batch, count); ++number) {
            const Incident incident = Samples::incident(number + 1);
            snapshots.append({incident, IncidentJson::encode(incident), Samples::at(number)});
        }
        good(store.store.absorb(snapshots));
    }
}

int exportAll(OpenStore &store, ExchangeFile::Format format, const QString &path)
{
    ExportRun run(store.thread, store.store, {format, path, u"https://desk.example.com"_s});
    QEventLoop loop;
    QObject::connect(&run, &ExportRun::finished, &loop, &QEventLoop::quit);
    const double before = memory("VmRSS");
    QElapsedTimer time;
    time.start();
    run.start(ListQuery());
    loop.exec();
    const double seconds = static_cast<double>(time.elapsed()) / 1'000;
    std::printf("%lld incidents in %.2f s, %.0f a second; resident %.1f MB before, %.1f MB at most\n",
                static_cast<long long>(run.written()), seconds, static_cast<double>(run.written()) / seconds,
                before, memory("VmHWM"));
    return run.fault() ? EXIT_FAILURE : EXIT_SUCCESS;
}

} // namespace

//! \brief `console-exchange DIR fill COUNT`, then `console-exchange DIR csv FILE` or `… json FILE`.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4) {
        std::fputs("Say \"FOLDER fill COUNT\", \"FOLDER csv FILE\" or \"FOLDER json FILE\".\n", stderr);
        return 2;
    }
    OpenStore store(words.at(1));
    if (words.at(2) == u"fill"_s) {
        fill(store, words.at(3).toInt());
        return EXIT_SUCCESS;
    }
    return exportAll(store, words.at(2) == u"csv"_s ? ExchangeFile::Format::Csv : ExchangeFile::Format::Json,
                     words.at(3));
}

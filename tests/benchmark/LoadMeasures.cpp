// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/Bench.h"
#include "tests/benchmark/Measures.h"
#include "tests/benchmark/Sample.h"
#include "tests/benchmark/Turns.h"

#include "models/exchange/ExportRun.h"
#include "models/items/Workspace.h"
#include "ui/MainWindow.h"
#include "ui/list/IncidentListPane.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

//! \brief The number behind \a name in a file of the system about this process; 0 when it has none.
qint64 systemNumber(const QString &path, const QByteArray &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').constFirst().toLongLong();
    }
    return 0;
}

double residentMegabytes()
{
    return static_cast<double>(systemNumber(u"/proc/self/status"_s, "VmRSS:")) / 1024;
}

//! \brief Scrolls, sorts, searches: what a person does to the list, without waiting for the end of anything.
bool work(Bench &bench)
{
    IncidentListPane &list = bench.list();
    const auto complete = [&] { return list.model().isComplete(); };
    if (!Bench::await(complete))
        return false;
    QScrollBar *bar = list.table().verticalScrollBar();
    for (int step = 0; step <= 100; ++step) {
        bar->setValue(static_cast<int>(qint64(bar->maximum()) * step / 100));
        QCoreApplication::processEvents();
        QThread::msleep(5);
    }
    for (const int column : {int(ListColumn::Title), int(ListColumn::Priority), int(ListColumn::LastRead)}) {
        list.table().horizontalHeader()->setSortIndicator(column, Qt::DescendingOrder);
        if (!Bench::await(complete))
            return false;
    }
    for (const QString &text : {u"printer"_s, u"out"_s, u"o"_s, u"status:assigned"_s, QString()}) {
        list.findChild<QLineEdit *>(u"search"_s)->setText(text);
        if (!Bench::await([&] { return list.model().query().text == text; }) || !Bench::await(complete))
            return false;
    }
    return true;
}

} // namespace

bool measureStalls(const Subject &subject, Figures &figures)
{
    Bench bench(subject.folder);
    if (!bench.isOpen()
        || !Bench::await([&] { return bench.isScreenFilled() && bench.list().model().rowCount() > 0; }))
        return false;
    {
        const Turns turns;
        if (!work(bench))
            return false;
        figures.add(
            turns.figure(u"Longest stall while scrolling, sorting and searching"_s, subject.incidents));
    }
    const QTemporaryDir folder;
    ExportRun run(bench.desk().workspace().storeThread(), bench.desk().workspace().store(),
                  {ExchangeFile::Format::Csv, folder.filePath(u"all.csv"_s), u"https://desk.example.com"_s});
    bool isDone = false;
    QObject::connect(&run, &ExportRun::finished, &bench, [&isDone] { isDone = true; });
    const Turns turns;
    run.start(ListQuery());
    if (!Bench::await([&isDone] { return isDone; }, 600) || run.fault())
        return false;
    figures.add(turns.figure(u"Longest stall while all are exported"_s, subject.incidents));
    return true;
}

bool measureMemory(const Subject &subject, Figures &figures)
{
    double limit = 0;
    {
        QMainWindow empty;
        empty.show();
        (void)Bench::await([&] { return empty.isVisible(); });
        QCoreApplication::processEvents();
        limit = residentMegabytes();
    }
    Bench bench(subject.folder);
    if (!bench.isOpen() || !work(bench))
        return false;
    const double ours = residentMegabytes();
    figures.add({u"Resident memory after scrolling, sorting and searching"_s, subject.incidents,
                 u"%1 MB"_s.arg(ours, 0, 'f', 0), u"empty QMainWindow %1 MB"_s.arg(limit, 0, 'f', 0),
                 u"≤ + 40 MB"_s, ours - limit <= 40});
    return true;
}

bool measureIdle(const Subject &subject, Figures &figures)
{
    constexpr int seconds = 60;
    Bench bench(subject.folder);
    if (!bench.isOpen() || !Bench::await([&] { return bench.list().model().isComplete(); }))
        return false;
    bench.list().focusList();
    // What the start still had to do comes to its end.
    (void)Bench::await([] { return false; }, 5);
    const auto wakeUps = [] { return systemNumber(u"/proc/self/status"_s, "voluntary_ctxt_switches:"); };
    const auto written = [] { return systemNumber(u"/proc/self/io"_s, "write_bytes:"); };
    const qint64 before = wakeUps();
    const qint64 writtenBefore = written();
    QEventLoop loop;
    QTimer::singleShot(seconds * 1'000, &loop, &QEventLoop::quit);
    loop.exec();
    const double rate = static_cast<double>(wakeUps() - before) / seconds;
    const qint64 bytes = written() - writtenBefore;
    figures.add({u"A minute untouched"_s, subject.incidents,
                 u"%1 wake-ups a second, %2 bytes written"_s.arg(rate, 0, 'f', 2).arg(bytes),
                 u"nothing scheduled"_s, u"≤ 1 a second, 0 bytes"_s, rate <= 1 && bytes == 0});
    return true;
}

bool measureSize(const Subject &subject, Figures &figures)
{
    qint64 json = 0;
    const int counted = qMin(subject.incidents, 10'000);
    for (int number = 1; number <= counted; ++number)
        json += Sample::wire(Sample::incident(number)).size();
    const double limit = static_cast<double>(json) / counted;
    qint64 size = 0;
    for (const QString &name : {u"/cache.sqlite"_s, u"/cache.sqlite-wal"_s})
        size += QFileInfo(Bench::storeFolder(subject.folder) + name).size();
    const double ours = static_cast<double>(size) / subject.incidents;
    figures.add({u"Disk for one incident"_s, subject.incidents,
                 u"%1 bytes (%2 ×)"_s.arg(ours, 0, 'f', 0).arg(ours / limit, 0, 'f', 2),
                 u"its JSON %1 bytes"_s.arg(limit, 0, 'f', 0), u"≤ 4 ×"_s, ours / limit <= 4});
    return true;
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fault/ProgramBeside.h"
#include "tests/fault/steps/StepRun.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>

#include <array>
#include <cstdio>
#include <deque>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;
using Beginning = StepRun::Beginning;
using StepVfs::Way;

namespace {

constexpr std::array beginnings{Beginning::NoFolder, Beginning::OldFiles};

//! \brief Many runs, some side by side, their figures by beginning and way.
class Series
{
public:
    struct Row {
        Judge::Figures figures;
        int runs = 0;
        int steps = 0; //!< Of a life that reached its end.
    };
    using Rows = std::map<std::pair<Beginning, Way>, Row>;

    Series(QString worker, int lanes)
        : m_worker(std::move(worker))
        , m_lanes(lanes)
    {
    }
    void add(const StepRun::Task &task) { m_tasks.push_back(task); }
    void run();
    [[nodiscard]] Rows &rows() { return m_rows; }

private:
    void next();
    void take(const StepRun &run);

    QString m_worker;
    int m_lanes;
    std::deque<StepRun::Task> m_tasks;
    Rows m_rows;
    QEventLoop m_loop;
    int m_running = 0;
};

void Series::run()
{
    for (int i = 0; i < m_lanes; ++i)
        next();
    if (m_running > 0)
        m_loop.exec();
}

void Series::next()
{
    if (m_tasks.empty()) {
        if (m_running == 0)
            m_loop.quit();
        return;
    }
    auto *run = new StepRun(m_worker, m_tasks.front());
    m_tasks.pop_front();
    ++m_running;
    QObject::connect(run, &StepRun::finished, &m_loop, [this, run] {
        take(*run);
        run->deleteLater();
        --m_running;
        next();
    });
    run->start();
}

void Series::take(const StepRun &run)
{
    const StepRun::Task &task = run.task();
    Row &row = m_rows[{task.beginning, task.way}];
    row.figures += run.judge().figures();
    row.steps = std::max(row.steps, run.steps());
    ++row.runs;
    for (const QString &remark : run.judge().remarks())
        std::fprintf(stderr, "%s, step %d: %s\n", StepVfs::nameOf(task.way).data(), task.at,
                     qPrintable(remark));
}

void printHead()
{
    std::printf("| begins with | ends | steps | ended | stored | drafts | executed | lost | doubled "
                "| false done | files broken | unfinished |\n"
                "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
}

void printRow(Beginning beginning, Way way, int steps, const Judge::Figures &figures)
{
    std::printf("| %-9s | %-10s | %5d | %5d | %6d | %6d | %8d | %4d | %7d | %10d | %12d | %10d |\n",
                beginning == Beginning::NoFolder ? "no folder" : "old files", StepVfs::nameOf(way).data(),
                steps, figures.kills, figures.intents, figures.drafts, figures.executions, figures.lost,
                figures.doubled, figures.falseDone, figures.unsound, figures.unfinished);
}

struct Choice {
    int every = 1;
    int only = 0; //!< 0 = all.
    int steps = 0;
    QString way; //!< Empty = all.
};

void addAll(Series &series, Beginning beginning, std::initializer_list<Way> ways, const Choice &choice)
{
    const int every = std::max(1, choice.every);
    int number = 0;
    for (const Way way : ways) {
        if (!choice.way.isEmpty() && choice.way != QLatin1String(StepVfs::nameOf(way)))
            continue;
        // Each way begins at a step of its own, so that fewer steps are left out by all of them.
        const int first = 1 + every * number++ / static_cast<int>(ways.size());
        for (int at = choice.only > 0 ? choice.only : first; at <= choice.steps; at += every) {
            series.add({beginning, way, at});
            if (choice.only > 0)
                break;
        }
    }
}

} // namespace

//! \brief Ends a working console at each step of its disk, opens its files again and prints what came of it;
//! the exit status is 0 when no promise was broken, or with --control when losses were seen.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"every"_s, u"Only each K-th step."_s, u"K"_s, u"1"_s},
                       {u"at"_s, u"Only the N-th step."_s, u"N"_s},
                       {u"way"_s, u"Only this one."_s, u"NAME"_s},
                       {u"lanes"_s, u"Side by side."_s, u"N"_s, u"2"_s},
                       {u"control"_s, u"On a disk that takes no sync seriously: must report losses."_s}});
    parser.process(application);
    const bool isControl = parser.isSet(u"control"_s);
    const int lanes = std::max(1, parser.value(u"lanes"_s).toInt());
    const QString worker = programBeside(u"step-worker"_s);
    if (worker.isEmpty())
        return 2;
    QElapsedTimer clock;
    clock.start();

    Series undisturbed(worker, lanes);
    for (const Beginning beginning : beginnings)
        undisturbed.add({beginning, Way::Killed, 0});
    undisturbed.run();
    Series series(worker, lanes);
    bool counts = true;
    for (const Beginning beginning : beginnings) {
        const int steps = undisturbed.rows()[{beginning, Way::Killed}].steps;
        counts = counts && steps > 0;
        const Choice choice{parser.value(u"every"_s).toInt(), parser.value(u"at"_s).toInt(), steps,
                            parser.value(u"way"_s)};
        if (isControl)
            addAll(series, beginning, {Way::LyingDisk}, choice);
        else
            addAll(series, beginning, {Way::Killed, Way::Torn, Way::PowerLost, Way::Scattered}, choice);
    }
    series.run();

    Judge::Figures sum;
    printHead();
    for (const auto &[row, values] : series.rows()) {
        printRow(row.first, row.second, undisturbed.rows()[{row.first, Way::Killed}].steps, values.figures);
        sum += values.figures;
    }
    std::printf("%.0f seconds\n", double(clock.elapsed()) / 1000);
    if (!counts)
        std::fprintf(stderr, "No step was counted: Qt does not use the SQLite that this program links.\n");
    return counts && (isControl ? sum.lost > 0 : sum.faults() == 0) ? 0 : 1;
}

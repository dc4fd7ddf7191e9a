// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fault/ProgramBeside.h"
#include "tests/fault/soak/Soak.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr double steepest = 0.2; //!< KB a poll.
constexpr int usualRound = 9; //!< Incidents that the schedule reads at a time, when 100 are known.

//! \brief What came in the usual second is a round of the schedule, at most; a sleep may add what waited to
//! be sent.
bool isStorm(const Soak::Figures &figures)
{
    return figures.busiestAfterSleep > 2 * std::max(figures.busiestUsual, usualRound);
}

void print(const Soak::Figures &figures, const Judge::Figures &judged, qint64 ms)
{
    const double warm = figures.memory.value(figures.memory.size() / 5).second;
    std::printf("| Polls | requests | faults | stored | executed | lost | doubled | false done "
                "| busiest usual second | first second after a sleep | warm KB | KB in the end | KB a poll "
                "| seconds |\n"
                "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n"
                "| %d | %d | %d | %d | %d | %d | %d | %d | %d | %d (of %d) | %.0f | %.0f | %.3f | %.0f |\n",
                figures.polls, figures.requests, figures.faults, judged.intents, judged.executions,
                judged.lost, judged.doubled, judged.falseDone, figures.busiestUsual,
                figures.busiestAfterSleep, figures.sleeps, warm,
                figures.memory.value(figures.memory.size() - 1).second, figures.slope(), double(ms) / 1000);
}

} // namespace

//! \brief Lets a console poll for days of counted time and prints what came of it; the exit status is 0 when
//! no promise was broken and no sleep ended in a storm, or with --control when one did.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{u"polls"_s, u"Refreshes until the end."_s, u"N"_s, u"10000"_s},
         {u"seed"_s, u"Of the faults."_s, u"N"_s, u"1"_s},
         {u"memory"_s, u"Fail when the memory grows by more than 0.2 KB a poll."_s},
         {u"control"_s, u"With a console that reads everything after a sleep: must report a storm."_s}});
    parser.process(application);
    const bool isControl = parser.isSet(u"control"_s);
    const QString worker = programBeside(u"soak-worker"_s);
    if (worker.isEmpty())
        return 2;
    Soak soak(parser.value(u"polls"_s).toInt(), isControl, parser.value(u"seed"_s).toUInt());
    QObject::connect(&soak, &Soak::finished, &application, &QCoreApplication::quit);
    QElapsedTimer clock;
    clock.start();
    soak.start(worker);
    QCoreApplication::exec();

    for (const QString &remark : soak.judge().remarks())
        std::fprintf(stderr, "%s\n", qPrintable(remark));
    const Soak::Figures &figures = soak.figures();
    print(figures, soak.judge().figures(), clock.elapsed());
    if (isControl)
        return isStorm(figures) ? 0 : 1;
    const bool isSteep = parser.isSet(u"memory"_s) && figures.slope() > steepest;
    const bool hasWorked = figures.polls > 0 && figures.sleeps > 0 && figures.faults > 0;
    return hasWorked && soak.judge().figures().faults() == 0 && !isStorm(figures) && !isSteep ? 0 : 1;
}

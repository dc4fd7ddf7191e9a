// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fault/ProgramBeside.h"
#include "tests/fault/campaign/Lane.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

void print(const Judge::Figures &figures, double seconds)
{
    std::printf("| kills | stored | executed | conflicts | lost | doubled | false done | overwritten unseen "
                "| in the gap | "
                "files broken | unfinished | seconds |\n");
    std::printf("|%7d|%8d|%10d|%11d|%6d|%9d|%12d|%20d|%12d|%14d|%12d|%9.0f|\n", figures.kills,
                figures.intents, figures.executions, figures.settled, figures.lost, figures.doubled,
                figures.falseDone, figures.overwritten, figures.inTheGap, figures.unsound, figures.unfinished,
                seconds);
    std::fflush(stdout);
}

} // namespace

//! \brief Starts and kills the technician, and prints what came of it; the exit status is 0 when no promise
//! was broken, or with --control when doubles were seen.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"kills"_s, u"How many times, in all."_s, u"N"_s, u"300"_s},
                       {u"lanes"_s, u"Side by side."_s, u"N"_s, u"2"_s},
                       {u"seed"_s, u"Of the faults and of the moments."_s, u"N"_s, u"1"_s},
                       {u"control"_s, u"With an upload that can be rewound: must report doubles."_s}});
    parser.process(application);
    const bool isControl = parser.isSet(u"control"_s);
    const int lanes = std::max(1, parser.value(u"lanes"_s).toInt());
    const int kills = parser.value(u"kills"_s).toInt();
    const QString worker = programBeside(isControl ? u"campaign-worker-control"_s : u"campaign-worker"_s);
    if (worker.isEmpty())
        return 2;

    QElapsedTimer clock;
    clock.start();
    std::vector<std::unique_ptr<Lane>> all;
    int running = lanes;
    int killed = 0;
    for (int i = 0; i < lanes; ++i) {
        const int share = kills / lanes + (i < kills % lanes ? 1 : 0);
        all.push_back(
            std::make_unique<Lane>(worker, i, share, parser.value(u"seed"_s).toUInt() + quint32(i)));
        QObject::connect(all.back().get(), &Lane::finished, &application, [&running] {
            if (--running == 0)
                QCoreApplication::quit();
        });
        QObject::connect(all.back().get(), &Lane::killed, &application, [&killed] {
            if (++killed % 500 == 0)
                std::fprintf(stderr, "%d kills\n", killed);
        });
        all.back()->start();
    }
    QCoreApplication::exec();

    Judge::Figures sum;
    for (const auto &lane : all) {
        sum += lane->judge().figures();
        for (const QString &remark : lane->judge().remarks().mid(0, 50))
            std::fprintf(stderr, "%s\n", qPrintable(remark));
    }
    print(sum, double(clock.elapsed()) / 1000);
    if (sum.executions < kills / 4) {
        std::fprintf(stderr, "Too little was done between the kills to prove anything.\n");
        return 1;
    }
    return (isControl ? sum.doubled > 0 : sum.faults() == 0) ? 0 : 1;
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fault/ordering/OrderingRun.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype toldLines = 150;

//! \brief The window system without a screen says at each window what it cannot do, and would bury the rest.
void sayWhatMatters(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (!message.startsWith("This plugin does not support"_L1))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

//! \brief Lives a day for each seed. Prints the seeds that broke a promise, and which, with the end of their
//! story; the exit status is 0 when there is none.
int main(int argc, char *argv[])
{
    qInstallMessageHandler(&sayWhatMatters);
    const QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"seeds"_s, u"How many days."_s, u"N"_s, u"1000"_s},
                       {u"first"_s, u"The first seed; the others follow it."_s, u"N"_s, u"1"_s}});
    parser.process(application);
    const quint32 first = parser.value(u"first"_s).toUInt();
    const quint32 seeds = parser.value(u"seeds"_s).toUInt();
    QElapsedTimer clock;
    clock.start();
    OrderingRun::Figures sum;
    int failed = 0;
    for (quint32 seed = first; seed < first + seeds; ++seed) {
        OrderingRun run(seed);
        const QStringList broken = run.run();
        sum += run.figures();
        failed += broken.isEmpty() ? 0 : 1;
        for (const QString &what : broken)
            std::fprintf(stderr, "seed %u: %s\n", seed, qPrintable(what));
        if (!broken.isEmpty())
            std::fprintf(stderr, "%s\n",
                         qPrintable(run.story().mid(run.story().size() - toldLines).join(u'\n')));
    }
    std::printf(
        "| seeds | failed | stored | executed | replies | overtaken | sign-outs | restarts | in the gap | "
        "seconds |\n|%7u|%8d|%8d|%10d|%9d|%11d|%11d|%10d|%12d|%9.0f|\n",
        seeds, failed, sum.intents, sum.executions, sum.replies, sum.overtaken, sum.signOuts, sum.restarts,
        sum.inTheGap, double(clock.elapsed()) / 1000);
    return failed == 0 ? 0 : 1;
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/EarlyBus.h"
#include "app/EarlyFonts.h"
#include "tests/benchmark/Bench.h"
#include "tests/benchmark/Figures.h"
#include "tests/benchmark/Measures.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

//! \brief Runs this program again, so that each figure has a process of its own; what it prints is JSON.
QByteArray inAnotherProcess(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished(-1);
    return process.readAllStandardOutput();
}

int measure(const QString &what, const QString &folder, int incidents)
{
    Figures figures;
    const auto found = std::find_if(measures().begin(), measures().end(),
                                    [&what](const Measure &measure) { return measure.name == what; });
    if (found == measures().end()) {
        std::fprintf(stderr, "There is no measure \"%s\".\n", qPrintable(what));
        return 2;
    }
    if (!found->run({folder, incidents}, figures)) {
        std::fprintf(stderr, "The measure \"%s\" could not be taken.\n", qPrintable(what));
        return EXIT_FAILURE;
    }
    std::fputs(figures.toJson().constData(), stdout);
    return EXIT_SUCCESS;
}

int all(const QStringList &sizes, const QStringList &names, const QString &folder, const QString &json)
{
    Figures figures;
    for (const QString &size : sizes) {
        const QString place = folder + u'/' + size;
        QDir().mkpath(place);
        std::fprintf(stderr, "%s incidents: prepare\n", qPrintable(size));
        inAnotherProcess({u"--prepare"_s, size, u"--folder"_s, place});
        for (const Measure &measure : measures()) {
            if (!names.isEmpty() && !names.contains(measure.name))
                continue;
            std::fprintf(stderr, "%s incidents: %s\n", qPrintable(size), qPrintable(measure.name));
            figures.addJson(
                inAnotherProcess({u"--measure"_s, measure.name, u"--sizes"_s, size, u"--folder"_s, place}));
        }
    }
    QTextStream(stdout) << figures.table();
    if (json.isEmpty())
        return EXIT_SUCCESS;
    QFile file(json);
    return file.open(QIODevice::WriteOnly) && file.write(figures.toJson()) > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"incident-console"_s);
    // The console does so; the empty window beside it is what Qt makes of itself.
    const auto isConsole = [](const char *argument) { return std::strcmp(argument, "console") == 0; };
    std::optional<EarlyFonts> fonts;
    const bool startsConsole = std::any_of(argv, argv + argc, isConsole);
    if (startsConsole)
        fonts.emplace();
    const QApplication application(argc, argv);
    std::optional<EarlyBus> bus;
    if (startsConsole)
        bus.emplace();
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{u"sizes"_s, u"How many incidents, several with commas between."_s, u"N,…"_s, u"1000,100000"_s},
         {u"only"_s, u"The measures to take, with commas between."_s, u"NAME,…"_s},
         {u"folder"_s, u"Where the incidents are made and kept."_s, u"DIR"_s,
          QDir::tempPath() + u"/console-benchmark"_s},
         {u"json"_s, u"Write the figures into a file as well."_s, u"FILE"_s},
         {u"prepare"_s, u"Make N incidents in the folder and end."_s, u"N"_s},
         {u"measure"_s, u"Take one measure in this process."_s, u"NAME"_s},
         {u"start"_s, u"Be a process that ends at its first picture: console or empty."_s, u"KIND"_s}});
    parser.process(application);
    const QString folder = parser.value(u"folder"_s);
    if (parser.isSet(u"start"_s))
        return startAndEnd(parser.value(u"start"_s), folder);
    if (parser.isSet(u"prepare"_s))
        return Bench::prepare(folder, parser.value(u"prepare"_s).toInt()) ? EXIT_SUCCESS : EXIT_FAILURE;
    if (parser.isSet(u"measure"_s))
        return measure(parser.value(u"measure"_s), folder, parser.value(u"sizes"_s).toInt());
    return all(parser.value(u"sizes"_s).split(u',', Qt::SkipEmptyParts),
               parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts), folder, parser.value(u"json"_s));
}

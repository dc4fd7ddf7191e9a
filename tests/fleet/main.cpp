// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fleet/FleetReport.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    FleetPlan plan;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A day of many consoles on one server, in counted time. The exit status is 1 when a goal is missed."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"consoles"_s, u"How many consoles."_s, u"N"_s, QString::number(plan.consoles)},
         {u"incidents"_s, u"In the cache of each."_s, u"N"_s, QString::number(plan.incidents)},
         {u"minutes"_s, u"How old an incident may become."_s, u"N"_s, QString::number(plan.interval.count())},
         {u"seed"_s, u"Another day of the same kind."_s, u"N"_s, QString::number(plan.seed)}});
    parser.process(application);
    plan.consoles = qMax(1, parser.value(u"consoles"_s).toInt());
    plan.incidents = qMax(1, parser.value(u"incidents"_s).toInt());
    plan.interval = std::chrono::minutes(qMax(1, parser.value(u"minutes"_s).toInt()));
    plan.seed = parser.value(u"seed"_s).toUInt();

    QTextStream out(stdout);
    bool isMet = true;
    for (const auto outage : {FleetPlan::Outage::Gone, FleetPlan::Outage::Busy}) {
        plan.outage = outage;
        const FleetReport report = FleetReport::of(plan);
        out << (outage == FleetPlan::Outage::Gone ? u"Away: no connection, sessions lost"_s
                                                  : u"Away: 503 without a time"_s)
            << u"\n\n"_s << report.table() << u"\n"_s << Qt::flush;
        isMet = isMet && report.isMet();
    }
    return isMet ? EXIT_SUCCESS : EXIT_FAILURE;
}

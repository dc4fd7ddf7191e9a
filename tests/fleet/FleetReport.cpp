// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fleet/FleetReport.h"

#include <QTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Span {
    const char16_t *name;
    int from;
    int to;
};

constexpr std::array spans{
    Span{u"Start of work, all within ten minutes", FleetPlan::firstStart, FleetPlan::steadyFrom},
    Span{u"Steady", FleetPlan::steadyFrom, FleetPlan::awayFrom},
    Span{u"Server away", FleetPlan::awayFrom, FleetPlan::backFrom},
    Span{u"Server back", FleetPlan::backFrom, FleetPlan::end},
};

int minutes(int seconds)
{
    return seconds < 0 ? -1 : seconds / FleetPlan::minute;
}

bool isSoon(int minutes)
{
    return minutes >= 0 && minutes <= FleetReport::longestStaleMinutes;
}

} // namespace

FleetReport FleetReport::of(const FleetPlan &plan)
{
    Fleet fleet(plan);
    fleet.run();
    FleetReport report;
    const double steady = fleet.load(FleetPlan::steadyFrom, FleetPlan::awayFrom).mean;
    for (const Span &span : spans) {
        const Fleet::Load load = fleet.load(span.from, span.to);
        const double times = steady > 0 ? load.peak / steady : 0;
        report.phases.append({QString::fromUtf16(span.name), load, times, times <= mostTimesSteady});
    }
    report.freshAfterStart = minutes(fleet.freshAgain(FleetPlan::lastStart));
    report.freshAfterOutage = minutes(fleet.freshAgain(FleetPlan::backFrom));
    report.edits = fleet.edits();
    report.editsLeft = fleet.editsLeft();
    return report;
}

bool FleetReport::isMet() const
{
    return std::all_of(phases.cbegin(), phases.cend(), [](const Phase &phase) { return phase.met; })
        && isSoon(freshAfterStart) && isSoon(freshAfterOutage) && edits > 0 && editsLeft == 0;
}

QString FleetReport::table() const
{
    QString text = u"| Phase | Requests/s | Peak/s | At | Peak / steady | Goal | Met |\n"
                   "| --- | --- | --- | --- | --- | --- | --- |\n"_s;
    for (const Phase &phase : phases)
        text += u"| %1 | %2 | %3 | %4 | %5 | %6 | %7 |\n"_s.arg(phase.name)
                    .arg(phase.load.mean, 0, 'f', 0)
                    .arg(phase.load.peak)
                    .arg(QTime(8, 30).addSecs(phase.load.peakAt).toString(u"HH:mm:ss"_s))
                    .arg(phase.timesSteady, 0, 'f', 2)
                    .arg(mostTimesSteady, 0, 'f', 0)
                    .arg(phase.met ? u"yes"_s : u"no"_s);
    return text
        + u"Fresh again on 99 of 100 consoles: %1 min after the last start, %2 min after the return (goal: "
          u"%3). "
          "Edits made: %4, left: %5.\n"_s.arg(freshAfterStart)
              .arg(freshAfterOutage)
              .arg(longestStaleMinutes)
              .arg(edits)
              .arg(editsLeft);
}

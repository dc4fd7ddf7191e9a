// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/journey/JourneyService.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

DemoOptions optionsFor(int incidents)
{
    DemoOptions options;
    options.incidents = incidents;
    options.password = u"correct horse"_s;
    return options;
}

} // namespace

JourneyService::JourneyService(int incidents)
    : DemoService(optionsFor(incidents))
{
}

QString JourneyService::list(int count) const
{
    return QString::fromUtf8(csv()).section(u'\n', 0, count);
}

DemoIncident JourneyService::at(int place) const
{
    return incident(ids().value(place)).value_or(DemoIncident());
}

QList<DemoArrival> JourneyService::arrivals(const QByteArray &method, bool executed) const
{
    QList<DemoArrival> found = journal();
    found.removeIf([&](const DemoArrival &arrival) {
        return arrival.method != method || !arrival.path.contains("api/incident"_L1, Qt::CaseInsensitive)
            || (executed && !arrival.executed);
    });
    return found;
}

int JourneyService::signIns() const
{
    const QList<DemoArrival> all = journal();
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(), [](const DemoArrival &arrival) {
        return arrival.path.endsWith("authorization/token"_L1, Qt::CaseInsensitive);
    }));
}

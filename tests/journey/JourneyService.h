// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/DemoService.h"
#include "tests/journey/Workplace.h"

//! \brief The sample service inside the test, where faults can be planned and colleagues played.
class JourneyService : public DemoService
{
public:
    explicit JourneyService(int incidents = 30);

    [[nodiscard]] Door door() const { return {address(), user(), password()}; }
    //! \brief The export that names the first \a count incidents.
    [[nodiscard]] QString list(int count) const;
    [[nodiscard]] DemoIncident at(int place) const;
    [[nodiscard]] QString number(int place) const { return at(place).processId; }
    //! \brief Arrivals with \a method at an incident's address; executed ones only when \a executed.
    [[nodiscard]] QList<DemoArrival> arrivals(const QByteArray &method, bool executed = false) const;
    [[nodiscard]] int signIns() const;
};

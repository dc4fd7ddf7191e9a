// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/TestDesk.h"

#include <QTest>

//! \brief A desk with 60 incidents, and an engine that looks again after milliseconds.
class EngineFixture
{
protected:
    void start();
    void quick();
    //! \brief The n-th incident that can be resolved.
    [[nodiscard]] IncidentKey open(int number = 0);

    std::unique_ptr<TestDesk> desk;
    QList<IncidentKey> keys;
};

inline void EngineFixture::start()
{
    DemoOptions options;
    options.incidents = 60;
    options.seed = 7;
    desk = std::make_unique<TestDesk>(options);
    QVERIFY(desk->start());
    quick();
    keys = desk->bringIn(60);
    QCOMPARE(keys.size(), 60);
    desk->service.clearJournal();
}

inline void EngineFixture::quick()
{
    using namespace std::chrono_literals;
    RetryPolicy::Patience patience;
    patience.looks = {0ms, 50ms, 100ms, 200ms};
    patience.unansweredSettled = 600ms;
    patience.lateLook = 150ms;
    desk->workspace->engine().setPatience(patience);
}

inline IncidentKey EngineFixture::open(int number)
{
    for (const IncidentKey &key : std::as_const(keys)) {
        if (desk->onServer(key, Incident::Field::Status) == QLatin1String("Assigned") && number-- == 0)
            return key;
    }
    return {};
}

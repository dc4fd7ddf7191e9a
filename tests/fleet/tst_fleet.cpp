// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fleet/FleetReport.h"

#include <QTest>

//! \brief Ten thousand consoles must not be a flood, whatever happens to them at the same time.
class tst_Fleet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meetsItsGoals_data();
    void meetsItsGoals();
    void isTheSameDayForTheSameSeed();
};

void tst_Fleet::meetsItsGoals_data()
{
    QTest::addColumn<FleetPlan::Outage>("outage");
    QTest::addColumn<int>("incidents");
    QTest::newRow("no connection") << FleetPlan::Outage::Gone << 200;
    QTest::newRow("503, small caches") << FleetPlan::Outage::Busy << 50;
}

void tst_Fleet::meetsItsGoals()
{
    QFETCH(FleetPlan::Outage, outage);
    FleetPlan plan;
    plan.outage = outage;
    QFETCH(int, incidents);
    plan.incidents = incidents;
    const FleetReport report = FleetReport::of(plan);
    QCOMPARE(report.phases.size(), 4);
    QVERIFY(report.phases.at(1).load.mean > 0);
    QVERIFY2(report.isMet(), qPrintable(u'\n' + report.table()));
}

void tst_Fleet::isTheSameDayForTheSameSeed()
{
    FleetPlan plan;
    plan.consoles = 50;
    const QString day = FleetReport::of(plan).table();
    QCOMPARE(FleetReport::of(plan).table(), day);
    plan.seed = 2;
    QVERIFY(FleetReport::of(plan).table() != day);
}

QTEST_GUILESS_MAIN(tst_Fleet)
#include "tst_fleet.moc"

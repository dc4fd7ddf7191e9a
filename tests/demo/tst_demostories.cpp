// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/demo/DemoStories.h"

#include <QSet>
#include <QTest>

class TestDemoStories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameIncidents();
    void storiesAreVaried();
};

void TestDemoStories::sameSeedSameIncidents()
{
    const DemoStories one(42);
    const DemoStories same(42);
    const DemoStories other(43);
    QCOMPARE(one.users(), same.users());
    for (int number = 1; number <= 500; ++number) {
        QCOMPARE(one.incident(number), same.incident(number));
        QVERIFY(one.incident(number).sessionId != other.incident(number).sessionId);
    }
    // Fixed for ever: the numbers are the same on every platform and in every later version.
    DemoRandom random(1);
    QCOMPARE(random.next(), 0x910a2dec89025cc1ULL);
}

void TestDemoStories::storiesAreVaried()
{
    const DemoStories stories(7);
    QSet<QString> titles;
    QSet<QString> classifications;
    QSet<QString> states;
    QSet<QUuid> ids;
    qsizetype longest = 0;
    const QStringList users = stories.users();
    const QSet<QString> known(users.begin(), users.end());
    for (int number = 1; number <= 3000; ++number) {
        const DemoIncident incident = stories.incident(number);
        titles.insert(incident.incidentName);
        classifications.insert(incident.classification);
        states.insert(incident.status);
        ids.insert(incident.sessionId);
        longest = qMax(longest, incident.incidentDescription.size());
        QVERIFY(known.contains(incident.affectedUserEmail));
        QVERIFY(!incident.incidentDescription.contains(QLatin1Char('{'))
                && !incident.incidentName.contains(QLatin1Char('{')));
        QCOMPARE(incident.priority, DemoStories::priority(incident.impact, incident.urgency));
        const bool ended =
            incident.status == QLatin1String("Resolved") || incident.status == QLatin1String("Closed");
        QCOMPARE(!incident.resolution.isEmpty() && !incident.closeCode.isEmpty(), ended);
    }
    QVERIFY(titles.size() > 300);
    QVERIFY(classifications.size() >= 24);
    QCOMPARE(states.size(), 5);
    QCOMPARE(ids.size(), 3000);
    QVERIFY(longest > 900);
}

QTEST_GUILESS_MAIN(TestDemoStories)
#include "tst_demostories.moc"

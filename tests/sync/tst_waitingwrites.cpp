// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/sync/EngineFixture.h"

using Field = Incident::Field;
using State = OutboxEntry::State;

//! \brief What a write waits for, and what waits with it: a slow engine, another write, a server, or the
//! person.
class tst_WaitingWrites : public QObject, private EngineFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { desk.reset(); }
    void resolveWaitsBehindTheEdit();
    void slowEngineIsWaitedFor();
    void restartGivesASlowEngineItsTime();
    void rejectedEntryHoldsOnlyItsOwnIncident();
    void throttledWaitsAndIsSent();
    void pauseHoldsTheWholeQueueBack();
    void looksWaitForTheEndOfAPause();
    void sessionEndedIsOneSignIn();
    void serverAwayAndBack();
    void workOfflineSendsNothing();
    void heldIsNotSent();
};

void tst_WaitingWrites::resolveWaitsBehindTheEdit()
{
    const IncidentKey key = open();
    desk->workspace->connectivity().setWorkOffline(true);
    QVERIFY(desk->edit(key, Field::IncidentName, QStringLiteral("First")).id > 0);
    QVERIFY(desk->resolve(key, QStringLiteral("Other"), QStringLiteral("Second")).id > 0);
    desk->workspace->connectivity().setWorkOffline(false);
    QTRY_VERIFY(desk->outboxEmpty());
    QByteArrayList writes;
    for (const DemoArrival &arrival : desk->service.journal()) {
        if (arrival.method != "GET")
            writes.append(arrival.method);
    }
    QCOMPARE(writes, QByteArrayList({"PUT", "PATCH"}));
}

void tst_WaitingWrites::slowEngineIsWaitedFor()
{
    desk->service.setLateCommit(120);
    const IncidentKey key = open();
    QVERIFY(desk->edit(key, Field::IncidentName, QStringLiteral("Slowly")).id > 0);
    QTRY_COMPARE(desk->only().state, State::Accepted);
    QTRY_VERIFY(desk->outboxEmpty());
    QCOMPARE(desk->arrivals("PUT"), 1);
    QCOMPARE(desk->record(key).base.incident.title(), QStringLiteral("Slowly"));
}

void tst_WaitingWrites::restartGivesASlowEngineItsTime()
{
    using namespace std::chrono_literals;
    desk->service.setLateCommit(600'000);
    const IncidentKey key = open();
    RetryPolicy::Patience patience;
    patience.looks = {60s, 60s, 60s, 60s}; // The end comes before the first look, however slow the machine.
    desk->workspace->engine().setPatience(patience);
    QVERIFY(desk->edit(key, Field::IncidentName, QStringLiteral("Ours, in the queue")).id > 0);
    QTRY_COMPARE(desk->only().state, State::Accepted);
    QVERIFY(desk->service.editAsColleague(QUuid(key), QStringLiteral("incidentName"),
                                          QStringLiteral("Theirs meanwhile")));
    QVERIFY(desk->restartConsole());
    quick();
    desk->service.clearJournal();
    QVERIFY(desk->signIn());
    // A colleague's value says that ours was replaced, or that it is still to come. All looks are taken
    // first.
    const auto looks = static_cast<int>(RetryPolicy::Patience().looks.size());
    QTRY_VERIFY_WITH_TIMEOUT(desk->arrivals("GET") > looks, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(desk->outboxEmpty(), 20'000);
    QCOMPARE(desk->arrivals("PUT"), 0);
}

void tst_WaitingWrites::rejectedEntryHoldsOnlyItsOwnIncident()
{
    desk->service.failNext("PUT", 1, 400, R"({"message":"The impact is not known."})", "application/json");
    const IncidentKey first = open(0);
    const IncidentKey second = open(1);
    QVERIFY(desk->edit(first, Field::Impact, QStringLiteral("Galaxy")).id > 0);
    QTRY_COMPARE(desk->only().state, State::Refused);
    QCOMPARE(desk->only().error->serverText, QStringLiteral("The impact is not known."));
    QVERIFY(desk->edit(second, Field::IncidentName, QStringLiteral("Goes on")).id > 0);
    QVERIFY(desk->edit(first, Field::IncidentName, QStringLiteral("Waits behind")).id > 0);
    QTRY_COMPARE(desk->onServer(second, Field::IncidentName), QStringLiteral("Goes on"));
    QTRY_COMPARE(desk->workspace->engine().entries().size(), 2);
    QCOMPARE(desk->arrivals("PUT"), 2);
    // The refused one goes at the person's word, and what waited behind it follows.
    desk->workspace->engine().discard(desk->workspace->engine().entries().first().id);
    QTRY_VERIFY(desk->outboxEmpty());
    QCOMPARE(desk->onServer(first, Field::IncidentName), QStringLiteral("Waits behind"));
}

void tst_WaitingWrites::throttledWaitsAndIsSent()
{
    desk->service.failNext("PUT", 1, 429, {}, {}, {{"Retry-After", "1"}});
    const IncidentKey key = open();
    QVERIFY(desk->edit(key, Field::IncidentName, QStringLiteral("Patient")).id > 0);
    QTRY_VERIFY(desk->only().notBefore.isValid());
    QCOMPARE(desk->only().state, State::Waiting);
    QTRY_VERIFY_WITH_TIMEOUT(desk->outboxEmpty(), 10'000);
    QCOMPARE(desk->arrivals("PUT"), 2);
    QCOMPARE(desk->arrivals("PUT", true), 1);
}

void tst_WaitingWrites::pauseHoldsTheWholeQueueBack()
{
    Connectivity &connectivity = desk->workspace->connectivity();
    desk->service.failNext("PUT", 1, 429, {}, {}, {{"Retry-After", "3600"}});
    QVERIFY(desk->edit(open(0), Field::IncidentName, QStringLiteral("Turned away")).id > 0);
    QTRY_VERIFY(desk->only().notBefore.isValid());
    QVERIFY(connectivity.isPaused());
    QVERIFY(connectivity.pausedUntil() > QDateTime::currentDateTimeUtc().addSecs(3'500));
    desk->service.clearJournal();
    OutboxEntry last;
    for (int i = 1; i < 6; ++i)
        last = desk->edit(open(i), Field::IncidentName, QStringLiteral("Behind it"));
    QTRY_COMPARE(desk->workspace->engine().entries().size(), 6);
    QTest::qWait(200);
    QCOMPARE(desk->service.journal().size(), 0);
    // What a person asks for is asked all the same, and does not end the pause for the rest.
    bool isRead = false;
    connect(desk->workspace->refresher().refresh({open(0)}), &ReadRun::finished, this,
            [&isRead] { isRead = true; });
    QTRY_VERIFY(isRead);
    QCOMPARE(desk->arrivals("GET"), 1);
    QVERIFY(connectivity.isPaused());
    // The person's word ends it; the one that was turned away keeps its own time.
    desk->workspace->engine().sendNow(last.id);
    QTRY_COMPARE_WITH_TIMEOUT(desk->workspace->engine().entries().size(), 1, 10'000);
    QVERIFY(!connectivity.isPaused());
    QCOMPARE(desk->arrivals("PUT"), 5);
}

void tst_WaitingWrites::looksWaitForTheEndOfAPause()
{
    desk->service.failNext("PUT", 1, 503, {}, {}, {{"Retry-After", "3600"}});
    QVERIFY(desk->edit(open(), Field::IncidentName, QStringLiteral("Perhaps taken")).id > 0);
    QTRY_COMPARE(desk->only().state, State::Unknown);
    QTest::qWait(200);
    QCOMPARE(desk->arrivals("GET"), 1);
    desk->workspace->connectivity().tryAgain();
    QTRY_VERIFY_WITH_TIMEOUT(desk->outboxEmpty(), 10'000);
    QCOMPARE(desk->arrivals("PUT", true), 1);
}

void tst_WaitingWrites::sessionEndedIsOneSignIn()
{
    desk->workspace->connectivity().setWorkOffline(true);
    for (int i = 0; i < 6; ++i)
        QVERIFY(desk->edit(keys.at(i), Field::IncidentName, QStringLiteral("Edit %1").arg(i)).id > 0);
    desk->service.expireSessions();
    desk->workspace->connectivity().setWorkOffline(false);
    QTRY_VERIFY_WITH_TIMEOUT(desk->outboxEmpty(), 10'000);
    QCOMPARE(desk->signIns(), 1);
    QCOMPARE(desk->arrivals("PUT", true), 6);
}

void tst_WaitingWrites::serverAwayAndBack()
{
    const IncidentKey key = open();
    desk->service.stop();
    QVERIFY(desk->edit(key, Field::IncidentName, QStringLiteral("While it was away")).id > 0);
    QVERIFY(desk->create(QStringLiteral("Born offline")).id > 0);
    QTRY_COMPARE(desk->workspace->connectivity().state(), Connectivity::State::Unreachable);
    QTRY_VERIFY(std::all_of(desk->workspace->engine().entries().cbegin(),
                            desk->workspace->engine().entries().cend(),
                            [](const OutboxEntry &entry) { return entry.state == State::Waiting; }));
    QCOMPARE(desk->record(key).shown.title(), QStringLiteral("While it was away"));
    QVERIFY(desk->service.start());
    desk->workspace->connectivity().tryAgain();
    desk->workspace->engine().sendAllNow();
    QTRY_VERIFY_WITH_TIMEOUT(desk->outboxEmpty(), 10'000);
    QCOMPARE(desk->arrivals("PUT", true), 1);
    QCOMPARE(desk->arrivals("POST", true), 1);
    QCOMPARE(desk->workspace->connectivity().state(), Connectivity::State::Online);
}

void tst_WaitingWrites::workOfflineSendsNothing()
{
    desk->workspace->connectivity().setWorkOffline(true);
    desk->client->setWorkOffline(true);
    QVERIFY(desk->edit(open(0), Field::IncidentName, QStringLiteral("Later")).id > 0);
    desk->workspace->engine().sendAllNow();
    bool finished = false;
    ReadRun *run = desk->workspace->refresher().refresh(keys);
    connect(run, &ReadRun::finished, this, [&finished] { finished = true; });
    QTRY_VERIFY(finished);
    QCOMPARE(desk->service.journal().size(), 0);
    QCOMPARE(desk->workspace->engine().entries().size(), 1);
}

void tst_WaitingWrites::heldIsNotSent()
{
    desk->workspace->connectivity().setWorkOffline(true);
    const OutboxEntry entry = desk->edit(open(0), Field::IncidentName, QStringLiteral("Held"));
    desk->workspace->engine().hold(entry.id);
    QTRY_COMPARE(desk->only().state, State::Held);
    desk->workspace->connectivity().setWorkOffline(false);
    QVERIFY(desk->edit(open(1), Field::IncidentName, QStringLiteral("Not held")).id > 0);
    QTRY_COMPARE(desk->workspace->engine().entries().size(), 1);
    QCOMPARE(desk->arrivals("PUT"), 1);
    desk->workspace->engine().sendNow(entry.id);
    QTRY_VERIFY(desk->outboxEmpty());
    QCOMPARE(desk->arrivals("PUT"), 2);
}

QTEST_GUILESS_MAIN(tst_WaitingWrites)
#include "tst_waitingwrites.moc"

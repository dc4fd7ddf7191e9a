// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/SqlFile.h"
#include "tests/support/TestDesk.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Field = Incident::Field;
using State = OutboxEntry::State;

//! \brief Writes whose end shows late, looks like something else, or does not fit on the disk.
class tst_LateWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anIncidentOpenedAgainIsNoResolve_data();
    void anIncidentOpenedAgainIsNoResolve();
    void aResolveThatLeavesItOpenEnds();
    void aFieldOfAColleagueIsNoAnswer();
    void whatIsStillQueuedIsNotCalledOvertaken();
    void theNextEditDoesNotCarryTheOldValueBack();
    void whatChangedDuringASignInIsNotOverwritten();
    void aRefusalThatAChangeAloneMeetsEnds();
    void takingAnEditBackIsSentAsWell();
    void whatNeverShowsHoldsBackForATime();
    void theEndOfAWriteWaitsForTheDisk();
    void aFullDiskAsksTheServerNowAndThen();

private:
    void setPatience(std::chrono::milliseconds settled);
    std::unique_ptr<TestDesk> desk;
    IncidentKey key;
};

namespace {

std::atomic<bool> isDiskFull = false;

QSqlError refuseIntents(const QSqlDatabase &, const QString &sql)
{
    constexpr auto full = "13"_L1;
    const bool isIntent = sql.startsWith("UPDATE intent"_L1) || sql.startsWith("DELETE FROM intent"_L1);
    return isDiskFull && isIntent ? QSqlError(u"test"_s, u"full"_s, QSqlError::StatementError, full)
                                  : QSqlError();
}

} // namespace

void tst_LateWrites::init()
{
    DemoOptions options;
    options.incidents = 20;
    options.seed = 7;
    isDiskFull = false;
    SqlFile::setFault(&refuseIntents);
    desk = std::make_unique<TestDesk>(options);
    QVERIFY(desk->start());
    setPatience(20s);
    key.clear();
    const QList<IncidentKey> keys = desk->bringIn(20);
    for (const IncidentKey &each : keys) {
        if (desk->onServer(each, Field::Status) == "Assigned"_L1)
            key = each;
    }
    QVERIFY(!key.isEmpty());
    desk->service.clearJournal();
}

void tst_LateWrites::cleanup()
{
    desk.reset();
    SqlFile::setFault(nullptr);
}

void tst_LateWrites::setPatience(std::chrono::milliseconds settled)
{
    RetryPolicy::Patience patience;
    patience.looks = {0ms, 50ms, 100ms, 200ms};
    patience.unansweredSettled = settled;
    patience.lateLook = 150ms;
    patience.diskAgain = 150ms;
    desk->workspace->engine().setPatience(patience);
}

void tst_LateWrites::anIncidentOpenedAgainIsNoResolve_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("the same words") << u"Replaced the toner."_s;
    QTest::newRow("other words") << u"Replaced the whole printer."_s;
}

// It still has the code and the words of its first resolve, and the second one is lost on its way.
void tst_LateWrites::anIncidentOpenedAgainIsNoResolve()
{
    QFETCH(const QString, text);
    setPatience(600ms);
    const QUuid id(key);
    QVERIFY(desk->service.editAsColleague(id, u"closeCode"_s, u"Completed Success"_s));
    QVERIFY(desk->service.editAsColleague(id, u"resolution"_s, u"Replaced the toner."_s));
    DemoFault lost;
    lost.method = "PATCH";
    lost.status = 0;
    desk->service.failNext(lost);
    QSignalSpy confirmed(&desk->workspace->engine(), &SyncEngine::confirmed);
    QVERIFY(desk->resolve(key, u"Completed Success"_s, text).id > 0);
    QTRY_COMPARE_WITH_TIMEOUT(confirmed.count(), 1, 20'000);
    QCOMPARE(desk->onServer(key, Field::Status), u"Resolved"_s);
    QCOMPARE(desk->onServer(key, Field::Resolution), text);
    QCOMPARE(desk->arrivals("PATCH", true), 1);
    QVERIFY(confirmed.first().at(1).value<QList<Field>>().isEmpty());
}

// The server said yes, its words are those of the first resolve, and it stays open.
void tst_LateWrites::aResolveThatLeavesItOpenEnds()
{
    setPatience(600ms);
    desk->service.setLateCommit(600'000);
    const QUuid id(key);
    QVERIFY(desk->service.editAsColleague(id, u"closeCode"_s, u"Completed Success"_s));
    QVERIFY(desk->service.editAsColleague(id, u"resolution"_s, u"Replaced the toner."_s));
    QSignalSpy confirmed(&desk->workspace->engine(), &SyncEngine::confirmed);
    QVERIFY(desk->resolve(key, u"Completed Success"_s, u"Replaced the toner."_s).id > 0);
    QTRY_COMPARE_WITH_TIMEOUT(confirmed.count(), 1, 20'000);
    QCOMPARE(confirmed.first().at(1).value<QList<Field>>(), QList<Field>{Field::Status});
    QCOMPARE(desk->arrivals("PATCH"), 1);
}

void tst_LateWrites::aFieldOfAColleagueIsNoAnswer()
{
    setPatience(600ms);
    OutboxEntry entry;
    entry.key = key;
    const Incident before = desk->record(key).shown;
    entry.change.set(Field::IncidentName, before.title(), u"Wanted by both"_s);
    entry.change.set(Field::IncidentDescription, before.value(Field::IncidentDescription), u"Mine"_s);
    entry.queuedAt = QDateTime::currentDateTimeUtc();
    DemoFault lost;
    lost.method = "PUT";
    lost.status = 0;
    desk->service.failNext(lost);
    QVERIFY(awaited(desk->workspace->outbox().queue(entry)).has_value());
    QTRY_COMPARE(desk->only().state, State::Unknown);
    QVERIFY(desk->service.editAsColleague(QUuid(key), u"incidentName"_s, u"Wanted by both"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->outboxEmpty(), 20'000);
    QCOMPARE(desk->onServer(key, Field::IncidentDescription), u"Mine"_s);
}

// A colleague's value in its place says that it was overtaken, or that it is still to come.
void tst_LateWrites::whatIsStillQueuedIsNotCalledOvertaken()
{
    desk->service.setLateCommit(600'000);
    QSignalSpy confirmed(&desk->workspace->engine(), &SyncEngine::confirmed);
    QVERIFY(desk->edit(key, Field::IncidentName, u"Ours, in the queue"_s).id > 0);
    QTRY_COMPARE(desk->only().state, State::Accepted);
    QVERIFY(desk->service.editAsColleague(QUuid(key), u"incidentName"_s, u"Theirs meanwhile"_s));
    const auto looks = static_cast<int>(RetryPolicy::Patience().looks.size());
    QTRY_VERIFY_WITH_TIMEOUT(desk->arrivals("GET") > looks + 3, 15'000);
    QCOMPARE(desk->only().state, State::Accepted);
    // The turn of ours comes after theirs.
    QVERIFY(desk->service.editAsColleague(QUuid(key), u"incidentName"_s, u"Ours, in the queue"_s));
    QTRY_COMPARE(confirmed.count(), 1);
    QVERIFY(confirmed.first().at(1).value<QList<Field>>().isEmpty());
    QCOMPARE(desk->arrivals("PUT", true), 1);
}

void tst_LateWrites::theNextEditDoesNotCarryTheOldValueBack()
{
    desk->service.setLateCommit(3'000);
    QVERIFY(desk->edit(key, Field::IncidentName, u"First"_s).id > 0);
    QTRY_COMPARE(desk->only().state, State::Accepted);
    QVERIFY(desk->edit(key, Field::IncidentDescription, u"Second"_s).id > 0);
    QTRY_VERIFY_WITH_TIMEOUT(desk->outboxEmpty(), 20'000);
    desk->service.setLateCommit(0);
    QCOMPARE(desk->onServer(key, Field::IncidentName), u"First"_s);
    QCOMPARE(desk->onServer(key, Field::IncidentDescription), u"Second"_s);
    QCOMPARE(desk->arrivals("PUT"), 2);
}

// The session ends between the look and the write, and a colleague is quicker than the sign-in.
void tst_LateWrites::whatChangedDuringASignInIsNotOverwritten()
{
    DemoFault refused;
    refused.method = "PUT";
    refused.status = 403;
    desk->service.failNext(refused);
    connect(desk->client.get(), &IncidentGateway::signedIn, this,
            [this] { QVERIFY(desk->service.editAsColleague(QUuid(key), u"incidentName"_s, u"Theirs"_s)); });
    QVERIFY(desk->edit(key, Field::IncidentName, u"Mine"_s).id > 0);
    QTRY_COMPARE(desk->only().state, State::Conflict);
    QCOMPARE(desk->onServer(key, Field::IncidentName), u"Theirs"_s);
    QCOMPARE(desk->arrivals("PUT"), 1);
    QCOMPARE(desk->arrivals("PUT", true), 0);
}

void tst_LateWrites::aRefusalThatAChangeAloneMeetsEnds()
{
    DemoFault refused;
    refused.method = "PUT";
    refused.status = 403;
    refused.count = 100;
    desk->service.failNext(refused);
    QVERIFY(desk->edit(key, Field::IncidentName, u"Mine"_s).id > 0);
    QTRY_COMPARE(desk->workspace->connectivity().state(), Connectivity::State::SignInNeeded);
    QTest::qWait(300);
    QCOMPARE(desk->only().state, State::Waiting);
    QCOMPARE(desk->arrivals("PUT"), 2);
    QCOMPARE(desk->signIns(), 1);
}

void tst_LateWrites::takingAnEditBackIsSentAsWell()
{
    const QString before = desk->record(key).shown.title();
    desk->service.setLateCommit(3'000);
    QVERIFY(desk->edit(key, Field::IncidentName, u"A mistake"_s).id > 0);
    QTRY_COMPARE(desk->only().state, State::Accepted);
    QVERIFY(desk->edit(key, Field::IncidentName, before).id > 0);
    QTRY_VERIFY_WITH_TIMEOUT(desk->outboxEmpty(), 20'000);
    QCOMPARE(desk->arrivals("PUT"), 2);
    QTRY_COMPARE_WITH_TIMEOUT(desk->service.incident(QUuid(key))->incidentName, before, 5'000);
}

// The service keeps the type of an incident as it is, whatever is sent.
void tst_LateWrites::whatNeverShowsHoldsBackForATime()
{
    setPatience(1s);
    QVERIFY(desk->edit(key, Field::IncidentType, u"Never taken"_s).id > 0);
    QTRY_COMPARE(desk->only().state, State::Accepted);
    QVERIFY(desk->edit(key, Field::IncidentName, u"Behind it"_s).id > 0);
    QTRY_COMPARE_WITH_TIMEOUT(desk->workspace->engine().entries().size(), 1, 20'000);
    QCOMPARE(desk->onServer(key, Field::IncidentName), u"Behind it"_s);
    QCOMPARE(desk->only().state, State::Accepted);
}

void tst_LateWrites::theEndOfAWriteWaitsForTheDisk()
{
    desk->service.setLatency(400);
    QSignalSpy failed(&desk->workspace->engine(), &SyncEngine::storeFailed);
    QVERIFY(desk->edit(key, Field::IncidentName, u"Kept in mind"_s).id > 0);
    QTRY_COMPARE(desk->only().state, State::InFlight);
    isDiskFull = true;
    QTRY_COMPARE(failed.count(), 1);
    QTest::qWait(500); // Some rounds.
    QCOMPARE(failed.count(), 1);
    QCOMPARE(desk->only().state, State::InFlight);
    isDiskFull = false;
    QTRY_VERIFY_WITH_TIMEOUT(desk->outboxEmpty(), 20'000);
    QCOMPARE(desk->arrivals("PUT"), 1);
    QCOMPARE(desk->onServer(key, Field::IncidentName), u"Kept in mind"_s);
}

void tst_LateWrites::aFullDiskAsksTheServerNowAndThen()
{
    isDiskFull = true;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(desk->edit(key, Field::IncidentName, u"Not yet"_s).id > 0);
    QTest::qWait(900);
    const int asked = desk->arrivals("GET");
    QVERIFY2(asked <= timer.elapsed() / 150 + 2, qPrintable(QString::number(asked)));
    QCOMPARE(desk->arrivals("PUT"), 0);
    isDiskFull = false;
    QTRY_VERIFY_WITH_TIMEOUT(desk->outboxEmpty(), 20'000);
    QCOMPARE(desk->arrivals("PUT"), 1);
}

QTEST_GUILESS_MAIN(tst_LateWrites)
#include "tst_latewrites.moc"

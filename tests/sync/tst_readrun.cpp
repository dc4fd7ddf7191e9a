// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/support/TestDesk.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using Verdict = ReadRun::Verdict;

//! \brief Reading many incidents: one bad one marks its own row, a dead server is not asked a thousand times.
class tst_ReadRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void mixedVerdicts();
    void cancelStopsAsking();
    void deadServerIsAskedOnce();
    void oneSignInForManyRefusals();
    void manyAnswersAreWrittenTogether();
    void aLoneAnswerIsNotKeptWaiting();
    void whoAsksIsToldWhatHasArrived();
    void somebodyWhoWaitsComesFirst();
    void aServerIsNotAskedAheadBeforeItAnswers();
    void nothingToReadFinishes();
    void schedulerReadsTheStalest();
    void roundReadsItsShare();
    void aPersonIsNotPaced();

private:
    [[nodiscard]] QHash<IncidentKey, Verdict> run(const QList<IncidentKey> &keys);
    [[nodiscard]] QList<IncidentKey> ids(int count) const;
    std::unique_ptr<TestDesk> desk;
};

void tst_ReadRun::init()
{
    DemoOptions options;
    options.incidents = 120;
    desk = std::make_unique<TestDesk>(options);
    QVERIFY(desk->start());
}

void tst_ReadRun::cleanup()
{
    desk.reset();
}

QList<IncidentKey> tst_ReadRun::ids(int count) const
{
    QList<IncidentKey> keys;
    for (const QUuid &id : desk->service.ids().mid(0, count))
        keys.append(id.toString(QUuid::WithoutBraces));
    return keys;
}

QHash<IncidentKey, Verdict> tst_ReadRun::run(const QList<IncidentKey> &keys)
{
    QHash<IncidentKey, Verdict> verdicts;
    ReadRun reading(*desk->client, desk->workspace->store(), keys);
    connect(&reading, &ReadRun::itemDone, this,
            [&](const IncidentKey &key, Verdict verdict, const ServiceError &) {
                verdicts.insert(key, verdict);
            });
    QSignalSpy finished(&reading, &ReadRun::finished);
    reading.start();
    if (finished.isEmpty() && !finished.wait(20'000))
        return {};
    return verdicts;
}

void tst_ReadRun::mixedVerdicts()
{
    const QString nobody = QStringLiteral("6b8f3da6-ed34-4e73-87b2-d31ff2c65e8d");
    QList<IncidentKey> keys = ids(20);
    QVERIFY(!run({keys.at(0), keys.at(1)}).isEmpty());
    QVERIFY(desk->service.editAsColleague(QUuid::fromString(keys.at(1)), QStringLiteral("incidentName"),
                                          QStringLiteral("Changed")));
    keys.append(nobody);
    keys.append(keys.at(5));
    const auto verdicts = run(keys);
    QCOMPARE(verdicts.size(), 21);
    QCOMPARE(verdicts.value(keys.at(0)), Verdict::Unchanged);
    QCOMPARE(verdicts.value(keys.at(1)), Verdict::Changed);
    QCOMPARE(verdicts.value(keys.at(2)), Verdict::New);
    QCOMPARE(verdicts.value(nobody), Verdict::NotAnIncident);
    QVERIFY(awaited(desk->workspace->store().known({nobody}))->isEmpty());
}

void tst_ReadRun::cancelStopsAsking()
{
    desk->service.setLatency(20);
    desk->service.clearJournal();
    ReadRun reading(*desk->client, desk->workspace->store(), ids(120));
    QSignalSpy finished(&reading, &ReadRun::finished);
    reading.start();
    QTRY_VERIFY(reading.done() > 6);
    reading.cancel();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(reading.done(), 120);
    QVERIFY(reading.failed() > 0);
    QVERIFY2(desk->arrivals("GET") < 120, "it went on asking");
    // What was on its way is still stored.
    QCOMPARE(awaited(desk->workspace->store().known(ids(120)))->size(), 120 - reading.failed());
}

void tst_ReadRun::deadServerIsAskedOnce()
{
    QCOMPARE(run(ids(3)).size(), 3);
    desk->service.stop();
    QSignalSpy unreachable(desk->client.get(), &IncidentGateway::unreachable);
    const auto verdicts = run(ids(120));
    QCOMPARE(verdicts.size(), 120);
    for (const Verdict verdict : verdicts)
        QCOMPARE(verdict, Verdict::Unreachable);
    QVERIFY(unreachable.count() >= 1);
    QVERIFY2(unreachable.count() <= 6, "a dead server was asked again and again");
    QVERIFY(!desk->record(ids(1).first()).shown.title().isEmpty());
}

void tst_ReadRun::oneSignInForManyRefusals()
{
    desk->service.expireSessions();
    desk->service.clearJournal();
    const auto verdicts = run(ids(60));
    QCOMPARE(verdicts.size(), 60);
    QCOMPARE(std::count(verdicts.cbegin(), verdicts.cend(), Verdict::New), 60);
    QCOMPARE(desk->signIns(), 1);
}

void tst_ReadRun::manyAnswersAreWrittenTogether()
{
    int written = 0;
    connect(&desk->workspace->store(), &IncidentStore::rowsChanged, this,
            [&written](const QList<RowId> &rows) { written += rows.isEmpty() ? 0 : 1; });
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(run(ids(60)).size(), 60);
    // The last ones are written at once, those before only when they have waited for others.
    QCOMPARE_LE(written, 1 + timer.elapsed() / ReadRun::gathering.count());
}

void tst_ReadRun::aLoneAnswerIsNotKeptWaiting()
{
    // Of several tries the quickest: this computer may have other things to do.
    qint64 quickest = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 10; ++i) {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(run({ids(10).at(i)}).size(), 1);
        quickest = qMin(quickest, timer.elapsed());
    }
    QCOMPARE_LT(quickest, ReadRun::gathering.count() / 2);
}

void tst_ReadRun::whoAsksIsToldWhatHasArrived()
{
    const QList<IncidentKey> keys = ids(120);
    ReadRun reading(*desk->client, desk->workspace->store(), keys);
    reading.start();
    // No more than six are on their way: of twenty that were asked for the first has been answered.
    const QDeadlineTimer limit(10'000); // Without the pauses of QTRY_VERIFY, in which the rest would come.
    while (desk->arrivals("GET") < 20 && !limit.hasExpired())
        QCoreApplication::processEvents();
    QVERIFY(desk->record(keys.first()).base.readAt.isValid());
    QTRY_VERIFY(reading.isFinished());
}

void tst_ReadRun::somebodyWhoWaitsComesFirst()
{
    desk->service.setLatency(500); // Requests go out six at a time.
    desk->service.clearJournal();
    const QList<IncidentKey> keys = ids(61);
    ReadRun reading(*desk->client, desk->workspace->store(), keys.mid(0, 60));
    QSignalSpy reached(desk->client.get(), &IncidentGateway::reached);
    reading.start();
    // Six more are with the server then, and six wait behind them.
    QTRY_VERIFY(reached.count() >= 12 && reading.done() >= 6);
    const auto asked = desk->client->read(keys.last());
    QTRY_VERIFY_WITH_TIMEOUT(asked.isFinished(), 20'000);
    QList<QString> answered;
    const QList<DemoArrival> journal = desk->service.journal();
    for (const DemoArrival &arrival : journal)
        answered.append(arrival.path.section(u'/', -1));
    const qsizetype place = answered.indexOf(keys.last());
    QVERIFY2(place >= 12 && place < 24, qPrintable(QString::number(place)));
    reading.cancel();
    QTRY_VERIFY(reading.isFinished());
}

void tst_ReadRun::aServerIsNotAskedAheadBeforeItAnswers()
{
    desk->service.clearJournal();
    ReadRun reading(*desk->client, desk->workspace->store(), ids(60));
    reading.start();
    reading.cancel();
    QTRY_VERIFY(reading.isFinished());
    QCOMPARE(desk->arrivals("GET"), ReadRun::mostInFlight);
}

void tst_ReadRun::nothingToReadFinishes()
{
    ReadRun reading(*desk->client, desk->workspace->store(), {IncidentKeys::makeLocal()});
    QSignalSpy finished(&reading, &ReadRun::finished);
    reading.start();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(reading.total(), 0);
}

void tst_ReadRun::schedulerReadsTheStalest()
{
    QCOMPARE(run(ids(5)).size(), 5);
    desk->service.clearJournal();
    desk->service.stop();
    QCOMPARE(run(ids(1)).value(ids(1).first()), Verdict::Unreachable);
    QTRY_COMPARE(desk->workspace->connectivity().state(), Connectivity::State::Unreachable);
    QVERIFY(desk->service.start());
    // A server that was away is asked for one incident; the answer brings the console back.
    desk->workspace->connectivity().tryAgain();
    QTRY_COMPARE(desk->workspace->connectivity().state(), Connectivity::State::Online);
    QVERIFY(desk->arrivals("GET") >= 1);
}

void tst_ReadRun::roundReadsItsShare()
{
    QList<IncidentSnapshot> never;
    for (const IncidentKey &key : ids(120)) {
        IncidentSnapshot snapshot;
        snapshot.incident.setValue(Incident::Field::SessionId, key);
        never.append(snapshot);
    }
    QCOMPARE(awaited(desk->workspace->store().addFromFile(never)).value_or(0), 120);
    desk->service.clearJournal();
    RefreshScheduler &refresher = desk->workspace->refresher();
    refresher.setInterval(std::chrono::minutes(15));
    QSignalSpy ended(&refresher, &RefreshScheduler::lastRefreshChanged);
    // Of 120 in 15 rounds eight are the share, and a quarter more is read; the first round has one to spare.
    refresher.beginRound();
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(desk->arrivals("GET"), 11);
    refresher.beginRound();
    QTRY_COMPARE(ended.count(), 2);
    QCOMPARE(desk->arrivals("GET"), 21);
}

void tst_ReadRun::aPersonIsNotPaced()
{
    RefreshScheduler &refresher = desk->workspace->refresher();
    QSignalSpy ended(&refresher, &RefreshScheduler::lastRefreshChanged);
    refresher.refresh(ids(120));
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(desk->arrivals("GET"), 120);
}

QTEST_GUILESS_MAIN(tst_ReadRun)
#include "tst_readrun.moc"

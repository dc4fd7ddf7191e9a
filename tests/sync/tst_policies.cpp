// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/sync/Reachability.h"
#include "models/sync/RefreshPace.h"
#include "models/sync/RetryPolicy.h"

#include <QTest>

using namespace std::chrono;
using namespace std::chrono_literals;
using State = Reachability::State;

//! \brief When to ask and when to wait, as pure decisions.
class tst_Policies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backOffDoublesAndEnds();
    void anIntentWaitsAsItsFailureAsks();
    void oneWaitForManyFailures();
    void onlyASignInEndsASignIn();
    void workOfflineIsThePersonsWord();
    void roundsReadTheirShare_data();
    void roundsReadTheirShare();
    void idleRoundsSaveNoFlood();
    void aBusyServerIsAskedForOne();
};

void tst_Policies::backOffDoublesAndEnds()
{
    QCOMPARE(RetryPolicy::backOff(1, 0.5), 5'000ms);
    QCOMPARE(RetryPolicy::backOff(2, 0.5), 10'000ms);
    QCOMPARE(RetryPolicy::backOff(3, 0), 16'000ms);
    QCOMPARE(RetryPolicy::backOff(3, 1), 24'000ms);
    QCOMPARE(RetryPolicy::backOff(99, 0.5), 300'000ms);
}

void tst_Policies::anIntentWaitsAsItsFailureAsks()
{
    ServiceError error;
    error.kind = ServiceError::Kind::Throttled;
    QCOMPARE(RetryPolicy::pauseAfter(error, 1, 0.5), 10'000ms);
    // Told when, nobody comes earlier, and not all come at the same moment.
    error.retryAfterSeconds = 100;
    QCOMPARE(RetryPolicy::pauseAfter(error, 1, 0), 100'000ms);
    QCOMPARE(RetryPolicy::pauseAfter(error, 1, 1), 120'000ms);
    error.retryAfterSeconds = -1;
    error.kind = ServiceError::Kind::SessionEnded;
    QVERIFY(!RetryPolicy::pauseAfter(error, 1, 0.5));
}

void tst_Policies::oneWaitForManyFailures()
{
    Reachability reach;
    QVERIFY(reach.maySend());
    QCOMPARE(reach.unanswered(0.5), 5'000ms);
    QVERIFY(!reach.unanswered(0.5));
    QVERIFY(!reach.maySend());
    QVERIFY(reach.tryAgain());
    QVERIFY(reach.maySend());
    QCOMPARE(reach.unanswered(0.5), 10'000ms);
    QVERIFY(!reach.maySend());
    reach.answered();
    QCOMPARE(reach.state(), State::Online);
    QVERIFY(!reach.tryAgain());
    QCOMPARE(reach.unanswered(0.5), 5'000ms);
}

void tst_Policies::onlyASignInEndsASignIn()
{
    Reachability reach;
    reach.signInIsNeeded();
    QVERIFY(!reach.unanswered(0.5));
    reach.answered();
    QCOMPARE(reach.state(), State::SignInNeeded);
    QVERIFY(!reach.maySend());
    reach.signedIn();
    QVERIFY(reach.maySend());
}

void tst_Policies::workOfflineIsThePersonsWord()
{
    Reachability reach;
    QVERIFY(reach.unanswered(0.5));
    reach.setWorkOffline(true);
    QCOMPARE(reach.state(), State::WorkOffline);
    QCOMPARE(reach.observed(), State::Unreachable);
    QVERIFY(!reach.maySend());
    // Whoever comes back wants to know at once.
    reach.setWorkOffline(false);
    QVERIFY(reach.maySend());
}

void tst_Policies::roundsReadTheirShare_data()
{
    QTest::addColumn<int>("known");
    QTest::addColumn<int>("rounds"); //!< In which all that went stale over night is read.
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("five") << 5 << 10;
    QTest::newRow("two hundred") << 200 << 12;
    QTest::newRow("as many as a quarter of an hour holds") << 600 << 12;
    QTest::newRow("more") << 6'000 << 120;
}

void tst_Policies::roundsReadTheirShare()
{
    QFETCH(int, known);
    QFETCH(int, rounds);
    RefreshPace pace;
    int left = known;
    int needed = 0;
    while (left > 0 && needed < 1'000) {
        const int most = pace.beginRound(std::min(known, RefreshPace::mostCounted(15min)), 15min);
        QVERIFY(most <= RefreshPace::largestRound);
        QVERIFY(most <= known / 12 + 2);
        pace.spend(std::min(most, left));
        left -= most;
        ++needed;
    }
    QCOMPARE(needed, rounds);
}

void tst_Policies::idleRoundsSaveNoFlood()
{
    RefreshPace pace;
    for (int round = 0; round < 100; ++round)
        QVERIFY(pace.beginRound(120, 15min) <= 11);
}

void tst_Policies::aBusyServerIsAskedForOne()
{
    RefreshPace pace;
    QCOMPARE(pace.untilNextRound(0), 45'000ms);
    QCOMPARE(pace.untilNextRound(1), 75'000ms);
    ServiceError error;
    error.kind = ServiceError::Kind::Throttled;
    for (int refusal = 0; refusal < 6; ++refusal)
        pace.throttled(error);
    QCOMPARE(pace.untilNextRound(0.5), 160'000ms);
    QCOMPARE(pace.beginRound(200, 15min), 1);
    error.retryAfterSeconds = 200;
    pace.throttled(error);
    QCOMPARE(pace.untilNextRound(0), 200'000ms);
    pace.answered();
    QCOMPARE(pace.untilNextRound(0.5), 60'000ms);
    QVERIFY(pace.beginRound(200, 15min) > 1);
}

QTEST_GUILESS_MAIN(tst_Policies)
#include "tst_policies.moc"

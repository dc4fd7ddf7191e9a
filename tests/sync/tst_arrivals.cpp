// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/support/TestDesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Field = Incident::Field;
using State = OutboxEntry::State;

//! \brief Which incident a new one became: nobody's word for it, the server's or the person's, is believed
//! before it was looked at.
class tst_Arrivals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theServerNamesAnother_data();
    void theServerNamesAnother();
    void thePersonNamesWhatIsNotThere();
    void whatThePersonNamedIsLookedForLater();
    void sentAgainItHasNoId();

private:
    void quick();
    void answerWith(const IncidentKey &key);
    std::unique_ptr<TestDesk> desk;
    QList<IncidentKey> known;
};

void tst_Arrivals::init()
{
    DemoOptions options;
    options.incidents = 20;
    options.seed = 7;
    desk = std::make_unique<TestDesk>(options);
    QVERIFY(desk->start());
    quick();
    known = desk->bringIn(10);
    QCOMPARE(known.size(), 10);
    desk->service.clearJournal();
}

void tst_Arrivals::cleanup()
{
    desk.reset();
}

void tst_Arrivals::quick()
{
    RetryPolicy::Patience patience;
    patience.looks = {0ms, 50ms, 100ms, 200ms};
    patience.unansweredSettled = 600ms;
    patience.lateLook = 150ms;
    desk->workspace->engine().setPatience(patience);
}

//! \brief The next create is executed, and its answer names \a key.
void tst_Arrivals::answerWith(const IncidentKey &key)
{
    DemoFault wrong;
    wrong.method = "POST";
    wrong.status = 200;
    wrong.moment = DemoFaultMoment::After;
    wrong.contentType = "application/json";
    wrong.body = '"' + key.toLatin1() + '"';
    desk->service.failNext(wrong);
}

void tst_Arrivals::theServerNamesAnother_data()
{
    QTest::addColumn<QString>("which");
    QTest::newRow("one that this computer knows") << u"known"_s;
    QTest::newRow("one of the server's") << u"other"_s;
    QTest::newRow("none of the server's") << u"none"_s;
}

void tst_Arrivals::theServerNamesAnother()
{
    QFETCH(const QString, which);
    IncidentKey named = known.first();
    if (which == "none"_L1)
        named = u"11111111-2222-3333-4444-555555555555"_s;
    const QList<QUuid> ids = desk->service.ids();
    for (const QUuid &id : ids) {
        const IncidentKey key = id.toString(QUuid::WithoutBraces);
        if (which == "other"_L1 && !known.contains(key))
            named = key;
    }
    const QString before = desk->onServer(known.first(), Field::IncidentName);
    QSignalSpy confirmed(&desk->workspace->engine(), &SyncEngine::confirmed);
    answerWith(named);
    // The same title would not make it the new one.
    const QString title = which == "known"_L1 ? before : u"Which one is it?"_s;
    const OutboxEntry entry = desk->create(title);
    QTRY_COMPARE(desk->only().state, State::Unknown);
    QCOMPARE(confirmed.count(), 0);
    QVERIFY(!desk->only().isClaimed());
    QCOMPARE(desk->record(known.first()).shown.title(), before);

    const IncidentKey real = desk->service.ids().last().toString(QUuid::WithoutBraces);
    desk->workspace->engine().confirmArrived(entry.id, real);
    QTRY_VERIFY(desk->outboxEmpty());
    QCOMPARE(desk->record(real).shown.title(), title);
    QCOMPARE(desk->arrivals("POST"), 1);
}

void tst_Arrivals::thePersonNamesWhatIsNotThere()
{
    desk->service.setAnswers(DemoAnswerStyle::Empty);
    const OutboxEntry entry = desk->create(u"Where is it?"_s);
    QTRY_COMPARE(desk->only().state, State::Unknown);
    QSignalSpy confirmed(&desk->workspace->engine(), &SyncEngine::confirmed);
    desk->workspace->engine().confirmArrived(entry.id, u"11111111-2222-3333-4444-555555555555"_s);
    QTRY_VERIFY(desk->only().error.has_value());
    QCOMPARE(desk->only().error->kind, ServiceError::Kind::NotFound);
    QCOMPARE(desk->only().state, State::Unknown);
    QVERIFY(!desk->only().isClaimed());
    QCOMPARE(confirmed.count(), 0);
}

void tst_Arrivals::whatThePersonNamedIsLookedForLater()
{
    desk->service.setAnswers(DemoAnswerStyle::Empty);
    const OutboxEntry entry = desk->create(u"Where is it?"_s);
    QTRY_COMPARE(desk->only().state, State::Unknown);
    const IncidentKey real = desk->service.ids().last().toString(QUuid::WithoutBraces);
    desk->workspace->connectivity().setWorkOffline(true);
    desk->workspace->engine().confirmArrived(entry.id, real);
    QTRY_VERIFY(desk->only().isClaimed());
    QVERIFY(desk->restartConsole());
    quick();
    const QSignalSpy confirmed(&desk->workspace->engine(), &SyncEngine::confirmed);
    QVERIFY(desk->signIn());
    QTRY_COMPARE(confirmed.count(), 1);
    QCOMPARE(desk->record(real).shown.title(), u"Where is it?"_s);
    QCOMPARE(desk->arrivals("POST"), 1);
}

void tst_Arrivals::sentAgainItHasNoId()
{
    desk->service.setAnswers(DemoAnswerStyle::Empty);
    const OutboxEntry entry = desk->create(u"Twice"_s);
    QTRY_COMPARE(desk->only().state, State::Unknown);
    desk->workspace->connectivity().setWorkOffline(true);
    desk->workspace->engine().confirmArrived(entry.id, known.first());
    QTRY_VERIFY(desk->only().isClaimed());
    desk->workspace->engine().sendAgain(entry.id);
    QTRY_COMPARE(desk->only().state, State::Waiting);
    QVERIFY(!desk->only().change.touches(Field::SessionId));
}

QTEST_GUILESS_MAIN(tst_Arrivals)
#include "tst_arrivals.moc"

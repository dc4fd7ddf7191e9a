// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/sync/EngineFixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using Field = Incident::Field;
using State = OutboxEntry::State;

//! \brief The write path over real HTTP and real files; the service's journal is the judge of what was sent.
class tst_SyncEngine : public QObject, private EngineFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { desk.reset(); }
    void editLooksWritesLooks();
    void editKeepsWhatAColleagueChangedElsewhere();
    void editOfTheSameFieldIsAConflict_data();
    void editOfTheSameFieldIsAConflict();
    void whatARefreshBringsBeforeTheWriteIsNotOverwritten();
    void editThatIsThereAlreadyIsNotSent();
    void fieldsThatDidNotStickAreNamed();
    void unansweredEditIsSettledByReading();
    void unansweredEditThatDidNotHappenIsSentOnceMore();
    void createIsSentOnceAndGetsItsKey_data();
    void createIsSentOnceAndGetsItsKey();
    void createWithoutAnAnswerWaitsForThePerson_data();
    void createWithoutAnAnswerWaitsForThePerson();
    void createFoundByThePersonIsAcknowledged();
    void createLeftInFlightByACrashIsUnknown();
    void resolveSendsTwoFieldsOnly();
    void resolveOfAClosedOneIsAConflict();
    void resolveWithBlankTextIsNeverSent();
};

void tst_SyncEngine::editLooksWritesLooks()
{
    const IncidentKey key = open();
    const QString before = desk->onServer(key, Field::Classification);
    const OutboxEntry entry =
        desk->edit(key, Field::IncidentName, QStringLiteral("Ein neuer Titel – mit „Zeichen“"));
    QVERIFY(entry.id > 0);
    QCOMPARE(desk->record(key).shown.title(), QStringLiteral("Ein neuer Titel – mit „Zeichen“"));
    QTRY_VERIFY(desk->outboxEmpty());
    QCOMPARE(desk->onServer(key, Field::IncidentName), QStringLiteral("Ein neuer Titel – mit „Zeichen“"));
    QCOMPARE(desk->onServer(key, Field::Classification), before);
    QCOMPARE(desk->arrivals("PUT"), 1);
    QCOMPARE(desk->arrivals("GET"), 2);
    QVERIFY(desk->record(key).pending.isEmpty());
}

void tst_SyncEngine::editKeepsWhatAColleagueChangedElsewhere()
{
    const IncidentKey key = open();
    desk->workspace->connectivity().setWorkOffline(true);
    QVERIFY(desk->edit(key, Field::IncidentName, QStringLiteral("Mine")).id > 0);
    QVERIFY(desk->service.editAsColleague(QUuid::fromString(key), QStringLiteral("impact"),
                                          QStringLiteral("Theirs")));
    desk->workspace->connectivity().setWorkOffline(false);
    QTRY_VERIFY(desk->outboxEmpty());
    QCOMPARE(desk->onServer(key, Field::IncidentName), QStringLiteral("Mine"));
    QCOMPARE(desk->onServer(key, Field::Impact), QStringLiteral("Theirs"));
    QCOMPARE(desk->arrivals("PUT"), 1);
}

void tst_SyncEngine::editOfTheSameFieldIsAConflict_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<int>("puts");
    QTest::newRow("mine") << QStringLiteral("Mine") << 1;
    QTest::newRow("theirs") << QStringLiteral("Theirs") << 0;
    QTest::newRow("both") << QStringLiteral("Mine and theirs") << 1;
}

void tst_SyncEngine::editOfTheSameFieldIsAConflict()
{
    QFETCH(QString, chosen);
    QFETCH(int, puts);
    const IncidentKey key = open();
    desk->workspace->connectivity().setWorkOffline(true);
    const OutboxEntry entry = desk->edit(key, Field::IncidentName, QStringLiteral("Mine"));
    QVERIFY(desk->service.editAsColleague(QUuid::fromString(key), QStringLiteral("incidentName"),
                                          QStringLiteral("Theirs")));
    QSignalSpy needed(&desk->workspace->engine(), &SyncEngine::needsPerson);
    desk->workspace->connectivity().setWorkOffline(false);
    QTRY_COMPARE(desk->only().state, State::Conflict);
    QTRY_COMPARE(needed.count(), 1);
    QCOMPARE(desk->only().conflicts.size(), 1);
    QCOMPARE(desk->only().conflicts.first().theirs, QStringLiteral("Theirs"));
    QCOMPARE(desk->only().conflicts.first().mine, QStringLiteral("Mine"));
    QCOMPARE(desk->arrivals("PUT"), 0);
    QCOMPARE(desk->onServer(key, Field::IncidentName), QStringLiteral("Theirs"));

    desk->workspace->engine().settleConflict(entry.id, {{Field::IncidentName, chosen}});
    QTRY_VERIFY(desk->outboxEmpty());
    QCOMPARE(desk->arrivals("PUT"), puts);
    QCOMPARE(desk->onServer(key, Field::IncidentName), chosen);
}

//! \brief The look before saw nothing; a refresh shows a colleague's text while the intent is written down.
void tst_SyncEngine::whatARefreshBringsBeforeTheWriteIsNotOverwritten()
{
    const IncidentKey key = open();
    const IncidentSnapshot before = desk->record(key).base;
    connect(&desk->workspace->outbox(), &Outbox::entryChanged, this, [&](const OutboxEntry &entry) {
        if (entry.state != State::InFlight
            || desk->onServer(key, Field::IncidentName) == QLatin1String("Theirs"))
            return;
        QVERIFY(desk->service.editAsColleague(QUuid::fromString(key), QStringLiteral("incidentName"),
                                              QStringLiteral("Theirs")));
        IncidentSnapshot now = before;
        now.incident.setValue(Field::IncidentName, QStringLiteral("Theirs"));
        now.verbatim.replace(before.incident.title().toUtf8(), "Theirs");
        now.readAt = QDateTime::currentDateTimeUtc();
        [[maybe_unused]] const auto told = desk->workspace->store().absorb({now});
    });
    QVERIFY(desk->edit(key, Field::IncidentName, QStringLiteral("Mine")).id > 0);
    QTRY_COMPARE(desk->only().state, State::Conflict);
    QCOMPARE(desk->only().conflicts.first().theirs, QStringLiteral("Theirs"));
    QCOMPARE(desk->only().attempts, 0);
    QCOMPARE(desk->arrivals("PUT"), 0);
    QCOMPARE(desk->onServer(key, Field::IncidentName), QStringLiteral("Theirs"));
}

void tst_SyncEngine::editThatIsThereAlreadyIsNotSent()
{
    const IncidentKey key = open();
    desk->workspace->connectivity().setWorkOffline(true);
    QVERIFY(desk->edit(key, Field::Urgency, QStringLiteral("Core Business Service")).id > 0);
    QVERIFY(desk->service.editAsColleague(QUuid::fromString(key), QStringLiteral("urgency"),
                                          QStringLiteral("core business service")));
    desk->workspace->connectivity().setWorkOffline(false);
    QTRY_VERIFY(desk->outboxEmpty());
    QCOMPARE(desk->arrivals("PUT"), 0);
}

void tst_SyncEngine::fieldsThatDidNotStickAreNamed()
{
    const IncidentKey key = open();
    OutboxEntry entry;
    entry.key = key;
    entry.change.set(Field::IncidentName, desk->record(key).shown.title(), QStringLiteral("Taken"));
    entry.change.set(Field::IncidentType, desk->record(key).shown.value(Field::IncidentType),
                     QStringLiteral("Never taken"));
    entry.queuedAt = QDateTime::currentDateTimeUtc();
    QSignalSpy confirmed(&desk->workspace->engine(), &SyncEngine::confirmed);
    QVERIFY(awaited(desk->workspace->outbox().queue(entry)).has_value());
    QTRY_COMPARE(confirmed.count(), 1);
    QCOMPARE(confirmed.first().at(1).value<QList<Field>>(), QList<Field>{Field::IncidentType});
    QTRY_VERIFY(desk->outboxEmpty());
    QCOMPARE(desk->arrivals("PUT"), 1);
    QTRY_VERIFY(desk->record(key).shown.value(Field::IncidentType) != QLatin1String("Never taken"));
}

void tst_SyncEngine::unansweredEditIsSettledByReading()
{
    const IncidentKey key = open();
    DemoFault fault;
    fault.method = "PUT";
    fault.status = 0;
    fault.moment = DemoFaultMoment::After;
    desk->service.failNext(fault);
    QVERIFY(desk->edit(key, Field::IncidentName, QStringLiteral("Arrived all the same")).id > 0);
    QTRY_VERIFY(desk->outboxEmpty());
    QCOMPARE(desk->arrivals("PUT"), 1);
    QCOMPARE(desk->onServer(key, Field::IncidentName), QStringLiteral("Arrived all the same"));
}

void tst_SyncEngine::unansweredEditThatDidNotHappenIsSentOnceMore()
{
    const IncidentKey key = open();
    DemoFault fault;
    fault.method = "PUT";
    fault.status = 0;
    desk->service.failNext(fault);
    QVERIFY(desk->edit(key, Field::IncidentName, QStringLiteral("At last")).id > 0);
    QTRY_COMPARE(desk->only().state, State::Unknown);
    QCOMPARE(desk->arrivals("PUT"), 1);
    QTRY_VERIFY_WITH_TIMEOUT(desk->outboxEmpty(), 10'000);
    QCOMPARE(desk->arrivals("PUT"), 2);
    QCOMPARE(desk->arrivals("PUT", true), 1);
    QCOMPARE(desk->onServer(key, Field::IncidentName), QStringLiteral("At last"));
}

void tst_SyncEngine::createIsSentOnceAndGetsItsKey_data()
{
    QTest::addColumn<DemoAnswerStyle>("answers");
    QTest::newRow("object") << DemoAnswerStyle::Object;
    QTest::newRow("guid") << DemoAnswerStyle::Guid;
    QTest::newRow("location") << DemoAnswerStyle::Location;
}

void tst_SyncEngine::createIsSentOnceAndGetsItsKey()
{
    QFETCH(DemoAnswerStyle, answers);
    desk->service.setAnswers(answers);
    QSignalSpy rekeyed(&desk->workspace->store(), &IncidentStore::rekeyed);
    const OutboxEntry entry = desk->create(QStringLiteral("Printer on fire"));
    QVERIFY(IncidentKeys::isLocal(entry.key));
    QTRY_VERIFY(desk->outboxEmpty());
    QCOMPARE(desk->arrivals("POST"), 1);
    QCOMPARE(rekeyed.count(), 1);
    const auto key = rekeyed.first().at(1).value<IncidentKey>();
    QCOMPARE(desk->onServer(key, Field::IncidentName), QStringLiteral("Printer on fire"));
    QVERIFY(!desk->record(key).shown.number().isEmpty());
    QVERIFY(awaited(desk->workspace->store().known({entry.key}))->isEmpty());
}

void tst_SyncEngine::createWithoutAnAnswerWaitsForThePerson_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("executed");
    QTest::newRow("closed before it was executed") << 0 << false;
    QTest::newRow("closed after it was executed") << 0 << true;
    QTest::newRow("500 after it was executed") << 500 << true;
    QTest::newRow("503") << 503 << false;
}

void tst_SyncEngine::createWithoutAnAnswerWaitsForThePerson()
{
    QFETCH(int, status);
    QFETCH(bool, executed);
    DemoFault fault;
    fault.method = "POST";
    fault.status = status;
    fault.moment = executed ? DemoFaultMoment::After : DemoFaultMoment::Before;
    desk->service.failNext(fault);
    const OutboxEntry entry = desk->create(QStringLiteral("Did it arrive?"));
    QTRY_COMPARE(desk->only().state, State::Unknown);
    // Nothing of the automatic kind may send it: not another round, not "send now", not a restart.
    desk->workspace->engine().sendNow(entry.id);
    desk->workspace->engine().sendAllNow();
    QVERIFY(desk->restartConsole());
    quick();
    QVERIFY(desk->signIn());
    const IncidentKey key = open();
    QVERIFY(desk->edit(key, Field::IncidentName, QStringLiteral("The queue goes on")).id > 0);
    QTRY_COMPARE(desk->onServer(key, Field::IncidentName), QStringLiteral("The queue goes on"));
    QTRY_COMPARE(desk->workspace->engine().entries().size(), 1);
    QCOMPARE(desk->only().state, State::Unknown);
    QCOMPARE(desk->arrivals("POST"), 1);

    desk->workspace->engine().sendAgain(entry.id);
    QTRY_VERIFY(desk->outboxEmpty());
    QCOMPARE(desk->arrivals("POST"), 2);
}

void tst_SyncEngine::createFoundByThePersonIsAcknowledged()
{
    desk->service.setAnswers(DemoAnswerStyle::Empty);
    const OutboxEntry entry = desk->create(QStringLiteral("Where is it?"));
    QTRY_COMPARE(desk->only().state, State::Unknown);
    const QUuid id = desk->service.ids().last();
    const IncidentKey key = id.toString(QUuid::WithoutBraces);
    QCOMPARE(desk->onServer(key, Field::IncidentName), QStringLiteral("Where is it?"));
    desk->workspace->engine().confirmArrived(entry.id, key);
    QTRY_VERIFY(desk->outboxEmpty());
    QCOMPARE(desk->arrivals("POST"), 1);
    QCOMPARE(desk->record(key).shown.title(), QStringLiteral("Where is it?"));
}

void tst_SyncEngine::createLeftInFlightByACrashIsUnknown()
{
    desk->workspace->connectivity().setWorkOffline(true);
    OutboxEntry entry = desk->create(QStringLiteral("Crashed"));
    entry.state = State::InFlight;
    QVERIFY(awaited(desk->workspace->outbox().update(entry)).has_value());
    QVERIFY(desk->restartConsole());
    QVERIFY(desk->signIn());
    QTRY_COMPARE(desk->only().state, State::Unknown);
    const IncidentKey key = open();
    QVERIFY(desk->edit(key, Field::IncidentName, QStringLiteral("Round")).id > 0);
    QTRY_COMPARE(desk->onServer(key, Field::IncidentName), QStringLiteral("Round"));
    QCOMPARE(desk->arrivals("POST"), 0);
}

void tst_SyncEngine::resolveSendsTwoFieldsOnly()
{
    const IncidentKey key = open();
    QVERIFY(desk->resolve(key, QStringLiteral("Training Required"), QStringLiteral("Shown how.\nTwice.")).id
            > 0);
    QTRY_VERIFY(desk->outboxEmpty());
    QCOMPARE(desk->onServer(key, Field::Status), QStringLiteral("Resolved"));
    QCOMPARE(desk->onServer(key, Field::Resolution), QStringLiteral("Shown how.\nTwice."));
    QCOMPARE(desk->arrivals("PATCH"), 1);
    for (const DemoArrival &arrival : desk->service.journal()) {
        if (arrival.method != "PATCH")
            continue;
        const QJsonObject body = QJsonDocument::fromJson(arrival.body).object();
        QCOMPARE(body.keys(), QStringList({QStringLiteral("closeCode"), QStringLiteral("resolution")}));
        QVERIFY(arrival.header("Authorization").startsWith("token "));
    }
}

void tst_SyncEngine::resolveOfAClosedOneIsAConflict()
{
    const IncidentKey key = open();
    QVERIFY(desk->service.resolveAsColleague(QUuid::fromString(key), QStringLiteral("Other"),
                                             QStringLiteral("Faster")));
    const OutboxEntry entry = desk->resolve(key, QStringLiteral("Compliance"), QStringLiteral("Slower"));
    QTRY_COMPARE(desk->only().state, State::Conflict);
    QCOMPARE(desk->arrivals("PATCH"), 0);
    QCOMPARE(desk->only().conflicts.size(), 2);
    desk->workspace->engine().settleConflict(entry.id, {});
    QTRY_VERIFY(desk->outboxEmpty());
    QCOMPARE(desk->onServer(key, Field::Resolution), QStringLiteral("Faster"));
    const auto lines = awaited(desk->workspace->outbox().ledger());
    QVERIFY(lines.has_value());
    QVERIFY2(std::any_of(lines->cbegin(), lines->cend(),
                         [](const LedgerEntry &line) {
                             return line.change.wanted(Field::Resolution) == QLatin1String("Slower");
                         }),
             "the text that was not used must be kept");
}

void tst_SyncEngine::resolveWithBlankTextIsNeverSent()
{
    const IncidentKey key = open();
    QVERIFY(desk->resolve(key, QStringLiteral("Other"), QStringLiteral(" \n\t ")).id > 0);
    QTRY_COMPARE(desk->only().state, State::Refused);
    QCOMPARE(desk->only().error->kind, ServiceError::Kind::InvalidRequest);
    QCOMPARE(desk->arrivals("PATCH"), 0);
}

QTEST_GUILESS_MAIN(tst_SyncEngine)
#include "tst_syncengine.moc"

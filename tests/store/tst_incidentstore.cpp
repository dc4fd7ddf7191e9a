// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/Database.h"
#include "tests/store/StoreFixture.h"

#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Samples;
using Absorbed = IncidentStore::Absorbed;

class TestIncidentStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatTheServerSaidComesBack();
    void olderWordIsIgnored();
    void unchangedRefreshMovesNothing();
    void theSameWordsTellTheirTimeAlone();
    void theSameWordsMeanWhatIsReadInThemNow();
    void otherWordsForTheSameAreKept();
    void oneBatchMayNameAnIncidentTwice();
    void changeIsObservedAndUnread();
    void sameValueInOtherClothesIsNoChange();
    void seenFollowsTheLook();
    void unreadByHandStays();
    void aClockThatWasWrongSilencesNobody();
    void readFailureLeavesValues();
    void snapshotWithoutIdSpoilsNothing();
    void numbersAndKeysAreFound();
    void stalestComeFirst();
    void sightingsAreCounted();
    void aBatchTellsOnce();
    void heldPatientJobsWaitAndAreDone();
    void noRowNumberIsTakenForAnother();
    void tenThousandIncidents();

private:
    IncidentRow row(const IncidentKey &key);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenStore> m_open;
};

void TestIncidentStore::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_open.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_open = std::make_unique<OpenStore>(m_folder->filePath(u"desk"_s));
}

IncidentRow TestIncidentStore::row(const IncidentKey &key)
{
    const RowId id = good(m_open->store.record(key)).row;
    return good(m_open->store.rows({id})).value(0);
}

void TestIncidentStore::whatTheServerSaidComesBack()
{
    Incident full;
    for (const Field field : Incident::allFields())
        full.setValue(field, QVariant::fromValue(field).toString() + u" ‟ä"_s);
    full.setValue(Field::SessionId, guid(1));
    const IncidentSnapshot said{full, QByteArrayLiteral("{\"a\":\"\\u0000\",\"extra\":[1]}"), at(3)};
    QCOMPARE(good(m_open->store.absorb({said})), QList{Absorbed::New});
    const IncidentRecord record = good(m_open->store.record(guid(1)));
    QCOMPARE(record.base, said);
    QCOMPARE(record.shown, full);
    QCOMPARE(record.seen, Incident());
    QVERIFY(record.unread);
    const IncidentRow listed = row(guid(1));
    QCOMPARE(listed.key, guid(1));
    QCOMPARE(listed.readAt, at(3));
    Incident brief = full;
    brief.setValue(Field::IncidentDescription, {});
    brief.setValue(Field::Resolution, {});
    QCOMPARE(listed.shown, brief);
    QCOMPARE(settled(m_open->store.record(guid(2))).error().kind, ServiceError::Kind::NotFound);
}

void TestIncidentStore::olderWordIsIgnored()
{
    good(m_open->store.absorb({snapshot(incident(1), 10)}));
    const IncidentSnapshot late = snapshot(with(incident(1), Field::IncidentName, u"Yesterday"_s), 9);
    QCOMPARE(good(m_open->store.absorb({late})), QList{Absorbed::Unchanged});
    QCOMPARE(good(m_open->store.record(guid(1))).base, snapshot(incident(1), 10));
    QVERIFY(good(m_open->store.history(guid(1))).isEmpty());
}

void TestIncidentStore::unchangedRefreshMovesNothing()
{
    good(m_open->store.absorb({snapshot(incident(1), 0), snapshot(incident(2), 0)}));
    const auto before = good(m_open->store.rowIds({}));
    QCOMPARE(before.first(), row(guid(2)).row);
    QCOMPARE(good(m_open->store.absorb({snapshot(incident(1), 5)})), QList{Absorbed::Unchanged});
    QCOMPARE(good(m_open->store.rowIds({})), before);
    QCOMPARE(row(guid(1)).readAt, at(5));
    good(m_open->store.absorb({snapshot(with(incident(1), Field::Impact, u"VIP"_s), 6)}));
    QCOMPARE(good(m_open->store.rowIds({})).first(), row(guid(1)).row);
}

void TestIncidentStore::theSameWordsTellTheirTimeAlone()
{
    using Times = QHash<RowId, QDateTime>;
    good(m_open->store.absorb({snapshot(incident(1), 0), snapshot(incident(2), 0)}));
    // It asks for what is there already, so that the list shows what the server said.
    good(m_open->outbox.queue(edit(guid(2), Field::Impact, u"VIP"_s, u"Single User"_s)));
    const RowId idle = row(guid(1)).row;
    QSignalSpy changed(&m_open->store, &IncidentStore::rowsChanged);
    QSignalSpy reread(&m_open->store, &IncidentStore::rowsReread);
    QSignalSpy incidents(&m_open->store, &IncidentStore::incidentChanged);
    good(m_open->store.absorb({snapshot(incident(1), 5)}));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(reread.size(), 1);
    QCOMPARE(reread.first().first().value<Times>(), (Times{{idle, at(5)}}));
    QCOMPARE(incidents.size(), 1);
    // One of which something waits may have been settled by what was said.
    good(m_open->store.absorb({snapshot(incident(2), 5)}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reread.size(), 1);
}

// Another version of this program wrote the file.
void TestIncidentStore::theSameWordsMeanWhatIsReadInThemNow()
{
    good(m_open->store.absorb({snapshot(incident(1), 0)}));
    const Incident now = with(incident(1), Field::Impact, u"VIP"_s);
    QCOMPARE(snapshot(now, 5).verbatim, snapshot(incident(1), 0).verbatim);
    QCOMPARE(good(m_open->store.absorb({snapshot(now, 5)})), QList{Absorbed::Changed});
    QCOMPARE(row(guid(1)).shown.value(Field::Impact), u"VIP"_s);
}

void TestIncidentStore::otherWordsForTheSameAreKept()
{
    good(m_open->store.absorb({snapshot(incident(1), 0)}));
    IncidentSnapshot now = snapshot(incident(1), 5);
    now.verbatim = "{\"verbatim\":true,\"more\":1}";
    QCOMPARE(good(m_open->store.absorb({now})), QList{Absorbed::Unchanged});
    QCOMPARE(good(m_open->store.record(guid(1))).base, now);
}

void TestIncidentStore::oneBatchMayNameAnIncidentTwice()
{
    const Incident then = with(incident(1), Field::Impact, u"VIP"_s);
    QCOMPARE(good(m_open->store.absorb(
                 {snapshot(incident(1), 0), snapshot(then, 5), snapshot(then, 6), snapshot(incident(1), 1)})),
             (QList{Absorbed::New, Absorbed::Changed, Absorbed::Unchanged, Absorbed::Unchanged}));
    QCOMPARE(good(m_open->store.record(guid(1))).base, snapshot(then, 6));
    QCOMPARE(good(m_open->store.absorb({snapshot(then, 7), snapshot(incident(1), 8)})),
             (QList{Absorbed::Unchanged, Absorbed::Changed}));
    QCOMPARE(good(m_open->store.history(guid(1))).constFirst().lastSeenBefore, at(7));
}

void TestIncidentStore::changeIsObservedAndUnread()
{
    good(m_open->store.absorb({snapshot(incident(1), 0)}));
    good(m_open->store.markSeen(guid(1)));
    QVERIFY(!row(guid(1)).unread);
    Incident now = with(incident(1), Field::Status, u"Resolved"_s);
    now.setValue(Field::CloseCode, u"Advice Given"_s);
    QCOMPARE(good(m_open->store.absorb({snapshot(now, 60)})), QList{Absorbed::Changed});
    QVERIFY(row(guid(1)).unread);
    const auto history = good(m_open->store.history(guid(1)));
    QCOMPARE(history.size(), 2);
    const auto status = std::find_if(history.cbegin(), history.cend(),
                                     [](const ObservedChange &line) { return line.field == Field::Status; });
    QVERIFY(status != history.cend());
    QCOMPARE(status->before, u"Assigned"_s);
    QCOMPARE(status->after, u"Resolved"_s);
    QCOMPARE(status->lastSeenBefore, at(0));
    QCOMPARE(status->firstSeenAfter, at(60));
}

void TestIncidentStore::sameValueInOtherClothesIsNoChange()
{
    good(m_open->store.absorb({snapshot(incident(1), 0)}));
    good(m_open->store.markSeen(guid(1)));
    Incident now = with(incident(1), Field::AffectedUserEmail, u"Anna@Example.com"_s);
    now.setValue(Field::IncidentDescription, u"Smoke on floor 1\r\n"_s);
    QCOMPARE(good(m_open->store.absorb({snapshot(now, 60)})), QList{Absorbed::Unchanged});
    QVERIFY(!row(guid(1)).unread);
    QVERIFY(good(m_open->store.history(guid(1))).isEmpty());
    QCOMPARE(good(m_open->store.record(guid(1))).base.incident, now);
}

void TestIncidentStore::seenFollowsTheLook()
{
    good(m_open->store.absorb({snapshot(incident(1), 0)}));
    good(m_open->store.markSeen(guid(1)));
    const Incident now = with(incident(1), Field::Impact, u"VIP"_s);
    good(m_open->store.absorb({snapshot(now, 5)}));
    QCOMPARE(good(m_open->store.record(guid(1))).seen, incident(1));
    good(m_open->store.markSeen(guid(1)));
    QCOMPARE(good(m_open->store.record(guid(1))).seen, now);
}

void TestIncidentStore::unreadByHandStays()
{
    good(m_open->store.absorb({snapshot(incident(1), 0)}));
    good(m_open->store.markSeen(guid(1)));
    good(m_open->store.markSeen(guid(1), false));
    QVERIFY(row(guid(1)).unread);
    good(m_open->store.absorb({snapshot(incident(1), 5)}));
    QVERIFY(row(guid(1)).unread);
    QCOMPARE(good(m_open->store.record(guid(1))).seen, incident(1));
}

void TestIncidentStore::aClockThatWasWrongSilencesNobody()
{
    IncidentSnapshot fromTheFuture = snapshot(incident(1), 0);
    fromTheFuture.readAt = QDateTime::currentDateTimeUtc().addYears(3);
    good(m_open->store.absorb({fromTheFuture}));
    IncidentSnapshot now = snapshot(incident(1), 0);
    now.incident.setValue(Incident::Field::IncidentName, u"What the server says now"_s);
    now.readAt = QDateTime::currentDateTimeUtc();
    good(m_open->store.absorb({now}));
    QCOMPARE(good(m_open->store.record(guid(1))).base.incident.title(), now.incident.title());
}

void TestIncidentStore::readFailureLeavesValues()
{
    good(m_open->store.absorb({snapshot(incident(1), 0)}));
    ServiceError error;
    error.kind = ServiceError::Kind::BadAnswer;
    error.detail = u"HTML"_s;
    good(m_open->store.noteReadFailure(guid(1), error));
    QVERIFY(row(guid(1)).readFailed);
    QCOMPARE(row(guid(1)).readAt, at(0));
    const IncidentRecord record = good(m_open->store.record(guid(1)));
    QCOMPARE(record.readError, std::optional(error));
    QCOMPARE(record.base, snapshot(incident(1), 0));
    good(m_open->store.absorb({snapshot(incident(1), 5)}));
    QVERIFY(!row(guid(1)).readFailed);
    QVERIFY(!good(m_open->store.record(guid(1))).readError);
    good(m_open->store.noteReadFailure(guid(99), error));
    QCOMPARE(good(m_open->store.rowIds({})).size(), 1);
}

void TestIncidentStore::snapshotWithoutIdSpoilsNothing()
{
    const Incident nameless = with(incident(2), Field::SessionId, u"../token"_s);
    const auto refused = settled(m_open->store.absorb({snapshot(incident(1), 0), snapshot(nameless, 0)}));
    QVERIFY(!refused);
    QVERIFY(good(m_open->store.rowIds({})).isEmpty());
    QCOMPARE(good(m_open->store.absorb({snapshot(incident(1), 0)})), QList{Absorbed::New});
}

void TestIncidentStore::numbersAndKeysAreFound()
{
    good(m_open->store.absorb({snapshot(incident(1), 0), snapshot(incident(2), 0)}));
    good(m_open->outbox.queue(create(IncidentKeys::makeLocal(), u"New"_s)));
    QCOMPARE(good(m_open->store.keysForNumber(u"im-000002"_s)), QList<IncidentKey>{guid(2)});
    QVERIFY(good(m_open->store.keysForNumber({})).isEmpty());
    QCOMPARE(good(m_open->store.known({guid(3), guid(1)})), QList<IncidentKey>{guid(1)});
    const auto ids = good(m_open->store.rowIds({}));
    QCOMPARE(ids.size(), 3);
    QCOMPARE(good(m_open->store.keys(ids)).size(), 2);
    QCOMPARE(good(m_open->store.keys(ListQuery())), (QList<IncidentKey>{guid(2), guid(1)}));
}

void TestIncidentStore::stalestComeFirst()
{
    good(m_open->store.absorb(
        {snapshot(incident(1), 30), snapshot(incident(2), 10), snapshot(incident(3), 20)}));
    good(m_open->outbox.queue(edit(guid(4), Field::Impact, {}, u"VIP"_s)));
    QCOMPARE(good(m_open->store.stalest(at(30), 10)), (QList<IncidentKey>{guid(4), guid(2), guid(3)}));
    QCOMPARE(good(m_open->store.stalest(at(30), 2)), (QList<IncidentKey>{guid(4), guid(2)}));
    good(m_open->outbox.queue(create(IncidentKeys::makeLocal(), u"Printer"_s)));
    QCOMPARE(good(m_open->store.fromServer(10)), 4);
    QCOMPARE(good(m_open->store.fromServer(3)), 3);
}

void TestIncidentStore::sightingsAreCounted()
{
    good(m_open->store.absorb({snapshot(incident(1), 0), snapshot(incident(2), 0),
                               snapshot(with(incident(3), Field::Impact, u"VIP"_s), 0)}));
    const auto seen = good(m_open->store.sightings(10));
    QCOMPARE(seen.value(Field::Impact), (QList<QPair<QString, int>>{{u"Single User"_s, 2}, {u"VIP"_s, 1}}));
    QVERIFY(!seen.contains(Field::CloseCode));
    QCOMPARE(good(m_open->store.sightings(1)).value(Field::Impact).size(), 1);
}

void TestIncidentStore::aBatchTellsOnce()
{
    QSignalSpy rows(&m_open->store, &IncidentStore::rowsChanged);
    QSignalSpy incidents(&m_open->store, &IncidentStore::incidentChanged);
    good(m_open->store.absorb({snapshot(incident(1), 0), snapshot(incident(2), 0)}));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().first().value<QList<RowId>>().size(), 2);
    QCOMPARE(incidents.size(), 2);
}

void TestIncidentStore::heldPatientJobsWaitAndAreDone()
{
    const auto job = [](Database &) { return Result<int>(1); };
    m_open->thread.holdPatient(true);
    const auto patient = m_open->thread.run(job, StoreThread::Turn::Patient);
    good(m_open->thread.run(job)); // Prompt ones are done meanwhile.
    QVERIFY(!patient.isFinished());
    m_open->thread.holdPatient(false);
    QCOMPARE(good(patient), 1);
    QCOMPARE(good(m_open->thread.run(job, StoreThread::Turn::Patient)), 1);
    // Whoever closes the files while something is held loses nothing of it.
    m_open->thread.holdPatient(true);
    const auto last = m_open->thread.run(job, StoreThread::Turn::Patient);
    m_open.reset();
    QCOMPARE(good(last), 1);
}

void TestIncidentStore::tenThousandIncidents()
{
    for (int batch = 0; batch < 10; ++batch) {
        QList<IncidentSnapshot> snapshots;
        for (int n = 1; n <= 1000; ++n)
            snapshots.append(snapshot(incident(batch * 1000 + n), batch));
        QCOMPARE(good(m_open->store.absorb(snapshots)).size(), 1000);
    }
    const auto ids = good(m_open->store.rowIds({}));
    QCOMPARE(ids.size(), 10000);
    QCOMPARE(QSet<RowId>(ids.cbegin(), ids.cend()).size(), 10000);
    QCOMPARE(good(m_open->store.rowIds({}, 200)), ids.first(200));
    QCOMPARE(good(m_open->store.rows(ids)).size(), 10000);
    ListQuery query;
    query.text = u"prin 7777"_s;
    QCOMPARE(good(m_open->store.rowIds(query)).size(), 1);
    QCOMPARE(good(m_open->store.counts({u"closed"_s})).open, 10000);
}

// Lists hold them in 32 bits. Cut short, a larger one would be some other incident's.
void TestIncidentStore::noRowNumberIsTakenForAnother()
{
    const auto change = [this](const QString &sql) {
        good(m_open->thread.run([sql](Database &database) -> Result<void> {
            database.cache().file().execute(sql);
            return database.cache().file().takeResult();
        }));
    };
    good(m_open->store.absorb({snapshot(incident(1), 1)}));
    change(u"UPDATE sqlite_sequence SET seq = 2147483646 WHERE name = 'incident'"_s);
    good(m_open->store.absorb({snapshot(incident(2), 2)}));
    QCOMPARE(good(m_open->store.rowIds({})).constFirst(), 2147483647);

    const auto refused = settled(m_open->store.absorb({snapshot(incident(3), 3)}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ServiceError::Kind::StoreFailed);
    QVERIFY2(refused.error().detail.contains(u"2147483648"), qPrintable(refused.error().detail));
    QCOMPARE(good(m_open->store.counts({})).all, 2);

    change(u"UPDATE incident SET row = 4294967297 WHERE row = 2147483647"_s);
    QVERIFY(!settled(m_open->store.rowIds({})));
    QVERIFY(!settled(m_open->store.record(guid(2))));
    QVERIFY(settled(m_open->store.record(guid(1))));
}

QTEST_GUILESS_MAIN(TestIncidentStore)
#include "tst_incidentstore.moc"

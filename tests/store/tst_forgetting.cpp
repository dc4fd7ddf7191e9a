// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/Database.h"
#include "tests/store/Traces.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Samples;
using namespace Traces;
using Kind = OutboxEntry::Kind;
using Scope = ForgetScope::Kind;

//! \brief What is forgotten leaves no byte in any file of the folder.
class TestForgetting : public QObject, private TracesFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void noByteIsLeft_data();
    void noByteIsLeft();
    void unsentWorkNeedsTheWord();
    void whatIsBeingSentStays();
    void historyWithoutItsIncidentGoesToo_data();
    void historyWithoutItsIncidentGoesToo();
    void ageIsCountedFromTheLastLook();
    void aSecondReaderIsToldOf();
    void theListHearsOfIt();
};

namespace {

//! \brief An incident that names the canary in every text of its own.
Incident marked(int n, const QString &status = u"Assigned"_s)
{
    Incident marked = incident(n);
    for (const Field field :
         {Field::IncidentName, Field::IncidentDescription, Field::Resolution, Field::Classification})
        marked.setValue(field, canary + u" "_s + marked.value(field));
    marked.setValue(Field::AffectedUserEmail, person);
    marked.setValue(Field::Status, status);
    return marked;
}

} // namespace

void TestForgetting::noByteIsLeft_data()
{
    QTest::addColumn<ForgetScope>("scope");
    QTest::newRow("one incident") << ForgetScope{Scope::Incidents, {guid(1), guid(2)}, {}, {}, true, true};
    QTest::newRow("one person") << ForgetScope{Scope::Person, {}, person.toUpper(), {}, true, true};
    QTest::newRow("old ones") << ForgetScope{Scope::LastSeenBefore, {}, {}, at(100), true, true};
    QTest::newRow("everything") << ForgetScope{Scope::Everything, {}, {}, {}, true, true};
}

void TestForgetting::noByteIsLeft()
{
    QFETCH(ForgetScope, scope);
    {
        OpenStore open(desk());
        good(open.store.absorb({seen(marked(1), 0)}));
    }
    // A damaged copy of it was set aside once.
    QVERIFY(QFile::copy(desk() + u"/cache.sqlite"_s, desk() + u"/cache.sqlite.broken-20260101T000000Z"_s));
    OpenStore open(desk());
    good(open.store.absorb({seen(marked(1, u"Hold"_s), 10), seen(marked(2), 10)}));
    for (int n = 10; n < 60; ++n)
        good(open.store.absorb(
            {seen(with(incident(n), Field::IncidentDescription, QString(300, u'd')), 200)}));
    good(open.store.markSeen(guid(1)));
    good(open.outbox.queue(edit(guid(1), Field::IncidentName, marked(1).title(), canary + u"!"_s)));
    const auto arriving = good(open.outbox.queue(create(IncidentKeys::makeLocal(), canary)));
    good(open.outbox.acknowledge(arriving.id, seen(marked(2), 11), guid(2)));
    good(open.drafts.save({guid(2), Kind::Resolve, edit({}, Field::Resolution, {}, canary).change, at(12)}));
    QStringList found = traces(canary);
    // The search itself can find: both files, their logs, and what was set aside.
    for (const char *name : {"cache.sqlite", "work.sqlite-wal", "cache.sqlite-wal"})
        QVERIFY2(found.contains(QLatin1String(name)), name);
    QCOMPARE(found.filter(u"broken"_s).size(), 1);
    QVERIFY(traces(person).size() >= 3);

    if (scope.kind == Scope::LastSeenBefore)
        scope.before = QDateTime::currentDateTimeUtc().addDays(1);
    const Forgotten outlook = good(open.forgetting.look(scope));
    QCOMPARE(outlook.brokenFiles, 1);
    QCOMPARE(outlook.unsent, 2);
    QSignalSpy steps(&open.forgetting, &Forgetting::stepped);
    const Forgotten done = good(open.forgetting.forget(scope));
    QCOMPARE(done.keys, outlook.keys);
    QVERIFY(done.keys.contains(guid(1)) && done.keys.contains(guid(2)));
    QCOMPARE(steps.size(), 4);
    QCOMPARE(traces(canary), QStringList());
    QCOMPARE(traces(person), QStringList());
    // The others are whole, in the index too.
    const bool isAll = scope.kind == Scope::Everything || scope.kind == Scope::LastSeenBefore;
    QCOMPARE(good(open.store.rowIds({})).size(), isAll ? 0 : 50);
    ListQuery query;
    query.text = u"fire"_s;
    QCOMPARE(good(open.store.rowIds(query)).size(), isAll ? 0 : 50);
    query.text = canary;
    QVERIFY(good(open.store.rowIds(query)).isEmpty());
    good(open.store.absorb({seen(incident(70), 300)}));
    query.text = u"fire"_s;
    QCOMPARE(good(open.store.rowIds(query)).size(), isAll ? 1 : 51);
}

void TestForgetting::unsentWorkNeedsTheWord()
{
    OpenStore open(desk());
    good(open.store.absorb({seen(marked(1), 0), seen(marked(2), 0), seen(marked(3), 0)}));
    good(open.outbox.queue(edit(guid(1), Field::Impact, {}, u"VIP"_s)));
    good(open.drafts.save({guid(2), Kind::Edit, edit({}, Field::Impact, {}, u"VIP"_s).change, at(0)}));
    ForgetScope scope{Scope::Everything, {}, {}, {}, false, true};
    const Forgotten done = good(open.forgetting.forget(scope));
    QCOMPARE(done.keys, QSet<IncidentKey>{guid(3)});
    QCOMPARE(done.unsent, 2);
    QCOMPARE(good(open.outbox.entries()).size(), 1);
    QCOMPARE(good(open.drafts.all()).size(), 1);
    QCOMPARE(good(open.store.record(guid(1))).base.incident.title(), marked(1).title());
    scope.unsentToo = true;
    QSignalSpy removed(&open.outbox, &Outbox::entryRemoved);
    QCOMPARE(good(open.forgetting.forget(scope)).incidents, 2);
    QCOMPARE(removed.size(), 1);
    QVERIFY(good(open.outbox.entries()).isEmpty());
    QVERIFY(good(open.outbox.ledger()).isEmpty());
    QCOMPARE(traces(canary), QStringList());
}

void TestForgetting::whatIsBeingSentStays()
{
    OpenStore open(desk());
    good(open.store.absorb({seen(marked(1), 0)}));
    OutboxEntry entry = good(open.outbox.queue(edit(guid(1), Field::Impact, {}, u"VIP"_s)));
    entry.state = OutboxEntry::State::InFlight;
    good(open.outbox.update(entry));
    QCOMPARE(good(open.forgetting.forget({Scope::Everything, {}, {}, {}, true, true})).incidents, 0);
    QCOMPARE(good(open.outbox.entries()).size(), 1);
}

void TestForgetting::historyWithoutItsIncidentGoesToo_data()
{
    QTest::addColumn<bool>("isDamaged");
    QTest::newRow("a damaged file") << true;
    QTest::newRow("saved of one by an earlier version") << false;
}

void TestForgetting::historyWithoutItsIncidentGoesToo()
{
    QFETCH(bool, isDamaged);
    {
        OpenStore open(desk());
        good(open.store.absorb({seen(incident(1), 0), seen(incident(2), 0)}));
        good(
            open.store.absorb({seen(with(incident(1), Field::IncidentDescription, u"Ask "_s + person), 10)}));
        good(open.store.absorb({seen(incident(1), 20)}));
    }
    {
        SqlFile file(desk() + u"/cache.sqlite"_s, SqlFile::Durability::Process);
        QVERIFY(file.open());
        for (const QString &table : {u"snapshot"_s, u"incident"_s})
            file.execute(u"DELETE FROM %1 WHERE row = 1"_s.arg(table));
        if (isDamaged)
            file.execute(u"UPDATE meta SET value = 'damaged' WHERE name = 'sentinel'"_s);
        QVERIFY(file.takeResult());
    }
    OpenStore open(desk());
    QCOMPARE(open.report.setAside.size(), isDamaged ? 1 : 0);
    QVERIFY(!traces(person).isEmpty());
    // Where it is brought home it could become the history of whichever incident comes next.
    QCOMPARE(traces(person).filter(u"broken"_s) == traces(person), isDamaged);
    good(open.forgetting.forget({Scope::Person, {}, person, {}, false, true}));
    QCOMPARE(traces(person), QStringList());
    QCOMPARE(good(open.store.rowIds({})).size(), 1);
}

void TestForgetting::ageIsCountedFromTheLastLook()
{
    OpenStore open(desk());
    good(open.store.absorb({seen(incident(1), 10), seen(incident(2), 20), seen(incident(3), 10)}));
    // Something was sent about the third one just now.
    const auto entry = good(open.outbox.queue(edit(guid(3), Field::Impact, {}, u"VIP"_s)));
    good(open.outbox.acknowledge(entry.id, {}));
    const ForgetScope scope{Scope::LastSeenBefore, {}, {}, at(20), false, true};
    QCOMPARE(good(open.forgetting.look(scope)).keys, QSet<IncidentKey>{guid(1)});
    QCOMPARE(good(open.forgetting.forget(scope)).incidents, 1);
    QCOMPARE(good(open.store.rowIds({})).size(), 2);
}

void TestForgetting::aSecondReaderIsToldOf()
{
    OpenStore open(desk());
    good(open.store.absorb({seen(marked(1), 0)}));
    {
        SqlFile other(desk() + u"/cache.sqlite"_s, SqlFile::Durability::Process);
        QVERIFY(other.open());
        const SqlRows reading = other.query(u"SELECT count(*) FROM incident"_s);
        other.execute(u"BEGIN"_s);
        SqlRows rows = other.query(u"SELECT title FROM incident"_s);
        QVERIFY(rows.next());
        const auto done = settled(open.forgetting.forget({Scope::Everything, {}, {}, {}, true, true}));
        QVERIFY(!done);
    }
    good(open.forgetting.forget({Scope::Everything, {}, {}, {}, true, true}));
    QCOMPARE(traces(canary), QStringList());
}

void TestForgetting::theListHearsOfIt()
{
    OpenStore open(desk());
    good(open.store.absorb({seen(marked(1), 0), seen(marked(2), 0)}));
    QSignalSpy rows(&open.store, &IncidentStore::rowsChanged);
    QSignalSpy incidents(&open.store, &IncidentStore::incidentChanged);
    good(open.forgetting.forget({Scope::Incidents, {guid(1), guid(7)}, {}, {}, false, true}));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().first().value<QList<RowId>>().size(), 1);
    QVERIFY(incidents.contains(QVariantList{QVariant(guid(1))}));
    QCOMPARE(settled(open.store.record(guid(1))).error().kind, ServiceError::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestForgetting)
#include "tst_forgetting.moc"

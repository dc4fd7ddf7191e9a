// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/PlaceNames.h"
#include "models/store/SavedViews.h"
#include "models/store/ValueJson.h"
#include "tests/store/Traces.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Samples;
using namespace Traces;
using Kind = OutboxEntry::Kind;
using Scope = ForgetScope::Kind;

//! \brief Names go with what is forgotten: from the texts of incidents, and from what stands beside them.
class TestForgottenNames : public QObject, private TracesFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void namesBesideIncidentsGoToo_data();
    void namesBesideIncidentsGoToo();
    void anImportMeanwhileBringsNothingBack();
    void noPersonIsNotEveryPerson();
    void aPersonIsFoundInEveryText_data();
    void aPersonIsFoundInEveryText();
    void anErrorOfReadingGoesAlone();
};

namespace {

//! \brief The server's words name the person in each of its texts.
ServiceError rejection()
{
    ServiceError error;
    error.kind = ServiceError::Kind::Rejected;
    error.outcome = ServiceError::Outcome::Refused;
    error.serverText = u"Locked by "_s + person;
    error.fieldTexts.insert(u"AffectedUserEmail"_s, {person});
    return error;
}

} // namespace

void TestForgottenNames::namesBesideIncidentsGoToo_data()
{
    QTest::addColumn<ForgetScope>("scope");
    QTest::addColumn<QStringList>("left");
    QTest::newRow("one person") << ForgetScope{Scope::Person, {}, person.toUpper(), {}, false, true}
                                << QStringList{u"Mine"_s, u"Cellar"_s};
    QTest::newRow("everything") << ForgetScope{Scope::Everything, {}, {}, {}, false, true} << QStringList();
    QTest::newRow("old ones") << ForgetScope{Scope::LastSeenBefore, {}, {}, at(100), false, true}
                              << QStringList{u"Named "_s + person, u"Hers"_s, u"Mine"_s,
                                             u"Desk of "_s + person, u"Cellar"_s};
}

void TestForgottenNames::namesBesideIncidentsGoToo()
{
    QFETCH(ForgetScope, scope);
    QFETCH(QStringList, left);
    OpenStore open(desk());
    SavedViews views(open.thread);
    good(views.save({0, u"Named "_s + person, ListQuery::View::All, u"printer"_s}));
    good(views.save({0, u"Hers"_s, ListQuery::View::Open, u"user:"_s + person}));
    good(views.save({0, u"Mine"_s, ListQuery::View::All, u"user:anna@example.com"_s}));
    PlaceNames places(open.thread);
    good(places.setName(Field::AffectedLocationId, guid(8), u"Desk of "_s + person));
    good(places.setName(Field::AffectedDepartmentId, guid(9), u"Cellar"_s));
    QVERIFY(!traces(person).isEmpty());
    good(open.drafts.save({guid(3), Kind::Edit, edit({}, Field::Impact, {}, u"VIP"_s).change, at(0)}));
    constexpr qsizetype all = 5;
    const Forgotten outlook = good(open.forgetting.look(scope));
    QSignalSpy told(&open.forgetting, &Forgetting::namesForgotten);
    const Forgotten done = good(open.forgetting.forget(scope));
    QCOMPARE(traces(person).isEmpty(), left.size() < all);
    for (const QString &other : {u"Cellar"_s, u"user:anna"_s})
        QCOMPARE(traces(other).isEmpty(), left.isEmpty());
    QCOMPARE(outlook.names, all - left.size());
    QCOMPARE(done.names, outlook.names);
    QCOMPARE(told.isEmpty(), left.size() == all);
    views.load();
    places.load();
    // Jobs are done in order: behind this one both are read.
    QCOMPARE(good(open.drafts.all()).size(), 1);
    QCoreApplication::processEvents();
    QStringList found;
    for (const SavedView &view : views.all())
        found += view.name;
    found << places.name(Field::AffectedLocationId, guid(8))
          << places.name(Field::AffectedDepartmentId, guid(9));
    found.removeAll(QString());
    QCOMPARE(found, left);
}

void TestForgottenNames::anImportMeanwhileBringsNothingBack()
{
    OpenStore open(desk());
    SavedViews views(open.thread);
    good(views.save({0, u"Hers"_s, ListQuery::View::Open, u"user:"_s + person}));
    good(views.save({0, u"Mine"_s, ListQuery::View::All, u"printer"_s}));
    const auto forgetting = open.forgetting.forget({Scope::Person, {}, person, {}, false, true});
    // Whoever changes them now has not heard of it yet.
    const auto moved = views.move(views.named(u"Mine"_s)->id, -1);
    const int added = good(views.merge({{0, u"Theirs"_s, ListQuery::View::All, u"scanner"_s}}));
    QCOMPARE(good(forgetting).names, 1);
    QVERIFY(settled(moved));
    QCOMPARE(added, 1);
    QCOMPARE(traces(person), QStringList());
    QCOMPARE(views.all().size(), 2);
    QCOMPARE(views.all().first().name, u"Mine"_s);
    QCOMPARE(views.all().last().name, u"Theirs"_s);
}

void TestForgottenNames::noPersonIsNotEveryPerson()
{
    OpenStore open(desk());
    SavedViews views(open.thread);
    good(views.save({0, u"Mine"_s, ListQuery::View::All, u"printer"_s}));
    good(open.store.absorb({seen(incident(1), 0)}));
    good(open.store.noteReadFailure(guid(1), rejection()));
    const Forgotten done = good(open.forgetting.forget({Scope::Person, {}, {}, {}, true, true}));
    QCOMPARE(done.incidents + done.names, 0);
    QVERIFY(!traces(u"Mine"_s).isEmpty());
    QVERIFY(good(open.store.record(guid(1))).readError);
}

void TestForgottenNames::aPersonIsFoundInEveryText_data()
{
    QTest::addColumn<std::function<void(OpenStore &)>>("put");
    for (const Field field :
         {Field::IncidentType, Field::Impact, Field::Urgency, Field::Priority, Field::Status,
          Field::CloseCode, Field::AffectedLocationId, Field::AffectedDepartmentId}) {
        QTest::newRow(qPrintable(ValueJson::name(field))) << std::function([field](OpenStore &open) {
            good(open.store.absorb({seen(with(incident(1), field, u"of "_s + person), 0)}));
        });
    }
    const auto queued = [](OpenStore &open, const std::optional<ServiceError> &error,
                           const QList<FieldConflict> &conflicts = {}) {
        good(open.store.absorb({seen(incident(1), 0)}));
        OutboxEntry entry = good(open.outbox.queue(edit(guid(1), Field::Impact, {}, u"VIP"_s)));
        entry.error = error;
        entry.conflicts = conflicts;
        good(open.outbox.update(entry, error ? u"refused"_s : QString()));
        return entry.id;
    };
    QTest::newRow("error of an intent")
        << std::function([queued](OpenStore &open) { queued(open, rejection()); });
    QTest::newRow("error in the ledger") << std::function(
        [queued](OpenStore &open) { good(open.outbox.acknowledge(queued(open, rejection()), {})); });
    QTest::newRow("conflict") << std::function([queued](OpenStore &open) {
        queued(open, {}, {{Field::IncidentName, {}, u"Ask "_s + person, u"Ask Anna"_s}});
    });
}

void TestForgottenNames::aPersonIsFoundInEveryText()
{
    QFETCH(std::function<void(OpenStore &)>, put);
    OpenStore open(desk());
    put(open);
    good(open.store.absorb({seen(incident(2), 0)}));
    QVERIFY(!traces(person).isEmpty());
    ForgetScope scope{Scope::Person, {}, person.toUpper(), {}, false, true};
    // Without the word work that was not sent stays.
    const bool isUnsent = !good(open.outbox.entries()).isEmpty();
    good(open.forgetting.forget(scope));
    QCOMPARE(traces(person).isEmpty(), !isUnsent);
    QCOMPARE(good(open.outbox.entries()).isEmpty(), !isUnsent);
    scope.unsentToo = true;
    QCOMPARE(good(open.forgetting.forget(scope)).incidents, isUnsent ? 1 : 0);
    QCOMPARE(traces(person), QStringList());
    QCOMPARE(good(open.store.rowIds({})).size(), 1);
}

void TestForgottenNames::anErrorOfReadingGoesAlone()
{
    OpenStore open(desk());
    good(open.store.absorb({seen(incident(1), 0), seen(incident(2), 0)}));
    good(open.outbox.queue(edit(guid(1), Field::Impact, {}, u"VIP"_s)));
    ServiceError other;
    other.serverText = u"Ask Anna"_s;
    good(open.store.noteReadFailure(guid(1), rejection()));
    good(open.store.noteReadFailure(guid(2), other));
    QVERIFY(!traces(person).isEmpty());
    const ForgetScope scope{Scope::Person, {}, person.toUpper(), {}, false, true};
    QCOMPARE(good(open.forgetting.look(scope)).readErrors, 1);
    QSignalSpy changed(&open.store, &IncidentStore::incidentChanged);
    const Forgotten done = good(open.forgetting.forget(scope));
    QCOMPARE(traces(person), QStringList());
    QCOMPARE(done.readErrors, 1);
    QCOMPARE(done.incidents, 0);
    // What was to be sent about that incident was not asked for, and waits on.
    QCOMPARE(good(open.outbox.entries()).size(), 1);
    QCOMPARE(changed.size(), 1);
    // That the last refresh failed is still so; the words are gone.
    ServiceError wordless;
    wordless.kind = rejection().kind;
    wordless.outcome = rejection().outcome;
    QCOMPARE(good(open.store.record(guid(1))).readError, wordless);
    QCOMPARE(good(open.store.record(guid(2))).readError, other);
    QList<IncidentRow> rows = good(open.store.rows(good(open.store.rowIds({}))));
    QCOMPARE(rows.removeIf([](const IncidentRow &row) { return row.readFailed; }), 2);
    // And is nothing that names anybody any more.
    QCOMPARE(good(open.forgetting.look(scope)).readErrors, 0);
    QCOMPARE(good(open.forgetting.look({Scope::Person, {}, u"Rejected"_s, {}, false, true})).readErrors, 0);
}

QTEST_GUILESS_MAIN(TestForgottenNames)
#include "tst_forgottennames.moc"

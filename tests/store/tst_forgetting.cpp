// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/Database.h"
#include "models/store/PlaceNames.h"
#include "models/store/SavedViews.h"
#include "models/store/ValueJson.h"
#include "tests/store/StoreFixture.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QStringEncoder>

using namespace Qt::StringLiterals;
using namespace Samples;
using Kind = OutboxEntry::Kind;
using Scope = ForgetScope::Kind;

//! \brief What is forgotten leaves no byte in any file of the folder.
class TestForgetting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noByteIsLeft_data();
    void noByteIsLeft();
    void unsentWorkNeedsTheWord();
    void whatIsBeingSentStays();
    void namesBesideIncidentsGoToo_data();
    void namesBesideIncidentsGoToo();
    void anImportMeanwhileBringsNothingBack();
    void historyWithoutItsIncidentGoesToo_data();
    void historyWithoutItsIncidentGoesToo();
    void noPersonIsNotEveryPerson();
    void aPersonIsFoundInEveryText_data();
    void aPersonIsFoundInEveryText();
    void anErrorOfReadingGoesAlone();
    void ageIsCountedFromTheLastLook();
    void aSecondReaderIsToldOf();
    void theListHearsOfIt();

private:
    QString desk() const { return m_folder->filePath(u"desk"_s); }
    //! \brief Names of the files that still hold \a word in any spelling.
    QStringList traces(const QString &word) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QString person = u"zyxÜbel@example.com"_s;
const QString canary = u"zyxcanary"_s;

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

IncidentSnapshot seen(const Incident &incident, int second)
{
    return {incident, "{\"verbatim\":\"" + incident.title().toUtf8() + "\"}", at(second)};
}

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

//! \brief The spellings in which a text could lie in a file: as SQLite, as the index for searching and as
//! another program would write it.
QList<QByteArray> spellings(const QString &word)
{
    QStringEncoder little(QStringConverter::Utf16LE);
    QStringEncoder big(QStringConverter::Utf16BE);
    QList<QByteArray> all;
    QString plain = word.toLower();
    plain.replace(u'ü', u'u');
    for (const QString &text : {word.toLower(), word.toUpper(), word.toCaseFolded(), plain})
        all << text.toUtf8().toLower() << QByteArray(little(text)).toLower()
            << QByteArray(big(text)).toLower();
    return all;
}

bool contains(const QString &path, const QString &word)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("A file cannot be read: %s", qPrintable(path));
    const QByteArray bytes = file.readAll().toLower();
    const QList<QByteArray> all = spellings(word);
    return std::any_of(all.cbegin(), all.cend(),
                       [&](const QByteArray &each) { return bytes.contains(each); });
}

} // namespace

void TestForgetting::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

QStringList TestForgetting::traces(const QString &word) const
{
    QStringList found;
    const QStringList names = QDir(desk()).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (contains(desk() + u'/' + name, word))
            found += name;
    }
    return found;
}

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

void TestForgetting::namesBesideIncidentsGoToo_data()
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

void TestForgetting::namesBesideIncidentsGoToo()
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

void TestForgetting::anImportMeanwhileBringsNothingBack()
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

void TestForgetting::noPersonIsNotEveryPerson()
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

void TestForgetting::aPersonIsFoundInEveryText_data()
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

void TestForgetting::aPersonIsFoundInEveryText()
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

void TestForgetting::anErrorOfReadingGoesAlone()
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

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "StoreFixture.h"
#include "models/store/MatchCount.h"
#include "models/store/SavedViews.h"
#include "models/store/SqlFile.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Samples;

using Fault = SavedViews::Fault;
using View = ListQuery::View;

//! \brief Saved views: kept in their order, counted in slices, carried in a file.
class TestSavedViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void theyAndTheirOrderSurviveARestart();
    void aNameIsThereOnce();
    void ofTwoQuickChangesBothHappen();
    void aForgottenOneStaysOut();
    void whatComesBackTakesNobodysName();
    void namesAreChecked();
    void aFaultOfTheFileChangesNothing();
    void aFileCarriesThem();
    void aFileOfSomethingElseIsRefused_data();
    void aFileOfSomethingElseIsRefused();
    void mergingDoublesNothing();
    void slicesCountWhatTheListShows_data();
    void slicesCountWhatTheListShows();
    void aNewCountReplacesTheOldOne();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

//! \brief The store with the views read.
struct OpenViews : OpenStore {
    explicit OpenViews(const QString &folder)
        : OpenStore(folder)
        , views(thread)
    {
        views.load();
        // Jobs are done in order: behind this one the views are read.
        good(drafts.all());
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const SavedView &view : views.all())
            names += view.name;
        return names;
    }

    SavedViews views;
};

SavedView view(const QString &name, const QString &text, View within = View::All)
{
    return {0, name, within, text, ListColumn::Title, Qt::AscendingOrder};
}

} // namespace

void TestSavedViews::theyAndTheirOrderSurviveARestart()
{
    QList<SavedView> before;
    {
        OpenViews open(m_folder->path());
        QSignalSpy changed(&open.views, &SavedViews::changed);
        good(open.views.save(view(u"Printers"_s, u"printer"_s)));
        good(open.views.save(view(u"  Zürich,   open "_s, u"zürich"_s, View::Open)));
        SavedView third = view(u"Third"_s, {}, View::Unread);
        third.group = ListColumn::Priority;
        good(open.views.save(third));
        QCOMPARE(changed.size(), 3);
        good(open.views.move(open.views.named(u"third"_s)->id, -1));
        good(open.views.remove(open.views.named(u"printers"_s)->id));
        QCOMPARE(open.names(), (QStringList{u"Third"_s, u"Zürich, open"_s}));
        good(open.views.move(open.views.named(u"third"_s)->id, -1)); // There is no place above the first.
        before = open.views.all();
    }
    const OpenViews again(m_folder->path());
    QCOMPARE(again.views.all(), before);
    QCOMPARE(again.views.all().last().within, View::Open);
    QCOMPARE(again.views.all().last().sort, ListColumn::Title);
    QCOMPARE(again.views.all().last().order, Qt::AscendingOrder);
    QCOMPARE(again.views.all().first().group, ListColumn::Priority);
    QVERIFY(!again.views.all().last().group);
}

void TestSavedViews::aNameIsThereOnce()
{
    OpenViews open(m_folder->path());
    good(open.views.save(view(u"One"_s, u"one"_s)));
    good(open.views.save(view(u"Two"_s, u"two"_s)));
    const qint64 first = open.views.all().first().id;
    good(open.views.save(view(u"ONE"_s, u"uno"_s)));
    QCOMPARE(open.names(), (QStringList{u"ONE"_s, u"Two"_s}));
    QCOMPARE(open.views.find(first)->text, u"uno"_s);
    SavedView renamed = open.views.all().last();
    renamed.name = u"one"_s;
    good(open.views.save(renamed));
    QCOMPARE(open.names(), QStringList{u"one"_s});
    QCOMPARE(open.views.all().first().text, u"two"_s);
}

void TestSavedViews::ofTwoQuickChangesBothHappen()
{
    OpenViews open(m_folder->path());
    good(open.views.save(view(u"One"_s, u"one"_s)));
    good(open.views.save(view(u"Two"_s, u"two"_s)));
    const qint64 first = open.views.all().first().id;
    const auto three = open.views.save(view(u"Three"_s, u"three"_s));
    const auto moved = open.views.move(first, 1);
    const auto merged = open.views.merge({view(u"Four"_s, u"four"_s)});
    const auto removed = open.views.remove(first);
    const auto four = open.views.save(view(u"FOUR"_s, u"another four"_s));
    good(three);
    good(moved);
    QCOMPARE(good(merged), 1);
    good(removed);
    good(four);
    const QStringList expected{u"Two"_s, u"Three"_s, u"FOUR"_s};
    QCOMPARE(open.names(), expected);
    QCOMPARE(OpenViews(m_folder->path()).names(), expected);
}

void TestSavedViews::aForgottenOneStaysOut()
{
    OpenViews open(m_folder->path());
    good(open.views.save(view(u"One"_s, u"one"_s)));
    SavedView gone = open.views.all().first();
    good(open.views.remove(gone.id));
    gone.name = u"Gone"_s;
    good(open.views.save(gone));
    QVERIFY(open.views.all().isEmpty());
}

void TestSavedViews::whatComesBackTakesNobodysName()
{
    OpenViews open(m_folder->path());
    for (const QString &name : {u"One"_s, u"Two"_s})
        good(open.views.save(view(name, name)));
    const SavedView one = open.views.all().first();
    good(open.views.remove(one.id));
    QCOMPARE(good(open.views.bringBack(one, 0)), u"One"_s);
    QCOMPARE(open.names(), (QStringList{u"One"_s, u"Two"_s}));
    good(open.views.remove(open.views.all().first().id));
    good(open.views.save(view(u"one"_s, u"another"_s)));
    QCOMPARE(good(open.views.bringBack(one, 0)), u"One (2)"_s);
    // The list is shorter than it was.
    QCOMPARE(good(open.views.bringBack(one, 99)), u"One (3)"_s);
    QCOMPARE(open.names(), (QStringList{u"One (2)"_s, u"Two"_s, u"one"_s, u"One (3)"_s}));
}

void TestSavedViews::namesAreChecked()
{
    OpenViews open(m_folder->path());
    QCOMPARE(open.views.fault(u"  "_s), Fault::NoName);
    QCOMPARE(open.views.fault(u"x"_s.repeated(SavedViews::longestName + 1)), Fault::TooLong);
    QVERIFY(!open.views.fault(u"x"_s.repeated(SavedViews::longestName)));
    QList<SavedView> many;
    for (int n = 0; n < SavedViews::most; ++n)
        many.append(view(QString::number(n), {}));
    good(open.views.merge(many));
    QCOMPARE(open.views.fault(u"one more"_s), Fault::TooMany);
    QVERIFY(!open.views.fault(u"7"_s));
}

void TestSavedViews::aFaultOfTheFileChangesNothing()
{
    OpenViews open(m_folder->path());
    good(open.views.save(view(u"One"_s, u"one"_s)));
    SqlFile file(m_folder->filePath(u"work.sqlite"_s), SqlFile::Durability::Process);
    QVERIFY(file.open());
    file.execute(u"CREATE TRIGGER no BEFORE INSERT ON saved_view BEGIN SELECT RAISE(ABORT, 'full'); END"_s);
    QVERIFY(file.takeResult());
    const QList<SavedView> before = open.views.all();
    QSignalSpy changed(&open.views, &SavedViews::changed);
    QVERIFY(!settled(open.views.save(view(u"Two"_s, u"two"_s))));
    QVERIFY(!settled(open.views.change([](QList<SavedView> &views) { views = {view(u"Other"_s, {})}; })));
    QCOMPARE(open.views.all(), before);
    QVERIFY(changed.isEmpty());
    const OpenViews again(m_folder->path());
    QCOMPARE(again.views.all(), before);
}

void TestSavedViews::aFileCarriesThem()
{
    QList<SavedView> views{view(u"Printers"_s, u"class:Hardware.* \"no paper\""_s, View::Waiting),
                           view(u"印刷"_s, {}, View::Conflicts)};
    views.last().sort = ListColumn::LastRead;
    views.last().order = Qt::DescendingOrder;
    views.last().group = ListColumn::AffectedUser;
    QCOMPARE(SavedViews::fromJson(SavedViews::toJson(views)), views);
    QCOMPARE(SavedViews::fromJson(SavedViews::toJson({})), QList<SavedView>());
    // Files of versions after and before this one.
    for (const auto &[known, other] : {std::pair("AffectedUser", "Colour"), std::pair("group", "g")}) {
        const auto read = SavedViews::fromJson(SavedViews::toJson(views).replace(known, other));
        QVERIFY(read && read->size() == 2 && !read->last().group);
    }
}

void TestSavedViews::aFileOfSomethingElseIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArrayLiteral("ProcessId,SessionId\n");
    QTest::newRow("other JSON") << QByteArrayLiteral(R"({"views": [{"name": "x"}]})");
    QTest::newRow("no list") << QByteArrayLiteral(R"({"format": "incident-console-views", "views": 3})");
    QTest::newRow("no name") << QByteArrayLiteral(R"({"format": "incident-console-views", "views": [{}]})");
    QTest::newRow("long search") << SavedViews::toJson({view(u"x"_s, u"y"_s.repeated(5000))});
}

void TestSavedViews::aFileOfSomethingElseIsRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY(!SavedViews::fromJson(json));
}

void TestSavedViews::mergingDoublesNothing()
{
    OpenViews open(m_folder->path());
    good(open.views.save(view(u"One"_s, u"one"_s)));
    const QList<SavedView> file{view(u"one"_s, u"one"_s), view(u"One"_s, u"other"_s),
                                view(u"New"_s, u"new"_s)};
    good(open.views.merge(file));
    QCOMPARE(open.names(), (QStringList{u"One"_s, u"One (2)"_s, u"New"_s}));
    QCOMPARE(open.views.named(u"one (2)"_s)->text, u"other"_s);
    QSet<qint64> ids;
    for (const SavedView &saved : open.views.all())
        ids.insert(saved.id);
    QCOMPARE(ids.size(), 3);
}

void TestSavedViews::slicesCountWhatTheListShows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<View>("within");
    QTest::addColumn<int>("expected");
    QTest::newRow("all") << QString() << View::All << 40;
    QTest::newRow("unread") << QString() << View::Unread << 40;
    QTest::newRow("word") << u"printer"_s << View::All << 40;
    QTest::newRow("one") << u"im:17"_s << View::All << 1;
    QTest::newRow("state") << u"-status:hold"_s << View::All << 20;
    QTest::newRow("word in a view") << u"smoke status:hold"_s << View::Open << 20;
    QTest::newRow("no index") << u"火"_s << View::All << 4;
    QTest::newRow("none") << u"zebra"_s << View::All << 0;
}

void TestSavedViews::slicesCountWhatTheListShows()
{
    QFETCH(QString, text);
    QFETCH(View, within);
    OpenStore open(m_folder->path());
    QList<IncidentSnapshot> snapshots;
    for (int n = 1; n <= 40; ++n) {
        Incident made = with(incident(n), Field::Status, n % 2 == 0 ? u"Hold"_s : u"Assigned"_s);
        if (n % 10 == 0)
            made.setValue(Field::IncidentDescription, u"大火 smoke"_s);
        snapshots.append(snapshot(made, n));
    }
    good(open.store.absorb(snapshots));
    ListQuery query;
    query.text = text;
    query.view = within;
    MatchCount counter(open.thread, 7);
    QSignalSpy counted(&counter, &MatchCount::counted);
    counter.start({query, {}});
    QVERIFY(counter.isRunning());
    QVERIFY(counted.wait());
    const auto counts = counted.constFirst().constFirst().value<QList<qint64>>();
    QVERIFY(!counter.isRunning());
    QTEST(static_cast<int>(counts.first()), "expected");
    QCOMPARE(counts.first(), good(open.store.rowIds(query)).size());
    QCOMPARE(counts.last(), 40);
}

void TestSavedViews::aNewCountReplacesTheOldOne()
{
    OpenStore open(m_folder->path());
    good(open.store.absorb({snapshot(incident(1), 1), snapshot(incident(2), 1)}));
    MatchCount counter(open.thread, 1);
    QSignalSpy counted(&counter, &MatchCount::counted);
    counter.start({{}, {}, {}});
    counter.start({{}});
    QVERIFY(counted.wait());
    QCOMPARE(counted.constFirst().constFirst().value<QList<qint64>>(), QList<qint64>{2});
    good(open.drafts.all());
    QCoreApplication::processEvents();
    QCOMPARE(counted.size(), 1);
}

QTEST_GUILESS_MAIN(TestSavedViews)
#include "tst_savedviews.moc"

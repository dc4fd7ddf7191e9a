// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/Database.h"
#include "models/store/IndexedWords.h"
#include "models/store/PlaceNames.h"
#include "tests/store/StoreFixture.h"

#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Samples;

//! \brief The search language against a real store.
class TestSearchSql : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void finds_data();
    void finds();
    void placesAreFoundByTheirNames();
    void recentChangesAreFound();
    void newestMatchesComeFirst();
    void beginningsAreWords_data();
    void beginningsAreWords();
    void manyWordsAreFoundByTheirBeginning();

private:
    QList<int> found(const QString &text);
    QStringList wordsBeginning(const QString &text);

    QTemporaryDir m_folder;
    std::unique_ptr<OpenStore> m_open;
};

static Incident made(int n, const QString &title, const QString &status, const QString &classification)
{
    Incident made = with(incident(n), Field::IncidentName, title);
    made.setValue(Field::Status, status);
    made.setValue(Field::Classification, classification);
    return made;
}

void TestSearchSql::initTestCase()
{
    m_open = std::make_unique<OpenStore>(m_folder.filePath(u"desk"_s));
    Incident place = made(5, u"No light in the hall"_s, u"Hold"_s, u"Building"_s);
    place.setValue(Field::AffectedLocationId, guid(77));
    good(m_open->store.absorb(
        {snapshot(made(1, u"Printer prints empty pages"_s, u"Assigned"_s, u"Hardware.Printer"_s), 0),
         snapshot(made(2, u"Printer out of paper"_s, u"Closed"_s, u"Hardware.Printer.Laser"_s), 0),
         snapshot(made(3, u"プリンターが印刷しない"_s, u"Assigned"_s, u"Hardwareless"_s), 0),
         snapshot(made(4, u"Straße gesperrt, Zürich"_s, u"Hold"_s, u"Hardware"_s), 0), snapshot(place, 0)}));
    good(m_open->outbox.queue(edit(guid(2), Field::Impact, {}, u"Department"_s)));
}

QList<int> TestSearchSql::found(const QString &text)
{
    ListQuery query;
    query.text = text;
    QList<int> numbers;
    const auto ids = good(m_open->store.rowIds(query));
    for (const RowId id : ids)
        numbers.append(good(m_open->store.rows({id})).value(0).key.right(1).toInt());
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

void TestSearchSql::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("all words") << u"printer pap"_s << QList{2};
    QTest::newRow("exact words") << u"\"printer prints\""_s << QList{1};
    QTest::newRow("exact words are whole") << u"\"printer print\""_s << QList<int>{};
    QTest::newRow("not") << u"printer -paper"_s << QList{1};
    QTest::newRow("two nots") << u"-paper printer -hardware"_s << QList<int>{};
    QTest::newRow("only two nots") << u"-printer -hold"_s << QList{3};
    QTest::newRow("not below") << u"printer -class:Hardware.Printer.Laser.*"_s << QList{1};
    QTest::newRow("branch and word") << u"class:Hardware.* zurich"_s << QList{4};
    QTest::newRow("only not") << u"-printer"_s << QList{3, 4, 5};
    QTest::newRow("or") << u"paper OR zurich"_s << QList{2, 4};
    QTest::newRow("or of different kinds") << u"paper OR status:hold OR -status:assigned"_s << QList{2, 4, 5};
    QTest::newRow("status") << u"status:ass"_s << QList{1, 3};
    QTest::newRow("word only in its field") << u"status:printer"_s << QList<int>{};
    QTest::newRow("number without zeros") << u"im:2"_s << QList{2};
    QTest::newRow("number as it is written") << u"number:IM-000004"_s << QList{4};
    QTest::newRow("branch") << u"class:Hardware.*"_s << QList{1, 2, 4};
    QTest::newRow("deeper branch") << u"class:hardware.printer.*"_s << QList{1, 2};
    QTest::newRow("part of a Japanese word") << u"印刷"_s << QList{3};
    QTest::newRow("Japanese in a field") << u"title:印刷"_s << QList{3};
    QTest::newRow("accents and case") << u"zURICH"_s << QList{4};
    QTest::newRow("waiting") << u"waiting:yes"_s << QList{2};
    QTest::newRow("not waiting") << u"waiting:no printer"_s << QList{1};
    QTest::newRow("what is no query is words") << u"printer \"paper"_s << QList{2};
}

void TestSearchSql::finds()
{
    QFETCH(QString, text);
    QTEST(found(text), "expected");
}

void TestSearchSql::placesAreFoundByTheirNames()
{
    QCOMPARE(found(u"location:zurich"_s), QList<int>{});
    PlaceNames places(m_open->thread);
    QVERIFY(settled(places.setName(Field::AffectedLocationId, guid(77), u"Zurich, Main hall"_s)));
    QCOMPARE(found(u"location:ZURICH"_s), QList{5});
    QCOMPARE(found(u"department:zurich"_s), QList<int>{});
    QCOMPARE(found(u"location:"_s + guid(77).first(8)), QList{5});
}

void TestSearchSql::recentChangesAreFound()
{
    QCOMPARE(found(u"changed:<1h"_s), QList<int>{});
    IncidentSnapshot later =
        snapshot(made(1, u"Printer prints again"_s, u"Assigned"_s, u"Hardware.Printer"_s), 1);
    later.readAt = QDateTime::currentDateTimeUtc();
    good(m_open->store.absorb({later}));
    QCOMPARE(found(u"changed:<1h"_s), QList{1});
    QCOMPARE(found(u"changed:>1h printer"_s), QList{2});
}

void TestSearchSql::newestMatchesComeFirst()
{
    const auto firstOf = [this](Qt::SortOrder order) {
        ListQuery query;
        query.text = u"printer"_s;
        query.order = order;
        const auto ids = good(m_open->store.rowIds(query, 1));
        return good(m_open->store.rows(ids)).value(0).key.right(1).toInt();
    };
    for (const int number : {2, 1, 2}) {
        IncidentSnapshot news = snapshot(
            made(number, u"Printer, news %1"_s.arg(QUuid::createUuid().toString()), u"Assigned"_s, {}), 1);
        news.readAt = QDateTime::currentDateTimeUtc();
        good(m_open->store.absorb({news}));
        QCOMPARE(firstOf(Qt::DescendingOrder), number);
        QCOMPARE(firstOf(Qt::AscendingOrder), 3 - number);
    }
}

QStringList TestSearchSql::wordsBeginning(const QString &text)
{
    return good(m_open->thread.run([text](Database &database) -> Result<QStringList> {
        SqlFile &file = database.cache().file();
        return readResult(file, IndexedWords::beginning(file, text));
    }));
}

void TestSearchSql::beginningsAreWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("two words") << u"hardware"_s << QStringList{u"hardware"_s, u"hardwareless"_s};
    QTest::newRow("capitals") << u"HARDwarel"_s << QStringList{u"hardwareless"_s};
    QTest::newRow("none") << u"hardwares"_s << QStringList();
    QTest::newRow("behind the last word") << u"zzzz"_s << QStringList();
    QTest::newRow("the index has it") << u"har"_s << QStringList();
    QTest::newRow("not letter by letter") << u"zürich"_s << QStringList();
    QTest::newRow("two words in one") << u"hardware.printer"_s << QStringList();
    QTest::newRow("a word with other letters") << u"stra"_s << QStringList();
}

void TestSearchSql::beginningsAreWords()
{
    QFETCH(QString, text);
    QTEST(wordsBeginning(text), "words");
}

void TestSearchSql::manyWordsAreFoundByTheirBeginning()
{
    const auto absorbed = [this](int words, int second) {
        QStringList all;
        for (int word = 0; word < words; ++word)
            all.append(u"cable%1"_s.arg(word, 2, 10, QLatin1Char('0')));
        good(m_open->store.absorb({snapshot(
            with(made(6, u"Ends"_s, {}, {}), Field::IncidentDescription, all.join(u' ')), second)}));
    };
    absorbed(16, 0);
    QCOMPARE(wordsBeginning(u"cable"_s).size(), 16);
    QCOMPARE(found(u"cable"_s), QList{6});
    QCOMPARE(found(u"-cable ends"_s), QList<int>{});
    absorbed(17, 1);
    QCOMPARE(wordsBeginning(u"cable"_s), QStringList());
    QCOMPARE(found(u"cable"_s), QList{6});
    absorbed(1, 2);
    QCOMPARE(wordsBeginning(u"cable"_s), QStringList{u"cable00"_s});
    QCOMPARE(found(u"cable01"_s), QList<int>{});
}

QTEST_GUILESS_MAIN(TestSearchSql)
#include "tst_searchsql.moc"

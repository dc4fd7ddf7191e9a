// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/Database.h"
#include "models/store/OrderedTexts.h"
#include "tests/store/StoreFixture.h"

#include <QCollator>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Samples;

//! \brief Texts stand in the list where the person's language has them.
class TestTextOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void wordsAreInOrder_data();
    void wordsAreInOrder();
    void theSystemSaysTheSame_data();
    void theSystemSaysTheSame();
    void plainTextsNeedNoKey();
    void theListFollowsTheLanguage();
    void everyTextColumnFollows_data();
    void everyTextColumnFollows();
    void textsThatAreTheSameStandByTheirTouch();
    void groupsFollowToo();
    void anotherLanguageIsTakenAtOnce();
    void keysAreMadeAnewForOtherRulesOnly();
    void thousandsOfRowsAreOrderedBitByBit();
    void anOrderThatWasGivenUpLeavesNothing();
    void anyProgramCanCheckTheFile();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"desk"_s); }
    [[nodiscard]] QString cache() const { return m_folder->filePath(u"desk/cache.sqlite"_s); }
    //! \brief The texts of \a field in the order of the list.
    [[nodiscard]] static QStringList listed(OpenStore &open, ListColumn::Value column, Incident::Field field);
    static void fill(OpenStore &open, Incident::Field field, const QStringList &texts);

    std::unique_ptr<QTemporaryDir> m_folder;
    QLocale m_before;
};

namespace {

const QLocale german(QLocale::German, QLocale::Germany);
const QLocale swedish(QLocale::Swedish, QLocale::Sweden);
const QLocale czech(QLocale::Czech, QLocale::Czechia);

//! \brief Some systems have one order for all languages.
bool knowsLanguages()
{
    return QCollator(swedish).compare(u"z"_s, u"ä"_s) < 0 && QCollator(german).compare(u"ä"_s, u"b"_s) < 0;
}

//! \brief As SQLite compares: letter by letter, A to Z like a to z.
QByteArray bytesOf(const TextOrder &order, const QString &text)
{
    const QVariant key = order.key(text);
    return (key.isNull() ? text : key.toString()).toUtf8().toLower();
}

QStringList sorted(const TextOrder &order, QStringList texts)
{
    std::stable_sort(texts.begin(), texts.end(), [&order](const QString &a, const QString &b) {
        return bytesOf(order, a) < bytesOf(order, b);
    });
    return texts;
}

} // namespace

void TestTextOrder::init()
{
    if (!knowsLanguages())
        QSKIP("This system has one order for all languages.");
    m_folder = std::make_unique<QTemporaryDir>();
    QLocale::setDefault(german);
}

void TestTextOrder::cleanup()
{
    QLocale::setDefault(m_before);
    m_folder.reset();
}

QStringList TestTextOrder::listed(OpenStore &open, ListColumn::Value column, Incident::Field field)
{
    ListQuery query;
    query.sort = column;
    query.order = Qt::AscendingOrder;
    QStringList texts;
    const auto ids = good(open.store.rowIds(query));
    for (const RowId id : ids)
        texts.append(good(open.store.rows({id})).value(0).shown.value(field));
    return texts;
}

void TestTextOrder::fill(OpenStore &open, Incident::Field field, const QStringList &texts)
{
    QList<IncidentSnapshot> snapshots;
    for (const QString &text : texts)
        snapshots += snapshot(with(incident(static_cast<int>(snapshots.size()) + 1), field, text), 0);
    good(open.store.absorb(snapshots));
}

void TestTextOrder::wordsAreInOrder_data()
{
    QTest::addColumn<QLocale>("language");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("German") << german
                            << u"Äpfel,Apfelsine,Muller,Müller,Mum,Öl,Ölwechsel,Ost,strasse,Straße,Straßen,"
                               "Strauß,Über,Uhr,Zebra"_s.split(u',');
    QTest::newRow("Swedish") << swedish << u"Ask,Ek,Lönn,Zebra,ålder,Älg,Öl,Östersund"_s.split(u',');
    QTest::newRow("Czech") << czech << u"cesta,čas,druh,hrad,chata,Ivan,řeka,Šum,žena"_s.split(u',');
    QTest::newRow("German, but Swedish names") << german << u"Ålesund,Askim,Örebro,Oslo,Zürich"_s.split(u',');
    QTest::newRow("Turkish") << QLocale(QLocale::Turkish) << u"HAL,ısı,ISPARTA,iğne,İzmir,jale"_s.split(u',');
    QTest::newRow("Russian") << QLocale(QLocale::Russian) << u"ад,ёлка,ель,жук,mail"_s.split(u',');
}

void TestTextOrder::wordsAreInOrder()
{
    QFETCH(QLocale, language);
    QFETCH(QStringList, words);
    QStringList shuffled = words;
    QCollator collator(language);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(shuffled.begin(), shuffled.end(), collator);
    if (shuffled != words)
        QSKIP("This system has another order for these words, and the console follows it.");
    std::sort(shuffled.begin(), shuffled.end(), std::greater<>());
    QCOMPARE(sorted(TextOrder(language), shuffled), words);
}

void TestTextOrder::theSystemSaysTheSame_data()
{
    QTest::addColumn<QLocale>("language");
    QTest::addColumn<QString>("letters");
    QTest::newRow("German") << german << u"abcdefghijklmnopqrstuvwxyzäöüß"_s;
    QTest::newRow("Swedish") << swedish << u"abcdefghijklmnopqrstuvwxyzåäö"_s;
    QTest::newRow("Czech") << czech << u"abccddehhijklmnopqrstuvwxyzáčďěíňóřšťúýž"_s;
    QTest::newRow("French") << QLocale(QLocale::French) << u"abcdefghijklmnopqrstuvwxyzàçéôùœ"_s;
    QTest::newRow("Greek") << QLocale(QLocale::Greek) << u"αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώ"_s;
#ifndef Q_OS_WIN // How Wine puts words in order that mix two scripts is a rule of its own.
    QTest::newRow("Russian") << QLocale(QLocale::Russian) << u"абвгдеёжзийклмнопрстуфхцчшщъыьэюяab"_s;
#endif
    QTest::newRow("Japanese") << QLocale(QLocale::Japanese) << u"あいうえおかがきぎくぐけげこごさざ"_s;
}

void TestTextOrder::theSystemSaysTheSame()
{
    QFETCH(QLocale, language);
    QFETCH(QString, letters);
    const TextOrder order(language);
    QCollator collator(language);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    QRandomGenerator chance(7);
    const auto word = [&] {
        QString text;
        for (int length = 1 + chance.bounded(6); length > 0; --length)
            text += letters.at(chance.bounded(static_cast<int>(letters.size())));
        return text;
    };
    for (int n = 0; n < 3000; ++n) {
        const QString a = word();
        QString b = n % 2 ? word() : a;
        b[chance.bounded(static_cast<int>(b.size()))] = letters.at(chance.bounded(int(letters.size())));
        const int wanted = collator.compare(a, b);
        const int found = bytesOf(order, a).compare(bytesOf(order, b));
        QVERIFY2(wanted == 0 || (wanted < 0) == (found < 0), qPrintable(a + u' ' + b));
    }
}

void TestTextOrder::plainTextsNeedNoKey()
{
    const TextOrder order(german);
    QVERIFY(order.key(u"Printer 3 is on FIRE (again)"_s).isNull());
    QVERIFY(order.key(QString()).isNull());
    QVERIFY(!order.key(u"Büro"_s).isNull());
    QVERIFY(TextOrder(czech).key(u"Class of printers"_s).isNull());
    QVERIFY(!TextOrder(czech).key(u"Chart"_s).isNull());
    QVERIFY(!order.key(QString(QChar(0xd800))).isNull());
    QCOMPARE(TextOrder(QLocale(QLocale::English)).mark(), order.mark());
    QVERIFY(TextOrder(swedish).mark() != order.mark());
}

void TestTextOrder::theListFollowsTheLanguage()
{
    const QStringList titles{u"Zebra"_s, u"über"_s, u"Öl"_s, u"apfel"_s, u"Ähre"_s, u"Ober"_s, u"Uhr"_s};
    const QStringList inGerman{u"Ähre"_s, u"apfel"_s, u"Ober"_s, u"Öl"_s, u"über"_s, u"Uhr"_s, u"Zebra"_s};
    const QStringList inSwedish{u"apfel"_s, u"Ober"_s, u"Uhr"_s, u"über"_s, u"Zebra"_s, u"Ähre"_s, u"Öl"_s};
    {
        OpenStore open(folder());
        fill(open, Field::IncidentName, titles);
        QCOMPARE(listed(open, ListColumn::Title, Field::IncidentName), inGerman);
        good(open.store.absorb({snapshot(with(incident(1), Field::IncidentName, u"Äther"_s), 1)}));
        QCOMPARE(listed(open, ListColumn::Title, Field::IncidentName).at(2), u"Äther"_s);
        good(open.store.absorb({snapshot(with(incident(1), Field::IncidentName, u"Zebra"_s), 2)}));
    }
    QLocale::setDefault(swedish);
    OpenStore open(folder());
    good(open.store.orderTexts(swedish));
    QCOMPARE(listed(open, ListColumn::Title, Field::IncidentName), inSwedish);
}

void TestTextOrder::everyTextColumnFollows_data()
{
    QTest::addColumn<ListColumn::Value>("column");
    for (int column = 0; column < ListColumn::Count; ++column) {
        const auto field = ListColumn::field(static_cast<ListColumn::Value>(column));
        if (field && *field != Field::ProcessId)
            QTest::addRow("%d", column) << static_cast<ListColumn::Value>(column);
    }
}

void TestTextOrder::everyTextColumnFollows()
{
    QFETCH(ListColumn::Value, column);
    const auto field = ListColumn::field(column);
    QVERIFY(field);
    OpenStore open(folder());
    fill(open, *field, {u"Zug"_s, u"Österreich"_s, u"Ost"_s});
    QCOMPARE(listed(open, column, *field), (QStringList{u"Ost"_s, u"Österreich"_s, u"Zug"_s}));
}

void TestTextOrder::textsThatAreTheSameStandByTheirTouch()
{
    OpenStore open(folder());
    fill(open, Field::IncidentName, {u"MÜLLER"_s, u"muller"_s, u"Müller"_s, u"Muller"_s, u"müller"_s});
    QCOMPARE(listed(open, ListColumn::Title, Field::IncidentName),
             (QStringList{u"Muller"_s, u"muller"_s, u"müller"_s, u"Müller"_s, u"MÜLLER"_s}));
}

void TestTextOrder::groupsFollowToo()
{
    OpenStore open(folder());
    fill(open, Field::Status, {u"Zurück"_s, u"Übergeben"_s, QString(), u"Unklar"_s});
    ListQuery query;
    query.group = ListColumn::Status;
    const ListAnswer grouped = good(open.store.list(query));
    QStringList values;
    for (const ListGroup &group : grouped.groups)
        values.append(group.value);
    QCOMPARE(values, (QStringList{u"Übergeben"_s, u"Unklar"_s, u"Zurück"_s, QString()}));
}

void TestTextOrder::anotherLanguageIsTakenAtOnce()
{
    OpenStore open(folder());
    fill(open, Field::IncidentName, {u"Zebra"_s, u"Ähre"_s});
    good(open.store.orderTexts(german));
    QSignalSpy changed(&open.store, &IncidentStore::rowsChanged);
    good(open.store.orderTexts(QLocale(QLocale::English)));
    QVERIFY(changed.isEmpty());
    QCOMPARE(listed(open, ListColumn::Title, Field::IncidentName).first(), u"Ähre"_s);
    good(open.store.orderTexts(swedish));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(listed(open, ListColumn::Title, Field::IncidentName).first(), u"Zebra"_s);
    good(open.store.absorb({snapshot(with(incident(3), Field::IncidentName, u"Ådra"_s), 1)}));
    QCOMPARE(listed(open, ListColumn::Title, Field::IncidentName),
             (QStringList{u"Zebra"_s, u"Ådra"_s, u"Ähre"_s}));
}

void TestTextOrder::keysAreMadeAnewForOtherRulesOnly()
{
    const auto run = [this](const QString &sql) {
        SqlFile file(cache(), SqlFile::Durability::Process);
        file.open();
        file.execute(sql);
        return file.takeResult().has_value();
    };
    {
        OpenStore open(folder());
        fill(open, Field::IncidentName, {u"Zebra"_s, u"Ähre"_s});
        good(open.store.orderTexts(german));
    }
    QVERIFY(run(u"UPDATE incident SET title_order = 'zz' WHERE title = 'Ähre'"_s));
    const auto first = [this] {
        OpenStore open(folder());
        good(open.store.orderTexts(german));
        return listed(open, ListColumn::Title, Field::IncidentName).first();
    };
    QCOMPARE(first(), u"Zebra"_s);
    QVERIFY(run(u"UPDATE meta SET value = 'of another version' WHERE name = 'text order'"_s));
    QCOMPARE(first(), u"Ähre"_s);
}

//! \brief One title that Swedish puts before all others and German behind them.
static void fillMany(OpenStore &open)
{
    QList<IncidentSnapshot> snapshots;
    for (int i = 1; i <= 2'500; ++i)
        snapshots += snapshot(with(incident(i), Field::IncidentName, u"Ä %1"_s.arg(i)), i);
    snapshots += snapshot(with(incident(2'501), Field::IncidentName, u"Zebra"_s), 0);
    good(open.store.absorb(snapshots));
}

void TestTextOrder::thousandsOfRowsAreOrderedBitByBit()
{
    OpenStore open(folder());
    fillMany(open);
    ListQuery query;
    query.sort = ListColumn::Title;
    query.order = Qt::AscendingOrder;
    QCOMPARE(good(open.store.rows({good(open.store.rowIds(query)).last()})).first().shown.title(),
             u"Zebra"_s);
    // Another order in the middle of one: the last one counts, and who asks is answered in between.
    const auto first = open.store.orderTexts(swedish);
    const auto second = open.store.orderTexts(german);
    const auto third = open.store.orderTexts(swedish);
    QCOMPARE(good(open.store.rowIds(query, 5)).size(), 5);
    QVERIFY(!third.isFinished());
    for (const auto &ordered : {first, second, third})
        good(ordered);
    QCOMPARE(good(open.store.rows({good(open.store.rowIds(query)).first()})).first().shown.title(),
             u"Zebra"_s);
    QVERIFY(good(open.thread.run([](Database &database) {
        return readResult(database.cache().file(),
                          OrderedTexts::isUpToDate(database.cache().file(), TextOrder(swedish)));
    })));
}

void TestTextOrder::anOrderThatWasGivenUpLeavesNothing()
{
    OpenStore open(folder());
    fillMany(open);
    good(open.store.orderTexts(german));
    QVERIFY(good(open.thread.run([](Database &database) { return database.setLanguage(swedish); })));
    QVERIFY(good(open.thread.run([](Database &database) { return database.orderMore(); })));
    good(open.store.orderTexts(german));
    ListQuery query;
    query.sort = ListColumn::Title;
    query.order = Qt::AscendingOrder;
    QCOMPARE(good(open.store.rows({good(open.store.rowIds(query)).last()})).first().shown.title(),
             u"Zebra"_s);
}

void TestTextOrder::anyProgramCanCheckTheFile()
{
    OpenStore open(folder());
    fill(open, Field::IncidentName, {u"Zebra"_s, u"Ähre"_s, u"日本"_s, u"Chata"_s});
    good(open.store.orderTexts(czech));
    SqlFile file(cache(), SqlFile::Durability::Process);
    QVERIFY(file.open());
    SqlRows rows = file.query(u"PRAGMA integrity_check"_s);
    QVERIFY(rows.next());
    QCOMPARE(rows.text(0), u"ok"_s);
}

QTEST_GUILESS_MAIN(TestTextOrder)
#include "tst_textorder.moc"

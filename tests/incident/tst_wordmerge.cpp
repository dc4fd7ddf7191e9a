// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/WordMerge.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using WordMerge::merged;

//! \brief Two sides change one text; nothing of either is lost, and where they meet nothing is decided.
class TestWordMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothAreInItOrNothing_data();
    void bothAreInItOrNothing();
    void oneSideAloneIsTaken();
    void neighboursMeetAndOthersDoNot();
    void randomChangesAreAllInIt();
    void charactersAreNeverCut();
    void longTextsTakeNoTime();
};

void TestWordMerge::bothAreInItOrNothing_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("both"); //!< "-" = they meet.
    const auto row = [](const char *name, const QString &base, const QString &theirs, const QString &mine,
                        const QString &both) { QTest::newRow(name) << base << theirs << mine << both; };
    row("different words", u"The printer on floor 1 smokes."_s, u"The scanner on floor 1 smokes."_s,
        u"The printer on floor 2 smokes."_s, u"The scanner on floor 2 smokes."_s);
    row("the same word", u"The printer smokes."_s, u"The scanner smokes."_s, u"The plotter smokes."_s,
        u"-"_s);
    row("only a blank between", u"at 9 am today"_s, u"at 10 am today"_s, u"at 9 pm today"_s, u"-"_s);
    row("a line's end between", u"It is red\nAnd loud"_s, u"It is green\nAnd loud"_s,
        u"It is red\nBut loud"_s, u"It is green\nBut loud"_s);
    row("two ends", u"It smokes."_s, u"It smokes. Called back."_s, u"It smokes. Restarted."_s, u"-"_s);
    row("the same end", u"The printer smokes."_s, u"The printer smokes. Off."_s, u"A printer smokes. Off."_s,
        u"A printer smokes. Off."_s);
    row("beginning and end", u"It smokes."_s, u"It smokes.\nCalled back."_s, u"Urgent!\nIt smokes."_s,
        u"Urgent!\nIt smokes.\nCalled back."_s);
    row("removed and changed", u"one two three four"_s, u"one three four"_s, u"one 2 three four"_s, u"-"_s);
    row("removed and added", u"one two three four"_s, u"two three four"_s, u"one two three four five"_s,
        u"two three four five"_s);
    row("both from nothing", QString(), u"one"_s, u"two"_s, u"-"_s);
    row("all removed and added to", u"one two"_s, QString(), u"one two three"_s, u"-"_s);
    row("other line ends", u"one\r\ntwo\r\nthree"_s, u"1\r\ntwo\r\nthree"_s, u"one\ntwo\n3"_s,
        u"1\ntwo\n3"_s);
    row("line ends alone", u"one\r\ntwo"_s, u"1\r\ntwo"_s, u"one\ntwo"_s, u"1\ntwo"_s);
    row("no blanks between words", u"打印机今天坏了"_s, u"扫描仪今天坏了"_s, u"打印机今天好了"_s,
        u"扫描仪今天好了"_s);
    row("a mark on a letter", u"cafe e x"_s, u"cafe\u0301 e x"_s, u"cafe e y"_s, u"cafe\u0301 e y"_s);
    row("another mark on it", u"cafe x"_s, u"cafe\u0301 x"_s, u"cafe\u0300 x"_s, u"-"_s);
}

void TestWordMerge::bothAreInItOrNothing()
{
    QFETCH(const QString, base);
    QFETCH(const QString, theirs);
    QFETCH(const QString, mine);
    QTEST(merged(base, theirs, mine).value_or(u"-"_s), "both");
    QTEST(merged(base, mine, theirs).value_or(u"-"_s), "both");
}

//! \brief All texts of at most \a most words out of two and their gap.
static QStringList smallTexts(int most)
{
    QStringList texts{QString()};
    for (qsizetype from = 0, length = 0; length < most; ++length) {
        const qsizetype to = texts.size();
        for (; from < to; ++from) {
            for (const QString &word : {u"a "_s, u"b "_s, u"\n"_s})
                texts += texts.at(from) + word;
        }
    }
    return texts;
}

void TestWordMerge::oneSideAloneIsTaken()
{
    const QStringList texts = smallTexts(3);
    QCOMPARE(texts.size(), 40);
    int clean = 0;
    for (const QString &base : texts) {
        for (const QString &theirs : texts) {
            QCOMPARE(merged(base, theirs, base), theirs);
            QCOMPARE(merged(base, base, theirs), theirs);
            QCOMPARE(merged(base, theirs, theirs), theirs);
            for (const QString &mine : texts) {
                const auto both = merged(base, theirs, mine);
                QCOMPARE(both, merged(base, mine, theirs));
                clean += both ? 1 : 0;
            }
        }
    }
    QVERIFY(clean > 3 * 40 * 40);
}

void TestWordMerge::neighboursMeetAndOthersDoNot()
{
    constexpr int count = 8;
    QStringList base;
    for (int i = 0; i < count; ++i)
        base += u"w%1"_s.arg(i);
    const QString text = base.join(u' ');
    const auto with = [&base](int place, const QString &word, bool isAdded) {
        QStringList words = base;
        if (isAdded)
            words.insert(place, word);
        else
            words[place] = word;
        return words.join(u' ');
    };
    for (int i = 0; i < count; ++i) {
        for (int j = 0; j < count; ++j) {
            const auto replaced = merged(text, with(i, u"x"_s, false), with(j, u"y"_s, false));
            QCOMPARE(replaced.has_value(), qAbs(i - j) > 1);
            QCOMPARE(merged(text, with(i, u"x"_s, true), with(j, u"y"_s, true)).has_value(), i != j);
            if (!replaced)
                continue;
            QStringList both = base;
            both[i] = u"x"_s;
            both[j] = u"y"_s;
            QCOMPARE(*replaced, both.join(u' '));
        }
    }
}

//! \brief \a words with some of them gone, exchanged or followed by words that stand nowhere else.
static QStringList changed(const QStringList &words, QRandomGenerator &random, QChar side)
{
    QStringList now;
    for (const QString &word : words) {
        const int what = random.bounded(12);
        if (what > 1)
            now += word;
        if (what == 1 || what == 2)
            now += side + QString::number(random.generate());
    }
    return now;
}

static QStringList only(const QStringList &words, const QSet<QString> &wanted)
{
    QStringList found;
    std::copy_if(words.cbegin(), words.cend(), std::back_inserter(found),
                 [&wanted](const QString &word) { return wanted.contains(word); });
    return found;
}

static QSet<QString> setOf(const QStringList &words)
{
    return {words.cbegin(), words.cend()};
}

void TestWordMerge::randomChangesAreAllInIt()
{
    QRandomGenerator random(7);
    int clean = 0;
    for (int round = 0; round < 3'000; ++round) {
        QStringList base;
        for (int i = random.bounded(20); i >= 0; --i)
            base += u"w%1"_s.arg(i);
        const QStringList theirs = changed(base, random, u't');
        const QStringList mine = changed(base, random, u'm');
        const auto both = merged(base.join(u' '), theirs.join(u' '), mine.join(u' '));
        if (!both)
            continue;
        ++clean;
        const QStringList words = both->split(u' ', Qt::SkipEmptyParts);
        const QSet<QString> kept = setOf(base) & setOf(theirs) & setOf(mine);
        const QSet<QString> expected = kept | (setOf(theirs) - setOf(base)) | (setOf(mine) - setOf(base));
        QCOMPARE(words.size(), expected.size());
        QCOMPARE(setOf(words), expected);
        QCOMPARE(only(words, setOf(theirs)), only(theirs, expected));
        QCOMPARE(only(words, setOf(mine)), only(mine, expected));
    }
    QVERIFY2(clean > 300, qPrintable(QString::number(clean)));
}

void TestWordMerge::charactersAreNeverCut()
{
    const std::array letters{u"\U0001F5A8"_s, u"\U0001F600"_s, u"印"_s, u"e\u0301"_s, u"a"_s,
                             u" "_s,          u"\u200D"_s,     u"\n"_s, u"ก"_s};
    QRandomGenerator random(7);
    const auto text = [&](QString from) {
        for (int i = random.bounded(4); i >= 0; --i) {
            const QString &letter = letters.at(random.bounded(static_cast<quint32>(letters.size())));
            // Only between whole characters, as a person would.
            qsizetype place = random.bounded(static_cast<int>(from.size() + 1));
            while (place < from.size() && (from.at(place).isLowSurrogate() || from.at(place).isMark()))
                ++place;
            from.insert(place, letter);
        }
        return from;
    };
    int clean = 0;
    for (int round = 0; round < 3'000; ++round) {
        const QString base = text(text(text(QString())));
        const auto both = merged(base, text(base), text(base));
        clean += both ? 1 : 0;
        QVERIFY(!both || both->isValidUtf16());
        QCOMPARE(both ? both->count(u'\u0301') : 0, both ? both->count(u"e\u0301"_s) : 0);
    }
    QVERIFY2(clean > 300, qPrintable(QString::number(clean)));
}

void TestWordMerge::longTextsTakeNoTime()
{
    QRandomGenerator random(7);
    QString base;
    QString other;
    while (base.size() < 190'000) {
        base += QString::number(random.bounded(10'000)) + u' ';
        other += QString::number(random.bounded(10'000)) + u' ';
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(merged(base, other, base + u"end"_s), std::nullopt);
    QCOMPARE(merged(base, u"begin "_s + base, base + u"end"_s), u"begin "_s + base + u"end"_s);
    const QString longer(1'000'000, u'a');
    QCOMPARE(merged(longer, longer + u" b"_s, u"b "_s + longer), std::nullopt);
    // Unbounded it would take minutes.
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestWordMerge)
#include "tst_wordmerge.moc"

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/WordDiff.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using WordDiff::Kind;

class TestWordDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWordByWord_data();
    void tellsWordByWord();
    void bothTextsAreInIt();
    void whatWentOnEitherWay();
    void longTextsTakeNoTime();
};

//! \brief The pieces in one line: [-what went-], {+what came+}.
static QString inOneLine(const QList<WordDiff::Piece> &pieces)
{
    QString line;
    for (const WordDiff::Piece &piece : pieces) {
        if (piece.kind == Kind::Removed)
            line += u"[-"_s + piece.text + u"-]"_s;
        else if (piece.kind == Kind::Added)
            line += u"{+"_s + piece.text + u"+}"_s;
        else
            line += piece.text;
    }
    return line;
}

static QString textOf(const QList<WordDiff::Piece> &pieces, Kind without)
{
    QString text;
    for (const WordDiff::Piece &piece : pieces) {
        if (piece.kind != without)
            text += piece.text;
    }
    return text;
}

void TestWordDiff::tellsWordByWord_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("told");
    QTest::newRow("the same") << u"a b"_s << u"a b"_s << u"a b"_s;
    QTest::newRow("both empty") << QString() << QString() << QString();
    QTest::newRow("from nothing") << QString() << u"a b"_s << u"{+a b+}"_s;
    QTest::newRow("to nothing") << u"a b"_s << QString() << u"[-a b-]"_s;
    QTest::newRow("a word") << u"The printer smokes."_s << u"The scanner smokes."_s
                            << u"The [-printer-]{+scanner+} smokes."_s;
    QTest::newRow("a phrase stays whole") << u"It is the old printer"_s << u"It is a new scanner"_s
                                          << u"It is [-the old printer-]{+a new scanner+}"_s;
    QTest::newRow("an addition") << u"Works again."_s << u"Works again since noon."_s
                                 << u"Works again{+ since noon+}."_s;
    QTest::newRow("a line") << u"one\ntwo\nthree"_s << u"one\nthree"_s << u"one\n[-two\n-]three"_s;
    QTest::newRow("line ends of another system")
        << u"one\r\ntwo\rthree"_s << u"one\ntwo\n3"_s << u"one\ntwo\n[-three-]{+3+}"_s;
    QTest::newRow("accents") << u"für Müller"_s << u"für Möller"_s << u"für [-Müller-]{+Möller+}"_s;
    QTest::newRow("no blanks between words")
        << u"打印机坏了"_s << u"扫描仪坏了"_s << u"[-打印机-]{+扫描仪+}坏了"_s;
}

void TestWordDiff::tellsWordByWord()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(inOneLine(WordDiff::between(before, after)), "told");
}

void TestWordDiff::bothTextsAreInIt()
{
    QRandomGenerator random(7);
    const auto text = [&random] {
        QString words;
        for (int i = random.bounded(30); i > 0; --i)
            words += QChar(u'a' + random.bounded(5)) + (random.bounded(4) == 0 ? u"\n"_s : u" "_s);
        return words;
    };
    for (int round = 0; round < 2'000; ++round) {
        const QString before = text();
        const QString after = text();
        const auto pieces = WordDiff::between(before, after);
        QCOMPARE(textOf(pieces, Kind::Added), before);
        QCOMPARE(textOf(pieces, Kind::Removed), after);
    }
}

void TestWordDiff::whatWentOnEitherWay()
{
    const QString text = u"one two three four"_s;
    const auto gone = [&text](const QString &one, const QString &other) {
        return inOneLine(
            WordDiff::goneOnEither(WordDiff::between(text, one), WordDiff::between(text, other)));
    };
    QCOMPARE(gone(text, text), text);
    QCOMPARE(gone(u"one 2 three four"_s, u"one two three four five"_s), u"one [-two-] three four"_s);
    QCOMPARE(gone(u"one four"_s, u"one two three 4"_s), u"one [-two three four-]"_s);
    QCOMPARE(gone({}, text), u"[-one two three four-]"_s);
    QCOMPARE(WordDiff::goneOnEither(WordDiff::between({}, text), {}), QList<WordDiff::Piece>());
}

void TestWordDiff::longTextsTakeNoTime()
{
    QRandomGenerator random(7);
    QString before;
    QString after;
    while (before.size() < 190'000) {
        before += QString::number(random.bounded(10'000)) + u' ';
        after += QString::number(random.bounded(10'000)) + u' ';
    }
    QElapsedTimer timer;
    timer.start();
    const auto unlike = WordDiff::between(before, after);
    const auto alike = WordDiff::between(before, before + u"and more"_s);
    // Unbounded it would take minutes.
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(unlike.size(), 2);
    QCOMPARE(alike.constLast().text, u"and more"_s);
}

QTEST_GUILESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"

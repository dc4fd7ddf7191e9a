// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/list/SearchLine.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSearchLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(u"^(?!This plugin does not support|.*setGeometry: Unable to set geometry)"_s));
    }
    void typingAsks();
    void whatIsWrongIsToldAndNotAsked_data();
    void whatIsWrongIsToldAndNotAsked();
    void enterStaysWithAFault();
    void everyFaultHasASentence();
};

void TestSearchLine::typingAsks()
{
    SearchLine line;
    QSignalSpy asked(&line, &SearchLine::asked);
    line.show();
    QTest::keyClicks(line.focusProxy(), u" printer "_s);
    QTRY_VERIFY(!asked.isEmpty());
    QTRY_COMPARE(asked.last().at(0).toString(), u"printer"_s);
    QCOMPARE(line.problem(), QString());
}

void TestSearchLine::whatIsWrongIsToldAndNotAsked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("no value") << u"status:"_s << u"status:"_s;
    QTest::newRow("open quote") << u"\"no end"_s << u"no end"_s;
    QTest::newRow("or alone") << u"printer OR"_s << u"OR"_s;
    QTest::newRow("unknown field") << u"prio:high"_s << u"priority"_s;
    QTest::newRow("no age") << u"changed:soon"_s << u"soon"_s;
    QTest::newRow("neither") << u"waiting:perhaps"_s << u"perhaps"_s;
}

void TestSearchLine::whatIsWrongIsToldAndNotAsked()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    SearchLine line;
    QSignalSpy asked(&line, &SearchLine::asked);
    line.setText(text);
    QVERIFY(asked.isEmpty());
    QVERIFY2(line.problem().contains(named) && line.problem().endsWith(u'.'), qPrintable(line.problem()));
    QCOMPARE(line.findChild<QLineEdit *>()->accessibleDescription(), line.problem());
    QCOMPARE(line.text(), text);
    line.setText(u"printer"_s);
    QCOMPARE(line.problem(), QString());
    QCOMPARE(asked.size(), 1);
}

void TestSearchLine::enterStaysWithAFault()
{
    SearchLine line;
    QSignalSpy left(&line, &SearchLine::left);
    line.show();
    QTest::keyClicks(line.focusProxy(), u"status:"_s);
    QTest::keyClick(line.focusProxy(), Qt::Key_Return);
    QVERIFY(left.isEmpty());
    QTest::keyClicks(line.focusProxy(), u"hold"_s);
    QTest::keyClick(line.focusProxy(), Qt::Key_Return);
    QCOMPARE(left.size(), 1);
}

void TestSearchLine::everyFaultHasASentence()
{
    using Kind = SearchFault::Kind;
    for (const Kind kind :
         {Kind::TooLong, Kind::TooManyTerms, Kind::QuoteNotClosed, Kind::NothingToChooseFrom,
          Kind::UnknownField, Kind::ValueMissing, Kind::NotAnAge, Kind::NotYesOrNo}) {
        const QString sentence = SearchLine::sentence({kind, 0, 1, u"<b>x</b>"_s});
        QVERIFY(sentence.endsWith(u'.') && !sentence.contains(u'%'));
    }
}

QTEST_MAIN(TestSearchLine)
#include "tst_searchline.moc"

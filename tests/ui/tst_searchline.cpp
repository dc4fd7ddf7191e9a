// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/list/SearchCompleter.h"
#include "ui/list/SearchLine.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

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
    void theFirstTextBringsTheButtonThatClears_data();
    void theFirstTextBringsTheButtonThatClears();
    void whatIsWrongIsToldAndNotAsked_data();
    void whatIsWrongIsToldAndNotAsked();
    void enterStaysWithAFault();
    void everyFaultHasASentence();
    void whatIsUnfinishedIsNoFaultYet_data();
    void whatIsUnfinishedIsNoFaultYet();
    void aFieldAndItsValueAreTakenByKeys();
    void enterWithoutAChoiceSearches();
    void escapeClosesTheOffersOnly();
};

//! \brief What is offered below the line; empty when nothing is.
static QStringList offers()
{
    const QWidget *popup = QApplication::activePopupWidget();
    const auto *list = qobject_cast<const QAbstractItemView *>(popup);
    QStringList texts;
    for (int row = 0; list && row < list->model()->rowCount(); ++row)
        texts += list->model()->index(row, 0).data().toString();
    return texts;
}

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

void TestSearchLine::theFirstTextBringsTheButtonThatClears_data()
{
    QTest::addColumn<bool>("isTyped");
    QTest::newRow("typed") << true;
    QTest::newRow("a saved search") << false;
}

void TestSearchLine::theFirstTextBringsTheButtonThatClears()
{
    QFETCH(const bool, isTyped);
    SearchLine line;
    line.show();
    auto *edit = line.findChild<QLineEdit *>();
    if (isTyped)
        QTest::keyClick(edit, Qt::Key_A);
    else
        line.setText(u"printer"_s);
    const QList<QToolButton *> buttons = edit->findChildren<QToolButton *>();
    const auto clear = std::find_if(buttons.cbegin(), buttons.cend(), [](const QToolButton *button) {
        return button->defaultAction()
            && button->defaultAction()->objectName() == "_q_qlineeditclearaction"_L1;
    });
    QVERIFY(clear != buttons.cend());
    QTRY_COMPARE((*clear)->property("opacity").toReal(), 1.0); // It fades in.
    QTest::mouseClick(*clear, Qt::LeftButton);
    QCOMPARE(edit->text(), QString());
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

void TestSearchLine::whatIsUnfinishedIsNoFaultYet_data()
{
    QTest::addColumn<QString>("begun");
    QTest::addColumn<QString>("goneOn");
    QTest::newRow("value") << u"status:"_s << u" "_s;
    QTest::newRow("quotation") << u"\"no sou"_s << QString();
    QTest::newRow("or") << u"printer OR"_s << u" OR x"_s;
    QTest::newRow("age") << u"changed:<"_s << u" x"_s;
    QTest::newRow("yes or no") << u"waiting:y"_s << u"o"_s + u" x"_s;
}

void TestSearchLine::whatIsUnfinishedIsNoFaultYet()
{
    QFETCH(QString, begun);
    QFETCH(QString, goneOn);
    SearchLine line;
    QSignalSpy asked(&line, &SearchLine::asked);
    line.show();
    line.setText(u"prio:high"_s);
    QVERIFY(!line.problem().isEmpty());
    line.focusText();
    QTest::keyClicks(line.focusProxy(), begun);
    QTest::keyClick(line.focusProxy(), Qt::Key_Escape); // Whatever is offered.
    QTRY_COMPARE(line.problem(), QString());
    if (goneOn.isEmpty())
        QTest::keyClick(line.focusProxy(), Qt::Key_Return);
    else
        QTest::keyClicks(line.focusProxy(), goneOn);
    QTRY_VERIFY(!line.problem().isEmpty());
    QVERIFY(asked.isEmpty() || asked.last().at(0).toString() != line.text().trimmed());
}

void TestSearchLine::aFieldAndItsValueAreTakenByKeys()
{
    SearchLine line;
    line.completer().setValues([](Incident::Field field) {
        return field == Incident::Field::Impact ? QStringList{u"Single User"_s, u"Department"_s}
                                                : QStringList();
    });
    QSignalSpy asked(&line, &SearchLine::asked);
    QSignalSpy left(&line, &SearchLine::left);
    line.show();
    QTest::keyClicks(line.focusProxy(), u"printer im"_s);
    QCOMPARE(offers(), (QStringList{u"impact: — Impact"_s, u"im: — the ticket number, without its zeros"_s}));
    QTest::keyClick(line.focusProxy(), Qt::Key_Down);
    QTest::keyClick(line.focusProxy(), Qt::Key_Return);
    QCOMPARE(line.text(), u"printer impact:"_s);
    QCOMPARE(offers(), (QStringList{u"Single User"_s, u"Department"_s}));
    QTest::keyClicks(line.focusProxy(), u"us"_s);
    QCOMPARE(offers(), QStringList{u"Single User"_s});
    QTest::keyClick(line.focusProxy(), Qt::Key_Tab);
    QCOMPARE(line.text(), u"printer impact:\"Single User\" "_s);
    QVERIFY(offers().isEmpty());
    QTRY_VERIFY(!asked.isEmpty() && asked.last().at(0).toString() == u"printer impact:\"Single User\""_s);
    QVERIFY(left.isEmpty());
    QTest::keyClicks(line.focusProxy(), u"title:"_s);
    QVERIFY(offers().isEmpty());
}

void TestSearchLine::enterWithoutAChoiceSearches()
{
    SearchLine line;
    QSignalSpy left(&line, &SearchLine::left);
    line.show();
    QTest::keyClicks(line.focusProxy(), u"pri"_s);
    QVERIFY(!offers().isEmpty());
    QTest::keyClick(line.focusProxy(), Qt::Key_Return);
    QVERIFY(offers().isEmpty());
    QCOMPARE(line.text(), u"pri"_s);
    QCOMPARE(left.size(), 1);
}

void TestSearchLine::escapeClosesTheOffersOnly()
{
    SearchLine line;
    QSignalSpy left(&line, &SearchLine::left);
    line.show();
    line.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&line));
    line.focusText();
    QTest::keyClicks(line.focusProxy(), u"waiting:"_s);
    QCOMPARE(offers(), (QStringList{u"yes"_s, u"no"_s}));
    QTest::keyClick(line.focusProxy(), Qt::Key_Escape);
    QVERIFY(offers().isEmpty() && left.isEmpty());
    QTest::keyClick(line.focusProxy(), Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

QTEST_MAIN(TestSearchLine)
#include "tst_searchline.moc"

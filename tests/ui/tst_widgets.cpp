// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/ValueCatalog.h"
#include "ui/widgets/ClassificationBox.h"
#include "ui/widgets/ClassificationPopup.h"
#include "ui/widgets/EmailBox.h"
#include "ui/widgets/FieldFrame.h"
#include "ui/widgets/GrowingTextEdit.h"
#include "ui/widgets/MessageBanner.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/ValueBox.h"

#include <QCompleter>
#include <QDialog>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using Field = Incident::Field;

//! \brief The building stones of the forms, used as a person uses them.
class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The offscreen platform says what it cannot do.
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(u"^(?!This plugin does not support|.*setGeometry: Unable to set geometry)"_s));
    }

    void labelShowsMarkupAsText_data()
    {
        QTest::addColumn<bool>("elided");
        QTest::newRow("wrapped") << false;
        QTest::newRow("elided") << true;
    }
    void labelShowsMarkupAsText()
    {
        QFETCH(bool, elided);
        const QString hostile = u"<b>x</b><img src=\"file:///etc/hostname\">"_s;
        PlainLabel label;
        label.setElided(elided);
        label.resize(2000, 40);
        label.setText(hostile);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QVERIFY(!label.openExternalLinks());
        QString shown = label.text();
        shown.remove(QChar(0x200B));
        QCOMPARE(shown, hostile);
        QVERIFY(!label.toolTip().contains(u"<img"_s));
    }
    void labelIsQuickAndCappedWithHostileText()
    {
        QElapsedTimer clock;
        clock.start();
        PlainLabel label;
        label.setText(u"<table><tr><td>"_s.repeated(200'000) + u"\n"_s.repeated(100'000));
        label.resize(300, 200);
        QVERIFY(!label.grab().isNull());
        QVERIFY(label.text().size() < 3 * PlainLabel::longestShown);
        QCOMPARE(label.fullText().size(), 200'000 * 15 + 100'000);
        QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
    }
    void labelOffersTheRestOfALongText()
    {
        QWidget window;
        auto *label = new PlainLabel(u"first line\n"_s.repeated(100), &window);
        label->resize(300, label->heightForWidth(300));
        window.show();
        auto *button = label->findChild<QToolButton *>(u"showAll"_s);
        QVERIFY(button && button->isVisible());
        QVERIFY(label->rect().contains(button->geometry()));
        QVERIFY(button->geometry().top() >= label->contentsRect().bottom());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto *all = window.findChild<QDialog *>();
        QVERIFY(all && all->isVisible());
        QCOMPARE(all->findChild<QPlainTextEdit *>()->toPlainText(), label->fullText());
        QTest::keyClick(all, Qt::Key_Escape);
        QVERIFY(!all->isVisible());

        label->setText(u"short"_s);
        QVERIFY(!button->isVisible());
        QCOMPARE(label->contentsMargins().bottom(), 0);
    }
    void labelDoesNotWidenTheWindow()
    {
        PlainLabel label(u"w"_s.repeated(3000));
        QVERIFY(label.minimumSizeHint().width() < label.fontMetrics().averageCharWidth() * 60);
        label.setElided(true);
        QVERIFY(label.minimumSizeHint().width() < label.fontMetrics().averageCharWidth() * 10);
    }
    void labelMakesOverridesVisible()
    {
        PlainLabel label(u"abc\u202Eexe.txt"_s);
        QVERIFY(!label.text().contains(QChar(0x202E)));
    }
    void elidedLabelTellsTheWholeTextToAReader()
    {
        PlainLabel label;
        label.setElided(true);
        label.resize(40, 20);
        label.setText(u"Outlook profile corrupt after update"_s);
        QVERIFY(label.text().size() < label.fullText().size());
        QCOMPARE(label.accessibleName(), label.fullText());
        QVERIFY(!label.toolTip().isEmpty());
    }

    void textGrowsBetweenThreeAndFourteenLines()
    {
        GrowingTextEdit edit;
        edit.resize(400, 100);
        const int low = edit.sizeHint().height();
        edit.setText(u"one\ntwo\nthree"_s);
        QCOMPARE(edit.sizeHint().height(), low);
        edit.setText(u"line\n"_s.repeated(7));
        const int middle = edit.sizeHint().height();
        QVERIFY(middle > low);
        edit.setText(u"line\n"_s.repeated(500));
        const int high = edit.sizeHint().height();
        QVERIFY(high > middle);
        QVERIFY(high < edit.fontMetrics().lineSpacing() * (GrowingTextEdit::mostLines + 2));
    }
    void textKeepsNoBreakSpacesAndPlainNewlines()
    {
        GrowingTextEdit edit;
        edit.setText(u"10\u00A0kg\r\nsecond\rthird"_s);
        QCOMPARE(edit.text(), u"10\u00A0kg\nsecond\nthird"_s);
        QSignalSpy changes(&edit, &QPlainTextEdit::textChanged);
        edit.setText(u"10\u00A0kg\r\nsecond\nthird"_s);
        QCOMPARE(changes.count(), 0);
    }
    void aTextWithoutBlanksDoesNotFreeze()
    {
        constexpr int letters = 400'000;
        GrowingTextEdit edit;
        edit.resize(500, 200);
        edit.show();
        QSignalSpy changed(&edit, &GrowingTextEdit::textChanged);
        QElapsedTimer clock;
        clock.start();
        edit.setText(QString(letters, u'W'));
        (void)edit.grab();
        // The way back is laid out anew too, and an empty text on the way would be taken for the person's.
        edit.setText(u"A few words"_s);
        QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(edit.text(), u"A few words"_s);
        QCOMPARE(changed.count(), 2);
    }

    void tabLeavesTheText()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *edit = new GrowingTextEdit;
        auto *after = new QLineEdit;
        layout->addWidget(edit);
        layout->addWidget(after);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Tab);
        QVERIFY(after->hasFocus());
        QVERIFY(edit->text().isEmpty());
    }

    void valuesCompleteByAnyPartAndAllowFreeText()
    {
        ValueCatalog catalog;
        fill(catalog);
        ValueBox box(catalog, Field::Impact);
        QCOMPARE(box.count(), 3);
        box.completer()->setCompletionPrefix(u"LOB"_s.toLower());
        QCOMPARE(box.completer()->completionCount(), 1);
        QCOMPARE(box.completer()->currentCompletion(), u"Department/LOB/Branch"_s);
        box.setCurrentText({});
        QTest::keyClicks(&box, u"Whole planet"_s);
        QCOMPARE(box.currentText(), u"Whole planet"_s);
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(box.currentText(), u"Whole planet"_s);
        QCOMPARE(box.count(), 3);
    }
    void valuesWorkThroughTheUserProperty()
    {
        ValueCatalog catalog;
        fill(catalog);
        ValueBox box(catalog, Field::Impact);
        const QMetaProperty property = box.metaObject()->userProperty();
        QCOMPARE(property.name(), "currentText");
        QVERIFY(property.write(&box, u"single user"_s));
        QCOMPARE(property.read(&box).toString(), u"single user"_s);
        QVERIFY(property.write(&box, u"Small Group or VIP"_s));
        QCOMPARE(box.currentIndex(), 1);
    }
    void aValueSetIsToldOnce_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("listed to listed") << u"Single User"_s << u"Small Group or VIP"_s;
        QTest::newRow("listed to free") << u"Single User"_s << u"Nobody"_s;
        QTest::newRow("listed to empty") << u"Single User"_s << u""_s;
        QTest::newRow("free to listed") << u"Nobody"_s << u"Single User"_s;
    }
    void aValueSetIsToldOnce()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        ValueCatalog catalog;
        fill(catalog);
        ValueBox box(catalog, Field::Impact);
        box.setCurrentText(before);
        QSignalSpy edits(&box, &QComboBox::editTextChanged);
        box.setCurrentText(after);
        QCOMPARE(edits.count(), 1);
        QCOMPARE(edits.first().first().toString(), after);
        QCOMPARE(box.currentText(), after);
    }
    void learningDoesNotDisturbTyping()
    {
        ValueCatalog catalog;
        fill(catalog);
        ValueBox box(catalog, Field::Impact);
        QTest::keyClicks(&box, u"Whole planet"_s);
        box.lineEdit()->setCursorPosition(5);
        QSignalSpy edits(&box, &QComboBox::editTextChanged);
        catalog.accept(Field::Impact, u"Everybody"_s);
        QTRY_COMPARE(box.count(), 4);
        QCOMPARE(box.currentText(), u"Whole planet"_s);
        QCOMPARE(box.lineEdit()->cursorPosition(), 5);
        QCOMPARE(edits.count(), 0);
    }
    void wheelOverAValueDoesNotChangeIt()
    {
        ValueCatalog catalog;
        fill(catalog);
        ValueBox box(catalog, Field::Impact);
        box.setCurrentText(u"Single User"_s);
        QWheelEvent wheel({5, 5}, {5, 5}, {0, -120}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&box, &wheel);
        QCOMPARE(box.currentText(), u"Single User"_s);
        QVERIFY(!wheel.isAccepted());
    }
    void usersSeenAreCompleted()
    {
        ValueCatalog catalog;
        EmailBox box(catalog);
        catalog.accept(Field::AffectedUserEmail, u"anna@example.com"_s);
        QFocusEvent focus(QEvent::FocusIn);
        QCoreApplication::sendEvent(&box, &focus);
        box.completer()->setCompletionPrefix(u"EXAMPLE"_s);
        QCOMPARE(box.completer()->currentCompletion(), u"anna@example.com"_s);
    }

    void classificationIsChosenByKeyboard()
    {
        ValueCatalog catalog;
        fill(catalog);
        ClassificationBox box(catalog);
        box.show();
        QVERIFY(QTest::qWaitForWindowActive(&box));
        QSignalSpy changes(&box, &ClassificationBox::textChanged);
        QTest::keyClick(box.line(), Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(box.popup()->isVisible());
        auto *filter = box.popup()->findChild<QLineEdit *>();
        QTest::keyClicks(filter, u"disk"_s);
        QTest::keyClick(filter, Qt::Key_Return);
        QVERIFY(!box.popup()->isVisible());
        QCOMPARE(box.text(), u"Hardware.Desktop.Disk"_s);
        QCOMPARE(changes.count(), 1);
    }
    void classificationArrowsWalkTheTree()
    {
        ValueCatalog catalog;
        fill(catalog);
        ClassificationBox box(catalog);
        box.show();
        QVERIFY(QTest::qWaitForWindowActive(&box));
        box.openPopup();
        auto *filter = box.popup()->findChild<QLineEdit *>();
        QTest::keyClick(filter, Qt::Key_Right);
        QTest::keyClick(filter, Qt::Key_Down);
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(box.text(), u"Hardware.Desktop"_s);
    }
    void escapeClosesTheTreeAndKeepsTheText()
    {
        ValueCatalog catalog;
        fill(catalog);
        ClassificationBox box(catalog);
        box.show();
        QVERIFY(QTest::qWaitForWindowActive(&box));
        QTest::keyClicks(box.line(), u"Something.Else"_s);
        box.openPopup();
        auto *filter = box.popup()->findChild<QLineEdit *>();
        QTest::keyClicks(filter, u"nothing like this"_s);
        QTest::keyClick(filter, Qt::Key_Return);
        QVERIFY(box.popup()->isVisible());
        QTest::keyClick(filter, Qt::Key_Escape);
        QVERIFY(!box.popup()->isVisible());
        QCOMPARE(box.text(), u"Something.Else"_s);
    }

    void fieldSaysItsStateToEyeAndReader()
    {
        auto *edit = new QLineEdit;
        FieldFrame frame(Field::IncidentName, edit);
        frame.show();
        QVERIFY(!edit->accessibleName().isEmpty());
        FieldFrame::State state;
        state.dirty = true;
        state.moved = true;
        state.serverValue = u"<i>Theirs</i>"_s;
        state.violation = IncidentRules::Rule::TitleMissing;
        frame.setState(state);
        QVERIFY(frame.notes().contains(u"<i>Theirs</i>"_s));
        QVERIFY(edit->accessibleDescription().contains(u"<i>Theirs</i>"_s));
        auto *revert = frame.findChild<QToolButton *>();
        QVERIFY(revert->isVisible());
        QVERIFY(!revert->accessibleName().isEmpty());
        QVERIFY(!revert->toolTip().contains(u"<i>"_s));
        QSignalSpy reverts(&frame, &FieldFrame::revertRequested);
        QTest::mouseClick(revert, Qt::LeftButton);
        QCOMPARE(reverts.count(), 1);
        frame.setState({});
        QVERIFY(frame.notes().isEmpty());
        QVERIFY(!revert->isVisible());
    }
    void bannerActionMayDismissTheBanner()
    {
        MessageBanner banner;
        banner.showMessage(Theme::Tone::Warning, u"<b>Refused</b>"_s, u"details"_s);
        banner.addAction(u"Undo"_s, this, [&banner] { banner.dismiss(); });
        QSignalSpy dismissed(&banner, &MessageBanner::dismissed);
        QTest::mouseClick(banner.findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(dismissed.count(), 1);
        QVERIFY(banner.isHidden());
        QCOMPARE(banner.text(), u"<b>Refused</b>"_s);
        QTRY_VERIFY(!banner.findChild<QPushButton *>());
    }

private:
    static void fill(ValueCatalog &catalog)
    {
        const QByteArray json = R"({"impact": ["Single User", "Small Group or VIP", "Department/LOB/Branch"],
            "classification": ["Hardware.Desktop.Disk", "Hardware.Laptop", "Service.Email"]})";
        QVERIFY(catalog.addFile(json, u"test.json"_s));
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"

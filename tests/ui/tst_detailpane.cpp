// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "WorkspaceFixture.h"

#include "ui/detail/DetailHeader.h"
#include "ui/detail/DetailPane.h"
#include "ui/detail/IncidentForm.h"
#include "ui/detail/NewIncidentDialog.h"
#include "ui/widgets/CollapsibleSection.h"
#include "ui/widgets/FieldFrame.h"
#include "ui/widgets/GrowingTextEdit.h"
#include "ui/widgets/MessageBanner.h"
#include "ui/widgets/ValueBox.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Field = Incident::Field;

//! \brief The form of one incident, typed in like a person does while the world goes on.
class TestDetailPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The offscreen platform says what it cannot do.
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(u"^(?!This plugin does not support|.*setGeometry: Unable to set geometry)"_s));
    }

    void everyFieldIsShownAndHasAName()
    {
        WorkspaceFixture desk;
        DetailPane pane(desk.workspace, desk.preferences);
        openIn(pane, desk.add(Samples::incident(1)));
        for (const Field field : Incident::allFields()) {
            FieldFrame *frame = form(pane)->frame(field);
            QVERIFY2(frame, qPrintable(QString::number(static_cast<int>(field))));
            QVERIFY(!frame->editor()->accessibleName().isEmpty());
            QCOMPARE(frame->editor()->metaObject()->userProperty().read(frame->editor()).toString(),
                     Samples::incident(1).value(field));
        }
    }
    void hiddenCharactersAreNamedAndStay()
    {
        WorkspaceFixture desk;
        const QString hostile = u"invoice.\u202Egnp\u001B"_s;
        Incident incident = Samples::with(Samples::incident(1), Field::IncidentName, hostile);
        for (const Field field : {Field::AffectedUserEmail, Field::Classification, Field::Impact,
                                  Field::Status, Field::IncidentDescription})
            incident.setValue(field, hostile);
        DetailPane pane(desk.workspace, desk.preferences);
        openIn(pane, desk.add(incident));
        for (const Field field : {Field::IncidentName, Field::AffectedUserEmail, Field::Classification,
                                  Field::Impact, Field::Status}) {
            const FieldFrame *frame = form(pane)->frame(field);
            QWidget *editor = frame->editor();
            QVERIFY2(frame->notes().contains(u"U+202E, U+001B"_s), qUtf8Printable(frame->notes()));
            QVERIFY2(frame->notes().contains(u"invoice.⟦RLO⟧gnp␛"_s), qUtf8Printable(frame->notes()));
            const QWidget *heard = editor->focusProxy() ? editor->focusProxy() : editor;
            QCOMPARE(heard->accessibleDescription(), frame->notes());
            QCOMPARE(editor->metaObject()->userProperty().read(editor).toString(), hostile);
        }
        QCOMPARE(form(pane)->frame(Field::IncidentDescription)->notes(), QString());
        QCOMPARE(form(pane)->frame(Field::Urgency)->notes(), QString());
        QVERIFY(!pane.model().isDirty());
        title(pane)->end(false);
        QTest::keyClicks(title(pane), u"x"_s);
        QCOMPARE(pane.model()
                     .data(pane.model().index(0, static_cast<int>(Field::IncidentName)), Qt::EditRole)
                     .toString(),
                 QString(hostile + u'x'));
    }
    void typingIsADraftOnDiskAtOnceAndSurvivesTheNextIncident()
    {
        WorkspaceFixture desk;
        const IncidentKey first = desk.add(Samples::incident(1));
        const IncidentKey second = desk.add(Samples::incident(2));
        DetailPane pane(desk.workspace, desk.preferences);
        openIn(pane, first);
        title(pane)->setFocus();
        title(pane)->selectAll();
        QTest::keyClicks(title(pane), u"Typed"_s);
        openIn(pane, second);
        QCOMPARE(title(pane)->text(), Samples::incident(2).title());
        QVERIFY(!pane.model().isDirty());
        const QList<Draft> drafts = desk.drafts();
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.first().key, first);
        openIn(pane, first);
        QCOMPARE(title(pane)->text(), u"Typed"_s);
    }
    void theButtonsMeanTheIncidentThatIsSeen()
    {
        WorkspaceFixture desk;
        const IncidentKey first = desk.add(Samples::incident(1));
        const IncidentKey second = desk.add(Samples::incident(2));
        DetailPane pane(desk.workspace, desk.preferences);
        openIn(pane, first);
        QSignalSpy resolve(&pane, &DetailPane::resolveRequested);
        QSignalSpy refresh(&pane, &DetailPane::refreshRequested);
        QSignalSpy duplicate(&pane, &DetailPane::duplicateRequested);
        pane.open(second); // And before it has been read:
        const QList<QAbstractButton *> buttons =
            pane.findChild<DetailHeader *>()->findChildren<QAbstractButton *>();
        QVERIFY(buttons.size() >= 3);
        for (QAbstractButton *each : buttons)
            each->click();
        QCOMPARE(pane.model().mode(), IncidentModel::Mode::Loading);
        QCOMPARE(resolve.value(0).value(0).value<IncidentKey>(), first);
        QCOMPARE(refresh.value(0).value(0).value<IncidentKey>(), first);
        QCOMPARE(duplicate.value(0).value(0).value<Incident>().title(), Samples::incident(1).title());
        QTRY_COMPARE(pane.model().key(), second);
        QTRY_COMPARE(title(pane)->text(), Samples::incident(2).title());
        for (QAbstractButton *each : buttons)
            each->click();
        QCOMPARE(resolve.value(1).value(0).value<IncidentKey>(), second);
    }
    void aDraftIsWrittenWithinASecondByItself()
    {
        WorkspaceFixture desk;
        DetailPane pane(desk.workspace, desk.preferences);
        openIn(pane, desk.add(Samples::incident(1)));
        QTest::keyClicks(title(pane), u"x"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.drafts().size(), 1, 1000);
    }
    void aRefreshDoesNotMoveTheCursorOrTheText()
    {
        WorkspaceFixture desk;
        const IncidentKey key = desk.add(Samples::incident(1));
        DetailPane pane(desk.workspace, desk.preferences);
        openIn(pane, key);
        title(pane)->setFocus();
        title(pane)->setCursorPosition(7);
        QTest::keyClicks(title(pane), u" 9 "_s);
        const QString typed = title(pane)->text();
        const int cursor = title(pane)->cursorPosition();
        QSignalSpy updated(&pane.model(), &IncidentModel::recordChanged);
        Incident now = Samples::with(Samples::incident(1), Field::Impact, u"Department/LOB/Branch"_s);
        now.setValue(Field::IncidentName, u"Their title"_s);
        desk.add(now);
        QTRY_VERIFY(updated.count() > 0);
        QCOMPARE(title(pane)->text(), typed);
        QCOMPARE(title(pane)->cursorPosition(), cursor);
        QVERIFY(title(pane)->hasFocus());
        auto *impact = qobject_cast<ValueBox *>(form(pane)->frame(Field::Impact)->editor());
        QCOMPARE(impact->currentText(), u"Department/LOB/Branch"_s);
        QVERIFY(form(pane)->frame(Field::IncidentName)->notes().contains(u"Their title"_s));
        QVERIFY(bannerWith(pane, u"were typing"_s));
    }
    void escapeDestroysNothing()
    {
        WorkspaceFixture desk;
        DetailPane pane(desk.workspace, desk.preferences);
        openIn(pane, desk.add(Samples::incident(1)));
        title(pane)->setFocus();
        QTest::keyClicks(title(pane), u"abc"_s);
        const QString typed = title(pane)->text();
        QTest::keyClick(title(pane), Qt::Key_Escape);
        QCOMPARE(title(pane)->text(), typed);
        QVERIFY(pane.model().isDirty());
    }
    void discardCanBeUndone()
    {
        WorkspaceFixture desk;
        DetailPane pane(desk.workspace, desk.preferences);
        openIn(pane, desk.add(Samples::incident(1)));
        auto *description =
            qobject_cast<GrowingTextEdit *>(form(pane)->frame(Field::IncidentDescription)->editor());
        QTest::keyClicks(title(pane), u"!"_s);
        QTest::keyClicks(description, u"A long story."_s);
        const QString story = description->text();
        QTest::mouseClick(button(pane, u"Discard"_s), Qt::LeftButton);
        QVERIFY(!pane.model().isDirty());
        QCOMPARE(title(pane)->text(), Samples::incident(1).title());
        MessageBanner *banner = bannerWith(pane, u"discarded"_s);
        QVERIFY(banner);
        QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(description->text(), story);
        QCOMPARE(pane.model().change().fields().size(), 2);
    }
    void savingIsOffWithTheReasonUntilTheRulesPass()
    {
        WorkspaceFixture desk;
        DetailPane pane(desk.workspace, desk.preferences);
        QSignalSpy saved(&pane, &DetailPane::saved);
        openIn(pane, desk.add(Samples::incident(1)));
        QPushButton *save = button(pane, u"Save"_s);
        QVERIFY(!save->isEnabled());
        title(pane)->clear();
        QVERIFY(!save->isEnabled());
        QVERIFY(save->accessibleDescription().endsWith(u'.'));
        QCOMPARE(form(pane)->frame(Field::IncidentName)->notes(), save->accessibleDescription());
        pane.save();
        title(pane)->setText(u"Printer is fine again"_s);
        QVERIFY(save->isEnabled());
        pane.save();
        pane.save();
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(desk.entries().size(), 1);
        QTRY_VERIFY(form(pane)->frame(Field::IncidentName)->state().waiting);
        QVERIFY(!save->isEnabled());
    }
    void aLongTitleIsNotCutByBeingLookedAt()
    {
        WorkspaceFixture desk;
        const Incident incident =
            Samples::with(Samples::incident(1), Field::IncidentName, u"t"_s.repeated(40'000));
        DetailPane pane(desk.workspace, desk.preferences);
        openIn(pane, desk.add(incident));
        QCOMPARE(title(pane)->text().size(), 40'000);
        QVERIFY(!pane.model().isDirty());
    }
    void theWordsOfTheServerAreNoMarkup()
    {
        WorkspaceFixture desk;
        const Incident incident =
            Samples::with(Samples::incident(1), Field::IncidentName, u"<img src='file:///x'>"_s);
        DetailPane pane(desk.workspace, desk.preferences);
        openIn(pane, desk.add(incident));
        const auto labels = pane.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
    }
    void tabGoesFromTopToBottom()
    {
        WorkspaceFixture desk;
        DetailPane pane(desk.workspace, desk.preferences);
        openIn(pane, desk.add(Samples::incident(1)));
        const auto sections = pane.findChildren<CollapsibleSection *>();
        QCOMPARE(sections.size(), 3);
        for (CollapsibleSection *section : sections)
            section->setExpanded(true);
        QTest::keyClicks(title(pane), u"x"_s);
        QCoreApplication::processEvents();
        QWidget *content = form(pane)->parentWidget();
        int lowest = -1;
        int stops = 0;
        for (QWidget *at = title(pane); content->isAncestorOf(at); at = at->nextInFocusChain()) {
            if (!(at->focusPolicy() & Qt::TabFocus) || !at->isVisible() || at->focusProxy())
                continue;
            const int y = at->mapTo(content, at->rect().topLeft()).y();
            QVERIFY2(y >= lowest - 8,
                     qPrintable(at->accessibleName() + u' ' + at->parentWidget()->objectName()));
            lowest = qMax(lowest, y);
            ++stops;
        }
        QVERIFY2(stops > 15, qPrintable(QString::number(stops)));
    }
    void itFitsANarrowPane()
    {
        WorkspaceFixture desk;
        DetailPane pane(desk.workspace, desk.preferences);
        openIn(pane, desk.add(Samples::incident(1)));
        QVERIFY2(pane.minimumSizeHint().width() <= 420,
                 qPrintable(QString::number(pane.minimumSizeHint().width())));
    }
    void aNewIncidentIsKeptUntilItIsCreated()
    {
        WorkspaceFixture desk;
        IncidentKey key;
        {
            NewIncidentDialog dialog(desk.workspace, desk.preferences);
            dialog.open();
            QVERIFY(QTest::qWaitForWindowActive(&dialog));
            QVERIFY(!button(dialog, u"Create"_s)->isEnabled());
            QTest::keyClicks(QApplication::focusWidget(), u"Printer on fire"_s);
            key = dialog.model().key();
            QTest::keyClick(&dialog, Qt::Key_Escape);
            QVERIFY(!dialog.isVisible());
        }
        QCOMPARE(desk.drafts().size(), 1);
        NewIncidentDialog dialog(desk.workspace, desk.preferences);
        QSignalSpy created(&dialog, &NewIncidentDialog::created);
        dialog.resume(key);
        QTRY_COMPARE(dialog.model().value(Field::IncidentName), u"Printer on fire"_s);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        dialog.model().setValue(Field::AffectedUserEmail, u"anna@example.com"_s);
        QVERIFY(button(dialog, u"Create"_s)->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(created.count(), 1);
        QCOMPARE(desk.entries().size(), 1);
        QVERIFY(desk.drafts().isEmpty());
    }
    void returnInAFieldCreatesNothing()
    {
        WorkspaceFixture desk;
        NewIncidentDialog dialog(desk.workspace, desk.preferences);
        dialog.startFrom(Samples::incident(3));
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(button(dialog, u"Create"_s)->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QVERIFY(desk.entries().isEmpty());
        QVERIFY(dialog.model().value(Field::ProcessId).isEmpty());
        QVERIFY(dialog.model().value(Field::Status).isEmpty());
    }

private:
    static void openIn(DetailPane &pane, const IncidentKey &key)
    {
        pane.resize(600, 700);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        QSignalSpy opened(&pane.model(), &IncidentModel::opened);
        pane.open(key);
        QTRY_COMPARE(opened.count(), 1);
    }
    static IncidentForm *form(DetailPane &pane) { return pane.findChild<IncidentForm *>(); }
    static QLineEdit *title(DetailPane &pane)
    {
        return qobject_cast<QLineEdit *>(form(pane)->frame(Field::IncidentName)->editor());
    }
    static QPushButton *button(QWidget &window, const QString &name)
    {
        const auto all = window.findChildren<QPushButton *>();
        for (QPushButton *candidate : all) {
            if (candidate->accessibleName() == name || candidate->text().remove(u'&') == name)
                return candidate;
        }
        return nullptr;
    }
    static MessageBanner *bannerWith(QWidget &window, const QString &words)
    {
        const auto all = window.findChildren<MessageBanner *>();
        for (MessageBanner *banner : all) {
            if (banner->isVisible() && banner->text().contains(words))
                return banner;
        }
        return nullptr;
    }
};

QTEST_MAIN(TestDetailPane)
#include "tst_detailpane.moc"

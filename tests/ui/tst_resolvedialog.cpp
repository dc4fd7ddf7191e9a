// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "WorkspaceFixture.h"

#include "tests/servicedesk/RawServer.h"
#include "ui/resolve/ResolveDialog.h"
#include "ui/resolve/TheirsView.h"
#include "ui/widgets/GrowingTextEdit.h"
#include "ui/widgets/MessageBanner.h"
#include "ui/widgets/NoteLine.h"
#include "ui/widgets/ValueBox.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using Field = Incident::Field;
using Guard = ResolveModel::Guard;

//! \brief Resolving: nothing is sent by halves, nothing typed is lost, nobody is overwritten.
class TestResolveDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The offscreen platform says what it cannot do.
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(u"^(?!This plugin does not support|.*setGeometry: Unable to set geometry)"_s));
    }

    void bothAreNeededAndBlankIsNoText()
    {
        WorkspaceFixture desk;
        ResolveDialog dialog(desk.workspace, desk.preferences, desk.add(Samples::incident(1)));
        show(dialog);
        QPushButton *resolve = button(dialog);
        QVERIFY(!resolve->isEnabled());
        const QString reason = resolve->accessibleDescription();
        QVERIFY(reason.endsWith(u'.'));
        code(dialog)->setCurrentText(u"Advice Given"_s);
        text(dialog)->setText(u" \n\u00A0 "_s);
        QVERIFY(!resolve->isEnabled());
        QTest::keyClick(text(dialog), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog.isVisible());
        text(dialog)->setText(u"Told them how."_s);
        QVERIFY(resolve->isEnabled());
        QVERIFY(resolve->accessibleDescription().isEmpty());
        QVERIFY(desk.entries().isEmpty());
    }
    void oneIntentHoweverOftenTheKeyIsPressed()
    {
        WorkspaceFixture desk;
        const IncidentKey key = desk.add(Samples::incident(1));
        ResolveDialog dialog(desk.workspace, desk.preferences, key);
        show(dialog);
        QSignalSpy submitted(&dialog, &ResolveDialog::submitted);
        QTest::keyClicks(code(dialog), u"Something of ours"_s);
        QTest::keyClicks(text(dialog), u"Rebuilt the profile."_s);
        QTest::keyClick(text(dialog), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(text(dialog), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(submitted.count(), 1);
        QVERIFY(!dialog.isVisible());
        const QList<OutboxEntry> entries = desk.entries();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().kind, OutboxEntry::Kind::Resolve);
        QCOMPARE(entries.first().change.wanted(Field::CloseCode), u"Something of ours"_s);
        QCOMPARE(entries.first().change.wanted(Field::Resolution), u"Rebuilt the profile."_s);
        QVERIFY(desk.drafts().isEmpty());
    }
    void escapeKeepsTheDraft()
    {
        WorkspaceFixture desk;
        const IncidentKey key = desk.add(Samples::incident(1));
        {
            ResolveDialog dialog(desk.workspace, desk.preferences, key);
            show(dialog);
            QTest::keyClicks(text(dialog), u"Half a sentence"_s);
            QTest::keyClick(text(dialog), Qt::Key_Escape);
            QVERIFY(!dialog.isVisible());
        }
        QCOMPARE(desk.drafts().size(), 1);
        ResolveDialog again(desk.workspace, desk.preferences, key);
        show(again);
        QTRY_COMPARE(text(again)->text(), u"Half a sentence"_s);
    }
    void aFullDiskLeavesTheTextOnTheScreen()
    {
        WorkspaceFixture desk(false);
        ResolveDialog dialog(desk.workspace, desk.preferences, Samples::guid(1));
        QSignalSpy submitted(&dialog, &ResolveDialog::submitted);
        show(dialog);
        code(dialog)->setCurrentText(u"Advice Given"_s);
        text(dialog)->setText(u"Every word counts."_s);
        QTest::mouseClick(button(dialog), Qt::LeftButton);
        auto *banner = dialog.findChild<MessageBanner *>();
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(dialog.isVisible());
        QCOMPARE(text(dialog)->text(), u"Every word counts."_s);
        QVERIFY(button(dialog)->isEnabled());
        QCOMPARE(submitted.count(), 0);
    }
    void someoneWasFaster()
    {
        Incident theirs = Samples::incident(1);
        RawServer server([&](const RawServer::Arrival &arrival) {
            if (arrival.path.endsWith("/token"))
                return RawServer::json(200, "\"6b8f3da6-ed34-4e73-87b2-d31ff2c65e8d\"");
            return RawServer::json(
                200,
                "{\"sessionId\":\"" + theirs.sessionId().toLatin1()
                    + "\",\"processId\":\"IM-000001\",\"incidentName\":\"T\",\"status\":"
                      "\"Closed\",\"closeCode\":\"Other\",\"resolution\":\"<b>Mine!</b>\"}");
        });
        WorkspaceFixture desk;
        const IncidentKey key = desk.add(theirs);
        desk.client.setAccount(server.base(), u"anna"_s, u"secret"_s);
        desk.client.setWorkOffline(false);
        desk.workspace.connectivity().setWorkOffline(false);
        ResolveDialog dialog(desk.workspace, desk.preferences, key);
        show(dialog, Guard::AlreadyClosed);
        code(dialog)->setCurrentText(u"Advice Given"_s);
        text(dialog)->setText(u"My words"_s);
        QVERIFY(!button(dialog)->isEnabled());
        QVERIFY(!button(dialog)->accessibleDescription().isEmpty());
        auto *view = dialog.findChild<TheirsView *>();
        QVERIFY(view->isVisible());
        QCOMPARE(view->findChild<GrowingTextEdit *>()->text(), u"<b>Mine!</b>"_s);
        QVERIFY(view->findChild<GrowingTextEdit *>()->isReadOnly());
        QCOMPARE(text(dialog)->text(), u"My words"_s);
        QTest::mouseClick(view->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"My words"_s));
        QCOMPARE(server.count("PATCH"), 0);
    }
    void cannedTextGoesToTheCursor()
    {
        WorkspaceFixture desk;
        ResolveDialog dialog(desk.workspace, desk.preferences, desk.add(Samples::incident(7)));
        show(dialog);
        text(dialog)->setText(u"Before. After."_s);
        QTextCursor cursor = text(dialog)->textCursor();
        cursor.setPosition(8);
        text(dialog)->setTextCursor(cursor);
        auto *menu = dialog.findChild<QMenu *>();
        Q_EMIT menu->aboutToShow();
        QVERIFY(menu->actions().size() > 1);
        menu->actions().first()->trigger();
        const QString now = text(dialog)->text();
        QVERIFY(now.startsWith(u"Before. "_s));
        QVERIFY(now.endsWith(u"After."_s));
        QVERIFY(now.contains(u"anna@example.com"_s));
        QVERIFY(!now.contains(u"{user}"_s));
    }
    void theNextOneIsAskedForAndRemembered()
    {
        WorkspaceFixture desk;
        ResolveDialog dialog(desk.workspace, desk.preferences, desk.add(Samples::incident(1)));
        show(dialog);
        QSignalSpy next(&dialog, &ResolveDialog::openNextRequested);
        auto *tick = dialog.findChild<QCheckBox *>();
        const bool before = tick->isChecked();
        tick->setChecked(!before);
        QCOMPARE(desk.preferences.flag(Preferences::Key::OpenNextAfterResolve), !before);
        tick->setChecked(true);
        code(dialog)->setCurrentText(u"Advice Given"_s);
        text(dialog)->setText(u"Done."_s);
        QTest::mouseClick(button(dialog), Qt::LeftButton);
        QTRY_COMPARE(next.count(), 1);
    }

private:
    static ValueBox *code(ResolveDialog &dialog) { return dialog.findChild<ValueBox *>(); }
    static GrowingTextEdit *text(ResolveDialog &dialog)
    {
        const auto all = dialog.findChildren<GrowingTextEdit *>();
        for (GrowingTextEdit *edit : all) {
            if (!edit->isReadOnly())
                return edit;
        }
        return nullptr;
    }
    static QPushButton *button(ResolveDialog &dialog)
    {
        const auto all = dialog.findChildren<QPushButton *>();
        for (QPushButton *candidate : all) {
            if (candidate->accessibleName() == u"Resolve"_s)
                return candidate;
        }
        return nullptr;
    }
    static void show(ResolveDialog &dialog, Guard guard = Guard::NotLooked)
    {
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTRY_COMPARE(dialog.model().guard(), guard);
    }
};

QTEST_MAIN(TestResolveDialog)
#include "tst_resolvedialog.moc"

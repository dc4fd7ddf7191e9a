// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "WorkspaceFixture.h"
#include "ui/dialogs/ConflictDialog.h"
#include "ui/outbox/OutboxDock.h"
#include "ui/widgets/PlainLabel.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

//! \brief What waits, what can be done with it, and the two decisions only a person can take.
class TestOutboxDock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nothingIsOfferedForWhatIsOnTheWire();
    void unconfirmedCreateIsNeverSentByTheOrdinaryButton();
    void emptyOutboxSaysSo();
    void discardAsksFirstAndKeepIsTheDefault();
    void editTakesItBackAndOpensTheForm();
    void conflictNeedsAChoiceForEveryField();
    void conflictKeepsWhatIsTypedWhileOtherEntriesMove();

private:
    static OutboxEntry queued(WorkspaceFixture &fixture, OutboxEntry::State state,
                              const QList<FieldConflict> &conflicts = {});
    static QPushButton *button(const QWidget &widget, const QString &text);
};

OutboxEntry TestOutboxDock::queued(WorkspaceFixture &fixture, OutboxEntry::State state,
                                   const QList<FieldConflict> &conflicts)
{
    OutboxEntry entry;
    const bool isCreate = state == OutboxEntry::State::Unknown;
    entry.kind = isCreate ? OutboxEntry::Kind::Create : OutboxEntry::Kind::Edit;
    if (isCreate) {
        entry.key = IncidentKeys::makeLocal();
        entry.change.set(Incident::Field::IncidentName, {}, u"Printer"_s);
        entry.change.set(Incident::Field::AffectedUserEmail, {}, u"anna@example.com"_s);
    } else {
        Incident incident;
        incident.setValue(Incident::Field::SessionId, Samples::guid(1));
        incident.setValue(Incident::Field::ProcessId, u"IM-000001"_s);
        incident.setValue(Incident::Field::IncidentName, u"VPN"_s);
        entry.key = fixture.add(incident);
        entry.number = u"IM-000001"_s;
        entry.change.set(Incident::Field::Impact, {}, u"Single User"_s);
        entry.change.set(Incident::Field::IncidentName, u"VPN"_s, u"VPN drops"_s);
    }
    entry.queuedAt = QDateTime::currentDateTimeUtc();
    entry = good(fixture.workspace.outbox().queue(entry));
    entry.state = state;
    entry.conflicts = conflicts;
    good(fixture.workspace.outbox().update(entry));
    return entry;
}

QPushButton *TestOutboxDock::button(const QWidget &widget, const QString &text)
{
    const QList<QPushButton *> buttons = widget.findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

void TestOutboxDock::nothingIsOfferedForWhatIsOnTheWire()
{
    OutboxEntry entry;
    entry.id = 1;
    entry.state = OutboxEntry::State::InFlight;
    for (const OutboxCommands::Command command : OutboxCommands::all())
        QVERIFY(!OutboxCommands::whyNot(command, entry).isEmpty());
}

void TestOutboxDock::unconfirmedCreateIsNeverSentByTheOrdinaryButton()
{
    using Command = OutboxCommands::Command;
    OutboxEntry entry;
    entry.id = 1;
    entry.kind = OutboxEntry::Kind::Create;
    entry.state = OutboxEntry::State::Unknown;
    QVERIFY(!OutboxCommands::whyNot(Command::SendNow, entry).isEmpty());
    QVERIFY(!OutboxCommands::whyNot(Command::Edit, entry).isEmpty());
    for (const Command command : {Command::Arrived, Command::SendAgain, Command::KeepAsDraft}) {
        QVERIFY(OutboxCommands::whyNot(command, entry).isEmpty());
        QVERIFY(OutboxCommands::isMeant(command, entry));
    }
    QVERIFY(OutboxCommands::discardQuestion(entry).contains(u"may have arrived"_s));
    entry.kind = OutboxEntry::Kind::Edit;
    QVERIFY(!OutboxCommands::whyNot(Command::SendAgain, entry).isEmpty());
}

void TestOutboxDock::emptyOutboxSaysSo()
{
    WorkspaceFixture fixture;
    OutboxDock dock(fixture.workspace);
    dock.show();
    const QList<PlainLabel *> labels = dock.findChildren<PlainLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const PlainLabel *label) {
        return label->isVisible() && label->fullText() == u"Nothing is waiting."_s;
    }));
    QVERIFY(!dock.findChild<QTableView *>()->isVisible());
    QVERIFY(!button(dock, u"Discard"_s)->isEnabled());
    QVERIFY(!button(dock, u"Discard"_s)->toolTip().isEmpty());
}

void TestOutboxDock::discardAsksFirstAndKeepIsTheDefault()
{
    WorkspaceFixture fixture;
    const OutboxEntry entry = queued(fixture, OutboxEntry::State::Waiting);
    OutboxDock dock(fixture.workspace);
    dock.show();
    auto *table = dock.findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 1).data().toString(),
             u"Impact: (empty) → Single User; Title changed"_s);
    dock.select(entry.id);
    QTest::keyClick(table, Qt::Key_Delete);
    auto *question = dock.findChild<QMessageBox *>();
    QVERIFY(question);
    QCOMPARE(question->textFormat(), Qt::PlainText);
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_VERIFY(!dock.findChild<QMessageBox *>());
    QCOMPARE(fixture.entries().size(), 1);
    QTest::keyClick(table, Qt::Key_Delete);
    QTest::mouseClick(button(*dock.findChild<QMessageBox *>(), u"Discard"_s), Qt::LeftButton);
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QCOMPARE(fixture.entries().size(), 0);
}

void TestOutboxDock::editTakesItBackAndOpensTheForm()
{
    WorkspaceFixture fixture;
    const OutboxEntry entry = queued(fixture, OutboxEntry::State::Held);
    OutboxDock dock(fixture.workspace);
    dock.show();
    QTRY_COMPARE(dock.findChild<QTableView *>()->model()->rowCount(), 1);
    dock.select(entry.id);
    QVERIFY(!button(dock, u"Hold"_s)->isEnabled());
    QSignalSpy edit(&dock, &OutboxDock::editRequested);
    QSignalSpy open(&dock, &OutboxDock::openRequested);
    QTest::keyClick(dock.findChild<QTableView *>(), Qt::Key_Return);
    QCOMPARE(open.count(), 1);
    QCOMPARE(open.at(0).at(0).toString(), entry.key);
    QTest::mouseClick(button(dock, u"Edit"_s), Qt::LeftButton);
    QCOMPARE(edit.count(), 1);
    QTRY_COMPARE(fixture.entries().size(), 0);
    QCOMPARE(fixture.drafts().size(), 1);
    QCOMPARE(fixture.drafts().first().change.wanted(Incident::Field::IncidentName), u"VPN drops"_s);
}

static QList<FieldConflict> twoConflicts()
{
    return {{Incident::Field::Impact, {}, u"Department"_s, u"Single User"_s},
            {Incident::Field::IncidentName, u"VPN"_s, u"<b>VPN</b> down"_s, u"VPN drops"_s}};
}

void TestOutboxDock::conflictNeedsAChoiceForEveryField()
{
    WorkspaceFixture fixture;
    const OutboxEntry entry = queued(fixture, OutboxEntry::State::Conflict, twoConflicts());
    QTRY_VERIFY(fixture.workspace.engine().entry(entry.id));
    QTRY_COMPARE(fixture.workspace.engine().entry(entry.id)->state, OutboxEntry::State::Conflict);
    ConflictDialog dialog(fixture.workspace, entry.id);
    dialog.show();
    auto *table = dialog.findChild<QTableView *>(u"conflicts"_s);
    auto *save = dialog.findChild<QPushButton *>(u"save"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(!save->isEnabled());
    QTest::keyClick(table, Qt::Key_Right);
    QVERIFY(!save->isEnabled());
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(table->currentIndex().row(), 1);
    QCOMPARE(dialog.findChild<QPlainTextEdit *>(u"theirs"_s)->toPlainText(), u"<b>VPN</b> down"_s);
    QTest::keyClick(table, Qt::Key_Left);
    QCOMPARE(save->text(), u"Save with my Impact and their Title"_s);
    QVERIFY(save->isEnabled());
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    dialog.accept();
    QTRY_COMPARE(fixture.workspace.engine().entry(entry.id)->state, OutboxEntry::State::Waiting);
    QCOMPARE(fixture.workspace.engine().entry(entry.id)->change.wanted(Incident::Field::Impact),
             u"Single User"_s);
    QVERIFY(!fixture.workspace.engine().entry(entry.id)->change.touches(Incident::Field::IncidentName));
}

void TestOutboxDock::conflictKeepsWhatIsTypedWhileOtherEntriesMove()
{
    WorkspaceFixture fixture;
    const OutboxEntry entry = queued(fixture, OutboxEntry::State::Conflict, twoConflicts());
    QTRY_VERIFY(fixture.workspace.engine().entry(entry.id));
    QTRY_COMPARE(fixture.workspace.engine().entry(entry.id)->state, OutboxEntry::State::Conflict);
    ConflictDialog dialog(fixture.workspace, entry.id);
    dialog.show();
    auto *table = dialog.findChild<QTableView *>(u"conflicts"_s);
    auto *result = dialog.findChild<QPlainTextEdit *>(u"result"_s);
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, Qt::Key_Return);
    result->selectAll();
    QTest::keyClicks(result, u"VPN drops, hourly"_s);
    QSignalSpy moved(&fixture.workspace.engine(), &SyncEngine::entriesChanged);
    const OutboxEntry other = queued(fixture, OutboxEntry::State::Unknown);
    QTRY_VERIFY(moved.count() > 0 && fixture.workspace.engine().entry(other.id));
    QCOMPARE(result->toPlainText(), u"VPN drops, hourly"_s);
    QCOMPARE(result->textCursor().position(), 17);
    QCOMPARE(dialog.findChild<QPushButton *>(u"save"_s)->text(), u"Save with my Impact and the new Title"_s);
    dialog.accept();
    QTRY_COMPARE(fixture.workspace.engine().entry(entry.id)->change.wanted(Incident::Field::IncidentName),
                 u"VPN drops, hourly"_s);
}

QTEST_MAIN(TestOutboxDock)
#include "tst_outboxdock.moc"

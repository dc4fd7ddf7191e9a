// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "WorkspaceFixture.h"
#include "tests/servicedesk/DeskScript.h"
#include "ui/dialogs/AboutDialog.h"
#include "ui/dialogs/ArrivedDialog.h"
#include "ui/dialogs/BringInDialog.h"
#include "ui/dialogs/BringInEdit.h"
#include "ui/dialogs/BringInFile.h"
#include "ui/dialogs/ConflictDialog.h"
#include "ui/dialogs/LedgerDialog.h"
#include "ui/dialogs/NamePlaceDialog.h"
#include "ui/dialogs/ReloginSheet.h"
#include "ui/dialogs/SettingsDialog.h"
#include "ui/dialogs/ShortcutsDialog.h"
#include "ui/dialogs/SignInDialog.h"
#include "ui/outbox/OutboxDock.h"
#include "ui/widgets/PlainLabel.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QThreadPool>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

class TestDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everythingHasANameAndSpeaksAnewAfterALanguageChange();
    void pastedTextIsCounted();
    void bringInTellsIncidentsFromOthersAndOpensByEnter();
    void closingWhileAFileIsReadIsHarmless();
    void filesThatAreNoneAreNotOpened();
    void longFileBecomesItsIds();
    void settingsAreWrittenAtOkOnly();
    void closedStatusesAreNeverEmpty();
    void brokenValueListsAreNamed();
    void ledgerShowsServerTextAsText();
    void theCopiedLedgerHoldsNoFormula();
    void shortcutsCanBeSearched();
};

static QList<QWidget *> everyDialog(WorkspaceFixture &fixture)
{
    auto *action = new QAction(u"&Resolve…"_s, qApp);
    action->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    return {new SignInDialog,
            new ReloginSheet(u"anna"_s, u"desk.example.com"_s),
            new BringInDialog(fixture.workspace, fixture.preferences),
            new SettingsDialog(fixture.preferences, fixture.workspace),
            new AboutDialog,
            new ShortcutsDialog({action}),
            new ConflictDialog(fixture.workspace, 1),
            new LedgerDialog(fixture.workspace),
            new ArrivedDialog(fixture.workspace, 1),
            new NamePlaceDialog(fixture.workspace.placeNames(), Incident::Field::AffectedLocationId,
                                Samples::guid(1)),
            new OutboxDock(fixture.workspace)};
}

void TestDialogs::everythingHasANameAndSpeaksAnewAfterALanguageChange()
{
    WorkspaceFixture fixture;
    const QList<QWidget *> dialogs = everyDialog(fixture);
    for (QWidget *dialog : dialogs) {
        dialog->show();
        const QString title = dialog->windowTitle();
        dialog->setWindowTitle({});
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(dialog, &change);
        QCOMPARE(dialog->windowTitle(), title);
        QVERIFY(!title.isEmpty());
        const QList<QWidget *> widgets = dialog->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            const bool isInner = widget->objectName().startsWith(u"qt_"_s)
                || qobject_cast<QAbstractSpinBox *>(widget->parentWidget());
            if (!(widget->focusPolicy() & Qt::TabFocus) || isInner || qobject_cast<QLabel *>(widget))
                continue;
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                     qUtf8Printable(title + u": "_s + QString::fromLatin1(widget->metaObject()->className())
                                    + u' ' + widget->objectName()));
        }
    }
    qDeleteAll(dialogs);
}

void TestDialogs::pastedTextIsCounted()
{
    WorkspaceFixture fixture;
    Incident known;
    known.setValue(Incident::Field::SessionId, Samples::guid(1));
    fixture.add(known);
    BringInDialog dialog(fixture.workspace, fixture.preferences);
    dialog.show();
    auto *count = dialog.findChild<PlainLabel *>(u"count"_s);
    auto *start = dialog.findChild<QPushButton *>(u"start"_s);
    QVERIFY(!start->isEnabled());
    dialog.setText(u"<b>"_s + Samples::guid(1) + u"</b>\n"_s + Samples::guid(2) + u"\nIM-777777 alone"_s);
    QTRY_VERIFY2(count->fullText().startsWith(u"2 "_s), qUtf8Printable(count->fullText()));
    QTRY_VERIFY2(count->fullText().contains(u"1 already here"_s), qUtf8Printable(count->fullText()));
    QVERIFY(count->fullText().contains(u"cannot be looked up"_s));
    QVERIFY(start->isEnabled());
    dialog.setText(u"nothing of interest"_s);
    QTRY_VERIFY(!start->isEnabled());
    QTRY_VERIFY(count->fullText().startsWith(u"0 "_s));
}

void TestDialogs::bringInTellsIncidentsFromOthersAndOpensByEnter()
{
    DeskScript desk;
    RawServer server([&desk](const RawServer::Arrival &arrival) {
        return arrival.verb == "GET" && !arrival.path.endsWith(DeskScript::id())
            ? RawServer::json(404, "{\"Message\":\"<b>No such incident</b>\"}")
            : desk(arrival);
    });
    WorkspaceFixture fixture;
    fixture.client.setWorkOffline(false);
    fixture.workspace.connectivity().setWorkOffline(false);
    fixture.client.setAccount(server.base(), u"anna"_s, u"secret"_s);
    BringInDialog dialog(fixture.workspace, fixture.preferences);
    dialog.show();
    QSignalSpy open(&dialog, &BringInDialog::openRequested);
    auto *start = dialog.findChild<QPushButton *>(u"start"_s);
    auto *count = dialog.findChild<PlainLabel *>(u"count"_s);
    dialog.setText(Samples::guid(2) + u'\n' + QString::fromLatin1(DeskScript::id()));
    QTRY_VERIFY(start->isEnabled());
    QTest::mouseClick(start, Qt::LeftButton);
    QTRY_VERIFY2(count->fullText().startsWith(u"1 new, 1 not an incident."_s),
                 qUtf8Printable(count->fullText()));
    auto *table = dialog.findChild<QTableView *>(u"results"_s);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(open.count(), 1);
    QCOMPARE(open.at(0).at(0).toString().toLatin1(), DeskScript::id());
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(open.count(), 1);
    QTRY_COMPARE(table->model()->index(1, 1).data().toString(), u"IM-000001"_s);
}

void TestDialogs::closingWhileAFileIsReadIsHarmless()
{
    WorkspaceFixture fixture;
    QFile file(fixture.folder.filePath(u"export.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5'000'000, 'x'));
    file.close();
    for (int i = 0; i < 5; ++i) {
        BringInDialog dialog(fixture.workspace, fixture.preferences);
        Q_EMIT dialog.findChild<BringInEdit *>()->filesGiven({file.fileName()});
        dialog.done(QDialog::Rejected);
    }
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
    QCoreApplication::processEvents();
}

void TestDialogs::filesThatAreNoneAreNotOpened()
{
    QTemporaryDir folder;
#ifdef Q_OS_UNIX
    const QString fifo = folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(fifo.toLocal8Bit().constData(), 0600), 0);
    QCOMPARE(settled(BringInFile::read(fifo)).fault, BringInFinding::Fault::NotAFile);
#endif
    QCOMPARE(settled(BringInFile::read(folder.path())).fault, BringInFinding::Fault::NotAFile);
    QCOMPARE(settled(BringInFile::read(folder.filePath(u"none"_s))).fault,
             BringInFinding::Fault::NotReadable);
    QFile large(folder.filePath(u"large"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(BringInFile::largest + 1));
    large.close();
    QCOMPARE(settled(BringInFile::read(large.fileName())).fault, BringInFinding::Fault::TooLarge);
}

void TestDialogs::longFileBecomesItsIds()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"export.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("ProcessId;SessionId;Title\n");
    for (int n = 1; n <= 5'000; ++n)
        file.write("IM-" + QByteArray::number(n).rightJustified(6, '0') + ';' + Samples::guid(n).toLatin1()
                   + ";some title\n");
    file.close();
    const BringInFinding finding = settled(BringInFile::read(file.fileName()));
    QCOMPARE(finding.references.size(), 5'000);
    QVERIFY(finding.text.isEmpty());
    const QList<IncidentReference> again = IncidentReferences::find(BringInFile::asLines(finding.references));
    QCOMPARE(again.size(), 5'000);
    QCOMPARE(again.at(4'999).guid, Samples::guid(5'000));
    QCOMPARE(again.at(4'999).number, u"IM-005000"_s);
}

void TestDialogs::settingsAreWrittenAtOkOnly()
{
    WorkspaceFixture fixture;
    fixture.preferences.set(Preferences::Key::UndoSeconds, 5);
    {
        SettingsDialog dialog(fixture.preferences, fixture.workspace);
        dialog.findChild<QSpinBox *>(u"undoSeconds"_s)->setValue(20);
        dialog.reject();
    }
    QCOMPARE(fixture.preferences.number(Preferences::Key::UndoSeconds), 5);
    QSignalSpy changed(&fixture.preferences, &Preferences::changed);
    SettingsDialog dialog(fixture.preferences, fixture.workspace);
    dialog.findChild<QSpinBox *>(u"undoSeconds"_s)->setValue(20);
    dialog.accept();
    QCOMPARE(fixture.preferences.number(Preferences::Key::UndoSeconds), 20);
    QCOMPARE(changed.count(), 1);
}

void TestDialogs::closedStatusesAreNeverEmpty()
{
    WorkspaceFixture fixture;
    SettingsDialog dialog(fixture.preferences, fixture.workspace);
    auto *field = dialog.findChild<QPlainTextEdit *>(u"closedStatuses"_s);
    field->setPlainText(u" Closed, Resolved;\nclosed\n\n Done  here "_s);
    dialog.accept();
    QCOMPARE(fixture.preferences.value(Preferences::Key::ClosedStatuses).toStringList(),
             QStringList({u"Closed"_s, u"Resolved"_s, u"Done here"_s}));
    field->setPlainText(u" ,;\n"_s);
    dialog.accept();
    QCOMPARE(fixture.preferences.value(Preferences::Key::ClosedStatuses).toStringList(),
             IncidentRules::defaultClosedStatuses());
}

void TestDialogs::brokenValueListsAreNamed()
{
    QTemporaryDir folder;
    QCOMPARE(SettingsDialog::catalogProblem({}), QString());
    QVERIFY(!SettingsDialog::catalogProblem(folder.filePath(u"none.json"_s)).isEmpty());
    QVERIFY(!SettingsDialog::catalogProblem(folder.path()).isEmpty());
    QFile file(folder.filePath(u"values.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"impact\": [");
    file.close();
    const QString problem = SettingsDialog::catalogProblem(file.fileName());
    QVERIFY2(problem.startsWith(u"The file cannot be used as value lists: "_s) && problem.size() > 45,
             qUtf8Printable(problem));
    QCOMPARE(SettingsDialog::catalogProblem(u":/catalog/starter.json"_s), QString());
}

void TestDialogs::ledgerShowsServerTextAsText()
{
    WorkspaceFixture fixture;
    Incident incident;
    incident.setValue(Incident::Field::SessionId, Samples::guid(1));
    OutboxEntry entry;
    entry.key = fixture.add(incident);
    entry.title = u"<img src='file:///etc/passwd'>\u202e\nsecond"_s;
    entry.change.set(Incident::Field::Impact, {}, u"Single User"_s);
    entry.queuedAt = QDateTime::currentDateTimeUtc();
    entry = good(fixture.workspace.outbox().queue(entry));
    good(fixture.workspace.outbox().discard(entry.id));
    LedgerDialog dialog(fixture.workspace);
    dialog.show();
    auto *table = dialog.findChild<QTableView *>(u"ledger"_s);
    QTRY_VERIFY(table->model()->rowCount() >= 2);
    QCOMPARE(table->model()->index(0, 3).data().toString(), u"discarded by you"_s);
    const QModelIndex what = table->model()->index(0, 1);
    QVERIFY(what.data().toString().contains(u"⟦RLO⟧ second"_s));
    QVERIFY(!what.data(Qt::ToolTipRole).toString().contains(u"<img"_s));
    dialog.copy();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), table->model()->rowCount());
    QCOMPARE(lines.first().count(u'\t'), 4);
}

void TestDialogs::theCopiedLedgerHoldsNoFormula()
{
    WorkspaceFixture fixture;
    LedgerDialog dialog(fixture.workspace);
    dialog.show();
    auto *model = dialog.findChild<QTableView *>(u"ledger"_s)->model();
    model->insertRow(0);
    const QStringList cells{u"27 November"_s, u"=HYPERLINK(\"http://evil.example\")"_s, u"+1, and 2"_s,
                            u"-1"_s, u"@SUM(A1)"_s};
    for (int column = 0; column < cells.size(); ++column)
        model->setData(model->index(0, column), cells.at(column));
    dialog.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"27 November\t'=HYPERLINK(\"http://evil.example\")\t'+1, and 2\t'-1\t'@SUM(A1)"_s);
}

void TestDialogs::shortcutsCanBeSearched()
{
    QAction resolve(u"&Resolve…"_s);
    resolve.setShortcut(QKeySequence(u"Ctrl+Return"_s));
    QAction quit(u"&Quit"_s);
    QAction separator;
    separator.setSeparator(true);
    ShortcutsDialog dialog({&resolve, &separator, &quit});
    auto *table = dialog.findChild<QTableView *>(u"shortcuts"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Resolve"_s);
    dialog.findChild<QLineEdit *>(u"filter"_s)->setText(u"ctrl"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    dialog.findChild<QLineEdit *>(u"filter"_s)->setText(u"quit"_s);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Quit"_s);
}

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"

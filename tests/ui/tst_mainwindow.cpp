// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/support/TestDesk.h"
#include "ui/MainWindow.h"
#include "ui/Panes.h"
#include "ui/Preferences.h"
#include "ui/StatusLine.h"
#include "ui/detail/DetailPane.h"
#include "ui/detail/NewIncidentDialog.h"
#include "ui/dialogs/BringInDialog.h"
#include "ui/dialogs/ExportDialog.h"
#include "ui/dialogs/ImportDialog.h"
#include "ui/list/IncidentListPane.h"
#include "ui/overview/OverviewDialog.h"
#include "ui/overview/TallyTree.h"
#include "ui/print/PrintDialog.h"
#include "ui/resolve/ResolveDialog.h"
#include "ui/widgets/MessageBanner.h"

#include <QApplication>
#include <QDockWidget>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

//! \brief The whole window over a real service and real files.
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aSelectedIncidentOpensAndIsSeen();
    void anUnknownIdIsFetchedAndOpened();
    void anIdThatIsNoIncidentSaysSo();
    void aKnownNumberOpensAndAnUnknownOneSaysWhyNot();
    void textWithoutAnyReferenceSaysSo();
    void refreshBringsTheColleaguesWord();
    void refreshWhileOfflineIsExplained();
    void theSessionComesBack();
    void aNarrowWindowPutsTheDetailBelow();
    void everyMenuEntryHasItsOwnMnemonic();
    void everyActionIsInAMenu();
    void panesAreReachedByKey();
    void theListIsSortedWithoutAMouse();
    void aWrongSearchKeepsTheList();
    void aLongRefreshShowsItsProgressAndStops();
    void droppedTextIsBroughtIn();
    void aDroppedJsonFileIsImported();
    void theSelectionIsExportedAndPrinted();
    void aNumberOfTheOverviewFillsTheSearchLine();
    void whatWasTypedSurvivesTheClose();
    void nothingIsLeftWhenTheWindowGoesWhileItAsks();

private:
    void openWindow();
    [[nodiscard]] IncidentKey opened() const { return m_window->detail().model().key(); }
    [[nodiscard]] QString message() const
    {
        return m_window->banner()->isHidden() ? QString() : m_window->banner()->text();
    }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_desk = std::make_unique<TestDesk>();
    QVERIFY(m_desk->start());
    m_preferences = std::make_unique<Preferences>(std::make_unique<QSettings>(
        m_desk->folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_preferences.reset();
    m_desk.reset();
}

void TestMainWindow::openWindow()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(*m_desk->workspace, *m_preferences);
    m_window->setAccount(QStringLiteral("anna"), QStringLiteral("desk.example.com"));
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::aSelectedIncidentOpensAndIsSeen()
{
    const QList<IncidentKey> keys = m_desk->bringIn(3);
    QCOMPARE(keys.size(), 3);
    openWindow();
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Incident Console — desk.example.com"));
    QTRY_COMPARE(m_window->list().model().rowCount(), 3);
    QVERIFY(!m_window->actions().get(ActionId::Resolve)->isEnabled());
    m_window->list().step(0);
    QTRY_COMPARE(m_window->detail().model().mode(), IncidentModel::Mode::Existing);
    QVERIFY(m_window->actions().get(ActionId::Resolve)->isEnabled());
    const IncidentKey key = opened();
    QTRY_VERIFY(!m_desk->record(key).unread);
    // The others were not looked at.
    for (const IncidentKey &other : keys)
        QCOMPARE(m_desk->record(other).unread, other != key);
    m_window->actions().get(ActionId::MarkUnread)->trigger();
    QTRY_VERIFY(m_desk->record(key).unread);
}

void TestMainWindow::anUnknownIdIsFetchedAndOpened()
{
    openWindow();
    const QString guid = m_desk->service.ids().at(7).toString(QUuid::WithoutBraces);
    m_window->openReference(
        QStringLiteral("https://desk.example.com/ProcessView.aspx?ReportSessionID=%1").arg(guid));
    QTRY_COMPARE(opened(), guid);
    QTRY_COMPARE(m_window->list().selectedKey(), guid);
    QVERIFY(message().isEmpty());
}

void TestMainWindow::anIdThatIsNoIncidentSaysSo()
{
    openWindow();
    m_window->openReference(QStringLiteral("6b8f3da6-ed34-4e73-87b2-000000000001"));
    QTRY_VERIFY(message().contains(QStringLiteral("knows no incident")));
    QVERIFY(opened().isEmpty());
}

void TestMainWindow::aKnownNumberOpensAndAnUnknownOneSaysWhyNot()
{
    const QList<IncidentKey> keys = m_desk->bringIn(2);
    openWindow();
    const QString number = m_desk->record(keys.constLast()).shown.number();
    m_window->openReference(number.toLower());
    QTRY_COMPARE(opened(), keys.constLast());
    m_window->openReference(QStringLiteral("IM-999999"));
    QTRY_VERIFY(message().contains(QStringLiteral("IM-999999")));
    QVERIFY(message().contains(QStringLiteral("cannot look up")));
    QCOMPARE(opened(), keys.constLast());
}

void TestMainWindow::textWithoutAnyReferenceSaysSo()
{
    openWindow();
    m_window->openReference(QStringLiteral("the printer again"));
    QTRY_VERIFY(message().contains(QStringLiteral("the printer again")));
}

void TestMainWindow::refreshBringsTheColleaguesWord()
{
    const QList<IncidentKey> keys = m_desk->bringIn(2);
    openWindow();
    m_window->showIncident(keys.constFirst());
    QTRY_COMPARE(opened(), keys.constFirst());
    QVERIFY(m_desk->service.editAsColleague(QUuid(keys.constFirst()), QStringLiteral("impact"),
                                            QStringLiteral("Department/LOB/Branch")));
    QTRY_COMPARE(m_window->list().selectedKey(), keys.constFirst());
    m_window->actions().get(ActionId::Refresh)->trigger();
    QTRY_COMPARE(m_window->detail().model().value(Incident::Field::Impact),
                 QStringLiteral("Department/LOB/Branch"));
}

void TestMainWindow::refreshWhileOfflineIsExplained()
{
    QVERIFY(!m_desk->bringIn(1).isEmpty());
    openWindow();
    QTRY_COMPARE(m_window->list().model().rowCount(), 1);
    m_window->actions().get(ActionId::WorkOffline)->trigger();
    QVERIFY(m_desk->workspace->connectivity().isWorkOffline());
    QVERIFY(m_preferences->flag(Preferences::Key::WorkOffline));
    m_desk->service.clearJournal();
    m_window->actions().get(ActionId::RefreshAll)->trigger();
    QVERIFY(message().contains(QStringLiteral("offline")));
    QCOMPARE(m_desk->service.journal().size(), 0);
    const QList<QPushButton *> buttons = m_window->banner()->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    buttons.constFirst()->click();
    QVERIFY(!m_desk->workspace->connectivity().isWorkOffline());
    QVERIFY(!m_window->actions().get(ActionId::WorkOffline)->isChecked());
}

void TestMainWindow::theSessionComesBack()
{
    const QList<IncidentKey> keys = m_desk->bringIn(4);
    openWindow();
    m_window->actions().get(ActionId::ViewOpen)->trigger();
    m_window->actions().get(ActionId::ToggleViews)->trigger();
    m_window->actions().get(ActionId::ToggleOutbox)->trigger();
    m_window->showIncident(keys.at(2));
    QTRY_COMPARE(opened(), keys.at(2));
    m_window->close();
    openWindow();
    QCOMPARE(m_window->list().view(), ListQuery::View::Open);
    QVERIFY(m_window->actions().get(ActionId::ViewOpen)->isChecked());
    QVERIFY(!m_window->findChild<Panes *>()->isViewsShown());
    QVERIFY(!m_window->actions().get(ActionId::ToggleViews)->isChecked());
    QVERIFY(m_window->findChild<QDockWidget *>(QStringLiteral("outbox"))->isVisible());
    QTRY_COMPARE(opened(), keys.at(2));
}

void TestMainWindow::aNarrowWindowPutsTheDetailBelow()
{
    openWindow();
    const auto *panes = m_window->findChild<Panes *>();
    QVERIFY(!panes->isNarrow());
    m_window->resize(900, 600);
    QTRY_VERIFY(panes->isNarrow());
    QVERIFY(m_window->width() <= 900);
    QVERIFY(m_window->height() <= 600);
    m_window->resize(1400, 800);
    QTRY_VERIFY(!panes->isNarrow());
}

void TestMainWindow::everyMenuEntryHasItsOwnMnemonic()
{
    openWindow();
    const auto check = [](const QList<QAction *> &actions) {
        QHash<QChar, QString> owners;
        for (const QAction *action : actions) {
            const QKeySequence key = QKeySequence::mnemonic(action->text());
            if (key.isEmpty())
                continue;
            const QChar letter = key.toString().back();
            QVERIFY2(!owners.contains(letter), qPrintable(action->text() + u' ' + owners.value(letter)));
            owners.insert(letter, action->text());
        }
    };
    check(m_window->menuBar()->actions());
    const QList<QAction *> menus = m_window->menuBar()->actions();
    QCOMPARE(menus.size(), 6);
    for (const QAction *menu : menus)
        check(menu->menu()->actions());
}

void TestMainWindow::everyActionIsInAMenu()
{
    openWindow();
    QSet<QAction *> inMenus;
    const QList<QAction *> menus = m_window->menuBar()->actions();
    for (const QAction *menu : menus) {
        const QList<QAction *> entries = menu->menu()->actions();
        for (QAction *entry : entries)
            inMenus.insert(entry);
    }
    for (QAction *action : m_window->actions().all())
        QVERIFY2(inMenus.contains(action), qPrintable(action->text()));
}

void TestMainWindow::panesAreReachedByKey()
{
    const QList<IncidentKey> keys = m_desk->bringIn(2);
    openWindow();
    m_window->showIncident(keys.constFirst());
    QTRY_COMPARE(m_window->detail().model().mode(), IncidentModel::Mode::Existing);
    m_window->list().focusList();
    const auto focusIsIn = [](const QWidget &place) {
        const QWidget *focus = QApplication::focusWidget();
        return focus && (focus == &place || place.isAncestorOf(focus));
    };
    QVERIFY(focusIsIn(m_window->list()));
    m_window->actions().get(ActionId::NextPane)->trigger();
    QVERIFY(focusIsIn(m_window->detail()));
    m_window->actions().get(ActionId::PreviousPane)->trigger();
    QVERIFY(focusIsIn(m_window->list()));
    m_window->actions().get(ActionId::PreviousPane)->trigger();
    QVERIFY(!focusIsIn(m_window->list()) && !focusIsIn(m_window->detail()));
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(focusIsIn(m_window->list()));
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
}

void TestMainWindow::aWrongSearchKeepsTheList()
{
    QCOMPARE(m_desk->bringIn(5).size(), 5);
    openWindow();
    QTRY_COMPARE(m_window->list().model().rowCount(), 5);
    m_window->list().setFilter(u"status:"_s);
    QCOMPARE(m_window->list().model().query().text, QString());
    m_window->list().setFilter(u"nothing-is-called-so"_s);
    QTRY_COMPARE(m_window->list().model().rowCount(), 0);
}

void TestMainWindow::theListIsSortedWithoutAMouse()
{
    QCOMPARE(m_desk->bringIn(5).size(), 5);
    openWindow();
    QTRY_COMPARE(m_window->list().model().rowCount(), 5);
    m_window->list().step(0);
    auto *table = m_window->list().findChild<QTableView *>();
    table->setCurrentIndex(table->model()->index(0, ListColumn::Status));
    QAction *sort = nullptr;
    for (QAction *action : m_window->list().columns().actions()) {
        if (action->text().contains(QLatin1String("Sort")))
            sort = action;
    }
    QVERIFY(sort);
    sort->trigger();
    QCOMPARE(m_window->list().model().query().sort, ListColumn::Status);
    QCOMPARE(m_window->list().model().query().order, Qt::AscendingOrder);
    sort->trigger();
    QCOMPARE(m_window->list().model().query().order, Qt::DescendingOrder);
}

void TestMainWindow::aLongRefreshShowsItsProgressAndStops()
{
    QCOMPARE(m_desk->bringIn(40).size(), 40);
    openWindow();
    QTRY_COMPARE(m_window->list().model().rowCount(), 40);
    m_desk->service.clearJournal();
    m_desk->service.setLatency(400);
    m_window->actions().get(ActionId::RefreshAll)->trigger();
    auto *bar = m_window->findChild<QProgressBar *>();
    QVERIFY(bar);
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(bar->maximum(), 40);
    QAbstractButton *stop = nullptr;
    for (auto *button : bar->parentWidget()->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text().contains(QLatin1String("Stop")))
            stop = button;
    }
    QVERIFY(stop);
    stop->click();
    QTRY_VERIFY(!bar->isVisible());
    QVERIFY2(m_desk->arrivals("GET") < 40, "it went on asking");
}

void TestMainWindow::droppedTextIsBroughtIn()
{
    openWindow();
    QMimeData data;
    data.setText(m_desk->service.ids().first().toString());
    const QPoint place(200, 200);
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_VERIFY(m_window->findChild<BringInDialog *>());
    auto *text = m_window->findChild<BringInDialog *>()->findChild<QPlainTextEdit *>();
    QTRY_VERIFY(text->toPlainText().contains(data.text()));
}

void TestMainWindow::aDroppedJsonFileIsImported()
{
    openWindow();
    QFile file(m_desk->folder.filePath(u"in.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format":"incident-console","formatVersion":1,"incidents":[
{"incident":{"sessionId":"6b8f3da6-ed34-4e73-87b2-d31ff2c65e8d","incidentName":"From a colleague"}}
]})");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QDropEvent drop(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(m_window->findChild<ImportDialog *>());
    QTRY_COMPARE(m_window->list().model().rowCount(), 1);
    QTRY_COMPARE(m_window->list().table().model()->index(0, ListColumn::LastRead).data().toString(),
                 u"from a file"_s);
}

void TestMainWindow::theSelectionIsExportedAndPrinted()
{
    QCOMPARE(m_desk->bringIn(3).size(), 3);
    openWindow();
    QTRY_COMPARE(m_window->list().model().rowCount(), 3);
    m_window->list().table().selectAll();
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    const auto *exporting = m_window->findChild<ExportDialog *>();
    QVERIFY(exporting);
    const auto *chosen = exporting->findChild<QRadioButton *>(u"selection"_s);
    QVERIFY(chosen->isChecked() && chosen->text().contains(u"(3)"_s));
    m_window->actions().get(ActionId::Print)->trigger();
    const auto *printing = m_window->findChild<PrintDialog *>();
    QVERIFY(printing);
    QVERIFY(printing->findChild<QRadioButton *>(u"selection"_s)->isChecked());
}

void TestMainWindow::aNumberOfTheOverviewFillsTheSearchLine()
{
    QCOMPARE(m_desk->bringIn(20).size(), 20);
    openWindow();
    m_window->list().setView(ListQuery::View::Unread);
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
    auto *overview = m_window->findChild<OverviewDialog *>();
    QVERIFY(overview);
    auto *status = overview->findChild<TallyTree *>(u"status"_s);
    QTRY_VERIFY(status->model()->rowCount() > 1);
    const QModelIndex first = status->model()->index(0, 0);
    const QString name = first.data().toString();
    const int count = first.siblingAtColumn(1).data().toInt();
    status->setCurrentIndex(first);
    QTest::keyClick(status, Qt::Key_Return);
    QCOMPARE(m_window->list().filter(), u"status:\"%1\""_s.arg(name));
    QCOMPARE(m_window->list().view(), ListQuery::View::All);
    QTRY_COMPARE(m_window->list().model().rowCount(), count);
    // Asked for again, the same one comes to the front.
    m_window->actions().get(ActionId::Overview)->trigger();
    QCOMPARE(m_window->findChildren<OverviewDialog *>().size(), 1);
}

void TestMainWindow::whatWasTypedSurvivesTheClose()
{
    const QList<IncidentKey> keys = m_desk->bringIn(1);
    openWindow();
    m_window->showIncident(keys.constFirst());
    QTRY_COMPARE(m_window->detail().model().mode(), IncidentModel::Mode::Existing);
    m_window->detail().model().setValue(Incident::Field::IncidentName, QStringLiteral("Half a thought"));
    QVERIFY(m_window->actions().get(ActionId::Save)->isEnabled());
    m_window->actions().get(ActionId::NewIncident)->trigger();
    auto *dialog = m_window->findChild<NewIncidentDialog *>();
    QVERIFY(dialog);
    dialog->model().setValue(Incident::Field::IncidentName, QStringLiteral("Begun and not sent"));
    m_window->close();
    QTRY_VERIFY(!m_window->findChild<NewIncidentDialog *>());
    m_window.reset();
    QVERIFY(m_desk->restartConsole());
    openWindow();
    QTRY_COMPARE(m_window->detail().model().value(Incident::Field::IncidentName),
                 QStringLiteral("Half a thought"));
    QTRY_VERIFY(message().contains(QStringLiteral("began to write")));
    m_window->banner()->findChildren<QPushButton *>().constFirst()->click();
    dialog = m_window->findChild<NewIncidentDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->model().value(Incident::Field::IncidentName), QStringLiteral("Begun and not sent"));
}

void TestMainWindow::nothingIsLeftWhenTheWindowGoesWhileItAsks()
{
    const QList<IncidentKey> keys = m_desk->bringIn(5);
    openWindow();
    m_desk->service.clearJournal();
    m_desk->service.setLatency(200);
    m_window->showIncident(keys.constFirst());
    m_window->actions().get(ActionId::RefreshAll)->trigger();
    m_window->openReference(m_desk->service.ids().constLast().toString(QUuid::WithoutBraces));
    QSignalSpy refreshed(&m_desk->workspace->refresher(), &RefreshScheduler::lastRefreshChanged);
    QTRY_VERIFY(!m_desk->service.journal().isEmpty());
    m_window.reset();
    QTRY_VERIFY(!refreshed.isEmpty());
    QCOMPARE(m_desk->record(keys.constFirst()).key, keys.constFirst());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"

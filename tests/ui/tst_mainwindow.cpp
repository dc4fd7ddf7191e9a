// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/ui/WindowFixture.h"
#include "ui/Panes.h"
#include "ui/detail/NewIncidentDialog.h"
#include "ui/dialogs/ExportDialog.h"
#include "ui/overview/OverviewDialog.h"
#include "ui/overview/TallyTree.h"
#include "ui/print/PrintDialog.h"

#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

using namespace Qt::StringLiterals;

//! \brief The whole window over a real service and real files.
class TestMainWindow : public QObject, private WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startDesk(); }
    void cleanup() { endDesk(); }
    void theSessionComesBack();
    void aNarrowWindowPutsTheDetailBelow();
    void everyMenuEntryHasItsOwnMnemonic();
    void everyActionIsInAMenu();
    void panesAreReachedByKey();
    void aWrongSearchKeepsTheList();
    void theListIsSortedWithoutAMouse();
    void theSelectionIsExportedAndPrinted();
    void aNumberOfTheOverviewFillsTheSearchLine();
    void whatWasTypedSurvivesTheClose();
};

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

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"

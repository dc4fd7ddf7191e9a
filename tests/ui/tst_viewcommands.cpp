// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/items/ViewsModel.h"
#include "tests/ui/WorkspaceFixture.h"
#include "ui/MainWindow.h"
#include "ui/dialogs/NameViewDialog.h"
#include "ui/list/IncidentListPane.h"
#include "ui/list/ViewCommands.h"
#include "ui/list/ViewsPane.h"
#include "ui/widgets/MessageBanner.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Field = Incident::Field;

//! \brief Saved views in the window: saved, chosen by key, renamed, moved, deleted and brought back.
class TestViewCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aSearchIsSavedAndChosenByKey();
    void aSavedViewBringsItsGroups();
    void aSavedViewIsChangedUnderItsName();
    void deletingCanBeUndone();
    void keysOfTheViewsPane();
    void countsFollow();
    void theyGoToAFileAndComeBack();
    void theModelKeepsItsWord();
    void theLastOnesGoWhileTheyAreCounted();

private:
    void save(const QString &name);
    [[nodiscard]] Future<Result<void>> replaceAll(const QList<SavedView> &wanted);
    [[nodiscard]] QStringList rows() const;
    [[nodiscard]] SavedViews &views() { return m_fixture->workspace.savedViews(); }

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    ViewsPane *m_pane = nullptr;
    ViewCommands *m_commands = nullptr;
};

void TestViewCommands::init()
{
    m_fixture = std::make_unique<WorkspaceFixture>();
    for (int n = 1; n <= 6; ++n) {
        m_fixture->add(Samples::with(Samples::incident(n), Field::Status,
                                     n % 2 == 0 ? QStringLiteral("Hold") : QStringLiteral("Assigned")));
    }
    m_window = std::make_unique<MainWindow>(m_fixture->workspace, m_fixture->preferences);
    m_pane = m_window->findChild<ViewsPane *>();
    m_commands = m_window->findChild<ViewCommands *>();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(m_window->list().model().rowCount(), 6);
}

void TestViewCommands::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

//! \brief Saves what the list shows, as a person does.
void TestViewCommands::save(const QString &name)
{
    const auto before = views().all();
    m_window->actions().get(ActionId::SaveView)->trigger();
    auto *dialog = m_window->findChild<NameViewDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>()->setText(name);
    dialog->accept();
    QTRY_VERIFY(views().all() != before);
    QTRY_COMPARE(m_window->list().savedView(), views().named(name).value_or(SavedView{}).id);
    QTRY_VERIFY(!m_window->findChild<NameViewDialog *>());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

//! \brief The saved rows of the pane with their counts.
QStringList TestViewCommands::rows() const
{
    QStringList found;
    const QAbstractItemModel *model = m_pane->model();
    for (int row = static_cast<int>(ViewsModel::views().size()); row < model->rowCount(); ++row)
        found += model->index(row, 0).data().toString() + u' '
            + model->index(row, 0).data(ViewsModel::CountRole).toString();
    return found;
}

void TestViewCommands::aSearchIsSavedAndChosenByKey()
{
    IncidentListPane &list = m_window->list();
    list.setFilter(u"status:hold"_s);
    list.table().sortByColumn(ListColumn::Number, Qt::AscendingOrder);
    save(u"On & hold"_s);
    QTRY_COMPARE(rows(), QStringList{u"On & hold 3"_s});
    QCOMPARE(m_pane->currentIndex().row(), 5);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(list.model().rowCount(), 6);
    QCOMPARE(list.filter(), QString());
    QVERIFY(m_window->actions().get(ActionId::ViewAll)->isChecked());
    list.table().sortByColumn(ListColumn::Title, Qt::DescendingOrder);
    QTest::keyClick(m_window.get(), Qt::Key_6, Qt::ControlModifier);
    QTRY_COMPARE(list.model().rowCount(), 3);
    QCOMPARE(list.filter(), u"status:hold"_s);
    QCOMPARE(list.model().query().sort, ListColumn::Number);
    QCOMPARE(list.table().horizontalHeader()->sortIndicatorSection(), int(ListColumn::Number));
    QVERIFY(!m_window->actions().get(ActionId::ViewAll)->isChecked());
    QCOMPARE(m_pane->currentIndex().row(), 5);
}

void TestViewCommands::aSavedViewBringsItsGroups()
{
    IncidentListPane &list = m_window->list();
    save(u"Flat"_s);
    const QAction *byStatus = list.groups().actions().at(1);
    list.groups().actions().at(1)->trigger();
    QTRY_VERIFY(list.model().isHeader(0) && list.model().isComplete());
    const int rows = list.model().rowCount();
    list.model().setCollapsed(0, true);
    save(u"In groups"_s);
    list.showSaved(*views().named(u"Flat"_s));
    QTRY_VERIFY(!list.model().isHeader(0) && list.model().isComplete());
    QVERIFY(!byStatus->isChecked());
    QCOMPARE(list.model().rowCount(), 6);
    // The groups come back open: what was shut was shut for the moment.
    list.showSaved(*views().named(u"In groups"_s));
    QTRY_COMPARE(list.model().rowCount(), rows);
    QVERIFY(list.model().isHeader(0) && byStatus->isChecked());
}

void TestViewCommands::aSavedViewIsChangedUnderItsName()
{
    IncidentListPane &list = m_window->list();
    list.setFilter(u"status:hold"_s);
    save(u"Mine"_s);
    list.setFilter(u"printer status:hold OR im:1"_s);
    // What was typed since then is not thrown away by going to a fixed view.
    list.setView(ListQuery::View::Unread);
    QCOMPARE(list.filter(), u"printer status:hold OR im:1"_s);
    save(u"mine"_s);
    QCOMPARE(views().all().size(), 1);
    QTRY_COMPARE(rows(), QStringList{u"mine 4"_s});
    QCOMPARE(views().all().first().within, ListQuery::View::Unread);
}

void TestViewCommands::deletingCanBeUndone()
{
    save(u"One"_s);
    save(u"Two"_s);
    m_window->list().showSaved(views().all().first());
    m_pane->setFocus();
    QTest::keyClick(m_pane, Qt::Key_Delete);
    QTRY_COMPARE(views().all().size(), 1);
    QCOMPARE(m_window->list().savedView(), 0);
    QCOMPARE(m_pane->currentIndex().row(), 0);
    QTRY_VERIFY(m_window->banner()->text().contains(u"“One”"_s));
    // What happens meanwhile stays.
    SavedView two = views().all().first();
    two.name = u"Second"_s;
    QVERIFY(settled(views().save(two)));
    QPushButton *undo = nullptr;
    const auto buttons = m_window->banner()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == u"Undo"_s)
            undo = button;
    }
    QVERIFY(undo);
    undo->click();
    QTRY_COMPARE(views().all().size(), 2);
    QCOMPARE(views().all().first().name, u"One"_s);
    QCOMPARE(views().all().last().name, u"Second"_s);
    QTRY_COMPARE(m_window->list().savedView(), views().all().first().id);
    // The keys belong to the pane: in the search line they are letters.
    m_window->list().focusFilter();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QCOMPARE(views().all().size(), 2);
}

void TestViewCommands::keysOfTheViewsPane()
{
    save(u"One"_s);
    save(u"Two"_s);
    m_pane->setFocus();
    QCOMPARE(m_pane->currentIndex().row(), 6);
    QTest::keyClick(m_pane, Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(views().all().first().name, u"Two"_s);
    QTRY_COMPARE(m_pane->currentIndex().row(), 5);
    QTest::keyClick(m_pane, Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(views().all().last().name, u"Two"_s);
    QTest::keyClick(m_pane, Qt::Key_F2);
    auto *dialog = m_window->findChild<NameViewDialog *>();
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>();
    QCOMPARE(name->text(), u"Two"_s);
    name->clear();
    QVERIFY(!dialog->findChildren<QPushButton *>().constFirst()->isEnabled());
    name->setText(u"Second"_s);
    dialog->accept();
    QTRY_COMPARE(views().all().last().name, u"Second"_s);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_pane, Qt::Key_Up);
    QTRY_COMPARE(m_window->list().savedView(), views().all().first().id);
}

void TestViewCommands::countsFollow()
{
    m_window->list().setFilter(u"status:hold"_s);
    save(u"Hold"_s);
    QTRY_COMPARE(rows(), QStringList{u"Hold 3"_s});
    m_fixture->add(Samples::with(Samples::incident(7), Field::Status, u"Hold"_s));
    QTRY_COMPARE(rows(), QStringList{u"Hold 4"_s});
}

void TestViewCommands::theyGoToAFileAndComeBack()
{
    m_window->list().setFilter(u"status:hold"_s);
    save(u"Hold"_s);
    const QString path = m_fixture->folder.filePath(u"views.json"_s);
    m_commands->exportTo(path);
    QTRY_VERIFY(m_window->banner()->text().contains(u"views.json"_s));
    QVERIFY(settled(views().remove(views().all().first().id)));
    QTRY_VERIFY(rows().isEmpty());
    m_commands->importFrom(path);
    QTRY_COMPARE(rows(), QStringList{u"Hold 3"_s});
    m_commands->importFrom(m_fixture->folder.filePath(u"settings.ini"_s) + u"x"_s);
    QTRY_VERIFY(m_window->banner()->text().contains(u"could not be read"_s));
    QFile other(m_fixture->folder.filePath(u"other.json"_s));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("{}") == 2);
    other.close();
    m_commands->importFrom(other.fileName());
    QTRY_VERIFY(m_window->banner()->text().contains(u"holds no saved views"_s));
    QCOMPARE(views().all().size(), 1);
    m_commands->exportTo(m_fixture->folder.path() + u"/none/views.json"_s);
    QTRY_VERIFY(m_window->banner()->text().contains(u"could not be written"_s));
}

Future<Result<void>> TestViewCommands::replaceAll(const QList<SavedView> &wanted)
{
    return views().change([wanted](QList<SavedView> &all) { all = wanted; });
}

void TestViewCommands::theModelKeepsItsWord()
{
    ViewsModel model(m_fixture->workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto named = [](const char *name) { return SavedView{0, QLatin1String(name), {}, {}, {}, {}}; };
    QVERIFY(settled(replaceAll({named("a"), named("b"), named("c"), named("d")})));
    QTRY_COMPARE(model.rowCount(), 9);
    const QPersistentModelIndex last = model.index(8);
    const QList<SavedView> all = views().all();
    QVERIFY(settled(replaceAll({all.at(3), named("e"), all.at(0), all.at(2)})));
    QTRY_COMPARE(model.index(6).data(ViewsModel::NameRole).toString(), u"e"_s);
    QCOMPARE(last.row(), 5);
    QCOMPARE(model.rowOfSaved(all.at(2).id), 8);
    QCOMPARE(model.rowOfSaved(all.at(1).id), -1);
}

void TestViewCommands::theLastOnesGoWhileTheyAreCounted()
{
    // Counted one after the other.
    QList<SavedView> many;
    for (int number = 0; number < 9; ++number)
        many.append({0, QString::number(number), {}, {}, {}, {}});
    QVERIFY(settled(replaceAll(many)));
    QVERIFY(settled(replaceAll({})));
    // Counted in turns with what the models had asked for, and more of it.
    MatchCount last(m_fixture->workspace.storeThread());
    const QSignalSpy counted(&last, &MatchCount::counted);
    last.start(QList<ListQuery>(3 * many.size()));
    QTRY_COMPARE(counted.count(), 1);
    QCOMPARE(rows(), QStringList());
}

QTEST_MAIN(TestViewCommands)
#include "tst_viewcommands.moc"

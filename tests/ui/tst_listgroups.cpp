// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/items/ViewsModel.h"
#include "tests/ui/WorkspaceFixture.h"
#include "ui/list/IncidentListPane.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using Field = Incident::Field;

//! \brief Groups in the list as a person meets them: by the keys, with counts, and nothing lost over a
//! refresh.
class TestListGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void headersSayValueAndCount();
    void keysShutAndOpenGroups();
    void aHeaderIsNoIncident();
    void aClickShutsAGroup();
    void selectionAndPlaceSurviveARefresh();
    void groupingIsRemembered();

private:
    void openPane();
    [[nodiscard]] QString text(int row, int role = Qt::DisplayRole) const
    {
        return table().model()->index(row, ListColumn::Title).data(role).toString();
    }
    [[nodiscard]] IncidentTableView &table() const { return m_pane->table(); }
    [[nodiscard]] int rows() const { return m_pane->model().rowCount(); }
    //! \brief Assigned 2, Resolved 2: rows 0 and 3 are headers.
    void group();

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<ViewsModel> m_views;
    std::unique_ptr<IncidentListPane> m_pane;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestListGroups::init()
{
    m_fixture = std::make_unique<WorkspaceFixture>();
    for (int n = 1; n <= 4; ++n)
        m_fixture->add(
            Samples::with(Samples::incident(n), Field::Status, n > 2 ? u"Resolved"_s : u"Assigned"_s));
    openPane();
}

void TestListGroups::cleanup()
{
    m_tester.reset();
    m_pane.reset();
    m_views.reset();
    m_fixture.reset();
}

void TestListGroups::openPane()
{
    m_tester.reset();
    m_pane.reset();
    m_views = std::make_unique<ViewsModel>(m_fixture->workspace);
    m_pane = std::make_unique<IncidentListPane>(m_fixture->workspace, m_fixture->preferences, *m_views,
                                                [] { return QDateTime::currentDateTimeUtc(); });
    m_tester = std::make_unique<QAbstractItemModelTester>(
        &m_pane->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_pane->resize(900, 500);
    m_pane->show();
    QTRY_VERIFY(rows() >= 4 && m_pane->model().isComplete());
}

void TestListGroups::group()
{
    m_pane->groups().actions().at(1)->trigger();
    QTRY_VERIFY(rows() == 6 && m_pane->model().isComplete());
    QTRY_VERIFY(!m_pane->model().keyAt(5).isEmpty());
}

void TestListGroups::headersSayValueAndCount()
{
    group();
    QCOMPARE(text(0), u"Assigned (2)"_s);
    QCOMPARE(text(3), u"Resolved (2)"_s);
    QCOMPARE(text(0, Qt::AccessibleTextRole), u"Status: Assigned, 2 incident(s), expanded"_s);
    QCOMPARE(m_pane->model().incidentCount(), 4);
    m_pane->setFilter(u"im:1"_s);
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(text(0), u"Assigned (1)"_s);
    QCOMPARE(m_pane->model().incidentCount(), 1);
}

void TestListGroups::keysShutAndOpenGroups()
{
    group();
    table().setFocus();
    table().selectRowAlone(1);
    table().setCurrentIndex(table().model()->index(1, ListColumn::Unread));
    QTest::keyClick(&table(), Qt::Key_Left);
    QCOMPARE(table().currentIndex().row(), 0);
    QTest::keyClick(&table(), Qt::Key_Left);
    // At once, and still so when the store has answered.
    QCOMPARE(rows(), 4);
    QCOMPARE(text(0, Qt::AccessibleTextRole), u"Status: Assigned, 2 incident(s), collapsed"_s);
    QTRY_VERIFY(m_pane->model().isComplete());
    QCOMPARE(rows(), 4);
    QCOMPARE(text(1), u"Resolved (2)"_s);
    QCOMPARE(m_pane->model().incidentCount(), 4);
    QTest::keyClick(&table(), Qt::Key_Right);
    QTRY_COMPARE(rows(), 6);
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(rows(), 4);
    QCOMPARE(table().currentIndex().row(), 0);
}

void TestListGroups::aHeaderIsNoIncident()
{
    group();
    table().setFocus();
    table().selectAll();
    QCOMPARE(m_pane->selectedCount(), 4);
    QCOMPARE(m_pane->selectedIds().size(), 4);
    QTest::keyClick(&table(), Qt::Key_Home);
    QCOMPARE(table().currentIndex().row(), 0);
    QCOMPARE(m_pane->selectedCount(), 0);
    table().selectRowAlone(2);
    m_pane->step(1);
    QCOMPARE(table().currentIndex().row(), 4);
    m_pane->step(-1);
    QCOMPARE(table().currentIndex().row(), 2);
    QCOMPARE(m_pane->selectedCount(), 1);
}

void TestListGroups::aClickShutsAGroup()
{
    group();
    const QRect place = table().visualRect(table().model()->index(3, ListColumn::Title));
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, place.center());
    QCOMPARE(rows(), 4);
}

void TestListGroups::selectionAndPlaceSurviveARefresh()
{
    for (int n = 5; n <= 80; ++n)
        m_fixture->add(Samples::with(Samples::incident(n), Field::Status, u"Resolved"_s));
    QTRY_COMPARE(rows(), 80);
    m_pane->groups().actions().at(1)->trigger();
    QTRY_COMPARE(rows(), 82);
    table().selectRowAlone(60);
    QTRY_VERIFY(!m_pane->selectedKey().isEmpty());
    const RowId chosen = m_pane->model().idAt(60);
    const int before = table().verticalScrollBar()->value();
    QVERIFY(before > 0);
    // One more comes in above, and the count with it.
    m_fixture->add(Samples::incident(81));
    QTRY_COMPARE(text(0), u"Assigned (3)"_s);
    QTRY_COMPARE(rows(), 83);
    QCOMPARE(m_pane->selectedIds(), QList<RowId>{chosen});
    QCOMPARE(table().currentIndex().row(), 61);
    QCOMPARE(table().verticalScrollBar()->value(), before);
}

void TestListGroups::groupingIsRemembered()
{
    group();
    m_pane->saveState();
    openPane();
    QTRY_COMPARE(rows(), 6);
    QVERIFY(m_pane->groups().actions().at(1)->isChecked());
    m_pane->groups().actions().at(0)->trigger();
    QTRY_COMPARE(rows(), 4);
    m_fixture->preferences.set(Preferences::Key::ListGroup, int(ListColumn::Unread));
    openPane();
    QCOMPARE(rows(), 4);
}

QTEST_MAIN(TestListGroups)
#include "tst_listgroups.moc"

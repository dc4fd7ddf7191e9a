// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "WorkspaceFixture.h"
#include "models/incident/SearchQuery.h"
#include "models/store/Database.h"
#include "ui/overview/HeatMap.h"
#include "ui/overview/OverviewDialog.h"
#include "ui/overview/TallyTree.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Samples;

//! \brief Every number is true, is heard, and leads to as many incidents.
class TestOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void numbersLeadToTheirIncidents();
    void classificationUnfolds();
    void levelsHaveAnEnd();
    void agesAreThoseOfSeenChanges();
    void numbersFollowWhatArrives();
    void cellsAreHeard();
    void groupsAreReadFromIndicesAlone();
    void quotesEndNoTerm();

private:
    [[nodiscard]] int found(const QString &query);
    [[nodiscard]] QModelIndex heatCell(const QString &impact, const QString &urgency) const;
    [[nodiscard]] static QModelIndex line(const QTreeView &tree, const QString &name,
                                          const QModelIndex &parent = {});
    [[nodiscard]] TallyTree &tree(const QString &name) const
    {
        return *m_dialog->findChild<TallyTree *>(name);
    }
    void open();

    std::unique_ptr<WorkspaceFixture> m_desk;
    std::unique_ptr<OverviewDialog> m_dialog;
};

void TestOverview::init()
{
    m_desk = std::make_unique<WorkspaceFixture>();
    for (int n = 1; n <= 12; ++n) {
        Incident one = incident(n);
        one.setValue(Field::Impact, n % 3 ? u"Single User"_s : u"Department/LOB/Branch"_s);
        one.setValue(Field::Urgency, n % 2 ? u"Core Business Service"_s : u"support service"_s);
        one.setValue(Field::Status, n == 12 ? QString() : n % 4 ? u"Assigned"_s : u"Closed"_s);
        one.setValue(Field::Classification, n % 5 ? u"Hardware.Desktop PC.Disk"_s : u"Hardware.Printer"_s);
        m_desk->add(one);
    }
}

void TestOverview::cleanup()
{
    m_dialog.reset();
    m_desk.reset();
}

void TestOverview::open()
{
    m_dialog = std::make_unique<OverviewDialog>(m_desk->workspace);
    m_dialog->show();
    QTRY_VERIFY(tree(u"status"_s).model()->rowCount() > 0);
}

int TestOverview::found(const QString &query)
{
    ListQuery asked;
    asked.text = query;
    return static_cast<int>(good(m_desk->workspace.store().rowIds(asked)).size());
}

QModelIndex TestOverview::heatCell(const QString &impact, const QString &urgency) const
{
    const QAbstractItemModel *model = m_dialog->findChild<HeatMap *>()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(row, Qt::Vertical).toString() == impact
                && model->headerData(column, Qt::Horizontal).toString() == urgency)
                return model->index(row, column);
        }
    }
    return {};
}

QModelIndex TestOverview::line(const QTreeView &tree, const QString &name, const QModelIndex &parent)
{
    for (int row = 0; row < tree.model()->rowCount(parent); ++row) {
        if (const QModelIndex index = tree.model()->index(row, 0, parent); index.data().toString() == name)
            return index;
    }
    return {};
}

void TestOverview::numbersLeadToTheirIncidents()
{
    open();
    auto *heat = m_dialog->findChild<HeatMap *>();
    QSignalSpy asked(m_dialog.get(), &OverviewDialog::filterRequested);
    // The spelling of the catalogue stands for all.
    const QModelIndex cell = heatCell(u"Single User"_s, u"Support Service"_s);
    QVERIFY(cell.isValid());
    QCOMPARE(cell.data().toString(), u"4"_s);
    heat->setCurrentIndex(cell);
    QTest::keyClick(heat, Qt::Key_Return);
    QCOMPARE(asked.takeFirst().at(0).toString(), u"impact:\"Single User\" urgency:\"Support Service\""_s);
    int sum = 0;
    for (int row = 0; row < heat->model()->rowCount(); ++row) {
        for (int column = 0; column < heat->model()->columnCount(); ++column) {
            const QModelIndex each = heat->model()->index(row, column);
            QCOMPARE(found(each.data(TallyTree::QueryRole).toString()), each.data().toString().toInt());
            sum += each.data().toString().toInt();
        }
    }
    QCOMPARE(sum, 12);
    const QModelIndex closed = line(tree(u"status"_s), u"Closed"_s);
    QCOMPARE(closed.siblingAtColumn(1).data().toString(), u"2"_s);
    QCOMPARE(found(closed.data(TallyTree::QueryRole).toString()), 2);
    // What has no value cannot be asked for, and says nothing when it is.
    const QModelIndex none = line(tree(u"status"_s), u"(none)"_s);
    QVERIFY(none.isValid());
    tree(u"status"_s).setCurrentIndex(none);
    QTest::keyClick(&tree(u"status"_s), Qt::Key_Return);
    QCOMPARE(asked.size(), 0);
}

void TestOverview::classificationUnfolds()
{
    open();
    const TallyTree &classes = tree(u"classification"_s);
    const QModelIndex hardware = line(classes, u"Hardware"_s);
    QCOMPARE(hardware.siblingAtColumn(1).data().toString(), u"12"_s);
    const QModelIndex desktop = line(classes, u"Desktop PC"_s, hardware);
    QCOMPARE(desktop.siblingAtColumn(1).data().toString(), u"10"_s);
    QCOMPARE(classes.model()->rowCount(desktop), 1);
    QCOMPARE(desktop.data(TallyTree::QueryRole).toString(), u"class:\"Hardware.Desktop PC.*\""_s);
    QCOMPARE(found(desktop.data(TallyTree::QueryRole).toString()), 10);
    QCOMPARE(found(hardware.data(TallyTree::QueryRole).toString()), 12);
}

void TestOverview::levelsHaveAnEnd()
{
    Incident endless = incident(13);
    endless.setValue(Field::Classification, u"Level"_s + u".x"_s.repeated(400));
    m_desk->add(endless);
    open();
    const TallyTree &classes = tree(u"classification"_s);
    QModelIndex last = line(classes, u"Level"_s);
    QVERIFY(last.isValid());
    int levels = 1;
    for (; classes.model()->rowCount(last) > 0; ++levels)
        last = classes.model()->index(0, 0, last);
    QCOMPARE(levels, 10);
    QCOMPARE(last.siblingAtColumn(1).data().toString(), u"1"_s);
}

void TestOverview::agesAreThoseOfSeenChanges()
{
    m_desk->add(with(incident(1), Field::Status, u"Hold"_s));
    open();
    const TallyTree &ages = tree(u"age"_s);
    QCOMPARE(ages.model()->rowCount(), 4);
    QStringList counts;
    for (int row = 0; row < 4; ++row) {
        const QModelIndex age = ages.model()->index(row, 0);
        counts.append(age.siblingAtColumn(1).data().toString());
        QCOMPARE(found(age.data(TallyTree::QueryRole).toString()), counts.last().toInt());
    }
    QCOMPARE(counts, QStringList({u"1"_s, u"0"_s, u"0"_s, u"11"_s}));
}

void TestOverview::numbersFollowWhatArrives()
{
    open();
    TallyTree &classes = tree(u"classification"_s);
    const QPersistentModelIndex hardware = line(classes, u"Hardware"_s);
    classes.expand(hardware);
    m_desk->add(with(incident(13), Field::Classification, u"Hardware.Printer"_s));
    QTRY_COMPARE(hardware.sibling(hardware.row(), 1).data().toString(), u"13"_s);
    QVERIFY(classes.isExpanded(hardware));
    QCOMPARE(good(m_desk->workspace.forgetting().forget(
                      {ForgetScope::Kind::Incidents, {guid(12)}, {}, {}, false, true}))
                 .incidents,
             1);
    QTRY_VERIFY(!line(tree(u"status"_s), u"(none)"_s).isValid());
}

void TestOverview::cellsAreHeard()
{
    open();
    auto *heat = m_dialog->findChild<HeatMap *>();
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(heat);
    QVERIFY(table && table->tableInterface());
    const QModelIndex cell = heatCell(u"Single User"_s, u"Support Service"_s);
    const QString heard = table->tableInterface()->cellAt(cell.row(), cell.column())->text(QAccessible::Name);
    QVERIFY2(heard.startsWith(u"Single User, Support Service: 4"_s), qPrintable(heard));
}

void TestOverview::groupsAreReadFromIndicesAlone()
{
    for (const QString &columns : {u"impact COLLATE NOCASE, urgency COLLATE NOCASE"_s,
                                   u"status COLLATE NOCASE"_s, u"classification COLLATE NOCASE"_s}) {
        const QString names = QString(columns).remove(u" COLLATE NOCASE"_s);
        const auto plan =
            good(m_desk->workspace.storeThread().run([=](Database &database) -> Result<QString> {
                SqlFile &file = database.cache().file();
                SqlRows rows =
                    file.query(u"EXPLAIN QUERY PLAN SELECT %1, count(*) FROM incident GROUP BY %2"_s.arg(
                        names, columns));
                QString text;
                while (rows.next())
                    text += rows.text(3) + u'\n';
                return readResult(file, text);
            }));
        QVERIFY2(plan.contains(u"COVERING INDEX"_s) && !plan.contains(u"TEMP B-TREE"_s), qPrintable(plan));
    }
}

void TestOverview::quotesEndNoTerm()
{
    QCOMPARE(TallyTree::term(u"status"_s, u"a \"b\" c"_s), u"status:\"a b c\""_s);
    QCOMPARE(TallyTree::term(u"status"_s, u" \" "_s), QString());
    QVERIFY(SearchQuery::parse(TallyTree::term(u"status"_s, u"a \"b OR"_s)).has_value());
}

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"

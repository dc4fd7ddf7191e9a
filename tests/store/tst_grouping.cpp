// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/store/StoreFixture.h"

using namespace Qt::StringLiterals;
using namespace Samples;

//! \brief The list in groups, as the files answer it.
class TestGrouping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void groupsAreCountedAndInOrder();
    void rowsKeepTheOrderOfTheList();
    void onlyTheHeaderOfACollapsedGroup();
    void viewsAndSearchesNarrowGroups();
    void thePageBeginsWithTheFirstGroup();
    void idsAloneFollowTheGroupsToo();

private:
    //! \brief Headers as "value count", rows as their numbers.
    [[nodiscard]] QStringList told(const ListQuery &query, int limit = -1)
    {
        const ListAnswer answer = good(m_open->store.list(query, limit));
        QHash<RowId, QString> numbers;
        const auto rows = good(m_open->store.rows(answer.ids));
        for (const IncidentRow &row : rows)
            numbers.insert(row.row, row.shown.number().right(1));
        QStringList lines;
        for (const RowId id : answer.ids) {
            if (id > 0) {
                lines += numbers.value(id);
                continue;
            }
            const ListGroup &group = answer.groups.at(-1 - id);
            lines += group.value + u' ' + QString::number(group.count);
        }
        return lines;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenStore> m_open;
    ListQuery m_query;
};

void TestGrouping::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_open = std::make_unique<OpenStore>(m_folder->path());
    m_query = {};
    m_query.group = ListColumn::Status;
    m_query.closedStatuses = {u"Resolved"_s};
    const QStringList statuses{u"Resolved"_s, u"Assigned"_s, {}, u"ASSIGNED"_s, u"Resolved"_s};
    const QStringList priorities{u"Low"_s, u"High"_s, u"Normal"_s, u"High"_s, u"Odd"_s};
    QList<IncidentSnapshot> snapshots;
    for (int n = 1; n <= 5; ++n)
        snapshots += snapshot(
            with(with(incident(n), Field::Status, statuses.at(n - 1)), Field::Priority, priorities.at(n - 1)),
            n);
    good(m_open->store.absorb(snapshots));
}

void TestGrouping::cleanup()
{
    m_open.reset();
    m_folder.reset();
}

void TestGrouping::groupsAreCountedAndInOrder()
{
    const QStringList byStatus = told(m_query);
    QCOMPARE(byStatus.at(0).toLower(), u"assigned 2"_s);
    QCOMPARE(byStatus.mid(1),
             (QStringList{u"4"_s, u"2"_s, u"Resolved 2"_s, u"5"_s, u"1"_s, u" 1"_s, u"3"_s}));
    m_query.group = ListColumn::Priority;
    m_query.priorityOrder = {u"Low"_s, u"Normal"_s, u"High"_s};
    QCOMPARE(told(m_query),
             (QStringList{u"High 2"_s, u"4"_s, u"2"_s, u"Normal 1"_s, u"3"_s, u"Low 1"_s, u"1"_s, u"Odd 1"_s,
                          u"5"_s}));
}

void TestGrouping::rowsKeepTheOrderOfTheList()
{
    m_query.sort = ListColumn::Number;
    m_query.order = Qt::AscendingOrder;
    QCOMPARE(told(m_query).mid(1, 5), (QStringList{u"2"_s, u"4"_s, u"Resolved 2"_s, u"1"_s, u"5"_s}));
    m_query.text = u"printer"_s;
    QCOMPARE(told(m_query).mid(1, 5), (QStringList{u"2"_s, u"4"_s, u"Resolved 2"_s, u"1"_s, u"5"_s}));
}

void TestGrouping::onlyTheHeaderOfACollapsedGroup()
{
    m_query.collapsed = {ListGroup{u"Assigned"_s}.key(), ListGroup{}.key()};
    QCOMPARE(told(m_query).mid(1), (QStringList{u"Resolved 2"_s, u"5"_s, u"1"_s, u" 1"_s}));
    m_query.text = u"printer"_s;
    QCOMPARE(told(m_query).mid(1), (QStringList{u"Resolved 2"_s, u"5"_s, u"1"_s, u" 1"_s}));
}

void TestGrouping::viewsAndSearchesNarrowGroups()
{
    m_query.view = ListQuery::View::Open;
    QCOMPARE(told(m_query).mid(1), (QStringList{u"4"_s, u"2"_s, u" 1"_s, u"3"_s}));
    m_query.text = u"floor priority:high"_s;
    QCOMPARE(told(m_query).mid(1), (QStringList{u"4"_s, u"2"_s}));
    m_query.text = u"nothing"_s;
    QVERIFY(told(m_query).isEmpty());
}

void TestGrouping::thePageBeginsWithTheFirstGroup()
{
    QCOMPARE(told(m_query, 2).size(), 3);
    QCOMPARE(told(m_query, 4).at(3), u"Resolved 2"_s);
}

// What is printed and exported. A group that is collapsed is out of sight, not out of the list.
void TestGrouping::idsAloneFollowTheGroupsToo()
{
    const auto numbers = [this](int limit) {
        QString told;
        const QList<RowId> ids = good(m_open->store.rowIds(m_query, limit));
        for (const RowId id : ids)
            told += good(m_open->store.rows({id})).constFirst().shown.number().right(1);
        return told;
    };
    QCOMPARE(numbers(-1), u"42513"_s);
    m_query.collapsed = {ListGroup{u"Resolved"_s}.key()};
    QCOMPARE(numbers(-1), u"42513"_s);
    QCOMPARE(numbers(3), u"425"_s);
    m_query.text = u"printer"_s;
    QCOMPARE(numbers(3), u"425"_s);
    m_query.group.reset();
    QCOMPARE(numbers(2), u"54"_s);
}

QTEST_GUILESS_MAIN(TestGrouping)
#include "tst_grouping.moc"

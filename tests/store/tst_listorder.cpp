// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
// However the store finds its way through its indices: the list must be what sorting all rows by hand gives.
#include "models/store/Database.h"
#include "models/store/ListSql.h"
#include "tests/store/StoreFixture.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace Samples;

class TestListOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isThatOfSortingByHand_data();
    void isThatOfSortingByHand();
    void manyUnreadAreNotSortedByHand();
    void valuesComeFromTheirIndex_data();
    void valuesComeFromTheirIndex();

private:
    [[nodiscard]] QList<RowId> byHand(const ListQuery &query);
    [[nodiscard]] QString value(RowId row, ListColumn::Value column) const;
    //! \brief In a form that compares as the list does.
    [[nodiscard]] QString place(RowId row, const ListQuery &query) const;

    static constexpr int count = 400;

    QTemporaryDir m_folder;
    std::unique_ptr<OpenStore> m_open;
    QHash<RowId, IncidentRow> m_rows;
};

static ListQuery queryOf(ListQuery::View view, ListColumn::Value column, Qt::SortOrder order)
{
    ListQuery query;
    query.view = view;
    query.sort = column;
    query.order = order;
    query.closedStatuses = {u"closed"_s, u"Resolved"_s};
    query.priorityOrder = {u"Low"_s, u"Normal"_s, u"High"_s};
    return query;
}

void TestListOrder::initTestCase()
{
    m_open = std::make_unique<OpenStore>(m_folder.filePath(u"desk"_s));
    QRandomGenerator random(8);
    const auto one = [&random](std::initializer_list<const char *> values) {
        return QString::fromLatin1(*(values.begin() + random.bounded(int(values.size()))));
    };
    QList<IncidentSnapshot> all;
    for (int n = 1; n <= count; ++n) {
        Incident made = incident(n);
        made.setValue(Field::IncidentName, one({"printer", "Printer", "scanner", "mouse"}));
        made.setValue(Field::Priority, one({"Low", "low", "Normal", "High", "Odd", ""}));
        made.setValue(Field::Status, one({"Assigned", "ASSIGNED", "Closed", "Resolved", "Hold", ""}));
        made.setValue(Field::Classification,
                      one({"Hardware.Printer", "Software", "software", "Network", ""}));
        made.setValue(Field::Impact, one({"Single User", "Department", ""}));
        made.setValue(Field::Urgency, one({"High", "Low"}));
        made.setValue(Field::IncidentType, one({"How To", "Failure"}));
        made.setValue(Field::CloseCode, one({"", "", "", "Solved"}));
        all.append(snapshot(made, n));
    }
    good(m_open->store.absorb(all));
    for (int n = 1; n <= count; n += 3)
        good(m_open->store.markSeen(guid(n)));
    for (int n = 1; n <= count; n += 40)
        good(m_open->outbox.queue(edit(guid(n), Field::IncidentDescription, {}, u"printer"_s)));
    const auto rows = good(m_open->store.rows(good(m_open->store.rowIds({}))));
    for (const IncidentRow &row : rows)
        m_rows.insert(row.row, row);
    QCOMPARE(m_rows.size(), count);
}

QString TestListOrder::value(RowId row, ListColumn::Value column) const
{
    const IncidentRow shown = m_rows.value(row);
    if (column == ListColumn::Unread)
        return QString::number(shown.unread);
    if (column == ListColumn::Sync)
        return QString::number(shown.sync);
    const auto field = ListColumn::field(column);
    return field ? shown.shown.value(*field).toLower() : QString();
}

QString TestListOrder::place(RowId row, const ListQuery &query) const
{
    const QString found = value(row, query.sort);
    if (query.sort != ListColumn::Priority)
        return found;
    qsizetype rank = 0;
    for (qsizetype at = 0; at < query.priorityOrder.size(); ++at) {
        if (query.priorityOrder.at(at).compare(found, Qt::CaseInsensitive) == 0)
            rank = at + 1;
    }
    return QString::number(rank) + found;
}

QList<RowId> TestListOrder::byHand(const ListQuery &query)
{
    ListQuery newest = query;
    newest.sort = ListColumn::LastRead;
    newest.order = Qt::DescendingOrder;
    newest.group.reset();
    QList<RowId> ids = good(m_open->store.rowIds(newest));
    const bool isDown = query.order == Qt::DescendingOrder;
    if (query.sort == ListColumn::LastRead && !isDown)
        std::reverse(ids.begin(), ids.end());
    else
        std::stable_sort(ids.begin(), ids.end(), [&](RowId a, RowId b) {
            return isDown ? place(a, query) > place(b, query) : place(a, query) < place(b, query);
        });
    if (query.group) {
        std::stable_sort(ids.begin(), ids.end(), [&](RowId a, RowId b) {
            const auto placed = [&](RowId row) {
                const QString found = value(row, *query.group);
                return std::pair(found.isEmpty(), found);
            };
            return placed(a) < placed(b);
        });
    }
    return ids;
}

void TestListOrder::isThatOfSortingByHand_data()
{
    QTest::addColumn<ListQuery>("query");
    for (const QString &text : {QString(), u"printer"_s}) {
        for (const auto view : {ListQuery::View::All, ListQuery::View::Open, ListQuery::View::Unread,
                                ListQuery::View::Waiting}) {
            for (int column = 0; column < ListColumn::Count; ++column) {
                for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                    ListQuery query = queryOf(view, ListColumn::Value(column), order);
                    query.text = text;
                    const auto name = [&](const char *group) {
                        return u"%1, view %2, column %3 %4, %5"_s.arg(text)
                            .arg(int(view))
                            .arg(column)
                            .arg(order == Qt::AscendingOrder ? u"up"_s : u"down"_s, QLatin1String(group))
                            .toUtf8();
                    };
                    QTest::newRow(name("flat").constData()) << query;
                    query.group = ListColumn::Status;
                    QTest::newRow(name("by status").constData()) << query;
                }
            }
        }
    }
}

void TestListOrder::isThatOfSortingByHand()
{
    QFETCH(ListQuery, query);
    const QList<RowId> expected = byHand(query);
    QVERIFY(!expected.isEmpty());
    QList<RowId> ids = good(m_open->store.list(query)).ids;
    ids.removeIf([](RowId id) { return id < 0; });
    QCOMPARE(ids, expected);
    if (query.group)
        return;
    constexpr int page = 90; // More than the rows of one value.
    const ListAnswer first = good(m_open->store.list(query, page, 60));
    QCOMPARE(first.ids, expected.first(qMin<qsizetype>(page, expected.size())));
    // In any order, they are those of the first rows.
    QCOMPARE(first.screen.size(), qMin<qsizetype>(60, first.ids.size()));
    for (const IncidentRow &row : first.screen)
        QVERIFY(first.ids.first(first.screen.size()).contains(row.row));
}

void TestListOrder::manyUnreadAreNotSortedByHand()
{
    // More than are read for sorting at once.
    OpenStore open(m_folder.filePath(u"many"_s));
    QList<IncidentSnapshot> all;
    for (int n = 1; n <= 20'010; ++n) {
        Incident made = incident(n);
        made.setValue(Field::Urgency, n % 2 == 0 ? u"Low"_s : u"High"_s);
        all.append(snapshot(made, n));
    }
    good(open.store.absorb(all));
    const ListQuery query = queryOf(ListQuery::View::Unread, ListColumn::Urgency, Qt::DescendingOrder);
    const auto ids = good(open.store.rowIds(query));
    QCOMPARE(ids.size(), 20'010);
    const auto rows = good(open.store.rows({ids.at(0), ids.at(10'004), ids.at(10'005), ids.at(20'009)}));
    QHash<RowId, QString> urgency;
    for (const IncidentRow &row : rows)
        urgency.insert(row.row, row.shown.value(Field::Urgency));
    QCOMPARE(urgency.value(ids.at(0)), u"Low"_s);
    QCOMPARE(urgency.value(ids.at(10'004)), u"Low"_s);
    QCOMPARE(urgency.value(ids.at(10'005)), u"High"_s);
    QCOMPARE(urgency.value(ids.at(20'009)), u"High"_s);
}

void TestListOrder::valuesComeFromTheirIndex_data()
{
    QTest::addColumn<ListColumn::Value>("column");
    for (int column = 0; column < ListColumn::Count; ++column) {
        if (ListSql::isByValue(ListColumn::Value(column)))
            QTest::addRow("column %d", column) << ListColumn::Value(column);
    }
}

void TestListOrder::valuesComeFromTheirIndex()
{
    QFETCH(ListColumn::Value, column);
    const auto planOf = [this](const QString &sql, const QVariantList &values) {
        return good(m_open->thread.run([sql, values](Database &database) -> Result<QString> {
            SqlFile &file = database.cache().file();
            SqlRows rows = file.query(u"EXPLAIN QUERY PLAN "_s + sql, values);
            QString lines;
            while (rows.next())
                lines += rows.text(3) + u'\n';
            return readResult(file, lines);
        }));
    };
    const ListQuery query = queryOf(ListQuery::View::All, column, Qt::DescendingOrder);
    const ListSql rows = ListSql::ofValue(column, u"row"_s, query, 200, {});
    for (const QString &plan : {planOf(rows.text, rows.values), planOf(ListSql::nextValue(column, false), {}),
                                planOf(ListSql::nextValue(column, true), {u"x"_s})}) {
        QVERIFY2(plan.contains(u"USING COVERING INDEX"_s), qPrintable(plan));
        QVERIFY2(!plan.contains(u"TEMP B-TREE"_s), qPrintable(plan));
    }
}

QTEST_GUILESS_MAIN(TestListOrder)
#include "tst_listorder.moc"

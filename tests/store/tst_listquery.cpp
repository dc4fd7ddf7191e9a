// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/Database.h"
#include "models/store/ListSql.h"
#include "tests/store/StoreFixture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Samples;

class TestListQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void sortsBy_data();
    void sortsBy();
    void views_data();
    void views();
    void finds_data();
    void finds();
    void hostileTextIsNoSyntax_data();
    void hostileTextIsNoSyntax();
    void searchFollowsEdits();
    void firstPageNeedsNoSort_data();
    void firstPageNeedsNoSort();

private:
    QList<int> listed(const ListQuery &query);

    QTemporaryDir m_folder;
    std::unique_ptr<OpenStore> m_open;
};

static Incident made(int n, const QString &title, const QString &priority, const QString &status)
{
    Incident made = with(incident(n), Field::IncidentName, title);
    made.setValue(Field::Priority, priority);
    made.setValue(Field::Status, status);
    return made;
}

void TestListQuery::initTestCase()
{
    m_open = std::make_unique<OpenStore>(m_folder.filePath(u"desk"_s));
    good(m_open->store.absorb({snapshot(made(1, u"banana"_s, u"Low"_s, u"Assigned"_s), 0),
                               snapshot(made(2, u"Apple"_s, u"high"_s, u"CLOSED"_s), 0),
                               snapshot(made(3, u"apple"_s, u"Strange"_s, u"Hold"_s), 0),
                               snapshot(made(4, u"Café \"crème\""_s, u"Normal"_s, u"Resolved"_s), 0),
                               snapshot(made(5, u"don't panic; NEAR(x)"_s, u"Low"_s, QString()), 0)}));
    for (const int n : {1, 2, 3})
        good(m_open->store.markSeen(guid(n)));
    good(m_open->outbox.queue(edit(guid(2), Field::Impact, {}, u"Department"_s)));
    OutboxEntry conflict = edit(guid(4), Field::Impact, {}, u"Department"_s);
    conflict.state = OutboxEntry::State::Conflict;
    good(m_open->outbox.queue(conflict));
}

QList<int> TestListQuery::listed(const ListQuery &query)
{
    QList<int> numbers;
    const auto ids = good(m_open->store.rowIds(query));
    for (const RowId id : ids)
        numbers.append(good(m_open->store.rows({id})).value(0).key.right(1).toInt());
    return numbers;
}

void TestListQuery::sortsBy_data()
{
    QTest::addColumn<ListColumn::Value>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("touched") << ListColumn::LastRead << Qt::DescendingOrder << QList{4, 2, 5, 3, 1};
    QTest::newRow("touched up") << ListColumn::LastRead << Qt::AscendingOrder << QList{1, 3, 5, 2, 4};
    QTest::newRow("title") << ListColumn::Title << Qt::AscendingOrder << QList{2, 3, 1, 4, 5};
    QTest::newRow("title down") << ListColumn::Title << Qt::DescendingOrder << QList{5, 4, 1, 2, 3};
    QTest::newRow("number") << ListColumn::Number << Qt::AscendingOrder << QList{1, 2, 3, 4, 5};
    QTest::newRow("priority down") << ListColumn::Priority << Qt::DescendingOrder << QList{2, 4, 5, 1, 3};
    QTest::newRow("priority up") << ListColumn::Priority << Qt::AscendingOrder << QList{3, 5, 1, 4, 2};
    QTest::newRow("sync") << ListColumn::Sync << Qt::DescendingOrder << QList{4, 2, 5, 3, 1};
    QTest::newRow("unread") << ListColumn::Unread << Qt::DescendingOrder << QList{4, 5, 2, 3, 1};
}

void TestListQuery::sortsBy()
{
    QFETCH(ListColumn::Value, column);
    QFETCH(Qt::SortOrder, order);
    ListQuery query;
    query.sort = column;
    query.order = order;
    query.priorityOrder = {u"Low"_s, u"Normal"_s, u"High"_s};
    QTEST(listed(query), "expected");
}

void TestListQuery::views_data()
{
    QTest::addColumn<ListQuery::View>("view");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("all") << ListQuery::View::All << QList{4, 2, 5, 3, 1};
    QTest::newRow("open") << ListQuery::View::Open << QList{5, 3, 1};
    QTest::newRow("unread") << ListQuery::View::Unread << QList{4, 5};
    QTest::newRow("waiting") << ListQuery::View::Waiting << QList{4, 2};
    QTest::newRow("conflicts") << ListQuery::View::Conflicts << QList{4};
}

void TestListQuery::views()
{
    QFETCH(ListQuery::View, view);
    QFETCH(QList<int>, expected);
    ListQuery query;
    query.view = view;
    query.closedStatuses = {u"Closed"_s, u"resolved"_s};
    QCOMPARE(listed(query), expected);
    const ViewCounts counts = good(m_open->store.counts(query.closedStatuses));
    QCOMPARE(counts, (ViewCounts{5, 3, 2, 2, 1}));
}

void TestListQuery::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("beginning of a word") << u"APP"_s << QList{2, 3};
    QTest::newRow("one letter") << u"b"_s << QList{1};
    QTest::newRow("without its accent") << u"cafe creme"_s << QList{4};
    QTest::newRow("all words") << u"apple im-000003"_s << QList{3};
    QTest::newRow("not in the middle") << u"nana"_s << QList<int>{};
    QTest::newRow("description") << u"smoke floor 5"_s << QList{5};
    QTest::newRow("mail address") << u"anna@example.com banana"_s << QList{1};
    QTest::newRow("shown value of an intent") << u"department"_s << QList{4, 2};
    QTest::newRow("apostrophe") << u"don't"_s << QList{5};
    QTest::newRow("only punctuation") << u"--- \"*\" ("_s << QList{4, 2, 5, 3, 1};
    QTest::newRow("blank") << u"  \t"_s << QList{4, 2, 5, 3, 1};
}

void TestListQuery::finds()
{
    QFETCH(QString, text);
    ListQuery query;
    query.text = text;
    QTEST(listed(query), "expected");
}

void TestListQuery::hostileTextIsNoSyntax_data()
{
    QTest::addColumn<QString>("text");
    const QStringList hostile{u"\""_s,
                              u"a\"b"_s,
                              u"\"\"\""_s,
                              u"AND"_s,
                              u"a OR"_s,
                              u"NOT NOT"_s,
                              u"NEAR(a b, 3)"_s,
                              u"title:x"_s,
                              u"{title status}:x"_s,
                              u"^a"_s,
                              u"a*b*"_s,
                              u"- a"_s,
                              u"+"_s,
                              u"a + b"_s,
                              u"(a"_s,
                              u"a)"_s,
                              u"' OR 1=1 --"_s,
                              u"\\"_s,
                              u"%_"_s,
                              u"x\u0301\u0301"_s,
                              u"\u202e"_s,
                              u"日本語"_s,
                              u"🔥"_s,
                              u"🔥a"_s,
                              QString(u'a') + QChar(0) + u'b',
                              QString(QChar(0xd800)) + u'a',
                              QString(20000, u'a'),
                              u"a "_s.repeated(2000),
                              u"\"a\" "_s.repeated(500)};
    for (const QString &text : hostile)
        QTest::addRow("%s", qPrintable(text.left(20).toHtmlEscaped())) << text;
}

void TestListQuery::hostileTextIsNoSyntax()
{
    QFETCH(QString, text);
    ListQuery query;
    query.text = text;
    const auto found = settled(m_open->store.rowIds(query));
    QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
}

void TestListQuery::searchFollowsEdits()
{
    const OutboxEntry queued =
        good(m_open->outbox.queue(edit(guid(1), Field::Resolution, {}, u"Zeppelin landed"_s)));
    ListQuery query;
    query.text = u"zeppelin"_s;
    QCOMPARE(listed(query), QList{1});
    good(m_open->outbox.discard(queued.id));
    QVERIFY(listed(query).isEmpty());
}

void TestListQuery::firstPageNeedsNoSort_data()
{
    QTest::addColumn<ListQuery::View>("view");
    QTest::addColumn<ListColumn::Value>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::newRow("first page") << ListQuery::View::All << ListColumn::LastRead << Qt::DescendingOrder;
    QTest::newRow("oldest") << ListQuery::View::All << ListColumn::LastRead << Qt::AscendingOrder;
    QTest::newRow("open") << ListQuery::View::Open << ListColumn::LastRead << Qt::DescendingOrder;
    QTest::newRow("unread") << ListQuery::View::Unread << ListColumn::LastRead << Qt::DescendingOrder;
    for (const auto column :
         {ListColumn::Number, ListColumn::Title, ListColumn::Type, ListColumn::AffectedUser,
          ListColumn::Classification, ListColumn::Impact, ListColumn::Urgency, ListColumn::Priority,
          ListColumn::Status, ListColumn::CloseCode}) {
        QTest::addRow("text %d", column) << ListQuery::View::All << column << Qt::AscendingOrder;
    }
    QTest::newRow("by unread") << ListQuery::View::All << ListColumn::Unread << Qt::DescendingOrder;
    QTest::newRow("by sync") << ListQuery::View::All << ListColumn::Sync << Qt::DescendingOrder;
}

void TestListQuery::firstPageNeedsNoSort()
{
    QFETCH(ListQuery::View, view);
    QFETCH(ListColumn::Value, column);
    QFETCH(Qt::SortOrder, order);
    ListQuery query;
    query.view = view;
    query.sort = column;
    query.order = order;
    query.closedStatuses = {u"Closed"_s};
    const QString plan = good(m_open->thread.run([query](Database &database) -> Result<QString> {
        const ListSql sql = ListSql::select(u"row"_s, query, 200);
        SqlFile &file = database.cache().file();
        SqlRows rows = file.query(u"EXPLAIN QUERY PLAN "_s + sql.text, sql.values);
        QString lines;
        while (rows.next())
            lines += rows.text(3) + u'\n';
        return readResult(file, lines);
    }));
    QVERIFY2(plan.contains(u"USING INDEX"_s) || plan.contains(u"USING COVERING INDEX"_s), qPrintable(plan));
    QVERIFY2(!plan.contains(u"TEMP B-TREE"_s), qPrintable(plan));
}

QTEST_GUILESS_MAIN(TestListQuery)
#include "tst_listquery.moc"

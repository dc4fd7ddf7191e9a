// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/ListJobs.h"

#include "models/store/ListSql.h"
#include "models/store/StoreJob.h"
#include "models/store/ValueOrder.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewRows = 20'000; //!< So many are sorted sooner than a rare one of each value is found.

//! \brief One list being read.
class ListReading
{
public:
    ListReading(Database &database, const ListQuery &query, int limit, const std::stop_token &stop)
        : m_database(database)
        , m_query(query)
        , m_limit(limit)
        , m_stop(stop)
        , m_order(database.order(), query.sort, query)
        , m_isByValue(ListSql::isByValue(query.sort))
    {
    }

    [[nodiscard]] QList<RowId> ids();
    enum class Headers { With, Without };
    void addGroups(ListAnswer &answer, Headers headers);

private:
    [[nodiscard]] bool isFull(const QList<RowId> &ids) const { return m_limit >= 0 && ids.size() >= m_limit; }
    [[nodiscard]] QStringList values();
    [[nodiscard]] bool isLeftOut(const QString &value) const;
    [[nodiscard]] QList<RowId> idsOf(const ListSql &sql);
    [[nodiscard]] QList<RowId> inOrder(const ListSql &sql);
    [[nodiscard]] QList<RowId> valueByValue();
    [[nodiscard]] ListQuery byTouch() const;
    [[nodiscard]] QList<ListGroup> groups();
    [[nodiscard]] QHash<QString, ValueBuckets> foundByGroup();

    Database &m_database;
    const ListQuery &m_query;
    int m_limit;
    const std::stop_token &m_stop;
    ValueOrder m_order;
    bool m_isByValue;
    SearchSql::Lookup m_lookup = lookupIn(m_database);
    QString m_sort = ListSql::columnName(m_query.sort);
};

QList<RowId> ListReading::idsOf(const ListSql &sql)
{
    QList<RowId> ids;
    SqlRows rows = m_database.cache().file().query(sql.text, sql.values);
    while (!m_stop.stop_requested() && rows.next())
        ids.append(rows.smallNumber(0));
    return ids;
}

//! \brief Of rows with the value by which they are sorted.
QList<RowId> ListReading::inOrder(const ListSql &sql)
{
    ValueBuckets found;
    SqlRows rows = m_database.cache().file().query(sql.text, sql.values);
    while (!m_stop.stop_requested() && rows.next())
        found.add(rows.text(1), rows.smallNumber(0));
    return found.rows(m_order, m_query.order);
}

//! \brief The order in which rows of one value come.
ListQuery ListReading::byTouch() const
{
    ListQuery query = m_query;
    query.sort = ListColumn::LastRead;
    query.order = Qt::DescendingOrder;
    return query;
}

QStringList ListReading::values()
{
    SqlFile &file = m_database.cache().file();
    QStringList values;
    QString sql = ListSql::nextValue(m_query.sort, false);
    QVariantList bound;
    while (!m_stop.stop_requested()) {
        SqlRows rows = file.query(sql, bound);
        if (!rows.next())
            break;
        values.append(rows.text(0));
        bound = {values.constLast()};
        sql = ListSql::nextValue(m_query.sort, true);
    }
    values = m_order.sorted(values, [](const QString &value) { return value; });
    if (m_query.order == Qt::DescendingOrder)
        std::reverse(values.begin(), values.end());
    return values;
}

//! \brief Whether no row of \a value is in the view; the file would look at each of them.
bool ListReading::isLeftOut(const QString &value) const
{
    return m_query.sort == ListColumn::Status && m_query.view == ListQuery::View::Open
        && m_query.closedStatuses.contains(value, Qt::CaseInsensitive);
}

QList<RowId> ListReading::valueByValue()
{
    QList<RowId> ids;
    ListSql sql = ListSql::ofValue(m_query.sort, u"row"_s, m_query, m_limit, m_lookup);
    const QStringList all = values();
    for (const QString &value : all) {
        if (m_stop.stop_requested() || isFull(ids))
            break;
        if (isLeftOut(value))
            continue;
        sql.values[sql.valuePlace] = value;
        sql.values.last() = m_limit < 0 ? -1 : m_limit - static_cast<int>(ids.size());
        ids.append(idsOf(sql));
    }
    return ids;
}

QList<RowId> ListReading::ids()
{
    if (!m_isByValue)
        return idsOf(ListSql::select(u"row"_s, m_query, m_limit, m_lookup));
    const bool isSearch = !m_query.text.isEmpty();
    const bool mayBeFew = m_query.view != ListQuery::View::All && m_query.view != ListQuery::View::Open;
    if (!isSearch && !mayBeFew)
        return valueByValue();
    const int most = isSearch ? -1 : static_cast<int>(fewRows);
    const QList<RowId> found = inOrder(ListSql::select(u"row, i."_s + m_sort, byTouch(), most, m_lookup));
    if (most >= 0 && found.size() >= most)
        return valueByValue();
    return m_limit < 0 ? found : found.first(std::min<qsizetype>(found.size(), m_limit));
}

//! \brief The most urgent group first, others as the list has texts; what has no value comes last.
QList<ListGroup> ListReading::groups()
{
    const ListSql sql = ListSql::groups(m_query, m_lookup);
    QList<ListGroup> groups;
    SqlRows rows = m_database.cache().file().query(sql.text, sql.values);
    while (rows.next())
        groups.append({rows.text(0), rows.number(1), *m_query.group});
    const ValueOrder order(m_database.order(), *m_query.group, m_query);
    groups = order.sorted(groups, [](const ListGroup &group) { return group.value; });
    if (order.isRanked())
        std::reverse(groups.begin(), groups.end());
    std::stable_partition(groups.begin(), groups.end(),
                          [](const ListGroup &group) { return !group.value.isEmpty(); });
    return groups;
}

//! \brief One pass over all that was found: a search for each group would search again and again.
QHash<QString, ValueBuckets> ListReading::foundByGroup()
{
    const QString group = ListSql::columnName(*m_query.group);
    const ListSql sql = ListSql::select(u"row, i.%1, i.%2"_s.arg(group, m_sort),
                                        m_isByValue ? byTouch() : m_query, -1, m_lookup);
    QHash<QString, ValueBuckets> found;
    SqlRows rows = m_database.cache().file().query(sql.text, sql.values);
    while (!m_stop.stop_requested() && rows.next())
        found[ListGroup{rows.text(1)}.key()].add(m_isByValue ? rows.text(2) : QString(), rows.smallNumber(0));
    return found;
}

void ListReading::addGroups(ListAnswer &answer, Headers headers)
{
    answer.groups = groups();
    const bool isSearch = !m_query.text.isEmpty();
    const auto found = isSearch ? foundByGroup() : QHash<QString, ValueBuckets>();
    const bool isSortedHere = m_isByValue && m_query.sort != m_query.group;
    ListSql sql = ListSql::ofValue(*m_query.group, isSortedHere ? u"row, i."_s + m_sort : u"row"_s,
                                   isSortedHere ? byTouch() : m_query, isSortedHere ? -1 : m_limit, m_lookup);
    const QSet<QString> collapsed(m_query.collapsed.cbegin(), m_query.collapsed.cend());
    for (qsizetype place = 0; place < answer.groups.size() && !m_stop.stop_requested(); ++place) {
        const ListGroup &group = answer.groups.at(place);
        if (headers == Headers::With)
            answer.ids.append(static_cast<RowId>(-1 - place));
        if (collapsed.contains(group.key()))
            continue;
        if (isSearch) {
            answer.ids.append(found.value(group.key()).rows(m_order, m_query.order));
        } else {
            sql.values[sql.valuePlace] = group.value;
            answer.ids.append(isSortedHere ? inOrder(sql) : idsOf(sql));
        }
        if (isFull(answer.ids))
            break;
    }
}

} // namespace

Result<QList<RowId>> rowIdsNow(Database &database, const ListQuery &query, int limit,
                               const std::stop_token &stop)
{
    if (stop.stop_requested())
        return QList<RowId>();
    ListQuery whole = query;
    whole.collapsed.clear();
    ListReading reading(database, whole, limit, stop);
    ListAnswer answer;
    if (query.group)
        reading.addGroups(answer, ListReading::Headers::Without);
    else
        answer.ids = reading.ids();
    if (limit >= 0)
        answer.ids.resize(std::min<qsizetype>(answer.ids.size(), limit));
    return readResult(database.cache().file(), answer.ids);
}

Result<ListAnswer> listNow(Database &database, const ListQuery &query, int limit, int screen,
                           const std::stop_token &stop)
{
    ListAnswer answer;
    if (stop.stop_requested())
        return answer;
    ListReading reading(database, query, limit, stop);
    if (query.group)
        reading.addGroups(answer, ListReading::Headers::With);
    else
        answer.ids = reading.ids();
    if (screen > 0)
        answer.screen =
            database.cache().rows(answer.ids.first(std::min<qsizetype>(answer.ids.size(), screen)));
    return readResult(database.cache().file(), answer);
}

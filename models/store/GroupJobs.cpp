// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/GroupJobs.h"

#include "models/store/ListSql.h"
#include "models/store/StoreJob.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

//! \brief As the list has texts; what has no value comes last.
void sortGroups(QList<ListGroup> &groups, const TextOrder &order)
{
    const auto place = [&order](const ListGroup &group) {
        const QVariant key = order.key(group.value);
        return std::pair(group.value.isEmpty(), key.isNull() ? group.key() : key.toString());
    };
    QList<std::pair<std::pair<bool, QString>, ListGroup>> sorted;
    for (const ListGroup &group : groups)
        sorted.append({place(group), group});
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::transform(sorted.cbegin(), sorted.cend(), groups.begin(),
                   [](const auto &each) { return each.second; });
}

QList<ListGroup> groupsOf(Database &database, const ListQuery &query)
{
    const ListSql sql = ListSql::groups(query, placesNamedIn(database));
    QList<ListGroup> groups;
    SqlRows rows = database.cache().file().query(sql.text, sql.values);
    while (rows.next())
        groups.append({rows.text(0), rows.number(1), *query.group});
    if (!query.hasRankedGroups())
        sortGroups(groups, database.order());
    return groups;
}

//! \brief One pass over all that was found: a search for each group would search again and again.
QHash<QString, QList<RowId>> sorted(Database &database, const ListQuery &query, const std::stop_token &stop)
{
    const ListSql sql =
        ListSql::select(u"row, i."_s + ListSql::groupColumn(query), query, -1, placesNamedIn(database));
    QHash<QString, QList<RowId>> found;
    SqlRows rows = database.cache().file().query(sql.text, sql.values);
    while (!stop.stop_requested() && rows.next())
        found[ListGroup{rows.text(1)}.key()].append(rows.number(0));
    return found;
}

} // namespace

Result<GroupedRows> groupedNow(Database &database, const ListQuery &query, int limit,
                               const std::stop_token &stop)
{
    GroupedRows grouped;
    if (stop.stop_requested())
        return grouped;
    SqlFile &file = database.cache().file();
    grouped.groups = groupsOf(database, query);
    const bool isSearch = !query.text.isEmpty();
    const QHash<QString, QList<RowId>> found =
        isSearch ? sorted(database, query, stop) : QHash<QString, QList<RowId>>();
    ListSql sql = ListSql::ofGroup(query, limit, placesNamedIn(database));
    const QSet<QString> collapsed(query.collapsed.cbegin(), query.collapsed.cend());
    for (qsizetype place = 0; place < grouped.groups.size() && !stop.stop_requested(); ++place) {
        const ListGroup &group = grouped.groups.at(place);
        grouped.rows.append(-1 - place);
        if (collapsed.contains(group.key()))
            continue;
        if (isSearch) {
            grouped.rows.append(found.value(group.key()));
        } else {
            sql.values[sql.groupPlace] = group.value;
            SqlRows rows = file.query(sql.text, sql.values);
            while (!stop.stop_requested() && rows.next())
                grouped.rows.append(rows.number(0));
        }
        if (limit >= 0 && grouped.rows.size() >= limit)
            break;
    }
    return readResult(file, grouped);
}

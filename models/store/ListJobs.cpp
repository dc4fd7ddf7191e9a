// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/ListJobs.h"

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

QList<RowId> idsOf(Database &database, const ListSql &sql, const std::stop_token &stop)
{
    QList<RowId> ids;
    SqlRows rows = database.cache().file().query(sql.text, sql.values);
    while (!stop.stop_requested() && rows.next())
        ids.append(rows.number(0));
    return ids;
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

//! \brief Headers and rows, in the order of the groups.
void addGroups(Database &database, const ListQuery &query, int limit, const std::stop_token &stop,
               ListAnswer &answer)
{
    answer.groups = groupsOf(database, query);
    const bool isSearch = !query.text.isEmpty();
    const QHash<QString, QList<RowId>> found =
        isSearch ? sorted(database, query, stop) : QHash<QString, QList<RowId>>();
    ListSql sql = ListSql::ofGroup(query, limit, placesNamedIn(database));
    const QSet<QString> collapsed(query.collapsed.cbegin(), query.collapsed.cend());
    for (qsizetype place = 0; place < answer.groups.size() && !stop.stop_requested(); ++place) {
        const ListGroup &group = answer.groups.at(place);
        answer.ids.append(-1 - place);
        if (collapsed.contains(group.key()))
            continue;
        if (isSearch) {
            answer.ids.append(found.value(group.key()));
        } else {
            sql.values[sql.groupPlace] = group.value;
            answer.ids.append(idsOf(database, sql, stop));
        }
        if (limit >= 0 && answer.ids.size() >= limit)
            break;
    }
}

} // namespace

Result<QList<RowId>> rowIdsNow(Database &database, const ListQuery &query, int limit,
                               const std::stop_token &stop)
{
    if (stop.stop_requested())
        return QList<RowId>();
    const ListSql sql = ListSql::select(u"row"_s, query, limit, placesNamedIn(database));
    return readResult(database.cache().file(), idsOf(database, sql, stop));
}

Result<ListAnswer> listNow(Database &database, const ListQuery &query, int limit, const std::stop_token &stop)
{
    constexpr int tallScreen = 60; // Rows.
    ListAnswer answer;
    if (stop.stop_requested())
        return answer;
    if (query.group) {
        addGroups(database, query, limit, stop, answer);
    } else {
        const auto ids = rowIdsNow(database, query, limit, stop);
        if (!ids)
            return tl::unexpected(ids.error());
        answer.ids = *ids;
    }
    if (limit >= 0)
        answer.screen = database.cache().rows(answer.ids.first(qMin(answer.ids.size(), tallScreen)));
    return readResult(database.cache().file(), answer);
}

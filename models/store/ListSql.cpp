// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/ListSql.h"

#include "models/store/CacheTables.h"
#include "models/store/OrderedTexts.h"
#include "models/store/ValueJson.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 64;

QString textColumn(ListColumn::Value column)
{
    switch (column) {
    case ListColumn::Number:
        return u"number"_s;
    case ListColumn::Title:
        return u"title"_s;
    case ListColumn::Priority:
        return u"priority"_s;
    case ListColumn::Status:
        return u"status"_s;
    case ListColumn::AffectedUser:
        return u"affected_user"_s;
    case ListColumn::Classification:
        return u"classification"_s;
    case ListColumn::Impact:
        return u"impact"_s;
    case ListColumn::Urgency:
        return u"urgency"_s;
    case ListColumn::Type:
        return u"type"_s;
    case ListColumn::CloseCode:
        return u"close_code"_s;
    case ListColumn::Unread:
    case ListColumn::Sync:
    case ListColumn::LastRead:
    case ListColumn::Count:
        return {};
    }
    return {};
}

QString priorityRank(const QStringList &lowToHigh, QVariantList &values)
{
    QString sql = u"CASE i.priority COLLATE NOCASE"_s;
    for (qsizetype rank = 0; rank < lowToHigh.size(); ++rank) {
        sql += u" WHEN ? THEN %1"_s.arg(rank);
        values.append(lowToHigh.at(rank));
    }
    return sql + u" ELSE -1 END"_s;
}

// Every ending matches an index column for column, so that a first page is read and not sorted.
QString orderBy(const ListQuery &query, QVariantList &values)
{
    const QString direction = query.order == Qt::AscendingOrder ? u"ASC"_s : u"DESC"_s;
    switch (query.sort) {
    case ListColumn::Unread:
        return u"i.unread %1, i.touched DESC, i.row DESC"_s.arg(direction);
    case ListColumn::Sync:
        return u"i.sync %1, i.touched DESC, i.row DESC"_s.arg(direction);
    case ListColumn::LastRead:
    case ListColumn::Count:
        return u"i.touched %1, i.row %1"_s.arg(direction);
    case ListColumn::Priority:
        if (!query.priorityOrder.isEmpty()) {
            const QString rank = priorityRank(query.priorityOrder, values);
            return rank + u" %1, i.touched DESC, i.row DESC"_s.arg(direction);
        }
        break;
    case ListColumn::Number:
    case ListColumn::Title:
    case ListColumn::Status:
    case ListColumn::AffectedUser:
    case ListColumn::Classification:
    case ListColumn::Impact:
    case ListColumn::Urgency:
    case ListColumn::Type:
    case ListColumn::CloseCode:
        break;
    }
    return u"%1 %2, i.touched DESC, i.row ASC"_s.arg(OrderedTexts::expression(textColumn(query.sort), u"i"_s),
                                                     direction);
}

QString condition(const ListQuery &query, QVariantList &values)
{
    switch (query.view) {
    case ListQuery::View::All:
        return {};
    case ListQuery::View::Open:
        values.append(CacheTables::jsonList(query.closedStatuses));
        return u"i.status COLLATE NOCASE NOT IN (SELECT value FROM json_each(?))"_s;
    case ListQuery::View::Unread:
        return u"i.unread = 1"_s;
    case ListQuery::View::Waiting:
        return u"i.sync > %1"_s.arg(int(SyncState::Draft));
    case ListQuery::View::Conflicts:
        return u"i.sync = %1"_s.arg(int(SyncState::Conflict));
    }
    return {};
}

bool hasWordCharacter(const QString &word)
{
    const auto points = word.toUcs4();
    return std::any_of(points.cbegin(), points.cend(),
                       [](uint point) { return QChar::isLetterOrNumber(char32_t(point)); });
}

//! \brief True when the rows come out of the index of words, the newest or the oldest first.
bool isSearch(const ListSql &sql)
{
    return sql.text.startsWith(u"incident_search"_s);
}

} // namespace

QString ListSql::match(const QString &text)
{
    QStringList terms;
    const QStringList words = ValueJson::cleanText(text).simplified().split(u' ', Qt::SkipEmptyParts);
    for (QString word : words) {
        if (!hasWordCharacter(word) || terms.size() >= mostWords)
            continue;
        // Inside quotes nothing is an operator, and a doubled quote is a quote.
        terms.append(u'"' + word.replace(u'"', u"\"\""_s) + u"\"*"_s);
    }
    return terms.join(u" AND "_s);
}

ListSql ListSql::rowsOf(const ListQuery &query, const SearchSql::PlacesNamed &placesNamed)
{
    ListSql sql;
    const auto asked = SearchQuery::parse(query.text);
    // Whoever asks without having looked for faults gets what the words alone find, never an empty list.
    const SearchSql search =
        asked ? SearchSql::of(*asked, placesNamed) : SearchSql{match(query.text), {}, {}};
    QStringList conditions;
    if (!search.match.isEmpty()) {
        sql.text = u"incident_search CROSS JOIN incident i ON i.touched = incident_search.rowid"_s;
        conditions.append(u"incident_search MATCH ?"_s);
        sql.values.append(search.match);
    } else {
        sql.text = u"incident i"_s;
    }
    conditions += search.conditions;
    sql.values += search.values;
    if (const QString view = condition(query, sql.values); !view.isEmpty())
        conditions.append(view);
    sql.text += u" WHERE "_s + (conditions.isEmpty() ? u"1"_s : conditions.join(u" AND "_s));
    return sql;
}

ListSql ListSql::select(const QString &column, const ListQuery &query, int limit,
                        const SearchSql::PlacesNamed &placesNamed)
{
    ListSql sql = rowsOf(query, placesNamed);
    const bool comesInOrder = isSearch(sql) && query.sort == ListColumn::LastRead;
    const QString direction = query.order == Qt::AscendingOrder ? u"ASC"_s : u"DESC"_s;
    sql.text = u"SELECT i.%1 FROM "_s.arg(column) + sql.text + u" ORDER BY "_s
        + (comesInOrder ? u"incident_search.rowid "_s + direction : orderBy(query, sql.values))
        + u" LIMIT ?"_s;
    sql.values.append(limit);
    return sql;
}

QString ListSql::groupColumn(const ListQuery &query)
{
    return query.group ? textColumn(*query.group) : QString();
}

ListSql ListSql::groups(const ListQuery &query, const SearchSql::PlacesNamed &placesNamed)
{
    ListSql sql = rowsOf(query, placesNamed);
    const QString column = u"i.%1 COLLATE NOCASE"_s.arg(groupColumn(query));
    sql.text = u"SELECT i.%1, count(*) FROM "_s.arg(groupColumn(query)) + sql.text + u" GROUP BY "_s + column;
    if (query.hasRankedGroups())
        sql.text += u" ORDER BY "_s + priorityRank(query.priorityOrder, sql.values)
            + u" DESC, i.%1 = '', "_s.arg(groupColumn(query)) + column;
    return sql;
}

ListSql ListSql::ofGroup(const ListQuery &query, int limit, const SearchSql::PlacesNamed &placesNamed)
{
    ListSql sql = rowsOf(query, placesNamed);
    sql.text = u"SELECT i.row FROM "_s + sql.text
        + u" AND i.%1 = ? COLLATE NOCASE ORDER BY "_s.arg(groupColumn(query));
    sql.groupPlace = sql.values.size();
    sql.values.append(QString());
    sql.text += orderBy(query, sql.values) + u" LIMIT ?"_s;
    sql.values.append(limit);
    return sql;
}

ListSql ListSql::count(const ListQuery &query, qint64 first, qint64 last,
                       const SearchSql::PlacesNamed &placesNamed)
{
    ListSql sql = rowsOf(query, placesNamed);
    // The index of words can begin anywhere as well, if the place is named as its own.
    sql.text = u"SELECT count(*) FROM "_s + sql.text
        + (isSearch(sql) ? u" AND incident_search.rowid BETWEEN ? AND ?"_s
                         : u" AND i.touched BETWEEN ? AND ?"_s);
    sql.values << first << last;
    return sql;
}

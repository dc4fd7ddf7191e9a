// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/ListSql.h"

#include "models/store/CacheTables.h"
#include "models/store/OrderedTexts.h"
#include "models/store/ValueJson.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 64;

//! \brief As the index has the values.
QString compared(ListColumn::Value column, const QString &prefix = u"i."_s)
{
    const QString name = prefix + ListSql::columnName(column);
    return ListColumn::field(column) ? name + u" COLLATE NOCASE"_s : name;
}

// Every ending matches an index column for column, so that a first page is read and not sorted.
QString orderBy(const ListQuery &query)
{
    const QString direction = query.order == Qt::AscendingOrder ? u"ASC"_s : u"DESC"_s;
    if (query.sort == ListColumn::LastRead || query.sort == ListColumn::Count)
        return u"i.touched %1, i.row %1"_s.arg(direction);
    if (!ListColumn::field(query.sort))
        return u"%1 %2, i.touched DESC, i.row DESC"_s.arg(compared(query.sort), direction);
    return u"%1 %2, i.touched DESC, i.row ASC"_s.arg(
        OrderedTexts::expression(ListSql::columnName(query.sort), u"i"_s), direction);
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

ListSql ListSql::rowsOf(const ListQuery &query, const SearchSql::Lookup &lookup)
{
    ListSql sql;
    const auto asked = SearchQuery::parse(query.text);
    // Whoever asks without having looked for faults gets what the words alone find, never an empty list.
    const SearchSql search = asked ? SearchSql::of(*asked, lookup) : SearchSql{match(query.text), {}, {}};
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

bool ListSql::isByValue(ListColumn::Value column)
{
    switch (column) {
    case ListColumn::Unread:
    case ListColumn::Sync:
    case ListColumn::Priority:
    case ListColumn::Status:
    case ListColumn::Classification:
    case ListColumn::Impact:
    case ListColumn::Urgency:
    case ListColumn::Type:
    case ListColumn::CloseCode:
        return true;
    case ListColumn::Number:
    case ListColumn::Title:
    case ListColumn::AffectedUser:
    case ListColumn::LastRead:
    case ListColumn::Count:
        break;
    }
    return false;
}

ListSql ListSql::select(const QString &columns, const ListQuery &query, int limit,
                        const SearchSql::Lookup &lookup)
{
    ListSql sql = rowsOf(query, lookup);
    const bool comesInOrder = isSearch(sql) && query.sort == ListColumn::LastRead;
    const QString direction = query.order == Qt::AscendingOrder ? u"ASC"_s : u"DESC"_s;
    sql.text = u"SELECT i.%1 FROM "_s.arg(columns) + sql.text + u" ORDER BY "_s
        + (comesInOrder ? u"incident_search.rowid "_s + direction : orderBy(query)) + u" LIMIT ?"_s;
    sql.values.append(limit);
    return sql;
}

ListSql ListSql::groups(const ListQuery &query, const SearchSql::Lookup &lookup)
{
    const ListColumn::Value column = query.group.value_or(ListColumn::Status);
    ListSql sql = rowsOf(query, lookup);
    sql.text = u"SELECT i.%1, count(*) FROM "_s.arg(columnName(column)) + sql.text + u" GROUP BY "_s
        + compared(column);
    return sql;
}

ListSql ListSql::ofValue(ListColumn::Value column, const QString &columns, const ListQuery &query, int limit,
                         const SearchSql::Lookup &lookup)
{
    ListSql sql = rowsOf(query, lookup);
    sql.text = u"SELECT i.%1 FROM "_s.arg(columns) + sql.text
        + u" AND %1 = ? ORDER BY %2 LIMIT ?"_s.arg(compared(column), orderBy(query));
    sql.valuePlace = sql.values.size();
    sql.values << QString() << limit;
    return sql;
}

QString ListSql::nextValue(ListColumn::Value column, bool after)
{
    const QString value = compared(column, {});
    return u"SELECT %1 FROM incident %2 ORDER BY %3 LIMIT 1"_s.arg(
        columnName(column), after ? u"WHERE %1 > ?"_s.arg(value) : QString(), value);
}

QString ListSql::columnName(ListColumn::Value column)
{
    if (const auto field = ListColumn::field(column))
        return CacheTables::column(*field);
    if (column == ListColumn::Unread)
        return u"unread"_s;
    return column == ListColumn::Sync ? u"sync"_s : u"touched"_s;
}

ListSql ListSql::count(const ListQuery &query, qint64 first, qint64 last, const SearchSql::Lookup &lookup)
{
    ListSql sql = rowsOf(query, lookup);
    // The index of words can begin anywhere as well, if the place is named as its own.
    sql.text = u"SELECT count(*) FROM "_s + sql.text
        + (isSearch(sql) ? u" AND incident_search.rowid BETWEEN ? AND ?"_s
                         : u" AND i.touched BETWEEN ? AND ?"_s);
    sql.values << first << last;
    return sql;
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/OrderedTexts.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtOnce = 1000;

QStringList keyColumns()
{
    QStringList keys;
    for (const QString &column : OrderedTexts::columns())
        keys.append(OrderedTexts::keyColumn(column));
    return keys;
}

//! \brief The keys of a row that have to be written.
struct Outdated {
    qint64 row = 0;
    QStringList columns;
    QVariantList keys;
};

//! \brief The rows behind \a last whose keys are not those of \a order; moves \a last to the last row that
//! was looked at.
QList<Outdated> outdated(SqlFile &cache, const TextOrder &order, qint64 &last)
{
    static const QStringList keyed = keyColumns();
    static const QString sql = u"SELECT row, %1, %2 FROM incident WHERE row > ? ORDER BY row LIMIT %3"_s.arg(
        OrderedTexts::columns().join(u", "_s), keyed.join(u", "_s), QString::number(rowsAtOnce));
    QList<Outdated> found;
    SqlRows rows = cache.query(sql, {last});
    while (rows.next()) {
        last = rows.number(0);
        Outdated one{last, {}, {}};
        for (int place = 0; place < static_cast<int>(keyed.size()); ++place) {
            const QVariant key = order.key(rows.text(1 + place));
            const int before = 1 + static_cast<int>(keyed.size()) + place;
            if (rows.isNull(before) == key.isNull() && rows.text(before) == key.toString())
                continue;
            one.columns.append(keyed.at(place));
            one.keys.append(key);
        }
        if (!one.columns.isEmpty())
            found.append(one);
    }
    return found;
}

//! \brief Names no column that stays as it is: each has an index that would be written too.
void write(SqlFile &cache, const Outdated &one)
{
    cache.execute(u"UPDATE incident SET %1 = ? WHERE row = ?"_s.arg(one.columns.join(u" = ?, "_s)),
                  one.keys + QVariantList{one.row});
}

} // namespace

const QStringList &OrderedTexts::columns()
{
    // Numbers are no words: they are in order letter by letter. Of the other columns the few values are put
    // in order when somebody asks.
    static const QStringList columns{u"title"_s, u"affected_user"_s};
    return columns;
}

QString OrderedTexts::keyColumn(const QString &column)
{
    return column + u"_order"_s;
}

QString OrderedTexts::expression(const QString &column, const QString &table)
{
    const QString prefix = table.isEmpty() ? QString() : table + u'.';
    if (!columns().contains(column))
        return prefix + column + u" COLLATE NOCASE"_s;
    return u"ifnull(%1%2, %1%3) COLLATE NOCASE"_s.arg(prefix, keyColumn(column), column);
}

bool OrderedTexts::isUpToDate(SqlFile &cache, const TextOrder &order)
{
    SqlRows rows = cache.query(u"SELECT value FROM meta WHERE name = 'text order'"_s);
    return rows.next() && rows.text(0) == order.mark();
}

void OrderedTexts::forgetOrder(SqlFile &cache)
{
    cache.execute(u"DELETE FROM meta WHERE name = 'text order'"_s);
}

Result<bool> OrderedTexts::bringOn(SqlFile &cache, const TextOrder &order, qint64 &last)
{
    SqlTransaction transaction(cache);
    qint64 reached = last;
    const QList<Outdated> rows = outdated(cache, order, reached);
    for (const Outdated &one : rows)
        write(cache, one);
    const bool isMore = reached != last;
    if (!isMore)
        cache.execute(u"INSERT OR REPLACE INTO meta(name, value) VALUES ('text order', ?)"_s, {order.mark()});
    if (auto done = transaction.commit(); !done)
        return tl::unexpected(done.error());
    last = reached;
    return isMore;
}

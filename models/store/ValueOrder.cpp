// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/ValueOrder.h"

#include <algorithm>

namespace {

QString keyOf(const QString &value)
{
    return ListGroup{value}.key();
}

} // namespace

ValueOrder::ValueOrder(LanguageOrder &texts, ListColumn::Value column, const ListQuery &query)
    : m_texts(texts)
    , m_isNumber(!ListColumn::field(column))
{
    if (column != ListColumn::Priority)
        return;
    for (qsizetype rank = 0; rank < query.priorityOrder.size(); ++rank)
        m_ranks.insert(keyOf(query.priorityOrder.at(rank)), rank);
}

ValueOrder::Place ValueOrder::place(const QString &value) const
{
    if (m_isNumber)
        return {value.toLongLong(), {}};
    constexpr qint64 none = -1;
    const QVariant key = m_texts.order().key(value);
    return {isRanked() ? m_ranks.value(keyOf(value), none) : 0, key.isNull() ? keyOf(value) : key.toString()};
}

void ValueBuckets::add(const QString &value, RowId row)
{
    const auto known = m_places.constFind(value);
    const auto at = known != m_places.cend() ? known : m_places.constFind(keyOf(value));
    const qsizetype place = at != m_places.cend() ? *at : m_buckets.size();
    if (at == m_places.cend()) {
        m_places.insert(keyOf(value), place);
        m_buckets.append({value, {}});
    }
    // Each spelling leads there at once the next time.
    if (known == m_places.cend())
        m_places.insert(value, place);
    m_buckets[place].rows.append(row);
}

QList<RowId> ValueBuckets::rowsOf(const QString &value) const
{
    const auto place = m_places.constFind(keyOf(value));
    return place == m_places.cend() ? QList<RowId>() : m_buckets.at(*place).rows;
}

QList<RowId> ValueBuckets::rows(const ValueOrder &order, Qt::SortOrder direction) const
{
    QList<Bucket> buckets = order.sorted(m_buckets, [](const Bucket &bucket) { return bucket.value; });
    if (direction == Qt::DescendingOrder)
        std::reverse(buckets.begin(), buckets.end());
    QList<RowId> all;
    for (const Bucket &bucket : std::as_const(buckets))
        all.append(bucket.rows);
    return all;
}

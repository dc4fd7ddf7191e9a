// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/StoreTypes.h"
#include "models/store/TextOrder.h"

#include <QHash>

#include <utility>

//! \brief In which order the values of a column come in a list: priorities by their rank, states of this
//! computer by their number, others as texts of the person's language.
class ValueOrder
{
public:
    //! \brief Comes before another when it is smaller; what has no value, or no rank, before all that have.
    using Place = std::pair<qint64, QString>;

    //! \brief \a texts must outlive this.
    ValueOrder(LanguageOrder &texts, ListColumn::Value column, const ListQuery &query);

    [[nodiscard]] bool isRanked() const { return !m_ranks.isEmpty(); }
    [[nodiscard]] Place place(const QString &value) const;
    //! \brief \a items in the order of the values that \a valueOf tells; equal ones stay as they were.
    template <typename Item, typename ValueOf>
    [[nodiscard]] QList<Item> sorted(const QList<Item> &items, ValueOf valueOf) const
    {
        QList<std::pair<Place, const Item *>> placed;
        placed.reserve(items.size());
        for (const Item &item : items)
            placed.append({place(valueOf(item)), &item});
        std::stable_sort(placed.begin(), placed.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        QList<Item> sorted;
        sorted.reserve(items.size());
        for (const auto &each : std::as_const(placed))
            sorted.append(*each.second);
        return sorted;
    }

private:
    LanguageOrder &m_texts;
    QHash<QString, qint64> m_ranks; //!< By ListGroup::key().
    bool m_isNumber = false;
};

//! \brief Rows by the value that they have; those of one stay in the order in which they came.
class ValueBuckets
{
public:
    void add(const QString &value, RowId row);
    //! \brief The rows of \a value, in whatever case it is written.
    [[nodiscard]] QList<RowId> rowsOf(const QString &value) const;
    //! \brief All rows, value by value.
    [[nodiscard]] QList<RowId> rows(const ValueOrder &order, Qt::SortOrder direction) const;

private:
    struct Bucket {
        QString value;
        QList<RowId> rows;
    };
    QHash<QString, qsizetype> m_places; //!< By ListGroup::key().
    QList<Bucket> m_buckets;
};

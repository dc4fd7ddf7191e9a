// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/SearchSql.h"
#include "models/store/StoreTypes.h"

#include <QVariant>

//! \brief A list query in SQL; whatever the person typed is a bound value.
struct ListSql {
    QString text;
    QVariantList values;
    qsizetype valuePlace = -1; //!< Where the value of ofValue() stands in values; the limit is the last.

    //! \brief Whether the values of \a column are few and come often. Such a column is sorted value by value,
    //! each from its index, so that no row has to say where it stands among the others.
    [[nodiscard]] static bool isByValue(ListColumn::Value column);
    //! \brief Selects \a columns ("row" first) of the incidents of \a query in its order, a column by value
    //! letter by letter; \a limit < 0 = all.
    [[nodiscard]] static ListSql select(const QString &columns, const ListQuery &query, int limit,
                                        const SearchSql::Lookup &lookup = {});
    //! \brief Selects each value of the group's column with the number of its incidents.
    [[nodiscard]] static ListSql groups(const ListQuery &query, const SearchSql::Lookup &lookup);
    //! \brief As select(), of the incidents with one value in \a column, which goes to valuePlace.
    [[nodiscard]] static ListSql ofValue(ListColumn::Value column, const QString &columns,
                                         const ListQuery &query, int limit, const SearchSql::Lookup &lookup);
    //! \brief Selects the first value of \a column, or with \a after the next one behind a bound value.
    [[nodiscard]] static QString nextValue(ListColumn::Value column, bool after);
    //! \brief The name of \a column in the file.
    [[nodiscard]] static QString columnName(ListColumn::Value column);
    //! \brief Counts those of \a query that were touched last from \a first to \a last.
    [[nodiscard]] static ListSql count(const ListQuery &query, qint64 first, qint64 last,
                                       const SearchSql::Lookup &lookup);
    //! \brief The full-text expression for the words of \a text, each by its beginning; empty when there are
    //! none.
    [[nodiscard]] static QString match(const QString &text);

private:
    //! \brief Where the rows of \a query come from, with the conditions on them.
    [[nodiscard]] static ListSql rowsOf(const ListQuery &query, const SearchSql::Lookup &lookup);
};

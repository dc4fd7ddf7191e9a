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
    qsizetype groupPlace = -1; //!< Where the value of a group stands in values.

    //! \brief Selects \a column ("row" or "key") of the incidents of \a query in its order; \a limit < 0 =
    //! all.
    [[nodiscard]] static ListSql select(const QString &column, const ListQuery &query, int limit,
                                        const SearchSql::PlacesNamed &placesNamed = {});
    //! \brief Selects each value of the group's column with the number of its incidents, in order if that
    //! is by rank.
    [[nodiscard]] static ListSql groups(const ListQuery &query, const SearchSql::PlacesNamed &placesNamed);
    //! \brief The incidents of one group in the order of the list; its value goes to groupPlace.
    [[nodiscard]] static ListSql ofGroup(const ListQuery &query, int limit,
                                         const SearchSql::PlacesNamed &placesNamed);
    //! \brief The column of \a query by which it is grouped.
    [[nodiscard]] static QString groupColumn(const ListQuery &query);
    //! \brief Counts those of \a query that were touched last from \a first to \a last.
    [[nodiscard]] static ListSql count(const ListQuery &query, qint64 first, qint64 last,
                                       const SearchSql::PlacesNamed &placesNamed);
    //! \brief The full-text expression for the words of \a text, each by its beginning; empty when there are
    //! none.
    [[nodiscard]] static QString match(const QString &text);

private:
    //! \brief Where the rows of \a query come from, with the conditions on them.
    [[nodiscard]] static ListSql rowsOf(const ListQuery &query, const SearchSql::PlacesNamed &placesNamed);
};

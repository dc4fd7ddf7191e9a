// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/SearchQuery.h"

#include <QVariant>

#include <functional>

//! \brief What a person searches for as conditions on the rows of "incident i"; all of them must hold.
//! Whatever was typed is a bound value.
struct SearchSql {
    //! \brief What is looked up for a search; without it less is found, or later.
    struct Lookup {
        //! \brief The ids of the places of a field that people call like the text.
        std::function<QStringList(Incident::Field field, const QString &text)> placesNamed;
        //! \brief The words that begin with the text; none when they are not to be named.
        std::function<QStringList(const QString &text)> wordsBeginning;
    };

    QString match; //!< For incident_search, the cheapest way in; empty when every row must be looked at.
    QStringList conditions;
    QVariantList values; //!< Of \c conditions.

    [[nodiscard]] static SearchSql of(const SearchQuery &query, const Lookup &lookup);
};

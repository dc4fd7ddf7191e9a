// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/SearchQuery.h"

#include <QVariant>

#include <functional>

//! \brief What a person searches for as conditions on the rows of "incident i"; all of them must hold.
//! Whatever was typed is a bound value.
struct SearchSql {
    //! \brief The ids of the places of a field that people call like the text.
    using PlacesNamed = std::function<QStringList(Incident::Field field, const QString &text)>;

    QString match; //!< For incident_search, the cheapest way in; empty when every row must be looked at.
    QStringList conditions;
    QVariantList values; //!< Of \c conditions.

    [[nodiscard]] static SearchSql of(const SearchQuery &query, const PlacesNamed &placesNamed);
};

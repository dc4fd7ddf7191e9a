// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/SearchQuery.h"

//! \brief What may be completed where the cursor stands in a search text.
struct SearchCompletion {
    enum class Kind {
        Nothing,
        FieldName, //!< The beginning of names() was typed.
        Value, //!< What follows the colon of a name.
    };

    static constexpr qsizetype fewestLetters = 2; //!< Of a name before it is offered.

    Kind kind = Kind::Nothing;
    QString name; //!< Of the field whose value is looked for, as in names().
    QString typed; //!< What is there already, without a quotation mark.
    qsizetype position = 0; //!< Of what is to be replaced.
    qsizetype length = 0;

    [[nodiscard]] static SearchCompletion at(const QString &text, qsizetype cursor);
    //! \brief One name for each field, in the order in which they are told.
    [[nodiscard]] static QStringList names();
    //! \brief The names that begin with what was typed.
    [[nodiscard]] QStringList matchingNames() const;
    //! \brief Those of \a values in which a word begins with what was typed, without regard to case.
    [[nodiscard]] QStringList matching(const QStringList &values) const;
    //! \brief \a value as it has to be written behind a colon.
    [[nodiscard]] static QString written(const QString &value);

    friend bool operator==(const SearchCompletion &, const SearchCompletion &) = default;
};

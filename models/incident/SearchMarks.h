// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/SearchQuery.h"

//! \brief Where in a text the words of a search stand, by the rules by which the search finds them: from the
//! beginning of a word, without regard to case and accents. What is looked for with a "not", an age or a
//! state stands nowhere.
class SearchMarks
{
public:
    struct Span {
        qsizetype position = 0; //!< In UTF-16 units.
        qsizetype length = 0;
        friend bool operator==(const Span &, const Span &) = default;
    };

    SearchMarks() = default;
    explicit SearchMarks(const SearchQuery &query);

    //! \brief True when there is nothing to mark anywhere.
    [[nodiscard]] bool isEmpty() const { return m_terms.isEmpty(); }
    //! \brief The places in \a text, which stands in \a field; ascending, none touching another.
    [[nodiscard]] QList<Span> in(Incident::Field field, const QString &text) const;

    friend bool operator==(const SearchMarks &, const SearchMarks &) = default;

private:
    QList<SearchTerm> m_terms;
};

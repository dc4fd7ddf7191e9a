// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Incident.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

#include <tl/expected.hpp>

//! \brief One thing that is looked for.
struct SearchTerm {
    enum class Kind {
        Beginning, //!< The words of the text one after the other, the last one by its beginning.
        Exact, //!< The words of the text one after the other.
        Below, //!< A value and everything below it in a tree that is written with dots.
        ChangedWithin, //!< A change was seen in the last \c hours.
        NotChangedWithin,
        Waiting, //!< Something waits to be sent.
        NotWaiting,
    };

    Kind kind = Kind::Beginning;
    std::optional<Incident::Field> field; //!< None: any text of the incident.
    QString text;
    int hours = 0;
    bool negated = false;

    //! \brief Written without blanks between words, so that a word has no beginning that could be looked up.
    [[nodiscard]] bool isWrittenInOne() const;

    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

//! \brief Why a search text cannot be understood, and where.
struct SearchFault {
    enum class Kind {
        TooLong, //!< More than SearchQuery::longestText characters.
        TooManyTerms, //!< More than SearchQuery::mostTerms.
        QuoteNotClosed,
        NothingToChooseFrom, //!< OR without a term on both of its sides.
        UnknownField,
        ValueMissing,
        NotAnAge,
        NotYesOrNo,
    };

    Kind kind = Kind::TooLong;
    qsizetype position = 0; //!< In UTF-16 units, of the first character that is wrong.
    qsizetype length = 0;
    QString text; //!< What stands there.

    friend bool operator==(const SearchFault &, const SearchFault &) = default;
};

//! \brief What the search line asks for: all of the choices, and of each choice any of its terms.
//!
//! The language: words, each found by its beginning; "exact words"; -not; OR between two terms, which binds
//! closer than the blank; field:value. Everything else is text.
struct SearchQuery {
    static constexpr qsizetype longestText = 4'000;
    static constexpr qsizetype mostTerms = 64;

    using Choice = QList<SearchTerm>;
    QList<Choice> choices; //!< Empty: everything is wanted.

    [[nodiscard]] static tl::expected<SearchQuery, SearchFault> parse(const QString &text);
    //! \brief Every name of a field that may stand before a colon, in lower case.
    [[nodiscard]] static QStringList fieldNames();
    //! \brief The field that \a name stands for, without regard to case; none for what is no field of text.
    [[nodiscard]] static std::optional<Incident::Field> field(const QString &name);

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <optional>

//! \brief What became of a text, word by word.
namespace WordDiff {

enum class Kind {
    Same,
    Removed, //!< Stands only in the earlier text.
    Added, //!< Stands only in the later text.
};

struct Piece {
    Kind kind = Kind::Same;
    QString text;
    friend bool operator==(const Piece &, const Piece &) = default;
};

//! \brief Each word and each gap of both texts in reading order, what went before what came; nothing when the
//! texts are very long or have hardly a word in common, so that it never takes long. Lines end with "\n".
[[nodiscard]] std::optional<QList<Piece>> wordByWord(const QString &before, const QString &after);

//! \brief The same with neighbours gathered and phrases kept whole; what would take long is told as one
//! removed and one added piece.
[[nodiscard]] QList<Piece> between(const QString &before, const QString &after);

//! \brief The earlier text alone, Removed in it what went on either way; both are \c between the same earlier
//! text and another.
[[nodiscard]] QList<Piece> goneOnEither(const QList<Piece> &one, const QList<Piece> &other);

} // namespace WordDiff

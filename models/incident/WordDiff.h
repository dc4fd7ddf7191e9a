// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

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

//! \brief The pieces of both texts in reading order, what went before what came. Texts that are very long or
//! have hardly a word in common are told as one removed and one added piece, so that it never takes long.
[[nodiscard]] QList<Piece> between(const QString &before, const QString &after);

} // namespace WordDiff

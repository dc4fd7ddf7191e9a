// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <optional>

//! \brief A text that two sides changed, word by word.
namespace WordMerge {

//! \brief \a base with the changes of both sides, or nothing when they changed the same place or so much that
//! it would take long. Two places are the same unless a word that both left alone, or the end of a line,
//! stands between them: "9 am" must not become "10 pm". Lines end with "\n" where all three texts differ.
[[nodiscard]] std::optional<QString> merged(const QString &base, const QString &theirs, const QString &mine);

} // namespace WordMerge

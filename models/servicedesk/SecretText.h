// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

//! \brief Passwords and session tokens inside texts that are kept or shown.
namespace SecretText {

constexpr qsizetype shortestHidden = 4; //!< Hiding a shorter one would leave no text readable.

//! \brief The spellings under which the \a secrets could appear, the longest first, for a short one may be a
//! part of a longer one and would leave its rest readable.
[[nodiscard]] QStringList spellings(const QStringList &secrets);
//! \brief \a text with a mark in place of each of \a spellings, in any case.
[[nodiscard]] QString hidden(const QString &text, const QStringList &spellings);

} // namespace SecretText

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

//! \brief Passwords and session tokens inside texts that are kept or shown.
namespace SecretText {

//! \brief The spellings under which the \a secrets could appear, the longest first, for a short one may be a
//! part of a longer one and would leave its rest readable.
[[nodiscard]] QStringList spellings(const QStringList &secrets);
//! \brief The spellings of those that are not very short: hiding such a one would leave no text readable.
[[nodiscard]] QStringList worthHiding(QStringList secrets);
//! \brief \a text with a mark in place of each of \a spellings, in any case.
[[nodiscard]] QString hidden(const QString &text, const QStringList &spellings);

} // namespace SecretText

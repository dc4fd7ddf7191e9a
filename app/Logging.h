// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

//! \brief What the program says of itself: warnings to standard error, without secrets, and no file.
namespace Logging {

//! \brief From now on every message of ours and of Qt goes through redacted().
void install();
//! \brief \a secret and its usual encodings are shown as «secret» from now on.
void addSecret(const QString &secret);
//! \brief \a message without the secrets told to addSecret() and without session tokens.
[[nodiscard]] QString redacted(const QString &message);

} // namespace Logging

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/SqlFile.h"

#include <QStringList>

//! \brief The words that the index for searching holds.
namespace IndexedWords {

//! \brief Those that begin with \a text. Empty when there are none, when they are too many to be named in a
//! search, and when the beginning of words finds \a text as quickly.
[[nodiscard]] QStringList beginning(SqlFile &cache, const QString &text);

} // namespace IndexedWords

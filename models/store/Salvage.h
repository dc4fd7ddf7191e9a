// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/SqlFile.h"

//! \brief Saves out of a broken file what can still be read of it.
namespace Salvage {

//! \brief Copies every readable row of the file \a broken, which stays as it is, into the empty tables of \a
//! fresh; the number of rows. What waited to be sent is held: the broken file may have missed that it was.
[[nodiscard]] Result<int> rescue(const QString &broken, SqlFile &fresh);

} // namespace Salvage

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/SqlFile.h"

//! \brief Saves out of a broken file what can still be read of it, once.
namespace Salvage {

//! \brief What came of reading one broken file.
struct Rescued {
    int rows = 0; //!< Those that are here now.
    int leftOut = 0; //!< Those that stayed out, because something newer stands in their place.
    bool isPartial = false; //!< Something was too damaged to be read.
};

//! \brief Notes in \a fresh that the file called \a broken, beside it, is still to be read.
void note(const QString &broken, SqlFile &fresh);
//! \brief The files that are still to be read into \a fresh, the newest first.
[[nodiscard]] QStringList noted(SqlFile &fresh);

//! \brief Copies every readable row of the file at \a broken, which stays as it is, into \a fresh and takes
//! its note away; after a fault that is none of the broken file (a full disk) nothing happened. What waited
//! to be sent is held: the broken file may have missed that it was.
[[nodiscard]] Result<Rescued> rescue(const QString &broken, SqlFile &fresh);

} // namespace Salvage

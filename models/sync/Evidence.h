// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/OutboxEntry.h"

#include <QStringList>

//! \brief What a look at the server tells of a write that was sent.
namespace Evidence {

enum class Verdict {
    None, //!< Nothing that speaks for it.
    Part, //!< Something is there that was not before it, and something is missing.
    Whole //!< Everything is there.
};

//! \brief Only what differed before the write speaks for it. A resolve that changed neither code nor text, as
//! of an incident that was opened again, shows by one of \a closedStatuses.
[[nodiscard]] Verdict of(const OutboxEntry &entry, const Incident &now, const QStringList &closedStatuses);

} // namespace Evidence

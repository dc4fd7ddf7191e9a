// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

//! \brief Names an incident on this computer: its session id (lower-case GUID without braces), or
//! "new-<guid>" until the server gave one.
using IncidentKey = QString;

namespace IncidentKeys {

//! \brief A fresh key for an incident that the server does not know yet.
[[nodiscard]] IncidentKey makeLocal();
[[nodiscard]] bool isLocal(const IncidentKey &key);
//! \brief The strict form of a GUID (lower case, no braces), or empty when \a text is none or is the zero
//! GUID.
[[nodiscard]] QString canonicalGuid(const QString &text);

} // namespace IncidentKeys

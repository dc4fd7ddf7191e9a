// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

//! \brief Looks at files the way another user of the computer would.
namespace OthersAccess {

//! \brief False under Wine, which keeps three sets of mode bits in the place of an access list.
[[nodiscard]] bool canBeTold();
//! \brief What somebody else than the owner (and the system itself) may do with \a path, in words; empty when
//! nothing.
[[nodiscard]] QString to(const QString &path);
//! \brief Lets everybody read and write \a path, as a careless copy would.
[[nodiscard]] bool grant(const QString &path);

} // namespace OthersAccess

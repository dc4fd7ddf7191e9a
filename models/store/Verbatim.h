// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Incident.h"

#include <QByteArray>

//! \brief How the server's own words rest beside the values that were read out of them: each member that is
//! spelled as the contract does is one byte, everything else stands as it came. Without this, every text is
//! kept twice.
namespace Verbatim {

//! \brief \a words, JSON, for the disk, beside \a values. Words that this way does not fit are kept as they
//! are.
[[nodiscard]] QByteArray packed(const QByteArray &words, const Incident &values);
//! \brief The words again, byte by byte; \a values are those from packed(). Words never packed stay
//! themselves.
[[nodiscard]] QByteArray unpacked(const QByteArray &kept, const Incident &values);

} // namespace Verbatim

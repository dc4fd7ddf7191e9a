// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

//! \brief The letters of a GUID (8-4-4-4-12 hexadecimal digits), without a copy.
namespace GuidText {

constexpr qsizetype length = 36;

[[nodiscard]] bool isHexDigit(QChar c);
//! \brief True when the 36 characters from \a position on have the shape of a GUID, whatever stands around
//! them.
[[nodiscard]] bool standsAt(QStringView text, qsizetype position);
//! \brief True when \a guid has no digit but zeros.
[[nodiscard]] bool isZero(QStringView guid);

} // namespace GuidText

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Result.h"

#include <QList>
#include <QUrl>

//! \brief Turns what people paste as the server's address into base addresses to try.
namespace ServiceAddress {

//! \brief Base addresses ending in "/ServiceDeskApi/" (or the pasted path), the likeliest first; https before
//! http when no scheme was given. http is offered without a scheme only for loopback. User-info in an address
//! is an error (BadAddress).
[[nodiscard]] Result<QList<QUrl>> candidates(const QString &pasted);
[[nodiscard]] bool isLoopback(const QUrl &url);
//! \brief True when a password may travel there: https, or loopback.
[[nodiscard]] bool isSecure(const QUrl &url);

} // namespace ServiceAddress

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

class QUrl;

//! \brief The only place from which an address leaves for another program.
namespace LinkOpener {

//! \brief Hands \a url, which the person has seen and confirmed, to the browser. False when it is no address
//! of the web, or when no browser took it.
[[nodiscard]] bool open(const QUrl &url);

} // namespace LinkOpener

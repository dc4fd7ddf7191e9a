// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

//! \brief Keeps what the process holds in memory from leaving it by the back door.
namespace Secrecy {

//! \brief In a release build on Linux: no core dump, and no look into this process by others of the same
//! account. A debug build stays open to its debugger.
void closeMemory();

} // namespace Secrecy

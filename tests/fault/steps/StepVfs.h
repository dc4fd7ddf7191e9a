// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

//! \brief Stands between SQLite and the disk, counts each step that changes a file (write, cut, sync,
//! delete), and ends the process at the n-th.
namespace StepVfs {

//! \brief What of the files outlives the end.
enum class Way {
    Killed, //!< The step is done, and so is everything before it.
    Torn, //!< Half of what the step writes; nothing of any other step.
    PowerLost, //!< Only what was synced.
    Scattered, //!< What was synced, and every second write of the rest.
    LyingDisk, //!< Nothing since the file was opened, for the disk took no sync seriously: a control.
};

//! \brief The exit status of a process that ended at its step.
inline constexpr int endedAtStep = 70;

[[nodiscard]] std::string_view nameOf(Way way);
//! \brief Counts from now on, for files that are opened from now on; \a at = 0: never ends.
void install(Way way, int at);
[[nodiscard]] int steps();

} // namespace StepVfs

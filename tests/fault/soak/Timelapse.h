// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

//! \brief Lets time run on while this program waits for nothing but time: linked in, it stands between Qt and
//! the system's clocks. Where something arrives, time passes as it does.
namespace Timelapse {

//! \brief Call first of all, on the main thread.
void begin();
//! \brief As after a sleep: every timer that would have fired meanwhile is due.
void jump(std::chrono::seconds by);

} // namespace Timelapse

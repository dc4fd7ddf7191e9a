// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/Database.h"
#include "models/store/Forgetting.h"

#include <functional>

//! \brief What forgetting does to the files, on the store's thread.
namespace ForgetJobs {

[[nodiscard]] Result<Forgotten> look(Database &database, const ForgetScope &scope);
[[nodiscard]] Result<Forgotten> forget(Database &database, const ForgetScope &scope, StoreEffects &effects,
                                       const std::function<void(Forgetting::Step)> &step);

} // namespace ForgetJobs

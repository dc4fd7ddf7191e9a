// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/Database.h"

#include <stop_token>

//! \brief The rows of \a query in groups, at most \a limit with the headers (< 0 = all). After \a stop the
//! answer is whatever there was. Groups are counted from an index, and the rows of each are read from one.
[[nodiscard]] Result<GroupedRows> groupedNow(Database &database, const ListQuery &query, int limit,
                                             const std::stop_token &stop);

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/Database.h"

#include <stop_token>

//! \brief Row ids of \a query in the order of the list, at most \a limit (< 0 = all): group after group where
//! it has groups, those that are collapsed as well, without the headers. After \a stop the answer is whatever
//! there was.
[[nodiscard]] Result<QList<RowId>> rowIdsNow(Database &database, const ListQuery &query, int limit,
                                             const std::stop_token &stop);
//! \brief The same with the groups that \a query asks for, \a limit with the headers; groups are counted from
//! an index, and the rows of each are read from one. The first \a screen of the rows come along.
[[nodiscard]] Result<ListAnswer> listNow(Database &database, const ListQuery &query, int limit, int screen,
                                         const std::stop_token &stop);

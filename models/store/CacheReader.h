// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/CacheTables.h"

#include <memory>

//! \brief A second connection to the cache that only reads, for what takes long: neither the store's thread
//! nor the list waits for it. It belongs to the thread that opened it.
class CacheReader
{
public:
    //! \brief \a cachePath is that of an open store.
    [[nodiscard]] static Result<std::unique_ptr<CacheReader>> open(const QString &cachePath);

    //! \brief Those of \a ids that still exist, in this order. Give it some hundreds: no statement then stays
    //! open long enough to hold a writer or the log of changes.
    [[nodiscard]] Result<QList<CachedIncident>> read(const QList<RowId> &ids);

private:
    explicit CacheReader(const QString &cachePath);

    SqlFile m_file;
    CacheTables m_tables{m_file};
};

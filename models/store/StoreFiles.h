// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/Schema.h"
#include "models/store/StoreTypes.h"

#include <memory>
#include <optional>
#include <stop_token>

//! \brief The files of the store as files: who may read them, whether they are ours and whole, and where
//! broken ones go.
namespace StoreFiles {

//! \brief Makes \a folder, readable by its owner only, whatever the umask.
[[nodiscard]] Result<void> prepareFolder(const QString &folder);
//! \brief Refuses, without touching it, a file that is another program's or a newer version's.
[[nodiscard]] Result<void> refuseForeign(const QString &folder, const Schema &schema);
//! \brief Opens the file of \a schema: new when missing, set aside and new when broken, migrated when old.
[[nodiscard]] Result<std::unique_ptr<SqlFile>> open(const QString &folder, const Schema &schema,
                                                    StoreReport &report, SqlFile::Journal journal);
//! \brief Reads the file at \a path through on a connection of its own; false when a page is damaged, nothing
//! when \a stop came first or it could not be read. Takes seconds where the file is large.
[[nodiscard]] std::optional<bool> isWhole(const QString &path, const std::stop_token &stop);
//! \brief The files in \a folder that were set aside, with their companions.
[[nodiscard]] QStringList brokenFiles(const QString &folder);

} // namespace StoreFiles

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Future.h"
#include "models/store/SavedViews.h"

//! \brief Saved views in a file of their own, read and written on another thread.
namespace ViewsFile {

enum class Fault { NotReadable, NotViews };
constexpr qint64 largest = 4 * 1024 * 1024; //!< Bytes of a file that is still read.

[[nodiscard]] Future<tl::expected<QList<SavedView>, Fault>> read(const QString &path);
//! \brief Replaces the file at \a path whole or not at all; true when it is there.
[[nodiscard]] Future<bool> write(const QString &path, const QList<SavedView> &views);

} // namespace ViewsFile

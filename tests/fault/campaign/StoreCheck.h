// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

//! \brief The store's files in \a folder that fail the integrity check. It looks at copies, made in \a
//! copies, because whoever opens the files cleans up after a crash.
[[nodiscard]] QStringList damagedFiles(const QString &folder, const QString &copies);

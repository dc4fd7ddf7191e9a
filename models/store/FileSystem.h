// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

//! \brief What the systems do differently with files.
namespace FileSystem {

//! \brief Closes a file to everybody but its owner: by mode bits, or by an access list on Windows.
[[nodiscard]] bool closeFile(const QString &path);
//! \brief The same for a folder. On Windows, what is made in it later is closed as well.
[[nodiscard]] bool closeFolder(const QString &path);
//! \brief Stays the same as long as \a path names the same file, and is empty when it names none.
[[nodiscard]] QByteArray identity(const QString &path);
//! \brief True when \a path lies on another machine, where processes cannot share memory through a file.
[[nodiscard]] bool isRemote(const QString &path);
//! \brief True for the name under which a Unix system mounts a file system of another machine, such as
//! "nfs4".
[[nodiscard]] bool isRemoteType(const QByteArray &type);

} // namespace FileSystem

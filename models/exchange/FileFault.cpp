// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/exchange/FileFault.h"

#include <QFileInfo>

std::optional<FileFault> FileFault::beforeWriting(const QString &path)
{
    const QFileInfo info(path);
    const QFileInfo folder(info.absolutePath());
    if (path.isEmpty() || !folder.isDir())
        return FileFault{Kind::NoFolder, {}};
    // Replacing a device by a file would break more than this export.
    if (info.exists() && !info.isFile())
        return FileFault{Kind::NotAFile, {}};
    if (!folder.isWritable() || (info.exists() && !info.isWritable()))
        return FileFault{Kind::NoPermission, {}};
    return std::nullopt;
}

FileFault FileFault::ofWriting(const QFileDevice &file)
{
    switch (file.error()) {
    case QFileDevice::ResourceError:
        return {Kind::DiskFull, file.errorString()};
    case QFileDevice::PermissionsError:
        return {Kind::NoPermission, file.errorString()};
    default:
        return {Kind::NotWritten, file.errorString()};
    }
}

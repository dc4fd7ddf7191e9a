// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/WordingFiles.h"

#include "ui/Wording.h"

QString WordingFiles::fault(const FileFault &fault)
{
    constexpr int longest = 200;
    QString detail = Wording::oneLine(fault.detail, longest);
    // Windows ends what it reports with a full stop, and so do the sentences here.
    while (detail.endsWith(u'.'))
        detail.chop(1);
    switch (fault.kind) {
    case FileFault::Kind::NoFolder:
        return tr("There is no such folder; choose another one.");
    case FileFault::Kind::NotAFile:
        return tr("A folder or a device has this name; choose another one.");
    case FileFault::Kind::NoPermission:
        return tr("You may not write there; choose another folder.");
    case FileFault::Kind::DiskFull:
        return tr("The disk is full; no file was written.");
    case FileFault::Kind::NotWritten:
        return tr("No file was written, because the disk reports: %1.").arg(detail);
    case FileFault::Kind::NotRead:
        return tr("The file could not be read, because the disk reports: %1.").arg(detail);
    case FileFault::Kind::NotOurs:
        return tr("The file holds no incidents that a console exported as JSON.");
    case FileFault::Kind::StoreFailed:
        return tr("The incidents on this computer could not be read or kept: %1.").arg(detail);
    }
    return {};
}

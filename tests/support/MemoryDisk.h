// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QString>

//! \brief Where a QTemporaryDir called \a name belongs when thousands of commits would wait for a disk: in
//! memory if there is such a place.
[[nodiscard]] inline QString inMemory(const QString &name)
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u'/' + name
        + QStringLiteral("-XXXXXX");
}

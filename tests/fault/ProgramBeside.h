// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QStandardPaths>

#include <cstdio>

//! \brief The program \a name in the folder of this one; empty, with a line that says so, when it is not
//! there.
[[nodiscard]] inline QString programBeside(const QString &name)
{
    const QString folder = QCoreApplication::applicationDirPath();
    const QString found = QStandardPaths::findExecutable(name, {folder});
    if (found.isEmpty())
        std::fprintf(stderr, "There is no %s in %s.\n", qPrintable(name), qPrintable(folder));
    return found;
}

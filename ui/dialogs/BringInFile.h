// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/IncidentReference.h"

#include "models/incident/Future.h"

//! \brief What was found in a file or a long text, looked through on another thread.
struct BringInFinding {
    enum class Fault { None, NotAFile, TooLarge, NotReadable };

    QString name; //!< The file's name without its folder; empty for pasted text.
    Fault fault = Fault::None;
    QList<IncidentReference> references;
    QString text; //!< The whole text when it is short enough to stand in the field, else empty.
};

namespace BringInFile {

constexpr qint64 largest = 20 * 1024 * 1024; //!< Bytes of a file that is still read.
constexpr qsizetype longestInField = 200'000; //!< Characters that are put into the field as they are.

//! \brief Reads the file at \a path; folders, devices and pipes are not opened.
[[nodiscard]] Future<BringInFinding> read(const QString &path);
//! \brief Looks through \a text.
[[nodiscard]] Future<BringInFinding> look(const QString &text);
//! \brief The references as lines that are found again: number and id.
[[nodiscard]] QString asLines(const QList<IncidentReference> &references);
//! \brief What a person must know of \a finding, in one sentence; empty when it simply stands in the field.
[[nodiscard]] QString words(const BringInFinding &finding);

} // namespace BringInFile

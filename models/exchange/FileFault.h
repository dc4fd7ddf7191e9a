// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFileDevice>
#include <QString>

#include <optional>

//! \brief Why a file that the person chose could not be written or read, as data. The words are made in ui/.
struct FileFault {
    enum class Kind {
        NoFolder, //!< The folder it should stand in does not exist.
        NotAFile, //!< A folder, a device or a pipe has that name.
        NoPermission,
        DiskFull,
        NotWritten, //!< Any other fault of the disk; \c detail has the system's word.
        NotRead,
        NotOurs, //!< The file holds no incidents as we write them.
        StoreFailed, //!< The incidents on this computer could not be read or kept.
    };

    Kind kind = Kind::NotWritten;
    QString detail; //!< In the system's or the store's words; redacted, not translated.

    //! \brief What stands in the way of writing a file at \a path, as far as can be seen before.
    [[nodiscard]] static std::optional<FileFault> beforeWriting(const QString &path);
    //! \brief Why writing \a file failed.
    [[nodiscard]] static FileFault ofWriting(const QFileDevice &file);

    friend bool operator==(const FileFault &, const FileFault &) = default;
};

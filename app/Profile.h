// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QSettings>
#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

#include <memory>

//! \brief One way of working, strictly apart from the others: a folder with settings and one data folder per
//! server.
class Profile
{
    Q_DECLARE_TR_FUNCTIONS(Profile)

public:
    //! \brief 1 to 40 of A–Z a–z 0–9 . _ -, beginning with a letter or a digit, so that it is safe as a
    //! folder's name.
    [[nodiscard]] static bool isValidName(const QString &name);
    //! \brief Makes the profile's folder in \a root (the system's place when empty), readable by its owner
    //! only. The error is a sentence.
    [[nodiscard]] static tl::expected<Profile, QString> open(const QString &name, const QString &root);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString settingsFile() const;
    //! \brief The settings; damaged ones are set aside under another name, which \a problem then tells in a
    //! sentence.
    [[nodiscard]] std::unique_ptr<QSettings> openSettings(QString *problem) const;

    //! \brief Where the incidents of \a server are kept: the same for each spelling of its address, and for
    //! http and https.
    [[nodiscard]] QString dataFolder(const QUrl &server) const;
    //! \brief Where work waits that was begun before the first sign-in.
    [[nodiscard]] QString unassignedFolder() const;
    //! \brief Gives the work that was begun before the first sign-in to \a server, unless that one has data
    //! already. Nothing may be open in either folder.
    void assign(const QUrl &server) const;

private:
    Profile(const QString &name, const QString &folder);

    QString m_name;
    QString m_folder;
};

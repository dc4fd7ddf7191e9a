// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Future.h"

#include <QObject>
#include <QUrl>

//! \brief Passwords in the system's keychain, and nowhere else.
class Credentials : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        Done,
        NotThere, //!< Nothing is remembered for this account.
        NoKeychain, //!< This computer, or this build, has none that can be reached.
        Denied, //!< The person or the system said no.
        Failed,
    };
    struct Answer {
        Outcome outcome = Outcome::Failed;
        QString password; //!< Of a successful read.
        QString detail; //!< Technical words of the keychain, not translated.
    };
    struct Account {
        QUrl server;
        QString user;
    };

    explicit Credentials(const QString &profile, QObject *parent = nullptr);

    //! \brief True when the program was built with support for a keychain.
    [[nodiscard]] static bool isAvailable();
    //! \brief One sentence on where passwords are kept.
    [[nodiscard]] static QString describe();
    //! \brief What went wrong, in a sentence; empty when nothing did.
    [[nodiscard]] static QString inWords(const Answer &answer);

    [[nodiscard]] Future<Answer> read(const Account &account);
    [[nodiscard]] Future<Answer> write(const Account &account, const QString &password);
    [[nodiscard]] Future<Answer> remove(const Account &account);

private:
    [[nodiscard]] QString keyOf(const Account &account) const;

    QString m_profile;
};

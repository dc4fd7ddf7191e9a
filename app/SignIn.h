// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/Credentials.h"
#include "app/Desk.h"
#include "app/TypingPause.h"

#include <QPointer>

#include <optional>

class ReloginSheet;
class SignInDialog;

//! \brief Who works at which server.
struct Account {
    QUrl base;
    QString user;
    QString password;
    bool insecureAllowed = false;
    std::optional<bool> inKeychain; //!< The person's wish, where it was just asked for.
};

//! \brief Gets a desk signed in: by itself with the remembered password, else by asking the person, once at a
//! time.
class SignIn : public QObject
{
    Q_OBJECT

public:
    SignIn(Desk &desk, Preferences &preferences, Credentials &credentials, QObject *parent = nullptr);

    //! \brief The address and user of the command line, each empty when it named none.
    void setWish(const QString &address, const QString &user);
    //! \brief Tells the desk whose it is, without sending anything.
    void introduce();
    //! \brief Signs in with what is remembered, or asks. Does nothing while working offline.
    void begin();
    //! \brief Shows the sign-in dialog.
    void ask();
    //! \brief Works with \a account, whose password was just tried or comes from the demo.
    void take(const Account &account);
    //! \brief Never asks the person: the demo's password is nobody's to know.
    void setUnattended() { m_unattended = true; }

Q_SIGNALS:
    //! \brief The person signed in somewhere; take() on the right desk goes on with it.
    void entered(const Account &account);
    void done();

private:
    enum class Stage {
        Idle,
        ReadingKeychain,
        Trying,
        Declined, //!< The person closed the dialog or signed out, and is not asked again unbidden.
    };

    void out();
    void signInNow();
    void judge(const ServiceError &error);
    void sessionEnded(const ServiceError &reason);
    void showSheet(const ServiceError &reason);
    void openSheet(const ServiceError &reason);
    void tryPassword(const QString &password);
    void decline();
    void connectivityChanged();
    void warnOfCertificate(const std::optional<ServiceError> &reason);
    void remember(const Account &account);
    void report(const Credentials::Answer &answer);
    [[nodiscard]] Account stored() const;
    [[nodiscard]] bool wishesAnotherServer() const;
    [[nodiscard]] QWidget *topWindow() const;

    Desk &m_desk;
    Preferences &m_preferences;
    Credentials &m_credentials;
    QPointer<SignInDialog> m_dialog;
    QPointer<ReloginSheet> m_sheet;
    TypingPause m_typing;
    QString m_wishedAddress;
    QString m_wishedUser;
    Stage m_stage = Stage::Idle;
    QByteArray m_warnedOf; //!< Digest of the certificate that the person was warned of.
    bool m_unattended = false;
    bool m_needsPassword = false; //!< The one at hand was refused or is gone.
    bool m_wasOffline = false;
};

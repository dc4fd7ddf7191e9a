// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/servicedesk/SignInProbe.h"

#include <QDialog>
#include <QUrl>

#include <memory>

//! \brief The first page a person meets: address in any form, user, password; a checklist fills while it
//! tries.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SignInDialog(QWidget *parent = nullptr);
    ~SignInDialog() override;

    void setAddress(const QString &address);
    void setUser(const QString &user);
    //! \brief \a available = a keychain exists on this computer; else the tick box is off and says why.
    void setRemember(bool remember, bool available);

    //! \brief The certificates that the person trusts. After signedIn() the one of that server is among
    //! trusted(), if the person chose so here.
    void setTrusted(const CertificateTrusts &trusted);
    [[nodiscard]] const CertificateTrusts &trusted() const;

Q_SIGNALS:
    //! \brief Comes before \a password is sent. Whoever writes logs must know it to leave it out.
    void passwordEntered(const QString &password);
    //! \brief It worked; the dialog closes itself afterwards.
    void signedIn(const QUrl &base, const QString &user, const QString &password, bool remember,
                  bool insecureAllowed);
    //! \brief The person wants to look at cached incidents without signing in.
    void workOfflineRequested();

public Q_SLOTS:
    //! \brief While it tries: stops the try and keeps what was entered.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

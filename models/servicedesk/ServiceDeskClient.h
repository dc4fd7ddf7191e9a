// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/servicedesk/HttpTransport.h"
#include "models/servicedesk/IncidentGateway.h"

#include <QPromise>
#include <QUrl>

#include <functional>
#include <memory>

//! \brief The four verbs over HTTP for one server and one user, with one shared sign-in when the session has ended.
//!
//! However many requests meet 401 or 403 at once, there is one sign-in; each of them is repeated once after it (a refused request was not executed, so this is no second sending).
class ServiceDeskClient : public IncidentGateway
{
    Q_OBJECT

public:
    explicit ServiceDeskClient(HttpTransport::Deadlines deadlines = {}, QObject *parent = nullptr);
    ~ServiceDeskClient() override;

    //! \brief The server's base address (ending in "/ServiceDeskApi/") and who signs in. Ends every request and forgets the session.
    void setAccount(const QUrl &base, const QString &user, const QString &password);
    [[nodiscard]] QUrl base() const { return m_base; }
    [[nodiscard]] QString user() const { return m_user; }
    [[nodiscard]] bool hasPassword() const { return !m_password.isEmpty(); }
    [[nodiscard]] bool isSignedIn() const { return !m_token.isEmpty(); }
    //! \brief Allows plain http to another computer than this one; the person's explicit choice, visible in the window.
    void setInsecureAllowed(bool allowed) { m_insecureAllowed = allowed; }
    //! \brief Takes a new password for the same account after the session ended, and signs in.
    [[nodiscard]] QFuture<Result<void>> signIn(const QString &password);
    //! \brief Signs in with the password at hand. Concurrent calls share one request.
    [[nodiscard]] QFuture<Result<void>> signIn();
    void signOut();
    //! \brief While true nothing is sent at all.
    void setWorkOffline(bool offline);

    [[nodiscard]] QFuture<Result<IncidentSnapshot>> read(const QString &sessionId) override;
    [[nodiscard]] QFuture<Result<WriteReceipt>> create(const Incident &incident) override;
    [[nodiscard]] QFuture<Result<WriteReceipt>> modify(const IncidentSnapshot &theirs, const IncidentChange &change) override;
    [[nodiscard]] QFuture<Result<WriteReceipt>> resolve(const QString &sessionId, const QString &closeCode,
                                                        const QString &resolution) override;
    void abortAll() override;

private:
    std::unique_ptr<HttpTransport> m_transport;
    QUrl m_base;
    QString m_user;
    QString m_password;
    QByteArray m_token;
    bool m_insecureAllowed = false;
};

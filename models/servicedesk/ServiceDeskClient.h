// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/servicedesk/ErrorBody.h"
#include "models/servicedesk/HttpTransport.h"
#include "models/servicedesk/IncidentGateway.h"

#include <QHash>
#include <QPromise>
#include <QUrl>

#include <functional>
#include <memory>

//! \brief The four verbs over HTTP for one server and one user, with one shared sign-in when the session has
//! ended.
//!
//! However many requests meet 401 or 403 at once, there is one sign-in; each of them is repeated once after
//! it (a refused request was not executed, so this is no second sending). A change of an incident is repeated
//! by its caller, who has to look again at what it would change: the sign-in took its time.
class ServiceDeskClient : public IncidentGateway
{
    Q_OBJECT

public:
    explicit ServiceDeskClient(HttpTransport::Deadlines deadlines = {}, QObject *parent = nullptr);
    ~ServiceDeskClient() override;

    //! \brief The server's base address (ending in "/ServiceDeskApi/") and who signs in. Ends every request
    //! and forgets the session.
    void setAccount(const QUrl &base, const QString &user, const QString &password);
    [[nodiscard]] QUrl base() const { return m_base; }
    [[nodiscard]] QString user() const { return m_user; }
    [[nodiscard]] bool hasPassword() const { return !m_password.isEmpty(); }
    [[nodiscard]] bool isSignedIn() const { return !m_token.isEmpty(); }
    //! \brief Allows plain http to another computer than this one; the person's explicit choice, visible in
    //! the window.
    void setInsecureAllowed(bool allowed) { m_insecureAllowed = allowed; }
    //! \brief The certificates that the person trusts. A change drops every connection and ends every
    //! request.
    void setTrusted(const CertificateTrusts &trusted);
    //! \brief Takes a new password for the same account after the session ended, and signs in.
    [[nodiscard]] Future<Result<void>> signIn(const QString &password);
    //! \brief Signs in with the password at hand. Concurrent calls share one request.
    [[nodiscard]] Future<Result<void>> signIn();
    void signOut();
    //! \brief While true nothing is sent at all.
    void setWorkOffline(bool offline);

    [[nodiscard]] Future<Result<IncidentSnapshot>> read(const QString &sessionId,
                                                        Turn turn = Turn::Next) override;
    [[nodiscard]] Future<Result<WriteReceipt>> create(const Incident &incident) override;
    [[nodiscard]] Future<Result<WriteReceipt>> modify(const IncidentSnapshot &theirs,
                                                      const IncidentChange &change) override;
    [[nodiscard]] Future<Result<WriteReceipt>> resolve(const QString &sessionId, const QString &closeCode,
                                                       const QString &resolution) override;
    void abortAll() override;

Q_SIGNALS:
    //! \brief A session began. Whoever writes logs must know the token to leave it out.
    void tokenTaken(const QString &token);

private:
    struct Call;
    struct SignIn;
    using Purpose = ErrorBody::Purpose;

    template <typename T>
    [[nodiscard]] Future<Result<T>> perform(HttpRequest request, Purpose purpose,
                                            std::function<Result<T>(const HttpAnswer &)> read);
    void start(const std::shared_ptr<Call> &call);
    void send(const std::shared_ptr<Call> &call);
    void arrived(const std::shared_ptr<Call> &call, const Result<HttpAnswer> &result);
    void sessionRefused(const std::shared_ptr<Call> &call, const HttpAnswer &answer);
    void waitForSignIn(const std::shared_ptr<Call> &call);
    void resume(const std::shared_ptr<Call> &call);
    void joinSignIn(std::function<void(const Result<void> &)> waiter, bool forCall);
    void concludeSignIn(const std::shared_ptr<SignIn> &signIn, const Result<HttpAnswer> &result);
    [[nodiscard]] Result<void> takeToken(const SignIn &signIn, const HttpAnswer &answer);
    void report(const Result<HttpAnswer> &result);
    void renewTransport();
    [[nodiscard]] Result<void> maySend() const;
    [[nodiscard]] bool canRenew() const { return !m_password.isEmpty() && !m_passwordRefused; }
    [[nodiscard]] QUrl endpoint(const QString &path) const;

    HttpTransport::Deadlines m_deadlines;
    CertificateTrusts m_trusted;
    std::unique_ptr<HttpTransport> m_transport;
    std::shared_ptr<SignIn> m_signIn; //!< The one under way, if any.
    QUrl m_base;
    QString m_user;
    QString m_password;
    QByteArray m_token;
    //! Where the next change is a repeat, for which nobody signs in once more, and in which session.
    QHash<QUrl, quint64> m_forAnew;
    quint64 m_account = 0; //!< Counts accounts: what belongs to an earlier one must not touch this one.
    quint64 m_session =
        0; //!< Counts sign-ins: tells a refusal of this session from one of an earlier session.
    bool m_passwordRefused = false; //!< Not tried again by itself, lest the server locks the person out.
    bool m_insecureAllowed = false;
    bool m_workOffline = false;
};

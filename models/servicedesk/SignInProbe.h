// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/servicedesk/HttpTransport.h"

#include <QHostInfo>
#include <QObject>
#include <QUrl>

#include <array>
#include <memory>
#include <optional>

//! \brief Finds the API behind a pasted address and signs in, step by step, so that a fault can be named at
//! its step.
class SignInProbe : public QObject
{
    Q_OBJECT

public:
    enum class Step { NameFound, Reached, Certificate, ApiFound, ApiEnabled, SignedIn };
    Q_ENUM(Step)
    enum class State { Pending, Running, Passed, Failed, Skipped };
    Q_ENUM(State)

    explicit SignInProbe(QObject *parent = nullptr);
    ~SignInProbe() override;

    //! \brief Starts over with \a address in any pasted form. \a allowInsecure permits plain http to another
    //! computer; \a trusted are the certificates that the person trusts.
    void start(const QString &address, const QString &user, const QString &password,
               bool allowInsecure = false, const CertificateTrusts &trusted = {});
    void cancel();

Q_SIGNALS:
    void stepChanged(SignInProbe::Step step, SignInProbe::State state);
    //! \brief It worked: \a base is the address to keep.
    void succeeded(const QUrl &base);
    //! \brief It stopped at \a step. At ApiEnabled a 403 cannot tell a switched-off API from a wrong
    //! password: kind ApiOffOrForbidden; when a second look (GET without session) shows the API's own words
    //! for being switched off, serverText holds them.
    void failed(SignInProbe::Step step, const ServiceError &error);
    //! \brief Comes before failed() when a certificate was refused: \a base is the address that showed it.
    void certificateRefused(const QUrl &base);

private:
    static constexpr int StepCount = 6;
    struct Fault {
        Step step = Step::NameFound;
        ServiceError error;
    };

    void tryCandidate();
    void nameLookedUp(const QHostInfo &info);
    void tryToken();
    void tokenAnswered(const Result<HttpAnswer> &result);
    void judge(const HttpAnswer &answer);
    void judgeRefusal(ServiceError error);
    void lookAgain(const ServiceError &refusal);
    void judgeAgain(const ServiceError &refusal, const Result<HttpAnswer> &result);
    void nextAfter(Step step, const ServiceError &error);
    void pass(Step from, Step to);
    void stopAt(Step step, const ServiceError &error);
    void report(Step step, State state);
    void dropTransport();
    [[nodiscard]] const QUrl &candidate() const { return m_candidates.constFirst(); }

    std::unique_ptr<HttpTransport> m_transport;
    QList<QUrl> m_candidates; //!< Still to try; the first is the one being tried.
    QString m_user;
    QString m_password;
    std::array<State, StepCount> m_states{};
    std::optional<Fault> m_furthest; //!< The fault of the candidate that came furthest.
    int m_lookup = -1;
    quint64 m_run = 0; //!< Counts starts: what belongs to an earlier one is ignored.
    bool m_allowInsecure = false;
};

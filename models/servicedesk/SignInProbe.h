// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Result.h"

#include <QObject>
#include <QUrl>

//! \brief Finds the API behind a pasted address and signs in, step by step, so that a fault can be named at its step.
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

    //! \brief Starts over with \a address in any pasted form. \a allowInsecure permits plain http to another computer.
    void start(const QString &address, const QString &user, const QString &password, bool allowInsecure = false);
    void cancel();

Q_SIGNALS:
    void stepChanged(SignInProbe::Step step, SignInProbe::State state);
    //! \brief It worked: \a base is the address to keep.
    void succeeded(const QUrl &base);
    //! \brief It stopped at \a step. At ApiEnabled a 403 cannot tell a switched-off API from a wrong password: kind ApiOffOrForbidden; when a second look (GET without session)
    //! shows the API's own words for being switched off, serverText holds them.
    void failed(SignInProbe::Step step, const ServiceError &error);
};

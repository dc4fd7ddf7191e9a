// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/CommandLine.h"
#include "app/DemoProcess.h"
#include "app/Profile.h"
#include "app/QuitSignals.h"
#include "app/SignIn.h"
#include "app/StallWatch.h"
#include "app/Translations.h"
#include "ui/Theme.h"

#include <QObject>

#include <memory>

//! \brief Builds the program's parts in order and wires them: profile, settings, language, theme, and a desk
//! for the server.
class Application : public QObject
{
    Q_OBJECT

public:
    Application(const CommandLine &commandLine, const Profile &profile, QObject *parent = nullptr);
    ~Application() override;

    //! \brief Shows the window; everything that needs the network follows its first paint.
    void start();
    //! \brief Brings the window to the front and opens what \a reference names, unless it is empty.
    void open(const QString &reference);
    //! \brief Null in release builds.
    [[nodiscard]] StallWatch *stalls() { return m_stalls.get(); }
    //! \brief The desk at work; another one after a sign-in at another server.
    [[nodiscard]] Desk &desk() { return *m_desk; }

private:
    void buildDesk(const QString &folder);
    void switchTo(const Account &account);
    void entered(const Account &account);
    void startDemo();
    void demoReady(const DemoProcess::Service &service);
    void fillFromDemo();
    void signedIn();
    void openPending();
    void quit();
    [[nodiscard]] QString firstFolder() const;

    std::unique_ptr<StallWatch> m_stalls;
    CommandLine m_commandLine;
    Profile m_profile;
    QString m_settingsProblem;
    Preferences m_preferences;
    Translations m_translations;
    Theme m_theme;
    Credentials m_credentials;
    QuitSignals m_quitSignals;
    std::unique_ptr<DemoProcess> m_demo;
    QString m_demoList; //!< Names every incident of the demo, until they were brought in.
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SignIn> m_signIn;
    QString m_pendingOpen;
};

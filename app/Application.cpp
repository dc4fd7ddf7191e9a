// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/Application.h"

#include "app/Memory.h"
#include "models/incident/IncidentReference.h"
#include "models/servicedesk/ServiceAddress.h"
#include "ui/Icons.h"

#include <QApplication>
#include <QFileInfo>
#include <QFontMetrics>
#include <QSessionManager>

#include <utility>

using namespace Qt::StringLiterals;

using Key = Preferences::Key;

Application::Application(const CommandLine &commandLine, const Profile &profile, QObject *parent)
    : QObject(parent)
    , m_commandLine(commandLine)
    , m_profile(profile)
    , m_preferences(profile.openSettings(&m_settingsProblem))
    , m_theme(m_preferences)
    , m_credentials(profile.name())
    , m_pendingOpen(commandLine.open)
{
    Memory::giveBackLarge();
#ifndef NDEBUG
    m_stalls = std::make_unique<StallWatch>();
#endif
    m_translations.use(m_preferences.text(Key::Language));
    connect(&m_preferences, &Preferences::changed, this, [this](Key key) {
        if (key == Key::Language)
            m_translations.use(m_preferences.text(key));
    });
    connect(&m_quitSignals, &QuitSignals::received, this, &Application::quit);
    connect(
        qGuiApp, &QGuiApplication::commitDataRequest, this,
        [this](QSessionManager &) {
            if (m_desk)
                m_desk->keep();
        },
        Qt::DirectConnection);
}

Application::~Application()
{
    m_signIn.reset();
    m_desk.reset();
}

void Application::start()
{
    // The first text loads the font. Here that falls into the time in which the session's bus answers, for
    // which the first button would wait.
    (void)QFontMetrics(QApplication::font()).horizontalAdvance(QCoreApplication::applicationName());
    buildDesk(firstFolder());
    // Seven pictures are read for it, and the first list does not wait for them.
    connect(m_desk.get(), &Desk::painted, this, [] { QGuiApplication::setWindowIcon(Icons::application()); });
    if (!m_settingsProblem.isEmpty())
        m_desk->tell(Theme::Tone::Warning, m_settingsProblem);
    for (const QString &problem : m_preferences.problems())
        m_desk->tell(Theme::Tone::Warning, problem);
    m_signIn->setWish(m_commandLine.server, m_commandLine.user);
    if (m_commandLine.offline)
        m_desk->workOfflineForNow(true);
    if (!m_commandLine.demo)
        m_signIn->introduce();
    connect(m_desk.get(), &Desk::painted, m_signIn.get(), [this] {
        if (m_commandLine.demo)
            startDemo();
        else
            m_signIn->begin();
    });
    m_desk->open();
}

QString Application::firstFolder() const
{
    if (m_commandLine.demo)
        return m_profile.folder() + "/servers/demo"_L1;
    const QUrl stored(m_preferences.text(Key::ServerAddress));
    if (m_commandLine.server.isEmpty())
        return stored.isEmpty() ? m_profile.unassignedFolder() : m_profile.dataFolder(stored);
    // The address may lead to one of several places: only one that was signed in at before is opened.
    const Result<QList<QUrl>> candidates = ServiceAddress::candidates(m_commandLine.server);
    if (candidates) {
        for (const QUrl &candidate : *candidates) {
            const QString folder = m_profile.dataFolder(candidate);
            if (QFileInfo::exists(folder))
                return folder;
        }
    }
    return m_profile.unassignedFolder();
}

void Application::buildDesk(const QString &folder)
{
    m_desk = std::make_unique<Desk>(folder, m_preferences);
    m_signIn = std::make_unique<SignIn>(*m_desk, m_preferences, m_credentials);
    m_desk->window().setDemo(m_commandLine.demo);
    m_desk->window().setKeychain(Credentials::describe());
    if (m_preferences.flag(Key::WorkOffline))
        m_desk->workOfflineForNow(true);
    connect(&m_desk->window(), &MainWindow::quitRequested, this, &Application::quit);
    connect(m_desk.get(), &Desk::opened, this, &Application::openPending);
    connect(m_signIn.get(), &SignIn::done, this, &Application::signedIn);
    connect(m_signIn.get(), &SignIn::entered, this, &Application::entered);
}

void Application::entered(const Account &account)
{
    if (m_profile.dataFolder(account.base) == m_desk->folder()) {
        m_signIn->take(account);
        return;
    }
    // The dialog that says so belongs to the window that goes.
    QMetaObject::invokeMethod(
        this, [this, account] { switchTo(account); }, Qt::QueuedConnection);
}

void Application::switchTo(const Account &account)
{
    QApplication::setQuitOnLastWindowClosed(false);
    const bool wasUnassigned = m_desk->folder() == m_profile.unassignedFolder();
    m_desk->window().close();
    m_signIn.reset();
    m_desk.reset();
    if (wasUnassigned)
        m_profile.assign(account.base);
    buildDesk(m_profile.dataFolder(account.base));
    connect(m_desk.get(), &Desk::painted, m_signIn.get(), [this, account] { m_signIn->take(account); });
    m_desk->open();
    QApplication::setQuitOnLastWindowClosed(true);
}

void Application::startDemo()
{
    m_signIn->setUnattended();
    m_demo = std::make_unique<DemoProcess>();
    connect(m_demo.get(), &DemoProcess::ready, this, &Application::demoReady);
    connect(m_demo.get(), &DemoProcess::failed, this,
            [this](const QString &sentence, const QString &details) {
                m_desk->tell(Theme::Tone::Error, sentence, details);
            });
    m_demo->start(m_profile.folder() + "/demo-service.sqlite"_L1, m_commandLine.demoIncidents);
}

void Application::demoReady(const DemoProcess::Service &service)
{
    m_demoList = service.csv;
    m_signIn->take({service.base, service.user, service.password, false, {}});
}

void Application::fillFromDemo()
{
    const QString list = std::exchange(m_demoList, {});
    if (list.isEmpty())
        return;
    m_desk->workspace().store().counts({}).then(m_desk.get(), [this, list](const Result<ViewCounts> &counts) {
        if (!counts || counts->all > 0)
            return;
        QList<IncidentKey> keys;
        for (const IncidentReference &reference : IncidentReferences::find(list)) {
            if (!reference.guid.isEmpty())
                keys += reference.guid;
        }
        m_desk->workspace().refresher().refresh(keys);
    });
}

void Application::signedIn()
{
    fillFromDemo();
    openPending();
}

void Application::open(const QString &reference)
{
    MainWindow &window = m_desk->window();
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    if (reference.isEmpty())
        return;
    m_pendingOpen = reference;
    openPending();
}

void Application::openPending()
{
    if (m_pendingOpen.isEmpty() || !m_desk->workspace().isOpen())
        return;
    const QList<IncidentReference> found = IncidentReferences::find(m_pendingOpen);
    const IncidentKey key = found.isEmpty() ? IncidentKey() : found.constFirst().guid;
    const bool canAsk = m_desk->client().isSignedIn();
    if (key.isEmpty() || canAsk || m_desk->workspace().connectivity().isWorkOffline()) {
        m_desk->window().openReference(std::exchange(m_pendingOpen, {}));
        return;
    }
    // What is here is shown at once; what is not waits for the sign-in.
    m_desk->workspace().store().known({key}).then(
        m_desk.get(), [this](const Result<QList<IncidentKey>> &known) {
            if (known && !known->isEmpty() && !m_pendingOpen.isEmpty())
                m_desk->window().openReference(std::exchange(m_pendingOpen, {}));
        });
}

void Application::quit()
{
    m_desk->window().close();
    QCoreApplication::quit();
}

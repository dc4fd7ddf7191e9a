// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/Application.h"
#include "app/EarlyBus.h"
#include "app/EarlyFonts.h"
#include "app/Logging.h"
#include "app/Secrecy.h"
#include "app/SingleInstance.h"
#include "app/WindowsDesktop.h"

#include <QApplication>

#include <chrono>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto handOverPatience = 3s;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(IncidentConsole)
};

int fail(const QString &sentence, int status)
{
    std::fputs((Logging::redacted(sentence) + u'\n').toLocal8Bit().constData(), stderr);
    return status;
}

//! \brief Reads the arguments under a program without windows, so that help needs no display.
CommandLine readCommandLine(int argc, char *argv[])
{
    const QCoreApplication early(argc, argv);
    Translations translations;
    translations.use({});
    return CommandLine::parse(QCoreApplication::arguments());
}

int run(const CommandLine &commandLine)
{
    const auto profile = Profile::open(commandLine.profile, commandLine.dataFolder);
    if (!profile)
        return fail(profile.error(), EXIT_FAILURE);
    SingleInstance instance(profile->folder());
    switch (instance.claim(commandLine.open, handOverPatience)) {
    case SingleInstance::Role::First:
        break;
    case SingleInstance::Role::HandedOver:
        return EXIT_SUCCESS;
    case SingleInstance::Role::Unanswered:
        return fail(Text::tr("Another console works in the profile “%1” and does not answer; end it, or "
                             "choose another profile with --profile.")
                        .arg(profile->name()),
                    EXIT_FAILURE);
    case SingleInstance::Role::Unusable:
        return fail(Text::tr("The folder %1 allows no lock, so two consoles could work in it at once; "
                             "correct its permissions, or name another one after --data-folder.")
                        .arg(profile->folder()),
                    EXIT_FAILURE);
    }
    Application application(commandLine, *profile);
    WindowsDesktop::registerLinks(QCoreApplication::applicationFilePath(), WindowsDesktop::userClasses());
    QObject::connect(&instance, &SingleInstance::asked, &application, &Application::open);
    application.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
#ifdef Q_OS_UNIX
    // Incidents, drafts and settings are nobody else's business.
    ::umask(S_IRWXG | S_IRWXO);
#endif
    Secrecy::closeMemory();
    WindowsDesktop::useConsoleOfParent();
    WindowsDesktop::nameProcess();
    WindowsDesktop::allowDarkFrames();
    Logging::install();
    QCoreApplication::setApplicationName(u"incident-console"_s);
    QCoreApplication::setApplicationVersion(QLatin1String(CONSOLE_VERSION));
    const CommandLine commandLine = readCommandLine(argc, argv);
    switch (commandLine.action) {
    case CommandLine::Action::Print:
        std::fputs(commandLine.text.toLocal8Bit().constData(), stdout);
        return EXIT_SUCCESS;
    case CommandLine::Action::Refuse:
        return fail(commandLine.text, CommandLine::refused);
    case CommandLine::Action::Run:
        break;
    }
    const EarlyFonts fonts;
    const QApplication application(argc, argv);
    const EarlyBus bus;
    QGuiApplication::setDesktopFileName(u"incident-console"_s);
    QGuiApplication::setApplicationDisplayName(Text::tr("Incident Console"));
    return run(commandLine);
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/journey/Workplace.h"

#include "app/Application.h"
#include "ui/StatusLine.h"
#include "ui/detail/DetailPane.h"
#include "ui/dialogs/BringInDialog.h"
#include "ui/dialogs/SignInDialog.h"
#include "ui/list/IncidentListPane.h"

#include <QAbstractButton>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

//! \brief Waits for \a condition; says which one failed, because the callers only answer with false.
bool comes(const char *what, const std::function<bool()> &condition)
{
    if (QTest::qWaitFor(condition, patience))
        return true;
    qInfo("It never came: %s.", what);
    return false;
}

} // namespace

Workplace::Workplace(const QString &folder)
    : m_folder(folder.isEmpty() ? m_own.path() : folder)
{
}

Workplace::~Workplace()
{
    quit();
}

void Workplace::watch()
{
    // The offscreen platform and Wine say these of themselves.
    QTest::failOnWarning(
        QRegularExpression(u"^(?!This plugin does not support|.*setGeometry: Unable to set geometry)"_s));
}

bool Workplace::launch(const QStringList &options)
{
    const QStringList arguments = QStringList{u"incident-console"_s, u"--data-folder"_s, m_folder} + options;
    const CommandLine commandLine = CommandLine::parse(arguments);
    if (commandLine.action != CommandLine::Action::Run)
        return false;
    const auto profile = Profile::open(commandLine.profile, commandLine.dataFolder);
    if (!profile)
        return false;
    m_application = std::make_unique<Application>(commandLine, *profile);
    m_application->start();
    return true;
}

bool Workplace::start(const QStringList &options)
{
    return launch(options)
        && comes("the window", [this] { return person.window() && person.window()->isActiveWindow(); });
}

void Workplace::quit()
{
    if (m_application && !QApplication::activeModalWidget())
        person.press(u"Ctrl+Q"_s);
    noteStalls();
    m_application.reset();
}

void Workplace::noteStalls()
{
    if (m_application && m_application->stalls())
        m_longestStall = qMax(m_longestStall, m_application->stalls()->longest());
}

void Workplace::excuseStall()
{
    if (m_application && m_application->stalls())
        m_application->stalls()->excuse();
}

bool Workplace::hasStalled()
{
    noteStalls();
    qInfo("The longest stall was %lld ms.", static_cast<long long>(m_longestStall));
    // Under a sanitizer or on a slow machine the figure says nothing.
#ifdef __SANITIZE_ADDRESS__
    return false;
#else
    return m_longestStall > StallWatch::limit && !qEnvironmentVariableIsSet("CONSOLE_NO_STALL_LIMIT");
#endif
}

bool Workplace::signIn(const Door &door)
{
    if (!comes("the sign-in", [this] { return person.open<SignInDialog>() != nullptr; }))
        return false;
    if (!person.tabTo(u"Server address"_s))
        return false;
    person.overtype(door.address.toString());
    person.press(u"Tab"_s);
    person.overtype(door.user);
    person.press(u"Tab"_s);
    person.overtype(door.password);
    person.press(u"Return"_s);
    return comes("the end of the sign-in",
                 [this] { return !person.open<SignInDialog>() && person.window() && isConnected(); });
}

bool Workplace::isConnected() const
{
    const MainWindow *window = person.window();
    const auto *status = window ? window->findChild<StatusLine *>() : nullptr;
    return status && status->connectionText().startsWith(u"Connected"_s);
}

bool Workplace::settleIn(const Door &door, const QString &text, int count)
{
    return start() && signIn(door) && bringIn(text, count);
}

bool Workplace::bringIn(const QString &text, int count)
{
    person.press(u"Ctrl+B"_s);
    if (!comes("the box to bring in", [this] { return person.open<BringInDialog>() != nullptr; }))
        return false;
    person.paste(text);
    if (!comes("a button that can be pressed", [this] {
            const QAbstractButton *start = person.button(u"Bring in"_s);
            return start && start->isEnabled();
        }))
        return false;
    person.press(u"Alt+B"_s);
    if (!comes("the end of bringing in", [this] { return person.reads(u"Press Enter on a line"_s); }))
        return false;
    person.press(u"Escape"_s);
    return comes("the list", [this, count] {
        return !person.open<BringInDialog>() && person.window()->list().model().isComplete()
            && person.column(ListColumn::Number).size() == count
            && !person.column(ListColumn::Number).contains(u"…"_s);
    });
}

bool Workplace::openIncident(const QString &number)
{
    person.press(u"Ctrl+L"_s);
    person.type(number);
    person.press(u"Return"_s);
    const auto isOpen = [this, number] {
        const IncidentModel &model = person.window()->detail().model();
        return model.mode() == IncidentModel::Mode::Existing && model.edited().number() == number
            && person.window()->list().selectedCount() == 1;
    };
    if (!comes("the incident", isOpen)) {
        qInfo("The message is “%s”, the window “%s”.", qPrintable(person.message()),
              qPrintable(person.title()));
        return false;
    }
    // From wherever the focus was left: to the list, and on to the form.
    person.press(u"Ctrl+F F6"_s);
    return comes("the form", [this] { return person.focusedName() == u"Title"_s; });
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/WindowsDesktop.h"

#ifdef Q_OS_WIN
#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <cstdio>

#include <windows.h>

#include <shobjidl.h>

using namespace Qt::StringLiterals;

namespace {

void print(std::FILE *stream, DWORD handle)
{
    const HANDLE given = GetStdHandle(handle);
    if (given == nullptr || given == INVALID_HANDLE_VALUE)
        (void)std::freopen("CONOUT$", "w", stream);
}

} // namespace

void WindowsDesktop::useConsoleOfParent()
{
    const bool hasConsole = AttachConsole(ATTACH_PARENT_PROCESS) != 0;
    if (!hasConsole)
        return;
    print(stdout, STD_OUTPUT_HANDLE);
    print(stderr, STD_ERROR_HANDLE);
}

void WindowsDesktop::nameProcess()
{
    SetCurrentProcessExplicitAppUserModelID(L"IncidentConsole.IncidentConsole");
}

void WindowsDesktop::allowDarkFrames()
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "windows:darkmode=1");
}

QString WindowsDesktop::registerLinks(const QString &program, const QString &root)
{
    QSettings classes(root + "\\incident-console"_L1, QSettings::NativeFormat);
    const QString opener = u"shell/open/command/."_s;
    const QString known = classes.value(opener).toString();
    const QString other = known.section(u'"', 1, 1);
    const QString ours = QDir::toNativeSeparators(program);
    if (!other.isEmpty() && other.compare(ours, Qt::CaseInsensitive) != 0 && QFileInfo::exists(other))
        return known;
    const QString command = u"\"%1\" --open \"%2\""_s.arg(ours, u"%1"_s);
    if (known == command)
        return known;
    classes.setValue(u"."_s, u"URL:Incident Console"_s);
    classes.setValue(u"URL Protocol"_s, QString());
    classes.setValue(u"DefaultIcon/."_s, u"\"%1\",0"_s.arg(ours));
    classes.setValue(opener, command);
    return command;
}

QString WindowsDesktop::userClasses()
{
    return u"HKEY_CURRENT_USER\\Software\\Classes"_s;
}
#else
void WindowsDesktop::useConsoleOfParent() { }

void WindowsDesktop::nameProcess() { }

void WindowsDesktop::allowDarkFrames() { }

QString WindowsDesktop::registerLinks(const QString &, const QString &)
{
    return {};
}

QString WindowsDesktop::userClasses()
{
    return {};
}
#endif

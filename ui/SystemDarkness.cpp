// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/SystemDarkness.h"

#include <QCoreApplication>

#ifdef Q_OS_WIN
#include <QSettings>

#include <string_view>

#include <windows.h>
#endif

using namespace Qt::StringLiterals;

SystemDarkness::SystemDarkness(const QString &place, QObject *parent)
    : QObject(parent)
    , m_place(place)
{
    QCoreApplication::instance()->installNativeEventFilter(this);
}

SystemDarkness::~SystemDarkness()
{
    if (auto *application = QCoreApplication::instance())
        application->removeNativeEventFilter(this);
}

QString SystemDarkness::usualPlace()
{
    return uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)"_s;
}

#ifdef Q_OS_WIN
bool SystemDarkness::isWanted() const
{
    const QSettings choice(m_place, QSettings::NativeFormat);
    return !choice.value(u"AppsUseLightTheme"_s, 1).toBool();
}

bool SystemDarkness::nativeEventFilter(const QByteArray &type, void *message, qintptr *)
{
    if (type != "windows_generic_MSG")
        return false;
    const auto *event = static_cast<const MSG *>(message);
    const auto *what = reinterpret_cast<const wchar_t *>(event->lParam);
    if (event->message == WM_SETTINGCHANGE && what && what == std::wstring_view(L"ImmersiveColorSet"))
        Q_EMIT changed();
    return false;
}
#else
bool SystemDarkness::isWanted() const
{
    return false;
}

bool SystemDarkness::nativeEventFilter(const QByteArray &, void *, qintptr *)
{
    return false;
}
#endif

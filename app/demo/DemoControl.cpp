// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/demo/DemoControl.h"

#include "app/demo/DemoService.h"

#include <QCoreApplication>

static QString ok()
{
    return QStringLiteral("ok");
}

static QString refused(const char *reason)
{
    return QStringLiteral("refused: ") + QCoreApplication::translate("DemoControl", reason);
}

DemoControl::DemoControl(DemoService &service)
    : m_service(service)
{
}

bool DemoControl::quits(const QString &line)
{
    return line.trimmed() == QLatin1String("quit");
}

QString DemoControl::run(const QString &line)
{
    const QString command = line.trimmed().section(QLatin1Char(' '), 0, 0);
    const QString rest = line.trimmed().section(QLatin1Char(' '), 1).trimmed();
    if (command == QLatin1String("expire-sessions") && rest.isEmpty()) {
        m_service.expireSessions();
        return ok();
    }
    if (command == QLatin1String("api") && (rest == QLatin1String("on") || rest == QLatin1String("off"))) {
        m_service.setApiEnabled(rest == QLatin1String("on"));
        return ok();
    }
    if (command == QLatin1String("latency")) {
        bool isNumber = false;
        const int milliseconds = rest.toInt(&isNumber);
        if (!isNumber || milliseconds < 0)
            return refused(QT_TRANSLATE_NOOP("DemoControl", "latency takes a number of milliseconds."));
        m_service.setLatency(milliseconds);
        return ok();
    }
    if (command == QLatin1String("edit"))
        return edit(rest);
    if (command == QLatin1String("resolve"))
        return resolve(rest);
    return refused(QT_TRANSLATE_NOOP("DemoControl",
                                     "the commands are expire-sessions, api on, api off, latency MS, "
                                     "edit GUID FIELD VALUE, resolve GUID CODE|TEXT and quit."));
}

QString DemoControl::edit(const QString &arguments)
{
    const auto id = readDemoGuid(arguments.section(QLatin1Char(' '), 0, 0));
    const QString field = arguments.section(QLatin1Char(' '), 1, 1);
    const QString value = arguments.section(QLatin1Char(' '), 2);
    if (!id || !m_service.editAsColleague(*id, field, value))
        return refused(
            QT_TRANSLATE_NOOP("DemoControl", "no incident has this id, or no incident has this field."));
    return ok();
}

QString DemoControl::resolve(const QString &arguments)
{
    const auto id = readDemoGuid(arguments.section(QLatin1Char(' '), 0, 0));
    const QString code = arguments.section(QLatin1Char(' '), 1).section(QLatin1Char('|'), 0, 0).trimmed();
    const QString text = arguments.section(QLatin1Char('|'), 1).trimmed();
    if (code.isEmpty() || text.isEmpty())
        return refused(
            QT_TRANSLATE_NOOP("DemoControl", "resolve takes an id, a close code, a bar and a text."));
    if (!id || !m_service.resolveAsColleague(*id, code, text))
        return refused(QT_TRANSLATE_NOOP("DemoControl", "no incident has this id."));
    return ok();
}

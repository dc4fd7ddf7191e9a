// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/Retention.h"

#include "models/items/Workspace.h"
#include "ui/Preferences.h"

#include <chrono>

using namespace std::chrono_literals;

using Key = Preferences::Key;

namespace {

constexpr auto afterStart = 1min;
constexpr auto between = 1h;

} // namespace

Retention::Retention(Workspace &workspace, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
{
    // The first minute belongs to the person, and a console may run for weeks.
    connect(&workspace, &Workspace::opened, &m_timer, [this] { m_timer.start(afterStart); });
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.setInterval(between);
        apply();
    });
}

void Retention::apply()
{
    const int days = m_preferences.number(Key::ForgetAfterDays);
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    if (days == 0 || m_preferences.text(Key::LastForgetting) == today)
        return;
    ForgetScope scope;
    scope.kind = ForgetScope::Kind::LastSeenBefore;
    scope.before = QDateTime::currentDateTimeUtc().addDays(-days);
    scope.brokenFilesToo = false;
    const auto done = [this, today](const Result<Forgotten> &forgotten) {
        if (!forgotten) {
            qWarning("Old incidents could not be forgotten: %s", qUtf8Printable(forgotten.error().detail));
            return;
        }
        m_preferences.set(Key::LastForgetting, today);
        Q_EMIT applied(forgotten->incidents);
    };
    m_workspace.forgetting().look(scope).then(this, [this, scope, done](const Result<Forgotten> &outlook) {
        if (outlook && outlook->incidents > 0)
            m_workspace.forgetting().forget(scope).then(this, done);
        else
            done(outlook);
    });
}

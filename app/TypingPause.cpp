// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/TypingPause.h"

#include <QCoreApplication>
#include <QEvent>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

static constexpr std::chrono::milliseconds quiet = 1s;

TypingPause::TypingPause(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(quiet);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (const auto deed = std::exchange(m_deed, nullptr))
            deed();
    });
    QCoreApplication::instance()->installEventFilter(this);
}

void TypingPause::whenQuiet(const std::function<void()> &deed)
{
    if (!m_sinceKey.isValid() || m_sinceKey.hasExpired(quiet.count())) {
        deed();
        return;
    }
    m_deed = deed;
    m_timer.start();
}

bool TypingPause::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        m_sinceKey.start();
        if (m_timer.isActive())
            m_timer.start();
    }
    return false;
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/EarlyBus.h"

#ifdef CONSOLE_HAS_BUS
#include <QDBusConnection>
#endif

EarlyBus::EarlyBus()
{
#ifdef CONSOLE_HAS_BUS
    m_thread = std::jthread([] { QDBusConnection::sessionBus(); });
#endif
}

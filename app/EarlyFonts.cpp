// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/EarlyFonts.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <dlfcn.h>
#endif

EarlyFonts::EarlyFonts()
{
#ifdef Q_OS_LINUX
    // Nothing of Qt: it takes the first thread that it meets for the main one. Looked up by name, because Qt
    // has loaded the library already, and where it has not, it needs no fonts of it.
    using Find = int (*)();
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): what dlsym() is for.
    if (const auto find = reinterpret_cast<Find>(::dlsym(RTLD_DEFAULT, "FcInit")))
        m_thread = std::jthread([find] { find(); });
#endif
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/Secrecy.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX) && defined(NDEBUG)
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

void Secrecy::closeMemory()
{
#if defined(Q_OS_LINUX) && defined(NDEBUG)
    // The limit is for the file, the flag for programs that are handed the dump and ask for no limit.
    const rlimit none = {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

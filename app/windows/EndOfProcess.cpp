// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include <qt_windows.h>

#include <cstdio>

// The names are the linker's: with --wrap=main it gives every call of main to this one.
extern "C" int __real_main(int argc, char *argv[]);
extern "C" int __wrap_main(int argc, char *argv[]);

//! \brief Ends the process where main ends. Threads that ended side by side can leave a lock in MinGW's
//! runtime that is never given back; the runtime waits for it on the way out, and a console that cannot be
//! seen any more would keep its person's folder for ever.
extern "C" int __wrap_main(int argc, char *argv[])
{
    const int status = __real_main(argc, argv);
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), static_cast<UINT>(status));
    return status;
}

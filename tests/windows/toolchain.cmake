# SPDX-FileCopyrightText: 2026 The Incident Console authors
# SPDX-License-Identifier: MIT

# Builds for 64-bit Windows with Debian's MinGW-w64. The environment names two folders, and the system's own headers
# are never looked at: QT_MINGW holds Qt for Windows, MINGW_HEADERS the libraries that are headers only.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)
# Precompiled Qt in a test program overflows the plain object format.
set(CMAKE_CXX_FLAGS_INIT "-Wa,-mbig-obj")

foreach(name QT_MINGW MINGW_HEADERS)
    if(DEFINED ENV{${name}})
        set(${name} $ENV{${name}} CACHE PATH "A folder of the Windows build")
    endif()
    if(NOT IS_DIRECTORY "${${name}}")
        message(FATAL_ERROR "${name} must name a folder; tests/run --windows prepares both and sets it.")
    endif()
    list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES ${name})
endforeach()
set(CMAKE_FIND_ROOT_PATH ${QT_MINGW} ${MINGW_HEADERS} /usr/x86_64-w64-mingw32)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
# moc, rcc and lrelease run here.
set(QT_HOST_PATH /usr)
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake)

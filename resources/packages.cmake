# SPDX-FileCopyrightText: 2026 The Incident Console authors
# SPDX-License-Identifier: MIT

# What people install: `cpack` in a release build folder makes a DEB on Linux, a ZIP and an installer (NSIS) for Windows,
# and a disk image on macOS.
set(CPACK_PACKAGE_NAME "incident-console")
set(CPACK_PACKAGE_VENDOR "The Incident Console authors")
set(CPACK_PACKAGE_CONTACT "The Incident Console authors <incident-console@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Incident Console")
set(CPACK_PACKAGE_EXECUTABLES "incident-console;Incident Console")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

if(WIN32)
    set(CPACK_GENERATOR "ZIP;NSIS")
    # A 64-bit program needs no 32-bit installer.
    set(CPACK_NSIS_DEFINES "Target amd64-unicode")
    set(CPACK_NSIS_DISPLAY_NAME "Incident Console")
    set(CPACK_NSIS_PACKAGE_NAME "Incident Console")
    set(CPACK_NSIS_MUI_ICON "${CMAKE_SOURCE_DIR}/resources/icons/incident-console.ico")
    set(CPACK_NSIS_MUI_UNIICON "${CPACK_NSIS_MUI_ICON}")
    set(CPACK_NSIS_INSTALLED_ICON_NAME "incident-console.exe")
    set(CPACK_NSIS_EXECUTABLES_DIRECTORY ".")
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    # The console entered it for the person who started it.
    set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "DeleteRegKey HKCU 'Software\\Classes\\incident-console'")
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_DMG_VOLUME_NAME "Incident Console")
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_SECTION net)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    # Loaded by name at run time, so that no tool sees it.
    set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite")
endif()
include(CPack)

if(WIN32)
    install(FILES LICENSE DESTINATION . RENAME LICENSE.txt)
elseif(NOT APPLE)
    include(GNUInstallDirs)
    install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/incident-console RENAME copyright)
endif()

# What a Windows program needs beside it, and a bundle inside.
if(CMAKE_CROSSCOMPILING AND WIN32)
    execute_process(COMMAND ${CMAKE_CXX_COMPILER} -print-libgcc-file-name OUTPUT_VARIABLE libgcc OUTPUT_STRIP_TRAILING_WHITESPACE)
    get_filename_component(runtime ${libgcc} DIRECTORY)
    install(FILES ${runtime}/libstdc++-6.dll ${runtime}/libgcc_s_seh-1.dll
                  /usr/x86_64-w64-mingw32/lib/libwinpthread-1.dll DESTINATION .)
    foreach(part Core Gui Network PrintSupport Sql Widgets)
        install(FILES ${QT_MINGW}/bin/Qt6${part}.dll DESTINATION .)
    endforeach()
    foreach(plugin platforms/qwindows sqldrivers/qsqlite tls/qschannelbackend styles/qwindowsvistastyle)
        get_filename_component(kind ${plugin} DIRECTORY)
        install(FILES ${QT_MINGW}/plugins/${plugin}.dll DESTINATION ${kind})
    endforeach()
elseif(WIN32 OR APPLE)
    qt_generate_deploy_app_script(TARGET incident-console FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${deploy})
endif()

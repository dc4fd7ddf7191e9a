#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Incident Console authors
# SPDX-License-Identifier: MIT
#
# install-packages.sh GROUP…   Installs what is missing of the groups build, test, lint, fuzz and windows; says nothing
# when all is there.
set -eu

if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then system=debian
elif command -v dnf >/dev/null; then system=fedora
elif command -v brew >/dev/null; then system=brew
else system=other
fi

packages() { # group
    case $system-$1 in
    debian-build) echo cmake ninja-build g++ qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools \
        qt6-l10n-tools qt6-translations-l10n libqt6sql6-sqlite qtkeychain-qt6-dev libcpp-httplib-dev libexpected-dev \
        pkg-config ccache ;;
    debian-test) echo xvfb xauth dbus at-spi2-core python3-pyatspi gir1.2-atspi-2.0 fonts-dejavu-core xdotool sqlite3 \
        libsqlite3-dev openssl strace ;;
    debian-lint) echo clang-format clang-tidy ;;
    debian-fuzz) echo clang llvm libclang-rt-14-dev ;;
    debian-windows) echo mingw-w64 wine wine64 nsis unzip imagemagick procps ;;
    fedora-build) echo cmake ninja-build gcc-c++ qt6-qtbase-devel qt6-qttools-devel qt6-linguist qt6-qttranslations \
        qtkeychain-qt6-devel cpp-httplib-devel expected-devel pkgconf-pkg-config ccache ;;
    fedora-test) echo xorg-x11-server-Xvfb xorg-x11-xauth dbus-daemon at-spi2-core python3-pyatspi dejavu-sans-fonts \
        xdotool sqlite sqlite-devel strace ;;
    fedora-lint) echo clang-tools-extra ;;
    fedora-fuzz) echo clang llvm compiler-rt ;;
    brew-build) echo cmake ninja qt qtkeychain cpp-httplib tl-expected pkgconf ccache ;;
    brew-test) echo sqlite ;;
    brew-lint) echo clang-format llvm ;;
    brew-fuzz) echo llvm ;;
    other-build) echo a C++20 compiler, CMake 3.23, Ninja, Qt 6.4 with SQLite and Linguist, QtKeychain for Qt 6, \
        cpp-httplib, tl-expected, pkg-config. ;;
    other-test) echo Xvfb, xauth, D-Bus, AT-SPI with pyatspi, DejaVu fonts, xdotool, sqlite3 with its development files. ;;
    other-lint) echo clang-format 14, clang-tidy 14. ;;
    other-fuzz) echo clang with its sanitizers and libFuzzer. ;;
    *-windows) echo "The Windows programs are built on Debian only." >&2; exit 1 ;;
    *) echo "install-packages.sh: there is no group '$1'; the groups are build, test, lint, fuzz and windows." >&2; exit 2 ;;
    esac
}

installed() { # package
    case $system in
    debian) [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ] ;;
    fedora) rpm -q --whatprovides "$1" >/dev/null 2>&1 ;;
    *) brew list --versions "$1" >/dev/null 2>&1 ;;
    esac
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; return; fi
    if ! command -v sudo >/dev/null; then
        echo "Installing needs root and there is no sudo. Ask your administrator to install:$missing" >&2
        exit 1
    fi
    if [ -n "${CI-}" ]; then sudo -n "$@"; return; fi
    sudo -n true 2>/dev/null || echo "sudo asks for your password to install the packages above." >&2
    sudo "$@"
}

apt() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@"; }

wanted=
for group in "$@"; do
    names=$(packages "$group")
    wanted="$wanted $names"
done

if [ $system = other ]; then
    for tool in cmake ninja c++; do
        command -v $tool >/dev/null && continue
        echo "No apt, dnf or brew is here and $tool is missing. Please install:$wanted" >&2
        exit 1
    done
    exit 0
fi

missing=
for package in $wanted; do
    installed "$package" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

echo "Installing:$missing" >&2
# shellcheck disable=SC2086 # A list of names, one argument each.
case $system in
debian)
    apt update >&2 || echo "The package lists could not be refreshed; trying with those at hand." >&2
    apt install -y --no-install-recommends $missing >&2 ;;
fedora) as_root dnf install -y --setopt=install_weak_deps=False $missing >&2 ;;
brew) brew install --quiet $missing >&2 ;;
esac </dev/null

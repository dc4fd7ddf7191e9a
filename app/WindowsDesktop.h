// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

//! \brief What a program owes to the Windows desktop. On other systems packages do this, and nothing happens
//! here.
namespace WindowsDesktop {

//! \brief Lets what is printed appear in the console window the program was started from: a program with
//! windows has none of its own. Output that was redirected stays so.
void useConsoleOfParent();

//! \brief Names the program to the task bar, so that its windows are one group, and can be pinned.
void nameProcess();

//! \brief Lets the frames of windows be dark where the person asked the system for it. Before the
//! application.
void allowDarkFrames();

//! \brief Makes incident-console: links of this user open \a program, unless they open another one that still
//! exists. \a root is where the user's classes are kept. \return What opens the links now; empty on other
//! systems.
QString registerLinks(const QString &program, const QString &root);

//! \brief The user's classes in the registry.
[[nodiscard]] QString userClasses();

} // namespace WindowsDesktop

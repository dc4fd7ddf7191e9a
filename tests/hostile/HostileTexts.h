// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

//! \brief What a server, or somebody who mails one, could write to make the console open \a file, freeze, or
//! show what is not there.
[[nodiscard]] QStringList hostileTexts(const QString &file);

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Result.h"

#include <QStringList>

class Eye;
struct WorkspaceFixture;

//! \brief What a server may say of a write that it refuses: \a text, wherever words of its own stand.
[[nodiscard]] ServiceError hostileRefusal(const QString &text);

//! \brief Lets \a eye look at every window that shows an incident or an answer of the server beside the main
//! one: with each of \a texts, of which the incident with the same place on \a desk is full. False when one
//! of them does not come to stand.
[[nodiscard]] bool lookAtWindows(WorkspaceFixture &desk, const QStringList &texts, Eye &eye);

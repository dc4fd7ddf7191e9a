// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Incident.h"

#include <QStringList>

//! \brief Made-up incidents with believable word frequencies. The same number makes the same incident on
//! every computer.
namespace Sample {

//! \brief All fifteen fields of incident \a number, counted from 1.
[[nodiscard]] Incident incident(int number);
//! \brief What the server would say of it, as it stands on the wire.
[[nodiscard]] QByteArray wire(const Incident &incident);
//! \brief A hundred searches as people type them: common and rare words, beginnings, fields, two words.
[[nodiscard]] QStringList searches();

} // namespace Sample

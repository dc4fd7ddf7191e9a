// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

//! \brief What every target of the fuzzer shares. A target is one file that defines one().
namespace Fuzz {

//! \brief Takes \a input for what a server, a file or a person gave, and checks what must hold of the result.
void one(const QByteArray &input);

//! \brief Ends the process with \a what when it does not hold.
void expect(bool holds, const char *what);
//! \brief \a input as text: UTF-16 behind the mark FF FE, lone surrogates included, else UTF-8.
[[nodiscard]] QString text(const QByteArray &input);

} // namespace Fuzz

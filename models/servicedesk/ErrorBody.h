// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/servicedesk/HttpTransport.h"

//! \brief Reads an answer that is not a success into a ServiceError: what it means, what it changed, and the
//! server's own words as plain text, without the secrets of the one who asked.
namespace ErrorBody {

//! \brief What was asked; the same status means different things to each.
enum class Purpose { SignIn, Read, Create, Change };

constexpr qsizetype longestText = 2'000; //!< Characters of server text that are kept.

//! \brief The error in \a answer. \a bytesSent tells a body that was too large from a wrong address (both can
//! be 404).
[[nodiscard]] ServiceError read(const HttpAnswer &answer, Purpose purpose, qsizetype bytesSent = 0);
//! \brief An answer of an expected status whose body or type breaks the contract.
[[nodiscard]] ServiceError badAnswer(const HttpAnswer &answer, Purpose purpose, const QString &detail);
//! \brief True of a status that says that the server has too much to do.
[[nodiscard]] bool isThrottled(int status);
[[nodiscard]] bool isHtml(const HttpAnswer &answer);
[[nodiscard]] bool isJson(const HttpAnswer &answer);
//! \brief \a text without control characters (but line feeds), lone surrogates and the \a secrets (spelled
//! as SecretText does), and not longer than \a longest.
[[nodiscard]] QString plain(const QString &text, const QStringList &secrets = {},
                            qsizetype longest = longestText);

} // namespace ErrorBody

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/servicedesk/ErrorBody.h"
#include "models/servicedesk/IncidentGateway.h"

//! \brief Decides what an answer is worth: success needs the expected status, type, shape and id together.
namespace ServiceAnswer {

//! \brief The session token in the answer to a sign-in.
[[nodiscard]] Result<QByteArray> token(const HttpAnswer &answer);
//! \brief The incident in the answer to a GET.
[[nodiscard]] Result<IncidentSnapshot> snapshot(const HttpAnswer &answer, const QString &expectedId);
//! \brief The receipt in the answer to a write; \a expectedId is empty for a create.
[[nodiscard]] Result<WriteReceipt> receipt(const HttpAnswer &answer, ErrorBody::Purpose purpose,
                                           const QString &expectedId, qsizetype bytesSent);

} // namespace ServiceAnswer

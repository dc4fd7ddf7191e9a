// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Incident.h"
#include "models/incident/IncidentChange.h"
#include "models/incident/Result.h"

#include <optional>

//! \brief The only place that knows the names on the wire.
namespace IncidentJson {

//! \brief Decodes a GET answer; keys without regard to case, unknown properties ignored here but kept in \c
//! verbatim by the caller. Errors (BadAnswer): not an object, wrong types, no sessionId, \a expectedId not
//! the one inside, depth, size.
[[nodiscard]] Result<Incident> decode(const QByteArray &json, const QString &expectedId);
//! \brief The body of a POST: only fields that IncidentRules::writableInNew allows and that are set.
[[nodiscard]] QByteArray createBody(const Incident &incident);
//! \brief The body of a PUT: the verbatim object with \a change applied; GUID fields never "" or null.
[[nodiscard]] Result<QByteArray> modifyBody(const IncidentSnapshot &theirs, const IncidentChange &change);
//! \brief The body of a PATCH: closeCode and resolution, nothing else.
[[nodiscard]] QByteArray resolveBody(const QString &closeCode, const QString &resolution);
//! \brief The session id in the answer to a write (object, bare GUID string, sessionId property, Location
//! header), or empty.
[[nodiscard]] QString idInWriteAnswer(const QByteArray &body, const QByteArray &location);
//! \brief The token in the answer to a sign-in: a bare JSON string holding a GUID that is not zero.
[[nodiscard]] Result<QByteArray> token(const QByteArray &body);
[[nodiscard]] QByteArray signInBody(const QString &user, const QString &password);
//! \brief An incident as JSON for export and for the local files; all fifteen fields in the contract's order.
[[nodiscard]] QByteArray encode(const Incident &incident);
//! \brief The same with \a fields only.
[[nodiscard]] QByteArray encode(const Incident &incident, const QList<Incident::Field> &fields);
//! \brief The field that \a key, a key out of valid JSON with its quotes, means without regard to case.
[[nodiscard]] std::optional<Incident::Field> fieldFor(QByteArrayView key);

} // namespace IncidentJson

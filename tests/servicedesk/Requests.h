// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "RawServer.h"

#include "models/servicedesk/HttpTransport.h"

//! \brief Requests that a RawServer can be asked.
namespace Requests {

inline const QByteArray theToken = "6b8f3da6-ed34-4e73-87b2-d31ff2c65e8d";

inline HttpRequest write(const RawServer &server, const QByteArray &verb)
{
    return {verb, server.base(), theToken, "{\"a\":1}"};
}

inline HttpRequest get(const RawServer &server)
{
    return {"GET", server.base(), theToken, {}};
}

} // namespace Requests

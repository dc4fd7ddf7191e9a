// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "RawServer.h"

#include <QSet>

//! \brief A small ServiceDesk for a RawServer: sessions that a test can end, one incident, and every write
//! accepted.
struct DeskScript {
    QByteArray password = "secret";
    QSet<QByteArray> sessions;
    QByteArray refusal = "{\"Message\":\"Forbidden\"}";
    int refusalStatus = 403;
    int signIns = 0;
    int executed = 0; //!< Writes that the server carried out.

    static QByteArray id() { return "6b8f3da6-ed34-4e73-87b2-d31ff2c65e8d"; }
    static QByteArray incident()
    {
        return "{\"sessionId\":\"" + id()
            + "\",\"processId\":\"IM-000001\",\"incidentName\":\"Test\",\"unknown\":1.10}";
    }

    RawServer::Reply operator()(const RawServer::Arrival &arrival)
    {
        if (arrival.path.endsWith("/api/authorization/token")) {
            if (!arrival.body.contains(password))
                return RawServer::json(refusalStatus, refusal);
            const QByteArray session =
                "00000000-0000-0000-0000-" + QByteArray::number(++signIns).rightJustified(12, '0');
            sessions.insert(session);
            return RawServer::json(200, '"' + session + '"');
        }
        if (!sessions.contains(arrival.header("Authorization").mid(6)))
            return RawServer::json(refusalStatus, refusal);
        if (arrival.verb == "GET")
            return RawServer::json(200, incident());
        ++executed;
        return arrival.verb == "POST" ? RawServer::json(201, '"' + id() + '"') : RawServer::http(204, {}, {});
    }
};

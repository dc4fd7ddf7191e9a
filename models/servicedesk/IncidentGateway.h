// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Incident.h"
#include "models/incident/IncidentChange.h"
#include "models/incident/Result.h"

#include "models/incident/Future.h"
#include <QObject>

//! \brief The server took a write: its answer had an expected status and shape.
struct WriteReceipt {
    QString sessionId; //!< Canonical GUID that the answer named; empty when it named none (then a create is
                       //!< unconfirmed).
    int httpStatus = 0;
    friend bool operator==(const WriteReceipt &, const WriteReceipt &) = default;
};

//! \brief The port to a ServiceDesk: the four verbs as futures. Each write is sent at most once; every error
//! says what is known of its effect.
class IncidentGateway : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    enum class Turn {
        Next, //!< Before all that wait InOrder: somebody or a change waits for it.
        InOrder,
    };
    //! \brief GET. Succeeds only with an incident object whose sessionId is the one asked for. \a turn says
    //! which of several gets a connection that falls free.
    [[nodiscard]] virtual Future<Result<IncidentSnapshot>> read(const QString &sessionId,
                                                                Turn turn = Turn::Next) = 0;
    //! \brief POST of the writable fields that are set; sessionId, processId, status, resolution and
    //! closeCode are never sent.
    [[nodiscard]] virtual Future<Result<WriteReceipt>> create(const Incident &incident) = 0;
    //! \brief PUT of \a theirs (verbatim object, unknown properties kept) with \a change applied.
    [[nodiscard]] virtual Future<Result<WriteReceipt>> modify(const IncidentSnapshot &theirs,
                                                              const IncidentChange &change) = 0;
    //! \brief PATCH with closeCode and resolution only. Refused with InvalidRequest before any byte is sent
    //! when either is blank.
    [[nodiscard]] virtual Future<Result<WriteReceipt>>
    resolve(const QString &sessionId, const QString &closeCode, const QString &resolution) = 0;
    //! \brief Ends every request now; writes on the wire end as Unknown, others as Canceled/NotSent.
    virtual void abortAll() = 0;

Q_SIGNALS:
    //! \brief A sign-in succeeded; waiting work may go on.
    void signedIn();
    //! \brief The session ended and could not be renewed without the person.
    void signInNeeded(const ServiceError &reason);
    //! \brief The server answered a request, whatever it said.
    void reached();
    //! \brief The server has too much to do (429 or 503) and asks to be left alone for \a seconds.
    void pauseAsked(int seconds);
    //! \brief A request could not reach the server.
    void unreachable(const ServiceError &reason);
};

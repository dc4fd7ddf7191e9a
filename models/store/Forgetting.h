// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/Outbox.h"

//! \brief What is to leave this computer.
struct ForgetScope {
    enum class Kind {
        Incidents, //!< \c keys.
        Person, //!< Every incident that names \c person anywhere, be it as affected user or in a text.
        LastSeenBefore, //!< What the server showed last before \c before.
        Everything, //!< Also the names given to places.
    };
    Kind kind = Kind::Incidents;
    QList<IncidentKey> keys;
    QString person;
    QDateTime before; //!< UTC.
    bool unsentToo = false; //!< Else an incident with changes or drafts that were not sent stays whole.
    bool brokenFilesToo = true; //!< They may hold unsent work, and nobody knows whom they name.
};

//! \brief What a scope covers, and afterwards what was done.
struct Forgotten {
    int incidents = 0; //!< Those with unsent work among them only if the scope says so.
    int unsent = 0; //!< Incidents in the scope with changes or drafts that were not sent.
    int brokenFiles = 0; //!< Damaged files that were kept and go as well.
    QSet<IncidentKey> keys; //!< Of \c incidents.
};

//! \brief Makes this computer forget: rows, drafts, the outbox, the ledger and the index for searching, then
//! the free pages, the logs and the files that were set aside. No byte of it is left in the folder.
class Forgetting : public QObject
{
    Q_OBJECT

public:
    enum class Step { Finding, Removing, Indexing, Compacting };
    Q_ENUM(Step)

    Forgetting(StoreThread &thread, Outbox &outbox, QObject *parent = nullptr);

    //! \brief What forget() would do. Changes nothing.
    [[nodiscard]] Future<Result<Forgotten>> look(const ForgetScope &scope);
    //! \brief Does it. An incident that is being sent at this moment stays in any case. After a fault some of
    //! it may still be in the files, and the same call finishes it.
    [[nodiscard]] Future<Result<Forgotten>> forget(const ForgetScope &scope);

Q_SIGNALS:
    void stepped(Forgetting::Step step);

private:
    StoreThread &m_thread;
    Outbox &m_outbox;
};

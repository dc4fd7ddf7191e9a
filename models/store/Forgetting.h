// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/Outbox.h"

//! \brief What is to leave this computer.
struct ForgetScope {
    enum class Kind {
        Incidents, //!< \c keys.
        Person, //!< Every incident that names \c person anywhere, be it as affected user or in a text; also
                //!< saved views and names of places that do, and why a read failed.
        LastSeenBefore, //!< What the server showed last before \c before.
        Everything, //!< Also the saved views and the names given to places.
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
    int names = 0; //!< Saved views and names of places that go as well.
    int readErrors = 0; //!< Incidents that stay whole, but for why their last read failed.
    int brokenFiles = 0; //!< Damaged files that were kept and go as well.
    QSet<IncidentKey> keys; //!< Of \c incidents.
};

//! \brief Makes this computer forget: rows, drafts, the outbox, the ledger, names and the index for
//! searching, then the free pages, the logs and the files that were set aside. No byte of it is left in the
//! folder.
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
    //! \brief Saved views or names of places went: whoever holds them reads them again.
    void namesForgotten();

private:
    StoreThread &m_thread;
    Outbox &m_outbox;
};

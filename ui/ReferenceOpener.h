// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/IncidentKey.h"
#include "models/incident/Result.h"
#include "models/sync/ReadRun.h"

#include <QObject>

class Workspace;

//! \brief Finds the incident that a number, link or id means; asks the server for an id that this computer
//! has not met.
class ReferenceOpener : public QObject
{
    Q_OBJECT

public:
    explicit ReferenceOpener(Workspace &workspace, QObject *parent = nullptr);

    //! \brief Ends in exactly one of the signals; an earlier search that is still under way is given up.
    void open(const QString &text);

Q_SIGNALS:
    void found(const IncidentKey &key);
    //! \brief \a text names several incidents; they belong into the "Bring in" box.
    void severalFound(const QString &text);
    //! \brief \a reason is for the person; \a details are technical.
    void notFound(const QString &reason, const QString &details);
    void storeFailed(const ServiceError &error);

private:
    void openGuid(const QString &guid);
    void openNumber(const QString &number);
    void fetch(const QString &guid);
    void fetched(ReadRun::Verdict verdict, const QString &guid, const ServiceError &error);

    Workspace &m_workspace;
    quint64 m_search = 0; //!< Answers to an earlier search are not for this one.
};

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/IncidentRules.h"
#include "models/items/Workspace.h"
#include "models/servicedesk/ServiceDeskClient.h"
#include "tests/store/StoreFixture.h"
#include "ui/Preferences.h"

#include <QFile>
#include <QSettings>

//! \brief A workspace on real files that is told to work offline: what the windows see of a quiet day.
struct WorkspaceFixture {
    //! \brief \a open = false leaves the files closed, so that every write fails.
    explicit WorkspaceFixture(bool open = true)
        : preferences(std::make_unique<QSettings>(folder.filePath(QStringLiteral("settings.ini")),
                                                  QSettings::IniFormat))
    {
        client.setWorkOffline(true);
        workspace.connectivity().setWorkOffline(true);
        workspace.setClosedStatuses(IncidentRules::defaultClosedStatuses());
        QFile starter(QStringLiteral(":/catalog/starter.json"));
        if (!starter.open(QIODevice::ReadOnly)
            || !workspace.catalog().addFile(starter.readAll(), QStringLiteral("starter.json")))
            qFatal("The starter catalogue cannot be read.");
        if (open)
            good(workspace.open(folder.filePath(QStringLiteral("profile"))));
    }

    //! \brief Lets the incident \a n be known on this computer.
    IncidentKey add(const Incident &incident)
    {
        good(
            workspace.store().absorb({{incident, QByteArrayLiteral("{}"), QDateTime::currentDateTimeUtc()}}));
        return incident.sessionId();
    }
    [[nodiscard]] QList<Draft> drafts() { return good(workspace.drafts().all()); }
    [[nodiscard]] QList<OutboxEntry> entries() { return good(workspace.outbox().entries()); }

    QTemporaryDir folder;
    Preferences preferences;
    ServiceDeskClient client;
    Workspace workspace{client};
};

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/DemoService.h"
#include "tests/demo/DemoClient.h"

#include <QTest>

#include <memory>

//! \brief A running service with a client that is signed in.
class DemoBench
{
protected:
    void restart(const DemoOptions &options)
    {
        tearDown();
        m_service = std::make_unique<DemoService>(options);
        QVERIFY2(m_service->start(), qPrintable(m_service->error()));
        m_client = std::make_unique<DemoClient>(m_service->address());
        QCOMPARE(m_client->signIn(m_service->user(), m_service->password()).status,
                 options.apiEnabled ? 200 : 403);
    }
    void tearDown()
    {
        m_client.reset();
        m_service.reset();
    }

    std::unique_ptr<DemoService> m_service;
    std::unique_ptr<DemoClient> m_client;
};

[[nodiscard]] inline QUuid withStatus(const DemoService &service, const QString &status)
{
    for (const QUuid &id : service.ids()) {
        if (service.incident(id)->status == status)
            return id;
    }
    return {};
}

[[nodiscard]] inline QJsonObject newIncident(const DemoService &service)
{
    return {{QStringLiteral("incidentName"), QStringLiteral("Printer on fire")},
            {QStringLiteral("affectedUserEmail"), service.users().constFirst()},
            {QStringLiteral("impact"), QStringLiteral("small group or vip")},
            {QStringLiteral("urgency"), QStringLiteral("Core Business Service")}};
}

[[nodiscard]] inline QJsonObject resolving()
{
    return {{QStringLiteral("closeCode"), QStringLiteral("Advice Given")},
            {QStringLiteral("resolution"), QStringLiteral("Put it out.")},
            {QStringLiteral("incidentName"), QStringLiteral("not to be taken")},
            {QStringLiteral("status"), QStringLiteral("Closed")}};
}

[[nodiscard]] inline int executions(const DemoService &service, const QByteArray &method)
{
    int count = 0;
    for (const DemoArrival &arrival : service.journal())
        count += arrival.method == method && arrival.executed ? 1 : 0;
    return count;
}

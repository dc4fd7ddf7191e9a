// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/journey/ServiceProcess.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

} // namespace

ServiceProcess::ServiceProcess()
    : m_door{{}, u"demo"_s, u"correct horse"_s}
{
    m_process.setProgram(QStringLiteral(DEMO_PROGRAM));
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

ServiceProcess::~ServiceProcess()
{
    kill();
}

bool ServiceProcess::start()
{
    const int port = qMax(0, m_door.address.port());
    m_process.setArguments({u"--data"_s, m_folder.filePath(u"service.sqlite"_s), u"--port"_s,
                            QString::number(port), u"--journal"_s, m_folder.filePath(u"journal"_s),
                            u"--csv"_s, m_folder.filePath(u"list.csv"_s), u"--incidents"_s, u"40"_s,
                            u"--user"_s, m_door.user, u"--parent-watch"_s});
    m_process.start();
    if (!m_process.waitForStarted(patience))
        return false;
    m_process.write(m_door.password.toUtf8() + '\n');
    if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, patience))
        return false;
    m_door.address = QUrl(QString::fromUtf8(m_process.readLine()).trimmed());
    return m_door.address.isValid() && (port == 0 || m_door.address.port() == port);
}

void ServiceProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(patience);
    m_process.readAll();
}

QString ServiceProcess::csv(int count) const
{
    QFile file(m_folder.filePath(u"list.csv"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).section(u'\n', 0, count);
}

QList<QJsonObject> ServiceProcess::journal() const
{
    QList<QJsonObject> arrivals;
    QFile file(m_folder.filePath(u"journal"_s));
    if (file.open(QIODevice::ReadOnly)) {
        while (!file.atEnd())
            arrivals += QJsonDocument::fromJson(file.readLine()).object();
    }
    return arrivals;
}

int ServiceProcess::arrivals(const QString &method, bool executed) const
{
    const QList<QJsonObject> all = journal();
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(), [&](const QJsonObject &arrival) {
        return arrival.value("method"_L1) == method
            && arrival.value("path"_L1).toString().contains("api/incident"_L1)
            && (!executed || arrival.value("executed"_L1).toBool());
    }));
}

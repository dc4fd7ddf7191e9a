// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/DemoProcess.h"

#include "app/Logging.h"
#include "models/incident/IncidentReference.h"

#include <QCoreApplication>
#include <QFile>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto startPatience = 30s;
constexpr int endPatience = 2'000;
constexpr qsizetype longestDetails = 2'000;

} // namespace

DemoProcess::DemoProcess(QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &DemoProcess::fail);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoProcess::readLines);
    connect(&m_process, &QProcess::finished, this, &DemoProcess::fail);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail();
    });
}

DemoProcess::~DemoProcess()
{
    m_isEnding = true;
    // The closed input tells it to end.
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(endPatience)) {
        m_process.kill();
        m_process.waitForFinished(endPatience);
    }
}

QString DemoProcess::program()
{
#ifdef Q_OS_WIN
    return QCoreApplication::applicationDirPath() + "/servicedesk-demo.exe"_L1;
#else
    return QCoreApplication::applicationDirPath() + "/servicedesk-demo"_L1;
#endif
}

void DemoProcess::start(const QString &dataFile, int incidents)
{
    m_patience.start(startPatience);
    m_process.start(program(),
                    {u"--demo"_s, u"--parent-watch"_s, u"--incidents"_s, QString::number(incidents),
                     u"--seed"_s, u"1"_s, u"--data"_s, dataFile});
}

void DemoProcess::readLines()
{
    while (m_process.canReadLine())
        take(QString::fromUtf8(m_process.readLine()).trimmed());
}

void DemoProcess::take(const QString &line)
{
    if (m_isReady)
        return;
    if (line.startsWith("user "_L1)) {
        m_service.user = line.mid(5);
    } else if (line.startsWith("password "_L1)) {
        m_service.password = line.mid(9);
        Logging::addSecret(m_service.password);
    } else if (line.startsWith("csv "_L1)) {
        QFile file(line.mid(4));
        if (file.open(QIODevice::ReadOnly))
            m_service.csv = IncidentReferences::decode(file.readAll());
        m_isReady = true;
        m_patience.stop();
        Q_EMIT ready(m_service);
    } else if (m_service.base.isEmpty()) {
        m_service.base = QUrl(line, QUrl::StrictMode);
    }
}

void DemoProcess::fail()
{
    m_patience.stop();
    if (std::exchange(m_isEnding, true))
        return;
    const QString details =
        m_process.state() == QProcess::NotRunning && m_process.error() == QProcess::FailedToStart
        ? m_process.errorString()
        : QString::fromUtf8(m_process.readAllStandardError()).left(longestDetails).trimmed();
    Q_EMIT failed(m_isReady ? tr("The ServiceDesk with the sample incidents has ended. Start the console "
                                 "again to go on with the demo.")
                            : tr("The ServiceDesk with the sample incidents cannot start. What is on this "
                                 "computer can still be looked at; the details say what stands in the way."),
                  Logging::redacted(details));
}

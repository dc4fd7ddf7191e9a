// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/SampleService.h"

#include "tests/benchmark/Bench.h"

#include "app/DemoProcess.h"
#include "models/incident/IncidentReference.h"
#include "models/sync/ReadRun.h"

#include <QElapsedTimer>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

SampleService::SampleService(int incidents, int latency)
{
    m_process.start(DemoProcess::program(),
                    {u"--incidents"_s, QString::number(incidents), u"--latency"_s, QString::number(latency),
                     u"--csv"_s, m_folder.filePath(u"list.csv"_s), u"--control"_s, u"--parent-watch"_s});
    m_process.write("secret\n");
    if (m_process.waitForReadyRead(60'000))
        m_base = QUrl(QString::fromUtf8(m_process.readLine()).trimmed());
}

SampleService::~SampleService()
{
    m_process.kill();
    m_process.waitForFinished();
}

QList<IncidentKey> SampleService::keys() const
{
    QFile file(m_folder.filePath(u"list.csv"_s));
    QList<IncidentKey> keys;
    if (!file.open(QIODevice::ReadOnly))
        return keys;
    const auto found = IncidentReferences::find(QString::fromUtf8(file.readAll()));
    for (const IncidentReference &reference : found)
        keys.append(reference.guid);
    return keys;
}

bool SampleService::retitle(const QList<IncidentKey> &keys, const QString &title)
{
    for (const IncidentKey &key : keys) {
        m_process.write(u"edit %1 incidentName %2\n"_s.arg(key, title).toUtf8());
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(60'000))
                return false;
        }
        if (m_process.readLine().trimmed() != "ok")
            return false;
    }
    return true;
}

double SampleService::bareLoop(const QList<IncidentKey> &keys) const
{
    QNetworkAccessManager manager;
    QNetworkRequest signIn(base().resolved(QUrl(u"api/authorization/token"_s)));
    signIn.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = manager.post(signIn, R"({"username":"demo","password":"secret"})");
    (void)Bench::await([reply] { return reply->isFinished(); });
    const QByteArray token = "token " + reply->readAll().replace('"', "");
    reply->deleteLater();

    QElapsedTimer timer;
    timer.start();
    qsizetype next = 0;
    qsizetype done = 0;
    const std::function<void()> ask = [&] {
        if (next == keys.size())
            return;
        QNetworkRequest request(base().resolved(QUrl(u"api/incident/"_s + keys.at(next++))));
        request.setRawHeader("Authorization", token);
        QNetworkReply *get = manager.get(request);
        QObject::connect(get, &QNetworkReply::finished, &manager, [&, get] {
            (void)get->readAll();
            get->deleteLater();
            ++done;
            ask();
        });
    };
    for (int i = 0; i < ReadRun::mostInFlight; ++i)
        ask();
    (void)Bench::await([&] { return done == keys.size(); }, 600);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/Bench.h"
#include "tests/benchmark/Measures.h"
#include "tests/benchmark/Turns.h"

#include "app/DemoProcess.h"
#include "models/incident/IncidentReference.h"
#include "models/items/IncidentTableModel.h"
#include "models/items/Workspace.h"
#include "models/servicedesk/ServiceDeskClient.h"
#include "ui/MainWindow.h"
#include "ui/list/IncidentListPane.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 15;
constexpr int width = 6;

//! \brief The sample service in a process of its own.
class Service
{
public:
    Service(int incidents, int latency)
    {
        m_process.start(DemoProcess::program(),
                        {u"--incidents"_s, QString::number(incidents), u"--latency"_s,
                         QString::number(latency), u"--csv"_s, m_folder.filePath(u"list.csv"_s),
                         u"--parent-watch"_s});
        m_process.write("secret\n");
        if (m_process.waitForReadyRead(60'000))
            m_base = QUrl(QString::fromUtf8(m_process.readLine()).trimmed());
    }
    ~Service()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Service)

    [[nodiscard]] const QUrl &base() const { return m_base; }
    [[nodiscard]] QList<IncidentKey> keys() const
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

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_base;
};

//! \brief Nothing but GETs, six at a time: milliseconds for all of \a keys.
double bareLoop(const Service &service, const QList<IncidentKey> &keys)
{
    QNetworkAccessManager manager;
    QNetworkRequest signIn(service.base().resolved(QUrl(u"api/authorization/token"_s)));
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
        QNetworkRequest request(service.base().resolved(QUrl(u"api/incident/"_s + keys.at(next++))));
        request.setRawHeader("Authorization", token);
        QNetworkReply *get = manager.get(request);
        QObject::connect(get, &QNetworkReply::finished, &manager, [&, get] {
            (void)get->readAll();
            get->deleteLater();
            ++done;
            ask();
        });
    };
    for (int i = 0; i < width; ++i)
        ask();
    (void)Bench::await([&] { return done == keys.size(); }, 600);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

//! \brief Network, decoding, store and list: milliseconds until all of \a keys are in an empty list.
double refreshed(const Service &service, const QList<IncidentKey> &keys)
{
    const QTemporaryDir folder;
    ServiceDeskClient client;
    client.setAccount(service.base(), u"demo"_s, u"secret"_s);
    Workspace workspace(client);
    IncidentTableModel model(workspace);
    bool open = false;
    workspace.open(folder.path()).then(&workspace, [&open](const Result<StoreReport> &report) {
        open = report.has_value();
    });
    bool signedIn = false;
    client.signIn().then(&workspace,
                         [&signedIn](const Result<void> &result) { signedIn = result.has_value(); });
    if (!Bench::await([&] { return open && signedIn; }))
        return -1;
    QElapsedTimer timer;
    timer.start();
    workspace.refresher().refresh(keys);
    if (!Bench::await([&] { return model.isComplete() && model.rowCount() == keys.size(); }, 600))
        return -1;
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

bool compare(int incidents, int latency, double goal, Figures &figures)
{
    const Service service(incidents, latency);
    const QList<IncidentKey> keys = service.keys();
    if (keys.size() != incidents)
        return false;
    Series ours;
    Series limit;
    Series ratio;
    for (int round = 0; round < rounds; ++round) {
        const double bare = bareLoop(service, keys);
        const double took = refreshed(service, keys);
        if (took < 0)
            return false;
        ours.add(took);
        limit.add(bare);
        ratio.add(took / bare);
    }
    figures.add({latency > 0 ? u"Refresh at %1 ms latency"_s.arg(latency) : u"Refresh, network to list"_s,
                 incidents, u"%1 ms (%2 ×)"_s.arg(ours.median(), 0, 'f', 0).arg(ratio.median(), 0, 'f', 2),
                 u"bare GET loop %1 ms"_s.arg(limit.median(), 0, 'f', 0), u"≤ %1 ×"_s.arg(goal),
                 ratio.median() <= goal});
    return true;
}

} // namespace

bool measureRefreshStalls(const Subject &, Figures &figures)
{
    const Service service(10'000, 0);
    const QList<IncidentKey> keys = service.keys();
    const QTemporaryDir folder;
    Bench bench(folder.path());
    if (!bench.isOpen() || keys.isEmpty())
        return false;
    Desk &desk = bench.desk();
    desk.workOfflineForNow(false);
    desk.client().setAccount(service.base(), u"demo"_s, u"secret"_s);
    bool signedIn = false;
    desk.client().signIn().then(&bench,
                                [&signedIn](const Result<void> &result) { signedIn = result.has_value(); });
    if (!Bench::await([&] { return signedIn && desk.workspace().isOpen(); }) || !bench.settle())
        return false;
    const Turns turns;
    desk.workspace().refresher().refresh(keys);
    const IncidentTableModel &model = bench.list().model();
    if (!Bench::await([&] { return model.isComplete() && model.rowCount() == keys.size(); }, 600))
        return false;
    figures.add(turns.figure(u"Longest stall while 10,000 are brought in"_s, static_cast<int>(keys.size())));
    return true;
}

bool measureRefresh(const Subject &, Figures &figures)
{
    return compare(10'000, 0, 1.25, figures) && compare(1'000, 20, 1.05, figures);
}

const QList<Measure> &measures()
{
    static const QList<Measure> all{
        {u"start"_s, &measureStart},   {u"search"_s, &measureSearch},
        {u"sort"_s, &measureSort},     {u"group"_s, &measureGroup},
        {u"stalls"_s, &measureStalls}, {u"refreshstalls"_s, &measureRefreshStalls},
        {u"memory"_s, &measureMemory}, {u"idle"_s, &measureIdle},
        {u"size"_s, &measureSize},     {u"refresh"_s, &measureRefresh}};
    return all;
}

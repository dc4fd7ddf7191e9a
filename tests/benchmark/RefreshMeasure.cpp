// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/Bench.h"
#include "tests/benchmark/Measures.h"
#include "tests/benchmark/SampleService.h"
#include "tests/benchmark/Turns.h"

#include "models/items/IncidentTableModel.h"
#include "models/items/Workspace.h"
#include "models/servicedesk/ServiceDeskClient.h"
#include "ui/MainWindow.h"
#include "ui/list/IncidentListPane.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 15;

//! \brief All of a console but its windows, on a folder of its own.
class Reader
{
public:
    explicit Reader(const SampleService &service)
        : m_workspace(m_client)
        , m_model(m_workspace)
    {
        m_client.setAccount(service.base(), u"demo"_s, u"secret"_s);
        bool open = false;
        m_workspace.open(m_folder.path()).then(&m_workspace, [&open](const Result<StoreReport> &report) {
            open = report.has_value();
        });
        bool signedIn = false;
        m_client.signIn().then(&m_workspace,
                               [&signedIn](const Result<void> &result) { signedIn = result.has_value(); });
        m_ready = Bench::await([&] { return open && signedIn; });
    }

    //! \brief Milliseconds until all of \a keys are in the list, which is empty before; -1 = never.
    double fill(const QList<IncidentKey> &keys)
    {
        if (!m_ready)
            return -1;
        QElapsedTimer timer;
        timer.start();
        m_workspace.refresher().refresh(keys);
        if (!Bench::await([&] { return m_model.isComplete() && m_model.rowCount() == keys.size(); }, 600))
            return -1;
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

    //! \brief Milliseconds until all of \a keys, which are in the list, were read again, the first screen
    //! tells so, and \a changed stand at its top; -1 = never.
    double readAgain(const QList<IncidentKey> &keys, const QSet<IncidentKey> &changed)
    {
        if (!settle())
            return -1;
        const QDateTime begin = QDateTime::currentDateTimeUtc();
        QElapsedTimer timer;
        timer.start();
        const QPointer<ReadRun> run = m_workspace.refresher().refresh(keys);
        bool isRead = false;
        QObject::connect(run, &ReadRun::finished, &m_model, [&] { isRead = run->failed() == 0; });
        const int last = static_cast<int>(changed.size()) - 1;
        const bool isShown = Bench::await(
            [&] { return isRead && isScreenSince(begin) && (last < 0 || changed.contains(keyAt(last))); },
            600);
        return isShown ? static_cast<double>(timer.nsecsElapsed()) / 1e6 : -1;
    }

private:
    [[nodiscard]] IncidentKey keyAt(int row) const
    {
        return m_model.index(row, 0).data(IncidentTableModel::KeyRole).toString();
    }
    [[nodiscard]] bool isScreenSince(const QDateTime &begin) const
    {
        bool isSince = m_model.isComplete();
        for (int row = 0; row < screen; ++row) {
            const QVariant shown = m_model.index(row, 0).data(IncidentTableModel::RowRole);
            isSince = isSince && shown.isValid() && shown.value<IncidentRow>().readAt >= begin;
        }
        return isSince;
    }
    //! \brief Lets what is still to do of the round before come to its end.
    [[nodiscard]] bool settle()
    {
        QElapsedTimer timer;
        timer.start();
        return Bench::await(
            [&] { return isScreenSince(QDateTime::fromMSecsSinceEpoch(0)) && timer.hasExpired(500); });
    }

    static constexpr int screen = 40;
    QTemporaryDir m_folder;
    ServiceDeskClient m_client;
    Workspace m_workspace;
    IncidentTableModel m_model;
    bool m_ready = false;
};

//! \brief Times of refreshes, each beside a bare loop that ran just before.
class Comparison
{
public:
    //! \brief False when \a took says that a refresh did not come to its end.
    [[nodiscard]] bool add(double took, double bare)
    {
        m_ours.add(took);
        m_limit.add(bare);
        m_ratio.add(took / bare);
        return took >= 0;
    }
    [[nodiscard]] Figure figure(const QString &name, int incidents, double goal) const
    {
        return {name,
                incidents,
                u"%1 ms (%2 ×)"_s.arg(m_ours.median(), 0, 'f', 0).arg(m_ratio.median(), 0, 'f', 2),
                u"bare GET loop %1 ms"_s.arg(m_limit.median(), 0, 'f', 0),
                u"≤ %1 ×"_s.arg(goal),
                m_ratio.median() <= goal};
    }

private:
    Series m_ours;
    Series m_limit;
    Series m_ratio;
};

bool compareEmpty(int incidents, int latency, double goal, Figures &figures)
{
    const SampleService service(incidents, latency);
    const QList<IncidentKey> keys = service.keys();
    if (keys.size() != incidents)
        return false;
    Comparison comparison;
    for (int round = 0; round < rounds; ++round) {
        const double bare = service.bareLoop(keys);
        if (!comparison.add(Reader(service).fill(keys), bare))
            return false;
    }
    const QString name = u"Refresh into an empty list"_s;
    figures.add(comparison.figure(latency > 0 ? u"%1, %2 ms latency"_s.arg(name).arg(latency) : name,
                                  incidents, goal));
    return true;
}

//! \brief What a console does all day: the same list again, of which nothing or a few have changed.
bool compareKnown(int incidents, double goal, Figures &figures)
{
    constexpr int oneIn = 20;
    SampleService service(incidents, 0);
    const QList<IncidentKey> keys = service.keys();
    Reader reader(service);
    if (keys.size() != incidents || reader.fill(keys) < 0)
        return false;
    Comparison unchanged;
    Comparison someChanged;
    for (int round = 0; round < rounds; ++round) {
        if (const double bare = service.bareLoop(keys); !unchanged.add(reader.readAgain(keys, {}), bare))
            return false;
        QList<IncidentKey> others;
        for (int place = round; place < incidents; place += oneIn)
            others.append(keys.at(place));
        if (!service.retitle(others, u"Changed in round %1"_s.arg(round)))
            return false;
        const double bare = service.bareLoop(keys);
        if (!someChanged.add(reader.readAgain(keys, {others.cbegin(), others.cend()}), bare))
            return false;
    }
    figures.add(unchanged.figure(u"Refresh of known ones, none changed"_s, incidents, goal));
    figures.add(
        someChanged.figure(u"Refresh of known ones, %1 % changed"_s.arg(100 / oneIn), incidents, goal));
    return true;
}

} // namespace

bool measureRefreshStalls(const Subject &, Figures &figures)
{
    const SampleService service(10'000, 0);
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
    return compareEmpty(10'000, 0, 1.25, figures) && compareEmpty(1'000, 20, 1.05, figures);
}

bool measureKnownRefresh(const Subject &, Figures &figures)
{
    return compareKnown(10'000, 1.25, figures);
}

const QList<Measure> &measures()
{
    static const QList<Measure> all{{u"start"_s, &measureStart},
                                    {u"search"_s, &measureSearch},
                                    {u"sort"_s, &measureSort},
                                    {u"group"_s, &measureGroup},
                                    {u"stalls"_s, &measureStalls},
                                    {u"refreshstalls"_s, &measureRefreshStalls},
                                    {u"memory"_s, &measureMemory},
                                    {u"idle"_s, &measureIdle},
                                    {u"size"_s, &measureSize},
                                    {u"refresh"_s, &measureRefresh},
                                    {u"refreshknown"_s, &measureKnownRefresh}};
    return all;
}

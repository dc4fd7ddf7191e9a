// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fault/soak/Soak.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int known = 100;

const QStringList &faults()
{
    static const QStringList names{u"closed"_s,     u"reset"_s,       u"silence"_s, u"half a head"_s,
                                   u"short body"_s, u"cut chunk"_s,   u"garbage"_s, u"web page"_s,
                                   u"500"_s,        u"302 nowhere"_s, u"503"_s,     u"504"_s};
    return names;
}

} // namespace

double Soak::Figures::slope() const
{
    const QList<QPair<double, double>> warm = memory.mid(memory.size() / 5);
    const auto count = static_cast<double>(warm.size());
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    for (const auto &[at, size] : warm) {
        x += at;
        y += size;
        xx += at * at;
        xy += at * size;
    }
    const double spread = count * xx - x * x;
    return spread > 0 ? (count * xy - x * y) / spread : 0;
}

Soak::Soak(int polls, bool storms, quint32 seed)
    : m_polls(polls)
    , m_storms(storms)
    , m_random(seed)
    , m_server([this](const RawServer::Arrival &arrival) {
        if (arrival.verb == "GET")
            m_judge.served(arrival.path.mid(arrival.path.lastIndexOf('/') + 1));
        else if (FaultDesk::kind(arrival) != "TOKEN")
            m_judge.arrived(arrival);
        return m_desk.answer(arrival);
    })
{
    for (int i = 0; i < known; ++i)
        m_known.append(m_desk.add(u"Known %1"_s.arg(i)));
    m_desk.setChance([this](const RawServer::Arrival &arrival) { return chance(arrival); });
    connect(&m_desk, &FaultDesk::executed, &m_judge, &Judge::executed);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &Soak::listen);
    connect(&m_process, &QProcess::finished, this, &Soak::ended);
}

void Soak::start(const QString &worker)
{
    QStringList arguments{m_folder.filePath(u"desk"_s), m_server.base().toString(),
                          QString::fromLatin1(m_known.join(',')), QString::number(m_polls)};
    if (m_storms)
        arguments.append(u"storm"_s);
    m_process.start(worker, arguments);
}

FaultDesk::Trap Soak::chance(const RawServer::Arrival &arrival)
{
    FaultDesk::Trap trap;
    // A fault may end the storm that the control has to show.
    if (m_storms || FaultDesk::kind(arrival) == "TOKEN" || m_random.bounded(10) != 0)
        return trap;
    ++m_figures.faults;
    trap.shape = Faults::named(faults().at(m_random.bounded(static_cast<int>(faults().size()))));
    trap.when = m_random.bounded(2) == 0 ? FaultDesk::When::Before : FaultDesk::When::After;
    return trap;
}

void Soak::listen()
{
    while (m_process.canReadLine())
        hear(QString::fromUtf8(m_process.readLine()).chopped(1).split(u'\t'));
}

void Soak::hear(const QStringList &words)
{
    const QString &word = words.first();
    const bool isAfterSleep = words.value(1) == "after sleep"_L1;
    if (word == "ask"_L1) {
        answer(words.value(1), words.value(2).toLatin1());
    } else if (word == "memory"_L1) {
        m_figures.memory.append({words.value(1).toDouble(), words.value(2).toDouble()});
    } else if (word == "begin"_L1) {
        m_requestsBefore = requests();
    } else if (word == "end"_L1) {
        int &busiest = isAfterSleep ? m_figures.busiestAfterSleep : m_figures.busiestUsual;
        busiest = std::max(busiest, requests() - m_requestsBefore);
        m_figures.sleeps += isAfterSleep ? 1 : 0;
    } else if (word == "polls"_L1) {
        m_figures.polls = words.value(1).toInt();
    } else {
        m_judge.heard(word, words.value(1), words.value(2));
    }
}

//! \brief The person looks into the portal.
void Soak::answer(const QString &text, const QByteArray &intent)
{
    if (const QByteArray id = m_judge.createdAs(text); !id.isEmpty())
        m_process.write("arrived " + intent + ' ' + id + '\n');
    else
        m_process.write("absent " + intent + '\n');
}

void Soak::ended(int code, QProcess::ExitStatus status)
{
    listen();
    m_figures.requests = requests();
    m_judge.close(code == 0 && status == QProcess::NormalExit);
    Q_EMIT finished();
}

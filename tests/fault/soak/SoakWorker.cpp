// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fault/soak/SoakWorker.h"

#include "tests/fault/soak/Timelapse.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr int sleeps = 4;
static constexpr int mostCreated = 50; //!< Memory for more incidents is no leak.
static constexpr int between = 20; //!< Polls from one measurement to the next.

SoakWorker::SoakWorker(const Task &task, const Plan &plan)
    : Worker(task)
    , m_plan(plan)
    , m_dice(1)
    , m_nextSleep(plan.polls / (sleeps + 1))
{
    connect(&workspace().refresher(), &RefreshScheduler::started, this, &SoakWorker::count);
    workspace().refresher().setInterval(15min);
    connect(&m_watch, &QTimer::timeout, this, &SoakWorker::checkProgress);
    m_watch.start(6h);
}

//! \brief Three turns a minute.
void SoakWorker::queueSomething()
{
    if (m_polls >= m_plan.polls) {
        if (workspace().engine().entries().isEmpty() && !isQueueing()) {
            tell(u"polls"_s, QString::number(m_polls));
            QCoreApplication::quit();
        }
        return;
    }
    if (m_polls >= m_nextSleep && !m_inSecond) {
        m_nextSleep += m_plan.polls / (sleeps + 1);
        sleep();
    } else if (created().size() < mostCreated && m_dice.bounded(40) == 0) {
        create();
    } else if (m_dice.bounded(20) == 0) {
        edit(known().at(m_dice.bounded(static_cast<int>(known().size()))));
    }
}

void SoakWorker::count()
{
    if (++m_polls % between != 0)
        return;
    tellMemory();
    if (!m_inSecond)
        tellOfASecond(u"usual"_s);
}

void SoakWorker::sleep()
{
    Timelapse::jump(8h);
    tellOfASecond(u"after sleep"_s);
    if (m_plan.storms)
        workspace().refresher().refresh(known());
}

void SoakWorker::tellOfASecond(const QString &kind)
{
    m_inSecond = true;
    tell(u"begin"_s, kind);
    QTimer::singleShot(1s, Qt::PreciseTimer, this, [this, kind] {
        m_inSecond = false;
        tell(u"end"_s, kind);
    });
}

void SoakWorker::tellMemory()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const qint64 pages = file.readAll().split(' ').value(1).toLongLong();
    tell(u"memory"_s, QString::number(m_polls), QString::number(pages * ::sysconf(_SC_PAGESIZE) / 1024));
}

//! \brief Somebody who waits for so long in vain goes home.
void SoakWorker::checkProgress()
{
    const bool polls = std::exchange(m_pollsBefore, m_polls) != m_polls;
    if (polls && m_polls < 2 * m_plan.polls)
        return;
    tell(u"no progress, polls:"_s, QString::number(m_polls));
    for (const OutboxEntry &entry : workspace().engine().entries())
        tell(u"waits:"_s, QVariant::fromValue(entry.state).toString(),
             QVariant::fromValue(entry.kind).toString());
    tell(u"connection:"_s, QVariant::fromValue(workspace().connectivity().state()).toString());
    QCoreApplication::exit(1);
}

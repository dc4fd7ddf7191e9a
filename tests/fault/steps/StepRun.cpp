// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fault/steps/StepRun.h"

#include "models/store/Schema.h"
#include "models/store/StoreFiles.h"
#include "models/store/WorkTables.h"
#include "tests/fault/campaign/StoreCheck.h"
#include "tests/support/MemoryDisk.h"

#include <QDir>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int known = 3;
constexpr auto patience = 30s;

} // namespace

StepRun::StepRun(const QString &worker, const Task &task)
    : m_worker(worker)
    , m_task(task)
    , m_folder(inMemory(u"steps"_s))
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
    connect(&m_desk, &FaultDesk::executed, &m_judge, &Judge::executed);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_process->kill(); });
}

void StepRun::start()
{
    if (m_task.beginning == Beginning::OldFiles)
        prepareOldFiles();
    launch();
}

void StepRun::prepareOldFiles()
{
    bool good = StoreFiles::prepareFolder(folder()).has_value();
    for (const Schema &schema : {Schema::work(), Schema::cache()}) {
        SqlFile file(folder() + u'/' + schema.fileName, schema.durability);
        good = good && file.open() && migrate(file, schema, 1).has_value()
            && file.useJournal(SqlFile::Journal::WriteAhead);
        if (schema.durability != SqlFile::Durability::PowerLoss)
            continue;
        WorkTables work(file);
        OutboxEntry edit;
        edit.key = QString::fromLatin1(m_known.constFirst());
        edit.queuedAt = QDateTime::currentDateTimeUtc();
        edit.change.set(Incident::Field::IncidentName, u"Known 0"_s, u"old edit"_s);
        good = good && work.add(edit) > 0;
        Draft draft{QString::fromLatin1(m_known.at(1)), OutboxEntry::Kind::Edit, {}, edit.queuedAt};
        draft.change.set(Incident::Field::IncidentName, {}, u"old draft"_s);
        work.saveDraft(draft);
        good = good && file.takeResult().has_value();
    }
    if (!good)
        m_judge.unsound(u"the old files could not be made"_s);
    m_judge.heard(u"queueing"_s, u"old edit"_s, u"Known 0"_s);
    m_judge.heard(u"queued"_s, u"old edit"_s, {});
    m_judge.heard(u"drafted"_s, u"old draft"_s, {});
}

void StepRun::launch()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &StepRun::listen);
    connect(m_process.get(), &QProcess::finished, this, &StepRun::ended);
    const bool isFirst = ++m_life == 1;
    const bool works = isFirst && m_task.beginning == Beginning::NoFolder;
    m_process->start(m_worker,
                     {folder(), m_server.base().toString(), QString::number(m_life),
                      QString::fromLatin1(m_known.join(',')), works ? u"work"_s : u"drain"_s,
                      QString::number(static_cast<int>(m_task.way)),
                      QString::number(isFirst ? m_task.at : 0)});
    m_patience.start(patience);
}

void StepRun::listen()
{
    while (m_process->canReadLine()) {
        const QStringList words = QString::fromUtf8(m_process->readLine()).chopped(1).split(u'\t');
        if (words.first() == "ask"_L1)
            answer(words.value(1), words.value(2).toLatin1());
        else if (words.first() == "steps"_L1)
            m_steps = m_life == 1 ? words.value(1).toInt() : m_steps;
        else if (m_life > 1 || words.first() != "known"_L1)
            m_judge.heard(words.first(), words.value(1), words.value(2));
    }
}

//! \brief The person looks into the portal.
void StepRun::answer(const QString &text, const QByteArray &intent)
{
    if (const QByteArray id = m_judge.createdAs(text); !id.isEmpty())
        m_process->write("arrived " + intent + ' ' + id + '\n');
    else
        m_process->write("absent " + intent + '\n');
}

void StepRun::ended(int code, QProcess::ExitStatus status)
{
    m_patience.stop();
    listen();
    const QStringList damaged = damagedFiles(folder(), m_folder.filePath(u"copy"_s));
    for (const QString &file : damaged)
        m_judge.unsound(file);
    const bool reachedItsEnd = code == 0 && status == QProcess::NormalExit;
    if (m_life == 1 && (reachedItsEnd || code == StepVfs::endedAtStep)) {
        m_judge.killed(code == StepVfs::endedAtStep);
        // Not from inside a signal of the process that launch() replaces.
        QMetaObject::invokeMethod(this, &StepRun::launch, Qt::QueuedConnection);
        return;
    }
    if (!reachedItsEnd)
        std::fprintf(stderr, "life %d ended with %d%s\n", m_life, code,
                     status == QProcess::CrashExit ? ", killed or crashed" : "");
    m_judge.close(reachedItsEnd);
    Q_EMIT finished();
}

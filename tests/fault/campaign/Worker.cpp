// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fault/campaign/Worker.h"

#include "tests/fault/FaultDesk.h"

#include <QCoreApplication>

#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Field = Incident::Field;
using Kind = OutboxEntry::Kind;
using State = OutboxEntry::State;

namespace {

constexpr int mostWaiting = 4;

//! \brief A day's patience in less than a second; how long an unanswered write is looked for is longer than
//! the server's greatest lateness, as it is in the program.
RetryPolicy::Patience patience()
{
    RetryPolicy::Patience patience;
    patience.looks = {0ms, 15ms, 30ms, 60ms};
    patience.unansweredSettled = 900ms;
    patience.lateLook = 120ms;
    return patience;
}

} // namespace

Worker::Worker(const Task &task)
    : m_task(task)
    , m_client(task.hurried ? HttpTransport::Deadlines{400ms, 400ms} : HttpTransport::Deadlines())
    , m_workspace(m_client)
    , m_random(QRandomGenerator::securelySeeded())
    , m_input(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_input, &QSocketNotifier::activated, this, &Worker::listen);
    if (task.hurried)
        m_workspace.engine().setPatience(patience());
    m_client.setAccount(m_task.server, QString::fromLatin1(FaultDesk::user),
                        QString::fromLatin1(FaultDesk::password));
    m_turn.setInterval(task.hurried ? 5ms : 20s);
    connect(&m_turn, &QTimer::timeout, this, &Worker::act);
    // Not before the engine knows its entries: an outbox that is not loaded yet looks empty.
    connect(&m_workspace.engine(), &SyncEngine::entriesChanged, &m_turn, [this] {
        if (!m_turn.isActive())
            m_turn.start();
    });
    connect(&m_workspace.engine(), &SyncEngine::confirmed, this,
            [](const OutboxEntry &entry, const QList<Field> &notTaken) {
                tell(notTaken.isEmpty() ? u"confirmed"_s : u"not taken"_s, textOf(entry));
            });
    connect(&m_workspace.store(), &IncidentStore::rekeyed, this,
            [this](const IncidentKey &, const IncidentKey &now) { m_created.append(now); });
}

void Worker::tell(const QString &word, const QString &text, const QString &over)
{
    const QByteArray line = QStringList{word, text, over}.join(u'\t').toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fflush(stdout);
}

void Worker::start()
{
    m_workspace.open(m_task.folder).then(this, [this](const Result<StoreReport> &report) {
        if (!report || !report->setAside.isEmpty())
            tell(u"broken store"_s, report ? report->setAside.join(u' ') : report.error().detail);
        if (m_task.drain)
            takeStock();
        bringIn();
    });
}

//! \brief Tells what the lives before left, apart from the outbox.
void Worker::takeStock()
{
    m_workspace.drafts().all().then(this, [](const Result<QList<Draft>> &drafts) {
        for (const Draft &draft : drafts.value_or(QList<Draft>()))
            tell(u"found"_s, draft.change.wanted(Field::IncidentName));
    });
    m_workspace.store().known(m_task.known).then(this, [this](const Result<QList<IncidentKey>> &known) {
        for (const IncidentKey &key : known.value_or(QList<IncidentKey>()))
            tell(u"known"_s, key);
        m_stockTaken = true;
    });
}

//! \brief What a life that was cut short did not get to know.
void Worker::bringIn()
{
    m_workspace.store().known(m_task.known).then(this, [this](const Result<QList<IncidentKey>> &known) {
        QStringList missing = m_task.known;
        missing.removeIf([&known](const QString &id) { return known && known->contains(id); });
        m_workspace.refresher().refresh(missing);
    });
}

QString Worker::freshText(const QString &kind)
{
    return u"%1 %2.%3"_s.arg(kind, m_task.run).arg(++m_texts);
}

QString Worker::textOf(const OutboxEntry &entry)
{
    return entry.change.wanted(entry.kind == Kind::Resolve ? Field::Resolution : Field::IncidentName);
}

void Worker::act()
{
    const QList<OutboxEntry> entries = m_workspace.engine().entries();
    if (m_task.drain && entries.isEmpty()) {
        if (m_stockTaken)
            QCoreApplication::quit();
        return;
    }
    // Whoever waits for a server presses "Try now".
    if (m_task.hurried)
        m_workspace.connectivity().tryAgain();
    for (const OutboxEntry &entry : entries)
        decide(entry);
    if (!m_task.drain && entries.size() + m_queueing < mostWaiting)
        queueSomething();
}

void Worker::decide(const OutboxEntry &entry)
{
    const bool isForLater = m_task.hurried && entry.notBefore > QDateTime::currentDateTimeUtc().addSecs(1);
    if (entry.state == State::Conflict) {
        settle(entry);
    } else if (entry.state == State::Refused || (entry.state == State::Waiting && isForLater)) {
        m_workspace.engine().sendNow(entry.id);
    } else if (entry.state == State::Unknown && entry.kind == Kind::Create && !entry.isClaimed()
               && !m_asked.contains(entry.id)) {
        m_asked.insert(entry.id);
        tell(u"ask"_s, textOf(entry), QString::number(entry.id));
    }
}

void Worker::settle(const OutboxEntry &entry)
{
    QHash<Field, QString> chosen;
    const bool takeMine = entry.kind == Kind::Edit && m_random.bounded(2) == 0;
    for (const FieldConflict &conflict : entry.conflicts) {
        if (takeMine)
            chosen.insert(conflict.field, conflict.mine);
        tell(takeMine ? u"settled"_s : u"dropped"_s, textOf(entry), conflict.theirs);
    }
    m_workspace.engine().settleConflict(entry.id, chosen);
}

void Worker::listen()
{
    QByteArray bytes(4096, '\0');
    const auto count = ::read(STDIN_FILENO, bytes.data(), static_cast<size_t>(bytes.size()));
    m_input.setEnabled(count > 0);
    m_heard += bytes.left(std::max<qsizetype>(count, 0));
    for (qsizetype end = m_heard.indexOf('\n'); end >= 0; end = m_heard.indexOf('\n')) {
        hear(m_heard.left(end));
        m_heard.remove(0, end + 1);
    }
}

//! \brief What a look into the portal told the person.
void Worker::hear(const QByteArray &line)
{
    const QList<QByteArray> words = line.trimmed().split(' ');
    const qint64 id = words.value(1).toLongLong();
    // What is done at this word may fail, and then the person looks again; who is killed soon has no time to.
    if (!m_task.hurried)
        m_asked.remove(id);
    if (words.first() == "arrived")
        m_workspace.engine().confirmArrived(id, QString::fromLatin1(words.value(2)));
    else
        m_workspace.engine().sendAgain(id);
}

void Worker::queueSomething()
{
    const int dice = m_random.bounded(10);
    if (dice < 4)
        create();
    else if (dice < 6 && !m_created.isEmpty())
        resolveAgain();
    else
        edit(m_task.known.at(m_random.bounded(static_cast<int>(m_task.known.size()))));
}

void Worker::create()
{
    OutboxEntry entry;
    entry.key = IncidentKeys::makeLocal();
    entry.kind = Kind::Create;
    const QString text = freshText(u"create"_s);
    entry.change.set(Field::IncidentName, {}, text);
    entry.change.set(Field::AffectedUserEmail, {}, u"user@example.com"_s);
    queue(entry, text);
}

//! \brief What is resolved already may be open again by then, or is in conflict.
void Worker::resolveAgain()
{
    m_created.append(m_created.takeFirst());
    resolve(m_created.constLast());
    if (m_created.size() > mostWaiting)
        m_created.removeFirst();
}

void Worker::resolve(const IncidentKey &key)
{
    OutboxEntry entry;
    entry.key = key;
    entry.kind = Kind::Resolve;
    const QString text = freshText(u"resolve"_s);
    entry.change.set(Field::CloseCode, {}, u"Other"_s);
    entry.change.set(Field::Resolution, {}, text);
    queue(entry, text);
}

void Worker::edit(const IncidentKey &key)
{
    ++m_queueing;
    m_workspace.store().record(key).then(this, [this, key](const Result<IncidentRecord> &record) {
        --m_queueing;
        if (!record)
            return;
        OutboxEntry entry;
        entry.key = key;
        const QString text = freshText(u"edit"_s);
        entry.change.set(Field::IncidentName, record->shown.title(), text);
        queue(entry, text);
    });
}

void Worker::queue(const OutboxEntry &entry, const QString &text)
{
    ++m_queueing;
    tell(u"queueing"_s, text,
         entry.change.fields().isEmpty() ? QString() : entry.change.fields().constFirst().from);
    m_workspace.outbox().queue(entry).then(this, [this, text](const Result<OutboxEntry> &stored) {
        --m_queueing;
        if (stored)
            tell(u"queued"_s, text);
    });
}

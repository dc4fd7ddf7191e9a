// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fault/Waiting.h"
#include "tests/fault/ordering/OrderingRun.h"
#include "ui/detail/DetailPane.h"

#include <QNetworkReply>
#include <QSettings>

using namespace Qt::StringLiterals;
using Field = Incident::Field;
using Kind = OutboxEntry::Kind;
using State = OutboxEntry::State;

namespace {

constexpr qsizetype mostWaiting = 6;

//! \brief The engine's patience, shortened; the server is never late here.
RetryPolicy::Patience patience()
{
    using namespace std::chrono_literals;
    RetryPolicy::Patience patience;
    patience.looks = {0ms, 5ms, 10ms, 20ms};
    patience.unansweredSettled = 150ms;
    patience.lateLook = 40ms;
    return patience;
}

} // namespace

void OrderingRun::openDesk()
{
    m_preferences = std::make_unique<Preferences>(
        std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat));
    m_desk = std::make_unique<Desk>(m_folder.filePath(u"desk"_s), *m_preferences);
    workspace().engine().setPatience(patience());
    m_desk->client().setAccount(m_wire.base(), QString::fromLatin1(FaultDesk::user), {});
    listen();
    m_desk->open();
    if (!waitUntil([this] { return workspace().isOpen(); }))
        broken(u"P12: the files did not open"_s);
    signIn();
}

void OrderingRun::listen()
{
    connect(&workspace().engine(), &SyncEngine::confirmed, this,
            [this](const OutboxEntry &entry, const QList<Field> &notTaken) {
                // Where a colleague wrote the same meanwhile, nothing is left to be sent.
                if (entry.change.isEmpty())
                    return;
                m_judge.heard(notTaken.isEmpty() ? u"confirmed"_s : u"not taken"_s, textOf(entry), {});
            });
    connect(&workspace().store(), &IncidentStore::rekeyed, this,
            [this](const IncidentKey &, const IncidentKey &now) {
                m_created.append(now);
                m_known.append(now);
            });
    connect(&workspace().store(), &IncidentStore::incidentChanged, this, &OrderingRun::watchBase);
    connect(
        &m_desk->client(), &ServiceDeskClient::signInNeeded, this,
        [this] {
            if (m_desk && !m_isSignedOut)
                signIn();
        },
        Qt::QueuedConnection);
    connect(&m_desk->window().detail(), &DetailPane::saved, this, [this](const OutboxEntry &entry) {
        if (entry.change.isEmpty())
            return;
        m_judge.heard(u"queued"_s, textOf(entry), {});
        if (m_typed.value(entry.key) == textOf(entry))
            m_typed.remove(entry.key);
    });
}

//! \brief The person quits in the middle of everything.
void OrderingRun::closeDesk()
{
    m_desk->window().close();
    m_desk.reset();
    m_preferences.reset();
    m_queueing = 0;
    m_refreshing.clear();
    m_isQuiet = false;
}

QString OrderingRun::anyKnown()
{
    return m_known.at(m_random.bounded(static_cast<int>(m_known.size())));
}

QString OrderingRun::freshText(const QString &kind)
{
    return u"%1 %2"_s.arg(kind).arg(++m_texts);
}

QString OrderingRun::textOf(const OutboxEntry &entry)
{
    return entry.change.wanted(entry.kind == Kind::Resolve ? Field::Resolution : Field::IncidentName);
}

void OrderingRun::act()
{
    const int dice = m_random.bounded(100);
    tell(u"the person throws %1"_s.arg(dice));
    if (dice < 22) {
        m_desk->window().showIncident(anyKnown());
    } else if (dice < 42) {
        type();
    } else if (dice < 56) {
        save();
    } else if (dice < 72) {
        refreshSome();
    } else if (dice < 77) {
        create();
    } else if (dice < 80) {
        resolve();
    } else if (dice < 89) {
        colleagueWrites();
    } else if (dice < 91) {
        m_server.endSessions();
        ++m_reasonsToSignIn;
    } else if (dice < 94) {
        if (m_isSignedOut)
            signIn();
        else
            signOut();
    } else if (dice < 97) {
        setOffline(!workspace().connectivity().isWorkOffline());
    } else {
        closeDesk();
        ++m_figures.restarts;
        openDesk();
        compareDrafts();
    }
}

void OrderingRun::type()
{
    IncidentModel &model = m_desk->window().detail().model();
    if (model.mode() != IncidentModel::Mode::Existing || IncidentKeys::isLocal(model.key()))
        return;
    const QString text = freshText(u"typed"_s);
    model.setValue(Field::IncidentName, text);
    m_typed.insert(model.key(), text);
}

void OrderingRun::save()
{
    DetailPane &detail = m_desk->window().detail();
    if (!detail.model().isDirty() || workspace().engine().entries().size() >= mostWaiting)
        return;
    const QList<FieldChange> fields = detail.model().change().fields();
    for (const FieldChange &field : fields) {
        if (field.field == Field::IncidentName)
            m_judge.heard(u"queueing"_s, field.to, field.from);
    }
    detail.save();
}

void OrderingRun::refreshSome()
{
    QStringList some;
    for (int i = m_random.bounded(1, 4); i > 0; --i)
        some.append(anyKnown());
    some.removeDuplicates();
    refresh(some);
}

void OrderingRun::refresh(const QStringList &keys)
{
    for (const QString &key : keys)
        ++m_refreshing[key.toLatin1()];
    connect(workspace().refresher().refresh(keys), &ReadRun::itemDone, this,
            [this](const IncidentKey &key) { --m_refreshing[key.toLatin1()]; });
}

void OrderingRun::create()
{
    if (workspace().engine().entries().size() + m_queueing >= mostWaiting)
        return;
    OutboxEntry entry;
    entry.key = IncidentKeys::makeLocal();
    entry.kind = Kind::Create;
    const QString text = freshText(u"create"_s);
    entry.change.set(Field::IncidentName, {}, text);
    entry.change.set(Field::AffectedUserEmail, {}, u"user@example.com"_s);
    queue(entry, text);
}

void OrderingRun::resolve()
{
    if (m_created.isEmpty())
        return;
    OutboxEntry entry;
    entry.key = m_created.takeFirst();
    entry.kind = Kind::Resolve;
    const QString text = freshText(u"resolve"_s);
    entry.change.set(Field::CloseCode, {}, u"Other"_s);
    entry.change.set(Field::Resolution, {}, text);
    queue(entry, text);
}

void OrderingRun::queue(const OutboxEntry &entry, const QString &text)
{
    ++m_queueing;
    m_judge.heard(u"queueing"_s, text, {});
    workspace().outbox().queue(entry).then(m_desk.get(), [this, text](const Result<OutboxEntry> &stored) {
        --m_queueing;
        if (stored)
            m_judge.heard(u"queued"_s, text, {});
    });
}

void OrderingRun::signOut()
{
    ++m_figures.signOuts;
    m_isSignedOut = true;
    m_desk->client().signOut();
    waitForQuiet();
}

void OrderingRun::signIn()
{
    if (workspace().connectivity().isWorkOffline())
        return;
    m_isQuiet = false;
    m_isSignedOut = false;
    ++m_reasonsToSignIn;
    m_desk->client()
        .signIn(QString::fromLatin1(FaultDesk::password))
        .then(m_desk.get(), [](const Result<void> &) {});
}

void OrderingRun::setOffline(bool offline)
{
    m_isQuiet = m_isQuiet && m_isSignedOut;
    m_desk->workOfflineForNow(offline);
    if (offline)
        waitForQuiet();
}

//! \brief What had left before is still on the wire, and on a busy machine it takes its time: as long as two
//! requests that leave after it.
void OrderingRun::waitForQuiet()
{
    for (int probes = 0; probes < 2; ++probes) {
        const std::unique_ptr<QNetworkReply> reply(
            m_prober.get(QNetworkRequest(m_wire.base().resolved(QUrl(QString::fromLatin1(probe))))));
        const bool isBack = waitUntil([&reply] {
            // What is taken back leaves Qt's queue when it is deleted, which an event loop does at once.
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return reply->isFinished();
        });
        if (!isBack)
            broken(u"the rig's own server does not answer"_s);
    }
    m_quietFor.start();
    m_isQuiet = true;
}

void OrderingRun::decide(const OutboxEntry &entry)
{
    const bool isForLater = entry.notBefore > QDateTime::currentDateTimeUtc().addSecs(1);
    if (entry.state == State::Conflict) {
        settle(entry);
    } else if (entry.state == State::Refused || (entry.state == State::Waiting && isForLater)) {
        workspace().engine().sendNow(entry.id);
    } else if (entry.isClaimed()) {
        // When nothing is found there, the person looks again.
        m_asked.remove(textOf(entry));
    } else if (entry.state == State::Unknown && entry.kind == Kind::Create && !m_shuffles
               && !m_asked.contains(textOf(entry))) {
        // At the end only: until then the person has not looked into the portal.
        m_asked.insert(textOf(entry));
        const QByteArray id = m_judge.createdAs(textOf(entry));
        if (id.isEmpty())
            workspace().engine().sendAgain(entry.id);
        else
            workspace().engine().confirmArrived(entry.id, QString::fromLatin1(id));
    }
}

void OrderingRun::settle(const OutboxEntry &entry)
{
    QString question = QString::number(entry.id);
    for (const FieldConflict &conflict : entry.conflicts)
        question += u'\n' + conflict.theirs;
    if (m_asked.contains(question))
        return;
    m_asked.insert(question);
    const bool takeMine = entry.kind == Kind::Edit && chance(2);
    QHash<Field, QString> chosen;
    for (const FieldConflict &conflict : entry.conflicts) {
        if (takeMine)
            chosen.insert(conflict.field, conflict.mine);
        m_judge.heard(takeMine ? u"settled"_s : u"dropped"_s, textOf(entry), conflict.theirs);
    }
    // Nothing that was given up is looked for after a restart.
    if (!takeMine && m_typed.value(entry.key) == textOf(entry))
        m_typed.remove(entry.key);
    workspace().engine().settleConflict(entry.id, chosen);
}

//! \brief What the store tells of \a text: its events, the oldest first, and what waits at the incident now.
QString OrderingRun::storyOf(const IncidentKey &key, const QString &text)
{
    QStringList words;
    const Result<QList<LedgerEntry>> ledger = outcomeOf(workspace().outbox().ledger());
    for (const LedgerEntry &line : ledger.value_or(QList<LedgerEntry>())) {
        if (line.change.wanted(Field::IncidentName) == text)
            words.prepend(line.event);
    }
    const Result<IncidentRecord> record = outcomeOf(workspace().store().record(key));
    if (record) {
        for (const Draft &draft : record->drafts)
            words.append(u"draft: "_s + draft.change.wanted(Field::IncidentName));
        for (const OutboxEntry &entry : record->pending)
            words.append(u"waiting: "_s + textOf(entry));
        words.append(u"shown: %1 of %2, asked for as %3"_s.arg(record->shown.title(), record->key, key));
    }
    return words.join(u", "_s);
}

//! \brief P1: what was typed and not saved is found again.
void OrderingRun::compareDrafts()
{
    const Result<QList<Draft>> drafts = outcomeOf(workspace().drafts().all());
    const Result<QList<OutboxEntry>> entries = outcomeOf(workspace().outbox().entries());
    if (!drafts || !entries) {
        broken(u"P1: the drafts cannot be read"_s);
        return;
    }
    for (auto it = m_typed.begin(); it != m_typed.end();) {
        const bool isDraft = std::any_of(drafts->cbegin(), drafts->cend(), [&it](const Draft &draft) {
            return draft.key == it.key() && draft.change.wanted(Field::IncidentName) == it.value();
        });
        const bool isQueued =
            std::any_of(entries->cbegin(), entries->cend(),
                        [&it](const OutboxEntry &entry) { return textOf(entry) == it.value(); });
        const QList<FaultDesk::Execution> &done = m_server.executions();
        const bool isDone = std::any_of(done.cbegin(), done.cend(), [&it](const auto &execution) {
            return execution.body.value("incidentName"_L1) == it.value();
        });
        if (!isDraft && !isQueued && !isDone)
            broken(u"P1: what was typed is gone: %1 (%2)"_s.arg(it.value(), storyOf(it.key(), it.value())));
        if (isDraft)
            ++it;
        else
            it = m_typed.erase(it);
    }
}

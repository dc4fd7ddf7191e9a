// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/Projection.h"
#include "tests/store/StoreFixture.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Samples;
using Kind = OutboxEntry::Kind;
using State = OutboxEntry::State;

class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void queuedEditIsShownAndListed();
    void everyValueOfAnEntrySurvives();
    void oneCreateIsNeverQueuedTwice();
    void createArrives();
    void createArrivesWithoutALook();
    void createArrivesWhereItStandsAlready();
    void lateDraftFollowsTheArrival();
    void confirmedEditIsNoNews();
    void aColleaguesChangeInTheProofIsNews();
    void resolveShowsNoClaim();
    void discardPutsTheServersWordBack();
    void discardedCreateTakesItsRowAlong();
    void backToDraftKeepsBothTexts();
    void draftOfNewIncidentIsFoundAgain();
    void mostUrgentStateIsShown_data();
    void mostUrgentStateIsShown();
    void signalsComeBeforeTheAnswer();
    void strangersAreNotFound();

private:
    IncidentRow row(const IncidentKey &key);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenStore> m_open;
};

void TestOutbox::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_open.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_open = std::make_unique<OpenStore>(m_folder->filePath(u"desk"_s));
    good(m_open->store.absorb({snapshot(incident(1), 0)}));
    good(m_open->store.markSeen(guid(1)));
}

IncidentRow TestOutbox::row(const IncidentKey &key)
{
    const auto rows = good(m_open->store.rows(good(m_open->store.rowIds({}))));
    for (const IncidentRow &row : rows) {
        if (row.key == key)
            return row;
    }
    return {};
}

void TestOutbox::queuedEditIsShownAndListed()
{
    good(m_open->store.absorb({snapshot(incident(2), 1)}));
    const OutboxEntry queued =
        good(m_open->outbox.queue(edit(guid(1), Field::Impact, u"Single User"_s, u"Department"_s)));
    QVERIFY(queued.id > 0);
    QCOMPARE(queued.number, u"IM-000001"_s);
    QCOMPARE(queued.title, u"Printer 1 is on fire"_s);
    QVERIFY(queued.queuedAt.isValid());
    QCOMPARE(row(guid(1)).sync, SyncState::Waiting);
    QCOMPARE(row(guid(1)).shown.value(Field::Impact), u"Department"_s);
    // Written here, so it moved to the top.
    QCOMPARE(good(m_open->store.rowIds({}, 1)).first(), row(guid(1)).row);
    const IncidentRecord record = good(m_open->store.record(guid(1)));
    QCOMPARE(record.base.incident.value(Field::Impact), u"Single User"_s);
    QCOMPARE(record.shown.value(Field::Impact), u"Department"_s);
    QCOMPARE(record.pending, QList<OutboxEntry>{queued});
    // A refresh rewrites the base, never the intent.
    good(m_open->store.absorb({snapshot(with(incident(1), Field::Urgency, u"Support Service"_s), 5)}));
    QCOMPARE(row(guid(1)).shown.value(Field::Impact), u"Department"_s);
    QCOMPARE(row(guid(1)).shown.value(Field::Urgency), u"Support Service"_s);
    QCOMPARE(good(m_open->outbox.entries()).size(), 1);
}

void TestOutbox::everyValueOfAnEntrySurvives()
{
    OutboxEntry entry = good(m_open->outbox.queue(edit(guid(1), Field::Impact, u"Single User"_s, u"VIP"_s)));
    ServiceError error;
    error.kind = ServiceError::Kind::Rejected;
    error.outcome = ServiceError::Outcome::Refused;
    error.httpStatus = 422;
    error.serverText = u"<b>No</b>"_s;
    error.fieldTexts.insert(u"impact"_s, {u"unknown"_s, u"really"_s});
    error.detail = u"PUT"_s;
    error.retryAfterSeconds = 30;
    entry.state = State::Conflict;
    entry.notBefore = at(60);
    entry.attempts = 2;
    entry.tries = 3;
    entry.unknownSince = at(61);
    entry.rebases = 1;
    entry.error = error;
    entry.conflicts = {{Field::Impact, u"a"_s, u"b"_s, u"c"_s}};
    entry.notTaken = {Field::Impact, Field::Priority};
    good(m_open->outbox.update(entry, u"conflict"_s));
    QCOMPARE(good(m_open->outbox.entries()), QList<OutboxEntry>{entry});
    const auto lines = good(m_open->outbox.ledger());
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.first().event, u"conflict"_s);
    QCOMPARE(lines.first().error, std::optional(error));
    QCOMPARE(lines.first().change, entry.change);
    QCOMPARE(lines.last().event, u"queued"_s);
    QCOMPARE(row(guid(1)).sync, SyncState::Conflict);
}

void TestOutbox::oneCreateIsNeverQueuedTwice()
{
    const IncidentKey key = IncidentKeys::makeLocal();
    const auto first = m_open->outbox.queue(create(key, u"New printer"_s));
    const auto second = m_open->outbox.queue(create(key, u"New printer"_s));
    good(first);
    const auto refused = settled(second);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ServiceError::Kind::InvalidRequest);
    QCOMPARE(good(m_open->outbox.entries()).size(), 1);
    QCOMPARE(good(m_open->outbox.ledger()).size(), 1);
}

void TestOutbox::createArrives()
{
    const IncidentKey key = IncidentKeys::makeLocal();
    const OutboxEntry queued = good(m_open->outbox.queue(create(key, u"New printer"_s)));
    QCOMPARE(row(key).shown.title(), u"New printer"_s);
    const RowId rowId = row(key).row;
    const OutboxEntry behind =
        good(m_open->outbox.queue(edit(key, Field::IncidentDescription, {}, u"It is big"_s)));
    QSignalSpy rekeyed(&m_open->store, &IncidentStore::rekeyed);
    QSignalSpy removed(&m_open->outbox, &Outbox::entryRemoved);
    const Incident now = with(incident(7), Field::IncidentName, u"New printer"_s);
    good(m_open->outbox.acknowledge(queued.id, snapshot(now, 9), guid(7).toUpper()));
    QCOMPARE(rekeyed.size(), 1);
    QCOMPARE(rekeyed.first(), (QVariantList{key, guid(7)}));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(row(key).row, RowId(0));
    QCOMPARE(row(guid(7)).row, rowId);
    QVERIFY(!row(guid(7)).unread);
    QCOMPARE(row(guid(7)).shown.number(), u"IM-000007"_s);
    const IncidentRecord record = good(m_open->store.record(key));
    QCOMPARE(record.key, guid(7));
    QCOMPARE(record.base, snapshot(now, 9));
    QCOMPARE(record.seen, now);
    QCOMPARE(record.pending.size(), 1);
    QCOMPARE(record.pending.first().id, behind.id);
    QCOMPARE(record.pending.first().key, guid(7));
    QCOMPARE(record.shown.value(Field::IncidentDescription), u"It is big"_s);
    const auto lines = good(m_open->outbox.ledger());
    QCOMPARE(lines.first().event, u"confirmed"_s);
    QCOMPARE(lines.first().number, u"IM-000007"_s);
    for (const LedgerEntry &line : lines)
        QCOMPARE(line.key, guid(7));
}

void TestOutbox::createArrivesWithoutALook()
{
    const IncidentKey key = IncidentKeys::makeLocal();
    const OutboxEntry queued = good(m_open->outbox.queue(create(key, u"New printer"_s)));
    good(m_open->outbox.acknowledge(queued.id, {}, guid(7)));
    QCOMPARE(row(guid(7)).shown.title(), u"New printer"_s);
    QCOMPARE(row(guid(7)).sync, SyncState::InStep);
    QVERIFY(!row(guid(7)).readAt.isValid());
    // Never read, so it is the first to be refreshed, and then it is the server's.
    QCOMPARE(good(m_open->store.stalest(at(100), 1)), QList<IncidentKey>{guid(7)});
    QCOMPARE(good(m_open->store.absorb({snapshot(incident(7), 20)})), QList{IncidentStore::Absorbed::New});
    QVERIFY(!row(guid(7)).unread);
    QCOMPARE(row(guid(7)).shown.title(), u"Printer 7 is on fire"_s);
    const auto refused = settled(m_open->outbox.acknowledge(queued.id, {}, guid(7)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ServiceError::Kind::NotFound);
}

void TestOutbox::createArrivesWhereItStandsAlready()
{
    const IncidentKey key = IncidentKeys::makeLocal();
    const OutboxEntry queued = good(m_open->outbox.queue(create(key, u"New printer"_s)));
    good(m_open->store.absorb({snapshot(incident(7), 8)}));
    const RowId standing = row(guid(7)).row;
    good(m_open->outbox.acknowledge(queued.id, snapshot(incident(7), 9), guid(7)));
    QCOMPARE(row(guid(7)).row, standing);
    QCOMPARE(row(key).row, RowId(0));
    QCOMPARE(good(m_open->store.rowIds({})).size(), 2);
}

void TestOutbox::lateDraftFollowsTheArrival()
{
    const IncidentKey key = IncidentKeys::makeLocal();
    const OutboxEntry queued = good(m_open->outbox.queue(create(key, u"New printer"_s)));
    good(m_open->outbox.acknowledge(queued.id, snapshot(incident(7), 9), guid(7)));
    IncidentChange typed = queued.change;
    typed.set(Field::IncidentDescription, {}, u"One more word"_s);
    good(m_open->drafts.save({key, Kind::Create, typed, at(10)}));
    const auto drafts = good(m_open->drafts.all());
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts.first().key, guid(7));
    QCOMPARE(drafts.first().kind, Kind::Edit);
    QCOMPARE(drafts.first().change.fields().size(), 1);
    QCOMPARE(drafts.first().change.wanted(Field::IncidentDescription), u"One more word"_s);
    // And the finished create cannot be queued anew under its old key.
    QVERIFY(!settled(m_open->outbox.queue(create(key, u"New printer"_s))));
}

void TestOutbox::confirmedEditIsNoNews()
{
    const OutboxEntry queued =
        good(m_open->outbox.queue(edit(guid(1), Field::Impact, u"Single User"_s, u"Department"_s)));
    Incident now = with(incident(1), Field::Impact, u"Department"_s);
    now.setValue(Field::Priority, u"Normal"_s); // The server derives it.
    good(m_open->outbox.acknowledge(queued.id, snapshot(now, 9)));
    const IncidentRecord record = good(m_open->store.record(guid(1)));
    QVERIFY(!record.unread);
    QCOMPARE(record.seen, now);
    QCOMPARE(record.shown, now);
    QVERIFY(record.pending.isEmpty());
    QCOMPARE(row(guid(1)).sync, SyncState::InStep);
    const auto history = good(m_open->store.history(guid(1)));
    QCOMPARE(history.size(), 2);
    QCOMPARE(history.first().lastSeenBefore, at(0));
    QCOMPARE(history.first().firstSeenAfter, at(9));
}

void TestOutbox::aColleaguesChangeInTheProofIsNews()
{
    const OutboxEntry queued =
        good(m_open->outbox.queue(edit(guid(1), Field::Impact, u"Single User"_s, u"Department"_s)));
    Incident now = with(incident(1), Field::Impact, u"Department"_s);
    now.setValue(Field::IncidentName, u"Somebody else was here"_s);
    good(m_open->outbox.acknowledge(queued.id, snapshot(now, 9)));
    const IncidentRecord record = good(m_open->store.record(guid(1)));
    QVERIFY(record.unread);
    QCOMPARE(record.seen.title(), u"Printer 1 is on fire"_s);
    QCOMPARE(record.seen.value(Field::Impact), u"Department"_s);
}

void TestOutbox::resolveShowsNoClaim()
{
    OutboxEntry resolve = edit(guid(1), Field::CloseCode, {}, u"Advice Given"_s);
    resolve.kind = Kind::Resolve;
    resolve.change.set(Field::Resolution, {}, u"Water."_s);
    resolve.change.set(Field::Status, u"Assigned"_s, u"Resolved"_s);
    good(m_open->outbox.queue(resolve));
    const Incident shown = good(m_open->store.record(guid(1))).shown;
    QCOMPARE(shown.status(), u"Assigned"_s);
    QCOMPARE(shown.value(Field::CloseCode), u"Advice Given"_s);
    QCOMPARE(shown.value(Field::Resolution), u"Water."_s);
    QCOMPARE(row(guid(1)).shown.status(), u"Assigned"_s);
}

void TestOutbox::discardPutsTheServersWordBack()
{
    const OutboxEntry queued = good(m_open->outbox.queue(edit(guid(1), Field::IncidentName, {}, u"Mine"_s)));
    good(m_open->outbox.discard(queued.id));
    QCOMPARE(row(guid(1)).shown.title(), u"Printer 1 is on fire"_s);
    QCOMPARE(row(guid(1)).sync, SyncState::InStep);
    const LedgerEntry line = good(m_open->outbox.ledger(1)).first();
    QCOMPARE(line.event, u"discarded"_s);
    QCOMPARE(line.change.wanted(Field::IncidentName), u"Mine"_s);
}

void TestOutbox::discardedCreateTakesItsRowAlong()
{
    const IncidentKey key = IncidentKeys::makeLocal();
    const OutboxEntry queued = good(m_open->outbox.queue(create(key, u"New printer"_s)));
    good(m_open->outbox.queue(edit(key, Field::IncidentDescription, {}, u"Text behind it"_s)));
    const RowId rowId = row(key).row;
    QSignalSpy rowsChanged(&m_open->store, &IncidentStore::rowsChanged);
    QSignalSpy removed(&m_open->outbox, &Outbox::entryRemoved);
    good(m_open->outbox.discard(queued.id));
    QCOMPARE(removed.size(), 2);
    QCOMPARE(rowsChanged.size(), 1);
    QCOMPARE(rowsChanged.first().first().value<QList<RowId>>(), QList<RowId>{rowId});
    QVERIFY(good(m_open->outbox.entries()).isEmpty());
    QCOMPARE(good(m_open->store.rowIds({})).size(), 1);
    QCOMPARE(settled(m_open->store.record(key)).error().kind, ServiceError::Kind::NotFound);
    QCOMPARE(good(m_open->outbox.ledger(1)).first().change.wanted(Field::IncidentDescription),
             u"Text behind it"_s);
}

void TestOutbox::backToDraftKeepsBothTexts()
{
    OutboxEntry entry = edit(guid(1), Field::IncidentName, u"Printer 1 is on fire"_s, u"First"_s);
    entry.change.set(Field::Impact, u"Single User"_s, u"VIP"_s);
    entry.change.set(Field::Urgency, {}, u"Core"_s);
    entry = good(m_open->outbox.queue(entry));
    IncidentChange typed;
    typed.set(Field::IncidentName, u"First"_s, u"Second"_s);
    typed.set(Field::Urgency, u"Core"_s, {});
    good(m_open->drafts.save({guid(1), Kind::Edit, typed, at(3)}));
    good(m_open->outbox.toDraft(entry.id));
    const IncidentRecord record = good(m_open->store.record(guid(1)));
    QVERIFY(record.pending.isEmpty());
    QCOMPARE(record.drafts.size(), 1);
    const IncidentChange merged = record.drafts.first().change;
    QCOMPARE(merged.fields().size(), 2);
    QCOMPARE(merged.fields().first().from, u"Printer 1 is on fire"_s);
    QCOMPARE(merged.wanted(Field::IncidentName), u"Second"_s);
    QCOMPARE(merged.wanted(Field::Impact), u"VIP"_s);
    QCOMPARE(row(guid(1)).sync, SyncState::Draft);
    QCOMPARE(row(guid(1)).shown.title(), u"Printer 1 is on fire"_s);
    QCOMPARE(good(m_open->outbox.ledger(1)).first().event, u"kept-as-draft"_s);
}

void TestOutbox::draftOfNewIncidentIsFoundAgain()
{
    const IncidentKey key = IncidentKeys::makeLocal();
    const OutboxEntry wanted = create(key, u"Half a thought"_s);
    good(m_open->drafts.save({key, Kind::Create, wanted.change, at(1)}));
    QCOMPARE(row(key).sync, SyncState::Draft);
    QCOMPARE(row(key).shown.title(), u"Half a thought"_s);
    QVERIFY(!row(key).unread);
    good(m_open->outbox.queue(wanted));
    QVERIFY(good(m_open->drafts.all()).isEmpty());
    QCOMPARE(row(key).sync, SyncState::Waiting);
    good(m_open->outbox.toDraft(good(m_open->outbox.entries()).first().id));
    QCOMPARE(row(key).sync, SyncState::Draft);
    good(m_open->drafts.remove(key, Kind::Create));
    QCOMPARE(row(key).row, RowId(0));
}

void TestOutbox::mostUrgentStateIsShown_data()
{
    QTest::addColumn<QList<State>>("states");
    QTest::addColumn<SyncState::Value>("shown");
    QTest::newRow("nothing") << QList<State>{} << SyncState::Draft;
    QTest::newRow("accepted") << QList<State>{State::Accepted} << SyncState::Accepted;
    QTest::newRow("waiting") << QList<State>{State::Accepted, State::Waiting} << SyncState::Waiting;
    QTest::newRow("held") << QList<State>{State::Held, State::Waiting} << SyncState::Held;
    QTest::newRow("sending") << QList<State>{State::Waiting, State::InFlight, State::Held}
                             << SyncState::Sending;
    QTest::newRow("unknown") << QList<State>{State::Unknown, State::InFlight} << SyncState::Unknown;
    QTest::newRow("conflict") << QList<State>{State::Waiting, State::Conflict, State::Unknown}
                              << SyncState::Conflict;
    QTest::newRow("refused") << QList<State>{State::Conflict, State::Refused, State::Waiting}
                             << SyncState::Refused;
}

void TestOutbox::mostUrgentStateIsShown()
{
    QFETCH(QList<State>, states);
    QFETCH(SyncState::Value, shown);
    good(m_open->drafts.save({guid(1), Kind::Edit, edit({}, Field::Impact, {}, u"VIP"_s).change, at(1)}));
    for (const State state : states) {
        OutboxEntry entry = edit(guid(1), Field::Urgency, {}, u"Core"_s);
        entry.kind = Kind::Resolve; // Leaves the draft of the edit alone.
        entry.state = state;
        good(m_open->outbox.queue(entry));
    }
    QCOMPARE(row(guid(1)).sync, shown);
    QCOMPARE(Projection::syncState({}, {}), SyncState::InStep);
    const ViewCounts counts = good(m_open->store.counts({}));
    QCOMPARE(counts.waiting, states.isEmpty() ? 0 : 1);
    QCOMPARE(counts.conflicts, shown == SyncState::Conflict ? 1 : 0);
}

void TestOutbox::signalsComeBeforeTheAnswer()
{
    QSignalSpy incidents(&m_open->store, &IncidentStore::incidentChanged);
    QSignalSpy rows(&m_open->store, &IncidentStore::rowsChanged);
    QSignalSpy entries(&m_open->outbox, &Outbox::entryChanged);
    bool answered = false;
    [[maybe_unused]] const auto done = m_open->outbox.queue(edit(guid(1), Field::Impact, {}, u"VIP"_s))
                                           .then(this, [&](const Result<OutboxEntry> &) {
                                               answered = true;
                                               QCOMPARE(QThread::currentThread(), qApp->thread());
                                               QCOMPARE(incidents.size(), 1);
                                               QCOMPARE(rows.size(), 1);
                                               QCOMPARE(entries.size(), 1);
                                           });
    QTRY_VERIFY(answered);
    QCOMPARE(incidents.first().first().toString(), guid(1));
}

void TestOutbox::strangersAreNotFound()
{
    OutboxEntry stranger = edit(guid(1), Field::Impact, {}, u"VIP"_s);
    stranger.id = 4711;
    QCOMPARE(settled(m_open->outbox.update(stranger)).error().kind, ServiceError::Kind::NotFound);
    QCOMPARE(settled(m_open->outbox.discard(4711)).error().kind, ServiceError::Kind::NotFound);
    QCOMPARE(settled(m_open->outbox.toDraft(4711)).error().kind, ServiceError::Kind::NotFound);
    // A fault of one job is not the next one's.
    QVERIFY(good(m_open->outbox.entries()).isEmpty());
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"

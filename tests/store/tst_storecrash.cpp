// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/store/StoreFixture.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Samples;
using Kind = OutboxEntry::Kind;
using State = OutboxEntry::State;

//! \brief What a crash, a lost file or a half-done pair of commits leaves behind. Copies of the files stand
//! in for the moment of the crash: SQLite writes each commit to them before it answers.
class TestStoreCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyAnsweredIntentSurvivesAKill();
    void inFlightBecomesUnknown();
    void lostCacheIsProjectedAgain();
    void confirmedEditWithoutItsCommit();
    void arrivalThatTheCacheMissed();
    void queuedIntentThatTheCacheMissed();
    void openingTwiceChangesNothing();

private:
    QString desk() const { return m_folder->filePath(u"desk"_s); }
    //! \brief Keeps the files named so as they are now.
    void keep(const QString &name);
    //! \brief Puts the kept files named so back.
    void putBack(const QString &name);
    void copyFiles(const QString &name, const QString &from, const QString &to);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStoreCrash::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(u"kept"_s));
}

void TestStoreCrash::copyFiles(const QString &name, const QString &from, const QString &to)
{
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QString file = name + QString::fromLatin1(suffix);
        QFile::remove(to + u'/' + file);
        if (QFile::exists(from + u'/' + file))
            QVERIFY(QFile::copy(from + u'/' + file, to + u'/' + file));
    }
}

void TestStoreCrash::keep(const QString &name)
{
    copyFiles(name, desk(), m_folder->filePath(u"kept"_s));
}

void TestStoreCrash::putBack(const QString &name)
{
    copyFiles(name, m_folder->filePath(u"kept"_s), desk());
}

void TestStoreCrash::everyAnsweredIntentSurvivesAKill()
{
    QSet<QString> answered;
    for (int round = 0; round < 3; ++round) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {u"--queue-for-ever"_s, desk()});
        QVERIFY(child.waitForStarted());
        qsizetype lines = 0;
        while (lines < 12 + 7 * round) {
            QVERIFY(child.canReadLine() || child.waitForReadyRead(30000));
            while (child.canReadLine()) {
                answered.insert(QString::fromLatin1(child.readLine()).trimmed());
                ++lines;
            }
        }
        child.kill();
        QVERIFY(child.waitForFinished());
        while (child.canReadLine())
            answered.insert(QString::fromLatin1(child.readLine()).trimmed());
    }
    OpenStore open(desk());
    QCOMPARE(open.report.setAside, QStringList());
    const auto entries = good(open.outbox.entries());
    QSet<QString> kept;
    for (const OutboxEntry &entry : entries)
        kept.insert(entry.key);
    QVERIFY(answered.size() >= 12 + 19 + 26);
    QVERIFY(kept.contains(answered));
    // And every intent has its row, also the last one, whose answer nobody heard.
    QCOMPARE(good(open.store.rowIds({})).size(), entries.size());
}

void TestStoreCrash::inFlightBecomesUnknown()
{
    {
        OpenStore open(desk());
        good(open.store.absorb({snapshot(incident(1), 0)}));
        OutboxEntry entry = good(open.outbox.queue(edit(guid(1), Field::Impact, {}, u"VIP"_s)));
        entry.state = State::InFlight;
        entry.attempts = 1;
        good(open.outbox.update(entry, u"sent"_s));
        good(open.outbox.queue(edit(guid(1), Field::Urgency, {}, u"Core"_s)));
    }
    OpenStore open(desk());
    QCOMPARE(open.report.madeUnknown, 1);
    const auto entries = good(open.outbox.entries());
    QCOMPARE(entries.first().state, State::Unknown);
    QVERIFY(entries.first().unknownSince.isValid());
    QCOMPARE(entries.first().attempts, 1);
    QCOMPARE(entries.last().state, State::Waiting);
    QCOMPARE(good(open.outbox.ledger(1)).first().event, u"unknown"_s);
    QCOMPARE(good(open.store.rows(good(open.store.rowIds({})))).first().sync, SyncState::Unknown);
}

void TestStoreCrash::lostCacheIsProjectedAgain()
{
    const IncidentKey created = IncidentKeys::makeLocal();
    const IncidentKey drafted = IncidentKeys::makeLocal();
    {
        OpenStore open(desk());
        good(open.store.absorb({snapshot(incident(1), 0)}));
        good(open.outbox.queue(edit(guid(1), Field::Impact, {}, u"VIP"_s)));
        good(open.outbox.queue(create(created, u"New printer"_s)));
        good(open.drafts.save({drafted, Kind::Create, create({}, u"Half"_s).change, at(0)}));
    }
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(desk() + u"/cache.sqlite"_s + QString::fromLatin1(suffix));
    OpenStore open(desk());
    QVERIFY(!open.report.isNew);
    const IncidentRecord edited = good(open.store.record(guid(1)));
    QVERIFY(!edited.base.readAt.isValid());
    QCOMPARE(edited.shown.number(), u"IM-000001"_s);
    QCOMPARE(edited.shown.title(), u"Printer 1 is on fire"_s);
    QCOMPARE(edited.shown.value(Field::Impact), u"VIP"_s);
    QCOMPARE(good(open.store.record(created)).shown.title(), u"New printer"_s);
    QCOMPARE(good(open.store.record(drafted)).drafts.size(), 1);
    QCOMPARE(good(open.store.rowIds({})).size(), 3);
    ListQuery query;
    query.text = u"fire"_s;
    QCOMPARE(good(open.store.rowIds(query)).size(), 1);
}

void TestStoreCrash::confirmedEditWithoutItsCommit()
{
    {
        OpenStore open(desk());
        good(open.store.absorb({snapshot(incident(1), 0)}));
        OutboxEntry entry = good(open.outbox.queue(edit(guid(1), Field::Impact, {}, u"VIP"_s)));
        entry.state = State::InFlight;
        good(open.outbox.update(entry));
        keep(u"work.sqlite"_s);
        good(open.outbox.acknowledge(entry.id, snapshot(with(incident(1), Field::Impact, u"VIP"_s), 9)));
    }
    putBack(u"work.sqlite"_s);
    OpenStore open(desk());
    const IncidentRecord record = good(open.store.record(guid(1)));
    QCOMPARE(record.base.incident.value(Field::Impact), u"VIP"_s);
    QCOMPARE(record.pending.size(), 1);
    QCOMPARE(record.pending.first().state, State::Unknown);
    QVERIFY(!record.unread || record.seen == Incident());
}

void TestStoreCrash::arrivalThatTheCacheMissed()
{
    const IncidentKey key = IncidentKeys::makeLocal();
    {
        OpenStore open(desk());
        const OutboxEntry entry = good(open.outbox.queue(create(key, u"New printer"_s)));
        keep(u"cache.sqlite"_s);
        good(open.outbox.acknowledge(entry.id, snapshot(incident(7), 9), guid(7)));
    }
    putBack(u"cache.sqlite"_s);
    OpenStore open(desk());
    QVERIFY(good(open.outbox.entries()).isEmpty());
    QCOMPARE(good(open.store.rowIds({})).size(), 1);
    const IncidentRecord record = good(open.store.record(key));
    QCOMPARE(record.key, guid(7));
    QCOMPARE(record.shown.title(), u"New printer"_s);
    QCOMPARE(good(open.store.stalest(at(100), 10)), QList<IncidentKey>{guid(7)});
    QCOMPARE(good(open.store.rows({record.row})).first().sync, SyncState::InStep);
}

void TestStoreCrash::queuedIntentThatTheCacheMissed()
{
    {
        OpenStore open(desk());
        good(open.store.absorb({snapshot(incident(1), 0)}));
        keep(u"cache.sqlite"_s);
        good(open.outbox.queue(edit(guid(1), Field::Impact, {}, u"VIP"_s)));
    }
    putBack(u"cache.sqlite"_s);
    {
        OpenStore open(desk());
        const IncidentRow row = good(open.store.rows(good(open.store.rowIds({})))).first();
        QCOMPARE(row.sync, SyncState::Waiting);
        QCOMPARE(row.shown.value(Field::Impact), u"VIP"_s);
        keep(u"cache.sqlite"_s);
        good(open.outbox.discard(good(open.outbox.entries()).first().id));
    }
    putBack(u"cache.sqlite"_s);
    OpenStore open(desk());
    const IncidentRow row = good(open.store.rows(good(open.store.rowIds({})))).first();
    QCOMPARE(row.sync, SyncState::InStep);
    QCOMPARE(row.shown.value(Field::Impact), u"Single User"_s);
}

void TestStoreCrash::openingTwiceChangesNothing()
{
    QList<IncidentRow> before;
    QList<RowId> order;
    for (int round = 0; round < 3; ++round) {
        OpenStore open(desk());
        if (round == 0) {
            good(open.store.absorb({snapshot(incident(1), 0), snapshot(incident(2), 0)}));
            good(open.outbox.queue(edit(guid(1), Field::Impact, {}, u"VIP"_s)));
            good(open.outbox.queue(create(IncidentKeys::makeLocal(), u"New"_s)));
            order = good(open.store.rowIds({}));
            before = good(open.store.rows(order));
        }
        QCOMPARE(good(open.store.rowIds({})), order);
        QCOMPARE(good(open.store.rows(order)), before);
    }
}

//! \brief The child that is killed: it queues creates and names each one whose answer it has.
static int queueForEver(const QString &folder)
{
    OpenStore open(folder);
    while (true) {
        const OutboxEntry queued = good(open.outbox.queue(create({}, u"Printer"_s)));
        std::printf("%s\n", qPrintable(queued.key));
        std::fflush(stdout);
    }
    return 0;
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == "--queue-for-ever"_L1)
        return queueForEver(arguments.at(2));
    TestStoreCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storecrash.moc"

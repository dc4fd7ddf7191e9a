// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/Database.h"
#include "models/store/PlaceNames.h"
#include "models/store/SavedViews.h"
#include "models/store/ValueJson.h"
#include "tests/store/BrokenFiles.h"
#include "tests/store/StoreFixture.h"

#include <QLoggingCategory>
#include <QScopeGuard>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace Qt::StringLiterals;
using namespace BrokenFiles;
using namespace Samples;
using Kind = OutboxEntry::Kind;

//! \brief What a broken file holds comes home whole or is said to be missing, at once or at a later start,
//! and once.
class TestSalvage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aFailedCopyIsTriedAgain();
    void halfOfItIsNotTakenForAll();
    void whatCameMeanwhileStays();
    void incidentsOfALateRescueAreWhole();
    void itIsBroughtHomeOnce();
    void aKillBeforeItWasReadLosesNothing_data();
    void aKillBeforeItWasReadLosesNothing();
    void theFileAndItsLogStayTogether();
    void aDamagedPartIsSaid();

private:
    QString desk() const { return m_folder->filePath(u"desk"_s); }
    QString path(const QString &name) const { return m_folder->filePath(u"desk/"_s + name); }
    //! \brief Some intents with a long ledger; the create among them waits to be sent.
    void work(OpenStore &open) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr int many = 120;

//! \brief What the outbox holds, as "title state".
QStringList queued(OpenStore &open)
{
    QStringList found;
    const auto entries = good(open.outbox.entries());
    for (const OutboxEntry &entry : entries)
        found += entry.title.left(5).trimmed() + u' ' + ValueJson::name(entry.state);
    return found;
}

} // namespace

#ifdef Q_OS_UNIX
#define NEEDS_A_DISK_THAT_CAN_BE_FULL
#else
#define NEEDS_A_DISK_THAT_CAN_BE_FULL QSKIP("Here no disk can be made full.")
#endif

void TestSalvage::initTestCase()
{
    // The store tells of each fault.
    QLoggingCategory::setFilterRules(u"default.warning=false"_s);
}

void TestSalvage::work(OpenStore &open) const
{
    OutboxEntry held = good(open.outbox.queue(create({}, u"First"_s)));
    held.state = OutboxEntry::State::Held;
    good(open.outbox.update(held));
    OutboxEntry entry = good(open.outbox.queue(create({}, u"Later "_s + QString(3000, u'x'))));
    for (int line = 0; line < many; ++line)
        good(open.outbox.update(entry, u"conflict"_s));
}

void TestSalvage::aFailedCopyIsTriedAgain()
{
    NEEDS_A_DISK_THAT_CAN_BE_FULL;
    {
        OpenStore open(desk());
        work(open);
    }
    damage(path(u"work.sqlite"_s));
    QString kept;
    {
        const auto full = fullDisk();
        OpenStore open(desk());
        QCOMPARE(open.report.setAside.size(), 1);
        kept = open.report.setAside.first();
        QCOMPARE(open.report.unsaved.keys(), QStringList{kept});
        QVERIFY(open.report.unsaved.first().contains(QFileInfo(kept).fileName()));
        QCOMPARE(open.report.rescued, 0);
        good(open.outbox.queue(create({}, u"Newer"_s)));
    }
    QVERIFY(QFile::exists(kept));
#ifdef Q_OS_UNIX
    if (::geteuid() == 0) {
        constexpr uid_t nobody = 65534;
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755)));
        const QStringList names = QDir(desk()).entryList({u"*.sqlite"_s}, QDir::Files);
        for (const QString &each : QStringList{desk()} + names)
            QCOMPARE(::chown(qPrintable(QDir(desk()).filePath(each)), nobody, nobody), 0);
        QCOMPARE(::seteuid(nobody), 0);
        const auto root = qScopeGuard([] { QCOMPARE(::seteuid(0), 0); });
        OpenStore open(desk());
        QCOMPARE(open.report.unsaved.keys(), QStringList{kept});
        QCOMPARE(queued(open), QStringList{u"Newer Waiting"_s});
    }
#endif
    {
        OpenStore open(desk());
        QVERIFY(open.report.unsaved.isEmpty());
        QCOMPARE(open.report.setAside, QStringList{kept});
        QVERIFY(open.report.rescued > many);
        QVERIFY(!open.report.isPartial);
        QCOMPARE(open.report.leftOut, 0);
        // What was queued meanwhile goes; what lay in the broken file may have been sent.
        QCOMPARE(queued(open), (QStringList{u"Newer Waiting"_s, u"First Held"_s, u"Later Held"_s}));
        QCOMPARE(good(open.store.rowIds({})).size(), 3);
    }
    OpenStore open(desk());
    QCOMPARE(open.report.setAside, QStringList());
    QCOMPARE(queued(open).size(), 3);
    QCOMPARE(QDir(desk()).entryList({u"*-copy*"_s}, QDir::Files), QStringList());
}

void TestSalvage::halfOfItIsNotTakenForAll()
{
    NEEDS_A_DISK_THAT_CAN_BE_FULL;
    const QString other = m_folder->filePath(u"other"_s);
    {
        OpenStore open(desk());
        work(open);
    }
    copyIntoLog(path(u"work.sqlite"_s), other);
    QVERIFY(QFileInfo(other + u"/work.sqlite-wal"_s).size() > QFileInfo(other + u"/work.sqlite"_s).size());
    damage(other + u"/work.sqlite"_s);
    {
        const auto full = fullDisk();
        OpenStore open(other);
        QVERIFY(QFileInfo(open.report.setAside.value(0)).size() <= 300 * 1024);
        QCOMPARE(open.report.unsaved.size(), 1);
        QCOMPARE(open.report.rescued, 0);
        QCOMPARE(queued(open), QStringList());
    }
    OpenStore open(other);
    QVERIFY(open.report.unsaved.isEmpty());
    QCOMPARE(queued(open), (QStringList{u"First Held"_s, u"Later Held"_s}));
    QVERIFY(good(open.outbox.ledger()).size() > many);
}

void TestSalvage::whatCameMeanwhileStays()
{
    NEEDS_A_DISK_THAT_CAN_BE_FULL;
    const auto draft = [](int n, const QString &text) {
        return Draft{guid(n), Kind::Edit, edit({}, Field::Impact, {}, text).change, at(0)};
    };
    const auto view = [](const QString &name, const QString &text) {
        return SavedView{0, name, ListQuery::View::All, text};
    };
    {
        OpenStore open(desk());
        SavedViews views(open.thread);
        PlaceNames places(open.thread);
        work(open);
        good(open.drafts.save(draft(1, u"older"_s)));
        good(open.drafts.save(draft(2, u"older"_s)));
        good(views.save(view(u"Mine"_s, u"older"_s)));
        good(views.save(view(u"Old"_s, u"older"_s)));
        good(places.setName(Field::AffectedLocationId, guid(8), u"Older"_s));
    }
    damage(path(u"work.sqlite"_s));
    {
        const auto full = fullDisk();
        OpenStore open(desk());
        SavedViews views(open.thread);
        PlaceNames places(open.thread);
        QCOMPARE(open.report.unsaved.size(), 1);
        good(open.drafts.save(draft(1, u"newer"_s)));
        good(views.save(view(u"mine"_s, u"newer"_s)));
        good(places.setName(Field::AffectedLocationId, guid(8), u"Newer"_s));
    }
    OpenStore open(desk());
    // A draft, a view and a name.
    QCOMPARE(open.report.leftOut, 3);
    QCOMPARE(good(open.store.record(guid(1))).draft(Kind::Edit).wanted(Field::Impact), u"newer"_s);
    QCOMPARE(good(open.store.record(guid(2))).draft(Kind::Edit).wanted(Field::Impact), u"older"_s);
    SavedViews views(open.thread);
    PlaceNames places(open.thread);
    views.load();
    places.load();
    QTRY_COMPARE(views.all().size(), 2);
    QCOMPARE(views.named(u"Mine"_s)->text, u"newer"_s);
    QCOMPARE(views.named(u"Old"_s)->text, u"older"_s);
    QTRY_COMPARE(places.name(Field::AffectedLocationId, guid(8)), u"Newer"_s);
}

void TestSalvage::incidentsOfALateRescueAreWhole()
{
    {
        OpenStore open(desk());
        QList<IncidentSnapshot> snapshots;
        for (int n = 1; n <= many; ++n)
            snapshots += snapshot(with(incident(n), Field::Resolution, QString(4000, u'r')), n);
        good(open.store.absorb(snapshots));
    }
    damage(path(u"cache.sqlite"_s));
    const auto again = [](int n) { return with(incident(n), Field::IncidentName, u"Newer %1"_s.arg(n)); };
    {
        OpenStore open(m_folder->filePath(u"small"_s));
        good(open.store.absorb({snapshot(again(7), 900), snapshot(again(900), 900)}));
    }
    // As after a rescue that failed: the new file knows what is still to be read.
    const QString kept = path(u"cache.sqlite.broken-20260101T000000Z"_s);
    QVERIFY(QFile::rename(path(u"cache.sqlite"_s), kept));
    QVERIFY(QFile::rename(m_folder->filePath(u"small/cache.sqlite"_s), path(u"cache.sqlite"_s)));
    {
        SqlFile file(path(u"cache.sqlite"_s), SqlFile::Durability::Process);
        QVERIFY(file.open());
        file.execute(u"INSERT INTO meta VALUES ('unsaved cache.sqlite.broken-20260101T000000Z', '')"_s);
        QVERIFY(file.takeResult());
    }
    OpenStore open(desk());
    QCOMPARE(open.report.setAside, QStringList{kept});
    QCOMPARE(open.report.leftOut, 1);
    QCOMPARE(good(open.store.rowIds({})).size(), many + 1);
    QCOMPARE(good(open.store.record(guid(7))).base.incident.title(), u"Newer 7"_s);
    for (int n : {1, 2, 50, many})
        QCOMPARE(good(open.store.record(guid(n))).base.incident.title(), incident(n).title());
    ListQuery query;
    for (int n : {1, 50, 900}) {
        query.text = u"im:%1"_s.arg(n);
        const auto rows = good(open.store.rows(good(open.store.rowIds(query))));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().key, guid(n));
    }
}

void TestSalvage::itIsBroughtHomeOnce()
{
    {
        OpenStore open(desk());
        work(open);
    }
    damage(path(u"work.sqlite"_s));
    {
        OpenStore open(desk());
        QCOMPARE(open.report.setAside.size(), 1);
        QVERIFY(!open.report.isPartial);
        const auto entries = good(open.outbox.entries());
        QCOMPARE(entries.size(), 2);
        good(open.outbox.discard(entries.last().id));
    }
    {
        OpenStore open(desk());
        QCOMPARE(open.report.setAside, QStringList());
        QCOMPARE(queued(open), QStringList{u"First Held"_s});
    }
    // Nor does a second broken file bring back what the first one held.
    damage(path(u"work.sqlite"_s));
    OpenStore open(desk());
    QCOMPARE(open.report.setAside.size(), 1);
    QCOMPARE(queued(open), QStringList{u"First Held"_s});
}

void TestSalvage::aKillBeforeItWasReadLosesNothing_data()
{
    QTest::addColumn<bool>("withLog");
    QTest::newRow("between the file and its log") << false;
    QTest::newRow("behind both") << true;
}

void TestSalvage::aKillBeforeItWasReadLosesNothing()
{
    QFETCH(bool, withLog);
    const QString other = m_folder->filePath(u"other"_s);
    {
        OpenStore open(desk());
        work(open);
        copyAsCrashed(desk(), other);
    }
    const QString name = u"/work.sqlite"_s;
    const QString kept = other + name + u".broken-20260101T000000Z"_s;
    damage(other + name);
    QVERIFY(QFile::rename(other + name, kept));
    if (withLog)
        QVERIFY(QFile::rename(other + name + u"-wal"_s, kept + u"-wal"_s));
    OpenStore open(other);
    QCOMPARE(open.report.setAside, QStringList{kept});
    QVERIFY(!open.report.isPartial);
    QCOMPARE(queued(open), (QStringList{u"First Held"_s, u"Later Held"_s}));
    QVERIFY(good(open.outbox.ledger()).size() > many);
}

void TestSalvage::theFileAndItsLogStayTogether()
{
#ifdef Q_OS_LINUX
    const QString other = m_folder->filePath(u"other"_s);
    {
        OpenStore open(desk());
        work(open);
        copyAsCrashed(desk(), other);
    }
    // Not even a header: nobody opens it, so its log stays as it is.
    const QString file = other + u"/work.sqlite"_s;
    const QByteArray log = QFile::encodeName(file + u"-wal"_s);
    QVERIFY(QFile::resize(file, 50));
    if (::mount(log.constData(), log.constData(), nullptr, MS_BIND, nullptr) != 0)
        QSKIP("Only root may mount.");
    {
        const auto unmounted = qScopeGuard([log] { ::umount(log.constData()); });
        StoreThread thread;
        QVERIFY(!settled(thread.open(other)));
    }
    QVERIFY(QFile::exists(file));
    QVERIFY(QFile::exists(file + u"-wal"_s));
    const OpenStore open(other);
    QCOMPARE(open.report.setAside.size(), 1);
    QVERIFY(QFile::exists(open.report.setAside.first() + u"-wal"_s));
#else
    QSKIP("A file is held in its place on Linux only.");
#endif
}

void TestSalvage::aDamagedPartIsSaid()
{
    {
        OpenStore open(desk());
        work(open);
    }
    QFile file(path(u"work.sqlite"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    constexpr qint64 page = 4096;
    QVERIFY(file.seek(file.size() / page / 2 * page));
    QCOMPARE(file.write(QByteArray(page, '\xff')), page);
    file.close();
    OpenStore open(desk());
    QVERIFY(open.report.isPartial);
    QVERIFY(open.report.rescued > many / 2);
    QVERIFY(open.report.unsaved.isEmpty());
    QCOMPARE(open.report.leftOut, 0);
}

QTEST_GUILESS_MAIN(TestSalvage)
#include "tst_salvage.moc"

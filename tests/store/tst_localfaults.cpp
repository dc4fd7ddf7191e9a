// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/Database.h"
#include "tests/store/StoreFixture.h"
#include "tests/support/OthersAccess.h"

#include <QElapsedTimer>
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
using namespace Samples;
using Kind = OutboxEntry::Kind;

//! \brief What a computer does to files while nobody looks. Each ends in words or in order, and what was
//! answered is there.
class TestLocalFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void withoutItsLog();
    void withACutLog_data();
    void withACutLog();
    void removedWhileOpen_data();
    void removedWhileOpen();
    void readOnlyIsMadeWritable();
    void anothersFileIsRefused();
    void readOnlyDisk();
    void fullDisk_data();
    void fullDisk();
    void lockedForTooLong();
    void behindALink();
    void behindALinkToNowhere();

private:
    QString path(const QString &name) const { return m_folder->filePath(u"desk/"_s + name); }
    QString desk() const { return m_folder->filePath(u"desk"_s); }
    //! \brief Queues creates until one fails or \a most were stored; the keys of those answered with yes.
    static QSet<IncidentKey> queueUntilItFails(OpenStore &open, int most);
    static QSet<IncidentKey> keysIn(OpenStore &open);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLocalFaults::initTestCase()
{
    // The store tells of each fault.
    QLoggingCategory::setFilterRules(u"default.warning=false"_s);
}

void TestLocalFaults::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QSet<IncidentKey> TestLocalFaults::queueUntilItFails(OpenStore &open, int most)
{
    QSet<IncidentKey> answered;
    while (answered.size() < most) {
        const auto queued = settled(open.outbox.queue(create({}, QString(3000, u'x'))));
        if (!queued)
            break;
        answered.insert(queued->key);
    }
    return answered;
}

QSet<IncidentKey> TestLocalFaults::keysIn(OpenStore &open)
{
    QSet<IncidentKey> keys;
    const auto entries = good(open.outbox.entries());
    for (const OutboxEntry &entry : entries)
        keys.insert(entry.key);
    return keys;
}

void TestLocalFaults::withoutItsLog()
{
    {
        OpenStore open(desk());
        queueUntilItFails(open, 3);
    }
    const QString kept = m_folder->filePath(u"kept"_s);
    QVERIFY(QFile::copy(path(u"work.sqlite"_s), kept));
    {
        OpenStore open(desk());
        queueUntilItFails(open, 3);
    }
    // As after a crash and a careless copy: the file of before, and no log.
    QVERIFY(QFile::remove(path(u"work.sqlite"_s)) && QFile::copy(kept, path(u"work.sqlite"_s)));
    OpenStore open(desk());
    QCOMPARE(open.report.setAside, QStringList());
    QCOMPARE(keysIn(open).size(), 3);
    QCOMPARE(good(open.store.rowIds({})).size(), 3);
}

void TestLocalFaults::withACutLog_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {0, 5, 30, 50, 70, 95})
        QTest::addRow("%d percent are left", percent) << percent;
}

// Copied from under a running program, as a crash leaves it.
void TestLocalFaults::withACutLog()
{
    QFETCH(const int, percent);
    const QString other = m_folder->filePath(u"other"_s);
    QSet<IncidentKey> answered;
    {
        OpenStore open(desk());
        answered = queueUntilItFails(open, 10);
        QList<OutboxEntry> entries = good(open.outbox.entries());
        entries.first().state = OutboxEntry::State::InFlight;
        entries.last().state = OutboxEntry::State::Held;
        for (const OutboxEntry &entry : {entries.first(), entries.last()})
            QVERIFY(settled(open.outbox.update(entry, u"test"_s)));
        QVERIFY(QDir().mkpath(other));
        const QStringList names = QDir(desk()).entryList({u"*.sqlite"_s, u"*-wal"_s}, QDir::Files);
        for (const QString &name : names)
            QVERIFY(QFile::copy(path(name), other + u'/' + name));
    }
    const QString log = other + u"/work.sqlite-wal"_s;
    if (percent > 0)
        QVERIFY(QFile::resize(log, QFileInfo(log).size() * percent / 100));
    else
        QVERIFY(QFile::remove(log));
    OpenStore open(other);
    QCOMPARE(open.report.setAside, QStringList());
    QCOMPARE(keysIn(open), answered);
    QCOMPARE(good(open.store.rowIds({})).size(), answered.size());
    // What was sent must not come back as what never was.
    QCOMPARE(good(open.outbox.entries()).first().state, OutboxEntry::State::Unknown);
    QCOMPARE(good(open.outbox.entries()).last().state, OutboxEntry::State::Held);
}

void TestLocalFaults::removedWhileOpen_data()
{
    QTest::addColumn<bool>("replaced");
    QTest::newRow("removed") << false;
    QTest::newRow("replaced") << true;
}

void TestLocalFaults::removedWhileOpen()
{
#ifdef Q_OS_UNIX
    QFETCH(bool, replaced);
    {
        OpenStore open(desk());
        queueUntilItFails(open, 1);
        const QString kept = m_folder->filePath(u"kept"_s);
        QVERIFY(QFile::copy(path(u"work.sqlite"_s), kept));
        QVERIFY(QFile::remove(path(u"work.sqlite"_s)));
        if (replaced)
            QVERIFY(QFile::copy(kept, path(u"work.sqlite"_s)));
        // It would go into a file without a name: no word of success.
        QCOMPARE(queueUntilItFails(open, 2).size(), 0);
        QVERIFY(!settled(
            open.drafts.save({guid(1), Kind::Edit, edit({}, Field::Impact, {}, u"x"_s).change, {}})));
    }
    OpenStore open(desk());
    QCOMPARE(queueUntilItFails(open, 2).size(), 2);
#else
    QSKIP("Here an open file can be neither removed nor replaced.");
#endif
}

void TestLocalFaults::readOnlyIsMadeWritable()
{
    {
        OpenStore open(desk());
        queueUntilItFails(open, 2);
    }
    QVERIFY(QFile::setPermissions(path(u"work.sqlite"_s), QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(desk(), QFile::ReadOwner | QFile::ExeOwner));
    OpenStore open(desk());
    QCOMPARE(queueUntilItFails(open, 1).size(), 1);
    QCOMPARE(keysIn(open).size(), 3);
}

void TestLocalFaults::anothersFileIsRefused()
{
#ifdef Q_OS_UNIX
    constexpr uid_t nobody = 65534;
    if (::geteuid() != 0)
        QSKIP("Only root can make a file somebody else's.");
    {
        OpenStore open(desk());
        queueUntilItFails(open, 1);
    }
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755)));
    QVERIFY(QFile::setPermissions(path(u"work.sqlite"_s), QFile::Permissions(0x6644)));
    QCOMPARE(::chown(qPrintable(desk()), nobody, nobody), 0);
    QCOMPARE(::seteuid(nobody), 0);
    const auto root = qScopeGuard([] { QCOMPARE(::seteuid(0), 0); });
    StoreThread thread;
    const auto opened = settled(thread.open(desk()));
    QVERIFY(!opened);
    QVERIFY2(opened.error().detail.contains(u"work.sqlite"_s), qPrintable(opened.error().detail));
#else
    QSKIP("Owners are Unix's here.");
#endif
}

void TestLocalFaults::readOnlyDisk()
{
#ifdef Q_OS_LINUX
    const QString disk = m_folder->filePath(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    if (::mount("tmpfs", qPrintable(disk), "tmpfs", 0, "size=8m") != 0)
        QSKIP("Only root may mount a disk.");
    const auto unmounted = qScopeGuard([disk] { ::umount(qPrintable(disk)); });
    {
        OpenStore open(disk + u"/desk"_s);
        queueUntilItFails(open, 2);
    }
    QCOMPARE(::mount("tmpfs", qPrintable(disk), "tmpfs", MS_REMOUNT | MS_RDONLY, "size=8m"), 0);
    {
        StoreThread thread;
        const auto opened = settled(thread.open(disk + u"/desk"_s));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ServiceError::Kind::StoreFailed);
    }
    QCOMPARE(::mount("tmpfs", qPrintable(disk), "tmpfs", MS_REMOUNT, "size=8m"), 0);
    OpenStore open(disk + u"/desk"_s);
    QCOMPARE(open.report.setAside, QStringList());
    QCOMPARE(keysIn(open).size(), 2);
#else
    QSKIP("Disks are mounted on Linux only.");
#endif
}

void TestLocalFaults::fullDisk_data()
{
    QTest::addColumn<bool>("real");
    QTest::newRow("a disk of two megabytes") << true;
    QTest::newRow("files that may not grow") << false;
}

void TestLocalFaults::fullDisk()
{
#ifdef Q_OS_LINUX
    QFETCH(bool, real);
    const QString disk = m_folder->filePath(u"disk"_s);
    const QString folder = disk + u"/desk"_s;
    QVERIFY(QDir().mkpath(disk));
    if (real && ::mount("tmpfs", qPrintable(disk), "tmpfs", 0, "size=2m") != 0)
        QSKIP("Only root may mount a disk.");
    const auto unmounted = qScopeGuard([disk, real] {
        if (real)
            ::umount(qPrintable(disk));
    });
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto unlimited = qScopeGuard([before] { ::setrlimit(RLIMIT_FSIZE, &before); });
    int megabytes = 2;
    const auto limit = [&](bool on) {
        rlimit now = before;
        now.rlim_cur = on ? 300 * 1024 : before.rlim_cur;
        if (!real)
            return ::setrlimit(RLIMIT_FSIZE, &now) == 0;
        // A disk cannot become smaller than what is on it: it grows, and is filled again.
        const QByteArray size = "size=" + QByteArray::number(on ? megabytes : ++megabytes) + 'm';
        return ::mount("tmpfs", qPrintable(disk), "tmpfs", MS_REMOUNT, size.constData()) == 0;
    };
    std::signal(SIGXFSZ, SIG_IGN);

    QSet<IncidentKey> answered;
    {
        OpenStore open(folder);
        QVERIFY(limit(true));
        answered = queueUntilItFails(open, 1000);
        QVERIFY2(answered.size() > 5 && answered.size() < 1000, qPrintable(QString::number(answered.size())));
        // Still full: it says no again, and what is there can be read.
        QVERIFY(!settled(open.outbox.queue(create({}, QString(30'000, u'x')))));
        QCOMPARE(keysIn(open), answered);
        QVERIFY(limit(false));
        // Room again: it goes on without a restart.
        answered += queueUntilItFails(open, 3);
        QVERIFY(limit(true));
        answered += queueUntilItFails(open, 1000);
    }
    // The files were closed on a full disk, so the log could not be taken in.
    {
        StoreThread thread;
        (void)settled(thread.open(folder));
    }
    QVERIFY(limit(false));
    OpenStore open(folder);
    QCOMPARE(open.report.setAside, QStringList());
    QCOMPARE(keysIn(open), answered);
    QCOMPARE(good(open.store.rowIds({})).size(), answered.size());
#else
    QSKIP("A disk is filled on Linux only.");
#endif
}

void TestLocalFaults::lockedForTooLong()
{
    OpenStore open(desk());
    queueUntilItFails(open, 1);
    {
        SqlFile other(path(u"work.sqlite"_s), SqlFile::Durability::Process);
        QVERIFY(other.open());
        other.execute(u"BEGIN IMMEDIATE"_s);
        QElapsedTimer timer;
        timer.start();
        const auto queued = settled(open.outbox.queue(create({}, u"Locked out"_s)));
        QVERIFY(!queued);
        QVERIFY2(queued.error().detail.contains(u"locked"_s), qPrintable(queued.error().detail));
        QVERIFY(timer.elapsed() >= 4'000 && timer.elapsed() < 10'000);
        other.execute(u"ROLLBACK"_s);
    }
    QCOMPARE(queueUntilItFails(open, 1).size(), 1);
    QCOMPARE(keysIn(open).size(), 2);
}

void TestLocalFaults::behindALink()
{
#ifdef Q_OS_UNIX
    const QString target = m_folder->filePath(u"elsewhere"_s);
    QVERIFY(QDir().mkpath(target));
    QVERIFY(QFile::setPermissions(target, QFile::Permissions(0x7755)));
    QVERIFY(QFile::link(target, desk()));
    {
        OpenStore open(desk());
        QCOMPARE(queueUntilItFails(open, 2).size(), 2);
        QCOMPARE(OthersAccess::to(target), QString());
        const QStringList names = QDir(target).entryList(QDir::Files);
        for (const QString &name : names)
            QCOMPARE(OthersAccess::to(target + u'/' + name), QString());
    }
    OpenStore open(target);
    QCOMPARE(keysIn(open).size(), 2);
#else
    QSKIP("Links to folders are Unix's.");
#endif
}

void TestLocalFaults::behindALinkToNowhere()
{
#ifdef Q_OS_UNIX
    QVERIFY(QFile::link(m_folder->filePath(u"nowhere"_s), desk()));
    StoreThread thread;
    const auto opened = settled(thread.open(desk()));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ServiceError::Kind::StoreFailed);
#else
    QSKIP("Links to folders are Unix's.");
#endif
}

QTEST_GUILESS_MAIN(TestLocalFaults)
#include "tst_localfaults.moc"

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/Database.h"
#include "models/store/FileSystem.h"
#include "models/store/StoreFiles.h"
#include "tests/store/BrokenFiles.h"
#include "tests/support/OthersAccess.h"

#include <QRegularExpression>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace BrokenFiles;
using namespace Samples;

//! \brief The files of the store: how they are made, whose they are, and which of them are refused.
class TestStoreFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFreshStoreSaysSo();
    void aKillWhileAFileIsMadeIsNoFault();
    void filesAreTheOwnersAlone();
    void looseModesAreTightened();
    void anotherMachinesFilesUseARollbackJournal();
    void remoteTypesAreKnown();
    void aLongPathIsAPathLikeAnyOther();
    void migratedEqualsFresh_data();
    void migratedEqualsFresh();
    void foreignFileIsRefusedUntouched_data();
    void foreignFileIsRefusedUntouched();
    void aJobWithoutFilesFails();
    void hostileTextNeverReachesSql();

private:
    QString path(const QString &name) const { return m_folder->filePath(u"desk/"_s + name); }
    QString desk() const { return m_folder->filePath(u"desk"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static QStringList schemaOf(SqlFile &file)
{
    QStringList found;
    SqlRows rows = file.query(u"SELECT type, name, sql FROM sqlite_schema ORDER BY type, name"_s);
    while (rows.next())
        found.append(rows.text(0) + u' ' + rows.text(1) + u' ' + rows.text(2));
    return found;
}

void TestStoreFiles::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestStoreFiles::aFreshStoreSaysSo()
{
    QVERIFY(OpenStore(desk()).report.isNew);
    const OpenStore again(desk());
    QVERIFY(!again.report.isNew);
    QCOMPARE(again.report.setAside, QStringList());
}

void TestStoreFiles::aKillWhileAFileIsMadeIsNoFault()
{
    QVERIFY(StoreFiles::prepareFolder(desk()));
    overwrite(path(u"work.sqlite.new"_s), "SQLite for");
    overwrite(path(u"cache.sqlite.new"_s), {});
    overwrite(path(u"cache.sqlite.new-journal"_s), "half");
    const OpenStore open(desk());
    QVERIFY(open.report.isNew);
    QCOMPARE(open.report.setAside, QStringList());
    QCOMPARE(QDir(desk()).entryList({u"*.new*"_s}, QDir::Files), QStringList());
}

void TestStoreFiles::filesAreTheOwnersAlone()
{
    if (!OthersAccess::canBeTold())
        QSKIP("Wine keeps mode bits in the place of access lists.");
#ifdef Q_OS_UNIX
    const mode_t before = ::umask(0);
    const auto restored = qScopeGuard([before] { ::umask(before); });
#endif
    OpenStore open(desk());
    good(open.outbox.queue(create(IncidentKeys::makeLocal(), u"One"_s)));
    const QStringList names = QDir(desk()).entryList(QDir::Files);
    QVERIFY(names.contains(u"work.sqlite-wal"_s));
    QVERIFY(names.contains(u"cache.sqlite-shm"_s));
    for (const QString &name : names)
        QCOMPARE(OthersAccess::to(path(name)), QString());
    QCOMPARE(OthersAccess::to(desk()), QString());
}

void TestStoreFiles::looseModesAreTightened()
{
    if (!OthersAccess::canBeTold())
        QSKIP("Wine keeps mode bits in the place of access lists.");
    OpenStore{desk()};
    QVERIFY(OthersAccess::grant(path(u"work.sqlite"_s)));
    QVERIFY(OthersAccess::grant(desk()));
    QVERIFY(!OthersAccess::to(desk()).isEmpty());
    OpenStore{desk()};
    QCOMPARE(OthersAccess::to(path(u"work.sqlite"_s)), QString());
    QCOMPARE(OthersAccess::to(desk()), QString());
}

void TestStoreFiles::anotherMachinesFilesUseARollbackJournal()
{
    const auto modeOf = [this](SqlFile::Journal journal) {
        StoreReport report;
        auto file = StoreFiles::open(desk(), Schema::work(), report, journal);
        if (!file)
            return file.error().detail;
        QString mode;
        if (SqlRows rows = (*file)->query(u"PRAGMA journal_mode"_s); rows.next())
            mode = rows.text(0);
        (*file)->execute(u"CREATE TABLE IF NOT EXISTS kept(word TEXT)"_s);
        (*file)->execute(u"INSERT INTO kept(word) VALUES ('%1')"_s.arg(mode));
        if (QFile::exists(path(u"work.sqlite-wal"_s)))
            mode += u" with a log"_s;
        return mode;
    };
    QVERIFY(StoreFiles::prepareFolder(desk()));
    QCOMPARE(modeOf(SqlFile::Journal::WriteAhead), u"wal with a log"_s);
    // A profile that was moved to another machine goes on there, and comes back.
    QCOMPARE(modeOf(SqlFile::Journal::Rollback), u"delete"_s);
    QCOMPARE(modeOf(SqlFile::Journal::WriteAhead), u"wal with a log"_s);
    StoreReport report;
    const auto file = StoreFiles::open(desk(), Schema::work(), report, SqlFile::Journal::Rollback);
    QVERIFY(file);
    SqlRows rows = (*file)->query(u"SELECT group_concat(word, ' ') FROM kept"_s);
    QVERIFY(rows.next());
    QCOMPARE(rows.text(0), u"wal delete wal"_s);
}

void TestStoreFiles::remoteTypesAreKnown()
{
    for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p", "CIFS"})
        QVERIFY2(FileSystem::isRemoteType(type), type);
    for (const char *type : {"ext4", "btrfs", "tmpfs", "overlay", "NTFS", "apfs", ""})
        QVERIFY2(!FileSystem::isRemoteType(type), type);
    QVERIFY(!FileSystem::isRemote(m_folder->path()));
#ifdef Q_OS_WIN
    QVERIFY(FileSystem::isRemote(u"\\\\server\\share\\profiles"_s));
    QVERIFY(FileSystem::isRemote(u"\\\\?\\UNC\\server\\share"_s));
    QVERIFY(!FileSystem::isRemote(u"C:\\Users\\anna"_s));
#endif
}

//! \brief Windows ends a path at 260 characters where nobody asks for more.
void TestStoreFiles::aLongPathIsAPathLikeAnyOther()
{
    const QString folder =
        m_folder->filePath(u"an-unusually-long-name-of-a-folder/"_s.repeated(8) + u"desk"_s);
    QVERIFY(QDir::toNativeSeparators(folder).size() > 260);
    good(OpenStore(folder).outbox.queue(create(IncidentKeys::makeLocal(), u"One"_s)));
    OpenStore again(folder);
    QVERIFY(!again.report.isNew);
    QCOMPARE(good(again.outbox.entries()).size(), 1);
    QVERIFY(QFile::exists(folder + u"/work.sqlite"_s));
}

void TestStoreFiles::migratedEqualsFresh_data()
{
    QTest::addColumn<bool>("isWork");
    QTest::addColumn<int>("from");
    for (const bool isWork : {false, true}) {
        const Schema schema = isWork ? Schema::work() : Schema::cache();
        for (int from = 1; from < schema.latestVersion(); ++from)
            QTest::addRow("%s from %d", qPrintable(schema.fileName), from) << isWork << from;
    }
}

void TestStoreFiles::migratedEqualsFresh()
{
    QFETCH(bool, isWork);
    QFETCH(int, from);
    const Schema schema = isWork ? Schema::work() : Schema::cache();
    QVERIFY(StoreFiles::prepareFolder(desk()));
    {
        SqlFile old(path(schema.fileName), schema.durability);
        QVERIFY(old.open());
        QVERIFY(migrate(old, schema, from));
    }
    StoreReport report;
    const auto migrated = StoreFiles::open(desk(), schema, report, SqlFile::Journal::WriteAhead);
    QVERIFY(migrated);
    QCOMPARE(report.setAside, QStringList());
    QVERIFY(StoreFiles::prepareFolder(m_folder->filePath(u"fresh"_s)));
    const auto fresh =
        StoreFiles::open(m_folder->filePath(u"fresh"_s), schema, report, SqlFile::Journal::WriteAhead);
    QVERIFY(fresh);
    QCOMPARE(schemaOf(**migrated), schemaOf(**fresh));
    QVERIFY(!schemaOf(**fresh).isEmpty());
}

void TestStoreFiles::foreignFileIsRefusedUntouched_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("pragma");
    QTest::newRow("another program's cache") << u"cache.sqlite"_s << u"PRAGMA application_id=7"_s;
    QTest::newRow("another program's work") << u"work.sqlite"_s << u"PRAGMA application_id=7"_s;
    QTest::newRow("newer cache") << u"cache.sqlite"_s << u"PRAGMA user_version=99"_s;
    QTest::newRow("newer work") << u"work.sqlite"_s << u"PRAGMA user_version=99"_s;
}

void TestStoreFiles::foreignFileIsRefusedUntouched()
{
    QFETCH(QString, name);
    QFETCH(QString, pragma);
    OpenStore{desk()};
    {
        SqlFile file(path(name), SqlFile::Durability::Process);
        QVERIFY(file.open());
        file.execute(u"PRAGMA journal_mode=DELETE"_s);
        file.execute(pragma);
        QVERIFY(file.takeResult());
    }
    const QByteArray before = contents(path(name));
    const QStringList files = QDir(desk()).entryList(QDir::Files);
    StoreThread thread;
    const auto opened = settled(thread.open(desk()));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ServiceError::Kind::StoreFailed);
    QVERIFY(opened.error().detail.contains(name));
    QCOMPARE(contents(path(name)), before);
    QCOMPARE(QDir(desk()).entryList(QDir::Files), files);
}

void TestStoreFiles::aJobWithoutFilesFails()
{
    StoreThread thread;
    IncidentStore store(thread);
    const auto counts = settled(store.counts({}));
    QVERIFY(!counts);
    QCOMPARE(counts.error().kind, ServiceError::Kind::StoreFailed);
}

void TestStoreFiles::hostileTextNeverReachesSql()
{
    OpenStore open(desk());
    const QString nul = u"before"_s + QChar(0) + u"after"_s;
    const QString lone = u"x"_s + QChar(0xd800) + u"y"_s + QChar(0xdc00);
    const QString emoji = QString::fromUcs4(U"\U0001f525");
    Incident hostile = with(incident(1), Field::IncidentName, nul);
    hostile = with(hostile, Field::IncidentDescription, lone);
    hostile = with(hostile, Field::Status, emoji);
    good(open.store.absorb({snapshot(hostile, 0)}));
    const Incident shown = good(open.store.record(guid(1))).shown;
    QCOMPARE(shown.title(), u"before\uFFFDafter"_s);
    QCOMPARE(shown.value(Field::IncidentDescription), u"x\uFFFDy\uFFFD"_s);
    QCOMPARE(shown.status(), emoji);
    ListQuery query;
    query.text = u"after"_s;
    QCOMPARE(good(open.store.rowIds(query)).size(), 1);
    const OutboxEntry queued = good(open.outbox.queue(edit(guid(1), Field::IncidentName, nul, lone)));
    QCOMPARE(queued.change.wanted(Field::IncidentName), u"x\uFFFDy\uFFFD"_s);
    QCOMPARE(good(open.outbox.entries()), QList<OutboxEntry>{queued});
}

QTEST_GUILESS_MAIN(TestStoreFiles)
#include "tst_storefiles.moc"

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/SqlFile.h"
#include "tests/store/StoreFixture.h"

using namespace Qt::StringLiterals;
using namespace Samples;

//! \brief A cache so large that it is read through beside the work, when it was not closed.
class TestStoreCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aClosedOneIsTrusted();
    void oneThatWasNotClosedIsReadThroughOnce();
    void whatEndsBeforeIsReadThroughTheNextTime();
    void damageIsToldAndMendedAtTheNextOpening();
    void damageThatKeepsItFromOpeningIsMendedAtOnce();
    void damageThatAQueryMeetsIsTold();

private:
    [[nodiscard]] QString cache() const { return m_desk->filePath(u"cache.sqlite"_s); }
    [[nodiscard]] QStringList setAside() const
    {
        return QDir(m_desk->path()).entryList({u"*.broken-*"_s}, QDir::Files);
    }
    void damage(const QString &name);
    [[nodiscard]] bool isMarked() const;

    static constexpr int count = 600;
    const IncidentKey m_mine = IncidentKeys::makeLocal(); //!< The server does not have it yet.
    QTemporaryDir m_killed; //!< The files as a console leaves them that is killed.
    QTemporaryDir m_closed;
    std::unique_ptr<QTemporaryDir> m_desk;
};

static void copyFiles(const QString &from, const QString &to)
{
    const QStringList files = QDir(from).entryList(QDir::Files);
    for (const QString &file : files)
        QVERIFY(QFile::copy(QDir(from).filePath(file), QDir(to).filePath(file)));
}

void TestStoreCheck::initTestCase()
{
    QTemporaryDir desk;
    {
        OpenStore open(desk.path());
        QList<IncidentSnapshot> snapshots;
        for (int i = 1; i <= count; ++i) {
            QString text;
            for (int word = 0; word < 500; ++word)
                text += u"word%1 "_s.arg((i * 7919 + word * 104729) % 5000);
            snapshots += snapshot(with(incident(i), Field::IncidentDescription, text), i);
        }
        good(open.store.absorb(snapshots));
        good(open.outbox.queue(create(m_mine, u"Mine"_s)));
    }
    QVERIFY(QFileInfo(desk.filePath(u"cache.sqlite"_s)).size() > 8 * 1024 * 1024);
    copyFiles(desk.path(), m_closed.path());
    OpenStore open(desk.path());
    good(open.store.absorb({snapshot(with(incident(1), Field::IncidentName, u"Newer"_s), count + 1)}));
    copyFiles(desk.path(), m_killed.path());
    QVERIFY(QFileInfo(m_killed.filePath(u"cache.sqlite-wal"_s)).size() > 0);
}

void TestStoreCheck::init()
{
    m_desk = std::make_unique<QTemporaryDir>();
}

//! \brief Overwrites the first page of the table or index \a name.
void TestStoreCheck::damage(const QString &name)
{
    qint64 page = 0;
    {
        SqlFile file(cache(), SqlFile::Durability::Process);
        QVERIFY(file.open());
        SqlRows rows = file.query(u"SELECT rootpage FROM sqlite_schema WHERE name = ?"_s, {name});
        QVERIFY(rows.next());
        page = rows.number(0);
    }
    constexpr qint64 pageSize = 8192;
    QFile file(cache());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek((page - 1) * pageSize));
    QCOMPARE(file.write(QByteArray(pageSize, '\xff')), pageSize);
}

bool TestStoreCheck::isMarked() const
{
    SqlFile file(cache(), SqlFile::Durability::Process);
    file.open();
    return file.query(u"SELECT 1 FROM meta WHERE name = 'unchecked'"_s).next();
}

void TestStoreCheck::aClosedOneIsTrusted()
{
    copyFiles(m_closed.path(), m_desk->path());
    const OpenStore open(m_desk->path());
    QVERIFY(!open.report.isUnchecked);
}

void TestStoreCheck::oneThatWasNotClosedIsReadThroughOnce()
{
    copyFiles(m_killed.path(), m_desk->path());
    {
        OpenStore open(m_desk->path());
        QVERIFY(open.report.isUnchecked);
        int damaged = 0;
        connect(&open.thread, &StoreThread::damaged, this, [&damaged] { ++damaged; });
        QCOMPARE(good(open.store.record(guid(1))).shown.title(), u"Newer"_s);
        QTRY_VERIFY(!isMarked());
        QCOMPARE(damaged, 0);
    }
    const OpenStore again(m_desk->path());
    QVERIFY(!again.report.isUnchecked);
    QVERIFY(setAside().isEmpty());
}

void TestStoreCheck::whatEndsBeforeIsReadThroughTheNextTime()
{
    copyFiles(m_killed.path(), m_desk->path());
    {
        StoreThread thread;
        QVERIFY(good(thread.open(m_desk->path())).isUnchecked);
    }
    const OpenStore again(m_desk->path());
    QVERIFY(again.report.isUnchecked);
}

void TestStoreCheck::damageIsToldAndMendedAtTheNextOpening()
{
    copyFiles(m_closed.path(), m_desk->path());
    damage(u"incident_heat"_s); // Nothing that is read at the opening.
    {
        SqlFile file(cache(), SqlFile::Durability::Process);
        QVERIFY(file.open());
        file.execute(u"INSERT INTO meta(name, value) VALUES ('unchecked', '')"_s);
    }
    {
        StoreThread thread;
        int damaged = 0;
        connect(&thread, &StoreThread::damaged, this, [&damaged] { ++damaged; });
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cache.sqlite"_s));
        QVERIFY(good(thread.open(m_desk->path())).isUnchecked);
        QTRY_COMPARE(damaged, 1);
        // What can be read is read as before.
        IncidentStore store(thread);
        QCOMPARE(good(store.record(guid(2))).key, guid(2));
        QVERIFY(setAside().isEmpty());
    }
    OpenStore again(m_desk->path());
    QCOMPARE(again.report.setAside.size(), 1);
    QCOMPARE(setAside().size(), 1);
    QCOMPARE(good(again.store.rowIds({})).size(), count + 1);
    QCOMPARE(good(again.store.record(guid(2))).key, guid(2));
    QVERIFY(!again.report.isUnchecked);
}

void TestStoreCheck::damageThatKeepsItFromOpeningIsMendedAtOnce()
{
    copyFiles(m_closed.path(), m_desk->path());
    damage(u"incident_touched"_s); // Asked for the newest one at each opening.
    OpenStore open(m_desk->path());
    QCOMPARE(open.report.setAside.size(), 1);
    QCOMPARE(good(open.store.rowIds({})).size(), count + 1);
}

void TestStoreCheck::damageThatAQueryMeetsIsTold()
{
    copyFiles(m_closed.path(), m_desk->path());
    damage(u"incident_number"_s);
    {
        OpenStore open(m_desk->path());
        int damaged = 0;
        connect(&open.thread, &StoreThread::damaged, this, [&damaged] { ++damaged; });
        QVERIFY(!open.report.isUnchecked);
        for (int i = 0; i < 2; ++i)
            QVERIFY(!settled(open.store.keysForNumber(incident(3).number())));
        QTRY_COMPARE(damaged, 1);
    }
    OpenStore again(m_desk->path());
    QCOMPARE(again.report.setAside.size(), 1);
    QCOMPARE(good(again.store.rowIds({})).size(), count + 1);
    QCOMPARE(good(again.store.keysForNumber(incident(3).number())), {guid(3)});
    QCOMPARE(good(again.store.record(m_mine)).shown.title(), u"Mine"_s);
}

QTEST_GUILESS_MAIN(TestStoreCheck)
#include "tst_storecheck.moc"

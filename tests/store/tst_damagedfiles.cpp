// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/Database.h"
#include "models/store/Salvage.h"
#include "models/store/StoreFiles.h"
#include "tests/store/BrokenFiles.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace BrokenFiles;
using namespace Samples;

//! \brief A damaged file is set aside as it is, and what it still holds is saved.
class TestDamagedFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void brokenFileIsSetAside_data();
    void brokenFileIsSetAside();
    void damagedPageIsFound();
    void whatADamagedFileStillHoldsIsSaved_data();
    void whatADamagedFileStillHoldsIsSaved();
    void whatAnOlderFileHoldsIsSaved();
    void incidentsOfADamagedCacheAreSaved();

private:
    QString path(const QString &name) const { return m_folder->filePath(u"desk/"_s + name); }
    QString desk() const { return m_folder->filePath(u"desk"_s); }
    QStringList setAside() const { return QDir(desk()).entryList({u"*.broken-*"_s}, QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDamagedFiles::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestDamagedFiles::brokenFileIsSetAside_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    for (const char *name : {"cache.sqlite", "work.sqlite"}) {
        QTest::addRow("%s garbage", name) << QString::fromLatin1(name) << QByteArray(5000, 'x');
        QTest::addRow("%s empty", name) << QString::fromLatin1(name) << QByteArray();
        QTest::addRow("%s cut in the header", name)
            << QString::fromLatin1(name) << QByteArray("SQLite format 3");
        QTest::addRow("%s cut in half", name) << QString::fromLatin1(name) << QByteArray("half");
    }
}

void TestDamagedFiles::brokenFileIsSetAside()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    {
        OpenStore open(desk());
        good(open.outbox.queue(create(IncidentKeys::makeLocal(), u"Kept elsewhere"_s)));
    }
    const bool isReadable = bytes == "half";
    if (isReadable) {
        bytes = contents(path(name));
        bytes.truncate(bytes.size() / 2);
    }
    QVERIFY(QFile::remove(path(name)));
    overwrite(path(name), bytes);
    OpenStore open(desk());
    QCOMPARE(open.report.setAside.size(), 1);
    QVERIFY(open.report.setAside.first().startsWith(path(name) + u".broken-"_s));
    QCOMPARE(contents(open.report.setAside.first()), bytes);
    // The other file is as it was, and the new one works.
    const int kept = name == "work.sqlite"_L1 && !isReadable ? 0 : 1;
    QCOMPARE(good(open.outbox.entries()).size(), kept);
    good(open.store.absorb({snapshot(incident(1), 0)}));
    QCOMPARE(good(open.store.rowIds({})).size(), kept + 1);
}

void TestDamagedFiles::damagedPageIsFound()
{
    {
        OpenStore open(desk());
        for (int i = 0; i < 30; ++i)
            good(open.outbox.queue(create(IncidentKeys::makeLocal(), QString(500, u'x'))));
    }
    // The last page of the file belongs to a table or an index; its header is no longer one.
    overwrite(path(u"work.sqlite"_s), QByteArray(200, '\xff'),
              QFileInfo(path(u"work.sqlite"_s)).size() - 4096);
    const OpenStore open(desk());
    QCOMPARE(open.report.setAside.size(), 1);
    QCOMPARE(setAside().size(), 1);
}

void TestDamagedFiles::whatADamagedFileStillHoldsIsSaved_data()
{
    QTest::addColumn<bool>("isCut");
    QTest::newRow("one bad page") << false;
    QTest::newRow("cut") << true;
}

void TestDamagedFiles::whatADamagedFileStillHoldsIsSaved()
{
    QFETCH(bool, isCut);
    constexpr int count = 60;
    {
        OpenStore open(desk());
        for (int i = 0; i < count; ++i) {
            good(open.outbox.queue(
                create(IncidentKeys::makeLocal(), u"Printer %1 "_s.arg(i) + QString(900, u'x'))));
            good(open.drafts.save(
                {guid(i + 1), OutboxEntry::Kind::Edit,
                 edit({}, Field::IncidentDescription, {}, u"Typed %1 "_s.arg(i) + QString(900, u'y')).change,
                 at(i)}));
        }
        OutboxEntry sent = good(open.outbox.entries()).first();
        sent.state = OutboxEntry::State::InFlight;
        good(open.outbox.update(sent));
    }
    const QString work = path(u"work.sqlite"_s);
    const qint64 pages = QFileInfo(work).size() / 4096;
    const QByteArray before = contents(work);
    if (isCut)
        QVERIFY(QFile::resize(work, (pages - 10) * 4096));
    else
        overwrite(work, QByteArray(4096, '\xff'), pages / 2 * 4096);
    const QByteArray damaged = contents(work);
    OpenStore open(desk());
    QCOMPARE(open.report.setAside.size(), 1);
    QCOMPARE(contents(open.report.setAside.first()), damaged);
    // Nothing but the broken file and the new ones: the copy that was read is gone.
    QCOMPARE(setAside().size(), 1);
    const auto entries = good(open.outbox.entries());
    const auto drafts = good(open.drafts.all());
    QVERIFY(open.report.rescued > count);
    QVERIFY2(entries.size() + drafts.size() >= 2 * count * 3 / 4,
             qPrintable(u"%1 + %2"_s.arg(entries.size()).arg(drafts.size())));
    for (const OutboxEntry &entry : entries) {
        // What may have been sent is unknown, and nothing is sent before the person says so.
        QVERIFY(entry.state == OutboxEntry::State::Held || entry.state == OutboxEntry::State::Unknown);
        QVERIFY(entry.change.wanted(Field::IncidentName).endsWith(u"x"_s));
    }
    for (const Draft &draft : drafts)
        QVERIFY(draft.change.wanted(Field::IncidentDescription).endsWith(u"y"_s));
    good(open.outbox.queue(create(IncidentKeys::makeLocal(), u"And on it goes"_s)));
}

void TestDamagedFiles::whatAnOlderFileHoldsIsSaved()
{
    constexpr int beforeGroups = 4;
    QVERIFY(StoreFiles::prepareFolder(desk()));
    {
        SqlFile old(path(u"old.sqlite"_s), SqlFile::Durability::Process);
        QVERIFY(old.open());
        QVERIFY(migrate(old, Schema::work(), beforeGroups));
        old.execute(u"INSERT INTO saved_view VALUES (7, 0, 'Printers', 'open', 'printer', 'Title', 0)"_s);
        QVERIFY(old.takeResult());
    }
    SqlFile fresh(path(u"fresh.sqlite"_s), SqlFile::Durability::Process);
    QVERIFY(fresh.open());
    QVERIFY(migrate(fresh, Schema::work()));
    const auto rescued = Salvage::rescue(path(u"old.sqlite"_s), fresh);
    QVERIFY(rescued);
    QCOMPARE(rescued->rows, 1);
    SqlRows rows = fresh.query(u"SELECT name, grouped FROM saved_view"_s);
    QVERIFY(rows.next());
    QCOMPARE(rows.text(0), u"Printers"_s);
    QCOMPARE(rows.text(1), QString());
}

void TestDamagedFiles::incidentsOfADamagedCacheAreSaved()
{
    {
        OpenStore open(desk());
        QList<IncidentSnapshot> snapshots;
        for (int i = 1; i <= 200; ++i)
            snapshots += snapshot(with(incident(i), Field::IncidentDescription, QString(500, u'd')), i);
        good(open.store.absorb(snapshots));
    }
    const QString cache = path(u"cache.sqlite"_s);
    constexpr qsizetype page = 8192;
    overwrite(cache, QByteArray(page, '\xff'), QFileInfo(cache).size() / page / 2 * page);
    OpenStore open(desk());
    QCOMPARE(open.report.setAside.size(), 1);
    const auto ids = good(open.store.rowIds({}));
    // The API cannot list: an incident that is lost here has to be brought in again by hand.
    QVERIFY2(ids.size() >= 150, qPrintable(QString::number(ids.size())));
    const auto rows = good(open.store.rows(ids));
    QCOMPARE(rows.size(), ids.size());
    for (const IncidentRow &row : rows)
        QVERIFY(good(open.store.record(row.key)).base.readAt.isValid());
    ListQuery query;
    query.text = rows.first().shown.number();
    QCOMPARE(good(open.store.rowIds(query)).size(), 1);
}

QTEST_GUILESS_MAIN(TestDamagedFiles)
#include "tst_damagedfiles.moc"

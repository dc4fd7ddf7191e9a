// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/exchange/CsvLine.h"
#include "models/exchange/ExportRun.h"
#include "models/incident/CsvReader.h"
#include "models/servicedesk/IncidentJson.h"
#include "tests/store/StoreFixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace Samples;
using Format = ExchangeFile::Format;

namespace {

IncidentSnapshot told(const Incident &incident)
{
    // As a server writes it: with a property that we do not know.
    QByteArray json = IncidentJson::encode(incident);
    json.chop(1);
    return {incident, json + ", \"weight\" : 1.50}", at(7)};
}

} // namespace

//! \brief Incidents on their way into a file: whole or not at all.
class tst_ExportRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void formulaIsText_data();
    void formulaIsText();
    void csvHoldsWhatTheListShows();
    void jsonHoldsTheServersWord();
    void whatIsNewHereHasNoServersWord();
    void emptyCellsKeepTheirPlaces();
    void orderIsKeptAndTheForgottenAreLeftOut();
    void queryChooses();
    void manySlicesTellTheirProgress();
    void placeThatCannotBeWrittenIsNamed_data();
    void placeThatCannotBeWrittenIsNamed();
    void faultHalfWayLeavesTheOldFile();
    void canceledLeavesNothing();
    void goneWhileItRuns();
    void aLongPathIsAPathLikeAnyOther();

private:
    void add(int first, int last);
    [[nodiscard]] QList<RowId> ids() { return good(m_store->store.rowIds({})); }
    [[nodiscard]] QString path(const QString &name) const { return m_out->filePath(name); }
    [[nodiscard]] QByteArray exported(Format format, const QList<RowId> &ids, const QString &name = u"out"_s);
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_out->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_out;
    std::unique_ptr<OpenStore> m_store;
};

void tst_ExportRun::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_out = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<OpenStore>(m_folder->filePath(u"profile"_s));
}

void tst_ExportRun::cleanup()
{
    m_store.reset();
}

void tst_ExportRun::add(int first, int last)
{
    QList<IncidentSnapshot> snapshots;
    for (int n = first; n <= last; ++n)
        snapshots.append(told(incident(n)));
    good(m_store->store.absorb(snapshots));
}

void tst_ExportRun::aLongPathIsAPathLikeAnyOther()
{
    add(1, 3);
    const QString folder = u"an-unusually-long-name-of-a-folder/"_s.repeated(8);
    QVERIFY(QDir(m_out->path()).mkpath(folder));
    QVERIFY(QDir::toNativeSeparators(path(folder)).size() > 260);
    QCOMPARE(exported(Format::Csv, ids(), folder + u"incidents.csv"_s).count("\r\n"), 4);
}

QByteArray tst_ExportRun::exported(Format format, const QList<RowId> &ids, const QString &name)
{
    ExportRun run(m_store->thread, m_store->store, {format, path(name), u"https://desk.example.com"_s});
    QSignalSpy finished(&run, &ExportRun::finished);
    run.start(ids);
    if (!finished.wait(60'000) || run.fault())
        qFatal("The export failed: %s", run.fault() ? qUtf8Printable(run.fault()->detail) : "no answer");
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_ExportRun::formulaIsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << u"Printer"_s << u"Printer"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("equals") << u"=HYPERLINK(\"http://x\")"_s << u"\"'=HYPERLINK(\"\"http://x\"\")\""_s;
    QTest::newRow("plus") << u"+49 30 1"_s << u"'+49 30 1"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@SUM(1)"_s << u"'@SUM(1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("carriage return") << u"\r=1"_s << u"\"'\r=1\""_s;
    QTest::newRow("later equals") << u"a=b"_s << u"a=b"_s;
    QTest::newRow("comma, quote, line end") << u"a,\"b\"\nc"_s << u"\"a,\"\"b\"\"\nc\""_s;
}

void tst_ExportRun::formulaIsText()
{
    QFETCH(QString, text);
    QTEST(CsvLine::cell(text), "cell");
}

void tst_ExportRun::csvHoldsWhatTheListShows()
{
    const Incident odd =
        with(incident(1), Field::IncidentDescription, u"Größe, \"laut\"\r\nund rot \U0001F525"_s);
    good(m_store->store.absorb({told(odd)}));
    good(m_store->outbox.queue(edit(guid(1), Field::IncidentName, odd.title(), u"=cmd|' /C calc'!A0"_s)));
    const QByteArray bytes = exported(Format::Csv, ids());
    QVERIFY(bytes.startsWith("\xEF\xBB\xBFSessionId,ProcessId,IncidentName,"));
    QVERIFY(bytes.endsWith("\r\n"));
    const QString text = QString::fromUtf8(bytes.mid(3));
    CsvReader reader(text, u',');
    const QStringList names = reader.readRow();
    QCOMPARE(names.size(), Incident::FieldCount + 3);
    const QStringList cells = reader.readRow();
    QVERIFY(reader.atEnd());
    QCOMPARE(cells.at(names.indexOf(u"SessionId"_s)), guid(1));
    QCOMPARE(cells.at(names.indexOf(u"IncidentName"_s)), u"'=cmd|' /C calc'!A0"_s);
    QCOMPARE(cells.at(names.indexOf(u"IncidentDescription"_s)), odd.value(Field::IncidentDescription));
    QCOMPARE(cells.at(names.indexOf(u"SyncState"_s)), u"Waiting"_s);
    QCOMPARE(cells.at(names.indexOf(u"AsOf"_s)), u"2026-03-01T09:00:07.000Z"_s);
    QCOMPARE(cells.at(names.indexOf(u"Unsent"_s)), u"IncidentName"_s);
}

void tst_ExportRun::jsonHoldsTheServersWord()
{
    add(1, 2);
    good(m_store->outbox.queue(edit(guid(2), Field::Impact, u"Single User"_s, u"Department/LOB/Branch"_s)));
    const QByteArray bytes = exported(Format::Json, ids());
    for (const int n : {1, 2})
        QVERIFY(bytes.contains(",\"incident\":" + told(incident(n)).verbatim + '}'));
    const QJsonObject file = QJsonDocument::fromJson(bytes).object();
    QCOMPARE(file.value("format"_L1).toString(), u"incident-console"_s);
    QCOMPARE(file.value("from"_L1).toString(), u"https://desk.example.com"_s);
    const QJsonArray entries = file.value("incidents"_L1).toArray();
    QCOMPARE(entries.size(), 2);
    const bool isEditedFirst = entries.at(0)["incident"_L1]["sessionId"_L1].toString() == guid(2);
    const QJsonObject edited = entries.at(isEditedFirst ? 0 : 1).toObject();
    const QJsonObject quiet = entries.at(isEditedFirst ? 1 : 0).toObject();
    QCOMPARE(edited.value("syncState"_L1).toString(), u"Waiting"_s);
    QCOMPARE(edited.value("unsent"_L1).toObject(), QJsonObject({{u"impact"_s, u"Department/LOB/Branch"_s}}));
    QCOMPARE(edited.value("incident"_L1)["impact"_L1].toString(), u"Single User"_s);
    QVERIFY(quiet.value("unsent"_L1).isNull());
    QCOMPARE(quiet.value("asOf"_L1).toString(), u"2026-03-01T09:00:07.000Z"_s);
}

void tst_ExportRun::whatIsNewHereHasNoServersWord()
{
    good(m_store->outbox.queue(create(IncidentKeys::makeLocal(), u"New one"_s)));
    const QJsonObject file = QJsonDocument::fromJson(exported(Format::Json, ids())).object();
    const QJsonValue entry = file.value("incidents"_L1).toArray().at(0);
    QVERIFY(entry["incident"_L1].isNull());
    QVERIFY(entry["asOf"_L1].isNull());
    QCOMPARE(entry["unsent"_L1]["incidentName"_L1].toString(), u"New one"_s);
    const QString csv = QString::fromUtf8(exported(Format::Csv, ids()));
    QVERIFY(csv.contains(",Waiting,,IncidentName AffectedUserEmail\r\n"_L1));
    CsvReader reader(csv, u',');
    const QStringList names = reader.readRow();
    QCOMPARE(reader.readRow().value(names.indexOf(u"IncidentName"_s)), u"New one"_s);
}

void tst_ExportRun::emptyCellsKeepTheirPlaces()
{
    QCOMPARE(CsvLine::of({QString(), QString(), u"a"_s, QString()}), QByteArray(",,a,\r\n"));
    QCOMPARE(CsvLine::of({u""_s, u"a"_s}), QByteArray(",a\r\n"));
}

void tst_ExportRun::orderIsKeptAndTheForgottenAreLeftOut()
{
    add(1, 4);
    const QList<RowId> newestFirst = ids();
    QCOMPARE(good(m_store->forgetting.forget({ForgetScope::Kind::Incidents, {guid(2)}, {}, {}, false, true}))
                 .incidents,
             1);
    const QStringList lines =
        QString::fromUtf8(exported(Format::Csv, newestFirst)).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(1).startsWith(guid(4)));
    QVERIFY(lines.at(2).startsWith(guid(3)));
    QVERIFY(lines.at(3).startsWith(guid(1)));
}

void tst_ExportRun::queryChooses()
{
    add(1, 12);
    ListQuery query;
    query.text = u"im:7"_s;
    ExportRun run(m_store->thread, m_store->store, {Format::Csv, path(u"out"_s), {}});
    QSignalSpy finished(&run, &ExportRun::finished);
    run.start(query);
    QVERIFY(finished.wait());
    QCOMPARE(run.written(), 1);
}

void tst_ExportRun::manySlicesTellTheirProgress()
{
    add(1, 1'234);
    ExportRun run(m_store->thread, m_store->store, {Format::Json, path(u"out"_s), {}});
    QSignalSpy progress(&run, &ExportRun::progress);
    QSignalSpy finished(&run, &ExportRun::finished);
    run.start(ListQuery());
    QVERIFY(finished.wait());
    QCOMPARE(run.written(), 1'234);
    QCOMPARE(progress.constLast().at(0).toLongLong(), 1'234);
    QCOMPARE(progress.constLast().at(1).toLongLong(), 1'234);
    QFile file(path(u"out"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).object().value("incidents"_L1).toArray().size(), 1'234);
}

void tst_ExportRun::placeThatCannotBeWrittenIsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<FileFault::Kind>("kind");
    QTest::newRow("no such folder") << u"nowhere/out.csv"_s << FileFault::Kind::NoFolder;
    QTest::newRow("a folder") << u"folder"_s << FileFault::Kind::NotAFile;
    QTest::newRow("a folder of others") << u"closed/out.csv"_s << FileFault::Kind::NoPermission;
    QTest::newRow("a name too long") << QString(300, u'x') << FileFault::Kind::NotWritten;
}

void tst_ExportRun::placeThatCannotBeWrittenIsNamed()
{
    QFETCH(QString, name);
    QFETCH(FileFault::Kind, kind);
    add(1, 1);
    QVERIFY(QDir(m_out->path()).mkdir(u"folder"_s));
    QVERIFY(QDir(m_out->path()).mkdir(u"closed"_s));
    QVERIFY(QFile::setPermissions(path(u"closed"_s), QFile::ReadOwner | QFile::ExeOwner));
    if (kind == FileFault::Kind::NoPermission && QFileInfo(path(u"closed"_s)).isWritable())
        QSKIP("Whoever runs this may write everywhere.");
    ExportRun run(m_store->thread, m_store->store, {Format::Csv, path(name), {}});
    QSignalSpy finished(&run, &ExportRun::finished);
    run.start(ids());
    QVERIFY(finished.wait());
    QVERIFY(run.fault().has_value());
    QCOMPARE(run.fault()->kind, kind);
    QCOMPARE(files().size(), 2);
}

void tst_ExportRun::faultHalfWayLeavesTheOldFile()
{
#ifdef Q_OS_UNIX
    add(1, 2'000);
    QFile old(path(u"out"_s));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 100'000;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    ExportRun run(m_store->thread, m_store->store, {Format::Csv, path(u"out"_s), {}});
    QSignalSpy finished(&run, &ExportRun::finished);
    run.start(ids());
    const bool ended = finished.wait();
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(ended);
    QVERIFY(run.fault().has_value());
    QCOMPARE(run.fault()->kind, FileFault::Kind::NotWritten);
    QCOMPARE(files(), QStringList(u"out"_s));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
#else
    QSKIP("Only Unix can end the writing of one file.");
#endif
}

void tst_ExportRun::canceledLeavesNothing()
{
    add(1, 1'000);
    ExportRun run(m_store->thread, m_store->store, {Format::Json, path(u"out"_s), {}});
    QSignalSpy finished(&run, &ExportRun::finished);
    run.start(ids());
    run.cancel();
    QVERIFY(finished.wait());
    QVERIFY(run.wasCanceled());
    QVERIFY(!run.fault());
    QCOMPARE(files(), QStringList());
}

void tst_ExportRun::goneWhileItRuns()
{
    add(1, 1'000);
    {
        ExportRun run(m_store->thread, m_store->store, {Format::Json, path(u"out"_s), {}});
        run.start(ids());
        QCoreApplication::processEvents();
    }
    // Whole or not at all, whatever the moment was.
    QVERIFY(files().isEmpty() || files() == QStringList(u"out"_s));
}

QTEST_GUILESS_MAIN(tst_ExportRun)
#include "tst_exportrun.moc"

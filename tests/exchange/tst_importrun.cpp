// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/exchange/ExportRun.h"
#include "models/exchange/ImportRun.h"
#include "models/servicedesk/IncidentJson.h"
#include "tests/store/StoreFixture.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Samples;
using Format = ExchangeFile::Format;

namespace {

QByteArray verbatim(int n)
{
    QByteArray json =
        IncidentJson::encode(with(incident(n), Field::Resolution, u"Größe \"]}\" \\ \u2028 {[ \U0001F525"_s));
    json.chop(1);
    return json + ", \"weight\" : 1.50 }";
}

//! \brief The server's objects in \a file, in their order.
QByteArrayList serversWords(const QByteArray &file)
{
    QByteArrayList words;
    for (const QByteArray &line : file.split('\n')) {
        const qsizetype at = line.indexOf(",\"incident\":");
        if (at >= 0)
            words.append(line.mid(at).trimmed());
    }
    for (QByteArray &word : words) {
        if (word.endsWith(','))
            word.chop(1);
    }
    std::sort(words.begin(), words.end());
    return words;
}

} // namespace

//! \brief Incidents back from a file, without harm to what is here.
class tst_ImportRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void exportImportExportIsEqualToTheByte();
    void anotherLayoutIsReadToo();
    void whatIsHereStays();
    void readByTheServerItIsNoLongerFromAFile();
    void whatWasNeverSentIsLeftOut();
    void brokenOnesAreNamedAndTheOthersTaken_data();
    void brokenOnesAreNamedAndTheOthersTaken();
    void anEndThatIsMissingIsTold();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();
    void canceledKeepsWhatIsIn();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QByteArray exported(OpenStore &store);
    [[nodiscard]] ImportRun::Report imported(OpenStore &store, const QByteArray &file);
    void fill(OpenStore &store, int count);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenStore> m_from;
    std::unique_ptr<OpenStore> m_to;
};

void tst_ImportRun::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_from = std::make_unique<OpenStore>(path(u"from"_s));
    m_to = std::make_unique<OpenStore>(path(u"to"_s));
}

void tst_ImportRun::cleanup()
{
    m_from.reset();
    m_to.reset();
}

void tst_ImportRun::fill(OpenStore &store, int count)
{
    QList<IncidentSnapshot> snapshots;
    for (int n = 1; n <= count; ++n)
        snapshots.append({*IncidentJson::decode(verbatim(n), guid(n)), verbatim(n), at(n)});
    good(store.store.absorb(snapshots));
}

QByteArray tst_ImportRun::exported(OpenStore &store)
{
    ExportRun run(store.thread, store.store, {Format::Json, path(u"out"_s), u"https://desk.example.com"_s});
    QSignalSpy finished(&run, &ExportRun::finished);
    run.start(ListQuery());
    QFile file(path(u"out"_s));
    if (!finished.wait() || run.fault() || !file.open(QIODevice::ReadOnly))
        qFatal("The export failed.");
    return file.readAll();
}

ImportRun::Report tst_ImportRun::imported(OpenStore &store, const QByteArray &bytes)
{
    QFile file(path(u"in"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The file cannot be written.");
    file.close();
    ImportRun run(store.store, file.fileName());
    QSignalSpy finished(&run, &ImportRun::finished);
    run.start();
    if (!finished.wait(60'000))
        qFatal("The import does not end.");
    return run.report();
}

void tst_ImportRun::exportImportExportIsEqualToTheByte()
{
    fill(*m_from, 450);
    const QByteArray first = exported(*m_from);
    const ImportRun::Report report = imported(*m_to, first);
    QVERIFY(!report.fault);
    QCOMPARE(report.taken, 450);
    QCOMPARE(report.known, 0);
    QCOMPARE(report.brokenCount, 0);
    QCOMPARE(report.server, u"https://desk.example.com"_s);
    const QByteArrayList words = serversWords(first);
    QCOMPARE(words.size(), 450);
    QCOMPARE(serversWords(exported(*m_to)), words);
    // And the list says honestly where they come from.
    const QList<RowId> ids = good(m_to->store.rowIds({}));
    const QList<IncidentRow> rows = good(m_to->store.rows(ids));
    QVERIFY(std::all_of(rows.cbegin(), rows.cend(), [](const IncidentRow &row) {
        return row.isFromFile && row.unread && !row.readAt.isValid() && !row.shown.title().isEmpty();
    }));
    QCOMPARE(good(m_to->store.stalest(at(0), 1'000)).size(), 450);
}

void tst_ImportRun::anotherLayoutIsReadToo()
{
    fill(*m_from, 3);
    const QJsonDocument document = QJsonDocument::fromJson(exported(*m_from));
    // The keys sorted, and once with every brace on a line of its own.
    QCOMPARE(imported(*m_to, "\xEF\xBB\xBF" + document.toJson(QJsonDocument::Indented)).taken, 3);
    QCOMPARE(imported(*m_to, document.toJson(QJsonDocument::Compact)).known, 3);
}

void tst_ImportRun::whatIsHereStays()
{
    fill(*m_from, 2);
    const Incident newer = with(incident(1), Field::IncidentName, u"Newer"_s);
    good(m_to->store.absorb({{newer, IncidentJson::encode(newer), at(0)}}));
    const IncidentRecord before = good(m_to->store.record(guid(1)));
    const ImportRun::Report report = imported(*m_to, exported(*m_from));
    QCOMPARE(report.taken, 1);
    QCOMPARE(report.known, 1);
    QCOMPARE(good(m_to->store.record(guid(1))).base, before.base);
    QVERIFY(good(m_to->store.record(guid(2))).base.isFromFile());
}

void tst_ImportRun::readByTheServerItIsNoLongerFromAFile()
{
    fill(*m_from, 1);
    QCOMPARE(imported(*m_to, exported(*m_from)).taken, 1);
    good(m_to->store.markSeen(guid(1)));
    const Incident now = with(incident(1), Field::Status, u"Closed"_s);
    QCOMPARE(good(m_to->store.absorb({{now, IncidentJson::encode(now), at(9)}})),
             QList{IncidentStore::Absorbed::New});
    const IncidentRecord record = good(m_to->store.record(guid(1)));
    QVERIFY(!record.base.isFromFile());
    QVERIFY(record.unread);
    QCOMPARE(record.shown.status(), u"Closed"_s);
    // What another computer saw is not what this one observed.
    QVERIFY(good(m_to->store.history(guid(1))).isEmpty());
}

void tst_ImportRun::whatWasNeverSentIsLeftOut()
{
    fill(*m_from, 1);
    good(m_from->outbox.queue(create(IncidentKeys::makeLocal(), u"New one"_s)));
    good(m_from->outbox.queue(edit(guid(1), Field::Impact, u"Single User"_s, u"Other"_s)));
    const ImportRun::Report report = imported(*m_to, exported(*m_from));
    QCOMPARE(report.taken, 1);
    QCOMPARE(report.neverSent, 1);
    const IncidentRecord record = good(m_to->store.record(guid(1)));
    QCOMPARE(record.shown.value(Field::Impact), u"Single User"_s);
    QVERIFY(record.pending.isEmpty());
}

void tst_ImportRun::brokenOnesAreNamedAndTheOthersTaken_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("a quote is missing")
        << QByteArray("\"status\":\"Assigned\"") << QByteArray("\"status\":\"Assigned");
    QTest::newRow("a brace is missing") << QByteArray("1.50 }") << QByteArray("1.50 ");
    QTest::newRow("no id") << QByteArray("\"sessionId\"") << QByteArray("\"session\"");
    QTest::newRow("not a text") << QByteArray("\"status\":\"Assigned\"") << QByteArray("\"status\":[1]");
    QTest::newRow("no incident") << QByteArray("\"incident\":{") << QByteArray("\"accident\":{");
}

void tst_ImportRun::brokenOnesAreNamedAndTheOthersTaken()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    fill(*m_from, 4);
    QByteArrayList lines = exported(*m_from).split('\n');
    QVERIFY(lines.at(2).contains(from));
    lines[2].replace(from, to);
    const ImportRun::Report report = imported(*m_to, lines.join('\n'));
    QVERIFY(!report.fault);
    QCOMPARE(report.taken, 3);
    QCOMPARE(report.brokenCount, 1);
    QCOMPARE(report.broken.first().number, 2);
    QCOMPARE(report.broken.first().line, 3);
    QVERIFY(!report.broken.first().reason.isEmpty());
}

void tst_ImportRun::anEndThatIsMissingIsTold()
{
    fill(*m_from, 3);
    QByteArray cut = exported(*m_from);
    cut.truncate(cut.lastIndexOf("\"weight\""));
    const ImportRun::Report report = imported(*m_to, cut);
    QCOMPARE(report.taken, 2);
    QCOMPARE(report.brokenCount, 1);
    QCOMPARE(report.broken.first().number, 3);
}

void tst_ImportRun::otherFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Hello [world]");
    QTest::newRow("other JSON") << QByteArray(R"({"name":"x","incidents":[{}]})");
    QTest::newRow("a list") << QByteArray("[{}]");
    QTest::newRow("a later version") << QByteArray(
        R"({"format":"incident-console","formatVersion":2,"incidents":[]})");
    QTest::newRow("endless head") << QByteArray(200'000, ' ');
}

void tst_ImportRun::otherFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    const ImportRun::Report report = imported(*m_to, bytes);
    QVERIFY(report.fault.has_value());
    QCOMPARE(report.fault->kind, FileFault::Kind::NotOurs);
    QVERIFY(good(m_to->store.rowIds({})).isEmpty());
}

void tst_ImportRun::canceledKeepsWhatIsIn()
{
    fill(*m_from, 450);
    QByteArray bytes = exported(*m_from);
    QFile file(path(u"in"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    ImportRun run(m_to->store, file.fileName());
    QSignalSpy finished(&run, &ImportRun::finished);
    run.start();
    run.cancel();
    QVERIFY(finished.wait());
    QVERIFY(run.report().canceled);
    QCOMPARE(run.report().taken, good(m_to->store.rowIds({})).size());
    QVERIFY(run.report().taken < 450);
}

QTEST_GUILESS_MAIN(tst_ImportRun)
#include "tst_importrun.moc"

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/Verbatim.h"
#include "tests/store/StoreFixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using Field = Incident::Field;

namespace {

const QString id = u"6b8f3da6-ed34-4e73-87b2-d31ff2c65e8d"_s;

//! \brief \a text with the quotes of JSON.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

Incident values()
{
    Incident incident;
    incident.setValue(Field::SessionId, id);
    incident.setValue(Field::IncidentName, u"Größe \"A4\" \\ 日本"_s);
    incident.setValue(Field::IncidentDescription, u"one\ntwo\r\n\tthree"_s);
    incident.setValue(Field::Status, u"Assigned"_s);
    return incident;
}

QByteArray words()
{
    return json(
        "{'sessionId':'6b8f3da6-ed34-4e73-87b2-d31ff2c65e8d','incidentName':'Größe \\'A4\\' \\\\ 日本',"
        "'incidentDescription':'one\\ntwo\\r\\n\\tthree','status':'Assigned','closeCode':null,"
        "'affectedLocationId':'00000000-0000-0000-0000-000000000000','unknown':{'a':[1,2.50]}}");
}

} // namespace

//! \brief The server's words take little room, and come back byte by byte.
class TestVerbatim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfTheContractTakeAByteEach()
    {
        const QByteArray kept = Verbatim::packed(words(), values());
        QCOMPARE(kept.size(), qstrlen(".{,,,,,,'unknown':{'a':[1,2.50]}}") + 6);
        QCOMPARE(Verbatim::unpacked(kept, values()), words());
    }

    void anythingComesBack_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("of an older program") << words();
        QTest::newRow("other spellings") << json("{ 'Status' : 'Assigned', 'STATUS':'Assigned' }");
        QTest::newRow("twice") << json("{'status':'Assigned','status':'Assigned'}");
        QTest::newRow("empty text") << json("{'closeCode':'','status':'Assigned'}");
        QTest::newRow("escaped otherwise") << json("{'incidentName':'Gr\\u00f6\\u00dfe','x':'\\/'}");
        QTest::newRow("a member in a text") << json("{'x':'\\'status\\':\\'Assigned\\''}");
        QTest::newRow("deeper") << json("{'x':{'status':'Assigned'},'status':'New'}");
        QTest::newRow("our own bytes") << QByteArray("{\"status\":\"Assigned\",\"x\":\"\x0e\x0f\x1f\"}");
    }
    void anythingComesBack()
    {
        QFETCH(QByteArray, words);
        QCOMPARE(Verbatim::unpacked(Verbatim::packed(words, values()), values()), words);
    }

    void chanceFindsNoOtherWords()
    {
        QRandomGenerator random(1);
        const QByteArrayList pieces{
            "{",  "}",    ",",    "\"status\":", "\"Assigned\"", "null",     "\"closeCode\":",   "\\",
            "\"", "\x0e", "\x0f", "\x1e",        "\n",           "\xc3\xb6", "\"incidentName\":"};
        for (int round = 0; round < 20'000; ++round) {
            QByteArray text("{");
            for (int i = random.bounded(12); i > 0; --i)
                text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
            QCOMPARE(Verbatim::unpacked(Verbatim::packed(text, values()), values()), text);
        }
    }

    //! \brief A file may hold anything: a byte that stands for nothing stays, and nothing is read beside.
    void damagedBytesAreHarmless()
    {
        QByteArray all("\x0e");
        for (int c = 0; c < 256; ++c)
            all += static_cast<char>(c);
        QVERIFY(Verbatim::unpacked(all, values()).contains("\"status\":\"Assigned\""));
    }

    //! \brief What waits here changes the values beside the words, never the words.
    void theStoreGivesThemBack()
    {
        const QTemporaryDir folder;
        OpenStore open(folder.path());
        Incident said = values();
        said.setValue(Field::Resolution, QString(QChar(0)) + u"x"_s); // No file holds such a text.
        QByteArray all = words();
        all.insert(1, json("'resolution':'\\u0000x',"));
        good(open.store.absorb({{said, all, Samples::at(0)}}));
        QCOMPARE(good(open.store.record(id)).base.verbatim, all);
        OutboxEntry edit;
        edit.key = id;
        edit.change.set(Field::Status, u"Assigned"_s, u"Pending"_s);
        const OutboxEntry queued = good(open.outbox.queue(edit));
        QCOMPARE(good(open.store.record(id)).base.verbatim, all);
        good(open.outbox.discard(queued.id));
        good(open.store.markSeen(id));
        QCOMPARE(good(open.store.record(id)).base.verbatim, all);
    }
};

QTEST_GUILESS_MAIN(TestVerbatim)
#include "tst_verbatim.moc"

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/IncidentKey.h"
#include "models/servicedesk/IncidentJson.h"
#include "models/servicedesk/JsonMembers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

using Field = Incident::Field;
using Kind = ServiceError::Kind;

namespace {

const QString theId = u"6b8f3da6-ed34-4e73-87b2-d31ff2c65e8d"_s;
const QByteArray zero = "00000000-0000-0000-0000-000000000000";

//! \brief The published answer, with our id.
const QByteArray published =
    R"({"sessionId":"6b8f3da6-ed34-4e73-87b2-d31ff2c65e8d","processId":"IM-000001","incidentName":"Test","incidentDescription":"Test","incidentType":"How To",
 "affectedUserEmail":"someone@example.com","classification":"How To","impact":"Single User",
 "urgency":"Non-Urgent Service","priority":"Low","affectedLocationId":"00000000-0000-0000-0000-000000000000",
 "affectedDepartmentId":"00000000-0000-0000-0000-000000000000","status":"Assigned","resolution":null,"closeCode":null})";

QByteArray with(const QByteArray &members)
{
    return R"({"sessionId":"6b8f3da6-ed34-4e73-87b2-d31ff2c65e8d","incidentName":"Test",)" + members + '}';
}

IncidentSnapshot snapshotOf(const QByteArray &json)
{
    return {IncidentJson::decode(json, theId).value_or(Incident{}), json, {}};
}

} // namespace

class TestIncidentJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void decodesThePublishedSample()
    {
        const Result<Incident> incident = IncidentJson::decode(published, theId.toUpper());
        QVERIFY(incident);
        QCOMPARE(incident->sessionId(), theId);
        QCOMPARE(incident->number(), u"IM-000001"_s);
        QCOMPARE(incident->value(Field::Urgency), u"Non-Urgent Service"_s);
        QCOMPARE(incident->value(Field::AffectedLocationId), QString());
        QCOMPARE(incident->value(Field::Resolution), QString());
        QCOMPARE(incident->status(), u"Assigned"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("null") << QByteArray("null") << QString();
        QTest::newRow("array") << '[' + published + ']' << u"object"_s;
        QTest::newRow("bare text") << QByteArray("\"text\"") << QString();
        QTest::newRow("cut") << published.chopped(1) << QString();
        QTest::newRow("two objects") << published + published << QString();
        QTest::newRow("html") << QByteArray("<html><body>Log in</body></html>") << QString();
        QTest::newRow("deep") << with("\"x\":" + QByteArray(2000, '[') + QByteArray(2000, ']')) << QString();
        QTest::newRow("no id") << QByteArray(R"({"incidentName":"Test"})") << u"sessionId"_s;
        QTest::newRow("zero id") << QByteArray(published).replace("6b8f3da6-ed34-4e73-87b2-d31ff2c65e8d",
                                                                  zero)
                                 << u"sessionId"_s;
        QTest::newRow("other id") << QByteArray(published).replace("6b8f3da6", "7b8f3da6") << u"sessionId"_s;
        QTest::newRow("id alone") << QByteArray(R"({"sessionId":"6b8f3da6-ed34-4e73-87b2-d31ff2c65e8d"})")
                                  << u"incidentName"_s;
        QTest::newRow("number as status") << with(R"("status":5)") << u"status"_s;
        QTest::newRow("object as impact") << with(R"("Impact":{})") << u"impact"_s;
        QTest::newRow("list as number") << with(R"("processId":[])") << u"processId"_s;
        QTest::newRow("no GUID") << with(R"("affectedLocationId":"../x")") << u"affectedLocationId"_s;
        QTest::newRow("bad UTF-8") << with("\"status\":\"\xff\xfe\"") << QString();
        QTest::newRow("huge text") << with("\"status\":\"" + QByteArray(4000001, 'a') + '"') << u"status"_s;
        QTest::newRow("huge document") << with("\"x\":\"" + QByteArray(9000000, 'a') + '"') << u"larger"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, named);
        const Result<Incident> incident = IncidentJson::decode(json, theId);
        QVERIFY(!incident);
        QCOMPARE(incident.error().kind, Kind::BadAnswer);
        QVERIFY2(incident.error().detail.contains(named), qPrintable(incident.error().detail));
    }

    void readsKeysOfAnyCaseAndLastOneWins()
    {
        const Result<Incident> incident = IncidentJson::decode(
            with(
                R"("STATUS":"Hold","PriorITY":"a","priority":"b","Priority":"c","processId":7,"x":{"status":"no"})"),
            theId);
        QVERIFY(incident);
        QCOMPARE(incident->status(), u"Hold"_s);
        QCOMPARE(incident->value(Field::Priority), u"c"_s);
        QCOMPARE(incident->number(), u"7"_s);
    }

    void keepsEscapedKeysAndByteOrderMark()
    {
        const Result<Incident> incident = IncidentJson::decode(
            "\xEF\xBB\xBF  " + with("\"st\\u0061tus\":\"a \\\"}{\\\" b\",\"impact\":\"\\\\\"") + '\n', theId);
        QVERIFY(incident);
        QCOMPARE(incident->status(), u"a \"}{\" b"_s);
        QCOMPARE(incident->value(Field::Impact), u"\\"_s);
    }

    void keepsNulAndLoneSurrogatesOut()
    {
        const Result<Incident> incident =
            IncidentJson::decode(with(R"("status":"a\u0000b\ud800c\udc00","impact":"\ud83d\ude00")"), theId);
        QVERIFY(incident);
        QCOMPARE(incident->status(), u"a\ufffdb\ufffdc\ufffd"_s);
        QCOMPARE(incident->value(Field::Impact), u"\U0001f600"_s);
    }

    void readsTextsAsQtDoes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray("\"\"");
        QTest::newRow("plain") << QByteArray("\"Printer, 2nd floor\"");
        QTest::newRow("other scripts") << QByteArray("\"Zürich \u20ac \U0001f600 \ufffe\"");
        QTest::newRow("byte order mark") << QByteArray("\"\ufeffa\ufeff\"");
        QTest::newRow("escapes") << QByteArray("\"a\\n\\\"\\\\\\u20ac\\ud83d\\ude00\\ud83d\"");
        QTest::newRow("blanks") << QByteArray("\"  a\t\n \"");
        QTest::newRow("NUL") << QByteArray("\"a\0b\"", 5);
    }
    void readsTextsAsQtDoes()
    {
        QFETCH(QByteArray, json);
        const QJsonValue expected = JsonMembers::value(json);
        QVERIFY(expected.isString());
        QCOMPARE(JsonMembers::text(json), expected.toString());
    }

    void whatIsPlainIsReadAsQtDoes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isPlain");
        const auto row = [](const char *name, const QByteArray &json, bool isPlain) {
            QTest::newRow(name) << json << isPlain;
        };
        row("published", published, true);
        row("empty", "{ }", true);
        row("blanks", "{\n\t\"a\" : \"b\" ,\r\n \"c\":null } ", true);
        row("escapes", "{\"\\u00e9\\\"\":\"\\\\\\/\\b\\f\\n\\r\\t\\uD83D\\ude00\"}", true);
        row("other scripts", "{\"Zürich\":\"\u20ac \U0001f600\"}", true);
        row("words", "{\"a\":true,\"b\":false,\"c\":null}", true);
        row("whole numbers", "{\"a\":0,\"b\":-0,\"c\":-17,\"d\":123456789012345}", true);
        row("twice", "{\"a\":1,\"a\":2}", true);
        row("long number", "{\"a\":1234567890123456}", false);
        row("real number", "{\"a\":1.5}", false);
        row("power", "{\"a\":1e5}", false);
        row("object", "{\"a\":{}}", false);
        row("list", "{\"a\":[1]}", false);
        row("no object", "[]", false);
        row("nothing", "", false);
        row("cut", published.chopped(1), false);
        row("cut text", "{\"a\":\"b", false);
        row("cut escape", "{\"a\":\"b\\", false);
        row("cut code", "{\"a\":\"\\u00", false);
        row("two", "{\"a\":1}{\"a\":2}", false);
        row("comma at the end", "{\"a\":1,}", false);
        row("comma at the beginning", "{,\"a\":1}", false);
        row("comma missing", "{\"a\":1 \"b\":2}", false);
        row("colon missing", "{\"a\" 1}", false);
        row("value missing", "{\"a\":}", false);
        row("bare key", "{a:1}", false);
        row("zero in front", "{\"a\":01}", false);
        row("sign alone", "{\"a\":-}", false);
        row("plus", "{\"a\":+1}", false);
        row("unknown word", "{\"a\":nul}", false);
        row("longer word", "{\"a\":nullx}", false);
        row("unknown escape", "{\"a\":\"\\x41\"}", false);
        row("no code", "{\"a\":\"\\u12g4\"}", false);
        row("control character", "{\"a\":\"b\nc\"}", false);
        row("NUL in a text", QByteArray("{\"a\":\"\0\"}", 9), false);
        row("NUL behind a bar", QByteArray("{\"a\":\"\\\0\"}", 10), false);
        row("NUL at the end", QByteArray("{\"a\":1}\0", 8), false);
        row("bad UTF-8", "{\"a\":\"\xff\"}", false);
        row("surrogate in UTF-8", "{\"a\":\"\xed\xa0\x80\"}", false);
    }
    void whatIsPlainIsReadAsQtDoes()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, isPlain);
        const auto members = JsonMembers::ofPlain(json);
        QCOMPARE(members.has_value(), isPlain);
        if (!isPlain)
            return;
        QVERIFY(QJsonDocument::fromJson(json).isObject());
        QCOMPARE(*members, JsonMembers::of(json));
    }

    void encodeAndDecodeAgree()
    {
        Incident incident = IncidentJson::decode(published, theId).value();
        incident.setValue(Field::AffectedDepartmentId, theId);
        incident.setValue(Field::IncidentDescription, u"line\nwith \"quotes\", \\ and \u20ac"_s);
        const QByteArray json = IncidentJson::encode(incident);
        QCOMPARE(JsonMembers::of(json).size(), 15);
        QCOMPARE(JsonMembers::of(json).at(14).key(json), "\"closeCode\"");
        QCOMPARE(IncidentJson::decode(json, theId).value(), incident);
    }

    void createSendsOnlyWhatMayBeSet()
    {
        Incident incident;
        for (const Field field : Incident::allFields())
            incident.setValue(field, u"x"_s);
        incident.setValue(Field::AffectedLocationId, QString());
        incident.setValue(Field::AffectedDepartmentId, theId);
        const QJsonObject body = QJsonDocument::fromJson(IncidentJson::createBody(incident)).object();
        for (const auto &name : {u"sessionId"_s, u"processId"_s, u"status"_s, u"resolution"_s, u"closeCode"_s,
                                 u"affectedLocationId"_s})
            QVERIFY2(!body.contains(name), qPrintable(name));
        QCOMPARE(body.value("incidentName"_L1).toString(), u"x"_s);
        QCOMPARE(body.value("affectedDepartmentId"_L1).toString(), theId);
        QCOMPARE(body.size(), 9);
    }

    void modifyKeepsEveryByteItDoesNotChange()
    {
        const QByteArray theirs =
            "{ \"SessionId\":\"6b8f3da6-ed34-4e73-87b2-d31ff2c65e8d\", \"IncidentName\" : \"Old\",\n"
            " \"big\":123456789012345678901234567890,\"real\":1.10,\"x\":{\"IncidentName\":\"inner\"},"
            "\"list\":[1,\"]\"],\"affectedlocationid\":\"\",\n"
            " \"AffectedDepartmentId\":null,\"Impact\":\"Low\" }";
        IncidentChange change;
        change.set(Field::IncidentName, u"Old"_s, u"New \"one\"\n"_s);
        const Result<QByteArray> body = IncidentJson::modifyBody(snapshotOf(theirs), change);
        QVERIFY(body);
        QByteArray expected = theirs;
        expected.replace("\"IncidentName\" : \"Old\"", "\"IncidentName\" : \"New \\\"one\\\"\\n\"");
        expected.replace("\"affectedlocationid\":\"\"", "\"affectedlocationid\":\"" + zero + '"');
        expected.replace("\"AffectedDepartmentId\":null", "\"AffectedDepartmentId\":\"" + zero + '"');
        QCOMPARE(*body, expected);
    }

    void modifyAddsWhatIsMissing()
    {
        IncidentChange change;
        change.set(Field::Impact, QString(), u"Single User"_s);
        const Result<QByteArray> body =
            IncidentJson::modifyBody(snapshotOf(with(R"("status":null)")), change);
        QVERIFY(body);
        const QJsonObject object = QJsonDocument::fromJson(*body).object();
        QCOMPARE(object.value("impact"_L1).toString(), u"Single User"_s);
        QCOMPARE(object.value("affectedLocationId"_L1).toString().toLatin1(), zero);
        QCOMPARE(object.value("affectedDepartmentId"_L1).toString().toLatin1(), zero);
        QVERIFY(object.value("status"_L1).isNull());
        QCOMPARE(object.size(), 6);
    }

    void modifyRefusesWhatCannotBeBuilt()
    {
        IncidentChange change;
        change.set(Field::Impact, QString(), u"Single User"_s);
        for (const QByteArray &broken :
             {QByteArray(), QByteArray("[]"), QByteArray("{}"), published.chopped(3)}) {
            const Result<QByteArray> body = IncidentJson::modifyBody({{}, broken, {}}, change);
            QVERIFY(!body);
            QCOMPARE(body.error().kind, Kind::InvalidRequest);
            QCOMPARE(body.error().outcome, ServiceError::Outcome::NotSent);
        }
        change.set(Field::Status, u"Assigned"_s, u"Closed"_s);
        QVERIFY(!IncidentJson::modifyBody(snapshotOf(published), change));
    }

    void resolveHasTwoPropertiesOnly()
    {
        const QJsonObject body =
            QJsonDocument::fromJson(IncidentJson::resolveBody(u"Done"_s, u"a \"b\"\n\u00e9"_s)).object();
        QCOMPARE(body.size(), 2);
        QCOMPARE(body.value("resolution"_L1).toString(), u"a \"b\"\n\u00e9"_s);
    }

    void findsTheIdInWriteAnswers_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("id");
        const QByteArray guid = theId.toLatin1();
        QTest::newRow("object") << published << QByteArray() << theId;
        QTest::newRow("sessionId") << "{\"SESSIONID\":\"" + guid.toUpper() + "\"}" << QByteArray() << theId;
        QTest::newRow("bare") << '"' + guid + '"' << QByteArray() << theId;
        QTest::newRow("bare without quotes") << guid << QByteArray() << theId;
        QTest::newRow("location") << QByteArray() << "/ServiceDeskApi/api/incident/" + guid << theId;
        QTest::newRow("whole location")
            << QByteArray("{}") << "https://desk/api/incident/" + guid + "/?x=1" << theId;
        QTest::newRow("nothing") << QByteArray() << QByteArray() << QString();
        QTest::newRow("zero") << '"' + zero + '"' << QByteArray() << QString();
        QTest::newRow("hostile location") << QByteArray() << guid + "/../x" << QString();
        QTest::newRow("number") << QByteArray("5") << QByteArray("5") << QString();
    }
    void findsTheIdInWriteAnswers()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, location);
        QTEST(IncidentJson::idInWriteAnswer(body, location), "id");
    }

    void tokenIsAStrictGuid_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("good");
        const QByteArray guid = theId.toLatin1();
        QTest::newRow("bare") << '"' + guid + '"' << true;
        QTest::newRow("blanks") << " \"" + guid.toUpper() + "\"\r\n" << true;
        QTest::newRow("no quotes") << guid << false;
        QTest::newRow("zero") << '"' + zero + '"' << false;
        QTest::newRow("two") << '"' + guid + "\",\"" + guid + '"' << false;
        QTest::newRow("object") << "{\"token\":\"" + guid + "\"}" << false;
        QTest::newRow("list") << "[\"" + guid + "\"]" << false;
        QTest::newRow("header") << '"' + guid + "\\r\\nX-Evil: 1\"" << false;
        QTest::newRow("null") << QByteArray("null") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }
    void tokenIsAStrictGuid()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, good);
        const Result<QByteArray> token = IncidentJson::token(body);
        QCOMPARE(token.has_value(), good);
        if (good)
            QCOMPARE(*token, theId.toLatin1());
        else
            QCOMPARE(token.error().kind, body.contains(zero) ? Kind::WrongCredentials : Kind::BadAnswer);
    }

    void signInBodyEscapes()
    {
        const QJsonObject body =
            QJsonDocument::fromJson(IncidentJson::signInBody(u"a\"b"_s, u"p\\\u00e4"_s)).object();
        QCOMPARE(body.value("username"_L1).toString(), u"a\"b"_s);
        QCOMPARE(body.value("password"_L1).toString(), u"p\\\u00e4"_s);
    }
};

QTEST_GUILESS_MAIN(TestIncidentJson)
#include "tst_incidentjson.moc"

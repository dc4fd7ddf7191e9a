// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/servicedesk/ServiceAnswer.h"

#include <QTest>

using namespace Qt::StringLiterals;

using ErrorBody::Purpose;
using Kind = ServiceError::Kind;
using Outcome = ServiceError::Outcome;

namespace {

const QString theId = u"6b8f3da6-ed34-4e73-87b2-d31ff2c65e8d"_s;

HttpAnswer answer(int status, const QByteArray &body = {}, const QByteArray &type = "application/json")
{
    HttpAnswer made;
    made.status = status;
    made.askedAt = QDateTime::currentDateTimeUtc();
    made.contentType = type;
    made.body = body;
    return made;
}

} // namespace

class TestErrorAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindAndOutcome_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Purpose>("purpose");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Outcome>("outcome");
        const QByteArray json = "application/json";
        const QByteArray html = "text/html";
        QTest::newRow("wrong password 401")
            << 401 << Purpose::SignIn << json << Kind::WrongCredentials << Outcome::Refused;
        QTest::newRow("sign-in 403") << 403 << Purpose::SignIn << json << Kind::ApiOffOrForbidden
                                     << Outcome::Refused;
        QTest::newRow("sign-in 404") << 404 << Purpose::SignIn << json << Kind::WrongPath << Outcome::Refused;
        QTest::newRow("session 401") << 401 << Purpose::Read << json << Kind::SessionEnded
                                     << Outcome::Refused;
        QTest::newRow("session 403") << 403 << Purpose::Change << html << Kind::SessionEnded
                                     << Outcome::Refused;
        QTest::newRow("not found") << 404 << Purpose::Read << json << Kind::NotFound << Outcome::Refused;
        QTest::newRow("not found html")
            << 404 << Purpose::Read << html << Kind::WrongPath << Outcome::Refused;
        QTest::newRow("create 404") << 404 << Purpose::Create << json << Kind::WrongPath << Outcome::Refused;
        QTest::newRow("bad request") << 400 << Purpose::Create << json << Kind::Rejected << Outcome::Refused;
        QTest::newRow("conflict") << 409 << Purpose::Change << json << Kind::Rejected << Outcome::Refused;
        QTest::newRow("unprocessable")
            << 422 << Purpose::Change << json << Kind::Rejected << Outcome::Refused;
        QTest::newRow("webdav") << 405 << Purpose::Change << html << Kind::MethodBlocked << Outcome::Refused;
        QTest::newRow("too large") << 413 << Purpose::Change << html << Kind::TooLarge << Outcome::Refused;
        QTest::newRow("throttled") << 429 << Purpose::Create << json << Kind::Throttled << Outcome::Refused;
        QTest::newRow("busy create") << 503 << Purpose::Create << json << Kind::Throttled << Outcome::Unknown;
        QTest::newRow("busy edit") << 503 << Purpose::Change << json << Kind::Throttled << Outcome::Unknown;
        QTest::newRow("fault") << 500 << Purpose::Create << json << Kind::ServerFault << Outcome::Unknown;
        QTest::newRow("gateway") << 502 << Purpose::Change << html << Kind::ServerFault << Outcome::Unknown;
        QTest::newRow("gateway time-out")
            << 504 << Purpose::Change << html << Kind::ServerFault << Outcome::Unknown;
        QTest::newRow("fault on read")
            << 500 << Purpose::Read << json << Kind::ServerFault << Outcome::Refused;
        QTest::newRow("redirect") << 302 << Purpose::Change << html << Kind::Redirected << Outcome::Unknown;
        QTest::newRow("odd") << 299 << Purpose::Change << json << Kind::BadAnswer << Outcome::Unknown;
    }
    void kindAndOutcome()
    {
        QFETCH(int, status);
        QFETCH(Purpose, purpose);
        QFETCH(QByteArray, type);
        const ServiceError error =
            ErrorBody::read(answer(status, type == "text/html" ? "<p>no" : "", type), purpose);
        QTEST(error.kind, "kind");
        QTEST(error.outcome, "outcome");
        QCOMPARE(error.httpStatus, status);
        QVERIFY(error.serverText.isEmpty());
    }

    void readsTheServersWords()
    {
        const ServiceError error = ErrorBody::read(
            answer(
                400,
                R"({"Message":"The request is invalid.","MESSAGEDETAIL":"More\u0000\u0007.","exceptionMessage":"Why",
                            "stackTrace":"at X","modelState":{"incident.Impact":["Unknown","Bad"],"x":"one","y":[]}})"),
            Purpose::Create);
        QCOMPARE(error.serverText, u"The request is invalid.\nMore.\nWhy"_s);
        QCOMPARE(error.fieldTexts.size(), 2);
        QCOMPARE(error.fieldTexts.value(u"incident.Impact"_s), (QStringList{u"Unknown"_s, u"Bad"_s}));
        QCOMPARE(error.fieldTexts.value(u"x"_s), QStringList{u"one"_s});
    }

    void neverShowsHtmlAndCapsText()
    {
        const QByteArray page = "  <!DOCTYPE html><html><body><img src=file:///etc/passwd>";
        for (const QByteArray &type : {QByteArray("text/html"), QByteArray("application/json"),
                                       QByteArray("text/plain"), QByteArray()})
            QCOMPARE(ErrorBody::read(answer(403, page, type), Purpose::Read).serverText, QString());
        const QByteArray longText = "{\"message\":\"" + QByteArray(100000, 'x') + "\"}";
        QCOMPARE(ErrorBody::read(answer(400, longText), Purpose::Create).serverText.size(), 2000);
        QCOMPARE(ErrorBody::read(answer(400, "\"plain words\""), Purpose::Create).serverText,
                 u"plain words"_s);
        QCOMPARE(ErrorBody::read(answer(400, "plain words", "text/plain"), Purpose::Create).serverText,
                 u"plain words"_s);
        QCOMPARE(ErrorBody::read(answer(400, QByteArray(3000, '[')), Purpose::Create).serverText, QString());
    }

    void capsTheNameOfAFieldBetweenCharacters()
    {
        const QByteArray name = QByteArray(199, 'k') + "\xF0\x9F\x98\x80";
        const ServiceError error =
            ErrorBody::read(answer(400, "{\"modelState\":{\"" + name + "\":[\"x\"]}}"), Purpose::Create);
        const QString kept = error.fieldTexts.firstKey();
        QVERIFY(kept.startsWith(QString(199, u'k')) && kept.size() <= 200);
        QCOMPARE(QString::fromUtf8(kept.toUtf8()), kept);
    }

    void tooLargeHidesBehind404()
    {
        QCOMPARE(ErrorBody::read(answer(404, "<html>", "text/html"), Purpose::Change, 5000000).kind,
                 Kind::TooLarge);
    }

    void snapshotNeedsEverything()
    {
        const QByteArray good = "{\"sessionId\":\"" + theId.toLatin1() + "\",\"incidentName\":\"a\"}";
        const auto snapshot = ServiceAnswer::snapshot(answer(200, "\xEF\xBB\xBF" + good + "\r\n"), theId);
        QVERIFY(snapshot);
        QCOMPARE(snapshot->verbatim, good);
        QVERIFY(snapshot->readAt.isValid());
        QVERIFY(!ServiceAnswer::snapshot(answer(200, good, "text/html"), theId));
        QVERIFY(!ServiceAnswer::snapshot(answer(200, good, ""), theId));
        QVERIFY(!ServiceAnswer::snapshot(answer(201, good), theId));
        QVERIFY(!ServiceAnswer::snapshot(answer(204), theId));
        QVERIFY(!ServiceAnswer::snapshot(answer(200, good), u"7b8f3da6-ed34-4e73-87b2-d31ff2c65e8d"_s));
    }

    void receiptTakesEveryKnownShape_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("good");
        const QByteArray guid = theId.toLatin1();
        const QByteArray json = "application/json";
        QTest::newRow("200 object") << 200 << json << "{\"sessionId\":\"" + guid + "\"}" << true;
        QTest::newRow("201 guid") << 201 << json << '"' + guid + '"' << true;
        QTest::newRow("200 bare") << 200 << QByteArray("text/plain") << guid << true;
        QTest::newRow("204") << 204 << QByteArray() << QByteArray() << true;
        QTest::newRow("202 empty") << 202 << QByteArray() << QByteArray() << true;
        QTest::newRow("200 null") << 200 << json << QByteArray("null") << true;
        QTest::newRow("200 portal") << 200 << QByteArray("text/html") << QByteArray("<html>Log in") << false;
        QTest::newRow("200 html in disguise") << 200 << json << QByteArray(" <html>") << false;
        QTest::newRow("200 list") << 200 << json << QByteArray("[]") << false;
        QTest::newRow("200 words") << 200 << json << QByteArray("\"failed\"") << false;
        QTest::newRow("200 cut") << 200 << json << QByteArray("{\"sessionId\":") << false;
        QTest::newRow("200 other incident")
            << 200 << json << QByteArray("\"7b8f3da6-ed34-4e73-87b2-d31ff2c65e8d\"") << false;
        QTest::newRow("203") << 203 << json << QByteArray() << false;
    }
    void receiptTakesEveryKnownShape()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(bool, good);
        const auto receipt = ServiceAnswer::receipt(answer(status, body, type), Purpose::Change, theId, 10);
        QCOMPARE(receipt.has_value(), good);
        if (!good) {
            QCOMPARE(receipt.error().kind, Kind::BadAnswer);
            QCOMPARE(receipt.error().outcome, Outcome::Unknown);
        }
    }

    void tokenBehindAPortalIsAWrongPath()
    {
        QCOMPARE(ServiceAnswer::token(answer(200, "<html>", "text/html")).error().kind, Kind::WrongPath);
        QCOMPARE(ServiceAnswer::token(answer(200, '"' + theId.toLatin1() + '"', "text/plain")).error().kind,
                 Kind::BadAnswer);
        QVERIFY(ServiceAnswer::token(answer(200, '"' + theId.toLatin1() + '"')));
    }
};

QTEST_GUILESS_MAIN(TestErrorAnswers)
#include "tst_erroranswers.moc"

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "Requests.h"
#include "Settled.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Requests;

using Kind = ServiceError::Kind;
using Outcome = ServiceError::Outcome;

//! \brief What the transport sends, what it refuses to send, and what it takes for an answer.
class TestHttpTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sendsTheContractsHeaders()
    {
        RawServer server([](const auto &) { return RawServer::json(200, "{}"); });
        HttpTransport transport({});
        QVERIFY(settled(transport.send(write(server, "PATCH"))));
        const RawServer::Arrival &arrival = server.arrivals().constFirst();
        QCOMPARE(arrival.verb, QByteArray("PATCH"));
        QCOMPARE(arrival.header("Authorization"), "token " + theToken);
        QCOMPARE(arrival.header("Accept"), QByteArray("application/json"));
        QCOMPARE(arrival.header("Accept-Encoding"), QByteArray("identity"));
        QCOMPARE(arrival.header("Content-Type"), QByteArray("application/json; charset=utf-8"));
        QCOMPARE(arrival.header("Content-Length"), QByteArray("7"));
        QCOMPARE(arrival.body, QByteArray("{\"a\":1}"));
    }

    void readsTheWholeAnswer()
    {
        const QByteArray body(3000000, 'x');
        RawServer server([&body](const auto &) {
            return RawServer::http(429, "Application/JSON; charset=utf-8", body,
                                   "Retry-After: 7\r\nAllow: GET\r\nLocation: /x\r\nSet-Cookie: a=b\r\n");
        });
        HttpTransport transport({});
        const Result<HttpAnswer> answer = settled(transport.send(get(server)));
        QVERIFY(answer);
        QCOMPARE(answer->status, 429);
        QCOMPARE(answer->contentType, QByteArray("application/json"));
        QCOMPARE(answer->body, body);
        QCOMPARE(answer->retryAfterSeconds, 7);
        QCOMPARE(answer->allow, QByteArray("GET"));
        QCOMPARE(answer->location, QByteArray("/x"));
        QVERIFY(settled(transport.send(get(server))));
        QCOMPARE(server.arrivals().constLast().header("Cookie"), QByteArray());
    }

    void theSystemsProxyIsAskedForTlsAlone()
    {
#ifdef Q_OS_WIN
        QSKIP("The system's proxy is a setting of whoever runs this.");
#endif
        RawServer proxy([](const auto &) { return RawServer::http(502, "text/plain", {}); });
        const QByteArray address = proxy.base().toEncoded(QUrl::RemovePath);
        const auto forget = qScopeGuard([] {
            qunsetenv("https_proxy");
            qunsetenv("http_proxy");
        });
        qputenv("https_proxy", address);
        qputenv("http_proxy", address);
        HttpTransport transport({});
        QVERIFY(!settled(transport.send({"GET", QUrl(u"https://desk.invalid/api"_s), theToken, {}})));
        QCOMPARE(proxy.arrivals().size(), 1);
        QVERIFY(proxy.arrivals().constFirst().head.startsWith("CONNECT desk.invalid:443 "));
        QVERIFY(!proxy.arrivals().constFirst().head.contains(theToken));
        QVERIFY(!settled(transport.send({"GET", QUrl(u"http://desk.invalid/api"_s), theToken, {}})));
        QCOMPARE(proxy.arrivals().size(), 1);
    }

    void redirectIsNotFollowed_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::newRow(QByteArray::number(status).constData()) << status;
    }
    void redirectIsNotFollowed()
    {
        QFETCH(int, status);
        RawServer other([](const auto &) { return RawServer::json(200, "{}"); });
        RawServer server([&](const auto &) {
            return RawServer::http(status, "text/html", "moved",
                                   "Location: " + other.base().toEncoded() + "\r\n");
        });
        HttpTransport transport({});
        for (const HttpRequest &request : {get(server), write(server, "POST"), write(server, "PATCH")}) {
            const Result<HttpAnswer> answer = settled(transport.send(request));
            QVERIFY(answer);
            QCOMPARE(answer->status, status);
        }
        QCOMPARE(server.arrivals().size(), 3);
        QCOMPARE(other.arrivals().size(), 0);
    }

    void badFraming_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Kind>("kind");
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
        QTest::newRow("gzip") << head + "Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}"
                              << Kind::BadAnswer;
        QTest::newRow("deflate") << head + "content-encoding: Deflate\r\nContent-Length: 2\r\n\r\n{}"
                                 << Kind::BadAnswer;
        QTest::newRow("short") << head + "Content-Length: 20\r\n\r\n{}" << Kind::ConnectionLost;
        QTest::newRow("two lengths") << head + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}"
                                     << Kind::BadAnswer;
        QTest::newRow("negative") << head + "Content-Length: -2\r\n\r\n{}" << Kind::BadAnswer;
        QTest::newRow("announced huge") << head + "Content-Length: 99999999\r\n\r\n{}" << Kind::BadAnswer;
        QTest::newRow("huge") << head + "\r\n" + QByteArray(9000000, 'x') << Kind::BadAnswer;
        QTest::newRow("cut chunk") << head + "Transfer-Encoding: chunked\r\n\r\n5\r\n{}"
                                   << Kind::ConnectionLost;
        QTest::newRow("no chunk") << head + "Transfer-Encoding: chunked\r\n\r\n" << Kind::ConnectionLost;
        QTest::newRow("bad chunk") << head + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n"
                                   << Kind::BadAnswer;
        QTest::newRow("final 103") << QByteArray("HTTP/1.1 103 Early Hints\r\n\r\n") << Kind::BadAnswer;
        QTest::newRow("garbage") << QByteArray("SSH-2.0-OpenSSH\r\n\r\n") << Kind::ConnectionLost;
    }
    void badFraming()
    {
        QFETCH(QByteArray, bytes);
        RawServer server([&bytes](const auto &) { return RawServer::Reply{bytes, true, 0}; });
        HttpTransport transport({});
        const Result<HttpAnswer> answer = settled(transport.send(write(server, "PUT")));
        QVERIFY(!answer);
        QTEST(answer.error().kind, "kind");
        QCOMPARE(answer.error().outcome, Outcome::Unknown);
        QCOMPARE(server.count("PUT"), 1);
    }

    void deadlineIsTotal()
    {
        RawServer server([](const auto &) {
            RawServer::Reply reply = RawServer::json(200, QByteArray(4000, ' '));
            reply.dripMilliseconds = 5;
            return reply;
        });
        HttpTransport transport({300ms, 300ms});
        QElapsedTimer clock;
        clock.start();
        const Result<HttpAnswer> answer = settled(transport.send(write(server, "PUT")));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::TimedOut);
        QCOMPARE(answer.error().outcome, Outcome::Unknown);
        QCOMPARE_LT(clock.elapsed(), 3000);
        QCOMPARE(server.count("PUT"), 1);
    }

    void refusesUnfitRequests_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("header injection") << QByteArray("GET") << theToken + "\r\nX-Evil: 1" << QByteArray();
        QTest::newRow("no GUID") << QByteArray("GET") << QByteArray("secret") << QByteArray();
        QTest::newRow("write without body") << QByteArray("POST") << QByteArray() << QByteArray();
        QTest::newRow("GET with body") << QByteArray("GET") << QByteArray() << QByteArray("{}");
        QTest::newRow("unknown verb") << QByteArray("DELETE") << QByteArray() << QByteArray();
    }
    void refusesUnfitRequests()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QByteArray, token);
        QFETCH(QByteArray, body);
        RawServer server([](const auto &) { return RawServer::json(200, "{}"); });
        HttpTransport transport({});
        const Result<HttpAnswer> answer = settled(transport.send({verb, server.base(), token, body}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::InvalidRequest);
        QCOMPARE(answer.error().outcome, Outcome::NotSent);
        QVERIFY(settled(transport.send(get(server))));
        QCOMPARE(server.arrivals().size(), 1);
    }

    void addressesWithSecretsAreRefused()
    {
        HttpTransport transport({});
        for (const QString &bad :
             {u"http://anna:secret@127.0.0.1/"_s, u"file:///etc/passwd"_s, u"http:///x"_s}) {
            const Result<HttpAnswer> answer = settled(transport.send({"GET", QUrl(bad), {}, {}}));
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, Kind::BadAddress);
        }
    }

    void aReceiverMayDestroyTheTransport()
    {
        RawServer server([](const auto &) { return RawServer::json(200, "{}"); });
        auto transport = std::make_unique<HttpTransport>(HttpTransport::Deadlines{});
        int ends = 0;
        QObject context;
        for (int i = 0; i < 4; ++i) {
            transport->send(get(server)).then(&context, [&](const Result<HttpAnswer> &) {
                ++ends;
                transport.reset();
            });
        }
        QTRY_COMPARE(ends, 4);
    }
};

QTEST_GUILESS_MAIN(TestHttpTransport)
#include "tst_httptransport.moc"

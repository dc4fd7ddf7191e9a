// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "Requests.h"
#include "Settled.h"

#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Requests;

using Kind = ServiceError::Kind;
using Outcome = ServiceError::Outcome;

//! \brief A write leaves once at most, and its end says whether it may have been carried out.
class TestWriteOutcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    //! \brief Without the one-shot device Qt re-sends; were this to pass with one arrival, the next test
    //! would prove nothing.
    void controlQtRepeatsAnOrdinaryPost()
    {
        RawServer server([](const auto &arrival) {
            return arrival.verb == "GET" ? RawServer::json(200, "{}") : RawServer::Reply{{}, true, 0};
        });
        QNetworkAccessManager manager;
        QNetworkRequest request(server.base());
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_L1);
        // Both are on their way at once, and the second may end first.
        for (const QNetworkReply *reply : {manager.get(request), manager.post(request, QByteArray("{}"))})
            QTRY_VERIFY(reply->isFinished());
        QCOMPARE_GT(server.count("POST"), 1);
    }

    void dropsAreNeverRepeated_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("warm");
        for (const QByteArray &verb : {QByteArray("POST"), QByteArray("PUT"), QByteArray("PATCH")}) {
            for (const bool warm : {false, true}) {
                const QByteArray name = verb + (warm ? " on a kept connection " : " on a new connection ");
                QTest::newRow(name + "before headers") << verb << QByteArray() << warm;
                QTest::newRow(name + "in the status line") << verb << QByteArray("HTTP/1.1 20") << warm;
                QTest::newRow(name + "in the headers")
                    << verb << QByteArray("HTTP/1.1 200 OK\r\nContent-Ty") << warm;
                QTest::newRow(name + "in the body")
                    << verb
                    << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                                  "90\r\n\r\n{\"")
                    << warm;
            }
        }
    }
    void dropsAreNeverRepeated()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, warm);
        QByteArrayList answered{"GET"};
        if (warm)
            answered.append("POST");
        RawServer server([&](const auto &arrival) {
            return answered.removeOne(arrival.verb) ? RawServer::json(200, "{}")
                                                    : RawServer::Reply{bytes, true, 0};
        });
        HttpTransport transport({});
        if (warm)
            QVERIFY(settled(transport.send(write(server, "POST"))));
        const Result<HttpAnswer> answer = settled(transport.send(write(server, verb)));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::ConnectionLost);
        QCOMPARE(answer.error().outcome, Outcome::Unknown);
        QVERIFY(settled(transport.send(get(server))));
        QCOMPARE(server.arrivals().size(), warm ? 3 : 2);
        if (warm)
            QCOMPARE(server.arrivals().at(0).connection, server.arrivals().at(1).connection);
    }

    void whatNeverLeftIsNotSent()
    {
        quint16 closedPort = 0;
        {
            RawServer gone([](const auto &) { return RawServer::Reply{}; });
            closedPort = gone.port();
        }
        HttpTransport transport({});
        const HttpRequest refused{"POST", QUrl(u"http://127.0.0.1:%1/"_s.arg(closedPort)), {}, "{}"};
        const Result<HttpAnswer> first = settled(transport.send(refused));
        QVERIFY(!first);
        QCOMPARE(first.error().kind, Kind::ConnectionRefused);
        QCOMPARE(first.error().outcome, Outcome::NotSent);
        const Result<HttpAnswer> second =
            settled(transport.send({"POST", QUrl(u"http://no-such-host.invalid/"_s), {}, "{}"}), 30000);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Kind::HostNotFound);
        QCOMPARE(second.error().outcome, Outcome::NotSent);
    }

    void afterASilenceAWriteTakesANewConnection_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("reuse");
        QTest::addColumn<int>("connections");
        QTest::newRow("after a silence") << 0ms << 2;
        QTest::newRow("before that") << 600'000ms << 1;
    }
    void afterASilenceAWriteTakesANewConnection()
    {
        QFETCH(std::chrono::milliseconds, reuse);
        QFETCH(int, connections);
        // Something on the way forgets each connection after its first answer.
        QSet<int> answered;
        RawServer server([&answered](const RawServer::Arrival &arrival) {
            if (answered.contains(arrival.connection))
                return RawServer::Reply{};
            answered.insert(arrival.connection);
            return RawServer::json(200, "{}");
        });
        HttpTransport transport({15s, 500ms, reuse});
        QVERIFY(settled(transport.send(write(server, "POST"))));
        const Result<HttpAnswer> answer = settled(transport.send(write(server, "POST")));
        QCOMPARE(server.connections(), connections);
        QCOMPARE(answer.has_value(), connections == 2);
        QCOMPARE(server.count("POST"), 2);
    }

    void aWriteThatCannotLeaveIsNotSent()
    {
        QTcpServer silent; // Takes the connection, and never speaks TLS.
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        HttpTransport transport({15s, 15s, 30s, 300ms});
        const QUrl url(u"https://127.0.0.1:%1/"_s.arg(silent.serverPort()));
        const Result<HttpAnswer> answer = settled(transport.send({"PUT", url, {}, "{}"}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::TimedOut);
        QCOMPARE(answer.error().outcome, Outcome::NotSent);
    }

    void aWriteThatHasLeftIsWaitedFor()
    {
        RawServer server([](const auto &) {
            RawServer::Reply reply = RawServer::json(200, "{}");
            reply.held = true;
            return reply;
        });
        HttpTransport transport({15s, 15s, 30s, 100ms});
        const Future<Result<HttpAnswer>> answer = transport.send(write(server, "PUT"));
        QTRY_COMPARE(server.held(), 1);
        QTest::qWait(300);
        QVERIFY(!answer.isFinished());
        server.release(0);
        QVERIFY(settled(answer));
    }

    void aWriteDoesNotQueueBehindReads()
    {
        RawServer server([](const RawServer::Arrival &arrival) {
            RawServer::Reply reply = RawServer::json(200, "{}");
            reply.held = arrival.verb == "GET";
            return reply;
        });
        HttpTransport transport({});
        QList<Future<Result<HttpAnswer>>> reads;
        for (int i = 0; i < 20; ++i)
            reads.append(transport.send(get(server)));
        QTRY_COMPARE(server.held(), 6);
        QVERIFY(settled(transport.send(write(server, "PUT"))));
        QCOMPARE(server.held(), 6);
        transport.abortAll();
    }

    void disabledSendsNothing()
    {
        RawServer server([](const auto &) { return RawServer::Reply{}; });
        HttpTransport transport({});
        transport.setEnabled(false);
        const Result<HttpAnswer> answer = settled(transport.send(write(server, "POST")));
        QCOMPARE(answer.error().kind, Kind::WorkOffline);
        QCOMPARE(answer.error().outcome, Outcome::NotSent);
        transport.setEnabled(true);
        const auto reading = transport.send(get(server));
        const auto writing = transport.send(write(server, "PUT"));
        QTRY_COMPARE(server.arrivals().size(), 2);
        transport.setEnabled(false);
        QCOMPARE(settled(reading).error().kind, Kind::WorkOffline);
        QVERIFY(!writing.isFinished());
        transport.abortAll();
        QVERIFY(writing.isFinished());
        QCOMPARE(writing.result().error().outcome, Outcome::Unknown);
    }

    void abortAndDestructionFinishEveryFuture()
    {
        RawServer server([](const auto &) { return RawServer::Reply{}; });
        auto transport = std::make_unique<HttpTransport>(HttpTransport::Deadlines{});
        const auto queued = transport->send(write(server, "POST"));
        transport->abortAll();
        QVERIFY(queued.isFinished());
        QCOMPARE(queued.result().error().kind, Kind::Canceled);
        QCOMPARE(queued.result().error().outcome, Outcome::NotSent);

        QList<Future<Result<HttpAnswer>>> futures;
        for (int i = 0; i < 10; ++i)
            futures.append(transport->send(i % 2 == 0 ? get(server) : write(server, "POST")));
        QTRY_COMPARE_GE(server.count("POST"), 1);
        transport.reset();
        int unknown = 0;
        for (const auto &future : std::as_const(futures)) {
            QVERIFY(future.isFinished());
            QCOMPARE(future.resultCount(), 1);
            QCOMPARE(future.result().error().kind, Kind::Canceled);
            unknown += future.result().error().outcome == Outcome::Unknown ? 1 : 0;
        }
        QCOMPARE_GE(unknown, server.count("POST"));
    }
};

QTEST_GUILESS_MAIN(TestWriteOutcome)
#include "tst_writeoutcome.moc"

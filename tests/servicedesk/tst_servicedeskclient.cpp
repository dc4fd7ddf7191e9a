// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "DeskScript.h"
#include "Settled.h"

#include "models/servicedesk/ServiceDeskClient.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Field = Incident::Field;
using Kind = ServiceError::Kind;
using Outcome = ServiceError::Outcome;

namespace {

const QString theId = QString::fromLatin1(DeskScript::id());

Incident newIncident()
{
    Incident incident;
    incident.setValue(Field::IncidentName, u"Printer"_s);
    incident.setValue(Field::AffectedUserEmail, u"anna@example.com"_s);
    return incident;
}

IncidentChange aChange()
{
    IncidentChange change;
    change.set(Field::IncidentName, u"Test"_s, u"Changed"_s);
    return change;
}

} // namespace

class TestServiceDeskClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theFourVerbs()
    {
        DeskScript desk;
        RawServer server(std::ref(desk));
        ServiceDeskClient client;
        QSignalSpy signedIn(&client, &IncidentGateway::signedIn);
        QSignalSpy reached(&client, &IncidentGateway::reached);
        client.setAccount(server.base(), u"anna"_s, u"secret"_s);

        const Result<IncidentSnapshot> snapshot = settled(client.read(theId.toUpper()));
        QVERIFY(snapshot);
        QCOMPARE(snapshot->incident.title(), u"Test"_s);
        QCOMPARE(snapshot->verbatim, DeskScript::incident());
        QCOMPARE(settled(client.create(newIncident())).value(), (WriteReceipt{theId, 201}));
        QCOMPARE(settled(client.modify(*snapshot, aChange())).value(), (WriteReceipt{QString(), 204}));
        QVERIFY(settled(client.resolve(theId, u"Done"_s, u"Rebuilt"_s)));

        QCOMPARE(signedIn.count(), 1);
        QCOMPARE(reached.count(), 5);
        const auto &arrivals = server.arrivals();
        QCOMPARE(arrivals.size(), 5);
        QCOMPARE(arrivals.at(1).path, "/ServiceDeskApi/api/incident/" + DeskScript::id());
        QCOMPARE(arrivals.at(2).path, QByteArray("/ServiceDeskApi/api/incident"));
        QVERIFY(arrivals.at(3).body.contains("\"unknown\":1.10"));
        QVERIFY(arrivals.at(3).body.contains("\"incidentName\":\"Changed\""));
        QCOMPARE(QJsonDocument::fromJson(arrivals.at(4).body).object().keys(),
                 (QStringList{u"closeCode"_s, u"resolution"_s}));
    }

    void rulesComeBeforeTheWire()
    {
        RawServer server([](const auto &) { return RawServer::json(200, "{}"); });
        ServiceDeskClient client;
        client.setAccount(server.base(), u"anna"_s, u"secret"_s);
        QList<ServiceError> errors{
            settled(client.read(u"../authorization/token"_s)).error(),
            settled(client.create(Incident{})).error(),
            settled(client.modify({}, aChange())).error(),
            settled(client.modify({{}, DeskScript::incident(), {}}, IncidentChange{})).error(),
            settled(client.resolve(theId, u" \n"_s, u"text"_s)).error(),
            settled(client.resolve(theId, u"Done"_s, QString())).error(),
            settled(client.resolve(u"IM-000001"_s, u"Done"_s, u"text"_s)).error(),
        };
        for (const ServiceError &error : std::as_const(errors)) {
            QCOMPARE(error.kind, Kind::InvalidRequest);
            QCOMPARE(error.outcome, Outcome::NotSent);
        }
        QCOMPARE(server.connections(), 0);
    }

    void offlineAndInsecureSendNothing()
    {
        RawServer server([](const auto &) { return RawServer::json(200, "{}"); });
        ServiceDeskClient client;
        QSignalSpy needed(&client, &IncidentGateway::signInNeeded);
        QSignalSpy unreachable(&client, &IncidentGateway::unreachable);
        client.setWorkOffline(true);
        client.setAccount(server.base(), u"anna"_s, u"secret"_s);
        QCOMPARE(settled(client.create(newIncident())).error().kind, Kind::WorkOffline);
        QCOMPARE(settled(client.signIn()).error().kind, Kind::WorkOffline);
        client.setWorkOffline(false);
        client.setAccount(QUrl(u"http://desk.invalid/ServiceDeskApi/"_s), u"anna"_s, u"secret"_s);
        const ServiceError error = settled(client.create(newIncident())).error();
        QCOMPARE(error.kind, Kind::InsecureAddress);
        QCOMPARE(error.outcome, Outcome::NotSent);
        client.setAccount(QUrl(), u"anna"_s, u"secret"_s);
        QCOMPARE(settled(client.read(theId)).error().kind, Kind::BadAddress);
        QCOMPARE(server.connections(), 0);
        QCOMPARE(needed.count() + unreachable.count(), 0);
    }

    void answersThatAreNoSuccess_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("portal") << RawServer::http(200, "text/html", "<html>Log in").bytes << Kind::BadAnswer
                                << Outcome::Unknown;
        QTest::newRow("redirect") << RawServer::http(302, {}, {}, "Location: https://evil.example/\r\n").bytes
                                  << Kind::Redirected << Outcome::Unknown;
        QTest::newRow("fault") << RawServer::json(500, "{\"message\":\"x\"}").bytes << Kind::ServerFault
                               << Outcome::Unknown;
        QTest::newRow("busy") << RawServer::http(503, {}, {}, "Retry-After: 3\r\n").bytes << Kind::Throttled
                              << Outcome::Unknown;
        QTest::newRow("throttled") << RawServer::http(429, {}, {}).bytes << Kind::Throttled
                                   << Outcome::Refused;
        QTest::newRow("webdav") << RawServer::http(405, "text/html", "<p>", "Allow: GET\r\n").bytes
                                << Kind::MethodBlocked << Outcome::Refused;
        QTest::newRow("rejected") << RawServer::json(400, "{\"modelState\":{\"a\":[\"b\"]}}").bytes
                                  << Kind::Rejected << Outcome::Refused;
        QTest::newRow("bad shape") << RawServer::json(200, "[1]").bytes << Kind::BadAnswer
                                   << Outcome::Unknown;
        QTest::newRow("final 103") << QByteArray("HTTP/1.1 103 Early Hints\r\n\r\n") << Kind::BadAnswer
                                   << Outcome::Unknown;
    }
    void answersThatAreNoSuccess()
    {
        QFETCH(QByteArray, bytes);
        DeskScript desk;
        RawServer server([&](const RawServer::Arrival &arrival) {
            return arrival.verb == "PUT" ? RawServer::Reply{bytes, true, 0} : desk(arrival);
        });
        ServiceDeskClient client;
        client.setAccount(server.base(), u"anna"_s, u"secret"_s);
        const Result<IncidentSnapshot> snapshot = settled(client.read(theId));
        QVERIFY(snapshot);
        const Result<WriteReceipt> receipt = settled(client.modify(*snapshot, aChange()));
        QVERIFY(!receipt);
        QTEST(receipt.error().kind, "kind");
        QTEST(receipt.error().outcome, "outcome");
        QCOMPARE(server.count("PUT"), 1);
    }

    void tellsWhetherTheServerIsThere()
    {
        quint16 closedPort = 0;
        {
            RawServer gone([](const auto &) { return RawServer::Reply{}; });
            closedPort = gone.port();
        }
        ServiceDeskClient client;
        QSignalSpy unreachable(&client, &IncidentGateway::unreachable);
        QSignalSpy reached(&client, &IncidentGateway::reached);
        client.setAccount(QUrl(u"http://127.0.0.1:%1/ServiceDeskApi"_s.arg(closedPort)), u"anna"_s,
                          u"secret"_s);
        const ServiceError error = settled(client.create(newIncident())).error();
        QCOMPARE(error.kind, Kind::ConnectionRefused);
        QCOMPARE(error.outcome, Outcome::NotSent);
        QCOMPARE(unreachable.count(), 1);
        QCOMPARE(reached.count(), 0);
    }

    void destructionAndAbortFinishEveryCall()
    {
        DeskScript desk;
        RawServer server([&](const RawServer::Arrival &arrival) {
            return arrival.path.endsWith("/token") ? desk(arrival) : RawServer::Reply{};
        });
        auto client = std::make_unique<ServiceDeskClient>();
        client->setAccount(server.base(), u"anna"_s, u"secret"_s);
        const auto parked = client->create(newIncident());
        client->abortAll();
        QVERIFY(parked.isFinished());
        QCOMPARE(parked.result().error().kind, Kind::Canceled);
        QCOMPARE(parked.result().error().outcome, Outcome::NotSent);

        const auto writing = client->create(newIncident());
        const auto reading = client->read(theId);
        QTRY_COMPARE(server.count("POST", "/incident"), 1);
        const auto signingIn = client->signIn();
        client.reset();
        QVERIFY(writing.isFinished() && reading.isFinished() && signingIn.isFinished());
        QCOMPARE(writing.result().error().outcome, Outcome::Unknown);
        QCOMPARE(reading.result().error().outcome, Outcome::NotSent);
        QCOMPARE(signingIn.result().error().kind, Kind::Canceled);
    }

    void deadlinesHold()
    {
        DeskScript desk;
        RawServer server([&](const RawServer::Arrival &arrival) {
            RawServer::Reply reply = desk(arrival);
            if (arrival.verb == "PATCH") {
                reply = RawServer::json(200, QByteArray(5000, ' '));
                reply.dripMilliseconds = 5;
            }
            return reply;
        });
        ServiceDeskClient client({2000ms, 400ms});
        client.setAccount(server.base(), u"anna"_s, u"secret"_s);
        QVERIFY(settled(client.signIn()));
        const ServiceError error = settled(client.resolve(theId, u"Done"_s, u"text"_s)).error();
        QCOMPARE(error.kind, Kind::TimedOut);
        QCOMPARE(error.outcome, Outcome::Unknown);
        QCOMPARE(server.count("PATCH"), 1);
    }
};

QTEST_GUILESS_MAIN(TestServiceDeskClient)
#include "tst_servicedeskclient.moc"

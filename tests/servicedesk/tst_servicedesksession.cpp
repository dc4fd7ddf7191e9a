// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "DeskScript.h"
#include "Settled.h"

#include "models/servicedesk/ServiceDeskClient.h"

#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

using Field = Incident::Field;
using Kind = ServiceError::Kind;
using Outcome = ServiceError::Outcome;

namespace {

const QString theId = QString::fromLatin1(DeskScript::id());

//! \brief Signed in, and the server has forgotten the session since.
struct SessionEnded {
    DeskScript desk;
    RawServer server{std::ref(desk)};
    ServiceDeskClient client;
    SessionEnded()
    {
        client.setAccount(server.base(), u"anna"_s, u"secret"_s);
        if (!settled(client.signIn()))
            qFatal("The sign-in failed.");
        desk.sessions.clear();
    }
};

} // namespace

//! \brief What happens to work when the session ends.
class TestServiceDeskSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void twentyRefusalsMakeOneSignIn_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("403") << 403;
        QTest::newRow("401") << 401;
    }
    void twentyRefusalsMakeOneSignIn()
    {
        QFETCH(int, status);
        DeskScript desk;
        desk.refusalStatus = status;
        RawServer server(std::ref(desk));
        ServiceDeskClient client;
        client.setAccount(server.base(), u"anna"_s, u"secret"_s);
        QVERIFY(settled(client.signIn()));
        desk.sessions.clear();
        QSignalSpy signedIn(&client, &IncidentGateway::signedIn);
        QList<Future<Result<IncidentSnapshot>>> futures;
        for (int i = 0; i < 20; ++i)
            futures.append(client.read(theId));
        for (const auto &future : std::as_const(futures))
            QVERIFY(settled(future));
        QCOMPARE(desk.signIns, 2);
        QCOMPARE(signedIn.count(), 1);
        QCOMPARE(server.count("GET"), 40);
    }

    void expiryInTheMiddleOfACreateRepeatsItOnce()
    {
        SessionEnded ended;
        DeskScript &desk = ended.desk;
        const RawServer &server = ended.server;
        ServiceDeskClient &client = ended.client;
        Incident incident;
        incident.setValue(Field::IncidentName, u"New"_s);
        incident.setValue(Field::AffectedUserEmail, u"anna@example.com"_s);
        QVERIFY(settled(client.create(incident)));
        QCOMPARE(server.count("POST", "/incident"), 2);
        QCOMPARE(desk.executed, 1);
        QCOMPARE(server.arrivals().constLast().body, server.arrivals().at(1).body);
        QCOMPARE(desk.signIns, 2);
    }

    void expiryInTheMiddleOfAChangeGivesItBackForAnotherLook()
    {
        SessionEnded ended;
        DeskScript &desk = ended.desk;
        const RawServer &server = ended.server;
        ServiceDeskClient &client = ended.client;
        const ServiceError error = settled(client.resolve(theId, u"Done"_s, u"text"_s)).error();
        QVERIFY(error.isForAnew);
        QCOMPARE(error.outcome, Outcome::Refused);
        QCOMPARE(server.count("PATCH"), 1);
        QCOMPARE(desk.signIns, 2);
        QVERIFY(settled(client.resolve(theId, u"Done"_s, u"text"_s)));
        QCOMPARE(desk.executed, 1);
        QCOMPARE(desk.signIns, 2);
    }

    void aRepeatThatNeverCameIsForgottenWithItsSession()
    {
        SessionEnded ended;
        DeskScript &desk = ended.desk;
        ServiceDeskClient &client = ended.client;
        QVERIFY(settled(client.resolve(theId, u"Done"_s, u"text"_s)).error().isForAnew);
        desk.sessions.clear();
        QVERIFY(settled(client.read(theId)));
        desk.sessions.clear();
        QVERIFY(settled(client.resolve(theId, u"Done"_s, u"text"_s)).error().isForAnew);
        QCOMPARE(desk.signIns, 4);
    }

    void aChangeRefusedAgainAsksThePerson()
    {
        DeskScript desk;
        RawServer server([&](const RawServer::Arrival &arrival) {
            return arrival.verb == "PATCH" ? RawServer::json(403, "{\"message\":\"No rights\"}")
                                           : desk(arrival);
        });
        ServiceDeskClient client;
        client.setAccount(server.base(), u"anna"_s, u"secret"_s);
        QVERIFY(settled(client.signIn()));
        QSignalSpy needed(&client, &IncidentGateway::signInNeeded);
        QVERIFY(settled(client.resolve(theId, u"Done"_s, u"text"_s)).error().isForAnew);
        QCOMPARE(needed.count(), 0);
        const ServiceError error = settled(client.resolve(theId, u"Done"_s, u"text"_s)).error();
        QVERIFY(!error.isForAnew);
        QCOMPARE(error.kind, Kind::SessionEnded);
        QCOMPARE(error.serverText, u"No rights"_s);
        QCOMPARE(needed.count(), 1);
        QCOMPARE(desk.signIns, 2);
    }

    void aSignInThatFailsOnTheWayLeavesTheWriteToBeSent()
    {
        DeskScript desk;
        bool isCut = false;
        RawServer server([&](const RawServer::Arrival &arrival) {
            return isCut && arrival.path.endsWith("/token") ? RawServer::Reply{{}, true} : desk(arrival);
        });
        ServiceDeskClient client;
        client.setAccount(server.base(), u"anna"_s, u"secret"_s);
        QVERIFY(settled(client.signIn()));
        desk.sessions.clear();
        isCut = true;
        const ServiceError error = settled(client.resolve(theId, u"Done"_s, u"text"_s)).error();
        QCOMPARE(error.kind, Kind::ConnectionLost);
        QCOMPARE(error.outcome, Outcome::NotSent);
        QCOMPARE(desk.executed, 0);
    }

    void refusedAfterAGoodSignInStops()
    {
        DeskScript desk;
        RawServer server([&](const RawServer::Arrival &arrival) {
            return arrival.path.endsWith("/token") ? desk(arrival)
                                                   : RawServer::json(403, "{\"message\":\"No rights\"}");
        });
        ServiceDeskClient client;
        client.setAccount(server.base(), u"anna"_s, u"secret"_s);
        QVERIFY(settled(client.signIn()));
        QSignalSpy needed(&client, &IncidentGateway::signInNeeded);
        const ServiceError error = settled(client.read(theId)).error();
        QCOMPARE(error.kind, Kind::SessionEnded);
        QCOMPARE(error.outcome, Outcome::Refused);
        QCOMPARE(error.serverText, u"No rights"_s);
        QCOMPARE(needed.count(), 1);
        QCOMPARE(server.count("GET"), 2);
        QCOMPARE(desk.signIns, 2);
    }

    void wrongPasswordIsTriedOnce()
    {
        DeskScript desk;
        RawServer server(std::ref(desk));
        ServiceDeskClient client;
        QSignalSpy needed(&client, &IncidentGateway::signInNeeded);
        client.setAccount(server.base(), u"anna"_s, u"wrong"_s);
        std::array futures{client.read(theId), client.read(theId), client.read(theId)};
        for (const auto &future : futures) {
            const ServiceError error = settled(future).error();
            QCOMPARE(error.kind, Kind::SessionEnded);
            QCOMPARE(error.outcome, Outcome::NotSent);
        }
        QCOMPARE(needed.count(), 1);
        QCOMPARE(needed.constFirst().constFirst().value<ServiceError>().kind, Kind::ApiOffOrForbidden);
        QVERIFY(!settled(client.read(theId)));
        QCOMPARE(server.count("POST", "/token"), 1);
        QCOMPARE(server.arrivals().size(), 1);

        QVERIFY(settled(client.signIn(u"secret"_s)));
        QVERIFY(client.isSignedIn());
        QVERIFY(settled(client.read(theId)));
    }

    void withoutAPasswordThePersonIsAsked()
    {
        DeskScript desk;
        RawServer server(std::ref(desk));
        ServiceDeskClient client;
        QSignalSpy needed(&client, &IncidentGateway::signInNeeded);
        client.setAccount(server.base(), u"anna"_s, QString());
        QCOMPARE(settled(client.read(theId)).error().kind, Kind::SessionEnded);
        QCOMPARE(needed.count(), 1);
        QCOMPARE(server.connections(), 0);
        QCOMPARE(settled(client.signIn()).error().outcome, Outcome::NotSent);
    }

    void concurrentSignInsShareOneRequest()
    {
        DeskScript desk;
        RawServer server(std::ref(desk));
        ServiceDeskClient client;
        client.setAccount(server.base(), u"anna"_s, u"secret"_s);
        std::array futures{client.signIn(), client.signIn(), client.signIn()};
        QVERIFY(settled(client.read(theId)));
        for (const auto &future : futures)
            QVERIFY(settled(future));
        QCOMPARE(desk.signIns, 1);
    }

    void lostSignInLeavesWaitingWritesUnsent()
    {
        RawServer server([](const auto &) { return RawServer::Reply{{}, true, 0}; });
        ServiceDeskClient client;
        QSignalSpy needed(&client, &IncidentGateway::signInNeeded);
        QSignalSpy unreachable(&client, &IncidentGateway::unreachable);
        client.setAccount(server.base(), u"anna"_s, u"secret"_s);
        const ServiceError error = settled(client.resolve(theId, u"Done"_s, u"text"_s)).error();
        QCOMPARE(error.kind, Kind::ConnectionLost);
        QCOMPARE(error.outcome, Outcome::NotSent);
        QCOMPARE(needed.count(), 0);
        QCOMPARE(unreachable.count(), 1);
        QCOMPARE(server.count("POST"), 1);
        QCOMPARE(server.count("PATCH"), 0);
    }

    void anotherAccountNeverSeesTheOldOnesAnswers()
    {
        DeskScript slow;
        RawServer old([&](const RawServer::Arrival &arrival) {
            RawServer::Reply reply = slow(arrival);
            reply.dripMilliseconds = arrival.verb == "POST" ? 2 : 0;
            return reply;
        });
        DeskScript desk;
        desk.password = "other";
        RawServer server(std::ref(desk));
        ServiceDeskClient client;
        QSignalSpy signedIn(&client, &IncidentGateway::signedIn);
        client.setAccount(old.base(), u"anna"_s, u"secret"_s);
        const auto waiting = client.read(theId);
        QTRY_COMPARE(old.count("POST"), 1);
        client.setAccount(server.base(), u"berta"_s, QString());
        QVERIFY(waiting.isFinished());
        QCOMPARE(waiting.result().error().kind, Kind::Canceled);
        QVERIFY(settled(client.signIn(u"other"_s)));
        QCOMPARE(signedIn.count(), 1);
        QVERIFY(settled(client.read(theId)));
        QCOMPARE(old.count("GET"), 0);
        for (const RawServer::Arrival &arrival : server.arrivals())
            QVERIFY(!arrival.head.contains("secret") && !arrival.body.contains("secret"));
    }

    void aReceiverMayChangeTheAccount()
    {
        DeskScript desk;
        RawServer server(std::ref(desk));
        ServiceDeskClient client;
        client.setAccount(server.base(), u"anna"_s, u"secret"_s);
        QVERIFY(settled(client.signIn()));
        int ends = 0;
        for (int i = 0; i < 3; ++i) {
            client.read(theId).then(this, [&](const Result<IncidentSnapshot> &) {
                ++ends;
                client.setAccount(server.base(), u"anna"_s, u"secret"_s);
            });
        }
        QTRY_COMPARE(ends, 3);
        QVERIFY(!client.isSignedIn());
        QVERIFY(settled(client.read(theId)));
    }

    void hostileTokensAreNoSession_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("header injection")
            << QByteArray("\"6b8f3da6-ed34-4e73-87b2-d31ff2c65e8d\\r\\nX-Evil: 1\"") << Kind::BadAnswer;
        QTest::newRow("zero") << QByteArray("\"00000000-0000-0000-0000-000000000000\"")
                              << Kind::WrongCredentials;
        QTest::newRow("null") << QByteArray("null") << Kind::BadAnswer;
        QTest::newRow("object") << QByteArray("{}") << Kind::BadAnswer;
    }
    void hostileTokensAreNoSession()
    {
        QFETCH(QByteArray, body);
        RawServer server([&body](const auto &) { return RawServer::json(200, body); });
        ServiceDeskClient client;
        client.setAccount(server.base(), u"anna"_s, u"secret"_s);
        const Result<void> result = settled(client.signIn());
        QVERIFY(!result);
        QTEST(result.error().kind, "kind");
        QVERIFY(!client.isSignedIn());
        QVERIFY(!settled(client.read(theId)));
        QCOMPARE(server.count("GET"), 0);
    }

    void signOutForgets()
    {
        DeskScript desk;
        RawServer server(std::ref(desk));
        ServiceDeskClient client;
        client.setAccount(server.base(), u"anna"_s, u"secret"_s);
        QVERIFY(settled(client.signIn()));
        client.signOut();
        QVERIFY(!client.isSignedIn() && !client.hasPassword());
        QCOMPARE(client.user(), u"anna"_s);
        QVERIFY(!settled(client.read(theId)));
        QCOMPARE(server.count("GET"), 0);
    }
};

QTEST_GUILESS_MAIN(TestServiceDeskSession)
#include "tst_servicedesksession.moc"

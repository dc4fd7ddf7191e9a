// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/demo/DemoBench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTcpSocket>
#include <QTest>

class TestDemoService : public QObject, private DemoBench
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void signsIn();
    void refusesWithoutSession();
    void switchedOffRefusesEverything();
    void sessionLifeSlides();
    void showsAllFifteenFields();
    void readsPathsWithoutCase();
    void answersFaultsOfForm_data();
    void answersFaultsOfForm();
    void spellsErrorsAsAsked();
    void plannedFaultBeforeAndAfter();
    void droppedConnectionIsNoAnswer();
    void journalTellsEverything();
    void stopsAtOnceWithOpenConnections();
    void stopsAtOnceDuringLatency();
    void restartKeepsIncidentsAndPort();
    void servesManyKeptConnections();
};

void TestDemoService::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    restart({});
}

void TestDemoService::cleanup()
{
    tearDown();
}

void TestDemoService::signsIn()
{
    const QByteArray body = "{\"UserName\":\"DEMO\",\"PASSWORD\":\"" + m_service->password().toUtf8() + "\"}";
    const Answer good = m_client->send("POST", QStringLiteral("api/authorization/token"), body);
    QCOMPARE(good.status, 200);
    QVERIFY(QRegularExpression(QStringLiteral("\\A\"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\"\\z"))
                .match(QString::fromLatin1(good.body))
                .hasMatch());
    const Answer wrong = m_client->signIn(m_service->user(), m_service->password() + QLatin1Char('x'));
    QCOMPARE(wrong.status, 403);
    QVERIFY(!wrong.json().value(QLatin1String("message")).toString().isEmpty());
}

void TestDemoService::refusesWithoutSession()
{
    const QUuid id = m_service->ids().constFirst();
    QCOMPARE(m_client->get(id).status, 200);
    const QByteArray good = m_client->authorization;
    for (const QByteArray &wrong : {QByteArray(), QByteArray("token 00000000-0000-0000-0000-000000000000"),
                                    QByteArray("Basic abc"), good.mid(6)}) {
        m_client->authorization = wrong;
        QCOMPARE(m_client->get(id).status, 403);
        QCOMPARE(m_client->post(newIncident(*m_service)).status, 403);
    }
    QCOMPARE(executions(*m_service, "POST"), 1); // the sign-in alone
    m_client->authorization = good;
    m_service->expireSessions();
    QCOMPARE(m_client->get(id).status, 403);
}

void TestDemoService::switchedOffRefusesEverything()
{
    m_service->setApiEnabled(false);
    const Answer token = m_client->signIn(m_service->user(), m_service->password());
    QCOMPARE(token.status, 403);
    const Answer read = m_client->get(m_service->ids().constFirst());
    QCOMPARE(read.status, 403);
    QCOMPARE(read.body, token.body);
    m_service->setApiEnabled(true);
    m_service->expireSessions();
    const Answer noSession = m_client->get(m_service->ids().constFirst());
    QVERIFY(noSession.body != read.body);
}

void TestDemoService::sessionLifeSlides()
{
    DemoOptions options;
    options.sessionSeconds = 1;
    restart(options);
    const QUuid id = m_service->ids().constFirst();
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 1600) {
        QCOMPARE(m_client->get(id).status, 200);
        QTest::qWait(100);
    }
    QTest::qWait(1100); // the length of an unused life is what is tested here
    QCOMPARE(m_client->get(id).status, 403);
}

void TestDemoService::showsAllFifteenFields()
{
    const QUuid id = withStatus(*m_service, QStringLiteral("Assigned"));
    const Answer answer = m_client->get(id);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.headers.value("content-type").startsWith("application/json"));
    const QJsonObject json = answer.json();
    QCOMPARE(json.size(), 15);
    QCOMPARE(json.value(QLatin1String("sessionId")).toString(), id.toString(QUuid::WithoutBraces));
    QVERIFY(json.value(QLatin1String("resolution")).isNull());
    QVERIFY(json.value(QLatin1String("closeCode")).isNull());
    QVERIFY(json.value(QLatin1String("processId")).toString().startsWith(QLatin1String("IM-0")));
    QCOMPARE(json.value(QLatin1String("affectedLocationId")).toString().size(), 36);
}

void TestDemoService::readsPathsWithoutCase()
{
    const QString id = m_service->ids().constFirst().toString(QUuid::WithoutBraces);
    QCOMPARE(m_client->send("GET", QStringLiteral("API/Incident/") + id.toUpper() + QLatin1Char('/')).status,
             200);
    QCOMPARE(m_client->send("GET", QStringLiteral("api/incidents")).status, 404);
}

void TestDemoService::answersFaultsOfForm_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    const QByteArray json = "application/json";
    const QString unknown = QStringLiteral("api/incident/11111111-2222-4333-8444-555555555555");
    QTest::newRow("unknown id") << QByteArray("GET") << unknown << QByteArray() << json << 404;
    QTest::newRow("put unknown id") << QByteArray("PUT") << unknown << QByteArray("{}") << json << 404;
    QTest::newRow("zero id") << QByteArray("GET") << "api/incident/00000000-0000-0000-0000-000000000000"
                             << QByteArray() << json << 404;
    QTest::newRow("malformed id") << QByteArray("GET") << "api/incident/IM-000001" << QByteArray() << json
                                  << 400;
    QTest::newRow("list") << QByteArray("GET") << "api/incident" << QByteArray() << json << 405;
    QTest::newRow("delete") << QByteArray("DELETE") << unknown << QByteArray() << json << 405;
    QTest::newRow("get token") << QByteArray("GET") << "api/authorization/token" << QByteArray() << json
                               << 405;
    QTest::newRow("form body") << QByteArray("POST") << "api/incident" << QByteArray("a=b")
                               << QByteArray("application/x-www-form-urlencoded") << 415;
    QTest::newRow("text/json is fine")
        << QByteArray("PUT") << unknown << QByteArray("{}") << QByteArray("text/json") << 404;
    QTest::newRow("cut json") << QByteArray("POST") << "api/incident" << QByteArray("{\"a\":") << json << 400;
    QTest::newRow("array") << QByteArray("POST") << "api/incident" << QByteArray("[]") << json << 400;
    QTest::newRow("empty body") << QByteArray("POST") << "api/incident" << QByteArray() << json << 400;
    QTest::newRow("too long") << QByteArray("POST") << "api/incident" << QByteArray((4 << 20) + 1, ' ')
                              << json << 413;
}

void TestDemoService::answersFaultsOfForm()
{
    QFETCH(QByteArray, verb);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(int, status);
    const Answer answer = m_client->send(verb, path, body, type);
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.json().value(QLatin1String("message")).toString().isEmpty());
    QCOMPARE(answer.headers.contains("allow"), status == 405);
    QCOMPARE(m_service->ids().size(), 200);
}

void TestDemoService::spellsErrorsAsAsked()
{
    DemoOptions options;
    options.errors = DemoErrorStyle::Pascal;
    restart(options);
    const QJsonObject json = m_client->post({}).json();
    QCOMPARE(json.keys(), (QStringList{QStringLiteral("Message"), QStringLiteral("ModelState")}));
}

void TestDemoService::plannedFaultBeforeAndAfter()
{
    m_service->failNext("POST", 1, 503, "<html>busy</html>", "text/html", {{"Retry-After", "7"}});
    QCOMPARE(m_client->signIn(m_service->user(), m_service->password()).status, 200);
    const Answer busy = m_client->post(newIncident(*m_service));
    QCOMPARE(busy.status, 503);
    QCOMPARE(busy.headers.value("retry-after"), QByteArray("7"));
    QCOMPARE(busy.headers.value("content-type"), QByteArray("text/html"));
    QCOMPARE(m_service->ids().size(), 200);

    DemoFault after;
    after.method = "POST";
    after.status = 502;
    after.moment = DemoFaultMoment::After;
    m_service->failNext(after);
    QCOMPARE(m_client->post(newIncident(*m_service)).status, 502);
    QCOMPARE(m_service->ids().size(), 201);
    QVERIFY(m_service->journal().constLast().executed);
    QCOMPARE(m_client->post(newIncident(*m_service)).status, 201);
}

void TestDemoService::droppedConnectionIsNoAnswer()
{
    DemoFault fault;
    fault.method = "GET";
    fault.count = 20; // the client repeats a GET by itself
    fault.status = 0;
    m_service->failNext(fault);
    const QUuid id = m_service->ids().constFirst();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_client->get(id).status, 0);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(m_service->journal().constLast().status, 0);
    m_service->clearFaults();
    QCOMPARE(m_client->get(id).status, 200);
}

void TestDemoService::journalTellsEverything()
{
    m_service->clearJournal();
    const QUuid id = m_service->ids().constFirst();
    QCOMPARE(m_client->put(id, newIncident(*m_service)).status, 200);
    QCOMPARE(m_client->send("PUT", QStringLiteral("api/incident/nonsense"), "{}").status, 400);
    const QList<DemoArrival> arrivals = m_service->journal();
    QCOMPARE(arrivals.size(), 2);
    const DemoArrival &put = arrivals.constFirst();
    QCOMPARE(put.method, QByteArray("PUT"));
    QCOMPARE(put.path, QStringLiteral("/ServiceDeskApi/api/incident/") + id.toString(QUuid::WithoutBraces));
    QCOMPARE(put.header("AUTHORIZATION"), m_client->authorization);
    QVERIFY(put.header("remote_addr").isEmpty());
    QCOMPARE(QJsonDocument::fromJson(put.body).object(), newIncident(*m_service));
    QVERIFY(put.executed && put.status == 200 && put.connection != 0);
    QVERIFY(!arrivals.constLast().executed && arrivals.constLast().status == 400);
}

void TestDemoService::stopsAtOnceWithOpenConnections()
{
    QTcpSocket idle;
    idle.connectToHost(QStringLiteral("127.0.0.1"), quint16(m_service->address().port()));
    QVERIFY(idle.waitForConnected());
    QCOMPARE(m_client->get(m_service->ids().constFirst()).status, 200);
    QElapsedTimer timer;
    timer.start();
    m_service->stop();
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    QTRY_COMPARE(idle.state(), QAbstractSocket::UnconnectedState);
}

void TestDemoService::stopsAtOnceDuringLatency()
{
    m_service->setLatency(20000);
    QTcpSocket waiting;
    waiting.connectToHost(QStringLiteral("127.0.0.1"), quint16(m_service->address().port()));
    QVERIFY(waiting.waitForConnected());
    const QByteArray body = QJsonDocument(newIncident(*m_service)).toJson();
    waiting.write("POST /ServiceDeskApi/api/incident HTTP/1.1\r\nHost: x\r\nContent-Type: "
                  "application/json\r\nAuthorization: "
                  + m_client->authorization + "\r\nContent-Length: " + QByteArray::number(body.size())
                  + "\r\n\r\n" + body);
    QVERIFY(waiting.waitForBytesWritten());
    QTest::qWait(100);
    QElapsedTimer timer;
    timer.start();
    m_service->stop();
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(m_service->ids().size(), 200);
    QTRY_COMPARE(waiting.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(waiting.readAll().isEmpty());
}

void TestDemoService::restartKeepsIncidentsAndPort()
{
    QCOMPARE(m_client->post(newIncident(*m_service)).status, 201);
    const QUuid made = m_service->ids().constLast();
    const QUrl address = m_service->address();
    m_service->stop();
    QCOMPARE(m_client->get(made).status, 0);
    QVERIFY2(m_service->start(), qPrintable(m_service->error()));
    QCOMPARE(m_service->address(), address);
    QCOMPARE(m_client->get(made).status, 403); // sessions do not survive
    QCOMPARE(m_client->signIn(m_service->user(), m_service->password()).status, 200);
    QCOMPARE(m_client->get(made).status, 200);

    DemoOptions samePort;
    samePort.port = quint16(address.port());
    DemoService second(samePort);
    QVERIFY(!second.start());
    QVERIFY(second.error().contains(QString::number(address.port())));
}

void TestDemoService::servesManyKeptConnections()
{
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    const QByteArray request = "GET /ServiceDeskApi/api/incident/"
        + m_service->ids().constFirst().toByteArray(QUuid::WithoutBraces)
        + " HTTP/1.1\r\nHost: x\r\nAuthorization: " + m_client->authorization + "\r\n\r\n";
    for (int i = 0; i < 40; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QStringLiteral("127.0.0.1"), quint16(m_service->address().port()));
        QVERIFY(sockets.back()->waitForConnected());
    }
    const auto ask = [&request](QTcpSocket &socket) {
        socket.write(request);
        while (!socket.peek(65536).endsWith('}')) {
            if (!socket.waitForReadyRead(5000))
                return false;
        }
        return socket.readAll().startsWith("HTTP/1.1 200");
    };
    for (const auto &socket : sockets)
        QVERIFY(ask(*socket));
    QList<qint64> took;
    for (int round = 0; round < 100; ++round) {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(ask(*sockets.front()));
        took.append(timer.elapsed());
    }
    // A delayed acknowledgement costs 40 ms in most of them; a busy machine delays some.
    std::sort(took.begin(), took.end());
    QVERIFY2(took.at(took.size() / 4) < 30, qPrintable(QString::number(took.at(took.size() / 4))));
}

QTEST_GUILESS_MAIN(TestDemoService)
#include "tst_demoservice.moc"

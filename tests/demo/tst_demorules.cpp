// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/demo/DemoBench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTcpSocket>
#include <QTest>

class TestDemoRules : public QObject, private DemoBench
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void createsAndIgnoresWhatIsNotTheClients();
    void refusesBadCreates_data();
    void refusesBadCreates();
    void putBlanksWhatIsLeftOut();
    void derivesPriority_data();
    void derivesPriority();
    void patchResolvesOnly();
    void patchNeedsTheRightState_data();
    void patchNeedsTheRightState();
    void answersWritesAsAsked_data();
    void answersWritesAsAsked();
    void showsLateCommitsLater();
    void colleagueIsSeenAtOnce();
};

void TestDemoRules::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    restart({});
}

void TestDemoRules::cleanup()
{
    tearDown();
}

void TestDemoRules::createsAndIgnoresWhatIsNotTheClients()
{
    QJsonObject wanted = newIncident(*m_service);
    const QString foreign = m_service->ids().constFirst().toString(QUuid::WithoutBraces);
    wanted.insert(QStringLiteral("sessionId"), foreign);
    wanted.insert(QStringLiteral("processId"), QStringLiteral("IM-999999"));
    wanted.insert(QStringLiteral("status"), QStringLiteral("Closed"));
    wanted.insert(QStringLiteral("resolution"), QStringLiteral("x"));
    wanted.insert(QStringLiteral("closeCode"), QStringLiteral("x"));
    const Answer answer = m_client->post(wanted);
    QCOMPARE(answer.status, 201);
    const QUuid id = QUuid::fromString(answer.json().value(QLatin1String("sessionId")).toString());
    QVERIFY(id.toString(QUuid::WithoutBraces) != foreign);
    QCOMPARE(m_service->ids().size(), 201);
    const DemoIncident made = *m_service->incident(id);
    QCOMPARE(made.processId, QStringLiteral("IM-000201"));
    QCOMPARE(made.status, QStringLiteral("Received"));
    QCOMPARE(made.priority, QStringLiteral("Urgent"));
    QVERIFY(made.resolution.isEmpty() && made.closeCode.isEmpty());
    QCOMPARE(m_client->get(id).json(), answer.json());
}

void TestDemoRules::refusesBadCreates_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const auto text = [](const char *value) { return QJsonValue(QLatin1String(value)); };
    QTest::newRow("no title") << "incidentName" << QJsonValue();
    QTest::newRow("blank title") << "incidentName" << text("  ");
    QTest::newRow("no user") << "affectedUserEmail" << QJsonValue();
    QTest::newRow("unknown user") << "affectedUserEmail" << text("nobody@example.com");
    QTest::newRow("number as text") << "impact" << QJsonValue(3);
    QTest::newRow("empty guid") << "affectedLocationId" << text("");
    QTest::newRow("null guid") << "affectedDepartmentId" << QJsonValue();
    QTest::newRow("no guid") << "sessionId" << text("IM-000001");
}

void TestDemoRules::refusesBadCreates()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QJsonObject wanted = newIncident(*m_service);
    wanted.insert(field, value);
    const Answer answer = m_client->post(wanted);
    QCOMPARE(answer.status, 400);
    const QJsonObject state = answer.json().value(QLatin1String("modelState")).toObject();
    QCOMPARE(state.keys(), QStringList{QStringLiteral("incident.") + field});
    QVERIFY(state.begin().value().isArray());
    QCOMPARE(m_service->ids().size(), 200);
}

void TestDemoRules::putBlanksWhatIsLeftOut()
{
    const QUuid id = withStatus(*m_service, QStringLiteral("Assigned"));
    const DemoIncident before = *m_service->incident(id);
    QVERIFY(!before.incidentDescription.isEmpty());
    const QJsonObject wanted = {{QStringLiteral("IncidentName"), QStringLiteral("New title")},
                                {QStringLiteral("impact"), before.impact},
                                {QStringLiteral("urgency"), before.urgency},
                                {QStringLiteral("priority"), before.priority},
                                {QStringLiteral("classification"), QJsonValue()},
                                {QStringLiteral("incidentType"), QStringLiteral("Backup, not to be taken")},
                                {QStringLiteral("status"), QStringLiteral("Closed")},
                                {QStringLiteral("affectedUserEmail"), QStringLiteral("else@example.com")}};
    QCOMPARE(m_client->put(id, wanted).status, 200);
    DemoIncident expected = before;
    expected.incidentName = QStringLiteral("New title");
    expected.incidentDescription.clear();
    expected.classification.clear();
    const QJsonObject shown = m_client->get(id).json();
    QVERIFY(shown.value(QLatin1String("incidentDescription")).isNull());
    QCOMPARE(shown, demoJson(expected));
}

void TestDemoRules::derivesPriority_data()
{
    QTest::addColumn<bool>("derive");
    QTest::addColumn<QString>("urgency");
    QTest::addColumn<QString>("expected");
    const QString core = QStringLiteral("Core Business Service");
    QTest::newRow("derived on change") << true << core << "Emergency";
    QTest::newRow("as sent without change") << true << "Non-Urgent Service"
                                            << "Minor";
    QTest::newRow("as sent where the matrix is silent") << true << "Whenever"
                                                        << "Minor";
    QTest::newRow("kept by option") << false << core << "Minor";
}

void TestDemoRules::derivesPriority()
{
    QFETCH(bool, derive);
    QFETCH(QString, urgency);
    QFETCH(QString, expected);
    DemoOptions options;
    options.priority = derive ? DemoPriorityRule::Derive : DemoPriorityRule::Keep;
    restart(options);
    const QUuid id = m_service->ids().constFirst();
    QVERIFY(
        m_service->editAsColleague(id, QStringLiteral("impact"), QStringLiteral("Department/LOB/Branch")));
    QVERIFY(m_service->editAsColleague(id, QStringLiteral("URGENCY"), QStringLiteral("Non-Urgent Service")));
    QJsonObject wanted = m_client->get(id).json();
    wanted.insert(QStringLiteral("urgency"), urgency);
    wanted.insert(QStringLiteral("priority"), QStringLiteral("Minor"));
    QCOMPARE(m_client->put(id, wanted).status, 200);
    QCOMPARE(m_service->incident(id)->priority, expected);
}

void TestDemoRules::patchResolvesOnly()
{
    const QUuid id = withStatus(*m_service, QStringLiteral("Assigned"));
    DemoIncident expected = *m_service->incident(id);
    for (const QString &missing : {QStringLiteral("closeCode"), QStringLiteral("resolution")}) {
        QJsonObject half = resolving();
        half.insert(missing, QStringLiteral(" "));
        const Answer refused = m_client->patch(id, half);
        QCOMPARE(refused.status, 400);
        QVERIFY(refused.body.contains("incident." + missing.toLatin1()));
    }
    QCOMPARE(*m_service->incident(id), expected);
    QCOMPARE(m_client->patch(id, resolving()).status, 200);
    expected.status = QStringLiteral("Resolved");
    expected.closeCode = QStringLiteral("Advice Given");
    expected.resolution = QStringLiteral("Put it out.");
    QCOMPARE(m_client->get(id).json(), demoJson(expected));
}

void TestDemoRules::patchNeedsTheRightState_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("holdResolves");
    QTest::addColumn<int>("status");
    QTest::newRow("Received") << "Received" << false << 200;
    QTest::newRow("Assigned") << "Assigned" << false << 200;
    QTest::newRow("Hold") << "Hold" << false << 400;
    QTest::newRow("Hold by option") << "Hold" << true << 200;
    QTest::newRow("Resolved") << "Resolved" << true << 400;
    QTest::newRow("Closed") << "Closed" << true << 400;
}

void TestDemoRules::patchNeedsTheRightState()
{
    QFETCH(QString, state);
    QFETCH(bool, holdResolves);
    QFETCH(int, status);
    DemoOptions options;
    options.holdResolves = holdResolves;
    restart(options);
    const QUuid id = withStatus(*m_service, state);
    const Answer answer = m_client->patch(id, resolving());
    QCOMPARE(answer.status, status);
    QCOMPARE(executions(*m_service, "PATCH"), status == 200 ? 1 : 0);
    if (status == 400) {
        QVERIFY(answer.json().value(QLatin1String("message")).toString().contains(state));
        QCOMPARE(m_service->incident(id)->status, state);
    }
}

void TestDemoRules::answersWritesAsAsked_data()
{
    QTest::addColumn<int>("style");
    QTest::addColumn<int>("created");
    QTest::addColumn<int>("changed");
    QTest::newRow("object") << int(DemoAnswerStyle::Object) << 201 << 200;
    QTest::newRow("guid") << int(DemoAnswerStyle::Guid) << 201 << 200;
    QTest::newRow("location") << int(DemoAnswerStyle::Location) << 201 << 200;
    QTest::newRow("empty") << int(DemoAnswerStyle::Empty) << 204 << 204;
}

void TestDemoRules::answersWritesAsAsked()
{
    QFETCH(int, style);
    QFETCH(int, created);
    QFETCH(int, changed);
    const auto kind = DemoAnswerStyle(style);
    m_service->setAnswers(kind);
    const Answer made = m_client->post(newIncident(*m_service));
    const QByteArray id = m_service->ids().constLast().toByteArray(QUuid::WithoutBraces);
    const Answer put = m_client->put(m_service->ids().constLast(), newIncident(*m_service));
    QCOMPARE(made.status, created);
    QCOMPARE(put.status, changed);
    QCOMPARE(executions(*m_service, "PUT"), 1);
    for (const Answer &answer : {made, put}) {
        QCOMPARE(answer.json().size(), kind == DemoAnswerStyle::Object ? 15 : 0);
        QCOMPARE(answer.body == '"' + id + '"', kind == DemoAnswerStyle::Guid);
        QCOMPARE(answer.headers.value("location").endsWith(id), kind == DemoAnswerStyle::Location);
        QCOMPARE(answer.body.isEmpty(), kind == DemoAnswerStyle::Empty || kind == DemoAnswerStyle::Location);
    }
}

void TestDemoRules::showsLateCommitsLater()
{
    m_service->setLateCommit(400);
    const QUuid id = withStatus(*m_service, QStringLiteral("Assigned"));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_client->patch(id, resolving()).status, 200);
    QCOMPARE(m_client->post(newIncident(*m_service)).status, 201);
    const QUuid made = m_service->ids().constLast();
    const QString seen = m_client->get(id).json().value(QLatin1String("status")).toString();
    const int seenNew = m_client->get(made).status;
    if (timer.elapsed() < 350) {
        QCOMPARE(seen, QStringLiteral("Assigned"));
        QCOMPARE(seenNew, 404);
    }
    QCOMPARE(m_service->incident(id)->status, QStringLiteral("Resolved"));
    QTRY_COMPARE(m_client->get(id).json().value(QLatin1String("status")).toString(),
                 QStringLiteral("Resolved"));
    QTRY_COMPARE(m_client->get(made).status, 200);
    QVERIFY(timer.elapsed() >= 400);
}

void TestDemoRules::colleagueIsSeenAtOnce()
{
    const QUuid id = withStatus(*m_service, QStringLiteral("Hold"));
    QVERIFY(m_service->editAsColleague(id, QStringLiteral("incidentname"),
                                       QStringLiteral("Changed by somebody")));
    QVERIFY(!m_service->editAsColleague(id, QStringLiteral("sessionId"), QString()));
    QVERIFY(!m_service->editAsColleague(QUuid::createUuid(), QStringLiteral("impact"), QString()));
    QVERIFY(m_service->resolveAsColleague(id, QStringLiteral("Other"), QStringLiteral("Done by somebody")));
    const QJsonObject seen = m_client->get(id).json();
    QCOMPARE(seen.value(QLatin1String("incidentName")).toString(), QStringLiteral("Changed by somebody"));
    QCOMPARE(seen.value(QLatin1String("closeCode")).toString(), QStringLiteral("Other"));
    QCOMPARE(seen.value(QLatin1String("status")).toString(), QStringLiteral("Resolved"));
}

QTEST_GUILESS_MAIN(TestDemoRules)
#include "tst_demorules.moc"

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/support/TestDesk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using Field = Incident::Field;
using namespace Qt::StringLiterals;

//! \brief What arrives at a separate reading of the contract: verb, path, headers and body of every request.
class tst_Contract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void signIn();
    void read();
    void createSendsOnlyWhatMayBeWritten();
    void modifySendsTheWholeObject();
    void resolveSendsCodeAndTextOnly();
    void incompleteResolveNeverLeaves_data();
    void incompleteResolveNeverLeaves();
    void everyAnswerStyleOfAWriteIsSuccess_data();
    void everyAnswerStyleOfAWriteIsSuccess();
    void refusalsSpeak_data();
    void refusalsSpeak();

private:
    [[nodiscard]] DemoArrival last(const QByteArray &method) const;
    void checkCommon(const DemoArrival &arrival, bool withBody) const;
    [[nodiscard]] QJsonObject body(const QByteArray &method) const;
    [[nodiscard]] IncidentKey key(const QString &status = u"Assigned"_s) const;
    std::unique_ptr<TestDesk> desk;
};

void tst_Contract::init()
{
    DemoOptions options;
    options.incidents = 40;
    options.seed = 3;
    desk = std::make_unique<TestDesk>(options);
    QVERIFY(desk->start());
}

void tst_Contract::cleanup()
{
    desk.reset();
}

DemoArrival tst_Contract::last(const QByteArray &method) const
{
    DemoArrival found;
    for (const DemoArrival &arrival : desk->service.journal()) {
        if (arrival.method == method)
            found = arrival;
    }
    return found;
}

QJsonObject tst_Contract::body(const QByteArray &method) const
{
    return QJsonDocument::fromJson(last(method).body).object();
}

IncidentKey tst_Contract::key(const QString &status) const
{
    for (const QUuid &id : desk->service.ids()) {
        if (desk->service.incident(id)->status == status)
            return id.toString(QUuid::WithoutBraces);
    }
    return {};
}

void tst_Contract::checkCommon(const DemoArrival &arrival, bool withBody) const
{
    QCOMPARE(arrival.header("Accept"), QByteArray("application/json"));
    QVERIFY(arrival.header("Authorization").startsWith("token "));
    QCOMPARE(arrival.header("Authorization").size(), 6 + 36);
    QVERIFY(arrival.header("Cookie").isEmpty());
    QCOMPARE(arrival.header("Accept-Encoding"), QByteArray("identity"));
    if (withBody) {
        QCOMPARE(arrival.header("Content-Type"), QByteArray("application/json; charset=utf-8"));
        QCOMPARE(arrival.header("Content-Length").toInt(), arrival.body.size());
        QVERIFY(arrival.header("Transfer-Encoding").isEmpty());
    } else {
        QVERIFY(arrival.body.isEmpty());
    }
}

void tst_Contract::signIn()
{
    const QList<DemoArrival> journal = desk->service.journal();
    QCOMPARE(journal.size(), 1);
    const DemoArrival &arrival = journal.first();
    QCOMPARE(arrival.method, QByteArray("POST"));
    QCOMPARE(arrival.path, u"/ServiceDeskApi/api/authorization/token"_s);
    QVERIFY(arrival.header("Authorization").isEmpty());
    const QJsonObject sent = QJsonDocument::fromJson(arrival.body).object();
    QCOMPARE(sent.keys(), QStringList({u"password"_s, u"username"_s}));
    QCOMPARE(sent.value(u"username"_s).toString(), desk->service.user());
}

void tst_Contract::read()
{
    const IncidentKey id = key();
    const auto snapshot = awaited(desk->client->read(id));
    QVERIFY(snapshot.has_value());
    const DemoArrival arrival = last("GET");
    QCOMPARE(arrival.path, u"/ServiceDeskApi/api/incident/"_s + id);
    checkCommon(arrival, false);
    for (const Field field : Incident::allFields()) {
        const QString there = desk->onServer(id, field);
        const bool zero = there == QUuid().toString(QUuid::WithoutBraces);
        QCOMPARE(snapshot->incident.value(field), zero ? QString() : there);
    }
}

void tst_Contract::createSendsOnlyWhatMayBeWritten()
{
    Incident incident;
    for (const Field field : Incident::allFields())
        incident.setValue(field, u"x"_s);
    incident.setValue(Field::AffectedUserEmail, desk->service.users().first());
    incident.setValue(Field::IncidentName, u"Ärger mit „Drucker“ \u2028 \\ \" </script>"_s);
    incident.setValue(Field::AffectedLocationId, u"1419220b-67cd-4a75-a3a3-54c6e1e90f3f"_s);
    incident.setValue(Field::AffectedDepartmentId, {});
    const auto receipt = awaited(desk->client->create(incident));
    QVERIFY(receipt.has_value());
    QCOMPARE(desk->onServer(receipt->sessionId, Field::IncidentName), incident.title());
    const DemoArrival arrival = last("POST");
    QCOMPARE(arrival.path, u"/ServiceDeskApi/api/incident"_s);
    checkCommon(arrival, true);
    const QStringList keys = body("POST").keys();
    for (const QString &never :
         {u"sessionId"_s, u"processId"_s, u"status"_s, u"resolution"_s, u"closeCode"_s})
        QVERIFY2(!keys.contains(never), qPrintable(never));
    QVERIFY(!keys.contains(u"affectedDepartmentId"_s)
            || QUuid::fromString(body("POST").value(u"affectedDepartmentId"_s).toString()).isNull());
}

void tst_Contract::modifySendsTheWholeObject()
{
    const IncidentKey id = key();
    const auto theirs = awaited(desk->client->read(id));
    QVERIFY(theirs.has_value());
    IncidentChange change;
    change.set(Field::Impact, theirs->incident.value(Field::Impact), u"Department/LOB/Branch"_s);
    QVERIFY(awaited(desk->client->modify(*theirs, change)).has_value());
    const DemoArrival arrival = last("PUT");
    QCOMPARE(arrival.path, u"/ServiceDeskApi/api/incident/"_s + id);
    checkCommon(arrival, true);
    const QJsonObject sent = body("PUT");
    QCOMPARE(sent.size(), 15);
    QCOMPARE(sent.value(u"impact"_s).toString(), u"Department/LOB/Branch"_s);
    QCOMPARE(sent.value(u"incidentDescription"_s).toString(),
             theirs->incident.value(Field::IncidentDescription));
    QCOMPARE(sent.value(u"incidentName"_s).toString(), theirs->incident.title());
}

void tst_Contract::resolveSendsCodeAndTextOnly()
{
    const IncidentKey id = key();
    QVERIFY(awaited(desk->client->resolve(id, u"Advice Given"_s, u"Told."_s)).has_value());
    const DemoArrival arrival = last("PATCH");
    QCOMPARE(arrival.path, u"/ServiceDeskApi/api/incident/"_s + id);
    checkCommon(arrival, true);
    QCOMPARE(body("PATCH").keys(), QStringList({u"closeCode"_s, u"resolution"_s}));
    QCOMPARE(desk->onServer(id, Field::Status), u"Resolved"_s);
}

void tst_Contract::incompleteResolveNeverLeaves_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("no code") << QString() << u"Text"_s;
    QTest::newRow("no text") << u"Other"_s << QString();
    QTest::newRow("blank code") << u" \t"_s << u"Text"_s;
    QTest::newRow("blank text") << u"Other"_s << u"\n \u00a0\u2003"_s;
}

void tst_Contract::incompleteResolveNeverLeaves()
{
    QFETCH(QString, code);
    QFETCH(QString, text);
    const auto answer = awaited(desk->client->resolve(key(), code, text));
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().kind, ServiceError::Kind::InvalidRequest);
    QCOMPARE(answer.error().outcome, ServiceError::Outcome::NotSent);
    QCOMPARE(desk->arrivals("PATCH"), 0);
}

void tst_Contract::everyAnswerStyleOfAWriteIsSuccess_data()
{
    QTest::addColumn<DemoAnswerStyle>("style");
    QTest::newRow("object") << DemoAnswerStyle::Object;
    QTest::newRow("guid") << DemoAnswerStyle::Guid;
    QTest::newRow("location") << DemoAnswerStyle::Location;
    QTest::newRow("empty") << DemoAnswerStyle::Empty;
}

void tst_Contract::everyAnswerStyleOfAWriteIsSuccess()
{
    QFETCH(DemoAnswerStyle, style);
    desk->service.setAnswers(style);
    const IncidentKey id = key();
    const auto theirs = awaited(desk->client->read(id));
    IncidentChange change;
    change.set(Field::IncidentName, {}, u"New title"_s);
    QVERIFY(awaited(desk->client->modify(*theirs, change)).has_value());
    QVERIFY(awaited(desk->client->resolve(id, u"Other"_s, u"Done."_s)).has_value());
    Incident incident;
    incident.setValue(Field::IncidentName, u"New"_s);
    incident.setValue(Field::AffectedUserEmail, desk->service.users().first());
    const auto created = awaited(desk->client->create(incident));
    QVERIFY(created.has_value());
    QCOMPARE(created->sessionId.isEmpty(), style == DemoAnswerStyle::Empty);
}

void tst_Contract::refusalsSpeak_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ServiceError::Kind>("kind");
    QTest::newRow("unknown user") << u"user"_s << ServiceError::Kind::Rejected;
    QTest::newRow("already resolved") << u"resolved"_s << ServiceError::Kind::Rejected;
    QTest::newRow("no such incident") << u"missing"_s << ServiceError::Kind::NotFound;
    QTest::newRow("switched off") << u"off"_s << ServiceError::Kind::SessionEnded;
}

void tst_Contract::refusalsSpeak()
{
    QFETCH(QString, what);
    QFETCH(ServiceError::Kind, kind);
    ServiceError error;
    if (what == u"user"_s) {
        Incident incident;
        incident.setValue(Field::IncidentName, u"New"_s);
        incident.setValue(Field::AffectedUserEmail, u"nobody@nowhere.example"_s);
        error = awaited(desk->client->create(incident)).error();
        QVERIFY(!error.serverText.isEmpty() || !error.fieldTexts.isEmpty());
    } else if (what == u"resolved"_s) {
        error = awaited(desk->client->resolve(key(u"Closed"_s), u"Other"_s, u"Again."_s)).error();
        QVERIFY(!error.serverText.isEmpty());
    } else if (what == u"missing"_s) {
        error = awaited(desk->client->read(u"6b8f3da6-ed34-4e73-87b2-d31ff2c65e8d"_s)).error();
    } else {
        desk->service.setApiEnabled(false);
        error = awaited(desk->client->read(key())).error();
    }
    QCOMPARE(error.kind, kind);
    QVERIFY(error.outcome != ServiceError::Outcome::Unknown || kind == ServiceError::Kind::NotFound);
}

QTEST_GUILESS_MAIN(tst_Contract)
#include "tst_contract.moc"

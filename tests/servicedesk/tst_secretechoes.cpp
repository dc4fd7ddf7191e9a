// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "DeskScript.h"
#include "Settled.h"

#include "models/servicedesk/ServiceDeskClient.h"
#include "models/servicedesk/SignInProbe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString theId = QString::fromLatin1(DeskScript::id());
const QString thePassword = u"Kanarie & \"Vogel\"/ 7ß + 0815"_s;
const QString mark = u"«secret»"_s;

//! \brief An error is kept on disk and shown, so all of its texts count.
QString allTexts(const ServiceError &error)
{
    QStringList texts{error.serverText, error.detail};
    for (auto it = error.fieldTexts.cbegin(); it != error.fieldTexts.cend(); ++it)
        texts << it.key() << it.value();
    return texts.join(u'\n');
}

QByteArray asJson(const QString &message)
{
    const QJsonObject fields{
        {u"field "_s + message, QJsonArray{message, u"in the midst: %1."_s.arg(message)}}};
    return QJsonDocument(QJsonObject{{u"message"_s, message}, {u"modelState"_s, fields}}).toJson();
}

//! \brief A server that says back what it was told.
struct Parrot {
    DeskScript desk;
    std::function<QString(const QString &)> spell = [](const QString &secret) { return secret; };
    int status = 400;
    QByteArray token;

    Parrot() { desk.password = "Kanarie"; }
    RawServer::Reply operator()(const RawServer::Arrival &arrival)
    {
        if (arrival.path.endsWith("/token"))
            return desk(arrival);
        token = arrival.header("Authorization").mid(6);
        const QString both =
            u"heard %1 and %2, no more"_s.arg(spell(QString::fromLatin1(token)), spell(thePassword));
        RawServer::Reply reply = RawServer::json(status, asJson(both));
        if (status == 302)
            reply = RawServer::http(302, {}, {}, "Location: https://else.example/?t=" + token + "\r\n");
        return reply;
    }
};

} // namespace

//! \brief What a server repeats of the person's secrets is in no text of an error.
class TestSecretEchoes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readAndWrite_data();
    void readAndWrite();
    void inAForwarding();
    void whenTheSessionIsRefused();
    void whenTheSignInIsRefused();
    void inTheProbe();
    void inAHeader_data();
    void inAHeader();
    void inTheNameOfTheServer();
    void cutThroughByTheLimit();
    void aShortPasswordIsNoNoise();
};

void TestSecretEchoes::readAndWrite_data()
{
    using Spell = std::function<QString(const QString &)>;
    QTest::addColumn<Spell>("spell");
    QTest::newRow("plain") << Spell([](const QString &secret) { return secret; });
    QTest::newRow("upper case") << Spell([](QString secret) {
        for (QChar &c : secret)
            c = c.toUpper();
        return secret;
    });
    QTest::newRow("base64") << Spell(
        [](const QString &secret) { return QString::fromLatin1(secret.toUtf8().toBase64()); });
    QTest::newRow("percent") << Spell(
        [](const QString &secret) { return QString::fromLatin1(QUrl::toPercentEncoding(secret)); });
    QTest::newRow("hex") << Spell(
        [](const QString &secret) { return QString::fromLatin1(secret.toUtf8().toHex()); });
    QTest::newRow("JSON in JSON") << Spell([](const QString &secret) {
        return QString::fromUtf8(QJsonDocument(QJsonArray{secret}).toJson(QJsonDocument::Compact));
    });
    QTest::newRow("with zeros between") << Spell([](const QString &secret) {
        QString wide;
        for (const QChar c : secret)
            wide += QString(c) + QChar(0);
        return wide;
    });
}

void TestSecretEchoes::readAndWrite()
{
    QFETCH(std::function<QString(const QString &)>, spell);
    Parrot parrot;
    parrot.spell = spell;
    RawServer server(std::ref(parrot));
    ServiceDeskClient client;
    client.setAccount(server.base(), u"anna"_s, thePassword);
    IncidentSnapshot theirs;
    theirs.verbatim = DeskScript::incident();
    theirs.incident.setValue(Incident::Field::SessionId, theId);
    IncidentChange change;
    change.set(Incident::Field::IncidentName, u"Test"_s, u"Changed"_s);
    const QList<ServiceError> errors{settled(client.read(theId)).error(),
                                     settled(client.modify(theirs, change)).error(),
                                     settled(client.resolve(theId, u"Done"_s, u"text"_s)).error()};
    QCOMPARE(server.count("PUT"), 1);
    for (const ServiceError &error : errors) {
        const QString texts = allTexts(error);
        QVERIFY2(!texts.contains(spell(QString::fromLatin1(parrot.token))), qUtf8Printable(texts));
        QVERIFY2(!texts.contains(QString::fromLatin1(parrot.token)), qUtf8Printable(texts));
        QVERIFY2(!texts.contains(spell(thePassword).left(15)), qUtf8Printable(texts));
        QVERIFY2(!texts.contains(thePassword.left(7)), qUtf8Printable(texts));
        QVERIFY2(error.serverText.startsWith(u"heard "_s) && error.serverText.endsWith(u", no more"_s),
                 qUtf8Printable(texts));
        QCOMPARE(error.serverText.count(mark), 2);
        QCOMPARE(error.fieldTexts.size(), 1);
    }
}

void TestSecretEchoes::inAForwarding()
{
    Parrot parrot;
    parrot.status = 302;
    RawServer server(std::ref(parrot));
    ServiceDeskClient client;
    client.setAccount(server.base(), u"anna"_s, thePassword);
    const ServiceError error = settled(client.read(theId)).error();
    QCOMPARE(error.detail, u"Location: https://else.example/?t="_s + mark);
}

void TestSecretEchoes::whenTheSessionIsRefused()
{
    Parrot parrot;
    parrot.status = 403;
    RawServer server(std::ref(parrot));
    ServiceDeskClient client;
    QSignalSpy needed(&client, &IncidentGateway::signInNeeded);
    client.setAccount(server.base(), u"anna"_s, thePassword);
    QCOMPARE(settled(client.read(theId)).error().serverText, u"heard %1 and %1, no more"_s.arg(mark));
    QCOMPARE(needed.count(), 1);
    QCOMPARE(needed.first().first().value<ServiceError>().serverText,
             u"heard %1 and %1, no more"_s.arg(mark));
}

void TestSecretEchoes::whenTheSignInIsRefused()
{
    RawServer server(
        [](const RawServer::Arrival &) { return RawServer::json(403, asJson(u"wrong: "_s + thePassword)); });
    ServiceDeskClient client;
    client.setAccount(server.base(), u"anna"_s, thePassword);
    QCOMPARE(settled(client.signIn()).error().serverText, u"wrong: "_s + mark);
    QVERIFY(!allTexts(settled(client.read(theId)).error()).contains(thePassword));
}

void TestSecretEchoes::inTheProbe()
{
    RawServer server([](const RawServer::Arrival &arrival) {
        return RawServer::json(
            403, asJson(arrival.verb == "GET" ? u"disabled: "_s + thePassword : u"no: "_s + thePassword));
    });
    SignInProbe probe;
    QSignalSpy failed(&probe, &SignInProbe::failed);
    probe.start(server.base().toString(), u"anna"_s, thePassword);
    QTRY_COMPARE(failed.count(), 1);
    const QString texts = allTexts(failed.first().at(1).value<ServiceError>());
    QVERIFY2(texts.contains(mark), qUtf8Printable(texts));
    QVERIFY2(!texts.contains(thePassword), qUtf8Printable(texts));
}

void TestSecretEchoes::inAHeader_data()
{
    QTest::addColumn<bool>("probed");
    QTest::newRow("client") << false;
    QTest::newRow("probe") << true;
}

//! \brief A fault that is found before there is an answer to read.
void TestSecretEchoes::inAHeader()
{
    QFETCH(bool, probed);
    const QString password = u"Kanarie-0815-vogel-4711-and-some-more-of-it"_s;
    RawServer server([&](const RawServer::Arrival &) {
        return RawServer::http(200, "application/json", "\"x\"",
                               "Content-Encoding: x-" + password.toLatin1() + "-y\r\n");
    });
    ServiceError error;
    if (probed) {
        SignInProbe probe;
        QSignalSpy failed(&probe, &SignInProbe::failed);
        probe.start(server.base().toString(), u"anna"_s, password);
        QTRY_COMPARE(failed.count(), 1);
        error = failed.first().at(1).value<ServiceError>();
    } else {
        ServiceDeskClient client;
        client.setAccount(server.base(), u"anna"_s, password);
        error = settled(client.signIn()).error();
    }
    QCOMPARE(error.detail, u"compressed answer: x-%1-y"_s.arg(mark));
}

//! \brief Qt's own words for a fault name the host, also one that was typed into the wrong line.
void TestSecretEchoes::inTheNameOfTheServer()
{
    const QString password = u"kanarie-0815"_s;
    ServiceDeskClient client;
    client.setAccount(QUrl(u"https://%1.invalid/"_s.arg(password)), u"anna"_s, password);
    const ServiceError error = settled(client.signIn()).error();
    QCOMPARE(error.kind, ServiceError::Kind::HostNotFound);
    QVERIFY2(error.detail.contains(mark + u".invalid"_s), qUtf8Printable(error.detail));
}

void TestSecretEchoes::cutThroughByTheLimit()
{
    Parrot parrot;
    parrot.spell = [](const QString &secret) { return QString(1970 - 6, u'.') + secret; };
    RawServer server(std::ref(parrot));
    ServiceDeskClient client;
    client.setAccount(server.base(), u"anna"_s, thePassword);
    const ServiceError error = settled(client.read(theId)).error();
    const QString texts = allTexts(error);
    QVERIFY2(!texts.contains(QString::fromLatin1(parrot.token).left(8)), qUtf8Printable(texts));
    QVERIFY(error.serverText.size() <= 2000);
}

void TestSecretEchoes::aShortPasswordIsNoNoise()
{
    RawServer server(
        [](const RawServer::Arrival &) { return RawServer::json(400, asJson(u"an abc book"_s)); });
    ServiceDeskClient client;
    client.setAccount(server.base(), u"anna"_s, u"a"_s);
    QCOMPARE(settled(client.signIn()).error().serverText, u"an abc book"_s);
}

QTEST_GUILESS_MAIN(TestSecretEchoes)
#include "tst_secretechoes.moc"

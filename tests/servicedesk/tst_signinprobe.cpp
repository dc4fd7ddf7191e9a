// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "DeskScript.h"

#include "models/servicedesk/SignInProbe.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

using Kind = ServiceError::Kind;
using Step = SignInProbe::Step;
using State = SignInProbe::State;

namespace {

//! \brief A probe with all that it says.
struct Watched {
    SignInProbe probe;
    QMap<Step, State> states;
    QUrl base;
    int ends = 0;
    Step step = Step::NameFound;
    ServiceError error;

    Watched()
    {
        QObject::connect(&probe, &SignInProbe::stepChanged, &probe,
                         [this](Step changed, State state) { states[changed] = state; });
        QObject::connect(&probe, &SignInProbe::succeeded, &probe, [this](const QUrl &found) {
            base = found;
            ++ends;
        });
        QObject::connect(&probe, &SignInProbe::failed, &probe, [this](Step at, const ServiceError &why) {
            step = at;
            error = why;
            ++ends;
        });
    }

    [[nodiscard]] bool run(const QString &address, const QString &password = u"secret"_s)
    {
        probe.start(address, u"anna"_s, password);
        return QTest::qWaitFor([this] { return ends == 1; }, 20000);
    }
};

QString hostAndPort(const RawServer &server)
{
    return u"127.0.0.1:%1"_s.arg(server.port());
}

} // namespace

class TestSignInProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void findsTheApi_data()
    {
        QTest::addColumn<QString>("tail");
        for (const auto &tail : {u""_s, u"/"_s, u"/ServiceDeskApi"_s, u"/ServiceDeskApi/Help"_s,
                                 u"/ServiceDeskApi/api"_s, u"/portal/x.aspx?a=b"_s})
            QTest::newRow(qPrintable(u"tail "_s + tail)) << tail;
    }
    void findsTheApi()
    {
        QFETCH(QString, tail);
        DeskScript desk;
        RawServer server([&](const RawServer::Arrival &arrival) {
            return arrival.path.startsWith("/ServiceDeskApi/") ? desk(arrival)
                                                               : RawServer::http(404, "text/html", "<h1>404");
        });
        Watched watched;
        QVERIFY(watched.run(u"http://"_s + hostAndPort(server) + tail));
        QCOMPARE(watched.base, server.base());
        QCOMPARE(watched.states.value(Step::NameFound), State::Skipped);
        QCOMPARE(watched.states.value(Step::Reached), State::Passed);
        QCOMPARE(watched.states.value(Step::Certificate), State::Skipped);
        for (const Step step : {Step::ApiFound, Step::ApiEnabled, Step::SignedIn})
            QCOMPARE(watched.states.value(step), State::Passed);
        QCOMPARE(desk.signIns, 1);
    }

    void triesPathsInTurn()
    {
        DeskScript desk;
        RawServer server([&](const RawServer::Arrival &arrival) {
            return arrival.path.startsWith("/desk/api/") ? desk(arrival)
                                                         : RawServer::http(404, "text/html", "<h1>404");
        });
        Watched watched;
        QVERIFY(watched.run(u"http://"_s + hostAndPort(server) + u"/desk"_s));
        QCOMPARE(watched.base.path(), u"/desk/"_s);
        QCOMPARE(watched.states.value(Step::ApiFound), State::Passed);
    }

    void bareNameOfThisComputerFallsBackToHttp()
    {
        DeskScript desk;
        RawServer server(std::ref(desk));
        Watched watched;
        QVERIFY(watched.run(hostAndPort(server)));
        QCOMPARE(watched.base, server.base());
    }

    void namesTheFault_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<Step>("step");
        QTest::addColumn<Kind>("kind");
        const QByteArray forbidden = RawServer::json(403, "{\"message\":\"Forbidden\"}").bytes;
        const QByteArray off =
            RawServer::json(403, "{\"Message\":\"The API is disabled (ApiEnabled=false).\"}").bytes;
        const QByteArray portal = RawServer::http(200, "text/html", "<html>Log in").bytes;
        QTest::newRow("wrong path") << RawServer::http(404, "text/html", "<h1>").bytes << QByteArray()
                                    << Step::ApiFound << Kind::WrongPath;
        QTest::newRow("portal") << portal << QByteArray() << Step::ApiFound << Kind::WrongPath;
        QTest::newRow("forbidden page") << RawServer::http(403, "text/html", "<h1>").bytes << QByteArray()
                                        << Step::ApiFound << Kind::WrongPath;
        QTest::newRow("redirect") << RawServer::http(302, {}, {}, "Location: https://x/\r\n").bytes
                                  << QByteArray() << Step::ApiFound << Kind::Redirected;
        QTest::newRow("unauthorized")
            << RawServer::json(401, "{}").bytes << QByteArray() << Step::SignedIn << Kind::WrongCredentials;
        QTest::newRow("zero session")
            << RawServer::json(200, "\"00000000-0000-0000-0000-000000000000\"").bytes << QByteArray()
            << Step::SignedIn << Kind::WrongCredentials;
        QTest::newRow("off, said at once") << off << forbidden << Step::ApiEnabled << Kind::ApiOffOrForbidden;
        QTest::newRow("off, said later")
            << RawServer::http(403, {}, {}).bytes << off << Step::ApiEnabled << Kind::ApiOffOrForbidden;
        QTest::newRow("off, in other words")
            << RawServer::json(403, "{\"message\":\"The API of this service is switched off.\"}").bytes
            << QByteArray() << Step::ApiEnabled << Kind::ApiOffOrForbidden;
        QTest::newRow("wrong password, said")
            << RawServer::json(403, "{\"message\":\"The user name or the password is wrong.\"}").bytes
            << forbidden << Step::SignedIn << Kind::WrongCredentials;
        QTest::newRow("cannot tell") << forbidden << forbidden << Step::SignedIn << Kind::ApiOffOrForbidden;
        QTest::newRow("on, so the password")
            << forbidden << RawServer::json(401, "{}").bytes << Step::SignedIn << Kind::WrongCredentials;
        QTest::newRow("busy") << RawServer::json(503, "{}").bytes << QByteArray() << Step::ApiFound
                              << Kind::Throttled;
        QTest::newRow("closed") << QByteArray() << QByteArray() << Step::Reached << Kind::ConnectionLost;
    }
    void namesTheFault()
    {
        QFETCH(QByteArray, token);
        QFETCH(QByteArray, data);
        QFETCH(Step, step);
        RawServer server([&](const RawServer::Arrival &arrival) {
            return RawServer::Reply{arrival.verb == "POST" ? token : data, true, 0};
        });
        Watched watched;
        QVERIFY(watched.run(server.base().toString()));
        QCOMPARE(watched.step, step);
        QTEST(watched.error.kind, "kind");
        QCOMPARE(watched.states.value(step), State::Failed);
        QCOMPARE(server.count("POST"), 1);
        if (step == Step::ApiEnabled)
            QVERIFY(!watched.error.serverText.isEmpty());
        for (const RawServer::Arrival &arrival : server.arrivals())
            QVERIFY(arrival.header("Authorization").isEmpty());
    }

    void faultsBeforeTheServer()
    {
        quint16 closedPort = 0;
        {
            RawServer gone([](const auto &) { return RawServer::Reply{}; });
            closedPort = gone.port();
        }
        Watched refused;
        QVERIFY(refused.run(u"127.0.0.1:%1"_s.arg(closedPort)));
        QCOMPARE(refused.step, Step::Reached);
        QCOMPARE(refused.error.kind, Kind::ConnectionRefused);
        Watched unknown;
        QVERIFY(unknown.run(u"no-such-host.invalid"_s));
        QCOMPARE(unknown.step, Step::NameFound);
        QCOMPARE(unknown.error.kind, Kind::HostNotFound);
        Watched insecure;
        QVERIFY(insecure.run(u"http://desk.invalid/"_s));
        QCOMPARE(insecure.step, Step::Certificate);
        QCOMPARE(insecure.error.kind, Kind::InsecureAddress);
        Watched bad;
        QVERIFY(bad.run(u"https://anna:secret@desk"_s));
        QCOMPARE(bad.error.kind, Kind::BadAddress);
    }

    void plainHttpOnTheTlsPort()
    {
        DeskScript desk;
        RawServer server(std::ref(desk));
        Watched watched;
        QVERIFY(watched.run(u"https://"_s + hostAndPort(server)));
        QCOMPARE(watched.ends, 1);
        QVERIFY(watched.base.isEmpty());
        QCOMPARE(server.arrivals().size(), 0);
    }

    void cancelAndDestructionAreSilent()
    {
        RawServer server([](const auto &) { return RawServer::Reply{}; });
        Watched watched;
        watched.probe.start(server.base().toString(), u"anna"_s, u"secret"_s);
        QTRY_COMPARE(server.count("POST"), 1);
        watched.probe.cancel();
        auto probe = std::make_unique<SignInProbe>();
        probe->start(server.base().toString(), u"anna"_s, u"secret"_s);
        QTRY_COMPARE(server.count("POST"), 2);
        probe.reset();
        DeskScript desk;
        server.setScript(std::ref(desk));
        watched.probe.start(server.base().toString(), u"anna"_s, u"secret"_s);
        QTRY_COMPARE(watched.base, server.base());
        QCOMPARE(watched.ends, 1);
    }
};

QTEST_GUILESS_MAIN(TestSignInProbe)
#include "tst_signinprobe.moc"

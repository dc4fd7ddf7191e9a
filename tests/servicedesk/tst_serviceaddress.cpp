// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/servicedesk/ServiceAddress.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestServiceAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstCandidate_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("first");
        const auto usual = u"https://desk.example.com/ServiceDeskApi/"_s;
        QTest::newRow("host") << u" desk.example.com "_s << usual;
        QTest::newRow("upper") << u"HTTPS://Desk.Example.Com"_s << usual;
        QTest::newRow("slash") << u"desk.example.com/"_s << usual;
        QTest::newRow("application") << u"https://desk.example.com/ServiceDeskApi"_s << usual;
        QTest::newRow("help") << u"https://desk.example.com/ServiceDeskApi/Help"_s << usual;
        QTest::newRow("endpoint") << u"desk.example.com/ServiceDeskApi/api/incident/1?x=2#y"_s << usual;
        QTest::newRow("api at the root")
            << u"https://desk.example.com/api/"_s << u"https://desk.example.com/"_s;
        QTest::newRow("api below") << u"https://desk.example.com/x/api"_s << u"https://desk.example.com/x/"_s;
        QTest::newRow("portal") << u"https://desk.example.com/ProcessManager/Default.aspx?ReportSessionID=1"_s
                                << usual;
        QTest::newRow("spelling") << u"http://desk.example.com/servicedeskapi/help/"_s
                                  << u"http://desk.example.com/servicedeskapi/"_s;
        QTest::newRow("port") << u"desk:8443"_s << u"https://desk:8443/ServiceDeskApi/"_s;
        QTest::newRow("mail brackets") << u"<https://desk.example.com>,"_s << usual;
        QTest::newRow("ipv6") << u"http://[::1]:8080"_s << u"http://[::1]:8080/ServiceDeskApi/"_s;
    }
    void firstCandidate()
    {
        QFETCH(QString, pasted);
        const auto found = ServiceAddress::candidates(pasted);
        QVERIFY(found);
        QTEST(found->constFirst().toString(), "first");
        for (const QUrl &url : *found)
            QVERIFY(url.path().endsWith(u'/') && !url.hasQuery() && !url.hasFragment());
    }

    void httpWithoutSchemeOnlyOnThisComputer()
    {
        const auto remote = ServiceAddress::candidates(u"desk.example.com"_s).value();
        for (const QUrl &url : remote)
            QCOMPARE(url.scheme(), u"https"_s);
        const auto local = ServiceAddress::candidates(u"localhost:8080"_s).value();
        QCOMPARE(local.at(0).toString(), u"https://localhost:8080/ServiceDeskApi/"_s);
        QCOMPARE(local.at(1).toString(), u"http://localhost:8080/ServiceDeskApi/"_s);
        QCOMPARE(local.constLast().toString(), u"http://localhost:8080/"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("pasted");
        for (const auto &bad :
             {u""_s, u"   "_s, u"https://"_s, u"ftp://desk"_s, u"https://anna:secret@desk"_s, u"anna@desk"_s,
              u"file:///etc/passwd"_s, u"https://@desk"_s, u"desk example"_s, u"https://desk:99999"_s,
              u"https://desk\r\nX: 1"_s, u"\\\\desk\\share"_s, u"javascript://x"_s})
            QTest::newRow(qPrintable(bad)) << bad;
    }
    void refuses()
    {
        QFETCH(QString, pasted);
        const auto found = ServiceAddress::candidates(pasted);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ServiceError::Kind::BadAddress);
        QVERIFY2(!found.error().detail.contains(u"secret"_s), "a password must not reach the details");
    }

    void knowsWhatIsSecure()
    {
        QVERIFY(ServiceAddress::isSecure(QUrl(u"https://desk/"_s)));
        QVERIFY(ServiceAddress::isSecure(QUrl(u"http://127.0.0.1/"_s)));
        QVERIFY(ServiceAddress::isSecure(QUrl(u"http://[::1]/"_s)));
        QVERIFY(ServiceAddress::isSecure(QUrl(u"http://LOCALHOST/"_s)));
        QVERIFY(!ServiceAddress::isSecure(QUrl(u"http://desk/"_s)));
        QVERIFY(!ServiceAddress::isSecure(QUrl(u"http://localhost.evil.example/"_s)));
        QVERIFY(!ServiceAddress::isSecure(QUrl(u"http://127.0.0.1.evil.example/"_s)));
    }
};

QTEST_GUILESS_MAIN(TestServiceAddress)
#include "tst_serviceaddress.moc"

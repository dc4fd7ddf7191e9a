// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/servicedesk/CertificateTrusts.h"

#include <QSslCertificate>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

class TestCertificateTrusts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneOriginOnly_data();
    void oneOriginOnly();
    void textsComeBack();
    void brokenTextsAreLeftOut_data();
    void brokenTextsAreLeftOut();
    void revokedIsGone();

private:
    static QByteArray digest(char digit) { return QByteArray(64, digit); }
};

void TestCertificateTrusts::oneOriginOnly_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("isTrusted");
    QTest::newRow("itself") << QUrl(u"https://desk.example.com/ServiceDeskApi/"_s) << true;
    QTest::newRow("usual port named") << QUrl(u"https://desk.example.com:443/x"_s) << true;
    QTest::newRow("letters of any case") << QUrl(u"https://DESK.example.com/"_s) << true;
    QTest::newRow("another port") << QUrl(u"https://desk.example.com:8443/"_s) << false;
    QTest::newRow("another host") << QUrl(u"https://desk.example.org/"_s) << false;
    QTest::newRow("below") << QUrl(u"https://a.desk.example.com/"_s) << false;
    QTest::newRow("without encryption") << QUrl(u"http://desk.example.com:443/"_s) << false;
    QTest::newRow("nowhere") << QUrl() << false;
}

void TestCertificateTrusts::oneOriginOnly()
{
    QFETCH(QUrl, url);
    QFETCH(bool, isTrusted);
    CertificateTrusts trusts;
    trusts.trust(QUrl(u"https://desk.example.com/ServiceDeskApi/"_s), digest('a'));
    QCOMPARE(trusts.at(url), isTrusted ? digest('a') : QByteArray());
}

void TestCertificateTrusts::textsComeBack()
{
    CertificateTrusts trusts;
    trusts.trust(QUrl(u"https://desk.example.com:8443/"_s), digest('0'));
    trusts.trust(QUrl(u"https://[::1]/"_s), digest('f'));
    trusts.trust(QUrl(u"https://büro.example.com/"_s), digest('9'));
    QCOMPARE(trusts.origins().size(), 3);
    QVERIFY(CertificateTrusts::fromTexts(trusts.texts()) == trusts);
}

void TestCertificateTrusts::brokenTextsAreLeftOut_data()
{
    QTest::addColumn<QString>("text");
    const QString good = QString::fromLatin1(digest('a'));
    QTest::newRow("empty") << QString();
    QTest::newRow("no digest") << u"https://desk.example.com:443"_s;
    QTest::newRow("short digest") << u"https://desk.example.com:443 "_s + good.left(63);
    QTest::newRow("no digits") << u"https://desk.example.com:443 "_s + good.left(63) + u'g';
    QTest::newRow("no encryption") << u"http://desk.example.com "_s + good;
    QTest::newRow("no host") << u"https:// "_s + good;
}

void TestCertificateTrusts::brokenTextsAreLeftOut()
{
    QFETCH(QString, text);
    QVERIFY(CertificateTrusts::fromTexts({text}) == CertificateTrusts());
}

void TestCertificateTrusts::revokedIsGone()
{
    CertificateTrusts trusts;
    const QUrl url(u"https://desk.example.com/"_s);
    trusts.trust(url, digest('a'));
    trusts.trust(url, digest('b'));
    QCOMPARE(trusts.at(url), digest('b'));
    trusts.revoke(trusts.origins().constFirst());
    QVERIFY(trusts.at(url).isEmpty());
    QVERIFY(CertificateTrusts::digest(QSslCertificate()).isEmpty());
}

QTEST_GUILESS_MAIN(TestCertificateTrusts)
#include "tst_certificatetrusts.moc"

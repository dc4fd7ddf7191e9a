// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/Logging.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

class TestLogging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesEachSpelling_data();
    void hidesEachSpelling();
    void hidesTokensUnasked();
    void hidesTheLongerSecretWhole();
    void leavesTheRest();
    void anEmptySecretHidesNothing();

private:
    const QString m_secret = u"Grün & \"klein\"/ 7 + \\x"_s;
};

void TestLogging::hidesEachSpelling_data()
{
    const QByteArray bytes = m_secret.toUtf8();
    QTest::addColumn<QString>("spelling");
    QTest::newRow("as it is") << m_secret;
    QTest::newRow("upper case") << m_secret.toUpper();
    QTest::newRow("base64") << QString::fromLatin1(bytes.toBase64());
    QTest::newRow("base64 for addresses")
        << QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding));
    QTest::newRow("percent") << QString::fromLatin1(QUrl::toPercentEncoding(m_secret));
    QTest::newRow("form") << QString::fromLatin1(QUrl::toPercentEncoding(m_secret)).replace(u"%20"_s, u"+"_s);
    QTest::newRow("JSON") << QString::fromUtf8(
        QJsonDocument(QJsonArray{m_secret}).toJson(QJsonDocument::Compact));
    QTest::newRow("JSON in ASCII") << u"\"Gr\\u00fcn & \\\"klein\\\"/ 7 + \\\\x\""_s;
}

void TestLogging::hidesEachSpelling()
{
    QFETCH(QString, spelling);
    Logging::addSecret(m_secret);
    const QString shown = Logging::redacted(u"sent "_s + spelling + u" to the server"_s);
    QVERIFY2(shown.contains(u"«secret»"_s), qPrintable(shown));
    QVERIFY2(!shown.contains(u"klein"_s, Qt::CaseInsensitive), qPrintable(shown));
    QVERIFY2(!shown.contains(QString::fromLatin1(m_secret.toUtf8().toBase64()).first(12)), qPrintable(shown));
    QVERIFY(shown.startsWith(u"sent "_s) && shown.endsWith(u" to the server"_s));
}

void TestLogging::hidesTokensUnasked()
{
    QCOMPARE(Logging::redacted(u"Authorization: token 6B8F3DA6-1111-4222-8333-444444444444;"_s),
             u"Authorization: token «secret»;"_s);
}

void TestLogging::hidesTheLongerSecretWhole()
{
    Logging::addSecret(u"tulip"_s);
    Logging::addSecret(u"tulip-and-rose"_s);
    QCOMPARE(Logging::redacted(u"(tulip-and-rose)"_s), u"(«secret»)"_s);
}

void TestLogging::leavesTheRest()
{
    const QString line = u"GET api/incident/6b8f3da6-1111-4222-8333-444444444444 took 12 ms"_s;
    QCOMPARE(Logging::redacted(line), line);
}

void TestLogging::anEmptySecretHidesNothing()
{
    Logging::addSecret(QString());
    QCOMPARE(Logging::redacted(u"abc"_s), u"abc"_s);
}

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"

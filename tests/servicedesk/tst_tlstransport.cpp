// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "DeskScript.h"
#include "Settled.h"

#include "models/servicedesk/HttpTransport.h"
#include "models/servicedesk/SignInProbe.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using Kind = ServiceError::Kind;
using Outcome = ServiceError::Outcome;

//! \brief A server whose certificate nobody vouches for.
class TestTlsTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
        if (openssl.isEmpty())
            QSKIP("needs the openssl program to make a certificate");
        QVERIFY(m_folder.isValid());
        QProcess maker;
        maker.start(openssl,
                    {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                     u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
                     u"subjectAltName=IP:127.0.0.1,DNS:localhost"_s, u"-keyout"_s,
                     m_folder.filePath(u"key.pem"_s), u"-out"_s, m_folder.filePath(u"cert.pem"_s)});
        QVERIFY(maker.waitForFinished());
        QCOMPARE(maker.exitCode(), 0);
    }

    void selfSignedIsRefusedBeforeAnythingLeaves()
    {
        DeskScript desk;
        RawServer server(std::ref(desk), tlsServer());
        const QUrl url(u"https://127.0.0.1:%1/ServiceDeskApi/"_s.arg(server.port()));
        HttpTransport transport({});
        for (int i = 0; i < 2; ++i) {
            const ServiceError error =
                settled(transport.send({"POST", url, {}, "{\"password\":\"secret\"}"})).error();
            QCOMPARE(error.kind, Kind::CertificateRefused);
            QCOMPARE(error.outcome, Outcome::NotSent);
            QVERIFY2(error.detail.contains(u"self"_s), qPrintable(error.detail));
        }
        QCOMPARE(settled(transport.send({"GET", url, DeskScript::id(), {}})).error().kind,
                 Kind::CertificateRefused);
        QCOMPARE(server.arrivals().size(), 0);
    }

    void trustedIsAcceptedAtItsOwnOriginOnly()
    {
        DeskScript desk;
        RawServer server(std::ref(desk), tlsServer());
        const QUrl url(u"https://127.0.0.1:%1/ServiceDeskApi/api/incident/x"_s.arg(server.port()));
        const QByteArray digest = digestOfServer();
        CertificateTrusts trusts;
        trusts.trust(QUrl(u"https://127.0.0.1:%1/"_s.arg(server.port() ^ 1)), digest);
        trusts.trust(QUrl(u"https://localhost:%1/"_s.arg(server.port())), digest);
        HttpTransport elsewhere({}, trusts);
        const ServiceError error = settled(elsewhere.send({"GET", url, DeskScript::id(), {}})).error();
        QCOMPARE(error.kind, Kind::CertificateRefused);
        QCOMPARE(error.certificate, digest);
        QCOMPARE(server.arrivals().size(), 0);

        trusts.trust(url, digest);
        HttpTransport here({}, trusts);
        for (int i = 1; i <= 2; ++i) {
            QVERIFY(settled(here.send({"GET", url, DeskScript::id(), {}})));
            QCOMPARE(server.arrivals().size(), i);
        }
        trusts.trust(url, QByteArray(64, '0'));
        HttpTransport changed({}, trusts);
        QCOMPARE(settled(changed.send({"GET", url, DeskScript::id(), {}})).error().kind,
                 Kind::CertificateChanged);
        QCOMPARE(server.arrivals().size(), 2);
    }

    void theProbeStopsAtTheCertificate()
    {
        DeskScript desk;
        RawServer server(std::ref(desk), tlsServer());
        SignInProbe probe;
        QSignalSpy failed(&probe, &SignInProbe::failed);
        probe.start(u"https://127.0.0.1:%1/"_s.arg(server.port()), u"anna"_s, u"secret"_s);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.constFirst().at(0).value<SignInProbe::Step>(), SignInProbe::Step::Certificate);
        QCOMPARE(failed.constFirst().at(1).value<ServiceError>().kind, Kind::CertificateRefused);
        QCOMPARE(server.arrivals().size(), 0);
    }

private:
    [[nodiscard]] QByteArray digestOfServer() const
    {
        return CertificateTrusts::digest(
            QSslCertificate::fromPath(m_folder.filePath(u"cert.pem"_s)).value(0));
    }

    [[nodiscard]] std::unique_ptr<QTcpServer> tlsServer() const
    {
        QFile certificate(m_folder.filePath(u"cert.pem"_s));
        QFile key(m_folder.filePath(u"key.pem"_s));
        if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
            return nullptr;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(&certificate));
        configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(configuration);
        return server;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTlsTransport)
#include "tst_tlstransport.moc"

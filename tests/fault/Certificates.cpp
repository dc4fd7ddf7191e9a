// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fault/Certificates.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

bool Certificates::openssl(const QStringList &arguments) const
{
    QProcess program;
    program.setWorkingDirectory(m_folder.path());
    program.start(u"openssl"_s, arguments);
    return program.waitForFinished() && program.exitCode() == 0;
}

bool Certificates::makeAuthority(const QString &name) const
{
    return openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                    u"-subj"_s, u"/CN=%1"_s.arg(name), u"-addext"_s,
                    u"subjectAltName=IP:127.0.0.1,DNS:localhost"_s, u"-keyout"_s, name + u".key"_s, u"-out"_s,
                    name + u".pem"_s});
}

bool Certificates::makeServer(const QString &name, const QString &host, int days,
                              const QString &authority) const
{
    return openssl({u"req"_s, u"-new"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s,
                    u"/CN=server"_s, u"-addext"_s, u"subjectAltName="_s + host, u"-keyout"_s,
                    name + u".key"_s, u"-out"_s, name + u".request"_s})
        && openssl({u"x509"_s, u"-req"_s, u"-in"_s, name + u".request"_s, u"-copy_extensions"_s, u"copy"_s,
                    u"-CA"_s, authority + u".pem"_s, u"-CAkey"_s, authority + u".key"_s, u"-CAcreateserial"_s,
                    u"-days"_s, QString::number(days), u"-out"_s, name + u".pem"_s});
}

bool Certificates::make()
{
    const QString here = u"IP:127.0.0.1,DNS:localhost"_s;
    return m_folder.isValid() && !QStandardPaths::findExecutable(u"openssl"_s).isEmpty()
        && makeAuthority(u"authority"_s) && makeAuthority(u"stranger"_s) && makeAuthority(u"self-signed"_s)
        && makeServer(u"good"_s, here, 2, u"authority"_s)
        && makeServer(u"expired"_s, here, -1, u"authority"_s)
        && makeServer(u"another host"_s, u"DNS:other.example"_s, 2, u"authority"_s)
        && makeServer(u"unknown authority"_s, here, 2, u"stranger"_s)
        && makeServer(u"trusted by the person"_s, here, 2, u"stranger"_s)
        && makeServer(u"its sister"_s, here, 2, u"stranger"_s)
        && chain(u"trusted by the person"_s, u"stranger"_s) && chain(u"its sister"_s, u"stranger"_s);
}

bool Certificates::makeTrusted()
{
    if (!authority().isNull())
        return true;
    if (!make())
        return false;
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.addCaCertificate(authority());
    QSslConfiguration::setDefaultConfiguration(trusting);
    return true;
}

bool Certificates::chain(const QString &name, const QString &authority) const
{
    QFile file(m_folder.filePath(name + u".pem"_s));
    QFile above(m_folder.filePath(authority + u".pem"_s));
    return file.open(QIODevice::Append) && above.open(QIODevice::ReadOnly) && file.write(above.readAll()) > 0;
}

QSslCertificate Certificates::certificate(const QString &name) const
{
    return QSslCertificate::fromPath(m_folder.filePath(name + u".pem"_s)).value(0);
}

std::unique_ptr<QTcpServer> Certificates::server(const QString &name) const
{
    if (name == "plain http"_L1)
        return std::make_unique<QTcpServer>();
    QFile key(m_folder.filePath(name + u".key"_s));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("No such certificate: %s", qPrintable(name));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(m_folder.filePath(name + u".pem"_s)));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSslCertificate>
#include <QTcpServer>
#include <QTemporaryDir>

#include <memory>

//! \brief Certificates of a test authority and of others, made on the spot by the openssl program.
class Certificates
{
public:
    //! \brief False when there is no such program, or it fails.
    [[nodiscard]] bool make();
    //! \brief The same once for all, and lets this program trust the authority.
    [[nodiscard]] bool makeTrusted();
    [[nodiscard]] QSslCertificate authority() const { return certificate(QStringLiteral("authority")); }
    [[nodiscard]] QSslCertificate certificate(const QString &name) const;
    //! \brief A server with the certificate called \a name in matrix.md, or "good"; "plain http" has none.
    [[nodiscard]] std::unique_ptr<QTcpServer> server(const QString &name) const;

private:
    [[nodiscard]] bool openssl(const QStringList &arguments) const;
    [[nodiscard]] bool makeAuthority(const QString &name) const;
    //! \brief Lets the server called \a name show the certificate of \a authority too.
    [[nodiscard]] bool chain(const QString &name, const QString &authority) const;
    [[nodiscard]] bool makeServer(const QString &name, const QString &host, int days,
                                  const QString &authority) const;

    QTemporaryDir m_folder;
};

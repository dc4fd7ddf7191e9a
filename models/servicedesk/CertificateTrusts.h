// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

class QSslCertificate;
class QUrl;

//! \brief The certificates that the person trusts though this computer does not: one for each server, known
//! by its SHA-256.
class CertificateTrusts
{
public:
    //! \brief Scheme, host and port of an https address; empty for any other.
    [[nodiscard]] static QString origin(const QUrl &url);
    //! \brief SHA-256 of \a certificate in 64 lower-case hexadecimal digits; empty when there is none.
    [[nodiscard]] static QByteArray digest(const QSslCertificate &certificate);
    //! \brief Reads what texts() wrote; lines that cannot be read are left out.
    [[nodiscard]] static CertificateTrusts fromTexts(const QStringList &texts);
    [[nodiscard]] QStringList texts() const;

    //! \brief The digest of the one certificate that is trusted at the origin of \a url; empty for none.
    [[nodiscard]] QByteArray at(const QUrl &url) const { return m_digests.value(origin(url)); }
    //! \brief From now on exactly the certificate with \a digest is trusted there, in place of an earlier
    //! one.
    void trust(const QUrl &url, const QByteArray &digest);
    void revoke(const QString &origin) { m_digests.remove(origin); }
    [[nodiscard]] QStringList origins() const { return m_digests.keys(); }
    [[nodiscard]] QByteArray digestAt(const QString &origin) const { return m_digests.value(origin); }

    friend bool operator==(const CertificateTrusts &, const CertificateTrusts &) = default;

private:
    QMap<QString, QByteArray> m_digests; //!< By origin.
};

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/servicedesk/CertificateTrusts.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int usualPort = 443;
constexpr qsizetype digestLength = 64;

bool isDigest(const QByteArray &text)
{
    return text.size() == digestLength && std::all_of(text.cbegin(), text.cend(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

} // namespace

QString CertificateTrusts::origin(const QUrl &url)
{
    if (url.scheme() != "https"_L1 || url.host().isEmpty())
        return {};
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port(usualPort));
    return origin.toString(QUrl::FullyEncoded);
}

QByteArray CertificateTrusts::digest(const QSslCertificate &certificate)
{
    return certificate.isNull() ? QByteArray() : certificate.digest(QCryptographicHash::Sha256).toHex();
}

CertificateTrusts CertificateTrusts::fromTexts(const QStringList &texts)
{
    CertificateTrusts trusts;
    for (const QString &text : texts)
        trusts.trust(QUrl(text.section(u' ', 0, 0)), text.section(u' ', 1).toLatin1());
    return trusts;
}

QStringList CertificateTrusts::texts() const
{
    QStringList texts;
    for (auto it = m_digests.cbegin(); it != m_digests.cend(); ++it)
        texts += it.key() + u' ' + QString::fromLatin1(it.value());
    return texts;
}

void CertificateTrusts::trust(const QUrl &url, const QByteArray &digest)
{
    if (const QString place = origin(url); !place.isEmpty() && isDigest(digest))
        m_digests.insert(place, digest);
}

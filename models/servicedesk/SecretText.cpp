// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/servicedesk/SecretText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString base64(const QByteArray &bytes, QByteArray::Base64Options options)
{
    return QString::fromLatin1(bytes.toBase64(options));
}

//! \brief \a secret as it stands inside a JSON string, quotes taken off.
QString inJson(const QString &secret)
{
    const QByteArray array = QJsonDocument(QJsonArray{secret}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array).mid(2).chopped(2);
}

QString inAsciiJson(const QString &secret)
{
    QString text;
    for (const QChar c : inJson(secret)) {
        if (c.unicode() < 0x80)
            text += c;
        else
            text += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return text;
}

QStringList spellingsOf(const QString &secret)
{
    const QByteArray bytes = secret.toUtf8();
    return {secret,
            base64(bytes, QByteArray::OmitTrailingEquals),
            base64(bytes, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
            QString::fromLatin1(QUrl::toPercentEncoding(secret)),
            QString::fromLatin1(QUrl::toPercentEncoding(secret)).replace("%20"_L1, "+"_L1),
            inJson(secret),
            inAsciiJson(secret),
            QString::fromLatin1(bytes.toHex())};
}

} // namespace

QStringList SecretText::spellings(const QStringList &secrets)
{
    QStringList all;
    for (const QString &secret : secrets)
        all += spellingsOf(secret);
    all.removeAll(QString());
    all.removeDuplicates();
    std::stable_sort(all.begin(), all.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return all;
}

QStringList SecretText::worthHiding(QStringList secrets)
{
    constexpr qsizetype shortest = 4;
    secrets.removeIf([](const QString &secret) { return secret.size() < shortest; });
    return spellings(secrets);
}

QString SecretText::hidden(const QString &text, const QStringList &spellings)
{
    if (spellings.isEmpty())
        return text;
    // First a character that no text has, lest a secret is found in the mark of another one.
    constexpr QChar place(0xFFFF);
    QString result = text;
    for (const QString &spelling : spellings)
        result.replace(spelling, QString(place), Qt::CaseInsensitive);
    return result.replace(place, u"«secret»"_s);
}

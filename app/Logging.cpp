// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/Logging.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMutex>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

//! \brief Messages come from every thread.
struct Secrets {
    QMutex mutex;
    QStringList longestFirst;
};

Secrets &secrets()
{
    static Secrets shared;
    return shared;
}

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

//! \brief The spellings under which \a secret could appear.
QStringList spellings(const QString &secret)
{
    const QByteArray bytes = secret.toUtf8();
    QStringList all{secret,
                    base64(bytes, QByteArray::OmitTrailingEquals),
                    base64(bytes, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
                    QString::fromLatin1(QUrl::toPercentEncoding(secret)),
                    QString::fromLatin1(QUrl::toPercentEncoding(secret)).replace("%20"_L1, "+"_L1),
                    inJson(secret),
                    inAsciiJson(secret),
                    QString::fromLatin1(bytes.toHex())};
    all.removeAll(QString());
    return all;
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    const QString line = Logging::redacted(qFormatLogMessage(type, context, message)) + u'\n';
    std::fputs(line.toLocal8Bit().constData(), stderr);
    std::fflush(stderr);
}

} // namespace

void Logging::install()
{
    qInstallMessageHandler(&handle);
}

void Logging::addSecret(const QString &secret)
{
    Secrets &shared = secrets();
    const QMutexLocker lock(&shared.mutex);
    for (const QString &spelling : spellings(secret)) {
        if (!shared.longestFirst.contains(spelling))
            shared.longestFirst += spelling;
    }
    // A short spelling may be a part of a longer one and would leave its rest readable.
    std::stable_sort(shared.longestFirst.begin(), shared.longestFirst.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

QString Logging::redacted(const QString &message)
{
    static const QRegularExpression token(
        u"\\btoken\\s+\\{?[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}\\}?"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString text = message;
    text.replace(token, u"token «secret»"_s);
    Secrets &shared = secrets();
    const QMutexLocker lock(&shared.mutex);
    for (const QString &spelling : std::as_const(shared.longestFirst))
        text.replace(spelling, u"«secret»"_s, Qt::CaseInsensitive);
    return text;
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/Logging.h"

#include "models/servicedesk/SecretText.h"

#include <QMutex>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

//! \brief Messages come from every thread.
struct Secrets {
    QMutex mutex;
    QStringList known;
    QStringList spellings;
};

Secrets &secrets()
{
    static Secrets shared;
    return shared;
}

bool isHexDigit(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= u'0' && code <= u'9') || (code >= u'a' && code <= u'f') || (code >= u'A' && code <= u'F');
}

//! \brief How long the session id is with which \a text begins; 0 when it begins with none.
qsizetype sessionIdLength(QStringView text)
{
    qsizetype at = 0;
    const auto is = [&text, &at](char16_t c) { return at < text.size() && text.at(at) == c; };
    if (is(u'{'))
        ++at;
    for (const int digits : {8, 4, 4, 4, 12}) {
        if (digits != 8 && is(u'-'))
            ++at;
        for (int i = 0; i < digits; ++i, ++at) {
            if (at >= text.size() || !isHexDigit(text.at(at)))
                return 0;
        }
    }
    return is(u'}') ? at + 1 : at;
}

// No regular expression: every thread may log, and some systems' threads end badly after having used one.
QString withoutTokens(const QString &message)
{
    const QLatin1String word("token");
    QString text = message;
    for (qsizetype at = 0; (at = text.indexOf(word, at, Qt::CaseInsensitive)) >= 0; at += word.size()) {
        qsizetype begin = at + word.size();
        while (begin < text.size() && text.at(begin).isSpace())
            ++begin;
        const bool isWord = at == 0 || !(text.at(at - 1).isLetterOrNumber() || text.at(at - 1) == u'_');
        const qsizetype length =
            begin > at + word.size() ? sessionIdLength(QStringView(text).sliced(begin)) : 0;
        if (isWord && length > 0)
            text.replace(at, begin + length - at, u"token «secret»"_s);
    }
    return text;
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
    if (secret.isEmpty() || shared.known.contains(secret))
        return;
    shared.known += secret;
    shared.spellings = SecretText::spellings(shared.known);
}

QString Logging::redacted(const QString &message)
{
    Secrets &shared = secrets();
    const QMutexLocker lock(&shared.mutex);
    return SecretText::hidden(withoutTokens(message), shared.spellings);
}

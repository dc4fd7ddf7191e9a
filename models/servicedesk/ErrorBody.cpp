// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/servicedesk/ErrorBody.h"

#include "models/servicedesk/SecretText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Kind = ServiceError::Kind;
using Outcome = ServiceError::Outcome;
using ErrorBody::Purpose;

constexpr qsizetype mostFields = 50;
constexpr qsizetype longestName = 200;
constexpr qsizetype mostTextsPerField = 20;
constexpr qsizetype smallestServerLimit = 4 * 1000 * 1000; //!< Bytes; web servers answer 404 or 413 above it.

QJsonValue property(const QJsonObject &object, QLatin1StringView name)
{
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return {};
}

QStringList texts(const QJsonValue &value, const QStringList &secrets)
{
    QStringList found;
    const QJsonArray values = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const auto &entry : values) {
        const QString text = ErrorBody::plain(entry.toString(), secrets);
        if (!text.isEmpty() && found.size() < mostTextsPerField)
            found.append(text);
    }
    return found;
}

void readObject(const QJsonObject &object, const QStringList &secrets, ServiceError *error)
{
    QStringList lines;
    for (const auto name : {"message"_L1, "messageDetail"_L1, "exceptionMessage"_L1}) {
        const QString line = ErrorBody::plain(property(object, name).toString(), secrets);
        if (!line.isEmpty() && !lines.contains(line))
            lines.append(line);
    }
    error->serverText = ErrorBody::plain(lines.join(u'\n'));
    const QJsonObject fields = property(object, "modelState"_L1).toObject();
    for (auto it = fields.constBegin(); it != fields.constEnd() && error->fieldTexts.size() < mostFields;
         ++it) {
        const QStringList reasons = texts(it.value(), secrets);
        if (!reasons.isEmpty())
            error->fieldTexts.insert(ErrorBody::plain(it.key(), secrets, longestName), reasons);
    }
}

void readBody(const HttpAnswer &answer, const QStringList &secrets, ServiceError *error)
{
    const QByteArray body = answer.body.trimmed();
    if (body.isEmpty() || ErrorBody::isHtml(answer))
        return;
    // Inside an array, so that a bare text is read as well.
    const QJsonArray wrapped = QJsonDocument::fromJson('[' + body + ']').array();
    if (wrapped.size() == 1 && wrapped.first().isObject())
        readObject(wrapped.first().toObject(), secrets, error);
    else if (wrapped.size() == 1 && wrapped.first().isString())
        error->serverText = ErrorBody::plain(wrapped.first().toString(), secrets);
    else if (wrapped.isEmpty() && answer.contentType == "text/plain")
        error->serverText = ErrorBody::plain(QString::fromUtf8(body), secrets);
}

Kind kindOfMissing(const HttpAnswer &answer, Purpose purpose, qsizetype bytesSent)
{
    if (bytesSent > smallestServerLimit)
        return Kind::TooLarge;
    if (ErrorBody::isHtml(answer) || purpose == Purpose::SignIn || purpose == Purpose::Create)
        return Kind::WrongPath;
    return Kind::NotFound;
}

Kind kindOf(const HttpAnswer &answer, Purpose purpose, qsizetype bytesSent)
{
    const int status = answer.status;
    switch (status) {
    case 401:
        return purpose == Purpose::SignIn ? Kind::WrongCredentials : Kind::SessionEnded;
    case 403:
        return purpose == Purpose::SignIn ? Kind::ApiOffOrForbidden : Kind::SessionEnded;
    case 404:
        return kindOfMissing(answer, purpose, bytesSent);
    case 405:
        return Kind::MethodBlocked;
    case 407:
        return Kind::Unreachable;
    case 408:
        return Kind::TimedOut;
    case 413:
    case 414:
        return Kind::TooLarge;
    default:
        break;
    }
    if (ErrorBody::isThrottled(status))
        return Kind::Throttled;
    if (status >= 300 && status < 400)
        return Kind::Redirected;
    if (status >= 400 && status < 500)
        return Kind::Rejected;
    return status >= 500 && status < 600 ? Kind::ServerFault : Kind::BadAnswer;
}

//! \brief Only a 4xx says that nothing happened; behind a 5xx or a redirect the write may have been executed.
Outcome outcomeOf(int status, Purpose purpose)
{
    const bool changesNothing = purpose == Purpose::Read || purpose == Purpose::SignIn;
    return changesNothing || (status >= 400 && status < 500) ? Outcome::Refused : Outcome::Unknown;
}

//! \brief The first \a longest characters of \a text that can be shown.
QString printable(const QString &text, qsizetype longest)
{
    QString clean;
    for (qsizetype i = 0; i < text.size() && clean.size() < longest; ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            if (clean.size() + 2 > longest)
                break;
            clean += c;
            clean += text.at(++i);
        } else if (c.isSurrogate()) {
            clean += QChar(QChar::ReplacementCharacter);
        } else if (c == u'\t') {
            clean += u' ';
        } else if (c == u'\n' || c.category() != QChar::Other_Control) {
            clean += c;
        }
    }
    return clean;
}

} // namespace

bool ErrorBody::isThrottled(int status)
{
    return status == 429 || status == 503;
}

ServiceError ErrorBody::read(const HttpAnswer &answer, Purpose purpose, qsizetype bytesSent)
{
    ServiceError error;
    error.kind = kindOf(answer, purpose, bytesSent);
    error.outcome = outcomeOf(answer.status, purpose);
    error.httpStatus = answer.status;
    error.retryAfterSeconds = answer.retryAfterSeconds;
    const QStringList secrets = SecretText::worthHiding(answer.secrets);
    readBody(answer, secrets, &error);
    if (error.kind == Kind::Redirected)
        error.detail = plain(u"Location: %1"_s.arg(QString::fromUtf8(answer.location)), secrets);
    else if (error.kind == Kind::MethodBlocked && !answer.allow.isEmpty())
        error.detail = plain(u"Allow: %1"_s.arg(QString::fromUtf8(answer.allow)), secrets);
    return error;
}

ServiceError ErrorBody::badAnswer(const HttpAnswer &answer, Purpose purpose, const QString &detail)
{
    ServiceError error;
    error.kind = Kind::BadAnswer;
    error.outcome = outcomeOf(answer.status, purpose);
    error.httpStatus = answer.status;
    error.detail = detail;
    return error;
}

bool ErrorBody::isHtml(const HttpAnswer &answer)
{
    return answer.contentType.contains("html") || answer.contentType.endsWith("xml")
        || answer.body.trimmed().startsWith('<');
}

bool ErrorBody::isJson(const HttpAnswer &answer)
{
    return answer.contentType == "application/json" || answer.contentType == "text/json"
        || answer.contentType.endsWith("+json");
}

QString ErrorBody::plain(const QString &text, const QStringList &secrets, qsizetype longest)
{
    // A secret that is cut is not recognised, so some more is read and then what could be a part is dropped.
    const qsizetype more = secrets.isEmpty() ? 0 : secrets.first().size();
    const QString read = printable(text, longest + more);
    const QString clean = SecretText::hidden(read, secrets);
    if (read.size() < longest + more - 1)
        return printable(clean, longest).trimmed();
    return printable(clean.left(qMax(0, clean.size() - more)), longest).trimmed();
}

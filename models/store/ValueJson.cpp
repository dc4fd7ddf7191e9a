// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/ValueJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ValueJson {

namespace {

QByteArray compact(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonArray arrayIn(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).array();
}

} // namespace

QString cleanText(const QString &text)
{
    QString clean = text.isNull() ? u""_s : text;
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar c = clean.at(i);
        const bool isPair = c.isHighSurrogate() && i + 1 < clean.size() && clean.at(i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        else if (c.isNull() || c.isSurrogate())
            clean[i] = QChar::ReplacementCharacter;
    }
    return clean;
}

QByteArray fromIncident(const Incident &incident)
{
    QJsonObject object;
    for (const Incident::Field field : Incident::allFields()) {
        if (!incident.value(field).isEmpty())
            object.insert(name(field), cleanText(incident.value(field)));
    }
    return compact(object);
}

Incident toIncident(const QByteArray &json)
{
    Incident incident;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (const auto field = fromName<Incident::Field>(it.key()))
            incident.setValue(*field, it.value().toString());
    }
    return incident;
}

QByteArray fromChange(const IncidentChange &change)
{
    QJsonArray array;
    for (const FieldChange &field : change.fields())
        array.append(QJsonArray{name(field.field), cleanText(field.from), cleanText(field.to)});
    return compact(array);
}

IncidentChange toChange(const QByteArray &json)
{
    QList<FieldChange> fields;
    const QJsonArray array = arrayIn(json);
    for (const auto &item : array) {
        if (const auto field = fromName<Incident::Field>(item[0].toString()))
            fields.append({*field, item[1].toString(), item[2].toString()});
    }
    return IncidentChange(fields);
}

QByteArray fromError(const std::optional<ServiceError> &error)
{
    if (!error)
        return {};
    QJsonObject fieldTexts;
    for (auto it = error->fieldTexts.constBegin(); it != error->fieldTexts.constEnd(); ++it) {
        QJsonArray texts;
        for (const QString &text : it.value())
            texts.append(cleanText(text));
        fieldTexts.insert(cleanText(it.key()), texts);
    }
    return compact(QJsonObject{{u"kind"_s, name(error->kind)},
                               {u"outcome"_s, name(error->outcome)},
                               {u"httpStatus"_s, error->httpStatus},
                               {u"serverText"_s, cleanText(error->serverText)},
                               {u"fieldTexts"_s, fieldTexts},
                               {u"detail"_s, cleanText(error->detail)},
                               {u"certificate"_s, QString::fromLatin1(error->certificate)},
                               {u"retryAfter"_s, error->retryAfterSeconds}});
}

std::optional<ServiceError> toError(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.isEmpty())
        return std::nullopt;
    ServiceError error;
    error.kind = fromName<ServiceError::Kind>(object.value("kind"_L1).toString())
                     .value_or(ServiceError::Kind::BadAnswer);
    error.outcome = fromName<ServiceError::Outcome>(object.value("outcome"_L1).toString())
                        .value_or(ServiceError::Outcome::Unknown);
    error.httpStatus = object.value("httpStatus"_L1).toInt();
    error.serverText = object.value("serverText"_L1).toString();
    error.detail = object.value("detail"_L1).toString();
    error.certificate = object.value("certificate"_L1).toString().toLatin1();
    error.retryAfterSeconds = object.value("retryAfter"_L1).toInt(-1);
    const QJsonObject fieldTexts = object.value("fieldTexts"_L1).toObject();
    for (auto it = fieldTexts.constBegin(); it != fieldTexts.constEnd(); ++it) {
        QStringList texts;
        const QJsonArray array = it.value().toArray();
        for (const auto &text : array)
            texts.append(text.toString());
        error.fieldTexts.insert(it.key(), texts);
    }
    return error;
}

QByteArray fromConflicts(const QList<FieldConflict> &conflicts)
{
    QJsonArray array;
    for (const FieldConflict &conflict : conflicts) {
        array.append(QJsonArray{name(conflict.field), cleanText(conflict.base), cleanText(conflict.theirs),
                                cleanText(conflict.mine)});
    }
    return compact(array);
}

QList<FieldConflict> toConflicts(const QByteArray &json)
{
    QList<FieldConflict> conflicts;
    const QJsonArray array = arrayIn(json);
    for (const auto &item : array) {
        if (const auto field = fromName<Incident::Field>(item[0].toString()))
            conflicts.append({*field, item[1].toString(), item[2].toString(), item[3].toString()});
    }
    return conflicts;
}

QByteArray fromFields(const QList<Incident::Field> &fields)
{
    QJsonArray array;
    for (const Incident::Field field : fields)
        array.append(name(field));
    return compact(array);
}

QList<Incident::Field> toFields(const QByteArray &json)
{
    QList<Incident::Field> fields;
    const QJsonArray array = arrayIn(json);
    for (const auto &item : array) {
        if (const auto field = fromName<Incident::Field>(item.toString()))
            fields.append(*field);
    }
    return fields;
}

} // namespace ValueJson

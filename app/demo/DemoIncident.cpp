// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/demo/DemoIncident.h"

#include <QJsonDocument>
#include <QRegularExpression>

const QList<DemoTextField> &demoTextFields()
{
    static const QList<DemoTextField> fields = {
        {"processId", &DemoIncident::processId},
        {"incidentName", &DemoIncident::incidentName},
        {"incidentDescription", &DemoIncident::incidentDescription},
        {"incidentType", &DemoIncident::incidentType},
        {"affectedUserEmail", &DemoIncident::affectedUserEmail},
        {"classification", &DemoIncident::classification},
        {"impact", &DemoIncident::impact},
        {"urgency", &DemoIncident::urgency},
        {"priority", &DemoIncident::priority},
        {"status", &DemoIncident::status},
        {"resolution", &DemoIncident::resolution},
        {"closeCode", &DemoIncident::closeCode},
    };
    return fields;
}

const QList<DemoGuidField> &demoGuidFields()
{
    static const QList<DemoGuidField> fields = {
        {"sessionId", &DemoIncident::sessionId},
        {"affectedLocationId", &DemoIncident::affectedLocationId},
        {"affectedDepartmentId", &DemoIncident::affectedDepartmentId},
    };
    return fields;
}

std::optional<QUuid> readDemoGuid(const QString &text)
{
    static const QRegularExpression dashed(
        QStringLiteral(
            "\\A\\{?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})\\}?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = dashed.match(text);
    const bool braced = text.startsWith(QLatin1Char('{')) && text.endsWith(QLatin1Char('}'));
    const qsizetype digits = text.size() - (braced ? 2 : 0);
    if (!match.hasMatch() || (digits != 36 && digits != 32))
        return std::nullopt;
    const QString canonical = QStringLiteral("{%1-%2-%3-%4-%5}")
                                  .arg(match.captured(1), match.captured(2), match.captured(3),
                                       match.captured(4), match.captured(5));
    return QUuid::fromString(canonical);
}

QJsonValue demoProperty(const QJsonObject &object, const char *name)
{
    const QLatin1String wanted(name);
    QJsonValue found(QJsonValue::Undefined);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(wanted, Qt::CaseInsensitive) == 0)
            found = it.value();
    }
    return found;
}

static QString faultKey(const char *name)
{
    return QStringLiteral("incident.%1").arg(QLatin1String(name));
}

static void readTexts(const QJsonObject &object, DemoBody &body)
{
    for (const auto &field : demoTextFields()) {
        const QJsonValue value = demoProperty(object, field.name);
        if (value.isString())
            body.incident.*field.value = value.toString();
        else if (!value.isUndefined() && !value.isNull())
            body.faults[faultKey(field.name)] << QStringLiteral("A text was expected here.");
    }
}

static void readGuids(const QJsonObject &object, DemoBody &body)
{
    for (const auto &field : demoGuidFields()) {
        const QJsonValue value = demoProperty(object, field.name);
        if (value.isUndefined())
            continue;
        const auto guid = readDemoGuid(value.toString());
        if (guid)
            body.incident.*field.value = *guid;
        else
            body.faults[faultKey(field.name)] << QStringLiteral("A GUID was expected here.");
    }
}

DemoBody readDemoBody(const QByteArray &json)
{
    DemoBody body;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        body.faults[QStringLiteral("incident")]
            << QStringLiteral("The body is no JSON from position %1 on: %2.")
                   .arg(error.offset)
                   .arg(error.errorString());
        return body;
    }
    if (!document.isObject()) {
        body.faults[QStringLiteral("incident")] << QStringLiteral("The body has to be one incident object.");
        return body;
    }
    readTexts(document.object(), body);
    readGuids(document.object(), body);
    return body;
}

QJsonObject demoJson(const DemoIncident &incident)
{
    QJsonObject object;
    for (const auto &field : demoTextFields()) {
        const QString &text = incident.*field.value;
        object.insert(QLatin1String(field.name), text.isEmpty() ? QJsonValue() : QJsonValue(text));
    }
    for (const auto &field : demoGuidFields())
        object.insert(QLatin1String(field.name), (incident.*field.value).toString(QUuid::WithoutBraces));
    return object;
}

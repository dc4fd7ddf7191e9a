// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/demo/DemoIncident.h"

#include <algorithm>
#include <cctype>

#include <QJsonDocument>

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
    const bool braced =
        text.startsWith(QLatin1Char('{')) && text.endsWith(QLatin1Char('}')) && text.size() > 2;
    QString digits = braced ? text.sliced(1, text.size() - 2) : text;
    if (digits.size() == 36) {
        for (const qsizetype dash : {23, 18, 13, 8}) {
            if (digits.at(dash) != QLatin1Char('-'))
                return std::nullopt;
            digits.remove(dash, 1);
        }
    }
    const bool isHex = std::all_of(digits.cbegin(), digits.cend(), [](QChar c) {
        return c.unicode() < 128 && std::isxdigit(static_cast<unsigned char>(c.toLatin1())) != 0;
    });
    if (digits.size() != 32 || !isHex)
        return std::nullopt;
    return QUuid::fromRfc4122(QByteArray::fromHex(digits.toLatin1()));
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

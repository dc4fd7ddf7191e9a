// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

//! \brief One incident as the sample service keeps it. Empty texts are written as null.
struct DemoIncident {
    QUuid sessionId;
    QString processId;
    QString incidentName;
    QString incidentDescription;
    QString incidentType;
    QString affectedUserEmail;
    QString classification;
    QString impact;
    QString urgency;
    QString priority;
    QUuid affectedLocationId;
    QUuid affectedDepartmentId;
    QString status;
    QString resolution;
    QString closeCode;

    bool operator==(const DemoIncident &) const = default;
};

//! \brief A property of the wire format together with where its value lives.
struct DemoTextField {
    const char *name;
    QString DemoIncident::*value;
};
struct DemoGuidField {
    const char *name;
    QUuid DemoIncident::*value;
};

[[nodiscard]] const QList<DemoTextField> &demoTextFields();
[[nodiscard]] const QList<DemoGuidField> &demoGuidFields();

//! \brief Property name → texts, the way the server reports what it could not accept.
using DemoFaults = QMap<QString, QStringList>;

//! \brief A request body after reading: either an incident or what is wrong with it.
struct DemoBody {
    DemoIncident incident;
    DemoFaults faults;
};

[[nodiscard]] DemoBody readDemoBody(const QByteArray &json);
[[nodiscard]] QJsonObject demoJson(const DemoIncident &incident);

//! \brief Reads 8-4-4-4-12, with or without braces, or 32 bare digits; nothing else is a GUID here.
[[nodiscard]] std::optional<QUuid> readDemoGuid(const QString &text);

//! \brief The value of \a name in \a object without regard to the case of property names; the last one wins.
[[nodiscard]] QJsonValue demoProperty(const QJsonObject &object, const char *name);

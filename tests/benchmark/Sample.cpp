// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/Sample.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <array>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using Field = Incident::Field;

namespace {

const QStringList &things()
{
    static const QStringList words{
        u"printer"_s,     u"outlook"_s,  u"vpn"_s,      u"laptop"_s,   u"monitor"_s,   u"password"_s,
        u"account"_s,     u"mailbox"_s,  u"scanner"_s,  u"phone"_s,    u"headset"_s,   u"projector"_s,
        u"keyboard"_s,    u"docking"_s,  u"teams"_s,    u"excel"_s,    u"browser"_s,   u"wireless"_s,
        u"drive"_s,       u"folder"_s,   u"badge"_s,    u"calendar"_s, u"signature"_s, u"update"_s,
        u"licence"_s,     u"macro"_s,    u"toner"_s,    u"router"_s,   u"camera"_s,    u"backup"_s,
        u"certificate"_s, u"database"_s, u"intranet"_s, u"terminal"_s, u"plotter"_s};
    return words;
}

const QStringList &troubles()
{
    static const QStringList words{
        u"does not start"_s,    u"is very slow"_s,       u"asks for a password"_s,  u"shows nothing"_s,
        u"lost its settings"_s, u"cannot be opened"_s,   u"drops every hour"_s,     u"prints blank pages"_s,
        u"is missing"_s,        u"says access denied"_s, u"crashed after update"_s, u"makes a noise"_s};
    return words;
}

const QStringList &fillers()
{
    static const QStringList words{
        u"since"_s,   u"the"_s,      u"Monday"_s,    u"morning"_s, u"user"_s,    u"reports"_s,  u"that"_s,
        u"it"_s,      u"happens"_s,  u"again"_s,     u"after"_s,   u"restart"_s, u"and"_s,      u"office"_s,
        u"floor"_s,   u"building"_s, u"colleague"_s, u"tried"_s,   u"another"_s, u"cable"_s,    u"without"_s,
        u"success"_s, u"error"_s,    u"message"_s,   u"urgent"_s,  u"meeting"_s, u"customer"_s, u"waiting"_s,
        u"works"_s,   u"only"_s,     u"home"_s,      u"network"_s, u"please"_s,  u"call"_s,     u"back"_s,
        u"before"_s,  u"noon"_s,     u"screen"_s,    u"Zürich"_s,  u"Köln"_s};
    return words;
}

//! \brief The few first words of a list are met often, the many last ones seldom, as in a language.
template <typename Random> QString pick(const QStringList &words, Random &random)
{
    const double share = std::generate_canonical<double, 32>(random);
    const auto place = static_cast<qsizetype>(std::pow(static_cast<double>(words.size()), share)) - 1;
    return words.at(std::clamp<qsizetype>(place, 0, words.size() - 1));
}

template <typename Random> QString sentence(int words, Random &random)
{
    QStringList parts;
    for (int i = 0; i < words; ++i)
        parts.append(pick(i % 7 == 3 ? things() : fillers(), random));
    // One word in each text is met nowhere else, as serial numbers and names are.
    parts.append(u"WS-%1"_s.arg(random() % 90'000 + 10'000));
    return parts.join(u' ') + u'.';
}

QString idOf(const QString &kind, int number)
{
    static const QUuid space = QUuid::fromString(u"5b1f3a52-7d1c-4d0e-9a46-0f6d2f0c9b11"_s);
    return QUuid::createUuidV5(space, kind + QString::number(number)).toString(QUuid::WithoutBraces);
}

} // namespace

Incident Sample::incident(int number)
{
    static const QStringList types{u"How To"_s, u"Break Fix"_s, u"Add or Install"_s, u"Request"_s};
    static const QStringList classes{
        u"Hardware.Printer"_s, u"Hardware.Desktop.Disk"_s,  u"Software.Email"_s,          u"Network.VPN"_s,
        u"Service.Backup"_s,   u"Microsoft Office.Excel"_s, u"Service.Email.Signature"_s, u"How To"_s};
    static const QStringList impacts{u"Single User"_s, u"Small Group or VIP"_s, u"Department/LOB/Branch"_s};
    static const QStringList urgencies{u"Non-Urgent Service"_s, u"Support Service"_s,
                                       u"Core Business Service"_s};
    static const QStringList priorities{u"Low"_s,  u"Minor"_s,  u"Normal"_s,
                                        u"High"_s, u"Urgent"_s, u"Emergency"_s};
    static const QStringList statuses{u"Closed"_s, u"Resolved"_s, u"Assigned"_s, u"Received"_s, u"Hold"_s};

    std::mt19937 random(static_cast<unsigned>(number) * 2'654'435'761U);
    Incident incident;
    incident.setValue(Field::SessionId, idOf(u"incident"_s, number));
    incident.setValue(Field::ProcessId, u"IM-%1"_s.arg(number, 6, 10, QLatin1Char('0')));
    const QString thing = pick(things(), random);
    incident.setValue(Field::IncidentName,
                      thing.at(0).toUpper() + thing.mid(1) + u' ' + pick(troubles(), random));
    incident.setValue(Field::IncidentDescription, sentence(12 + static_cast<int>(random() % 40), random));
    incident.setValue(Field::IncidentType, pick(types, random));
    incident.setValue(Field::AffectedUserEmail, u"user%1@example.com"_s.arg(random() % 4'000));
    incident.setValue(Field::Classification, pick(classes, random));
    incident.setValue(Field::Impact, pick(impacts, random));
    incident.setValue(Field::Urgency, pick(urgencies, random));
    incident.setValue(Field::Priority, pick(priorities, random));
    incident.setValue(Field::AffectedLocationId, number % 3 ? QString() : idOf(u"location"_s, number % 40));
    incident.setValue(Field::AffectedDepartmentId,
                      number % 4 ? QString() : idOf(u"department"_s, number % 25));
    incident.setValue(Field::Status, pick(statuses, random));
    if (statuses.indexOf(incident.status()) < 2) {
        incident.setValue(Field::CloseCode, u"Completed Success"_s);
        incident.setValue(Field::Resolution, sentence(8 + static_cast<int>(random() % 12), random));
    }
    return incident;
}

QByteArray Sample::wire(const Incident &incident)
{
    QJsonObject object;
    const auto write = [&](const char *name, Field field) {
        const QString value = incident.value(field);
        object.insert(QLatin1String(name), value.isEmpty() ? QJsonValue() : QJsonValue(value));
    };
    write("sessionId", Field::SessionId);
    write("processId", Field::ProcessId);
    write("incidentName", Field::IncidentName);
    write("incidentDescription", Field::IncidentDescription);
    write("incidentType", Field::IncidentType);
    write("affectedUserEmail", Field::AffectedUserEmail);
    write("classification", Field::Classification);
    write("impact", Field::Impact);
    write("urgency", Field::Urgency);
    write("priority", Field::Priority);
    write("affectedLocationId", Field::AffectedLocationId);
    write("affectedDepartmentId", Field::AffectedDepartmentId);
    write("status", Field::Status);
    write("resolution", Field::Resolution);
    write("closeCode", Field::CloseCode);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QStringList Sample::searches()
{
    QStringList searches;
    for (const QString &thing : things())
        searches << thing << thing.left(3); // a common word, and the same half typed
    for (const QString &letter : {u"p"_s, u"s"_s, u"w"_s, u"z"_s})
        searches << letter;
    for (int number = 0; number < 10; ++number)
        searches << u"ws-%1"_s.arg(12'345 + number * 7'001);
    searches << u"printer blank"_s << u"outlook password"_s << u"vpn drops"_s << u"laptop slow meeting"_s
             << u"\"access denied\""_s << u"status:assigned"_s << u"status:assigned printer"_s
             << u"priority:emergency"_s << u"class:Hardware.*"_s << u"user:user17@"_s << u"im:4321"_s
             << u"printer -toner"_s << u"scanner OR plotter"_s << u"köln"_s << u"zurich network"_s
             << u"title:camera"_s;
    return searches;
}

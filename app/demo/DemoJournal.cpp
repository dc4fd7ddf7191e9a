// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/demo/DemoJournal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

QByteArray DemoArrival::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

static QByteArray asLine(const DemoArrival &arrival)
{
    QJsonArray headers;
    for (const auto &[name, value] : arrival.headers)
        headers.append(QJsonArray{QString::fromLatin1(name), QString::fromLatin1(value)});
    const bool secret = arrival.path.contains(QLatin1String("/authorization/"), Qt::CaseInsensitive);
    const QJsonObject line = {
        {QStringLiteral("time"), arrival.time.toString(Qt::ISODateWithMs)},
        {QStringLiteral("method"), QString::fromLatin1(arrival.method)},
        {QStringLiteral("path"), arrival.path},
        {QStringLiteral("headers"), headers},
        {QStringLiteral("body"), secret ? QJsonValue() : QJsonValue(QString::fromUtf8(arrival.body))},
        {QStringLiteral("status"), arrival.status},
        {QStringLiteral("executed"), arrival.executed},
        {QStringLiteral("connection"), arrival.connection},
    };
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

DemoJournal::DemoJournal(bool remember)
    : m_remember(remember)
{
}

bool DemoJournal::open(const QString &fileName)
{
    const QMutexLocker locker(&m_lock);
    m_file.setFileName(fileName);
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append);
}

void DemoJournal::record(const DemoArrival &arrival)
{
    const QMutexLocker locker(&m_lock);
    if (m_remember)
        m_arrivals.append(arrival);
    if (m_file.isOpen()) {
        m_file.write(asLine(arrival));
        m_file.flush();
    }
}

QList<DemoArrival> DemoJournal::arrivals() const
{
    const QMutexLocker locker(&m_lock);
    return m_arrivals;
}

void DemoJournal::clear()
{
    const QMutexLocker locker(&m_lock);
    m_arrivals.clear();
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/demo/DemoStorage.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

// "ISDd" in ASCII: tells our data files from anybody else's database.
static constexpr int applicationId = 0x49534464;

static QStringList columns()
{
    QStringList names;
    for (const auto &field : demoGuidFields())
        names << QLatin1String(field.name);
    for (const auto &field : demoTextFields())
        names << QLatin1String(field.name);
    return names;
}

template <typename Work> auto DemoStorage::onThread(Work work)
{
    decltype(work()) result{};
    QMetaObject::invokeMethod(
        &m_worker, [&result, &work] { result = work(); }, Qt::BlockingQueuedConnection);
    return result;
}

DemoStorage::DemoStorage()
    : m_connection(QStringLiteral("demo-") + QUuid::createUuid().toString(QUuid::Id128))
{
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

DemoStorage::~DemoStorage()
{
    onThread([this] {
        QSqlDatabase::removeDatabase(m_connection);
        return true;
    });
    m_thread.quit();
    m_thread.wait();
}

QString DemoStorage::open(const QString &fileName)
{
    return onThread([this, &fileName] { return openHere(fileName); });
}

QString DemoStorage::openHere(const QString &fileName)
{
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(fileName);
    if (!database.open())
        return QStringLiteral("the data file %1 cannot be opened (%2)")
            .arg(fileName, database.lastError().text());
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA application_id")) || !query.next())
        return QStringLiteral("the data file %1 is no data file of this program").arg(fileName);
    const int id = query.value(0).toInt();
    query.finish();
    if (id != applicationId) {
        const bool empty = query.exec(QStringLiteral("SELECT count(*) FROM sqlite_master")) && query.next()
            && query.value(0).toInt() == 0;
        query.finish();
        if (id != 0 || !empty)
            return QStringLiteral("the data file %1 is no data file of this program").arg(fileName);
    }
    if (!prepareTable())
        return QStringLiteral("the data file %1 cannot be written").arg(fileName);
    return {};
}

bool DemoStorage::prepareTable()
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    const QString table = QStringLiteral("CREATE TABLE IF NOT EXISTS incident (%1 TEXT PRIMARY KEY, %2 TEXT)")
                              .arg(columns().first(), columns().mid(1).join(QStringLiteral(" TEXT, ")));
    const QStringList statements = {
        QStringLiteral("PRAGMA journal_mode = WAL"),
        QStringLiteral("PRAGMA synchronous = NORMAL"),
        QStringLiteral("PRAGMA application_id = %1").arg(applicationId),
        table,
        QStringLiteral("CREATE TABLE IF NOT EXISTS seed (id INTEGER PRIMARY KEY, value TEXT)"),
    };
    for (const QString &statement : statements) {
        if (!query.exec(statement))
            return false;
        query.finish();
    }
    if (query.exec(QStringLiteral("SELECT value FROM seed")) && query.next())
        m_seed = query.value(0).toString().toULongLong();
    return true;
}

std::optional<QList<DemoIncident>> DemoStorage::load()
{
    return onThread([this]() -> std::optional<QList<DemoIncident>> {
        QList<DemoIncident> incidents;
        QSqlQuery query(QSqlDatabase::database(m_connection));
        query.setForwardOnly(true);
        query.exec(
            QStringLiteral("SELECT %1 FROM incident ORDER BY rowid").arg(columns().join(QLatin1Char(','))));
        while (query.next()) {
            DemoIncident incident;
            int column = 0;
            for (const auto &field : demoGuidFields())
                incident.*field.value = QUuid::fromString(query.value(column++).toString());
            for (const auto &field : demoTextFields())
                incident.*field.value = query.value(column++).toString();
            incidents.append(incident);
        }
        // A damaged file ends the loop early and says so only here.
        if (query.lastError().isValid())
            return std::nullopt;
        return incidents;
    });
}

bool DemoStorage::save(const QList<DemoIncident> &incidents)
{
    return onThread([this, &incidents] { return saveHere(incidents); });
}

bool DemoStorage::saveHere(const QList<DemoIncident> &incidents)
{
    auto database = QSqlDatabase::database(m_connection);
    const QStringList names = columns();
    QStringList marks;
    QStringList updates;
    for (const QString &name : names) {
        marks << QStringLiteral("?");
        updates << QStringLiteral("%1 = excluded.%1").arg(name);
    }
    QSqlQuery query(database);
    if (!database.transaction()
        || !query.prepare(
            QStringLiteral("INSERT INTO incident (%1) VALUES (%2) ON CONFLICT (%3) DO UPDATE SET %4")
                .arg(names.join(QLatin1Char(',')), marks.join(QLatin1Char(',')), names.first(),
                     updates.join(QLatin1Char(','))))) {
        database.rollback();
        return false;
    }
    for (const DemoIncident &incident : incidents) {
        for (const auto &field : demoGuidFields())
            query.addBindValue((incident.*field.value).toString(QUuid::WithoutBraces));
        for (const auto &field : demoTextFields())
            query.addBindValue(incident.*field.value);
        if (!query.exec()) {
            database.rollback();
            return false;
        }
    }
    query.finish();
    return database.commit();
}

bool DemoStorage::setSeed(quint64 seed)
{
    m_seed = seed;
    return onThread([this, seed] {
        QSqlQuery query(QSqlDatabase::database(m_connection));
        query.prepare(QStringLiteral("INSERT OR REPLACE INTO seed VALUES (1, ?)"));
        query.addBindValue(QString::number(seed));
        return query.exec();
    });
}

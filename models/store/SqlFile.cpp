// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/SqlFile.h"

#include "models/store/FileSystem.h"
#include "models/store/ValueJson.h"

#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

constexpr int sqliteCorrupt = 11;
constexpr int sqliteNotADatabase = 26;

} // namespace

SqlRows::~SqlRows()
{
    if (m_query)
        m_query->finish();
}

bool SqlRows::next()
{
    // A list of a million rows is no place to copy the statement for a fault that only tests set.
    if (!m_query || (SqlFile::s_fault && m_file->meetsFault(m_query->lastQuery())))
        return false;
    if (m_query->next())
        return true;
    // A damaged page ends the rows early and silently: only lastError() tells it from the end.
    m_file->note(m_query->lastError());
    return false;
}

qint32 SqlRows::smallNumber(int column) const
{
    return m_file->small(number(column));
}

QDateTime SqlRows::time(int column) const
{
    const qint64 milliseconds = number(column);
    return milliseconds == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

SqlFile::SqlFile(QString path, Durability durability)
    : m_path(std::move(path))
    , m_durability(durability)
    , m_connection(u"incident-store-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

SqlFile::~SqlFile()
{
    m_statements.clear();
    m_database.close();
    // Qt warns about a connection in use as long as any handle of it lives.
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

bool SqlFile::open()
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (meetsFault({}))
        return false;
    if (!m_database.open()) {
        note(m_database.lastError());
        return false;
    }
    m_identity = FileSystem::identity(m_path);
    const bool full = m_durability == Durability::PowerLoss;
    // Less of a large page stays empty. What is written in small pieces has small ones, which are quicker on
    // disk.
    if (!full)
        execute(u"PRAGMA page_size=8192"_s);
    else // A log that is lost or cut must not bring an intent back as one that was never sent.
        execute(u"PRAGMA wal_autocheckpoint=1"_s);
    execute(full ? u"PRAGMA synchronous=FULL"_s : u"PRAGMA synchronous=NORMAL"_s);
    // Sorting must not leave incident texts in a shared temporary folder, deleting must not leave them in
    // free pages.
    execute(u"PRAGMA temp_store=MEMORY"_s);
    execute(u"PRAGMA secure_delete=ON"_s);
    return !hasFailed();
}

bool SqlFile::useJournal(Journal journal)
{
    execute(journal == Journal::WriteAhead ? u"PRAGMA journal_mode=WAL"_s : u"PRAGMA journal_mode=DELETE"_s);
    return !hasFailed();
}

QSqlQuery *SqlFile::prepared(const QString &sql)
{
    if (const auto found = m_statements.find(sql); found != m_statements.end())
        return found->second.get();
    auto query = std::make_unique<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql)) {
        note(query->lastError());
        return nullptr;
    }
    return m_statements.emplace(sql, std::move(query)).first->second.get();
}

QSqlQuery *SqlFile::started(const QString &sql, const QVariantList &values)
{
    if (hasFailed() || meetsFault(sql))
        return nullptr;
    QSqlQuery *query = prepared(sql);
    if (!query)
        return nullptr;
    for (int i = 0; i < values.size(); ++i) {
        const QVariant &value = values.at(i);
        // The null of a column that was read stays null; the null of QString is an empty text.
        const bool isText = value.typeId() == QMetaType::QString && !value.isNull();
        query->bindValue(i, isText ? QVariant(ValueJson::cleanText(value.toString())) : value);
    }
    if (query->exec())
        return query;
    note(query->lastError());
    query->finish();
    return nullptr;
}

SqlRows SqlFile::query(const QString &sql, const QVariantList &values)
{
    return SqlRows(*this, started(sql, values));
}

int SqlFile::execute(const QString &sql, const QVariantList &values)
{
    QSqlQuery *query = started(sql, values);
    if (!query)
        return -1;
    m_lastInsertId = query->lastInsertId().toLongLong();
    const int touched = std::max(0, query->numRowsAffected());
    query->finish();
    return touched;
}

qint32 SqlFile::small(qint64 number)
{
    const auto fitting = static_cast<qint32>(number);
    if (fitting == number)
        return fitting;
    fail(u"holds the number %1, which is too large"_s.arg(number));
    return 0;
}

bool SqlFile::meetsFault(const QString &sql)
{
    const QSqlError error = s_fault ? s_fault(m_database, sql) : QSqlError();
    note(error);
    return error.isValid();
}

void SqlFile::checkPlace()
{
    // SQLite writes on into a file that nobody will ever find again, and calls that a success.
    if (FileSystem::identity(m_path) != m_identity)
        fail(u"was removed or replaced while it was open"_s);
}

void SqlFile::note(const QSqlError &error)
{
    if (!error.isValid())
        return;
    // The low byte is SQLite's primary result code, the rest refines it.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    m_broken = m_broken || code == sqliteCorrupt || code == sqliteNotADatabase;
    fail(error.driverText() + u": "_s + error.databaseText() + u" ("_s + error.nativeErrorCode() + u')');
}

void SqlFile::fail(const QString &detail)
{
    if (m_error)
        return;
    ServiceError error;
    error.kind = ServiceError::Kind::StoreFailed;
    error.outcome = ServiceError::Outcome::NotSent;
    error.detail = QFileInfo(m_path).fileName() + u": "_s + detail;
    m_error = error;
}

Result<void> SqlFile::takeResult()
{
    if (!m_error)
        return {};
    return tl::unexpected(*std::exchange(m_error, std::nullopt));
}

QVariant SqlFile::timeValue(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : qint64(0);
}

SqlTransaction::SqlTransaction(SqlFile &file)
    : m_file(file)
{
    // IMMEDIATE takes the write lock now: a transaction that upgrades later may fail in its middle.
    m_open = m_file.execute(u"BEGIN IMMEDIATE"_s) >= 0;
    m_file.m_isInTransaction = true;
}

SqlTransaction::~SqlTransaction()
{
    if (m_open)
        rollBack();
    if (m_file.m_gathering)
        m_file.m_gathering->discard();
    m_file.m_isInTransaction = false;
}

void SqlTransaction::rollBack()
{
    // After a fault nothing runs until the fault is taken, and SQLite may have rolled back by itself (disk
    // full), which makes ROLLBACK an error of no interest.
    m_file.m_error.reset();
    m_file.execute(u"ROLLBACK"_s);
    m_file.m_error.reset();
    m_open = false;
}

Result<void> SqlTransaction::commit()
{
    m_file.checkPlace();
    if (m_file.m_gathering)
        m_file.m_gathering->write();
    if (!m_file.hasFailed() && m_file.execute(u"COMMIT"_s) >= 0)
        m_open = false;
    auto result = m_file.takeResult();
    if (!result && m_open)
        rollBack();
    return result;
}

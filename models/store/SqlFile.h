// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>

class SqlFile;

//! \brief The rows of a running query, read once and forward; the statement is free again when this goes.
class SqlRows
{
public:
    SqlRows(SqlFile &file, QSqlQuery *query)
        : m_file(&file)
        , m_query(query)
    {
    }
    SqlRows(SqlRows &&other) noexcept
        : m_file(other.m_file)
        , m_query(std::exchange(other.m_query, nullptr))
    {
    }
    SqlRows(const SqlRows &) = delete;
    SqlRows &operator=(const SqlRows &) = delete;
    SqlRows &operator=(SqlRows &&) = delete;
    ~SqlRows();

    //! \brief False at the end and at a fault; a fault stays with the file.
    bool next();
    [[nodiscard]] qint64 number(int column) const { return m_query->value(column).toLongLong(); }
    //! \brief One of 32 bits; the file fails over any other.
    [[nodiscard]] qint32 smallNumber(int column) const;
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] QByteArray blob(int column) const { return m_query->value(column).toByteArray(); }
    [[nodiscard]] QVariant value(int column) const { return m_query->value(column); }
    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }
    //! \brief Milliseconds since 1970 in UTC; 0 is an invalid time.
    [[nodiscard]] QDateTime time(int column) const;

private:
    SqlFile *m_file;
    QSqlQuery *m_query; //!< Null when the statement could not run.
};

//! \brief What a transaction gathers, to be written at its end.
class SqlGathering
{
public:
    SqlGathering() = default;
    virtual ~SqlGathering() = default;
    Q_DISABLE_COPY_MOVE(SqlGathering)

    virtual void write() = 0;
    //! \brief The transaction was taken back.
    virtual void discard() = 0;
};

//! \brief One open SQLite file. Like a stream it remembers its first fault: from then on it does nothing
//! until takeResult().
class SqlFile
{
public:
    enum class Durability {
        Process, //!< A commit survives the end of this process (synchronous=NORMAL).
        PowerLoss, //!< A commit survives the loss of power (synchronous=FULL).
    };

    SqlFile(QString path, Durability durability);
    ~SqlFile();
    Q_DISABLE_COPY_MOVE(SqlFile)

    //! \brief Opens the existing file and sets what holds for every connection.
    bool open();
    enum class Journal {
        WriteAhead, //!< Readers and the writer do not wait for each other.
        Rollback, //!< Needs no memory shared through a file, which other machines' file systems cannot give.
    };
    //! \brief The one place that sets the journal mode.
    bool useJournal(Journal journal);

    //! \brief Runs \a sql, prepared once for each text. NULs and lone surrogates in \a values become U+FFFD.
    [[nodiscard]] SqlRows query(const QString &sql, const QVariantList &values = {});
    //! \brief Runs a statement without rows; the number of rows it touched, or -1.
    int execute(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] qint64 lastInsertId() const { return m_lastInsertId; }

    //! \brief \a gathering has its say before each commit. Null for none.
    void setGathering(SqlGathering *gathering) { m_gathering = gathering; }
    [[nodiscard]] bool isInTransaction() const { return m_isInTransaction; }

    //! \brief \a number in 32 bits; where it does not fit the file fails, and the answer is 0.
    [[nodiscard]] qint32 small(qint64 number);

    [[nodiscard]] bool hasFailed() const { return m_error.has_value(); }
    //! \brief True once SQLite said that the file is no database or is damaged.
    [[nodiscard]] bool isBroken() const { return m_broken; }
    //! \brief Makes the file fail with words of ours.
    void fail(const QString &detail);
    //! \brief The fault since the last call, and a fresh start.
    [[nodiscard]] Result<void> takeResult();
    [[nodiscard]] const QString &path() const { return m_path; }

    [[nodiscard]] static QVariant timeValue(const QDateTime &time);

    //! \brief Asked before each call of SQLite; a valid error stands in for the call. No disk breaks at the
    //! n-th call when a test wants it, so this does. Set while no job runs; null in the program.
    using Fault = QSqlError (*)(const QSqlDatabase &database, const QString &sql);
    static void setFault(Fault fault) { s_fault = fault; }

private:
    friend class SqlRows;
    friend class SqlTransaction;
    bool meetsFault(const QString &sql);
    void checkPlace();
    QSqlQuery *prepared(const QString &sql);
    QSqlQuery *started(const QString &sql, const QVariantList &values);
    void note(const QSqlError &error);

    struct HashText {
        size_t operator()(const QString &text) const { return qHash(text); }
    };

    QString m_path;
    Durability m_durability;
    QString m_connection;
    QByteArray m_identity;
    QSqlDatabase m_database;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>, HashText> m_statements;
    std::optional<ServiceError> m_error;
    SqlGathering *m_gathering = nullptr;
    qint64 m_lastInsertId = 0;
    bool m_isInTransaction = false;
    bool m_broken = false;
    static inline Fault s_fault = nullptr;
};

//! \brief One transaction for writing: all of it or nothing; rolled back unless commit() succeeded.
class SqlTransaction
{
public:
    explicit SqlTransaction(SqlFile &file);
    ~SqlTransaction();
    Q_DISABLE_COPY_MOVE(SqlTransaction)

    //! \brief Commits if nothing failed since the beginning.
    [[nodiscard]] Result<void> commit();

private:
    void rollBack();

    SqlFile &m_file;
    bool m_open = false;
};

//! \brief \a value, or the fault that \a file met while it was read.
template <typename T> [[nodiscard]] Result<T> readResult(SqlFile &file, T value)
{
    if (auto result = file.takeResult(); !result)
        return tl::unexpected(result.error());
    return value;
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/Salvage.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

QStringList names(SqlFile &file, const QString &sql, const QVariantList &values = {})
{
    QStringList found;
    SqlRows rows = file.query(sql, values);
    while (rows.next())
        found.append(rows.text(0));
    return found;
}

QStringList tablesOf(SqlFile &file)
{
    // The index for searching is filled in the end, and the mark was set when the file was made.
    return names(file,
                 u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'meta' "
                 "AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'incident_search%'"_s);
}

//! \brief A file that an older version left may lack the newest columns of \a table.
QStringList sharedColumns(SqlFile &from, SqlFile &to, const QString &table)
{
    const QString sql = u"SELECT name FROM pragma_table_info(?)"_s;
    const QStringList there = names(from, sql, {table});
    QStringList columns = names(to, sql, {table});
    if (from.takeResult() && !there.isEmpty())
        columns.removeIf([&there](const QString &column) { return !there.contains(column); });
    return columns;
}

//! \brief Reads \a table from one end until the end or a page that cannot be read; \a added counts.
bool copyRows(SqlFile &from, SqlFile &to, const QString &table, const QString &order, int &added)
{
    const QStringList columns = sharedColumns(from, to, table);
    const QString list = columns.join(u", "_s);
    const QString insert = u"INSERT OR IGNORE INTO %1(%2) VALUES (%3)"_s.arg(
        table, list, QStringList(columns.size(), u"?"_s).join(u", "_s));
    {
        SqlRows rows = from.query(u"SELECT %1 FROM %2 NOT INDEXED ORDER BY 1 %3"_s.arg(list, table, order));
        while (!to.hasFailed() && rows.next()) {
            QVariantList values;
            for (int column = 0; column < columns.size(); ++column)
                values.append(rows.value(column));
            added += qMax(0, to.execute(insert, values));
        }
    }
    return from.takeResult().has_value();
}

//! \brief A copy of a file and its log for as long as it is looked at: SQLite would mend the original.
class Copy
{
public:
    explicit Copy(const QString &path)
        : m_path(path + u"-copy"_s)
    {
        removeFiles();
        for (const QString &suffix : {QString(), u"-wal"_s})
            QFile::copy(path + suffix, m_path + suffix);
    }
    ~Copy() { removeFiles(); }
    Q_DISABLE_COPY_MOVE(Copy)

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    void removeFiles() const
    {
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(m_path + suffix);
    }

    QString m_path;
};

void makeConsistent(SqlFile &fresh, const QStringList &tables)
{
    if (tables.contains(u"intent"_s))
        fresh.execute(u"UPDATE intent SET state = 'Held' WHERE state = 'Waiting'"_s);
    if (tables.contains(u"incident"_s))
        fresh.execute(u"INSERT INTO incident_search(incident_search) VALUES ('rebuild')"_s);
    // The two halves of an incident lie apart, and each is nothing without the other.
    if (tables.contains(u"snapshot"_s)) {
        fresh.execute(u"DELETE FROM incident WHERE row NOT IN (SELECT row FROM snapshot)"_s);
        fresh.execute(u"DELETE FROM snapshot WHERE row NOT IN (SELECT row FROM incident)"_s);
    }
}

} // namespace

Result<int> Salvage::rescue(const QString &broken, SqlFile &fresh)
{
    int added = 0;
    const Copy copy(broken);
    if (!QFile::exists(copy.path()))
        return added;
    SqlFile source(copy.path(), SqlFile::Durability::Process);
    source.open();
    [[maybe_unused]] const auto opened = source.takeResult();
    // Only so does SQLite read a file that is shorter than its header says.
    source.execute(u"PRAGMA writable_schema=ON"_s);
    [[maybe_unused]] const auto unlocked = source.takeResult();
    SqlTransaction transaction(fresh);
    const QStringList tables = tablesOf(fresh);
    for (const QString &table : tables) {
        if (!copyRows(source, fresh, table, u"ASC"_s, added))
            copyRows(source, fresh, table, u"DESC"_s, added);
    }
    makeConsistent(fresh, tables);
    if (auto done = transaction.commit(); !done)
        return tl::unexpected(done.error());
    return added;
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/Salvage.h"

#include "models/store/FileSystem.h"
#include "models/store/OrderedTexts.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

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

QStringList columnsOf(SqlFile &file, const QString &table)
{
    return names(file, u"SELECT name FROM pragma_table_info(?)"_s, {table});
}

//! \brief A file that an older version left may lack the newest columns of \a table.
QStringList sharedColumns(SqlFile &from, SqlFile &to, const QString &table)
{
    const QStringList there = columnsOf(from, table);
    QStringList columns = columnsOf(to, table);
    if (from.takeResult() && !there.isEmpty())
        columns.removeIf([&there](const QString &column) { return !there.contains(column); });
    return columns;
}

bool isCounted(const QString &column)
{
    return column == "id"_L1 || column == "row"_L1 || column == "touched"_L1;
}

//! \brief The highest number in \a fresh. Counted on from there, what was another incident or intent in the
//! broken file is another one here.
qint64 highest(SqlFile &fresh, const QStringList &tables)
{
    qint64 found = 0;
    for (const QString &table : tables) {
        const QStringList columns = columnsOf(fresh, table);
        for (const QString &column : columns) {
            // The id of a place is a text.
            const QString sql = u"SELECT max(%1) FROM %2 WHERE typeof(%1) = 'integer'"_s.arg(column, table);
            if (SqlRows rows = isCounted(column) ? fresh.query(sql) : SqlRows(fresh, nullptr); rows.next())
                found = std::max(found, rows.number(0));
        }
    }
    return found;
}

//! \brief A copy of a file and its log for as long as it is looked at: SQLite would mend the original.
class Copy
{
public:
    explicit Copy(const QString &path)
        : m_from(path)
        , m_path(path + u"-copy"_s)
    {
        removeFiles();
    }
    ~Copy() { removeFiles(); }
    Q_DISABLE_COPY_MOVE(Copy)

    //! \brief Why there is no copy of all of it, else empty: half of it would be read as if it were all.
    [[nodiscard]] QString fault() const
    {
        for (const QString &suffix : {QString(), u"-wal"_s, u"-journal"_s}) {
            QFile file(m_from + suffix);
            if (!file.exists())
                continue;
            const QString to = m_path + suffix;
            if (!file.copy(to) || !FileSystem::closeFile(to) || QFileInfo(to).size() != file.size())
                return u"cannot be copied: "_s + file.errorString();
        }
        return {};
    }

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    void removeFiles() const
    {
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(m_path + suffix);
    }

    QString m_from;
    QString m_path;
};

bool hasTable(SqlFile &file, const QString &table)
{
    return !names(file, u"SELECT name FROM sqlite_schema WHERE name = ?"_s, {table}).isEmpty();
}

void openDamaged(SqlFile &file)
{
    file.open();
    // Only so does SQLite read a file that is shorter than its header says.
    if (file.takeResult() || file.isBroken())
        file.execute(u"PRAGMA writable_schema=ON"_s);
}

//! \brief Brings the rows of one broken file into a fresh one. Each table has a connection of its own: what
//! was found damaged once would hide the next fault. A fault that is not the damage stays with the fresh
//! file.
class Transfer
{
public:
    Transfer(const QString &copy, SqlFile &fresh)
        : m_copy(copy)
        , m_to(fresh)
        , m_tables(tablesOf(fresh))
        , m_shift(highest(fresh, m_tables))
    {
    }

    Salvage::Rescued run()
    {
        for (const QString &table : m_tables) {
            if (copyRows(table, u"ASC"_s))
                continue;
            m_rescued.isPartial = true;
            copyRows(table, u"DESC"_s);
        }
        takeNotes();
        makeConsistent();
        return m_rescued;
    }

private:
    //! \brief Reads \a table from one end until the end or a page that cannot be read.
    bool copyRows(const QString &table, const QString &order)
    {
        SqlFile from(m_copy, SqlFile::Durability::Process);
        openDamaged(from);
        if (hasTable(from, table)) {
            const QStringList columns = sharedColumns(from, m_to, table);
            const QString list = columns.join(u", "_s);
            const QString insert = u"INSERT OR IGNORE INTO %1(%2) VALUES (%3)"_s.arg(
                table, list, QStringList(columns.size(), u"?"_s).join(u", "_s));
            SqlRows rows =
                from.query(u"SELECT %1 FROM %2 NOT INDEXED ORDER BY 1 %3"_s.arg(list, table, order));
            while (!m_to.hasFailed() && rows.next()) {
                const int added = m_to.execute(insert, values(rows, columns));
                m_rescued.rows += added;
                // From the other end it meets again what it brought already.
                m_rescued.leftOut += order == "ASC"_L1 ? 1 - added : 0;
            }
        }
        return isRead(from);
    }

    QVariantList values(const SqlRows &rows, const QStringList &columns) const
    {
        QVariantList values;
        for (int column = 0; column < columns.size(); ++column) {
            const QVariant value = rows.value(column);
            const bool isNumber = isCounted(columns.at(column)) && value.typeId() == QMetaType::LongLong;
            values.append(isNumber ? value.toLongLong() + m_shift : value);
        }
        return values;
    }

    //! \brief What the broken file itself was still waiting for.
    void takeNotes()
    {
        SqlFile from(m_copy, SqlFile::Durability::Process);
        openDamaged(from);
        const QStringList notes = hasTable(from, u"meta"_s) ? Salvage::noted(from) : QStringList();
        m_rescued.isPartial = !isRead(from) || m_rescued.isPartial;
        for (const QString &each : notes)
            Salvage::note(each, m_to);
    }

    bool isRead(SqlFile &from)
    {
        const auto read = from.takeResult();
        if (!read && !from.isBroken())
            m_to.fail(read.error().detail);
        return read.has_value();
    }

    void makeConsistent()
    {
        if (m_tables.contains(u"intent"_s)) {
            m_to.execute(u"UPDATE intent SET state = 'Held' WHERE state = 'Waiting' AND id > ?"_s, {m_shift});
            const int doubled =
                m_to.execute(u"DELETE FROM saved_view WHERE id > ? AND name COLLATE NOCASE IN "
                             "(SELECT name FROM saved_view WHERE id <= ?)"_s,
                             {m_shift, m_shift});
            m_rescued.rows -= doubled;
            m_rescued.leftOut += doubled;
        }
        if (m_tables.contains(u"incident"_s)) {
            m_to.execute(u"INSERT INTO incident_search(incident_search) VALUES ('rebuild')"_s);
            // The parts of an incident lie apart, and each is nothing without the others.
            m_to.execute(u"DELETE FROM incident WHERE row NOT IN (SELECT row FROM snapshot)"_s);
            m_to.execute(u"DELETE FROM snapshot WHERE row NOT IN (SELECT row FROM incident)"_s);
            m_to.execute(u"DELETE FROM observed WHERE row NOT IN (SELECT row FROM incident)"_s);
            OrderedTexts::forgetOrder(m_to);
        }
    }

    QString m_copy;
    SqlFile &m_to;
    QStringList m_tables;
    qint64 m_shift;
    Salvage::Rescued m_rescued;
};

} // namespace

void Salvage::note(const QString &broken, SqlFile &fresh)
{
    fresh.execute(u"INSERT OR IGNORE INTO meta(name, value) VALUES ('unsaved ' || ?, '')"_s, {broken});
}

QStringList Salvage::noted(SqlFile &fresh)
{
    return names(fresh,
                 u"SELECT substr(name, length('unsaved ') + 1) FROM meta WHERE name LIKE 'unsaved %' "
                 "ORDER BY name DESC"_s);
}

Result<Salvage::Rescued> Salvage::rescue(const QString &broken, SqlFile &fresh)
{
    const QString name = QFileInfo(broken).fileName();
    Rescued rescued;
    const Copy copy(broken);
    SqlTransaction transaction(fresh);
    fresh.execute(u"DELETE FROM meta WHERE name = 'unsaved ' || ?"_s, {name});
    if (const QString fault = copy.fault(); !fault.isEmpty())
        fresh.fail(name + u' ' + fault);
    else if (QFile::exists(copy.path()))
        rescued = Transfer(copy.path(), fresh).run();
    if (auto done = transaction.commit(); !done)
        return tl::unexpected(done.error());
    return rescued;
}

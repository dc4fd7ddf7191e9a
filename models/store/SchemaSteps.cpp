// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/Schema.h"

using namespace Qt::StringLiterals;

namespace {

// The columns of the list come first: a row is read only as far as needed, and long texts lie behind.
QStringList cacheTables()
{
    return {uR"(CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID)"_s,
            uR"(INSERT INTO meta(name, value) VALUES ('sentinel', 'incident-console'))"_s,
            uR"(CREATE TABLE incident(
                row INTEGER PRIMARY KEY AUTOINCREMENT,
                key TEXT NOT NULL UNIQUE,
                local INTEGER NOT NULL,
                touched INTEGER NOT NULL,
                unread INTEGER NOT NULL DEFAULT 0,
                sync INTEGER NOT NULL DEFAULT 0,
                read_at INTEGER NOT NULL DEFAULT 0,
                read_failed INTEGER NOT NULL DEFAULT 0,
                number TEXT NOT NULL DEFAULT '',
                title TEXT NOT NULL DEFAULT '',
                type TEXT NOT NULL DEFAULT '',
                affected_user TEXT NOT NULL DEFAULT '',
                classification TEXT NOT NULL DEFAULT '',
                impact TEXT NOT NULL DEFAULT '',
                urgency TEXT NOT NULL DEFAULT '',
                priority TEXT NOT NULL DEFAULT '',
                location TEXT NOT NULL DEFAULT '',
                department TEXT NOT NULL DEFAULT '',
                status TEXT NOT NULL DEFAULT '',
                close_code TEXT NOT NULL DEFAULT '',
                description TEXT NOT NULL DEFAULT '',
                resolution TEXT NOT NULL DEFAULT ''))"_s,
            uR"(CREATE TABLE snapshot(
                row INTEGER PRIMARY KEY,
                base BLOB,
                verbatim BLOB,
                seen BLOB,
                read_error BLOB))"_s,
            uR"(CREATE TABLE observed(
                id INTEGER PRIMARY KEY,
                row INTEGER NOT NULL,
                field TEXT NOT NULL,
                before TEXT NOT NULL,
                after TEXT NOT NULL,
                last_before INTEGER NOT NULL,
                first_after INTEGER NOT NULL))"_s};
}

QStringList cacheIndices()
{
    QStringList statements{u"CREATE INDEX incident_touched ON incident(touched)"_s,
                           u"CREATE INDEX incident_unread ON incident(unread, touched)"_s,
                           u"CREATE INDEX incident_sync ON incident(sync, touched)"_s,
                           u"CREATE INDEX incident_read ON incident(local, read_at)"_s,
                           u"CREATE INDEX observed_row ON observed(row)"_s};
    const QStringList sortable{u"number"_s,         u"title"_s,     u"type"_s,    u"affected_user"_s,
                               u"classification"_s, u"impact"_s,    u"urgency"_s, u"priority"_s,
                               u"status"_s,         u"close_code"_s};
    for (const QString &column : sortable)
        statements.append(
            u"CREATE INDEX incident_%1 ON incident(%1 COLLATE NOCASE, touched DESC)"_s.arg(column));
    return statements;
}

// External content: the texts are kept once, and the triggers keep the index true to them. The index counts
// incidents by \a id.
QStringList searchBy(const QString &id)
{
    const QStringList columns{u"number"_s,         u"title"_s,      u"type"_s,        u"affected_user"_s,
                              u"classification"_s, u"impact"_s,     u"urgency"_s,     u"priority"_s,
                              u"status"_s,         u"close_code"_s, u"description"_s, u"resolution"_s};
    const QString names = columns.join(u", "_s);
    const QString before = u"old."_s + columns.join(u", old."_s);
    const QString after = u"new."_s + columns.join(u", new."_s);
    const QString add =
        u"INSERT INTO incident_search(rowid, %1) VALUES (new.%3, %2);"_s.arg(names, after, id);
    const QString drop = u"INSERT INTO incident_search(incident_search, rowid, %1) "
                         "VALUES ('delete', old.%3, %2);"_s.arg(names, before, id);
    return {
        u"CREATE VIRTUAL TABLE incident_search USING fts5(%1, content='incident', content_rowid='%2', "
        "tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')"_s.arg(names, id),
        u"CREATE TRIGGER incident_added AFTER INSERT ON incident BEGIN %1 END"_s.arg(add),
        u"CREATE TRIGGER incident_dropped AFTER DELETE ON incident BEGIN %1 END"_s.arg(drop),
        u"CREATE TRIGGER incident_rewritten AFTER UPDATE OF %6, %1 ON incident "
        "WHEN (old.%6, %2) IS NOT (new.%6, %3) BEGIN %4 %5 END"_s.arg(names, before, after, drop, add, id)};
}

QStringList cacheSearch()
{
    return searchBy(u"row"_s);
}

// An index answers in the order of its ids: counted by the last touch, the newest matches come first and need
// no sorting, however many there are.
QStringList cacheSearchByTouch()
{
    return QStringList{u"DROP TRIGGER incident_added"_s, u"DROP TRIGGER incident_dropped"_s,
                       u"DROP TRIGGER incident_rewritten"_s, u"DROP TABLE incident_search"_s}
    + searchBy(u"touched"_s)
        + QStringList{u"INSERT INTO incident_search(incident_search) VALUES ('rebuild')"_s};
}

// Most incidents name no place: these indices cost next to nothing.
QStringList cachePlaces()
{
    return {u"CREATE INDEX incident_location ON incident(location) WHERE location > ''"_s,
            u"CREATE INDEX incident_department ON incident(department) WHERE department > ''"_s};
}

// The heat map counts without looking at a row.
QStringList cacheOverview()
{
    return {u"CREATE INDEX incident_heat ON incident(impact COLLATE NOCASE, urgency COLLATE NOCASE)"_s};
}

// Beside a text stands its key in the order of the person's language; most texts are their own. Written out,
// because a step never changes.
QStringList cacheTextOrder()
{
    QStringList statements{u"DROP INDEX incident_title"_s};
    const QStringList columns{u"title"_s,          u"type"_s,   u"affected_user"_s,
                              u"classification"_s, u"impact"_s, u"urgency"_s,
                              u"priority"_s,       u"status"_s, u"close_code"_s};
    for (const QString &column : columns) {
        statements.append(u"ALTER TABLE incident ADD COLUMN %1_order TEXT"_s.arg(column));
        statements.append(u"CREATE INDEX incident_%1_order ON incident(ifnull(%1_order, %1) COLLATE NOCASE, "
                          "touched DESC)"_s.arg(column));
    }
    return statements;
}

// Columns of few values are sorted value by value, so nothing but the value itself is kept.
QStringList cacheValueOrder()
{
    QStringList statements;
    const QStringList columns{u"type"_s,     u"classification"_s, u"impact"_s,    u"urgency"_s,
                              u"priority"_s, u"status"_s,         u"close_code"_s};
    for (const QString &column : columns) {
        statements.append(u"DROP INDEX incident_%1_order"_s.arg(column));
        statements.append(u"ALTER TABLE incident DROP COLUMN %1_order"_s.arg(column));
    }
    return statements;
}

// Whoever adds an incident puts it into the index as well: a trigger made the index write out row by row. How
// many words a text has is asked by nobody.
QStringList cacheSearchWithoutSizes()
{
    QStringList statements = cacheSearchByTouch();
    for (QString &statement : statements)
        statement.replace(u"prefix='1 2 3'"_s, u"prefix='1 2 3', columnsize=0"_s);
    statements.append(u"DROP TRIGGER incident_added"_s);
    return statements;
}

// Nor is a changed incident put into it by a trigger any more.
QStringList cacheSearchWithoutRewriting()
{
    return {u"DROP TRIGGER incident_rewritten"_s};
}

QStringList workTables()
{
    return {uR"(CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID)"_s,
            uR"(INSERT INTO meta(name, value) VALUES ('sentinel', 'incident-console'))"_s,
            uR"(CREATE TABLE intent(
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                key TEXT NOT NULL,
                kind TEXT NOT NULL,
                state TEXT NOT NULL,
                change BLOB NOT NULL,
                number TEXT NOT NULL,
                title TEXT NOT NULL,
                queued_at INTEGER NOT NULL,
                not_before INTEGER NOT NULL,
                attempts INTEGER NOT NULL,
                tries INTEGER NOT NULL,
                unknown_since INTEGER NOT NULL,
                rebases INTEGER NOT NULL,
                error BLOB,
                conflicts BLOB NOT NULL,
                not_taken BLOB NOT NULL))"_s,
            uR"(CREATE INDEX intent_key ON intent(key))"_s,
            uR"(CREATE TABLE draft(
                key TEXT NOT NULL,
                kind TEXT NOT NULL,
                change BLOB NOT NULL,
                saved_at INTEGER NOT NULL,
                PRIMARY KEY(key, kind)) WITHOUT ROWID)"_s,
            uR"(CREATE TABLE ledger(
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                key TEXT NOT NULL,
                number TEXT NOT NULL,
                title TEXT NOT NULL,
                kind TEXT NOT NULL,
                event TEXT NOT NULL,
                change BLOB NOT NULL,
                at INTEGER NOT NULL,
                error BLOB))"_s,
            uR"(CREATE INDEX ledger_key ON ledger(key))"_s};
}

// Which created incident became which: a form may still write under the old key, and the cache may have
// missed it.
QStringList workArrivals()
{
    return {uR"(CREATE TABLE arrival(
                old_key TEXT PRIMARY KEY,
                new_key TEXT NOT NULL,
                change BLOB NOT NULL) WITHOUT ROWID)"_s,
            uR"(CREATE INDEX arrival_new ON arrival(new_key))"_s};
}

// The server knows locations and departments by their ids only; what people call them is kept here.
QStringList workPlaces()
{
    return {uR"(CREATE TABLE place(
                field TEXT NOT NULL,
                id TEXT NOT NULL,
                name TEXT NOT NULL,
                PRIMARY KEY(field, id)) WITHOUT ROWID)"_s};
}

// Searches that people gave a name.
QStringList workSavedViews()
{
    return {uR"(CREATE TABLE saved_view(
                id INTEGER PRIMARY KEY,
                place INTEGER NOT NULL,
                name TEXT NOT NULL,
                within TEXT NOT NULL,
                search TEXT NOT NULL,
                sort TEXT NOT NULL,
                descending INTEGER NOT NULL))"_s};
}

// A saved view keeps by what the list is grouped.
QStringList workViewGroups()
{
    return {u"ALTER TABLE saved_view ADD COLUMN grouped TEXT NOT NULL DEFAULT ''"_s};
}

} // namespace

Schema Schema::cache()
{
    return {u"cache.sqlite"_s,
            0x49436361, // "ICca"
            SqlFile::Durability::Process,
            {{1, cacheTables()},
             {2, cacheIndices()},
             {3, cacheSearch()},
             {4, cachePlaces()},
             {5, cacheOverview()},
             {6, cacheSearchByTouch()},
             {7, cacheTextOrder()},
             {8, cacheValueOrder()},
             {9, cacheSearchWithoutSizes()},
             // The server's words may rest packed (Verbatim), which an older program must not take for JSON.
             {10, {}},
             {11, cacheSearchWithoutRewriting()}}};
}

Schema Schema::work()
{
    return {u"work.sqlite"_s,
            0x4943776f, // "ICwo"
            SqlFile::Durability::PowerLoss,
            {{1, workTables()},
             {2, workArrivals()},
             {3, workPlaces()},
             {4, workSavedViews()},
             {5, workViewGroups()}}};
}

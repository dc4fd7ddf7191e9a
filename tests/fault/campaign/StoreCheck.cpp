// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fault/campaign/StoreCheck.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace {

bool isSound(const QString &fileName)
{
    bool sound = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"check"_s);
        database.setDatabaseName(fileName);
        if (database.open()) {
            QSqlQuery query(u"PRAGMA integrity_check"_s, database);
            sound = query.next() && query.value(0).toString() == "ok"_L1;
        }
    }
    QSqlDatabase::removeDatabase(u"check"_s);
    return sound;
}

} // namespace

QStringList damagedFiles(const QString &folder, const QString &copies)
{
    const QDir place(folder);
    QDir(copies).removeRecursively();
    QDir().mkpath(copies);
    const QStringList files = place.entryList({u"*.sqlite*"_s}, QDir::Files);
    for (const QString &file : files)
        QFile::copy(place.filePath(file), copies + u'/' + file);
    QStringList damaged;
    for (const QString &file : {u"work.sqlite"_s, u"cache.sqlite"_s}) {
        if (files.contains(file) && !isSound(copies + u'/' + file))
            damaged.append(file);
    }
    return damaged;
}

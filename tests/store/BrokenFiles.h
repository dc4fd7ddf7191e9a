// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/store/StoreFixture.h"

#include <QScopeGuard>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

//! \brief Files of a store as damage, a crash or a full disk leaves them.
namespace BrokenFiles {

using namespace Qt::StringLiterals;

inline void overwrite(const QString &path, const QByteArray &bytes, qint64 offset = 0)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! \brief Every row can still be read, and the check must say no.
inline void damage(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("No file to damage: %s", qPrintable(path));
    const qsizetype place = file.readAll().indexOf("incident-console");
    if (place < 0 || !file.seek(place) || file.write("incident-damaged") != 16)
        qFatal("The sentinel was not found in %s", qPrintable(path));
}

//! \brief No file of this process grows beyond what a new store needs.
inline auto fullDisk()
{
#ifdef Q_OS_UNIX
    constexpr rlim_t enoughForANewStore = 300 * 1024;
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before = {};
    ::getrlimit(RLIMIT_FSIZE, &before);
    rlimit now = before;
    now.rlim_cur = enoughForANewStore;
    if (::setrlimit(RLIMIT_FSIZE, &now) != 0)
        qFatal("The disk could not be made full.");
    return qScopeGuard([before] { ::setrlimit(RLIMIT_FSIZE, &before); });
#else
    return qScopeGuard([] {});
#endif
}

//! \brief A store in \a to with the work of \a folder as a crash would leave it, its log not taken in.
inline void copyAsCrashed(const QString &folder, const QString &to)
{
    OpenStore{to};
    QVERIFY(QFile::remove(to + u"/work.sqlite"_s));
    for (const QString &name : {u"/work.sqlite"_s, u"/work.sqlite-wal"_s})
        QVERIFY(QFile::copy(folder + name, to + name));
}

//! \brief A store in \a to with the work of \a file in its log alone, as nobody ended it in order.
inline void copyIntoLog(const QString &file, const QString &to)
{
    OpenStore{to};
    const QString path = to + u"/work.sqlite"_s;
    {
        SqlFile copy(path, SqlFile::Durability::Process);
        QVERIFY(copy.open() && copy.useJournal(SqlFile::Journal::WriteAhead));
        copy.execute(u"ATTACH ? AS there"_s, {file});
        for (const QString &table : {u"intent"_s, u"ledger"_s})
            copy.execute(u"INSERT INTO %1 SELECT * FROM there.%1"_s.arg(table));
        QVERIFY(!copy.hasFailed());
        for (const QString &suffix : {QString(), u"-wal"_s})
            QVERIFY(QFile::copy(path + suffix, path + suffix + u"-kept"_s));
    }
    for (const QString &suffix : {QString(), u"-wal"_s}) {
        QFile::remove(path + suffix);
        QVERIFY(QFile::rename(path + suffix + u"-kept"_s, path + suffix));
    }
}

} // namespace BrokenFiles

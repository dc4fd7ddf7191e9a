// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/Database.h"
#include "tests/store/StoreFixture.h"
#include "tests/support/MemoryDisk.h"

#include <QLoggingCategory>

//! \brief Calls of SQLite that fail, a store to meet them, and what its files hold afterwards.
namespace FaultySqlite {

using namespace Qt::StringLiterals;
using namespace Samples;
using Kind = OutboxEntry::Kind;
using State = OutboxEntry::State;

inline constexpr int sqliteBusy = 5;
inline constexpr int sqliteReadOnly = 8;
inline constexpr int sqliteIoError = 10;
inline constexpr int sqliteCorrupt = 11;
inline constexpr int sqliteFull = 13;

//! \brief Why a call fails, and for how long.
struct Reason {
    int code = 0;
    bool lasts = false; //!< A full disk stays full; a busy file does not stay busy.
    bool rollsBack = false; //!< SQLite has given the transaction up by itself.
};
inline constexpr std::array reasons{Reason{sqliteBusy, false, false}, Reason{sqliteFull, true, true},
                                    Reason{sqliteIoError, false, true}, Reason{sqliteCorrupt, false, false},
                                    Reason{sqliteReadOnly, true, false}};

struct Plan {
    Reason reason;
    int at = 0; //!< The first call that fails, counted from 1; 0 = none.
    int calls = 0;
};
inline Plan plan;

inline QSqlError meet(const QSqlDatabase &database, const QString &sql)
{
    // SQLite never refuses to roll back.
    if (sql == "ROLLBACK"_L1)
        return {};
    const int call = ++plan.calls;
    if (plan.at == 0 || (plan.reason.lasts ? call < plan.at : call != plan.at))
        return {};
    if (plan.reason.rollsBack)
        QSqlQuery(database).exec(u"ROLLBACK"_s);
    return {u"told to fail"_s, u"call %1"_s.arg(call), QSqlError::StatementError,
            QString::number(plan.reason.code)};
}

//! \brief Lets calls fail as \a next says while it lives.
struct Faulty {
    explicit Faulty(const Plan &next)
    {
        plan = next;
        SqlFile::setFault(&meet);
    }
    ~Faulty() { SqlFile::setFault(nullptr); }
    Q_DISABLE_COPY_MOVE(Faulty)
};

//! \brief What the person wrote; nobody may lose or double any of it.
struct Work {
    QList<OutboxEntry> entries;
    QList<Draft> drafts;
    QStringList ledger;
    friend bool operator==(const Work &, const Work &) = default;
};

//! \brief What the server said.
using Cache = QMap<IncidentKey, QStringList>;

inline Work workOf(OpenStore &open)
{
    Work work{good(open.outbox.entries()), good(open.drafts.all()), {}};
    for (OutboxEntry &entry : work.entries) {
        // Copied from the list for display; an intent is not refused for want of them.
        entry.number.clear();
        entry.title.clear();
        entry.unknownSince = {};
    }
    for (Draft &draft : work.drafts)
        draft.savedAt = {};
    const QList<LedgerEntry> lines = good(open.outbox.ledger(1000));
    for (const LedgerEntry &line : lines)
        work.ledger += line.key + u' ' + line.event;
    return work;
}

inline Cache cacheOf(OpenStore &open)
{
    Cache cache;
    const QList<IncidentRow> rows = good(open.store.rows(good(open.store.rowIds({}))));
    for (const IncidentRow &row : rows) {
        const IncidentRecord record = good(open.store.record(row.key));
        QStringList &texts = cache[row.key];
        for (const Field field : Incident::allFields())
            texts << record.base.incident.value(field) << record.shown.value(field)
                  << record.seen.value(field);
        texts << QString::number(row.unread) << QString::number(row.sync) << QString::number(row.readFailed);
        const QList<ObservedChange> history = good(open.store.history(row.key));
        for (const ObservedChange &change : history)
            texts << change.before + u" > "_s + change.after;
    }
    return cache;
}

//! \brief Empty when SQLite finds no fault in either file, the index for searching among them.
inline QString damageIn(OpenStore &open)
{
    return good(open.thread.run([](Database &database) -> Result<QString> {
        QString found;
        for (SqlFile *file : {&database.work().file(), &database.cache().file()}) {
            SqlRows rows = file->query(u"PRAGMA integrity_check"_s);
            while (rows.next())
                found += rows.text(0) == "ok"_L1 ? QString() : rows.text(0);
        }
        SqlFile &cache = database.cache().file();
        cache.execute(u"INSERT INTO incident_search(incident_search, rank) VALUES ('integrity-check', 1)"_s);
        return readResult(cache, found);
    }));
}

inline OutboxEntry timed(OutboxEntry entry)
{
    entry.queuedAt = at(50);
    return entry;
}

inline const IncidentKey &createdKey()
{
    static const IncidentKey key = IncidentKeys::makeLocal();
    return key;
}

inline const IncidentKey &arrivedKey()
{
    static const IncidentKey key = IncidentKeys::makeLocal();
    return key;
}

//! \brief The day before: two incidents, an edit in flight, a create, drafts, one incident that arrived.
inline void prepare(const QString &folder)
{
    OpenStore open(folder);
    good(open.store.absorb({snapshot(incident(1), 0), snapshot(incident(2), 0)}));
    good(open.store.markSeen(guid(1)));
    OutboxEntry sent =
        good(open.outbox.queue(timed(edit(guid(1), Field::Impact, u"Single User"_s, u"VIP"_s))));
    good(open.outbox.queue(timed(create(createdKey(), u"New printer"_s))));
    good(
        open.drafts.save({guid(2), Kind::Edit, edit({}, Field::IncidentName, u"a"_s, u"b"_s).change, at(1)}));
    good(open.drafts.save({createdKey(), Kind::Create, create({}, u"Newer"_s).change, at(2)}));
    const auto arriving = good(open.outbox.queue(timed(create(arrivedKey(), u"Arrived"_s))));
    good(open.outbox.acknowledge(arriving.id, snapshot(incident(3), 3), guid(3)));
    sent.state = State::Unknown;
    good(open.outbox.update(sent, u"unknown"_s));
}

inline void copyFolder(const QString &from, const QString &to)
{
    QVERIFY(QDir().mkpath(to));
    const QStringList names = QDir(from).entryList(QDir::Files);
    for (const QString &name : names)
        QVERIFY(QFile::copy(from + u'/' + name, to + u'/' + name));
}

//! \brief The store tells of each fault; here there are thousands.
inline void keepQuiet()
{
    QLoggingCategory::setFilterRules(u"default.warning=false"_s);
}

} // namespace FaultySqlite

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/IncidentStore.h"

#include "models/store/BaseUpdate.h"
#include "models/store/ListJobs.h"
#include "models/store/ListSql.h"
#include "models/store/Projection.h"
#include "models/store/StoreJob.h"

using namespace Qt::StringLiterals;
using Field = Incident::Field;

namespace {

using Sightings = QHash<Field, QList<QPair<QString, int>>>;

Result<QList<IncidentStore::Absorbed>> absorbNow(Database &database, QList<IncidentSnapshot> snapshots,
                                                 StoreEffects &effects)
{
    for (IncidentSnapshot &snapshot : snapshots) {
        const IncidentKey key = IncidentKeys::canonicalGuid(snapshot.incident.sessionId());
        if (key.isEmpty())
            return tl::unexpected(
                storeError(ServiceError::Kind::InvalidRequest, u"a snapshot without a session id"_s));
        snapshot.incident.setValue(Field::SessionId, key);
    }
    SqlTransaction transaction(database.cache().file());
    const QList<IncidentStore::Absorbed> absorbed = updateBases(database, snapshots, effects);
    if (auto read = database.work().file().takeResult(); !read)
        return tl::unexpected(read.error());
    if (auto done = transaction.commit(); !done)
        return tl::unexpected(done.error());
    return absorbed;
}

Result<int> addFromFileNow(Database &database, const QList<IncidentSnapshot> &snapshots,
                           StoreEffects &effects)
{
    int added = 0;
    SqlTransaction transaction(database.cache().file());
    for (const IncidentSnapshot &snapshot : snapshots)
        added += addBase(database, snapshot, effects) ? 1 : 0;
    if (auto read = database.work().file().takeResult(); !read)
        return tl::unexpected(read.error());
    if (auto done = transaction.commit(); !done)
        return tl::unexpected(done.error());
    return added;
}

//! \brief Lets \a alter change the cached incident of \a key in one transaction; without such an incident all
//! is well.
template <typename Alter>
Result<void> alterCached(Database &database, const IncidentKey &key, StoreEffects &effects, Alter alter)
{
    const Result<IncidentKey> now = readResult(database.work().file(), database.work().currentKey(key));
    if (!now)
        return tl::unexpected(now.error());
    SqlTransaction transaction(database.cache().file());
    if (std::optional<CachedIncident> incident = database.cache().find(*now)) {
        alter(*incident);
        effects.touch(incident->row, incident->key);
    }
    return transaction.commit();
}

Result<IncidentRecord> recordNow(Database &database, const IncidentKey &wanted)
{
    WorkTables &work = database.work();
    const IncidentKey key = work.currentKey(wanted);
    const std::optional<CachedIncident> found = database.cache().find(key);
    IncidentRecord record;
    record.pending = work.entries(key);
    record.drafts = work.drafts(key);
    if (auto read = work.file().takeResult(); !read)
        return tl::unexpected(read.error());
    if (auto read = database.cache().file().takeResult(); !read)
        return tl::unexpected(read.error());
    if (!found)
        return tl::unexpected(storeError(ServiceError::Kind::NotFound, u"not met on this computer"_s));
    record.row = found->row;
    record.key = key;
    record.base = found->base;
    record.shown = Projection::shown(key, found->hasBase ? &found->base.incident : nullptr, record.pending,
                                     record.drafts);
    record.seen = found->seen;
    record.unread = found->unread;
    record.readError = found->readError;
    return record;
}

Result<ViewCounts> countsNow(Database &database, const QStringList &closedStatuses)
{
    static const QString sql =
        u"SELECT (SELECT count(*) FROM incident), "
        "(SELECT count(*) FROM incident WHERE status COLLATE NOCASE IN (SELECT value FROM json_each(?))), "
        "(SELECT count(*) FROM incident WHERE unread = 1), "
        "(SELECT count(*) FROM incident WHERE sync > %1), "
        "(SELECT count(*) FROM incident WHERE sync = %2)"_s.arg(int(SyncState::Draft))
            .arg(int(SyncState::Conflict));
    ViewCounts counts;
    SqlFile &file = database.cache().file();
    SqlRows rows = file.query(sql, {CacheTables::jsonList(closedStatuses)});
    if (rows.next()) {
        counts.all = rows.number(0);
        counts.open = counts.all - rows.number(1);
        counts.unread = rows.number(2);
        counts.waiting = rows.number(3);
        counts.conflicts = rows.number(4);
    }
    return readResult(file, counts);
}

Result<Sightings> sightingsNow(Database &database, int limit)
{
    constexpr std::array fields{Field::IncidentType, Field::AffectedUserEmail, Field::Classification,
                                Field::Impact,       Field::Urgency,           Field::Priority,
                                Field::Status,       Field::CloseCode};
    Sightings sightings;
    SqlFile &file = database.cache().file();
    for (const Field field : fields) {
        SqlRows rows = file.query(
            u"SELECT %1, count(*) FROM incident WHERE %1 COLLATE NOCASE > '' "
            "GROUP BY %1 COLLATE NOCASE ORDER BY 2 DESC, 1 LIMIT ?"_s.arg(CacheTables::column(field)),
            {limit});
        while (rows.next())
            sightings[field].append({rows.text(0), static_cast<int>(rows.number(1))});
    }
    return readResult(file, sightings);
}

Result<QList<IncidentKey>> keysNow(Database &database, const QString &sql, const QVariantList &values)
{
    return readResult(database.cache().file(), database.cache().keys(sql, values));
}

} // namespace

IncidentStore::IncidentStore(StoreThread &thread, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
{
}

void IncidentStore::announce(const StoreEffects &effects)
{
    for (const auto &[oldKey, newKey] : effects.rekeyed)
        Q_EMIT rekeyed(oldKey, newKey);
    if (!effects.rows.isEmpty())
        Q_EMIT rowsChanged(effects.rows.values());
    if (!effects.reread.isEmpty())
        Q_EMIT rowsReread(effects.reread);
    for (const IncidentKey &key : effects.keys)
        Q_EMIT incidentChanged(key);
}

Future<Result<QList<RowId>>> IncidentStore::rowIds(const ListQuery &query, int limit, std::stop_token stop)
{
    const auto turn = limit < 0 ? StoreThread::Turn::Patient : StoreThread::Turn::Prompt;
    return m_thread.run([query, limit, stop = std::move(stop)](
                            Database &database) { return rowIdsNow(database, query, limit, stop); },
                        turn);
}

Future<Result<ListAnswer>> IncidentStore::list(const ListQuery &query, int limit, int screen,
                                               std::stop_token stop)
{
    const auto turn = limit < 0 ? StoreThread::Turn::Patient : StoreThread::Turn::Prompt;
    return m_thread.run([query, limit, screen, stop = std::move(stop)](
                            Database &database) { return listNow(database, query, limit, screen, stop); },
                        turn);
}

Future<Result<void>> IncidentStore::orderTexts(const QLocale &language)
{
    auto ordered = std::make_shared<QPromise<Result<void>>>();
    ordered->start();
    m_thread
        .run([language](Database &database) { return database.setLanguage(language); },
             StoreThread::Turn::Patient)
        .then(this, [this, ordered, turn = ++m_orderTurn](const Result<bool> &isOther) {
            if (isOther && *isOther && turn == m_orderTurn) {
                orderMore(turn, ordered);
                return;
            }
            ordered->addResult(isOther ? Result<void>() : tl::unexpected(isOther.error()));
            ordered->finish();
        });
    return ordered->future();
}

void IncidentStore::orderMore(int turn, const Ordered &ordered)
{
    m_thread.run([](Database &database) { return database.orderMore(); }, StoreThread::Turn::Patient)
        .then(this, [this, turn, ordered](const Result<bool> &isMore) {
            if (isMore && *isMore && turn == m_orderTurn) {
                orderMore(turn, ordered);
                return;
            }
            // No row is another one, but the list has to ask again.
            Q_EMIT rowsChanged({});
            ordered->addResult(isMore ? Result<void>() : tl::unexpected(isMore.error()));
            ordered->finish();
        });
}

Future<Result<QList<IncidentRow>>> IncidentStore::rows(const QList<RowId> &ids)
{
    return m_thread.run([ids](Database &database) {
        return readResult(database.cache().file(), database.cache().rows(ids));
    });
}

Future<Result<ViewCounts>> IncidentStore::counts(const QStringList &closedStatuses)
{
    return m_thread.run([closedStatuses](Database &database) { return countsNow(database, closedStatuses); },
                        StoreThread::Turn::Patient);
}

Future<Result<IncidentRecord>> IncidentStore::record(const IncidentKey &key)
{
    Q_EMIT recordAsked(key);
    return m_thread.run([key](Database &database) { return recordNow(database, key); });
}

Future<Result<QList<IncidentStore::Absorbed>>> IncidentStore::absorb(const QList<IncidentSnapshot> &snapshots)
{
    return runAndTell(
        m_thread, this, [this](const StoreEffects &effects) { announce(effects); },
        [snapshots](Database &database, StoreEffects &effects) {
            return absorbNow(database, snapshots, effects);
        });
}

Future<Result<int>> IncidentStore::addFromFile(const QList<IncidentSnapshot> &snapshots)
{
    return runAndTell(
        m_thread, this, [this](const StoreEffects &effects) { announce(effects); },
        [snapshots](Database &database, StoreEffects &effects) {
            return addFromFileNow(database, snapshots, effects);
        });
}

Future<Result<void>> IncidentStore::noteReadFailure(const IncidentKey &key, const ServiceError &error)
{
    return runAndTell(
        m_thread, this, [this](const StoreEffects &effects) { announce(effects); },
        [key, error](Database &database, StoreEffects &effects) {
            return alterCached(database, key, effects, [&](CachedIncident &incident) {
                incident.readError = error;
                database.cache().saveReadError(incident);
            });
        });
}

Future<Result<void>> IncidentStore::markSeen(const IncidentKey &key, bool seen)
{
    return runAndTell(
        m_thread, this, [this](const StoreEffects &effects) { announce(effects); },
        [key, seen](Database &database, StoreEffects &effects) {
            return alterCached(database, key, effects, [&](CachedIncident &incident) {
                incident.unread = !seen;
                if (seen && incident.hasBase) {
                    incident.wasSeen = true;
                    incident.seen = incident.base.incident;
                }
                database.cache().saveSeen(incident);
            });
        });
}

Future<Result<QList<IncidentKey>>> IncidentStore::keysForNumber(const QString &number)
{
    return m_thread.run([number](Database &database) {
        return keysNow(database,
                       u"SELECT key FROM incident WHERE number = ? COLLATE NOCASE AND number <> ''"_s,
                       {number});
    });
}

Future<Result<QList<IncidentKey>>> IncidentStore::known(const QList<IncidentKey> &keys)
{
    return m_thread.run([keys](Database &database) {
        return keysNow(database, u"SELECT key FROM incident WHERE key IN (SELECT value FROM json_each(?))"_s,
                       {CacheTables::jsonList(keys)});
    });
}

Future<Result<QList<IncidentKey>>> IncidentStore::stalest(const QDateTime &before, int limit)
{
    return m_thread.run([before, limit](Database &database) {
        return keysNow(
            database,
            u"SELECT key FROM incident WHERE local = 0 AND read_at < ? ORDER BY read_at, touched DESC LIMIT ?"_s,
            {SqlFile::timeValue(before), limit});
    });
}

Future<Result<int>> IncidentStore::fromServer(int most)
{
    return m_thread.run([most](Database &database) {
        SqlFile &file = database.cache().file();
        SqlRows rows =
            file.query(u"SELECT count(*) FROM (SELECT 1 FROM incident WHERE local = 0 LIMIT ?)"_s, {most});
        return readResult(file, rows.next() ? static_cast<int>(rows.number(0)) : 0);
    });
}

Future<Result<QList<IncidentKey>>> IncidentStore::keys(const QList<RowId> &ids)
{
    return m_thread.run([ids](Database &database) {
        return keysNow(
            database,
            u"SELECT key FROM incident WHERE local = 0 AND row IN (SELECT value FROM json_each(?))"_s,
            {CacheTables::jsonList(ids)});
    });
}

Future<Result<QList<IncidentKey>>> IncidentStore::keys(const ListQuery &query)
{
    return m_thread.run([query](Database &database) -> Result<QList<IncidentKey>> {
        const ListSql sql = ListSql::select(u"key"_s, query, -1, lookupIn(database));
        auto keys = keysNow(database, sql.text, sql.values);
        if (keys)
            keys->removeIf(&IncidentKeys::isLocal);
        return keys;
    });
}

Future<Result<QList<ObservedChange>>> IncidentStore::history(const IncidentKey &key)
{
    return m_thread.run([key](Database &database) -> Result<QList<ObservedChange>> {
        CacheTables &cache = database.cache();
        const Result<IncidentKey> now = readResult(database.work().file(), database.work().currentKey(key));
        if (!now)
            return tl::unexpected(now.error());
        QList<ObservedChange> changes;
        if (const auto found = cache.find(*now))
            changes = cache.observed(found->row);
        return readResult(cache.file(), changes);
    });
}

Future<Result<QHash<Field, QList<QPair<QString, int>>>>> IncidentStore::sightings(int limit)
{
    return m_thread.run([limit](Database &database) { return sightingsNow(database, limit); },
                        StoreThread::Turn::Patient);
}

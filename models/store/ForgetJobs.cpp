// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/ForgetJobs.h"

#include "models/store/StoreFiles.h"
#include "models/store/StoreJob.h"
#include "models/store/ValueJson.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using State = OutboxEntry::State;

namespace {

// Everything that is kept of an incident, as one text; a person may stand in any of it.
constexpr QLatin1String cachedTexts(
    "SELECT i.key, i.affected_user || char(10) || i.title || char(10) || i.description || char(10) || "
    "i.resolution || char(10) || i.classification || char(10) || i.number || char(10) || i.type || "
    "char(10) || i.impact || char(10) || i.urgency || char(10) || i.priority || char(10) || i.status || "
    "char(10) || i.close_code || char(10) || i.location || char(10) || i.department || char(10) || "
    "ifnull(CAST(s.base AS TEXT), '') || char(10) || "
    "ifnull(CAST(s.verbatim AS TEXT), '') || char(10) || ifnull(CAST(s.seen AS TEXT), '') || char(10) || "
    "ifnull((SELECT group_concat(o.before || char(10) || o.after, char(10)) FROM observed o "
    "WHERE o.row = i.row), '') FROM incident i LEFT JOIN snapshot s USING (row)");
constexpr QLatin1String writtenTexts(
    "SELECT key, number || char(10) || title || char(10) || CAST(change AS TEXT) || char(10) || "
    "CAST(conflicts AS TEXT) || char(10) || ifnull(CAST(error AS TEXT), '') FROM intent UNION ALL "
    "SELECT key, CAST(change AS TEXT) FROM draft UNION ALL "
    "SELECT key, number || char(10) || title || char(10) || CAST(change AS TEXT) || char(10) || "
    "ifnull(CAST(error AS TEXT), '') FROM ledger UNION ALL "
    "SELECT new_key, CAST(change AS TEXT) FROM arrival");

//! \brief What goes beside whole incidents.
struct Beside {
    QList<qint64> views;
    QList<QPair<QString, QString>> places; //!< Field and id.
    QList<CachedIncident> readErrors; //!< The incident stays, and its error without the words.
};

struct Found {
    Forgotten sum;
    Beside beside;
};

void addKeys(SqlFile &file, const QString &sql, const QVariantList &values, QSet<IncidentKey> &keys)
{
    SqlRows rows = file.query(sql, values);
    while (rows.next())
        keys.insert(rows.text(0));
}

//! \brief Without case in every script, which SQLite's own comparison is not.
void addNaming(SqlFile &file, QLatin1String sql, const QString &person, QSet<IncidentKey> &keys)
{
    SqlRows rows = file.query(QString(sql));
    while (rows.next()) {
        if (rows.text(1).contains(person, Qt::CaseInsensitive))
            keys.insert(rows.text(0));
    }
}

QSet<IncidentKey> keysOf(Database &database, const ForgetScope &scope)
{
    SqlFile &cache = database.cache().file();
    SqlFile &work = database.work().file();
    QSet<IncidentKey> keys;
    switch (scope.kind) {
    case ForgetScope::Kind::Incidents:
        for (const IncidentKey &key : scope.keys)
            keys.insert(database.work().currentKey(key));
        break;
    case ForgetScope::Kind::Person:
        if (!scope.person.isEmpty()) {
            addNaming(cache, cachedTexts, scope.person, keys);
            addNaming(work, writtenTexts, scope.person, keys);
        }
        break;
    case ForgetScope::Kind::LastSeenBefore: {
        const QVariant before = SqlFile::timeValue(scope.before);
        addKeys(cache, u"SELECT key FROM incident WHERE local = 0 AND read_at < ?"_s, {before}, keys);
        addKeys(work, u"SELECT DISTINCT key FROM ledger WHERE at < ?"_s, {before}, keys);
        QSet<IncidentKey> later;
        addKeys(cache, u"SELECT key FROM incident WHERE read_at >= ?"_s, {before}, later);
        addKeys(work, u"SELECT DISTINCT key FROM ledger WHERE at >= ?"_s, {before}, later);
        keys.subtract(later);
        break;
    }
    case ForgetScope::Kind::Everything:
        addKeys(cache, u"SELECT key FROM incident"_s, {}, keys);
        addKeys(work,
                u"SELECT key FROM intent UNION SELECT key FROM draft UNION SELECT key FROM ledger "
                "UNION SELECT new_key FROM arrival"_s,
                {}, keys);
        break;
    }
    return keys;
}

//! \brief Every text of \a error that came from elsewhere.
QString wordsOf(const ServiceError &error)
{
    QStringList words{error.serverText, error.detail};
    for (auto field = error.fieldTexts.cbegin(); field != error.fieldTexts.cend(); ++field)
        words << field.key() << field.value();
    return words.join(u'\n');
}

//! \brief That a read failed, and of which kind, without a word of why.
ServiceError wordless(ServiceError error)
{
    error.serverText.clear();
    error.detail.clear();
    error.fieldTexts.clear();
    return error;
}

Beside besideOf(Database &database, const ForgetScope &scope)
{
    const bool isPerson = scope.kind == ForgetScope::Kind::Person && !scope.person.isEmpty();
    Beside found;
    if (!isPerson && scope.kind != ForgetScope::Kind::Everything)
        return found;
    const auto goes = [&](const QString &text) {
        return !isPerson || text.contains(scope.person, Qt::CaseInsensitive);
    };
    SqlFile &work = database.work().file();
    SqlRows views = work.query(u"SELECT id, name, search FROM saved_view"_s);
    while (views.next()) {
        if (goes(views.text(1)) || goes(views.text(2)))
            found.views.append(views.number(0));
    }
    SqlRows places = work.query(u"SELECT field, id, name FROM place"_s);
    while (places.next()) {
        if (goes(places.text(2)))
            found.places.append({places.text(0), places.text(1)});
    }
    if (!isPerson)
        return found;
    SqlRows errors =
        database.cache().file().query(u"SELECT row, key, read_error FROM snapshot JOIN incident USING (row) "
                                      "WHERE read_error IS NOT NULL"_s);
    while (errors.next()) {
        const auto error = ValueJson::toError(errors.blob(2));
        if (!error || !goes(wordsOf(*error)))
            continue;
        CachedIncident incident;
        incident.row = errors.smallNumber(0);
        incident.key = errors.text(1);
        incident.readError = wordless(*error);
        found.readErrors.append(incident);
    }
    return found;
}

QStringList brokenFiles(Database &database, const ForgetScope &scope)
{
    if (!scope.brokenFilesToo)
        return {};
    return StoreFiles::brokenFiles(QFileInfo(database.work().file().path()).absolutePath());
}

QSet<IncidentKey> beingSent(WorkTables &work)
{
    QSet<IncidentKey> keys;
    const QList<OutboxEntry> entries = work.entries();
    for (const OutboxEntry &entry : entries) {
        if (entry.state == State::InFlight)
            keys.insert(entry.key);
    }
    return keys;
}

void removeCached(CacheTables &cache, const QSet<IncidentKey> &keys, StoreEffects &effects)
{
    // The index is made anew in the end, so that it need not follow each row.
    QString trigger;
    if (SqlRows rows = cache.file().query(
            u"SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = 'incident_dropped'"_s);
        rows.next())
        trigger = rows.text(0);
    cache.file().execute(u"DROP TRIGGER incident_dropped"_s);
    for (const IncidentKey &key : keys) {
        RowId row = 0;
        if (SqlRows rows = cache.file().query(u"SELECT row FROM incident WHERE key = ?"_s, {key});
            rows.next())
            row = rows.smallNumber(0);
        if (row == 0)
            continue;
        cache.remove(row);
        effects.touch(row, key);
    }
    // An earlier version left history without its incident when it saved what a broken file held.
    cache.file().execute(u"DELETE FROM observed WHERE row NOT IN (SELECT row FROM incident)"_s);
    cache.file().execute(trigger);
    cache.file().execute(u"INSERT INTO incident_search(incident_search) VALUES ('rebuild')"_s);
}

//! \brief The free pages of \a file and its log forget as well.
Result<void> compact(SqlFile &file)
{
    file.execute(u"VACUUM"_s);
    bool busy = false;
    if (SqlRows rows = file.query(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); rows.next())
        busy = rows.number(0) != 0;
    if (busy)
        file.fail(u"another program reads the file, so its log still holds what was forgotten"_s);
    return file.takeResult();
}

void removeNames(SqlFile &work, const Beside &beside, StoreEffects &effects)
{
    for (const qint64 id : beside.views)
        work.execute(u"DELETE FROM saved_view WHERE id = ?"_s, {id});
    for (const auto &[field, id] : beside.places)
        work.execute(u"DELETE FROM place WHERE field = ? AND id = ?"_s, {field, id});
    effects.namesRemoved = !beside.views.isEmpty() || !beside.places.isEmpty();
}

void removeReadErrors(CacheTables &cache, const QList<CachedIncident> &errors, StoreEffects &effects)
{
    for (const CachedIncident &incident : errors) {
        cache.saveReadError(incident);
        effects.touch(incident.row, incident.key);
    }
}

Result<void> removeRows(Database &database, const Found &found, StoreEffects &effects,
                        const std::function<void(Forgetting::Step)> &step)
{
    WorkTables &work = database.work();
    SqlTransaction workTransaction(work.file());
    for (const IncidentKey &key : found.sum.keys) {
        const QList<OutboxEntry> entries = work.entries(key);
        for (const OutboxEntry &entry : entries)
            effects.removedEntries.append(entry.id);
        work.forget(key);
        effects.keys.insert(key);
    }
    removeNames(work.file(), found.beside, effects);
    if (auto done = workTransaction.commit(); !done)
        return done;
    step(Forgetting::Step::Indexing);
    SqlTransaction cacheTransaction(database.cache().file());
    removeReadErrors(database.cache(), found.beside.readErrors, effects);
    removeCached(database.cache(), found.sum.keys, effects);
    return cacheTransaction.commit();
}

Result<Found> find(Database &database, const ForgetScope &scope)
{
    WorkTables &work = database.work();
    Beside beside = besideOf(database, scope);
    Forgotten found;
    found.keys = keysOf(database, scope);
    const QStringList listed = work.keysWithWork();
    const QSet<IncidentKey> unsent(listed.cbegin(), listed.cend());
    found.unsent =
        static_cast<int>(std::count_if(found.keys.cbegin(), found.keys.cend(),
                                       [&](const IncidentKey &key) { return unsent.contains(key); }));
    found.keys.subtract(scope.unsentToo ? beingSent(work) : unsent);
    found.incidents = static_cast<int>(found.keys.size());
    beside.readErrors.removeIf(
        [&found](const CachedIncident &incident) { return found.keys.contains(incident.key); });
    found.names = static_cast<int>(beside.views.size() + beside.places.size());
    found.readErrors = static_cast<int>(beside.readErrors.size());
    found.brokenFiles = static_cast<int>(brokenFiles(database, scope).size());
    for (SqlFile *file : {&work.file(), &database.cache().file()}) {
        if (auto read = file->takeResult(); !read)
            return tl::unexpected(read.error());
    }
    return Found{found, beside};
}

} // namespace

Result<Forgotten> ForgetJobs::look(Database &database, const ForgetScope &scope)
{
    return find(database, scope).map([](const Found &found) { return found.sum; });
}

Result<Forgotten> ForgetJobs::forget(Database &database, const ForgetScope &scope, StoreEffects &effects,
                                     const std::function<void(Forgetting::Step)> &step)
{
    step(Forgetting::Step::Finding);
    const Result<Found> found = find(database, scope);
    if (!found)
        return tl::unexpected(found.error());
    step(Forgetting::Step::Removing);
    if (auto removed = removeRows(database, *found, effects, step); !removed)
        return tl::unexpected(removed.error());
    step(Forgetting::Step::Compacting);
    for (SqlFile *file : {&database.work().file(), &database.cache().file()}) {
        if (auto compacted = compact(*file); !compacted)
            return tl::unexpected(compacted.error());
    }
    const QStringList broken = brokenFiles(database, scope);
    for (const QString &file : broken) {
        if (!QFile::remove(file))
            return tl::unexpected(storeError(ServiceError::Kind::StoreFailed, u"cannot remove "_s + file));
    }
    return found->sum;
}

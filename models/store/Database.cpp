// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/Database.h"

#include "models/store/FileSystem.h"
#include "models/store/OrderedTexts.h"
#include "models/store/Projection.h"
#include "models/store/StoreFiles.h"

#include <QDir>

using namespace Qt::StringLiterals;

void StoreEffects::touch(RowId row, const IncidentKey &key)
{
    rows.insert(row);
    keys.insert(key);
}

Database::Database(std::unique_ptr<SqlFile> cache, std::unique_ptr<SqlFile> work, const QLocale &language)
    : m_cacheFile(std::move(cache))
    , m_workFile(std::move(work))
    , m_order(language)
    , m_cache(*m_cacheFile, &m_order)
    , m_work(*m_workFile)
{
}

Result<std::unique_ptr<Database>> Database::open(const QString &folder, StoreReport &report,
                                                 const QLocale &language)
{
    bool isDamaged = false;
    auto opened = tryOpen(folder, report, language, isDamaged);
    // A large cache is not read through before it is used, so that its damage may show only now.
    if (!opened && isDamaged)
        opened = tryOpen(folder, report, language, isDamaged);
    return opened;
}

Result<std::unique_ptr<Database>> Database::tryOpen(const QString &folder, StoreReport &report,
                                                    const QLocale &language, bool &isDamaged)
{
    if (auto ready = StoreFiles::prepareFolder(folder); !ready)
        return tl::unexpected(ready.error());
    // Both are looked at before either is opened, so that a refusal leaves nothing behind.
    const QList<Schema> schemas{Schema::work(), Schema::cache()};
    report.isNew = true;
    for (const Schema &schema : schemas) {
        if (auto ours = StoreFiles::refuseForeign(folder, schema); !ours)
            return tl::unexpected(ours.error());
        report.isNew = report.isNew && !QFile::exists(QDir(folder).filePath(schema.fileName));
    }
    const auto journal =
        FileSystem::isRemote(folder) ? SqlFile::Journal::Rollback : SqlFile::Journal::WriteAhead;
    auto work = StoreFiles::open(folder, Schema::work(), report, journal);
    if (!work)
        return tl::unexpected(work.error());
    auto cache = StoreFiles::open(folder, Schema::cache(), report, journal);
    if (!cache)
        return tl::unexpected(cache.error());
    std::unique_ptr<Database> database(new Database(std::move(*cache), std::move(*work), language));
    if (auto settled = database->settle(report); !settled) {
        isDamaged = database->hasMetDamage();
        return tl::unexpected(settled.error());
    }
    return database;
}

void Database::takeVerdict(bool isWhole)
{
    if (isWhole)
        m_cacheFile->execute(u"DELETE FROM meta WHERE name = 'unchecked'"_s);
    else
        m_isCacheDamaged = true;
}

bool Database::hasMetDamage()
{
    m_isCacheDamaged = m_isCacheDamaged || m_cacheFile->isBroken();
    if (m_hasToldDamage || !(m_isCacheDamaged || m_workFile->isBroken()))
        return false;
    m_hasToldDamage = true;
    clearFaults();
    if (m_isCacheDamaged)
        m_cacheFile->execute(u"UPDATE meta SET value = 'damaged' WHERE name = 'sentinel'"_s);
    return true;
}

Result<bool> Database::setLanguage(const QLocale &language)
{
    if (language != m_order.language())
        m_order.setLanguage(language);
    m_orderedTo = -1;
    const bool isOther = !OrderedTexts::isUpToDate(*m_cacheFile, m_order.order());
    // From now on rows in two orders stand side by side.
    if (isOther)
        OrderedTexts::forgetOrder(*m_cacheFile);
    return readResult(*m_cacheFile, isOther);
}

Result<bool> Database::orderMore()
{
    return OrderedTexts::bringOn(*m_cacheFile, m_order.order(), m_orderedTo);
}

Result<void> Database::settle(StoreReport &report)
{
    {
        SqlTransaction transaction(*m_workFile);
        report.madeUnknown += m_work.makeInFlightUnknown();
        if (auto done = transaction.commit(); !done)
            return done;
    }
    m_touched = m_cache.lastTouched();
    // The two files cannot commit as one. The work file leads, so the cache is what may have missed
    // something: an arrival, a first row, or the end of an intent.
    QStringList keys = m_work.keysWithWork();
    keys += m_cache.keys(u"SELECT key FROM incident WHERE sync > 0"_s);
    const QStringList local = m_cache.keys(u"SELECT key FROM incident WHERE local = 1"_s);
    keys += local;
    keys.removeDuplicates();
    StoreEffects unheard;
    SqlTransaction transaction(*m_cacheFile);
    for (const IncidentKey &key : local) {
        if (const IncidentKey now = m_work.currentKey(key); now != key) {
            rekey(key, now, unheard);
            keys.append(now);
        }
    }
    for (const IncidentKey &key : std::as_const(keys))
        project(key, unheard);
    if (auto read = m_workFile->takeResult(); !read)
        return read;
    return transaction.commit();
}

void Database::clearFaults()
{
    for (SqlFile *file : {m_cacheFile.get(), m_workFile.get()})
        [[maybe_unused]] const auto told = file->takeResult();
}

void Database::project(const IncidentKey &key, StoreEffects &effects, Touch touch)
{
    std::optional<CachedIncident> found = m_cache.find(key);
    CachedIncident incident;
    incident.key = key;
    project(found ? *found : incident, workOf(key), effects, touch);
}

Database::Work Database::workOf(const IncidentKey &key)
{
    return {m_work.entries(key), m_work.drafts(key)};
}

void Database::project(CachedIncident &incident, const Work &work, StoreEffects &effects, Touch touch,
                       Base newness)
{
    const auto &[pending, drafts] = work;
    // A fault while reading looks like absence, and absence removes rows.
    if (m_workFile->hasFailed() || m_cacheFile->hasFailed())
        return;
    const bool isNew = incident.row == 0;
    if (!incident.hasBase && pending.isEmpty() && drafts.isEmpty()) {
        if (!isNew) {
            m_cache.remove(incident.row);
            effects.touch(incident.row, incident.key);
        }
        return;
    }
    const Incident *base = incident.hasBase ? &incident.base.incident : nullptr;
    const Incident shown = Projection::shown(incident.key, base, pending, drafts);
    const SyncState::Value sync = Projection::syncState(pending, drafts);
    const bool looksNew = isNew || touch == Touch::Yes || shown != incident.shown || sync != incident.sync;
    if (!looksNew && newness == Base::AsBefore)
        return;
    incident.shown = shown;
    incident.sync = sync;
    if (isNew || touch == Touch::Yes)
        incident.touched = nextTouch();
    if (isNew)
        m_cache.insert(incident);
    else if (looksNew)
        m_cache.saveShown(incident);
    if (!isNew && newness == Base::New)
        m_cache.saveBase(incident);
    else if (!isNew && incident.hasBase)
        m_cache.saveHowBaseDiffers(incident);
    effects.touch(incident.row, incident.key);
}

void Database::projectNow(const QStringList &keys, StoreEffects &effects, Touch touch)
{
    SqlTransaction transaction(*m_cacheFile);
    for (const IncidentKey &key : keys)
        project(key, effects, touch);
    const auto done = transaction.commit();
    const auto read = m_workFile->takeResult();
    if (!done || !read)
        qWarning("The list could not be brought up to date: %s",
                 qUtf8Printable((done ? read : done).error().detail));
}

void Database::rekey(const IncidentKey &oldKey, const IncidentKey &newKey, StoreEffects &effects)
{
    std::optional<CachedIncident> mine = m_cache.find(oldKey);
    const std::optional<CachedIncident> theirs = m_cache.find(newKey);
    const IncidentChange created = m_work.createdAs(newKey);
    if (m_cacheFile->hasFailed() || m_workFile->hasFailed() || !mine)
        return;
    effects.touch(mine->row, newKey);
    if (theirs) {
        m_cache.remove(mine->row);
        effects.touch(theirs->row, newKey);
        return;
    }
    m_cache.rename(mine->row, newKey);
    // Until the server shows the incident, what was sent stands in for its word; a time of reading it has
    // not.
    mine->key = newKey;
    mine->hasBase = true;
    mine->base.incident = created.appliedTo({});
    mine->base.incident.setValue(Incident::Field::SessionId, newKey);
    mine->base.readAt = {};
    mine->wasSeen = true;
    mine->seen = mine->base.incident;
    m_cache.saveBase(*mine);
}

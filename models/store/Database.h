// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/CacheTables.h"
#include "models/store/TextOrder.h"
#include "models/store/WorkTables.h"

#include <QPair>
#include <QSet>

#include <memory>

//! \brief What a job changed, to be told on the caller's thread when it is done.
struct StoreEffects {
    QSet<RowId> rows;
    QHash<RowId, QDateTime> reread; //!< Nothing but the time of reading is another.
    QSet<IncidentKey> keys;
    QList<QPair<IncidentKey, IncidentKey>> rekeyed;
    QList<OutboxEntry> changedEntries;
    QList<qint64> removedEntries;
    bool namesRemoved = false; //!< Of saved views or places.

    void touch(RowId row, const IncidentKey &key);
};

//! \brief Both open files, and what keeps them true to each other. Lives on the store's thread.
class Database
{
public:
    enum class Touch { No, Yes };
    enum class Base { AsBefore, New };
    //! \brief What waits of one incident.
    struct Work {
        QList<OutboxEntry> entries;
        QList<Draft> drafts;
    };

    //! \brief Texts of the list are in the order of \a language.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &folder, StoreReport &report,
                                                                const QLocale &language);

    [[nodiscard]] CacheTables &cache() { return m_cache; }
    [[nodiscard]] WorkTables &work() { return m_work; }

    [[nodiscard]] LanguageOrder &order() { return m_order; }
    //! \brief From now on texts are in the order of \a language; true when the file has them in another one.
    [[nodiscard]] Result<bool> setLanguage(const QLocale &language);
    //! \brief Puts some more of the file in order; true when that is not all.
    [[nodiscard]] Result<bool> orderMore();

    //! \brief For who reads it on a connection of its own.
    [[nodiscard]] const QString &cachePath() const { return m_cacheFile->path(); }
    //! \brief Notes what came of reading the cache through after it had not been closed.
    void takeVerdict(bool isWhole);
    //! \brief True once after a page turned out to be damaged. The next opening sets the cache aside then and
    //! saves what can be read of it; the other file is read through at every opening.
    [[nodiscard]] bool hasMetDamage();

    //! \brief A job starts without the faults of the one before.
    void clearFaults();
    [[nodiscard]] Work workOf(const IncidentKey &key);
    //! \brief Brings the row of \a key in line with its base, intents and drafts; within a transaction of the
    //! cache.
    void project(const IncidentKey &key, StoreEffects &effects, Touch touch = Touch::No);
    //! \brief The same for \a incident as it is now, of which \a work waits; it is added if it has no row
    //! yet.
    void project(CachedIncident &incident, const Work &work, StoreEffects &effects, Touch touch,
                 Base base = Base::AsBefore);
    //! \brief The same in a transaction of its own. A fault is only logged: the work file has the truth, and
    //! the next opening projects again.
    void projectNow(const QStringList &keys, StoreEffects &effects, Touch touch = Touch::No);
    //! \brief Moves the row of \a oldKey to \a newKey, into the row that stands there already if there is
    //! one.
    void rekey(const IncidentKey &oldKey, const IncidentKey &newKey, StoreEffects &effects);
    //! \brief Grows with each call: the order in which incidents were touched.
    [[nodiscard]] qint64 nextTouch() { return ++m_touched; }

private:
    Database(std::unique_ptr<SqlFile> cache, std::unique_ptr<SqlFile> work, const QLocale &language);
    [[nodiscard]] static Result<std::unique_ptr<Database>> tryOpen(const QString &folder, StoreReport &report,
                                                                   const QLocale &language, bool &isDamaged);
    [[nodiscard]] Result<void> settle(StoreReport &report);

    std::unique_ptr<SqlFile> m_cacheFile;
    std::unique_ptr<SqlFile> m_workFile;
    LanguageOrder m_order;
    qint64 m_orderedTo = -1; //!< The last row whose texts were put in order.
    CacheTables m_cache;
    WorkTables m_work;
    qint64 m_touched = 0;
    bool m_isCacheDamaged = false;
    bool m_hasToldDamage = false;
};

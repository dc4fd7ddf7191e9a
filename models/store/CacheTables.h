// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/SearchIndex.h"
#include "models/store/SqlFile.h"
#include "models/store/StoreTypes.h"

#include <QHash>

class LanguageOrder;

//! \brief Everything the cache file holds of one incident.
struct CachedIncident {
    RowId row = 0;
    IncidentKey key;
    qint64 touched = 0;
    bool unread = false;
    SyncState::Value sync = SyncState::InStep;
    bool hasBase = false; //!< False for a row that lives by intents and drafts alone.
    IncidentSnapshot base;
    bool wasSeen = false;
    Incident seen;
    std::optional<ServiceError> readError;
    Incident shown;
};

//! \brief The statements on the cache file. Faults stay with the file, see SqlFile.
class CacheTables
{
public:
    //! \brief \a order puts the texts in order that are written; who only reads needs none.
    explicit CacheTables(SqlFile &file, LanguageOrder *order = nullptr)
        : m_file(file)
        , m_order(order)
        , m_search(file)
    {
    }

    [[nodiscard]] SqlFile &file() { return m_file; }
    [[nodiscard]] std::optional<CachedIncident> find(const IncidentKey &key);
    //! \brief Those of \a keys that exist.
    [[nodiscard]] QHash<IncidentKey, CachedIncident> find(const QStringList &keys);
    //! \brief Those of \a ids that exist, in this order.
    [[nodiscard]] QList<CachedIncident> whole(const QList<RowId> &ids);
    //! \brief Adds \a incident and gives it its row id.
    void insert(CachedIncident &incident);
    //! \brief Saves what the list shows; either saveBase() or saveHowBaseDiffers() has to follow.
    void saveShown(const CachedIncident &incident);
    //! \brief The base itself is as before.
    void saveHowBaseDiffers(const CachedIncident &incident);
    //! \brief Saves base, seen and the fault of the last reading.
    void saveBase(const CachedIncident &incident);
    //! \brief Everything else of the base is as before.
    void saveReadAt(RowId row, const QDateTime &readAt);
    void saveSeen(const CachedIncident &incident);
    void saveReadError(const CachedIncident &incident);
    void rename(RowId row, const IncidentKey &key);
    void remove(RowId row);
    void addObserved(RowId row, const ObservedChange &change);
    [[nodiscard]] QList<ObservedChange> observed(RowId row);
    [[nodiscard]] QList<IncidentRow> rows(const QList<RowId> &ids);
    [[nodiscard]] qint64 lastTouched();
    //! \brief Keys of the first column of \a sql.
    [[nodiscard]] QList<IncidentKey> keys(const QString &sql, const QVariantList &values = {});

    //! \brief \a values as the one parameter of "IN (SELECT value FROM json_each(?))".
    [[nodiscard]] static QString jsonList(const QList<RowId> &values);
    [[nodiscard]] static QString jsonList(const QStringList &values);
    //! \brief The column that shows \a field; empty for the session id, which is the key.
    [[nodiscard]] static QString column(Incident::Field field);

private:
    void indexAnew(const CachedIncident &incident);
    [[nodiscard]] QVariantList shownValues(const CachedIncident &incident) const;

    SqlFile &m_file;
    LanguageOrder *m_order;
    SearchIndex m_search;
};

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/SqlFile.h"
#include "models/store/StoreTypes.h"

//! \brief The statements on the file of intents, drafts and the ledger. Faults stay with the file, see
//! SqlFile.
class WorkTables
{
public:
    explicit WorkTables(SqlFile &file)
        : m_file(file)
    {
    }

    [[nodiscard]] SqlFile &file() { return m_file; }

    [[nodiscard]] QList<OutboxEntry> entries();
    [[nodiscard]] QList<OutboxEntry> entries(const IncidentKey &key);
    [[nodiscard]] std::optional<OutboxEntry> entry(qint64 id);
    //! \brief Adds \a entry and returns its id.
    [[nodiscard]] qint64 add(const OutboxEntry &entry);
    //! \brief Rewrites all of the entry but its key, kind and time of queueing.
    void save(const OutboxEntry &entry);
    void remove(qint64 id);
    //! \brief What a crash left in flight becomes unknown, each with its line; the number of such entries.
    [[nodiscard]] int makeInFlightUnknown();

    [[nodiscard]] QList<Draft> drafts();
    [[nodiscard]] QList<Draft> drafts(const IncidentKey &key);
    void saveDraft(const Draft &draft);
    //! \brief What is typed into the form of a new incident after it was sent is an edit of what was sent.
    [[nodiscard]] static Draft editOf(const Draft &draft, const IncidentKey &newKey,
                                      const IncidentChange &created);
    void removeDraft(const IncidentKey &key, OutboxEntry::Kind kind);

    struct PlaceName {
        Incident::Field field = Incident::Field::AffectedLocationId;
        QString id;
        QString name;
    };
    //! \brief As they stand in the file, by id; what cannot be one is left to the caller.
    [[nodiscard]] QList<PlaceName> placeNames();
    //! \brief An empty name removes the place.
    void savePlaceName(const PlaceName &place);

    void log(const OutboxEntry &entry, const QString &event);
    [[nodiscard]] QList<LedgerEntry> ledger(int limit);

    //! \brief All that is kept under \a oldKey belongs to \a newKey from now on; \a created is what was sent.
    void moveTo(const IncidentKey &oldKey, const IncidentKey &newKey, const IncidentChange &created);
    //! \brief The key an incident has now: \a key itself unless it was created here and arrived since.
    [[nodiscard]] IncidentKey currentKey(const IncidentKey &key);
    //! \brief What was sent to create \a newKey; empty when it was not created here.
    [[nodiscard]] IncidentChange createdAs(const IncidentKey &newKey);
    [[nodiscard]] QStringList keysWithWork();
    //! \brief Removes all that is kept of \a key, unsent work too.
    void forget(const IncidentKey &key);

private:
    [[nodiscard]] QList<OutboxEntry> readEntries(SqlRows rows);
    [[nodiscard]] QList<Draft> readDrafts(SqlRows rows);

    SqlFile &m_file;
};

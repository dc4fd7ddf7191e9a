// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/ValueCatalog.h"
#include "models/servicedesk/IncidentGateway.h"
#include "models/store/Drafts.h"
#include "models/store/Forgetting.h"
#include "models/store/Outbox.h"
#include "models/store/PlaceNames.h"
#include "models/store/SavedViews.h"
#include "models/sync/Connectivity.h"
#include "models/sync/RefreshScheduler.h"
#include "models/sync/SyncEngine.h"

#include <QObject>

#include <chrono>

//! \brief One profile at work: its files, its server, and what runs between them. Everything in ui/ is given
//! this and nothing wider.
class Workspace : public QObject
{
    Q_OBJECT

public:
    //! \brief \a gateway must outlive the workspace.
    explicit Workspace(IncidentGateway &gateway, QObject *parent = nullptr);
    ~Workspace() override;

    //! \brief Opens the files in \a folder, learns the values in them, and starts the engine. Nothing is sent
    //! before; what the store is asked from now on waits until they are open.
    [[nodiscard]] Future<Result<StoreReport>> open(const QString &folder);

    [[nodiscard]] IncidentGateway &gateway() { return m_gateway; }
    [[nodiscard]] StoreThread &storeThread() { return m_thread; }
    [[nodiscard]] IncidentStore &store() { return m_store; }
    [[nodiscard]] Outbox &outbox() { return m_outbox; }
    [[nodiscard]] Drafts &drafts() { return m_drafts; }
    [[nodiscard]] Forgetting &forgetting() { return m_forgetting; }
    [[nodiscard]] Connectivity &connectivity() { return m_connectivity; }
    [[nodiscard]] SyncEngine &engine() { return m_engine; }
    [[nodiscard]] RefreshScheduler &refresher() { return m_refresher; }
    [[nodiscard]] ValueCatalog &catalog() { return m_catalog; }
    [[nodiscard]] PlaceNames &placeNames() { return m_placeNames; }
    //! \brief Puts the texts of the list in the order of the default locale, which may have changed.
    void orderTexts();
    [[nodiscard]] SavedViews &savedViews() { return m_savedViews; }
    [[nodiscard]] bool isOpening() const { return m_opening; }
    [[nodiscard]] bool isOpen() const { return m_open; }

    //! \brief Closed statuses of the site; used for the view "Open" and for the guard before a resolve.
    void setClosedStatuses(const QStringList &statuses);
    [[nodiscard]] const QStringList &closedStatuses() const { return m_engine.closedStatuses(); }

    //! \brief Puts everything that is being typed on disk and blocks until it is there, at most \a patience:
    //! for the end of a session, after which no event comes any more. False when the time ran out.
    bool keep(std::chrono::milliseconds patience);

Q_SIGNALS:
    //! \brief The store can be asked from now on; it answers when its files are open.
    void opening();
    void opened();
    //! \brief Whoever holds typed words gives them to the drafts now.
    void keeping();

private:
    void learn();

    IncidentGateway &m_gateway;
    ValueCatalog m_catalog;
    StoreThread m_thread;
    IncidentStore m_store{m_thread};
    Outbox m_outbox{m_thread, m_store};
    Drafts m_drafts{m_thread, m_store};
    Forgetting m_forgetting{m_thread, m_outbox};
    PlaceNames m_placeNames{m_thread};
    SavedViews m_savedViews{m_thread};
    Connectivity m_connectivity;
    SyncEngine m_engine;
    RefreshScheduler m_refresher;
    bool m_opening = false; //!< Or open.
    bool m_open = false;
};

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/IncidentStore.h"

//! \brief What is being typed, on disk (synchronous=FULL), in the file that is never thrown away.
class Drafts : public QObject
{
    Q_OBJECT

public:
    explicit Drafts(StoreThread &thread, IncidentStore &store, QObject *parent = nullptr);

    //! \brief Replaces the draft of this key and kind; an empty change removes it.
    [[nodiscard]] Future<Result<void>> save(const Draft &draft);
    [[nodiscard]] Future<Result<void>> remove(const IncidentKey &key, OutboxEntry::Kind kind);
    //! \brief Newest first.
    [[nodiscard]] Future<Result<QList<Draft>>> all();

private:
    StoreThread &m_thread;
    IncidentStore &m_store;
};

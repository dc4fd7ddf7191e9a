// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/OutboxEntry.h"

#include <QAbstractTableModel>

class SyncEngine;

//! \brief The intents as a table; each cell hands out the whole entry, the words are made in ui/.
class OutboxModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, ChangeColumn, StateColumn, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        EntryRole = Qt::UserRole + 1,
        IdRole,
        BehindRole, //!< True when an earlier intent of the same incident is there.
    };
    Q_ENUM(Role)

    explicit OutboxModel(SyncEngine &engine, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] OutboxEntry entryAt(int row) const { return m_entries.value(row); }

private:
    void take();
    [[nodiscard]] bool isBehind(int row) const;

    SyncEngine &m_engine;
    QList<OutboxEntry> m_entries;
};

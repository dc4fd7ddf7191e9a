// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/items/OutboxModel.h"

#include "models/sync/SyncEngine.h"

#include <algorithm>

OutboxModel::OutboxModel(SyncEngine &engine, QObject *parent)
    : QAbstractTableModel(parent)
    , m_engine(engine)
    , m_entries(engine.entries())
{
    connect(&m_engine, &SyncEngine::entriesChanged, this, &OutboxModel::take);
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutboxEntry &entry = m_entries.at(index.row());
    switch (role) {
    case EntryRole:
        return QVariant::fromValue(entry);
    case IdRole:
        return entry.id;
    case BehindRole:
        return isBehind(index.row());
    case Qt::DisplayRole:
        return index.column() == WhatColumn ? entry.title : QString();
    default:
        return {};
    }
}

bool OutboxModel::isBehind(int row) const
{
    const auto here = m_entries.cbegin() + row;
    return std::any_of(m_entries.cbegin(), here,
                       [here](const OutboxEntry &earlier) { return earlier.key == here->key; });
}

void OutboxModel::take()
{
    const qsizetype before = m_entries.size();
    const QList<OutboxEntry> &now = m_engine.entries();
    // Rows leave and arrive one by one, so that a selection stays where it is.
    for (qsizetype row = m_entries.size() - 1; row >= 0; --row) {
        if (m_engine.entry(m_entries.at(row).id))
            continue;
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_entries.removeAt(row);
        endRemoveRows();
    }
    if (const auto left = static_cast<int>(m_entries.size()); left > 0 && left < before)
        Q_EMIT dataChanged(index(0, StateColumn), index(left - 1, StateColumn));
    for (qsizetype row = 0; row < now.size(); ++row) {
        const OutboxEntry &entry = now.at(row);
        const auto at = static_cast<int>(row);
        if (row >= m_entries.size() || m_entries.at(row).id != entry.id) {
            beginInsertRows({}, at, at);
            m_entries.insert(row, entry);
            endInsertRows();
        } else if (m_entries.at(row) != entry) {
            m_entries[row] = entry;
            Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/outbox/OutboxPresenter.h"

#include "ui/Icons.h"
#include "ui/Wording.h"

using namespace Qt::StringLiterals;

namespace {

QString cellText(const OutboxEntry &entry, OutboxModel::Column column, bool isBehind)
{
    switch (column) {
    case OutboxModel::WhatColumn:
        return Wording::entryTitle(entry);
    case OutboxModel::ChangeColumn:
        return Wording::entryChange(entry);
    case OutboxModel::StateColumn:
        return Wording::entryState(entry, isBehind);
    case OutboxModel::ColumnCount:
        break;
    }
    return {};
}

QString cellToolTip(const OutboxEntry &entry, OutboxModel::Column column, QString text)
{
    if (column == OutboxModel::WhatColumn && !entry.title.isEmpty())
        text += u'\n' + entry.title;
    if (column == OutboxModel::StateColumn && entry.error)
        text += u'\n' + Wording::error(*entry.error);
    return Wording::toolTip(text);
}

} // namespace

OutboxPresenter::OutboxPresenter(QObject *parent)
    : QIdentityProxyModel(parent)
{
}

OutboxEntry OutboxPresenter::entryAt(const QModelIndex &index) const
{
    return index.isValid() ? QIdentityProxyModel::data(index, OutboxModel::EntryRole).value<OutboxEntry>()
                           : OutboxEntry();
}

QVariant OutboxPresenter::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<OutboxModel::Column>(index.column());
    const auto text = [this, &index, column] {
        return cellText(entryAt(index), column, index.data(OutboxModel::BehindRole).toBool());
    };
    if (role == Qt::DisplayRole)
        return text();
    if (role == Qt::ToolTipRole)
        return cellToolTip(entryAt(index), column, text());
    if (role == Qt::AccessibleTextRole)
        return headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s + text();
    if (role == Qt::DecorationRole)
        return column == OutboxModel::StateColumn
            ? QVariant(Icons::get(Icons::nameFor(SyncState::of(entryAt(index).state))))
            : QVariant();
    return QIdentityProxyModel::data(index, role);
}

QVariant OutboxPresenter::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<OutboxModel::Column>(section)) {
    case OutboxModel::WhatColumn:
        return tr("Incident");
    case OutboxModel::ChangeColumn:
        return tr("Change");
    case OutboxModel::StateColumn:
        //: Column: what becomes of a waiting change.
        return tr("State");
    case OutboxModel::ColumnCount:
        break;
    }
    return {};
}

void OutboxPresenter::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, OutboxModel::ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, OutboxModel::ColumnCount - 1));
}

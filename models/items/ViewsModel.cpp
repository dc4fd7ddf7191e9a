// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/items/ViewsModel.h"

#include "models/items/Workspace.h"

ViewsModel::ViewsModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, &ViewsModel::recount);
    connect(&workspace.store(), &IncidentStore::rowsChanged, this, [this] {
        // Not restarted while it runs: a long refresh must not put the counts off for ever.
        if (!m_timer.isActive())
            m_timer.start();
    });
    connect(&workspace, &Workspace::opened, this, &ViewsModel::recount);
    if (workspace.isOpen())
        recount();
}

const QList<ListQuery::View> &ViewsModel::views()
{
    static const QList<ListQuery::View> all{ListQuery::View::All, ListQuery::View::Open,
                                            ListQuery::View::Unread, ListQuery::View::Waiting,
                                            ListQuery::View::Conflicts};
    return all;
}

int ViewsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(views().size());
}

QVariant ViewsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListQuery::View view = views().at(index.row());
    if (role == ViewRole)
        return static_cast<int>(view);
    if (role != CountRole)
        return {};
    switch (view) {
    case ListQuery::View::All:
        return m_counts.all;
    case ListQuery::View::Open:
        return m_counts.open;
    case ListQuery::View::Unread:
        return m_counts.unread;
    case ListQuery::View::Waiting:
        return m_counts.waiting;
    case ListQuery::View::Conflicts:
        return m_counts.conflicts;
    }
    return {};
}

void ViewsModel::recount()
{
    m_workspace.store()
        .counts(m_workspace.closedStatuses())
        .then(this, [this](const Result<ViewCounts> &counts) {
            if (!counts || *counts == m_counts)
                return;
            m_counts = *counts;
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {CountRole});
            Q_EMIT countsChanged();
        });
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/items/ViewsModel.h"

#include "models/items/Workspace.h"

#include <algorithm>
#include <utility>

ViewsModel::ViewsModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_saved(workspace.savedViews().all())
    , m_counter(workspace.storeThread())
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
    connect(&workspace.savedViews(), &SavedViews::changed, this, &ViewsModel::takeSaved);
    connect(&m_counter, &MatchCount::counted, this, [this](const QList<qint64> &counts) {
        for (qsizetype i = 0; i < counts.size(); ++i)
            m_savedCounts.insert(m_counted.at(i), counts.at(i));
        if (!m_saved.isEmpty())
            Q_EMIT dataChanged(index(static_cast<int>(views().size())), index(rowCount() - 1), {CountRole});
        if (std::exchange(m_isStale, false))
            m_timer.start();
    });
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
    return parent.isValid() ? 0 : static_cast<int>(views().size() + m_saved.size());
}

int ViewsModel::rowOfSaved(qint64 id) const
{
    for (qsizetype place = 0; place < m_saved.size(); ++place) {
        if (m_saved.at(place).id == id)
            return static_cast<int>(views().size() + place);
    }
    return -1;
}

QVariant ViewsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.row() >= views().size())
        return savedData(m_saved.at(index.row() - views().size()), role);
    const ListQuery::View view = views().at(index.row());
    if (role == ViewRole)
        return static_cast<int>(view);
    if (role == SavedIdRole)
        return qint64(0);
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

QVariant ViewsModel::savedData(const SavedView &view, int role) const
{
    switch (role) {
    case ViewRole:
        return static_cast<int>(view.within);
    case CountRole: {
        const auto count = m_savedCounts.constFind(view.id);
        return count == m_savedCounts.cend() || *count < 0 ? QVariant() : QVariant(*count);
    }
    case SavedIdRole:
        return view.id;
    case NameRole:
        return view.name;
    case SearchRole:
        return view.text;
    default:
        return {};
    }
}

void ViewsModel::takeSaved()
{
    const QList<SavedView> &wanted = m_workspace.savedViews().all();
    const auto fixed = static_cast<int>(views().size());
    const auto placeIn = [](const QList<SavedView> &list, qint64 id) {
        const auto found =
            std::find_if(list.cbegin(), list.cend(), [id](const SavedView &view) { return view.id == id; });
        return found == list.cend() ? -1 : static_cast<int>(std::distance(list.cbegin(), found));
    };
    for (auto place = static_cast<int>(m_saved.size()) - 1; place >= 0; --place) {
        if (placeIn(wanted, m_saved.at(place).id) >= 0)
            continue;
        beginRemoveRows({}, fixed + place, fixed + place);
        m_saved.removeAt(place);
        endRemoveRows();
    }
    for (int place = 0; place < static_cast<int>(wanted.size()); ++place) {
        const SavedView &view = wanted.at(place);
        const int now = placeIn(m_saved, view.id);
        if (now < 0) {
            beginInsertRows({}, fixed + place, fixed + place);
            m_saved.insert(place, view);
            endInsertRows();
        } else if (now != place) { // Always from below: what stands above is in its place already.
            beginMoveRows({}, fixed + now, fixed + now, {}, fixed + place);
            m_saved.move(now, place);
            endMoveRows();
        }
        if (m_saved.at(place) != view) {
            m_saved[place] = view;
            Q_EMIT dataChanged(index(fixed + place), index(fixed + place));
        }
    }
    countSaved();
}

void ViewsModel::countSaved()
{
    QList<ListQuery> queries;
    m_counted.clear();
    for (const SavedView &view : std::as_const(m_saved)) {
        ListQuery query;
        query.view = view.within;
        query.text = view.text;
        query.closedStatuses = m_workspace.closedStatuses();
        queries.append(query);
        m_counted.append(view.id);
    }
    m_isStale = false;
    // With none to count this ends what is being counted: its answer would be of views that are gone.
    m_counter.start(m_workspace.isOpen() ? queries : QList<ListQuery>());
}

void ViewsModel::recount()
{
    // Counts that are begun again before they come to their end would never be seen.
    if (m_counter.isRunning())
        m_isStale = true;
    else
        countSaved();
    m_workspace.store()
        .counts(m_workspace.closedStatuses())
        .then(this, [this](const Result<ViewCounts> &counts) {
            if (!counts || *counts == m_counts)
                return;
            m_counts = *counts;
            Q_EMIT dataChanged(index(0), index(static_cast<int>(views().size()) - 1), {CountRole});
            Q_EMIT countsChanged();
        });
}

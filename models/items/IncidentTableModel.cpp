// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/items/IncidentTableModel.h"

#include "models/items/Workspace.h"

#include <algorithm>
#include <vector>

namespace {

constexpr int firstPage = 200;
constexpr int firstScreen = 60; //!< As many rows as a tall window shows.
constexpr int mostAtOnce = 500; //!< Rows fetched by one job.

//! \brief Which rows there are: ids count up from 1, so a bit each is a hundred times quicker than a hash.
class RowIdSet
{
public:
    explicit RowIdSet(const QList<RowId> &ids)
        : m_bits(ids.isEmpty() ? 0 : static_cast<std::size_t>(*std::max_element(ids.begin(), ids.end())) + 1)
    {
        for (const RowId id : ids)
            m_bits[static_cast<std::size_t>(id)] = true;
    }

    [[nodiscard]] bool contains(RowId id) const
    {
        return static_cast<std::size_t>(id) < m_bits.size() && m_bits[static_cast<std::size_t>(id)];
    }

private:
    std::vector<bool> m_bits;
};

QVariant plainValue(const IncidentRow &row, ListColumn::Value column)
{
    if (const auto field = ListColumn::field(column))
        return row.shown.value(*field);
    if (column == ListColumn::Unread)
        return row.unread;
    return column == ListColumn::Sync ? QVariant(static_cast<int>(row.sync)) : QVariant(row.readAt);
}

} // namespace

IncidentTableModel::IncidentTableModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    m_fetchTimer.setSingleShot(true);
    m_fetchTimer.setInterval(0);
    connect(&m_fetchTimer, &QTimer::timeout, this, &IncidentTableModel::fetchWanted);
    m_refetchTimer.setSingleShot(true);
    m_refetchTimer.setInterval(30);
    connect(&m_refetchTimer, &QTimer::timeout, this, &IncidentTableModel::refetch);
    connect(&workspace.store(), &IncidentStore::rowsChanged, this, &IncidentTableModel::rowsMoved);
    connect(&workspace, &Workspace::opened, this, &IncidentTableModel::refetch);
    if (workspace.isOpen())
        refetch();
}

IncidentTableModel::~IncidentTableModel()
{
    m_stop.request_stop();
}

void IncidentTableModel::setQuery(const ListQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    refetch();
}

void IncidentTableModel::setSearch(const QString &text)
{
    ListQuery query = m_query;
    query.text = text;
    setQuery(query);
}

void IncidentTableModel::setView(ListQuery::View view)
{
    ListQuery query = m_query;
    query.view = view;
    setQuery(query);
}

void IncidentTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ListColumn::Count)
        return;
    ListQuery query = m_query;
    query.sort = static_cast<ListColumn::Value>(column);
    query.order = order;
    setQuery(query);
}

IncidentKey IncidentTableModel::keyAt(int row) const
{
    const IncidentRow *found = m_rows.object(idAt(row));
    return found ? found->key : IncidentKey();
}

int IncidentTableModel::rowOf(const IncidentKey &key) const
{
    const QList<RowId> ids = m_rows.keys();
    for (const RowId id : ids) {
        if (m_rows.object(id)->key == key)
            return rowOfId(id);
    }
    return -1;
}

int IncidentTableModel::nextRowAmong(const QList<RowId> &ids, int row) const
{
    const RowIdSet sought(ids);
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int next = (row + step) % count;
        if (sought.contains(m_ids.at(next)))
            return next;
    }
    return -1;
}

void IncidentTableModel::refetch()
{
    m_refetchTimer.stop();
    if (!m_workspace.isOpen())
        return;
    const quint64 generation = ++m_generation;
    ListQuery query = m_query;
    query.closedStatuses = m_workspace.closedStatuses();
    query.priorityOrder = m_workspace.catalog().values(Incident::Field::Priority);
    m_stop.request_stop();
    m_stop = std::stop_source();
    const auto whole = [this, generation, query] {
        m_workspace.store()
            .rowIds(query, -1, m_stop.get_token())
            .then(this, [this, generation](const Result<QList<RowId>> &ids) { take(generation, ids, true); });
    };
    // A list on screen is replaced whole. An empty one gets its first screen from one short query, rows
    // included, before the whole order is asked for.
    if (!m_ids.isEmpty()) {
        whole();
        return;
    }
    m_workspace.store().rowIds(query, firstPage).then(this, [=, this](const Result<QList<RowId>> &ids) {
        const bool isAll = ids && ids->size() < firstPage;
        take(generation, ids, isAll);
        if (generation != m_generation || !ids)
            return;
        for (int row = 0; row < std::min(firstScreen, rowCount()); ++row)
            m_wanted.insert(row);
        fetchWanted();
        if (!isAll)
            whole();
    });
}

void IncidentTableModel::take(quint64 generation, const Result<QList<RowId>> &ids, bool whole)
{
    if (generation != m_generation)
        return;
    if (!ids) {
        Q_EMIT failed(ids.error());
        return;
    }
    show(*ids);
    m_complete = whole;
    if (whole)
        Q_EMIT queryAnswered();
}

void IncidentTableModel::permute(const QList<RowId> &ids)
{
    if (ids == m_ids)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QHash<RowId, int> places;
    for (const QModelIndex &index : before)
        places.insert(m_ids.at(index.row()), -1);
    const RowIdSet sought(places.keys());
    for (qsizetype row = 0; row < ids.size(); ++row) {
        if (sought.contains(ids.at(row)))
            places.insert(ids.at(row), static_cast<int>(row));
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after.append(createIndex(places.value(m_ids.at(index.row())), index.column()));
    m_ids = ids;
    m_wanted.clear();
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void IncidentTableModel::show(const QList<RowId> &ids)
{
    if (ids == m_ids)
        return;
    // Never a reset: what stays keeps its selection and its place on the screen. Those that go are moved to
    // the end and removed in one step, those that come are appended in one step, and a last permutation
    // brings all into order.
    const RowIdSet now(ids);
    const RowIdSet before(m_ids);
    QList<RowId> staying;
    QList<RowId> going;
    QList<RowId> coming;
    for (const RowId id : std::as_const(m_ids))
        (now.contains(id) ? staying : going).append(id);
    for (const RowId id : ids) {
        if (!before.contains(id))
            coming.append(id);
    }
    if (!going.isEmpty()) {
        permute(staying + going);
        beginRemoveRows({}, static_cast<int>(staying.size()), static_cast<int>(m_ids.size()) - 1);
        m_ids = staying;
        endRemoveRows();
    }
    if (!coming.isEmpty()) {
        const auto first = static_cast<int>(m_ids.size());
        beginInsertRows({}, first, first + static_cast<int>(coming.size()) - 1);
        m_ids += coming;
        endInsertRows();
    }
    permute(ids);
}

void IncidentTableModel::rowsMoved(const QList<RowId> &rows)
{
    // Rows on screen keep their old values until the new ones are there, so that nothing flickers.
    QList<RowId> stale;
    for (const RowId id : rows) {
        if (m_rows.contains(id))
            stale.append(id);
    }
    for (qsizetype from = 0; from < stale.size(); from += mostAtOnce) {
        const QList<RowId> part = stale.mid(from, mostAtOnce);
        m_workspace.store().rows(part).then(this, [this, part](const Result<QList<IncidentRow>> &answer) {
            QList<int> places;
            const RowIdSet wanted(part);
            for (int row = 0; row < static_cast<int>(m_ids.size()); ++row) {
                if (wanted.contains(m_ids.at(row)))
                    places.append(row);
            }
            takeRows(part, places, answer);
        });
    }
    if (!m_refetchTimer.isActive())
        m_refetchTimer.start();
}

void IncidentTableModel::want(int row) const
{
    m_wanted.insert(row);
    if (!m_fetchTimer.isActive())
        m_fetchTimer.start();
}

void IncidentTableModel::fetchWanted()
{
    QList<int> places(m_wanted.cbegin(), m_wanted.cend());
    m_wanted.clear();
    std::sort(places.begin(), places.end());
    // The rows looked at last matter most; what was scrolled past quickly is asked for again if it comes
    // back.
    if (places.size() > mostAtOnce)
        places = places.mid(places.size() - mostAtOnce);
    QList<RowId> ids;
    for (const int row : std::as_const(places)) {
        if (const RowId id = idAt(row))
            ids.append(id);
    }
    if (ids.isEmpty())
        return;
    m_workspace.store().rows(ids).then(
        this, [this, ids, places](const Result<QList<IncidentRow>> &rows) { takeRows(ids, places, rows); });
}

void IncidentTableModel::takeRows(const QList<RowId> &asked, const QList<int> &places,
                                  const Result<QList<IncidentRow>> &rows)
{
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    for (const IncidentRow &row : *rows)
        m_rows.insert(row.row, new IncidentRow(row));
    const RowIdSet ids(asked);
    int first = -1;
    int last = -1;
    for (const int row : places) {
        if (row >= m_ids.size() || !ids.contains(m_ids.at(row)))
            continue;
        first = first < 0 ? row : std::min(first, row);
        last = std::max(last, row);
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ListColumn::Count - 1));
}

int IncidentTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int IncidentTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ListColumn::Count;
}

QVariant IncidentTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RowId id = m_ids.at(index.row());
    if (role == RowIdRole)
        return id;
    const IncidentRow *row = m_rows.object(id);
    if (role == LoadedRole)
        return row != nullptr;
    if (!row) {
        if (role == Qt::DisplayRole || role == RowRole || role == KeyRole)
            want(index.row());
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return plainValue(*row, static_cast<ListColumn::Value>(index.column()));
    case KeyRole:
        return row->key;
    case RowRole:
        return QVariant::fromValue(*row);
    case PriorityRankRole:
        return m_workspace.catalog().priorityRank(row->shown.value(Incident::Field::Priority));
    default:
        return {};
    }
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/items/IncidentTableModel.h"

#include "models/items/RowIdSet.h"
#include "models/items/Workspace.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr int firstPage = 200;
constexpr auto frame = 16ms;
constexpr std::chrono::milliseconds refetchPause = 30ms; //!< The shortest one.
constexpr std::chrono::milliseconds longestRefetchPause = 2s;

QVariant plainValue(const IncidentRow &row, ListColumn::Value column)
{
    if (const auto field = ListColumn::field(column))
        return row.shown.value(*field);
    if (column == ListColumn::Unread)
        return row.unread;
    return column == ListColumn::Sync ? QVariant(static_cast<int>(row.sync)) : QVariant(row.readAt);
}

} // namespace

//! \brief Row ids as the store found them, and the steps to them, made on the store's thread.
struct IncidentTableModel::Answer {
    ListTransition steps;
    qsizetype size = 0; //!< Of what was found.
    QHash<RowId, ListGroup> groups;
    QList<IncidentRow> screen;
    std::optional<ServiceError> error;
    QList<int> swaps; //!< Instead of the steps, see ListTransition::swapsToFront().

    template <typename Steps> static Answer of(const Result<Found> &found, const Steps &steps)
    {
        if (!found)
            return {{}, 0, {}, {}, found.error(), {}};
        return {steps(found->ids), found->ids.size(), found->groups, found->screen, {}, {}};
    }
    //! \brief The beginning of an answer, with those rows \a behind it that stay until all is known.
    static Answer ofPage(const Result<Found> &page, const QList<RowId> &before, const QList<RowId> &behind)
    {
        const bool isAll = page && page->ids.size() < firstPage;
        // Those of before in another order are changed where they stand.
        if (page && !isAll && behind.constData() == before.constData()) {
            Answer answer = of(page, [](const QList<RowId> &) { return ListTransition(); });
            answer.swaps = ListTransition::swapsToFront(before, page->ids);
            if (!answer.swaps.isEmpty())
                return answer;
        }
        return of(page, [&](const QList<RowId> &ids) {
            if (behind.isEmpty())
                return ListTransition::anew(before, ids);
            return isAll ? ListTransition::between(before, ids)
                         : ListTransition::toFront(before, ids, behind);
        });
    }
};

IncidentTableModel::IncidentTableModel(Workspace &workspace, ListQuery query, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_query(std::move(query))
{
    m_fetchTimer.setSingleShot(true);
    m_fetchTimer.setInterval(0);
    connect(&m_fetchTimer, &QTimer::timeout, this, &IncidentTableModel::fetchWanted);
    m_refetchTimer.setSingleShot(true);
    connect(&m_refetchTimer, &QTimer::timeout, this, [this] { ask(Change::Rows); });
    connect(&workspace.store(), &IncidentStore::rowsChanged, this, &IncidentTableModel::rowsMoved);
    connect(&workspace.store(), &IncidentStore::rowsReread, this, &IncidentTableModel::rowsReread);
    connect(&workspace, &Workspace::opening, this, [this] { ask(Change::Rows); });
    ask(Change::Rows);
}

IncidentTableModel::~IncidentTableModel()
{
    m_stop.request_stop();
}

void IncidentTableModel::setQuery(const ListQuery &query)
{
    if (query == m_query)
        return;
    const bool staysTheSame = query.group == m_query.group && query.view == m_query.view
        && query.text == m_query.text && query.closedStatuses == m_query.closedStatuses;
    m_query = query;
    ask(staysTheSame ? Change::Order : Change::Filter);
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

void IncidentTableModel::ask(Change change)
{
    m_refetchTimer.stop();
    if (!m_workspace.isOpening())
        return;
    const quint64 generation = ++m_generation;
    ListQuery query = m_query;
    query.closedStatuses = m_workspace.closedStatuses();
    query.priorityOrder = m_workspace.catalog().values(Incident::Field::Priority);
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_complete = false;
    m_isAsking = true;
    const bool isGroupedSearch = query.group && !query.text.isEmpty();
    if ((change == Change::Rows && !m_ids.isEmpty()) || isGroupedSearch) {
        // A list on screen is replaced whole; and the first group of what is found is known when all is
        // found.
        askForAll(generation, query);
        return;
    }
    ListQuery first = query;
    if (!query.text.isEmpty()) {
        // Whatever the order: the newest matches need no sorting.
        first.sort = ListColumn::LastRead;
        first.order = Qt::DescendingOrder;
    }
    find(first, firstPage)
        // What is selected, or waits to be sorted, stays behind the page until all is known.
        .thenThere([before = m_ids,
                    behind = change == Change::Order ? m_ids : held()](const Result<Found> &page) mutable {
            const Answer answer = Answer::ofPage(page, before, behind);
            before = behind = {}; // So that the list need not be copied to be changed.
            return answer;
        })
        .then(this, [this, generation, query](const Answer &answer) {
            const bool isAll = answer.size < firstPage;
            take(generation, answer, isAll);
            if (generation != m_generation || answer.error)
                return;
            if (isAll)
                return;
            // The page is painted first, with nothing beside it that takes a processor.
            QTimer::singleShot(frame, this, [this, generation, query] {
                if (generation == m_generation)
                    askForAll(generation, query);
            });
        });
}

void IncidentTableModel::askForAll(quint64 generation, const ListQuery &query)
{
    m_sinceAsked.start();
    find(query, -1)
        .thenThere([before = m_ids](const Result<Found> &found) {
            return Answer::of(
                found, [&before](const QList<RowId> &ids) { return ListTransition::between(before, ids); });
        })
        .then(this, [this, generation](const Answer &answer) {
            m_rest = QDeadlineTimer(std::clamp(3 * std::chrono::milliseconds(m_sinceAsked.elapsed()),
                                               refetchPause, longestRefetchPause));
            take(generation, answer, true);
        });
}

//! \brief At once when the list has rested; of many changes those that come in one pause are one.
void IncidentTableModel::refetchSoon()
{
    if (!m_refetchTimer.isActive())
        m_refetchTimer.start(std::chrono::milliseconds(m_rest.remainingTime()));
}

QList<RowId> IncidentTableModel::held() const
{
    constexpr qsizetype most = 100;
    QList<RowId> ids;
    const QModelIndexList indexes = persistentIndexList();
    for (const QModelIndex &index : indexes.first(std::min(most, indexes.size()))) {
        if (const RowId id = idAt(index.row()); !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

void IncidentTableModel::take(quint64 generation, const Answer &answer, bool whole)
{
    if (generation != m_generation)
        return;
    if (!m_isStale) { // Otherwise these are older than what the store told since.
        for (const IncidentRow &row : answer.screen)
            m_rows.insert(row.row, new IncidentRow(row));
    }
    m_isAsking = !whole && !answer.error;
    if (!m_isAsking && std::exchange(m_isStale, false))
        refetchSoon();
    if (answer.error) {
        Q_EMIT failed(*answer.error);
        return;
    }
    m_groups.insert(answer.groups);
    if (answer.swaps.isEmpty())
        show(answer.steps);
    else
        swap(answer.swaps);
    takeGroups(answer.groups, whole);
    m_complete = whole;
    Q_EMIT firstScreenShown();
    if (whole)
        Q_EMIT queryAnswered();
}

void IncidentTableModel::permute(const QList<RowId> &ids)
{
    if (ids.constData() == m_ids.constData())
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QHash<RowId, int> places;
    for (const QModelIndex &index : before)
        places.insert(m_ids.at(index.row()), -1);
    if (!places.isEmpty()) {
        const RowIdSet sought(places.keys());
        for (qsizetype row = 0; row < ids.size(); ++row) {
            if (sought.contains(ids.at(row)))
                places.insert(ids.at(row), static_cast<int>(row));
        }
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after.append(createIndex(places.value(m_ids.at(index.row())), index.column()));
    hold(ids);
    m_wanted.clear();
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void IncidentTableModel::swap(const QList<int> &swaps)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    RowId *const ids = m_ids.data();
    QHash<int, int> origins; // Of the rows that changed places.
    for (int row = 0; row < static_cast<int>(swaps.size()); ++row) {
        const int place = swaps.at(row);
        const int origin = origins.value(place, place);
        std::swap(ids[row], ids[place]);
        origins.insert(place, origins.value(row, row));
        origins.insert(row, origin);
    }
    QHash<int, int> places;
    for (auto moved = origins.cbegin(); moved != origins.cend(); ++moved)
        places.insert(moved.value(), moved.key());
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after.append(createIndex(places.value(index.row(), index.row()), index.column()));
    m_headers.reset();
    m_wanted.clear();
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void IncidentTableModel::show(const ListTransition &planned)
{
    // Planned on another thread, for the list as it was then.
    const bool isCurrent = planned.before.constData() == m_ids.constData();
    const ListTransition steps = isCurrent ? planned : ListTransition::between(m_ids, planned.after);
    permute(steps.gathered);
    if (steps.kept.size() < m_ids.size()) {
        beginRemoveRows({}, static_cast<int>(steps.kept.size()), static_cast<int>(m_ids.size()) - 1);
        hold(steps.kept);
        endRemoveRows();
    }
    if (steps.extended.size() > m_ids.size()) {
        beginInsertRows({}, static_cast<int>(m_ids.size()), static_cast<int>(steps.extended.size()) - 1);
        hold(steps.extended);
        endInsertRows();
    }
    permute(steps.after);
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
    if (id < 0)
        return groupData(id, role);
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

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
// The list in groups: headers stand among the rows, so that it stays flat and as fast as without them.
#include "models/items/IncidentTableModel.h"
#include "models/items/Workspace.h"

#include <QMutex>

#include <algorithm>

//! \brief Gives each group a number below zero that it keeps, so that a view knows its header again. Asked on
//! the store's thread, or here when the answer was there already.
class IncidentTableModel::HeaderNumbers
{
public:
    [[nodiscard]] Found name(const ListAnswer &answer)
    {
        Found found{answer.ids, {}, answer.screen};
        if (answer.groups.isEmpty())
            return found;
        const QMutexLocker lock(&m_mutex);
        QList<RowId> numbers;
        for (const ListGroup &group : answer.groups) {
            RowId &number = m_numbers[{group.column, group.key()}];
            if (number == 0)
                number = static_cast<RowId>(-m_numbers.size());
            numbers.append(number);
            found.groups.insert(number, group);
        }
        for (RowId &id : found.ids)
            id = id < 0 ? numbers.at(-1 - id) : id;
        return found;
    }

private:
    QMutex m_mutex;
    QHash<QPair<int, QString>, RowId> m_numbers;
};

Future<Result<IncidentTableModel::Found>> IncidentTableModel::find(const ListQuery &query, int limit)
{
    if (!m_numbers)
        m_numbers = std::make_shared<HeaderNumbers>();
    return m_workspace.store()
        .list(query, limit, limit < 0 ? 0 : m_screen, m_stop.get_token())
        .thenThere([numbers = m_numbers](const Result<ListAnswer> &answer) -> Result<Found> {
            return answer ? Result<Found>(numbers->name(*answer)) : tl::make_unexpected(answer.error());
        });
}

void IncidentTableModel::setGroup(std::optional<ListColumn::Value> column)
{
    ListQuery query = m_query;
    query.group = column;
    query.collapsed.clear();
    setQuery(query);
}

void IncidentTableModel::setCollapsed(int row, bool collapsed)
{
    const auto group = m_groups.constFind(idAt(row));
    if (group == m_groups.cend() || m_query.collapsed.contains(group->key()) == collapsed)
        return;
    if (collapsed)
        m_query.collapsed.append(group->key());
    else
        m_query.collapsed.removeOne(group->key());
    const auto next = std::upper_bound(headers().cbegin(), headers().cend(), row);
    const int last = (next == headers().cend() ? rowCount() : *next) - 1;
    if (collapsed && last > row) {
        // At once, whatever the store has to do.
        beginRemoveRows({}, row + 1, last);
        hold(m_ids.first(row + 1) + m_ids.sliced(last + 1));
        m_wanted.clear();
        endRemoveRows();
    }
    Q_EMIT dataChanged(index(row, 0), index(row, ListColumn::Count - 1));
    ask(Change::Rows);
}

int IncidentTableModel::headerAbove(int row) const
{
    const auto next = std::upper_bound(headers().cbegin(), headers().cend(), row);
    return next == headers().cbegin() ? -1 : *std::prev(next);
}

int IncidentTableModel::headersAmong(int first, int last) const
{
    return static_cast<int>(std::upper_bound(headers().cbegin(), headers().cend(), last)
                            - std::lower_bound(headers().cbegin(), headers().cend(), first));
}

int IncidentTableModel::incidentCount() const
{
    return m_query.group ? m_groupedCount : rowCount() - static_cast<int>(headers().size());
}

void IncidentTableModel::takeGroups(const QHash<RowId, ListGroup> &groups, bool whole)
{
    qint64 count = 0;
    for (const ListGroup &group : groups)
        count += group.count;
    m_groupedCount = static_cast<int>(count);
    // Until all is known, rows of the answer before may still be there.
    if (whole)
        m_groups = groups;
}

const QList<int> &IncidentTableModel::headers() const
{
    if (!m_headers) {
        m_headers.emplace();
        for (int row = 0; row < rowCount() && !m_groups.isEmpty(); ++row) {
            if (isHeader(row))
                m_headers->append(row);
        }
    }
    return *m_headers;
}

void IncidentTableModel::hold(const QList<RowId> &ids)
{
    m_ids = ids;
    m_headers.reset();
}

QVariant IncidentTableModel::groupData(RowId id, int role) const
{
    const auto group = m_groups.constFind(id);
    if (role == LoadedRole)
        return true; // Nothing of it is fetched.
    if (group == m_groups.cend())
        return {};
    if (role == GroupRole)
        return QVariant::fromValue(*group);
    return role == CollapsedRole ? QVariant(m_query.collapsed.contains(group->key())) : QVariant();
}

Qt::ItemFlags IncidentTableModel::flags(const QModelIndex &index) const
{
    // The keys can stand on a header, but nothing can be done with it as with an incident.
    return index.isValid() && isHeader(index.row()) ? Qt::ItemFlags(Qt::ItemIsEnabled)
                                                    : QAbstractTableModel::flags(index);
}

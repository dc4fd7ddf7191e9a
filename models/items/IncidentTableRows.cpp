// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
// The rows that are looked at, fetched and kept true.
#include "models/items/IncidentTableModel.h"
#include "models/items/RowIdSet.h"
#include "models/items/Workspace.h"

#include <algorithm>

namespace {

constexpr int mostAtOnce = 500; //!< Rows fetched by one job.

} // namespace

void IncidentTableModel::rowsMoved(const QList<RowId> &rows)
{
    // Rows on screen keep their old values until the new ones are there, so that nothing flickers.
    fetch(fetched(rows));
    if (m_isAsking)
        m_isStale = true; // An order that is being read is read to its end first.
    else
        refetchSoon();
}

void IncidentTableModel::rowsReread(const QHash<RowId, QDateTime> &times)
{
    const QList<RowId> rows = fetched(times.keys());
    // Rows on their way may bring the time before, and come after this.
    if (m_fetching > 0 || m_isAsking) {
        fetch(rows);
        return;
    }
    for (const RowId id : rows)
        m_rows.object(id)->readAt = times.value(id);
    tellChanged(rows);
}

QList<RowId> IncidentTableModel::fetched(const QList<RowId> &rows) const
{
    QList<RowId> found = rows;
    found.removeIf([this](RowId id) { return !m_rows.contains(id); });
    return found;
}

void IncidentTableModel::fetch(const QList<RowId> &rows)
{
    for (qsizetype from = 0; from < rows.size(); from += mostAtOnce) {
        const QList<RowId> part = rows.mid(from, mostAtOnce);
        ++m_fetching;
        m_workspace.store().rows(part).then(this, [this, part](const Result<QList<IncidentRow>> &answer) {
            if (takeRows(answer))
                tellChanged(part);
        });
    }
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
    ++m_fetching;
    m_workspace.store().rows(ids).then(this, [this, ids, places](const Result<QList<IncidentRow>> &rows) {
        if (takeRows(rows))
            tellChanged(ids, places);
    });
}

bool IncidentTableModel::takeRows(const Result<QList<IncidentRow>> &rows)
{
    --m_fetching;
    if (!rows) {
        Q_EMIT failed(rows.error());
        return false;
    }
    for (const IncidentRow &row : *rows)
        m_rows.insert(row.row, new IncidentRow(row));
    return true;
}

void IncidentTableModel::tellChanged(const QList<RowId> &rows)
{
    if (rows.isEmpty())
        return;
    QList<int> places;
    const RowIdSet wanted(rows);
    for (int row = 0; row < static_cast<int>(m_ids.size()); ++row) {
        if (wanted.contains(m_ids.at(row)))
            places.append(row);
    }
    tellChanged(rows, places);
}

void IncidentTableModel::tellChanged(const QList<RowId> &rows, const QList<int> &places)
{
    const RowIdSet ids(rows);
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

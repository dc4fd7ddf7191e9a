// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
// What is selected in the list.
#include "models/items/Workspace.h"
#include "ui/list/IncidentListPane.h"

#include <QHeaderView>

QList<RowId> IncidentListPane::selectedIds() const
{
    QList<RowId> ids;
    const QList<int> rows = m_table->selectedRows();
    ids.reserve(rows.size());
    for (const int row : rows)
        ids += m_model.idAt(row);
    return ids;
}

IncidentKey IncidentListPane::selectedKey() const
{
    if (selectedCount() != 1)
        return {};
    return m_model.keyAt(m_table->selectedRows().constFirst());
}

QStringList IncidentListPane::selectedNumbers() const
{
    QStringList numbers;
    const QList<int> rows = m_table->selectedRows();
    for (const int row : rows) {
        const QVariant stored = m_model.index(row, 0).data(IncidentTableModel::RowRole);
        const QString number = stored.isValid() ? stored.value<IncidentRow>().shown.number() : QString();
        if (!number.isEmpty())
            numbers += number;
    }
    return numbers;
}

QString IncidentListPane::selectedText() const
{
    QStringList lines;
    const QHeaderView *header = m_table->horizontalHeader();
    const QList<int> rows = m_table->selectedRows();
    for (const int row : rows) {
        if (!m_model.index(row, 0).data(IncidentTableModel::LoadedRole).toBool())
            continue;
        QStringList cells;
        for (int place = 0; place < header->count(); ++place) {
            const int column = header->logicalIndex(place);
            if (header->isSectionHidden(column) || column == ListColumn::Unread || column == ListColumn::Sync)
                continue;
            cells += m_presenter.index(row, column).data().toString().replace(u'\t', u' ');
        }
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void IncidentListPane::stepToUnread()
{
    ListQuery query = m_model.query();
    query.view = ListQuery::View::Unread;
    m_workspace.store().rowIds(query).then(this, [this](const Result<QList<RowId>> &unread) {
        const int from = selectedCount() > 0 ? m_table->currentIndex().row() : -1;
        const int row = unread ? m_model.nextRowAmong(*unread, from) : -1;
        if (row >= 0)
            m_table->selectRowAlone(row);
        else
            Q_EMIT nothingUnread();
    });
}

void IncidentListPane::lookForNumber(const QString &typed)
{
    // Numbers are written with six digits as shipped; what was typed may be the number itself as well.
    constexpr int digits = 6;
    bool onlyDigits = false;
    (void)typed.toUInt(&onlyDigits);
    const QString number = onlyDigits ? QStringLiteral("IM-") + typed.rightJustified(digits, u'0') : typed;
    m_workspace.store().keysForNumber(number).then(this, [this](const Result<QList<IncidentKey>> &keys) {
        if (!keys || keys->size() != 1)
            return;
        m_workspace.store()
            .record(keys->constFirst())
            .then(this, [this](const Result<IncidentRecord> &record) {
                if (record && m_model.rowOfId(record->row) >= 0)
                    m_table->selectRowAlone(m_model.rowOfId(record->row));
            });
    });
}

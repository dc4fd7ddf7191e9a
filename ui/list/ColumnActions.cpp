// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/list/ColumnActions.h"

#include "ui/Wording.h"
#include "ui/list/IncidentTableView.h"

#include <QHeaderView>

ColumnActions::ColumnActions(IncidentTableView &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_separator(new QAction(this))
    , m_sort(new QAction(this))
    , m_moveLeft(new QAction(this))
    , m_moveRight(new QAction(this))
    , m_reset(new QAction(this))
{
    for (int column = 0; column < ListColumn::Count; ++column) {
        auto *action = new QAction(this);
        action->setCheckable(true);
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { m_view.setColumnHidden(column, !shown); });
        m_columns += action;
    }
    m_separator->setSeparator(true);
    // A list without titles could not be found again.
    m_columns.at(ListColumn::Title)->setEnabled(false);
    connect(m_sort, &QAction::triggered, this, &ColumnActions::sortByCurrent);
    connect(m_moveLeft, &QAction::triggered, this, [this] { moveCurrent(-1); });
    connect(m_moveRight, &QAction::triggered, this, [this] { moveCurrent(1); });
    connect(m_reset, &QAction::triggered, this, [this] {
        m_view.setDefaultColumns();
        readHeader();
    });
    retranslate();
    readHeader();
}

QList<QAction *> ColumnActions::actions() const
{
    return m_columns + QList<QAction *>{m_separator, m_sort, m_moveLeft, m_moveRight, m_reset};
}

void ColumnActions::retranslate()
{
    for (int column = 0; column < m_columns.size(); ++column)
        m_columns.at(column)->setText(Wording::columnName(static_cast<ListColumn::Value>(column)));
    m_sort->setText(tr("&Sort by This Column"));
    m_moveLeft->setText(tr("Move This Column to the &Left"));
    m_moveRight->setText(tr("Move This Column to the &Right"));
    m_reset->setText(tr("&Usual Columns"));
}

void ColumnActions::readHeader()
{
    for (int column = 0; column < m_columns.size(); ++column) {
        const QSignalBlocker blocker(m_columns.at(column));
        m_columns.at(column)->setChecked(!m_view.isColumnHidden(column));
    }
}

void ColumnActions::moveCurrent(int by)
{
    QHeaderView *header = m_view.horizontalHeader();
    const int column = m_view.currentIndex().isValid() ? m_view.currentIndex().column() : -1;
    int target = header->visualIndex(column);
    if (target < 0)
        return;
    do {
        target += by;
    } while (target >= 0 && target < header->count()
             && header->isSectionHidden(header->logicalIndex(target)));
    if (target >= 0 && target < header->count())
        header->moveSection(header->visualIndex(column), target);
}

void ColumnActions::sortByCurrent()
{
    QHeaderView *header = m_view.horizontalHeader();
    const int column = m_view.currentIndex().isValid() ? m_view.currentIndex().column() : -1;
    if (column < 0)
        return;
    const bool again = header->sortIndicatorSection() == column;
    const bool descending = again && header->sortIndicatorOrder() == Qt::AscendingOrder;
    header->setSortIndicator(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

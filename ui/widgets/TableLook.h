// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>
#include <QStyle>
#include <QTableView>

//! \brief Lets \a table look like the list of incidents: dense rows, no grid, titles above the beginning of
//! their texts.
inline void giveTableLook(QTableView *table)
{
    const int icon = table->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, table);
    const int height = qMax(table->fontMetrics().height(), icon);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setAlternatingRowColors(true);
    table->setCornerButtonEnabled(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(height);
    table->verticalHeader()->setDefaultSectionSize(height + height / 3);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/SearchMarks.h"
#include "models/store/StoreTypes.h"
#include "ui/list/CellTexts.h"

#include <QStyledItemDelegate>

//! \brief Draws a cell of the list: signs in the middle, unread rows bold, what the search found marked.
class IncidentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    //! \brief What is marked from the next painting on; each cell is looked at when it is painted.
    void setMarks(const SearchMarks &marks) { m_marks = marks; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintText(QPainter *painter, QStyleOptionViewItem cell, ListColumn::Value column) const;
    //! \brief The slice of a header's line that lies in the cell: one text runs through the whole row.
    void paintHeader(QPainter *painter, QStyleOptionViewItem cell, const QModelIndex &index) const;

    SearchMarks m_marks;
    mutable CellTexts m_texts;
};

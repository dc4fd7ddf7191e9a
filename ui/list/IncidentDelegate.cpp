// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/list/IncidentDelegate.h"

#include "models/items/IncidentTableModel.h"

#include <QApplication>
#include <QPainter>

namespace {

bool isUnread(const QModelIndex &index)
{
    const QVariant row = index.data(IncidentTableModel::RowRole);
    return row.isValid() && row.value<IncidentRow>().unread;
}

} // namespace

void IncidentDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == ListColumn::Number || index.column() == ListColumn::Title)
        option->font.setBold(isUnread(index));
}

void IncidentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    if (index.column() != ListColumn::Unread && index.column() != ListColumn::Sync) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QIcon sign = cell.icon;
    cell.icon = {};
    cell.features &= ~QStyleOptionViewItem::ViewItemFeatures(QStyleOptionViewItem::HasDecoration);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const int size = style->pixelMetric(QStyle::PM_SmallIconSize, &cell, cell.widget);
    QRect place(QPoint(), QSize(size, size));
    place.moveCenter(cell.rect.center());
    sign.paint(painter, place, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/list/ViewsPresenter.h"

#include "models/items/ViewsModel.h"
#include "ui/Wording.h"
#include "ui/list/ItemText.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

namespace {

QString countText(const QModelIndex &index, const QLocale &locale)
{
    return locale.toString(index.data(ViewsModel::CountRole).toLongLong());
}

} // namespace

QVariant ViewsPresenter::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return QIdentityProxyModel::data(index, role);
    const auto view = static_cast<ListQuery::View>(index.data(ViewsModel::ViewRole).toInt());
    const QString name = Wording::viewName(view);
    if (role == Qt::DisplayRole)
        return name;
    const int count = index.data(ViewsModel::CountRole).toInt();
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %n incident(s)", nullptr, count).arg(name);
    return tr("%n incident(s) on this computer (Ctrl+%1)", nullptr, count).arg(index.row() + 1);
}

void ViewsPresenter::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

void ViewsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem line = option;
    initStyleOption(&line, index);
    const QString name = line.text;
    line.text.clear();
    const QStyle *style = line.widget ? line.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &line, painter, line.widget);

    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &line, line.widget) * 3;
    const QRect text = line.rect.adjusted(margin, 0, -margin, 0);
    const QString count = countText(index, line.locale);
    const int countWidth = line.fontMetrics.horizontalAdvance(count);
    painter->save();
    painter->setFont(line.font);
    painter->setPen(ItemText::colour(line));
    const QString shown =
        line.fontMetrics.elidedText(name, Qt::ElideRight, text.width() - countWidth - margin);
    const auto leading = QStyle::visualAlignment(line.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const auto trailing = QStyle::visualAlignment(line.direction, Qt::AlignRight | Qt::AlignVCenter);
    painter->drawText(text, static_cast<int>(leading) | Qt::TextSingleLine, shown);
    painter->drawText(text, static_cast<int>(trailing) | Qt::TextSingleLine, count);
    painter->restore();
}

QSize ViewsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    const int count = option.fontMetrics.horizontalAdvance(countText(index, option.locale));
    const int gap = option.fontMetrics.averageCharWidth() * 4;
    return {size.width() + count + gap, size.height() * 3 / 2};
}

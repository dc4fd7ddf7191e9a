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

constexpr qsizetype longestName = 60;

//! \brief The first saved view, which a line sets apart from the fixed ones.
bool isFirstSaved(const QModelIndex &index)
{
    return index.data(ViewsModel::SavedIdRole).toLongLong() != 0
        && index.siblingAtRow(index.row() - 1).data(ViewsModel::SavedIdRole).toLongLong() == 0;
}

QString countText(const QModelIndex &index, const QLocale &locale)
{
    const QVariant count = index.data(ViewsModel::CountRole);
    return count.isValid() ? locale.toString(count.toLongLong()) : QStringLiteral("…");
}

} // namespace

QVariant ViewsPresenter::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return QIdentityProxyModel::data(index, role);
    const bool isSaved = index.data(ViewsModel::SavedIdRole).toLongLong() != 0;
    const auto view = static_cast<ListQuery::View>(index.data(ViewsModel::ViewRole).toInt());
    const QString name = isSaved ? Wording::oneLine(index.data(ViewsModel::NameRole).toString(), longestName)
                                 : Wording::viewName(view);
    if (role == Qt::DisplayRole)
        return name;
    const int count = index.data(ViewsModel::CountRole).toInt();
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %n incident(s)", nullptr, count).arg(name);
    QStringList lines;
    if (isSaved) {
        lines += name;
        const QString search = index.data(ViewsModel::SearchRole).toString();
        if (!search.isEmpty())
            //: The text of a search
            lines += tr("Search: %1").arg(search);
    }
    constexpr int keys = 9;
    lines += index.row() < keys
        ? tr("%n incident(s) on this computer (Ctrl+%1)", nullptr, count).arg(index.row() + 1)
        : tr("%n incident(s) on this computer", nullptr, count);
    return Wording::toolTip(lines.join(u'\n'));
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
    if (isFirstSaved(index)) {
        painter->setPen(line.palette.color(QPalette::Mid));
        painter->drawLine(line.rect.topLeft(), line.rect.topRight());
    }
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

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/list/IncidentDelegate.h"

#include "models/items/IncidentTableModel.h"
#include "ui/Theme.h"
#include "ui/list/ItemText.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <utility>

namespace {

bool isUnread(const QModelIndex &index)
{
    const QVariant row = index.data(IncidentTableModel::RowRole);
    return row.isValid() && row.value<IncidentRow>().unread;
}

//! \brief The row of \a cell through all columns. It scrolls with them: what is on screen is moved, not drawn
//! again.
QRect wholeRow(const QTableView &view, const QRect &cell)
{
    const QHeaderView *header = view.horizontalHeader();
    const int left = view.isRightToLeft() ? view.viewport()->width() - header->length() + header->offset()
                                          : -header->offset();
    return {left, cell.top(), header->length(), cell.height()};
}

//! \brief Whether there is nothing in \a cell but its text. The style would find out the same, for as long as
//! drawing the text takes.
bool isTextAlone(const QStyleOptionViewItem &cell)
{
    constexpr auto marked = QStyle::State_Selected | QStyle::State_MouseOver | QStyle::State_HasFocus;
    constexpr auto signs = QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::HasCheckIndicator;
    return !(cell.state & marked) && !(cell.features & signs) && cell.backgroundBrush.style() == Qt::NoBrush;
}

void drawAround(QPainter *painter, const QStyleOptionViewItem &cell)
{
    if (isTextAlone(cell))
        return;
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
}

//! \brief Where the style has the text of \a cell: alone it has all of it.
QRect placeOfText(const QStyle &style, const QStyleOptionViewItem &cell)
{
    const QRect place =
        isTextAlone(cell) ? cell.rect : style.subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget);
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    return place.adjusted(margin, 0, -margin, 0);
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
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    if (index.data(IncidentTableModel::GroupRole).isValid()) {
        paintHeader(painter, cell, index);
        return;
    }
    if (index.column() != ListColumn::Unread && index.column() != ListColumn::Sync) {
        paintText(painter, cell, static_cast<ListColumn::Value>(index.column()));
        return;
    }
    const QIcon sign = cell.icon;
    cell.icon = {};
    cell.features &= ~QStyleOptionViewItem::ViewItemFeatures(QStyleOptionViewItem::HasDecoration);
    drawAround(painter, cell);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const int size = style->pixelMetric(QStyle::PM_SmallIconSize, &cell, cell.widget);
    QRect place(QPoint(), QSize(size, size));
    place.moveCenter(cell.rect.center());
    sign.paint(painter, place, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
}

void IncidentDelegate::paintText(QPainter *painter, QStyleOptionViewItem cell, ListColumn::Value column) const
{
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    const QString text = std::exchange(cell.text, {});
    const QRect place = placeOfText(*style, cell);
    drawAround(painter, cell);
    CellTexts::Marks marks;
    if (const auto field = ListColumn::field(column); field && !m_marks.isEmpty())
        marks.spans = m_marks.in(*field, text);
    if (!marks.spans.isEmpty())
        marks.format = Theme::match(
            cell.palette, cell.state.testFlag(QStyle::State_Selected) && !ItemText::isPaleWhenSelected(cell));
    m_texts.draw(painter, place, cell, text, marks);
}

void IncidentDelegate::paintHeader(QPainter *painter, QStyleOptionViewItem cell,
                                   const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QTableView *>(cell.widget);
    const QStyle *style = view ? view->style() : QApplication::style();
    const QString text = std::exchange(cell.text, {});
    // Where the keys stand is marked through the whole line, as a selected incident is.
    const bool isCurrent = view && view->hasFocus() && view->currentIndex().row() == index.row();
    cell.state.setFlag(QStyle::State_Selected, isCurrent);
    cell.state.setFlag(QStyle::State_HasFocus, false);
    cell.backgroundBrush = cell.palette.brush(QPalette::Button);
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const QRect row = view ? wholeRow(*view, cell.rect) : cell.rect;
    const int sign = cell.rect.height();
    const QColor ink = isCurrent ? ItemText::colour(cell) : cell.palette.color(QPalette::ButtonText);
    painter->save();
    painter->setClipRect(cell.rect, Qt::IntersectClip);
    QStyleOption branch;
    branch.rect = QStyle::visualRect(cell.direction, row, {row.left(), row.top(), sign, sign});
    branch.palette = cell.palette;
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        branch.palette.setColor(role, ink);
    branch.direction = cell.direction;
    branch.state = QStyle::State_Children | QStyle::State_Enabled;
    branch.state.setFlag(QStyle::State_Open, !index.data(IncidentTableModel::CollapsedRole).toBool());
    style->drawPrimitive(QStyle::PE_IndicatorBranch, &branch, painter, cell.widget);
    QFont bold = cell.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(ink);
    const QRect place = QStyle::visualRect(cell.direction, row, row.adjusted(sign, 0, -sign / 4, 0));
    const auto aligned = QStyle::visualAlignment(cell.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(place, int(aligned) | Qt::TextSingleLine,
                      QFontMetrics(bold).elidedText(text, Qt::ElideRight, place.width()));
    painter->restore();
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/palette/CommandDelegate.h"

#include "ui/Theme.h"
#include "ui/list/ItemText.h"
#include "ui/palette/CommandModel.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionButton>

namespace {

const QStyle *styleOf(const QStyleOptionViewItem &line)
{
    return line.widget ? line.widget->style() : QApplication::style();
}

int marginOf(const QStyleOptionViewItem &line)
{
    return styleOf(line)->pixelMetric(QStyle::PM_FocusFrameHMargin, &line, line.widget) * 3;
}

int iconSideOf(const QStyleOptionViewItem &line)
{
    return styleOf(line)->pixelMetric(QStyle::PM_SmallIconSize, &line, line.widget);
}

//! \brief Whether the text of \a line is written in the colour for a dark mark.
bool isReversed(const QStyleOptionViewItem &line)
{
    return line.state.testFlag(QStyle::State_Selected) && !ItemText::isPaleWhenSelected(line);
}

bool isPossible(const QStyleOptionViewItem &line)
{
    return line.state.testFlag(QStyle::State_Enabled);
}

void paintSign(QPainter *painter, const QStyleOptionViewItem &line, const QRect &place,
               const QModelIndex &index)
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid()) {
        const auto usual = isPossible(line) ? QIcon::Normal : QIcon::Disabled;
        line.icon.paint(painter, place, Qt::AlignCenter, isReversed(line) ? QIcon::Selected : usual);
        return;
    }
    // Some styles draw these signs for a button only.
    QStyleOptionButton mark;
    mark.rect = place;
    mark.palette = line.palette;
    // The frame is a darker shade of this one, which would be lost on a dark ground.
    mark.palette.setColor(QPalette::Window, Theme::emphasis(line.palette, 0).lighter(140));
    mark.direction = line.direction;
    mark.state = line.state;
    const bool isOn = state.toInt() == Qt::Checked;
    mark.state.setFlag(QStyle::State_On, isOn);
    mark.state.setFlag(QStyle::State_Off, !isOn);
    mark.state.setFlag(QStyle::State_HasFocus, false);
    const bool isExclusive = index.data(CommandModel::ExclusiveRole).toBool();
    styleOf(line)->drawPrimitive(isExclusive ? QStyle::PE_IndicatorRadioButton : QStyle::PE_IndicatorCheckBox,
                                 &mark, painter, line.widget);
}

void paintWords(QPainter *painter, const QStyleOptionViewItem &line, const QRect &inner, const QString &name,
                const QModelIndex &index)
{
    const int margin = marginOf(line);
    const QString keys = index.data(CommandModel::KeysRole).toString();
    const int keysWidth = keys.isEmpty() ? 0 : line.fontMetrics.horizontalAdvance(keys) + 2 * margin;
    const QRect words = inner.adjusted(iconSideOf(line) + 2 * margin, 0, -keysWidth, 0);
    const QString shown = line.fontMetrics.elidedText(name, Qt::ElideRight, words.width());
    const int taken = line.fontMetrics.horizontalAdvance(shown) + 3 * margin;
    const QString place = line.fontMetrics.elidedText(index.data(CommandModel::PlaceRole).toString(),
                                                      Qt::ElideRight, qMax(0, words.width() - taken));
    const auto write = [&](const QRect &room, Qt::AlignmentFlag side, const QString &text) {
        const auto aligned = QStyle::visualAlignment(line.direction, side | Qt::AlignVCenter);
        painter->drawText(QStyle::visualRect(line.direction, line.rect, room),
                          static_cast<int>(aligned) | Qt::TextSingleLine, text);
    };
    QStyleOptionViewItem inked = line;
    inked.state.setFlag(QStyle::State_Enabled, isPossible(line) || isReversed(line));
    painter->save();
    painter->setFont(line.font);
    painter->setPen(ItemText::colour(inked));
    write(words, Qt::AlignLeft, shown);
    if (!isReversed(line) && isPossible(line))
        painter->setPen(Theme::emphasis(line.palette, 0));
    write(words.adjusted(taken, 0, 0, 0), Qt::AlignLeft, place);
    write(inner, Qt::AlignRight, keys);
    painter->restore();
}

} // namespace

void CommandDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // The item itself stays enabled, so that the keys reach it and its reason is heard.
    if (!index.data(CommandModel::PossibleRole).toBool())
        option->state.setFlag(QStyle::State_Enabled, false);
}

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem line = option;
    initStyleOption(&line, index);
    QStyleOptionViewItem ground = line;
    ground.text.clear();
    ground.icon = {};
    ground.features &= ~QStyleOptionViewItem::ViewItemFeatures(QStyleOptionViewItem::HasDecoration
                                                               | QStyleOptionViewItem::HasCheckIndicator);
    // A command that is not possible now is marked as clearly as another when it is chosen.
    ground.state.setFlag(QStyle::State_Enabled, true);
    styleOf(line)->drawControl(QStyle::CE_ItemViewItem, &ground, painter, line.widget);

    const int margin = marginOf(line);
    const int side = iconSideOf(line);
    const QRect inner = line.rect.adjusted(margin, 0, -margin, 0);
    const QRect sign(inner.left(), inner.center().y() - side / 2, side, side);
    paintSign(painter, line, QStyle::visualRect(line.direction, line.rect, sign), index);
    paintWords(painter, line, inner, line.text, index);
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), qMax(option.fontMetrics.height() * 8 / 5, iconSideOf(option) * 4 / 3)};
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QWidget>

//! \brief For delegates that draw the text of an item themselves.
namespace ItemText {

//! \brief Whether the style marks a selected line in a pale tone and leaves its text as it is.
[[nodiscard]] inline bool isPaleWhenSelected(const QStyleOptionViewItem &item)
{
    return item.widget && item.widget->style()->inherits("QWindowsVistaStyle");
}

[[nodiscard]] inline QColor colour(const QStyleOptionViewItem &item)
{
    const bool isReversed = item.state.testFlag(QStyle::State_Selected) && !isPaleWhenSelected(item);
    const auto group = !item.state.testFlag(QStyle::State_Enabled) ? QPalette::Disabled
        : item.state.testFlag(QStyle::State_Active)                ? QPalette::Active
                                                                   : QPalette::Inactive;
    return item.palette.color(group, isReversed ? QPalette::HighlightedText : QPalette::Text);
}

} // namespace ItemText

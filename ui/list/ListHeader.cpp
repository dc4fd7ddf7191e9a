// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/list/ListHeader.h"

#include <QStyleOptionHeader>

ListHeader::ListHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
}

QSize ListHeader::sizeHint() const
{
    QStyleOptionHeader title;
    initStyleOption(&title);
    title.text = u'M';
    const QSize one = style()->sizeFromContents(QStyle::CT_HeaderSection, &title, QSize(), this);
    const int sign = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    const int letter = title.fontMetrics.size(0, title.text).height();
    return {length(), one.height() + qMax(0, sign - letter)};
}

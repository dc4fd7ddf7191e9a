// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/FocusOrder.h"

#include <QList>
#include <QWidget>

#include <utility>

namespace {

bool isStop(const QWidget *widget)
{
    return widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
}

} // namespace

void FocusOrder::putBehind(QWidget *place, QWidget *page)
{
    // Not the page is moved but the stops between, one by one.
    QList<QWidget *> between;
    QWidget *last = nullptr;
    for (QWidget *next = place->nextInFocusChain(); next != place->window();
         next = next->nextInFocusChain()) {
        if (!isStop(next))
            continue;
        if (page->isAncestorOf(next))
            last = next;
        else
            between.append(next);
    }
    if (!last)
        return;
    for (QWidget *stop : std::as_const(between)) {
        QWidget::setTabOrder(last, stop);
        last = stop;
    }
}

void FocusOrder::putLast(const QWidget *bar)
{
    QList<QWidget *> stops;
    for (QWidget *next = bar->nextInFocusChain(); next != bar; next = next->nextInFocusChain()) {
        if (isStop(next) && bar->isAncestorOf(next))
            stops.append(next);
    }
    QWidget *last = bar->window()->previousInFocusChain();
    for (QWidget *stop : std::as_const(stops)) {
        if (stop != last)
            QWidget::setTabOrder(last, stop);
        last = stop;
    }
}

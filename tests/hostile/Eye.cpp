// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/hostile/Eye.h"

#include <QApplication>
#include <QHelpEvent>
#include <QTableView>
#include <QToolTip>

void Eye::look(QWidget &window)
{
    window.show();
    QApplication::processEvents();
    (void)window.grab();
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (!widget->toolTip().isEmpty())
            showTip(widget->toolTip(), widget);
        if (auto *view = qobject_cast<QTableView *>(widget))
            lookAtCells(*view);
    }
}
void Eye::lookAtCells(QTableView &view)
{
    const QAbstractItemModel &model = *view.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        view.scrollTo(model.index(row, 0));
        QApplication::processEvents();
        for (int column = 0; column < model.columnCount(); ++column) {
            const QPoint at = view.visualRect(model.index(row, column)).center();
            QHelpEvent help(QEvent::ToolTip, at, view.viewport()->mapToGlobal(at));
            QApplication::sendEvent(view.viewport(), &help);
            grabTips();
            ++m_seen;
        }
    }
}
void Eye::showTip(const QString &tip, QWidget *widget)
{
    QToolTip::showText(widget->mapToGlobal(QPoint()), tip, widget);
    grabTips();
    ++m_seen;
}
void Eye::grabTips()
{
    QApplication::processEvents();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *each : windows) {
        if (each->windowType() == Qt::ToolTip && each->isVisible())
            (void)each->grab();
    }
    QToolTip::hideText();
}
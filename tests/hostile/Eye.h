// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QTableView;
class QWidget;

//! \brief Paints a window and every tip in it, as if the pointer rested everywhere.
class Eye
{
public:
    void look(QWidget &window);
    [[nodiscard]] int seen() const { return m_seen; }

private:
    void lookAtCells(QTableView &view);
    void showTip(const QString &tip, QWidget *widget);
    static void grabTips();

    int m_seen = 0;
};

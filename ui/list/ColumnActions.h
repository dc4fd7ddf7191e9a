// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

class IncidentTableView;

//! \brief Which columns the list shows, as actions for the header's menu and for View ▸ Columns.
class ColumnActions : public QObject
{
    Q_OBJECT

public:
    //! \brief \a view must have its model.
    explicit ColumnActions(IncidentTableView &view, QObject *parent = nullptr);

    [[nodiscard]] QList<QAction *> actions() const;
    void retranslate();
    //! \brief Takes the ticks from the header, after its state was restored.
    void readHeader();

private:
    void moveCurrent(int by);
    void sortByCurrent();

    IncidentTableView &m_view;
    QList<QAction *> m_columns;
    QAction *m_separator = nullptr;
    QAction *m_sort = nullptr;
    QAction *m_moveLeft = nullptr;
    QAction *m_moveRight = nullptr;
    QAction *m_reset = nullptr;
};

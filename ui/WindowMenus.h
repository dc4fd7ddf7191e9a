// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/Actions.h"

#include <QObject>

class ColumnActions;
class GroupActions;
class QMainWindow;
class QMenu;
class QToolBar;
struct PaletteCommand;

//! \brief The menu bar, the tool bar and the list's context menu, filled from the actions.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    WindowMenus(Actions &actions, ColumnActions &columns, GroupActions &groups, QMainWindow *window);

    void retranslate();
    //! \brief Puts \a menu below the fixed views.
    void addSavedViews(QMenu *menu);
    //! \brief Everything in the menus that can be seen there, in their order.
    [[nodiscard]] QList<PaletteCommand> commands() const;
    //! \brief The menu of the selected incidents, at \a globalPosition.
    void popUpForList(const QPoint &globalPosition);

private:
    void fill();
    void collect(const QMenu &menu, const QString &place, QList<PaletteCommand> &found) const;
    void add(QMenu *menu, std::initializer_list<ActionId> ids);

    Actions &m_actions;
    ColumnActions &m_columns;
    GroupActions &m_groups;
    QMainWindow *m_window;
    QMenu *m_file = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_groupMenu = nullptr;
    QMenu *m_columnsMenu = nullptr;
    QMenu *m_incident = nullptr;
    QMenu *m_tools = nullptr;
    QMenu *m_help = nullptr;
    QMenu *m_context = nullptr;
    QToolBar *m_bar = nullptr;
};

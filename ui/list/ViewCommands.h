// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Result.h"
#include "models/store/SavedViews.h"

#include <QAction>
#include <QList>
#include <QObject>

class IncidentListPane;
class MessageBanner;
class QActionGroup;
class QMenu;
class QWidget;
class ViewsPane;

//! \brief What can be done with saved views, in one menu that the menu bar and the views pane share: choose
//! (Ctrl+6 … Ctrl+9), save, rename, delete, move, export and import.
class ViewCommands : public QObject
{
    Q_OBJECT

public:
    //! \brief All must outlive this. The views join \a group, whose other actions show the fixed ones.
    ViewCommands(SavedViews &views, ViewsPane &pane, IncidentListPane &list, MessageBanner &banner,
                 QActionGroup *group, QWidget *window);

    [[nodiscard]] SavedViews &views() { return m_views; }
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    //! \brief For the sheet of keys.
    [[nodiscard]] QList<QAction *> actions() const;
    //! \brief Asks for a name and saves what the list shows now.
    void save();
    void exportTo(const QString &path);
    void importFrom(const QString &path);
    void retranslate();

private:
    void build();
    void fill();
    void showChosen();
    void rename();
    void remove();
    void move(int by);
    void chooseFile(bool toWrite);
    void keep(const SavedView &view);
    void tellFault(const Result<void> &done);
    void updateActions();

    SavedViews &m_views;
    ViewsPane &m_pane;
    IncidentListPane &m_list;
    MessageBanner &m_banner;
    QActionGroup *m_group;
    QWidget *m_window;
    QMenu *m_menu;
    QList<QAction *> m_saved;
    QAction *m_rename = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_export = nullptr;
    QAction *m_import = nullptr;
};

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/WindowMenus.h"

#include "ui/list/ColumnActions.h"
#include "ui/list/GroupActions.h"
#include "ui/palette/CommandModel.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

WindowMenus::WindowMenus(Actions &actions, ColumnActions &columns, GroupActions &groups, QMainWindow *window)
    : QObject(window)
    , m_actions(actions)
    , m_columns(columns)
    , m_groups(groups)
    , m_window(window)
{
    fill();
    retranslate();
}

void WindowMenus::add(QMenu *menu, std::initializer_list<ActionId> ids)
{
    if (!menu->isEmpty())
        menu->addSeparator();
    for (const ActionId id : ids)
        menu->addAction(m_actions.get(id));
}

void WindowMenus::fill()
{
    QMenuBar *bar = m_window->menuBar();
    m_file = bar->addMenu(QString());
    add(m_file, {ActionId::NewIncident, ActionId::BringIn, ActionId::OpenReference});
    add(m_file, {ActionId::Save});
    add(m_file, {ActionId::Import, ActionId::Export, ActionId::Print});
    add(m_file, {ActionId::SignIn, ActionId::SignOut});
    add(m_file, {ActionId::Quit});

    m_edit = bar->addMenu(QString());
    add(m_edit, {ActionId::CopyNumber, ActionId::CopyText, ActionId::Paste});
    add(m_edit, {ActionId::Find, ActionId::Palette});
    add(m_edit, {ActionId::Settings});

    m_view = bar->addMenu(QString());
    add(m_view,
        {ActionId::ViewAll, ActionId::ViewOpen, ActionId::ViewUnread, ActionId::ViewWaiting,
         ActionId::ViewConflicts});
    add(m_view, {ActionId::Overview});
    add(m_view, {ActionId::SaveView});
    m_view->addSeparator();
    m_columnsMenu = m_view->addMenu(QString());
    m_columnsMenu->addActions(m_columns.actions());
    m_groupMenu = m_view->addMenu(QString());
    m_groupMenu->addActions(m_groups.actions());
    add(m_view, {ActionId::ToggleViews, ActionId::ToggleOutbox});
    add(m_view, {ActionId::NextPane, ActionId::PreviousPane});

    m_incident = bar->addMenu(QString());
    add(m_incident, {ActionId::Refresh, ActionId::RefreshAll});
    add(m_incident, {ActionId::Resolve, ActionId::DuplicateAsNew, ActionId::OpenLink});
    add(m_incident, {ActionId::NextIncident, ActionId::PreviousIncident, ActionId::NextUnread});
    add(m_incident, {ActionId::MarkUnread});

    m_tools = bar->addMenu(QString());
    add(m_tools, {ActionId::WorkOffline, ActionId::TryAgain});
    add(m_tools, {ActionId::SendAll, ActionId::Ledger});
    add(m_tools, {ActionId::Forget});

    m_help = bar->addMenu(QString());
    add(m_help, {ActionId::Shortcuts});
    add(m_help, {ActionId::About});

    m_context = new QMenu(m_window);
    add(m_context, {ActionId::Refresh, ActionId::Resolve, ActionId::DuplicateAsNew});
    add(m_context, {ActionId::CopyNumber, ActionId::CopyText, ActionId::Export});
    add(m_context, {ActionId::MarkUnread, ActionId::Forget});

    m_bar = m_window->addToolBar(QString());
    m_bar->setObjectName(QStringLiteral("mainToolBar"));
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (const ActionId id : {ActionId::NewIncident, ActionId::BringIn, ActionId::Refresh, ActionId::Resolve,
                              ActionId::ToggleOutbox})
        m_bar->addAction(m_actions.get(id));
}

void WindowMenus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_columnsMenu->setTitle(tr("&Columns"));
    m_groupMenu->setTitle(tr("&Group By"));
    m_incident->setTitle(tr("&Incident"));
    m_tools->setTitle(tr("&Tools"));
    m_help->setTitle(tr("&Help"));
    m_bar->setWindowTitle(tr("Tool Bar"));
}

void WindowMenus::addSavedViews(QMenu *menu)
{
    const QList<QAction *> actions = m_view->actions();
    m_view->insertMenu(actions.value(actions.indexOf(m_actions.get(ActionId::SaveView)) + 1), menu);
}

QList<PaletteCommand> WindowMenus::commands() const
{
    QList<PaletteCommand> found;
    for (const QMenu *menu : {m_file, m_edit, m_view, m_incident, m_tools, m_help})
        collect(*menu, Actions::plainName(*menu->menuAction()), found);
    return found;
}

void WindowMenus::collect(const QMenu &menu, const QString &place, QList<PaletteCommand> &found) const
{
    const QActionGroup *views = m_actions.get(ActionId::ViewAll)->actionGroup();
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible() || action == m_actions.get(ActionId::Palette))
            continue;
        const QString name = Actions::plainName(*action);
        if (const QMenu *below = action->menu()) {
            //: A menu and the menu inside it
            collect(*below, tr("%1 › %2").arg(place, name), found);
            continue;
        }
        const bool isView = views && action->actionGroup() == views;
        found.append({action, isView ? tr("Show View “%1”").arg(name) : name, place, action->statusTip(),
                      m_actions.need(action)});
    }
}

void WindowMenus::popUpForList(const QPoint &globalPosition)
{
    m_context->popup(globalPosition);
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
// Who hears whom in the main window.
#include "models/items/ViewsModel.h"
#include "models/items/Workspace.h"
#include "ui/MainWindow.h"
#include "ui/OutboxNews.h"
#include "ui/Panes.h"
#include "ui/Preferences.h"
#include "ui/ReferenceOpener.h"
#include "ui/StatusLine.h"
#include "ui/WindowCommands.h"
#include "ui/WindowDialogs.h"
#include "ui/WindowMenus.h"
#include "ui/detail/DetailPane.h"
#include "ui/list/IncidentListPane.h"
#include "ui/list/ViewCommands.h"
#include "ui/list/ViewsPane.h"
#include "ui/outbox/OutboxDock.h"
#include "ui/palette/CommandModel.h"
#include "ui/palette/CommandPalette.h"
#include "ui/widgets/MessageBanner.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QUrl>

#include <array>

namespace {

constexpr std::array viewActions{
    std::pair{ActionId::ViewAll, ListQuery::View::All},
    std::pair{ActionId::ViewOpen, ListQuery::View::Open},
    std::pair{ActionId::ViewUnread, ListQuery::View::Unread},
    std::pair{ActionId::ViewWaiting, ListQuery::View::Waiting},
    std::pair{ActionId::ViewConflicts, ListQuery::View::Conflicts},
};

constexpr int messageMilliseconds = 8'000;

} // namespace

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto slot) {
        connect(m_actions->get(id), &QAction::triggered, this, slot);
    };
    on(ActionId::NewIncident, [this] { m_dialogs->newIncident({}); });
    on(ActionId::BringIn, [this] { m_dialogs->bringIn({}); });
    on(ActionId::OpenReference, [this] { m_dialogs->openReference(); });
    on(ActionId::Save, [this] { m_detail->save(); });
    on(ActionId::Import, [this] { m_dialogs->importFile({}); });
    on(ActionId::Export, [this] { m_commands->exportIncidents(); });
    on(ActionId::Print, [this] { m_commands->print(); });
    on(ActionId::Overview, [this] { m_dialogs->overview(); });
    on(ActionId::SignIn, [this] { Q_EMIT signInRequested(); });
    on(ActionId::SignOut, [this] {
        m_detail->flush();
        Q_EMIT signOutRequested();
    });
    on(ActionId::Quit, [this] {
        if (close())
            Q_EMIT quitRequested();
    });
    on(ActionId::Find, [this] { m_list->focusFilter(); });
    on(ActionId::Palette, &MainWindow::showPalette);
    on(ActionId::CopyNumber, [this] { m_commands->copyNumbers(); });
    on(ActionId::CopyText, [this] { m_commands->copyText(); });
    on(ActionId::Paste, [this] { m_dialogs->bringIn(QApplication::clipboard()->text()); });
    on(ActionId::Settings, [this] { m_dialogs->settings(); });
    on(ActionId::Refresh, [this] { m_commands->refreshSelected(); });
    on(ActionId::RefreshAll, [this] { m_commands->refreshAll(); });
    on(ActionId::Resolve, [this] { m_commands->resolveOpen(); });
    on(ActionId::DuplicateAsNew, [this] { m_commands->duplicateOpen(); });
    on(ActionId::OpenLink, [this] { m_commands->openLink(); });
    on(ActionId::NextIncident, [this] { m_list->step(1); });
    on(ActionId::PreviousIncident, [this] { m_list->step(-1); });
    on(ActionId::NextUnread, [this] { m_list->stepToUnread(); });
    on(ActionId::MarkUnread, [this] { m_commands->markUnread(); });
    on(ActionId::Forget, [this] { m_commands->forget(); });
    on(ActionId::SendAll, [this] { m_workspace.engine().sendAllNow(); });
    on(ActionId::WorkOffline, &MainWindow::setWorkOffline);
    on(ActionId::TryAgain, [this] { m_workspace.connectivity().tryAgain(); });
    on(ActionId::Ledger, [this] { m_dialogs->ledger(); });
    on(ActionId::Shortcuts, [this] { m_dialogs->shortcuts(m_actions->all() + m_viewCommands->actions()); });
    on(ActionId::About, [this] { m_dialogs->about(); });
    on(ActionId::NextPane, [this] { cyclePanes(1); });
    on(ActionId::PreviousPane, [this] { cyclePanes(-1); });
    // Those in no menu that is shown need a widget to answer to their keys.
    addActions(m_actions->all());
}

void MainWindow::connectViewActions()
{
    auto *group = new QActionGroup(this);
    for (const auto &[id, view] : viewActions) {
        QAction *action = m_actions->get(id);
        group->addAction(action);
        action->setChecked(view == m_list->view());
        connect(action, &QAction::triggered, this, [this, chosen = view] { m_list->setView(chosen); });
    }
    m_viewCommands = new ViewCommands(m_workspace.savedViews(), *m_views, *m_list, *m_banner, group, this);
    m_menus->addSavedViews(m_viewCommands->menu());
    connect(m_actions->get(ActionId::SaveView), &QAction::triggered, m_viewCommands, &ViewCommands::save);
    connect(m_list, &IncidentListPane::viewChanged, this, [this](ListQuery::View shown) {
        for (const auto &[id, view] : viewActions)
            m_actions->get(id)->setChecked(view == shown);
        m_views->setView(shown);
    });
    connect(m_views, &ViewsPane::viewChosen, m_list, &IncidentListPane::setView);

    QAction *toggleViews = m_actions->get(ActionId::ToggleViews);
    toggleViews->setChecked(m_panes->isViewsShown());
    connect(toggleViews, &QAction::toggled, m_panes, &Panes::setViewsShown);
    QAction *toggleOutbox = m_actions->get(ActionId::ToggleOutbox);
    toggleOutbox->setChecked(!m_outbox->isHidden());
    connect(toggleOutbox, &QAction::triggered, this, &MainWindow::showOutbox);
    connect(m_outbox, &QDockWidget::visibilityChanged, toggleOutbox,
            [this, toggleOutbox] { toggleOutbox->setChecked(!m_outbox->isHidden()); });
}

void MainWindow::connectPanes()
{
    connect(m_list, &IncidentListPane::incidentChosen, this, [this](const IncidentKey &key) {
        openInDetail(key);
        if (std::exchange(m_resolveNext, false))
            m_dialogs->resolve(key);
    });
    connect(m_list, &IncidentListPane::incidentActivated, this, [this](const IncidentKey &key) {
        openInDetail(key);
        m_detail->focusFirst();
    });
    connect(m_list, &IncidentListPane::selectionChanged, this, &MainWindow::updateCounts);
    connect(m_list, &IncidentListPane::selectionChanged, this, &MainWindow::updateActions);
    connect(m_list, &IncidentListPane::countChanged, this, &MainWindow::updateCounts);
    connect(m_list, &IncidentListPane::countChanged, this, &MainWindow::updateActions);
    connect(m_list, &IncidentListPane::bringInRequested, m_dialogs, &WindowDialogs::bringIn);
    connect(m_list, &IncidentListPane::nothingUnread, this,
            [this] { showMessage(tr("Nothing in this list is unread.")); });
    connect(m_list, &IncidentListPane::newRequested, this, [this] { m_dialogs->newIncident({}); });
    connect(m_list, &IncidentListPane::copyRequested, m_commands, &WindowCommands::copyText);
    connect(m_list, &IncidentListPane::marksChanged, m_detail, &DetailPane::setMarks);
    connect(m_list, &IncidentListPane::menuRequested, m_menus, &WindowMenus::popUpForList);

    connect(m_detail, &DetailPane::resolveRequested, m_dialogs, &WindowDialogs::resolve);
    connect(m_detail, &DetailPane::duplicateRequested, m_dialogs, &WindowDialogs::newIncident);
    connect(m_detail, &DetailPane::refreshRequested, m_commands,
            [this](const IncidentKey &key) { m_commands->refresh({key}); });
    connect(m_detail, &DetailPane::saved, this,
            [this] { showMessage(tr("Saved on this computer. It is sent as soon as possible.")); });
    connect(&m_detail->model(), &IncidentModel::modeChanged, this, &MainWindow::updateActions);
    connect(&m_detail->model(), &IncidentModel::dirtyChanged, this, &MainWindow::updateActions);
    connect(&m_detail->model(), &IncidentModel::rekeyed, this, &MainWindow::updateActions);
    connect(&m_detail->model(), &IncidentModel::recordChanged, this, [this] {
        if (m_detail->model().record().unread && !m_seenTimer.isActive())
            armSeen();
    });

    connect(m_outbox, &OutboxDock::openRequested, this, &MainWindow::showIncident);
    connect(m_outbox, &OutboxDock::editRequested, this, &MainWindow::editEntry);
    connect(m_outbox, &OutboxDock::conflictRequested, m_dialogs, &WindowDialogs::settleConflict);
}

void MainWindow::connectHelpers()
{
    connect(m_dialogs, &WindowDialogs::openRequested, this, &MainWindow::showIncident);
    connect(m_dialogs, &WindowDialogs::referenceEntered, this, &MainWindow::openReference);
    connect(m_dialogs, &WindowDialogs::openNextRequested, this, &MainWindow::resolveNext);
    connect(m_dialogs, &WindowDialogs::filterRequested, this, [this](const QString &query) {
        m_list->setView(ListQuery::View::All);
        m_list->setFilter(query);
    });
    connect(m_dialogs, &WindowDialogs::created, this, [this](const OutboxEntry &entry) {
        showMessage(tr("Saved on this computer. It is sent as soon as possible."));
        showListed(entry.key, false);
    });
    connect(m_dialogs, &WindowDialogs::resolved, this, [this] {
        showMessage(tr("The resolution is saved on this computer. It is sent as soon as possible."));
    });
    connect(m_dialogs, &WindowDialogs::fileFailed, this, [this](const QString &name) {
        m_banner->showMessage(
            Theme::Tone::Warning,
            tr("The file “%1” could not be read. It may be too large, or no text.").arg(name));
    });
    connect(m_opener, &ReferenceOpener::found, this, &MainWindow::showIncident);
    connect(m_opener, &ReferenceOpener::severalFound, m_dialogs, &WindowDialogs::bringIn);
    connect(m_opener, &ReferenceOpener::storeFailed, m_news, &OutboxNews::showStoreFault);
    connect(m_opener, &ReferenceOpener::notFound, this,
            [this](const QString &reason, const QString &details) {
                m_banner->showMessage(Theme::Tone::Warning, reason, details);
                m_banner->addAction(tr("Bring In…"), this, [this] { m_dialogs->bringIn({}); });
            });
    connect(m_commands, &WindowCommands::quietNews, this, &MainWindow::showMessage);
    connect(m_commands, &WindowCommands::workOnlineRequested, this, [this] { setWorkOffline(false); });
    connect(m_commands, &WindowCommands::markedUnread, this, [this](const QList<IncidentKey> &keys) {
        if (keys.contains(m_detail->model().key())) {
            m_keptUnread = m_detail->model().key();
            m_seenTimer.stop();
        }
    });
    connect(m_news, &OutboxNews::quietNews, this, &MainWindow::showMessage);
    connect(m_news, &OutboxNews::conflictRequested, m_dialogs, &WindowDialogs::settleConflict);
    connect(m_detail, &DetailPane::conflictRequested, m_dialogs, &WindowDialogs::settleConflict);
    connect(m_detail, &DetailPane::outboxRequested, this, &MainWindow::showEntry);
    connect(m_news, &OutboxNews::outboxRequested, this, &MainWindow::showEntry);
    connect(m_status, &StatusLine::outboxRequested, this, [this] { showEntry(0); });
    connect(m_status, &StatusLine::conflictsRequested, this,
            [this] { m_list->setView(ListQuery::View::Conflicts); });
    connect(m_viewsModel, &ViewsModel::countsChanged, this, &MainWindow::updateCounts);
    connect(&m_workspace.engine(), &SyncEngine::entriesChanged, this, &MainWindow::updateActions);
    connect(&m_workspace.connectivity(), &Connectivity::changed, this, &MainWindow::updateActions);
}

void MainWindow::setWorkOffline(bool offline)
{
    m_workspace.connectivity().setWorkOffline(offline);
    m_preferences.set(Preferences::Key::WorkOffline, offline);
    updateActions();
}

void MainWindow::resolveNext()
{
    m_resolveNext = true;
    m_list->step(1);
}

void MainWindow::editEntry(const IncidentKey &key, OutboxEntry::Kind kind)
{
    switch (kind) {
    case OutboxEntry::Kind::Create:
        m_dialogs->resumeNew(key);
        return;
    case OutboxEntry::Kind::Edit:
        showIncident(key);
        m_detail->focusFirst();
        return;
    case OutboxEntry::Kind::Resolve:
        m_dialogs->resolve(key);
        return;
    }
}

void MainWindow::showOutbox(bool shown)
{
    const bool appears = shown && m_outbox->isHidden();
    m_outbox->setVisible(shown);
    // The work stays larger than what waits; whoever wants it otherwise can drag it.
    if (appears)
        resizeDocks({m_outbox}, {height() / 4}, Qt::Vertical);
}

void MainWindow::showEntry(qint64 entryId)
{
    showOutbox(true);
    if (entryId != 0)
        m_outbox->select(entryId);
    if (m_outbox->widget())
        m_outbox->widget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showMessage(const QString &text)
{
    m_status->showMessage(text, messageMilliseconds);
}

void MainWindow::cyclePanes(int by)
{
    const QList<QWidget *> stops{m_list, m_detail, m_views, m_outbox};
    const QWidget *focus = QApplication::focusWidget();
    qsizetype place = 0;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        if (stops.at(i) == focus || (focus && stops.at(i)->isAncestorOf(focus)))
            place = i;
    }
    do {
        place = (place + by + stops.size()) % stops.size();
    } while (!stops.at(place)->isVisible() && stops.at(place) != m_list);
    if (stops.at(place) == m_list)
        m_list->focusList();
    else if (stops.at(place) == m_detail)
        m_detail->focusFirst();
    else if (stops.at(place) == m_outbox && m_outbox->widget())
        m_outbox->widget()->setFocus(Qt::ShortcutFocusReason);
    else
        stops.at(place)->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::showPalette()
{
    if (!m_palette) {
        m_palette = new CommandPalette(this);
        connect(m_palette, &CommandPalette::referenceChosen, this, &MainWindow::openReference);
    }
    m_palette->popUp(m_menus->commands());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasText() || event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList files;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    if (!files.isEmpty())
        m_dialogs->bringInFiles(files);
    else if (event->mimeData()->hasText())
        m_dialogs->bringIn(event->mimeData()->text());
    event->acceptProposedAction();
}

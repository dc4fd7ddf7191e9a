// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/MainWindow.h"

#include "models/items/ViewsModel.h"
#include "models/items/Workspace.h"
#include "models/servicedesk/ServiceAddress.h"
#include "ui/OutboxNews.h"
#include "ui/Panes.h"
#include "ui/Preferences.h"
#include "ui/ReferenceOpener.h"
#include "ui/StatusLine.h"
#include "ui/WindowCommands.h"
#include "ui/WindowDialogs.h"
#include "ui/WindowMenus.h"
#include "ui/Wording.h"
#include "ui/detail/DetailPane.h"
#include "ui/list/IncidentListPane.h"
#include "ui/list/ViewCommands.h"
#include "ui/list/ViewsPane.h"
#include "ui/outbox/OutboxDock.h"
#include "ui/widgets/MessageBanner.h"
#include "ui/widgets/PlainLabel.h"

#include <QCloseEvent>
#include <QScreen>
#include <QUrl>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;

MainWindow::MainWindow(Workspace &workspace, Preferences &preferences, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_actions(new Actions(this))
{
    setAcceptDrops(true);
    build();
    m_dialogs = new WindowDialogs(m_workspace, m_preferences, this);
    m_commands = new WindowCommands(m_workspace, *m_list, *m_detail, *m_dialogs, *m_banner, this);
    m_opener = new ReferenceOpener(m_workspace, this);
    m_news = new OutboxNews(m_workspace, *m_banner, this);
    m_menus = new WindowMenus(*m_actions, m_list->columns(), m_list->groups(), this);
    m_seenTimer.setSingleShot(true);
    m_seenTimer.setInterval(1s);
    connect(&m_seenTimer, &QTimer::timeout, this, &MainWindow::markSeen);

    restoreSession();
    connectActions();
    connectViewActions();
    connectPanes();
    connectHelpers();
    retranslate();
    updateActions();
    updateCounts();
    connect(&m_workspace, &Workspace::opened, this, &MainWindow::takeUpWork);
    if (m_workspace.isOpen())
        takeUpWork();
}

MainWindow::~MainWindow()
{
    // The panes and the dock report to this object while they go, so they must go before its members do.
    delete takeCentralWidget();
    delete m_outbox;
}

void MainWindow::build()
{
    const auto clock = [] { return QDateTime::currentDateTimeUtc(); };
    m_viewsModel = new ViewsModel(m_workspace, this);
    auto *centre = new QWidget(this);
    m_notice = new PlainLabel(centre);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_banner = new MessageBanner(centre);
    m_views = new ViewsPane(*m_viewsModel, centre);
    m_list = new IncidentListPane(m_workspace, m_preferences, *m_viewsModel, clock, centre);
    m_detail = new DetailPane(m_workspace, m_preferences, centre);
    m_panes = new Panes(m_views, m_list, m_detail, centre);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(4, 4, 4, 0);
    layout->addWidget(m_notice);
    layout->addWidget(m_banner);
    layout->addWidget(m_panes, 1);
    setCentralWidget(centre);

    m_outbox = new OutboxDock(m_workspace, this);
    m_outbox->setObjectName(QStringLiteral("outbox"));
    addDockWidget(Qt::BottomDockWidgetArea, m_outbox);
    m_outbox->hide();
    m_status = new StatusLine(m_workspace, *m_actions, clock, this);
    setStatusBar(m_status);
}

void MainWindow::restoreSession()
{
    const QSize usual(qMin(1440, screen()->availableSize().width()),
                      qMin(900, screen()->availableSize().height()));
    const QByteArray geometry = m_preferences.value(Preferences::Key::WindowGeometry).toByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(usual);
    restoreState(m_preferences.value(Preferences::Key::WindowState).toByteArray());
    m_panes->restoreLayout(m_preferences.value(Preferences::Key::SplitterState).toByteArray());
    m_views->setView(m_list->view());
}

void MainWindow::saveSession()
{
    m_preferences.set(Preferences::Key::WindowGeometry, saveGeometry());
    m_preferences.set(Preferences::Key::WindowState, saveState());
    m_preferences.set(Preferences::Key::SplitterState, m_panes->layoutState());
    m_preferences.set(Preferences::Key::LastIncident, m_detail->model().key());
    m_list->saveState();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_detail->flush();
    m_dialogs->closeAll();
    saveSession();
    event->accept();
}

void MainWindow::takeUpWork()
{
    const IncidentKey last = m_preferences.text(Preferences::Key::LastIncident);
    if (!last.isEmpty() && m_detail->model().key().isEmpty())
        showListed(last, false);
    offerDrafts();
    updateActions();
}

void MainWindow::offerDrafts()
{
    m_workspace.drafts().all().then(this, [this](const Result<QList<Draft>> &drafts) {
        if (!drafts)
            return;
        QList<IncidentKey> begun;
        for (const Draft &draft : *drafts) {
            if (draft.kind == OutboxEntry::Kind::Create)
                begun += draft.key;
        }
        if (begun.isEmpty())
            return;
        m_banner->showMessage(Theme::Tone::Information,
                              tr("%n new incident(s) that you began to write are still here.", nullptr,
                                 static_cast<int>(begun.size())));
        m_banner->addAction(tr("Go on Writing"), this, [this, begun] {
            m_banner->dismiss();
            for (const IncidentKey &key : begun)
                m_dialogs->resumeNew(key);
        });
    });
}

void MainWindow::openReference(const QString &idNumberOrLink)
{
    m_opener->open(idNumberOrLink);
}

void MainWindow::showIncident(const IncidentKey &key)
{
    showListed(key, true);
    raise();
    activateWindow();
}

void MainWindow::showListed(const IncidentKey &key, bool tell)
{
    m_workspace.store().record(key).then(this, [this, key, tell](const Result<IncidentRecord> &record) {
        if (record) {
            m_list->reveal(record->row);
            openInDetail(key);
        } else if (tell && IncidentKeys::isLocal(key)) {
            m_dialogs->resumeNew(key);
        } else if (tell) {
            m_news->showStoreFault(record.error());
        }
    });
}

void MainWindow::openInDetail(const IncidentKey &key)
{
    if (m_detail->model().key() != key) {
        m_keptUnread.clear();
        m_detail->open(key);
    }
    armSeen();
}

void MainWindow::armSeen()
{
    if (m_detail->model().mode() != IncidentModel::Mode::Empty && m_detail->model().key() != m_keptUnread)
        m_seenTimer.start();
}

void MainWindow::markSeen()
{
    const IncidentKey key = m_detail->model().key();
    if (key.isEmpty() || m_detail->model().mode() != IncidentModel::Mode::Existing
        || !m_detail->model().record().unread)
        return;
    // What lies behind another window was not looked at.
    if (!isActiveWindow() || isMinimized())
        return;
    m_workspace.store().markSeen(key).then(this, [this](const Result<void> &marked) {
        if (!marked)
            m_news->showStoreFault(marked.error());
    });
}

void MainWindow::setAccount(const QString &user, const QString &host)
{
    m_host = host;
    m_status->setUser(user);
    updateTitle();
    updateNotice();
}

void MainWindow::setKeychain(const QString &sentence)
{
    m_dialogs->setKeychain(sentence);
}

void MainWindow::setDemo(bool demo)
{
    m_demo = demo;
    updateNotice();
    m_actions->get(ActionId::SignIn)->setVisible(!demo);
    m_actions->get(ActionId::SignOut)->setVisible(!demo);
}

void MainWindow::updateTitle()
{
    const QString name = tr("Incident Console");
    //: Window title: the program's name and the server's
    setWindowTitle(m_host.isEmpty() ? name : tr("%1 — %2").arg(name, Wording::oneLine(m_host, 80)));
}

void MainWindow::updateNotice()
{
    const QUrl server(m_preferences.text(Preferences::Key::ServerAddress));
    const bool isUnprotected = !m_demo && !m_host.isEmpty() && server.scheme() == QLatin1String("http")
        && !ServiceAddress::isLoopback(server) && m_preferences.flag(Preferences::Key::InsecureAllowed);
    if (m_demo)
        m_notice->setText(tr("Demo: sample incidents on this computer."));
    else if (isUnprotected)
        m_notice->setText(
            tr("The connection to %1 is not encrypted. Others in the network can read it.").arg(m_host));
    m_notice->setVisible(m_demo || isUnprotected);
}

void MainWindow::updateCounts()
{
    m_status->setShown(m_list->model().incidentCount(), m_viewsModel->counts().all);
    m_status->setSelected(m_list->selectedCount());
}

void MainWindow::updateActions()
{
    const IncidentModel &open = m_detail->model();
    const bool hasOpen = open.mode() == IncidentModel::Mode::Existing;
    const bool hasAny = hasOpen || m_list->selectedCount() > 0;
    m_actions->setEnabled({ActionId::Save}, open.isDirty());
    m_actions->setEnabled({ActionId::Resolve}, hasOpen && !IncidentKeys::isLocal(open.key()));
    m_actions->setEnabled({ActionId::DuplicateAsNew, ActionId::OpenLink}, hasOpen);
    m_actions->setEnabled({ActionId::Refresh, ActionId::CopyNumber, ActionId::MarkUnread}, hasAny);
    m_actions->setEnabled({ActionId::CopyText}, m_list->selectedCount() > 0);
    const bool hasRows = m_list->model().incidentCount() > 0;
    m_actions->setEnabled(
        {ActionId::RefreshAll, ActionId::NextIncident, ActionId::PreviousIncident, ActionId::NextUnread},
        hasRows);
    m_actions->setEnabled({ActionId::SendAll}, !m_workspace.engine().entries().isEmpty());
    const Connectivity &connectivity = m_workspace.connectivity();
    m_actions->setEnabled({ActionId::TryAgain},
                          connectivity.state() == Connectivity::State::Unreachable
                              || connectivity.isPaused());
    m_actions->get(ActionId::WorkOffline)->setChecked(connectivity.isWorkOffline());
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_viewCommands->retranslate();
    m_menus->retranslate();
    m_detail->setAccessibleName(tr("Incident"));
    updateTitle();
    updateNotice();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (!m_menus)
        return;
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_actions->redrawIcons();
    else if (event->type() == QEvent::ActivationChange && isActiveWindow())
        armSeen();
}

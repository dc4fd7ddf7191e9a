// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/IncidentKey.h"
#include "models/store/OutboxEntry.h"
#include "ui/Actions.h"

#include <QMainWindow>
#include <QTimer>

class CommandPalette;
class DetailPane;
class IncidentListPane;
class MessageBanner;
class OutboxDock;
class OutboxNews;
class Panes;
class PlainLabel;
class Preferences;
class ReferenceOpener;
class StatusLine;
class ViewCommands;
class ViewsModel;
class ViewsPane;
class WindowCommands;
class WindowDialogs;
class WindowMenus;
class Workspace;

//! \brief The one window: views, list and detail, the outbox below, messages above.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    //! \brief \a workspace and \a preferences must outlive the window.
    MainWindow(Workspace &workspace, Preferences &preferences, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! \brief Who is signed in, and where.
    void setAccount(const QString &user, const QString &host);
    //! \brief Says quietly that these are sample incidents.
    void setDemo(bool demo);
    //! \brief What About says of the keychain.
    void setKeychain(const QString &sentence);
    //! \brief Opens what a number, link or id means; asks the server for an id that is new here, or says why
    //! it cannot.
    void openReference(const QString &idNumberOrLink);
    //! \brief Shows an incident of this computer, or goes on with the draft of a new one.
    void showIncident(const IncidentKey &key);
    //! \brief The line for messages; others may use it too.
    [[nodiscard]] MessageBanner *banner() { return m_banner; }
    [[nodiscard]] Actions &actions() { return *m_actions; }
    [[nodiscard]] IncidentListPane &list() { return *m_list; }
    [[nodiscard]] DetailPane &detail() { return *m_detail; }

Q_SIGNALS:
    void signInRequested();
    void signOutRequested();
    void quitRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectActions();
    void connectViewActions();
    void connectPanes();
    void connectHelpers();
    void restoreSession();
    void saveSession();
    void takeUpWork();
    void offerDrafts();
    void showListed(const IncidentKey &key, bool tell);
    void openInDetail(const IncidentKey &key);
    void armSeen();
    void markSeen();
    void resolveNext();
    void editEntry(const IncidentKey &key, OutboxEntry::Kind kind);
    void showOutbox(bool shown);
    void showEntry(qint64 entryId);
    void setView(int view);
    void setWorkOffline(bool offline);
    void cyclePanes(int by);
    void showPalette();
    void showMessage(const QString &text);
    void updateActions();
    void updateCounts();
    void updateNotice();
    void updateTitle();
    void retranslate();

    Workspace &m_workspace;
    Preferences &m_preferences;
    Actions *m_actions = nullptr;
    ViewsModel *m_viewsModel = nullptr;
    PlainLabel *m_notice = nullptr;
    MessageBanner *m_banner = nullptr;
    ViewsPane *m_views = nullptr;
    IncidentListPane *m_list = nullptr;
    DetailPane *m_detail = nullptr;
    Panes *m_panes = nullptr;
    OutboxDock *m_outbox = nullptr;
    StatusLine *m_status = nullptr;
    WindowMenus *m_menus = nullptr;
    WindowDialogs *m_dialogs = nullptr;
    WindowCommands *m_commands = nullptr;
    ViewCommands *m_viewCommands = nullptr;
    ReferenceOpener *m_opener = nullptr;
    OutboxNews *m_news = nullptr;
    CommandPalette *m_palette = nullptr; //!< Made when it is first asked for.
    QTimer m_seenTimer;
    IncidentKey m_keptUnread; //!< Marked unread by the person while it is open.
    QString m_host;
    bool m_demo = false;
    bool m_resolveNext = false; //!< The next incident that is chosen is to be resolved.
};

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Incident.h"
#include "models/incident/IncidentKey.h"
#include "models/store/StoreTypes.h"

#include <QObject>

#include <functional>

class Preferences;
class QAction;
class Workspace;
struct OutboxEntry;
struct PrintChoice;
struct WebLink;

//! \brief Opens the dialogs over the main window; each lives until it is closed.
class WindowDialogs : public QObject
{
    Q_OBJECT

public:
    WindowDialogs(Workspace &workspace, Preferences &preferences, QWidget *window);

    void newIncident(const Incident &from);
    //! \brief Goes on with the draft of a new incident.
    void resumeNew(const IncidentKey &key);
    void resolve(const IncidentKey &key);
    void bringIn(const QString &text);
    //! \brief The same with the texts of \a files, read on another thread; a single JSON file is imported.
    void bringInFiles(const QStringList &files);
    //! \brief Imports \a path, or a file that the person chooses when it is empty.
    void importFile(const QString &path);
    //! \brief See ExportDialog.
    void exportIncidents(const QList<RowId> &selected, const ListQuery &query, int listed);
    void print(PrintChoice choice);
    //! \brief Shows the numbers beside the window, or the ones that are shown already.
    void overview();
    void openReference();
    //! \brief See OpenLinkDialog.
    void openLink(const QList<WebLink> &links);
    void settleConflict(qint64 entryId);
    void settings();
    void ledger();
    //! \brief Offers to forget \a selected, which may be none, and more.
    void forget(const QList<IncidentKey> &selected);
    void about();
    //! \brief What About says of the keychain; only the program knows what it was built with.
    void setKeychain(const QString &sentence) { m_keychain = sentence; }
    void shortcuts(const QList<QAction *> &actions);
    //! \brief Asks in our own words; \a yes names the deed.
    void ask(const QString &question, const QString &yes, const std::function<void()> &deed);
    //! \brief Closes every open dialog, so that each keeps its draft.
    void closeAll();

Q_SIGNALS:
    void created(const OutboxEntry &entry);
    void resolved(const OutboxEntry &entry);
    void openNextRequested();
    //! \brief See OverviewDialog.
    void filterRequested(const QString &query);
    void openRequested(const IncidentKey &key);
    void fileFailed(const QString &name);
    void referenceEntered(const QString &reference);

private:
    template <typename Dialog> Dialog *ready(Dialog *dialog)
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        return dialog;
    }

    Workspace &m_workspace;
    Preferences &m_preferences;
    QWidget *m_window;
    QString m_keychain;
};

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/Retention.h"
#include "models/items/Workspace.h"
#include "models/servicedesk/ServiceDeskClient.h"
#include "ui/MainWindow.h"
#include "ui/Preferences.h"
#include "ui/Theme.h"

#include <QObject>

//! \brief One server at work: its client, its files and its window, built and taken down together.
class Desk : public QObject
{
    Q_OBJECT

public:
    //! \brief \a preferences must outlive the desk.
    Desk(const QString &folder, Preferences &preferences, QObject *parent = nullptr);
    //! \brief Writes the drafts, then waits for the files to be closed.
    ~Desk() override;

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] ServiceDeskClient &client() { return m_client; }
    [[nodiscard]] Workspace &workspace() { return m_workspace; }
    [[nodiscard]] MainWindow &window() { return m_window; }

    //! \brief Opens the files and shows the window; painted() comes once the window is on the screen.
    void open();
    //! \brief Holds back or releases everything that would be sent. For now = not remembered for the next
    //! start.
    void workOfflineForNow(bool offline);
    //! \brief Says \a sentence in the window's banner, beneath what stands there already.
    void tell(Theme::Tone tone, const QString &sentence, const QString &details = {});
    //! \brief Puts what is being typed on disk, and is back when it is there.
    void keep();

Q_SIGNALS:
    void painted();
    void opened();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeReport(const Result<StoreReport> &report);
    //! \brief What became of the broken files in \a report.
    [[nodiscard]] static QString salvageWords(const StoreReport &report);
    void takeConnectivity();
    void takePreference(Preferences::Key key);
    [[nodiscard]] Future<Result<StoreReport>> beginOpening();
    void readAdminCatalog();

    QString m_folder;
    Preferences &m_preferences;
    ServiceDeskClient m_client;
    Workspace m_workspace;
    Retention m_retention;
    Future<Result<StoreReport>>
        m_opening; //!< Begun before the window is built, so that both are done sooner.
    MainWindow m_window;
    bool m_offline = false; //!< As last seen, to tell the person's switch from other changes.
    bool m_forNow = false;
    bool m_isPainted = false;
};

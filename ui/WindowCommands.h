// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/IncidentKey.h"
#include "models/incident/Result.h"

#include <QObject>

#include <functional>
#include <optional>

class DetailPane;
class IncidentListPane;
class MessageBanner;
class WindowDialogs;
class Workspace;

//! \brief What can be done with the selected incidents, or with the open one when none is selected.
class WindowCommands : public QObject
{
    Q_OBJECT

public:
    WindowCommands(Workspace &workspace, IncidentListPane &list, DetailPane &detail, WindowDialogs &dialogs,
                   MessageBanner &banner, QObject *parent);

    void refreshSelected();
    void refreshAll();
    void refresh(const QList<IncidentKey> &keys);
    void resolveOpen();
    void duplicateOpen();
    void openLink();
    void copyNumbers();
    void copyText();
    void markUnread();
    void forget();
    void exportIncidents();
    void print();

Q_SIGNALS:
    //! \brief One sentence for the status bar.
    void quietNews(const QString &text);
    void workOnlineRequested();
    void markedUnread(const QList<IncidentKey> &keys);

private:
    //! \brief Hands the keys of the selected rows, or the open incident's, to \a use.
    void withKeys(const std::function<void(const QList<IncidentKey> &)> &use);
    [[nodiscard]] bool mayAskServer();
    void tellRefreshed(int total, int failed, const std::optional<ServiceError> &firstError);
    void showFault(const ServiceError &error);

    Workspace &m_workspace;
    IncidentListPane &m_list;
    DetailPane &m_detail;
    WindowDialogs &m_dialogs;
    MessageBanner &m_banner;
};

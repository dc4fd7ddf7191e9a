// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/WindowCommands.h"

#include "models/incident/WebLinks.h"
#include "models/items/Workspace.h"
#include "ui/WindowDialogs.h"
#include "ui/Wording.h"
#include "ui/detail/DetailPane.h"
#include "ui/list/IncidentListPane.h"
#include "ui/print/PrintDialog.h"
#include "ui/widgets/MessageBanner.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <memory>
#include <optional>

WindowCommands::WindowCommands(Workspace &workspace, IncidentListPane &list, DetailPane &detail,
                               WindowDialogs &dialogs, MessageBanner &banner, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_list(list)
    , m_detail(detail)
    , m_dialogs(dialogs)
    , m_banner(banner)
{
}

void WindowCommands::showFault(const ServiceError &error)
{
    m_banner.showMessage(Theme::Tone::Error, Wording::error(error), Wording::errorDetails(error));
}

void WindowCommands::withKeys(const std::function<void(const QList<IncidentKey> &)> &use)
{
    const QList<RowId> ids = m_list.selectedIds();
    if (ids.isEmpty()) {
        const IncidentKey open = m_detail.model().key();
        if (!open.isEmpty() && !IncidentKeys::isLocal(open))
            use({open});
        return;
    }
    m_workspace.store().keys(ids).then(this, [this, use](const Result<QList<IncidentKey>> &keys) {
        if (!keys)
            showFault(keys.error());
        else if (keys->isEmpty())
            Q_EMIT quietNews(tr("This incident has not reached the server yet."));
        else
            use(*keys);
    });
}

bool WindowCommands::mayAskServer()
{
    const Connectivity &connectivity = m_workspace.connectivity();
    if (connectivity.state() != Connectivity::State::WorkOffline)
        return true;
    m_banner.showMessage(Theme::Tone::Information,
                         tr("You are working offline, so the server was not asked."));
    m_banner.addAction(tr("Work Online"), this, [this] {
        m_banner.dismiss();
        Q_EMIT workOnlineRequested();
    });
    return false;
}

void WindowCommands::refreshSelected()
{
    if (mayAskServer())
        withKeys([this](const QList<IncidentKey> &keys) { refresh(keys); });
}

void WindowCommands::refreshAll()
{
    if (!mayAskServer())
        return;
    m_workspace.store()
        .keys(m_list.model().query())
        .then(this, [this](const Result<QList<IncidentKey>> &keys) {
            if (!keys)
                showFault(keys.error());
            else if (keys->isEmpty())
                Q_EMIT quietNews(tr("There is nothing in this list to refresh."));
            else
                refresh(*keys);
        });
}

void WindowCommands::refresh(const QList<IncidentKey> &keys)
{
    if (keys.isEmpty() || !mayAskServer())
        return;
    // A server that was away is asked again, because the person says so.
    m_workspace.connectivity().tryAgain();
    const ReadRun *run = m_workspace.refresher().refresh(keys);
    const auto firstError = std::make_shared<std::optional<ServiceError>>();
    connect(run, &ReadRun::itemDone, this,
            [firstError](const IncidentKey &, ReadRun::Verdict verdict, const ServiceError &error) {
                const bool arrived = verdict == ReadRun::Verdict::New || verdict == ReadRun::Verdict::Changed
                    || verdict == ReadRun::Verdict::Unchanged;
                if (!arrived && verdict != ReadRun::Verdict::Canceled && !*firstError)
                    *firstError = error;
            });
    connect(run, &ReadRun::finished, this,
            [this, run, firstError] { tellRefreshed(run->total(), run->failed(), *firstError); });
}

void WindowCommands::tellRefreshed(int total, int failed, const std::optional<ServiceError> &firstError)
{
    if (!firstError) {
        Q_EMIT quietNews(tr("%n incident(s) refreshed.", nullptr, total - failed));
        return;
    }
    const QString what = total == 1
        ? tr("The incident could not be refreshed.")
        : tr("%1 of %n incident(s) could not be refreshed.", nullptr, total).arg(failed);
    m_banner.showMessage(Theme::Tone::Warning, what + u' ' + Wording::error(*firstError),
                         Wording::errorDetails(*firstError));
}

void WindowCommands::resolveOpen()
{
    const IncidentKey key = m_detail.model().key();
    if (key.isEmpty() || m_detail.model().mode() != IncidentModel::Mode::Existing) {
        Q_EMIT quietNews(tr("Select the incident that you want to resolve."));
    } else if (IncidentKeys::isLocal(key)) {
        m_banner.showMessage(Theme::Tone::Information,
                             tr("This incident has not reached the server yet, so it cannot be resolved."));
    } else {
        m_detail.flush();
        m_dialogs.resolve(key);
    }
}

void WindowCommands::duplicateOpen()
{
    if (m_detail.model().mode() == IncidentModel::Mode::Existing)
        m_dialogs.newIncident(m_detail.model().edited());
}

void WindowCommands::openLink()
{
    const Incident shown = m_detail.model().edited();
    QString text;
    for (const Incident::Field field : Incident::allFields())
        text += shown.value(field) + u'\n';
    QList<WebLink> links;
    for (const WebLink &link : WebLinks::in(text)) {
        const bool isKnown = std::any_of(links.cbegin(), links.cend(),
                                         [&link](const WebLink &each) { return each.url == link.url; });
        if (!isKnown)
            links += link;
    }
    if (links.isEmpty())
        Q_EMIT quietNews(tr("There is no link in this incident."));
    else
        m_dialogs.openLink(links);
}

void WindowCommands::copyNumbers()
{
    QStringList numbers = m_list.selectedNumbers();
    if (numbers.isEmpty() && !m_detail.model().record().shown.number().isEmpty())
        numbers += m_detail.model().record().shown.number();
    if (numbers.isEmpty()) {
        Q_EMIT quietNews(tr("There is no number to copy."));
        return;
    }
    QGuiApplication::clipboard()->setText(numbers.join(u'\n'));
    Q_EMIT quietNews(tr("%n number(s) copied.", nullptr, static_cast<int>(numbers.size())));
}

void WindowCommands::copyText()
{
    const QString text = m_list.selectedText();
    if (text.isEmpty()) {
        Q_EMIT quietNews(tr("Select the incidents that you want to copy."));
        return;
    }
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT quietNews(tr("%n line(s) copied.", nullptr, static_cast<int>(text.count(u'\n')) + 1));
}

void WindowCommands::exportIncidents()
{
    m_dialogs.exportIncidents(m_list.selectedIds(), m_list.model().query(), m_list.model().incidentCount());
}

void WindowCommands::print()
{
    const bool isOpen = m_detail.model().mode() == IncidentModel::Mode::Existing;
    m_dialogs.print({isOpen ? m_detail.model().key() : IncidentKey(),
                     m_list.selectedIds(),
                     m_list.model().query(),
                     m_list.model().incidentCount(),
                     {}});
}

void WindowCommands::markUnread()
{
    withKeys([this](const QList<IncidentKey> &keys) {
        Q_EMIT markedUnread(keys);
        for (const IncidentKey &key : keys) {
            m_workspace.store().markSeen(key, false).then(this, [this](const Result<void> &marked) {
                if (!marked)
                    showFault(marked.error());
            });
        }
    });
}

void WindowCommands::forget()
{
    // What is being typed is on disk first, and so counts as not sent.
    m_detail.flush();
    const QList<RowId> ids = m_list.selectedIds();
    const IncidentKey open = m_detail.model().key();
    if (ids.isEmpty()) {
        m_dialogs.forget(open.isEmpty() ? QList<IncidentKey>() : QList<IncidentKey>{open});
        return;
    }
    m_workspace.store().keys(ids).then(this, [this](const Result<QList<IncidentKey>> &keys) {
        if (!keys)
            showFault(keys.error());
        else
            m_dialogs.forget(*keys);
    });
}

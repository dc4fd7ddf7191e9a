// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/OutboxNews.h"

#include "models/items/Workspace.h"
#include "ui/Wording.h"
#include "ui/widgets/MessageBanner.h"

#include <QLocale>

OutboxNews::OutboxNews(Workspace &workspace, MessageBanner &banner, QObject *parent)
    : QObject(parent)
    , m_banner(banner)
{
    connect(&workspace.engine(), &SyncEngine::confirmed, this, &OutboxNews::tellConfirmed);
    connect(&workspace.engine(), &SyncEngine::needsPerson, this, &OutboxNews::tellNeedsPerson);
    connect(&workspace.engine(), &SyncEngine::storeFailed, this, &OutboxNews::showStoreFault);
}

void OutboxNews::showStoreFault(const ServiceError &error)
{
    m_banner.showMessage(Theme::Tone::Error, Wording::error(error), Wording::errorDetails(error));
}

void OutboxNews::tellConfirmed(const OutboxEntry &entry, const QList<Incident::Field> &notTaken)
{
    const QString title = Wording::entryTitle(entry);
    if (notTaken.isEmpty()) {
        switch (entry.kind) {
        case OutboxEntry::Kind::Create:
            Q_EMIT quietNews(tr("%1 is on the server.").arg(title));
            return;
        case OutboxEntry::Kind::Edit:
            Q_EMIT quietNews(tr("%1: the server has your changes.").arg(title));
            return;
        case OutboxEntry::Kind::Resolve:
            Q_EMIT quietNews(tr("%1 is resolved on the server.").arg(title));
            return;
        }
    }
    QStringList names;
    for (const Incident::Field field : notTaken)
        names += Wording::fieldName(field);
    m_banner.showMessage(Theme::Tone::Warning,
                         tr("%1: the server took your changes, but kept its own value of: %2.")
                             .arg(title, QLocale().createSeparatedList(names)));
}

void OutboxNews::tellNeedsPerson(const OutboxEntry &entry)
{
    const QString title = Wording::entryTitle(entry);
    const qint64 id = entry.id;
    switch (entry.state) {
    case OutboxEntry::State::Conflict:
        m_banner.showMessage(Theme::Tone::Warning,
                             tr("%1: a colleague changed the same fields. Choose what to keep.").arg(title));
        m_banner.addAction(tr("Settle…"), this, [this, id] { Q_EMIT conflictRequested(id); });
        return;
    case OutboxEntry::State::Unknown:
        m_banner.showMessage(
            Theme::Tone::Warning,
            tr("%1: the server did not answer. It may have arrived or not; only you can tell.").arg(title));
        break;
    case OutboxEntry::State::Refused:
        m_banner.showMessage(Theme::Tone::Error,
                             tr("%1 was not taken. Your text is kept in the outbox.").arg(title)
                                 + (entry.error ? u' ' + Wording::error(*entry.error) : QString()),
                             entry.error ? Wording::errorDetails(*entry.error) : QString());
        break;
    case OutboxEntry::State::Waiting:
    case OutboxEntry::State::Held:
    case OutboxEntry::State::InFlight:
    case OutboxEntry::State::Accepted:
        return;
    }
    m_banner.addAction(tr("Show in the Outbox"), this, [this, id] { Q_EMIT outboxRequested(id); });
}

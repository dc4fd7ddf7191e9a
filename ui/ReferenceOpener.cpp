// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/ReferenceOpener.h"

#include "models/incident/IncidentReference.h"
#include "models/items/Workspace.h"
#include "ui/Wording.h"

ReferenceOpener::ReferenceOpener(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void ReferenceOpener::open(const QString &text)
{
    ++m_search;
    const QString wanted = text.trimmed();
    QString number;
    if (IncidentKeys::isLocal(wanted)) {
        Q_EMIT found(wanted);
    } else if (const QString guid = IncidentKeys::canonicalGuid(wanted); !guid.isEmpty()) {
        openGuid(guid);
    } else if (IncidentReferences::isNumber(wanted, &number)) {
        openNumber(number);
    } else {
        const QList<IncidentReference> references = IncidentReferences::find(wanted);
        if (references.size() > 1) {
            Q_EMIT severalFound(wanted);
        } else if (references.isEmpty()) {
            Q_EMIT notFound(tr("There is no ticket number, incident id or link to an incident in “%1”.")
                                .arg(Wording::oneLine(wanted, 80)),
                            {});
        } else if (!references.constFirst().guid.isEmpty()) {
            openGuid(references.constFirst().guid);
        } else {
            openNumber(references.constFirst().number);
        }
    }
}

void ReferenceOpener::openGuid(const QString &guid)
{
    m_workspace.store().known({guid}).then(
        this, [this, guid, search = m_search](const Result<QList<IncidentKey>> &known) {
            if (search != m_search)
                return;
            if (!known)
                Q_EMIT storeFailed(known.error());
            else if (known->isEmpty())
                fetch(guid);
            else
                Q_EMIT found(guid);
        });
}

void ReferenceOpener::openNumber(const QString &number)
{
    m_workspace.store().keysForNumber(number).then(
        this, [this, number, search = m_search](const Result<QList<IncidentKey>> &keys) {
            if (search != m_search)
                return;
            if (!keys) {
                Q_EMIT storeFailed(keys.error());
            } else if (keys->isEmpty()) {
                Q_EMIT notFound(
                    tr("%1 was never opened on this computer, and the server cannot look up a number. "
                       "Bring it in by its link or its id.")
                        .arg(Wording::oneLine(number, 40)),
                    {});
            } else if (keys->size() > 1) {
                Q_EMIT severalFound(keys->join(u'\n'));
            } else {
                Q_EMIT found(keys->constFirst());
            }
        });
}

void ReferenceOpener::fetch(const QString &guid)
{
    const ReadRun *run = m_workspace.refresher().refresh({guid});
    connect(run, &ReadRun::itemDone, this,
            [this, guid, search = m_search](const IncidentKey &, ReadRun::Verdict verdict,
                                            const ServiceError &error) {
                if (search == m_search)
                    fetched(verdict, guid, error);
            });
}

void ReferenceOpener::fetched(ReadRun::Verdict verdict, const QString &guid, const ServiceError &error)
{
    switch (verdict) {
    case ReadRun::Verdict::New:
    case ReadRun::Verdict::Changed:
    case ReadRun::Verdict::Unchanged:
        Q_EMIT found(guid);
        return;
    case ReadRun::Verdict::NotAnIncident:
        Q_EMIT notFound(tr("The server knows no incident with the id %1. It may belong to another kind of "
                           "process, or it was removed.")
                            .arg(guid),
                        Wording::errorDetails(error));
        return;
    case ReadRun::Verdict::Unreachable:
    case ReadRun::Verdict::Refused:
    case ReadRun::Verdict::BadAnswer:
        Q_EMIT notFound(tr("The incident %1 is not on this computer, and it could not be fetched.").arg(guid)
                            + u' ' + Wording::error(error),
                        Wording::errorDetails(error));
        return;
    case ReadRun::Verdict::Canceled:
        Q_EMIT notFound(tr("Fetching the incident %1 was stopped.").arg(guid), {});
        return;
    }
}

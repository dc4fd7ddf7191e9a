// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/items/ResolveModel.h"

#include "models/items/Workspace.h"

using Field = Incident::Field;

ResolveModel::ResolveModel(Workspace &workspace, const IncidentKey &key, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_key(key)
{
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(300);
    connect(&m_draftTimer, &QTimer::timeout, this, &ResolveModel::flushDraft);
    connect(&workspace, &Workspace::keeping, this, &ResolveModel::flushDraft);
    connect(&workspace.store(), &IncidentStore::rekeyed, this,
            [this](const IncidentKey &oldKey, const IncidentKey &newKey) {
                if (oldKey == m_key)
                    m_key = newKey;
            });
}

ResolveModel::~ResolveModel()
{
    flushDraft();
}

void ResolveModel::start()
{
    m_workspace.store().record(m_key).then(this, [this](const Result<IncidentRecord> &record) {
        if (record) {
            m_record = *record;
            const IncidentChange draft = record->draft(OutboxEntry::Kind::Resolve);
            m_closeCode = draft.wanted(Field::CloseCode);
            m_resolution = draft.wanted(Field::Resolution);
        }
        Q_EMIT loaded();
        Q_EMIT violationsChanged();
        look();
    });
}

void ResolveModel::look()
{
    if (!m_workspace.connectivity().maySend() || IncidentKeys::isLocal(m_key)) {
        setGuard(Guard::NotLooked);
        return;
    }
    m_workspace.gateway().read(m_key).then(this, [this](const Result<IncidentSnapshot> &now) {
        if (!now) {
            setGuard(Guard::NotLooked);
            return;
        }
        m_workspace.store().absorb({*now}).then(this, [this](const Result<QList<IncidentStore::Absorbed>> &) {
            m_workspace.store().record(m_key).then(this, [this](const Result<IncidentRecord> &record) {
                if (record)
                    judge(*record);
                else
                    setGuard(Guard::NotLooked);
            });
        });
    });
}

void ResolveModel::judge(const IncidentRecord &record)
{
    m_record = record;
    switch (IncidentRules::resolvability(record.base.incident.status(), m_workspace.closedStatuses())) {
    case IncidentRules::Resolvability::Resolvable:
        setGuard(Guard::Resolvable);
        break;
    case IncidentRules::Resolvability::ProbablyNot:
        setGuard(Guard::ProbablyNot);
        break;
    case IncidentRules::Resolvability::AlreadyClosed:
        setGuard(Guard::AlreadyClosed);
        break;
    case IncidentRules::Resolvability::Unknown:
        setGuard(Guard::UnknownStatus);
        break;
    }
}

void ResolveModel::setGuard(Guard guard)
{
    m_guard = guard;
    Q_EMIT guardChanged();
}

void ResolveModel::setCloseCode(const QString &code)
{
    if (code == m_closeCode)
        return;
    m_closeCode = code;
    textChanged();
}

void ResolveModel::setResolution(const QString &text)
{
    if (text == m_resolution)
        return;
    m_resolution = text;
    textChanged();
}

void ResolveModel::textChanged()
{
    m_draftStale = true;
    if (!m_draftTimer.isActive())
        m_draftTimer.start();
    Q_EMIT violationsChanged();
}

QList<IncidentRules::Violation> ResolveModel::violations() const
{
    return IncidentRules::checkResolve(m_closeCode, m_resolution);
}

QString ResolveModel::filledIn(const QString &text) const
{
    // One pass from left to right: a title that itself holds "{user}" stays as it is.
    QString out;
    for (qsizetype at = 0; at < text.size();) {
        const QStringView rest = QStringView(text).mid(at);
        if (rest.startsWith(QLatin1String("{number}"))) {
            out += incident().number();
            at += 8;
        } else if (rest.startsWith(QLatin1String("{title}"))) {
            out += incident().title();
            at += 7;
        } else if (rest.startsWith(QLatin1String("{user}"))) {
            out += incident().value(Field::AffectedUserEmail);
            at += 6;
        } else {
            out += text.at(at++);
        }
    }
    return out;
}

Future<Result<OutboxEntry>> ResolveModel::submit()
{
    if (!violations().isEmpty()) {
        ServiceError error;
        error.kind = ServiceError::Kind::InvalidRequest;
        error.outcome = ServiceError::Outcome::NotSent;
        return QtFuture::makeReadyFuture(Result<OutboxEntry>(tl::unexpect, error));
    }
    OutboxEntry entry;
    entry.key = m_key;
    entry.kind = OutboxEntry::Kind::Resolve;
    entry.change.set(Field::Resolution, m_record.shown.value(Field::Resolution), m_resolution);
    entry.change.set(Field::CloseCode, m_record.shown.value(Field::CloseCode),
                     m_workspace.catalog().spelling(Field::CloseCode, m_closeCode.trimmed()));
    entry.number = m_record.shown.number();
    entry.title = m_record.shown.title();
    entry.queuedAt = QDateTime::currentDateTimeUtc();
    entry.notBefore = m_workspace.engine().earliestSend();
    m_draftTimer.stop();
    return m_workspace.outbox().queue(entry).then(this, [this](const Result<OutboxEntry> &queued) {
        m_draftStale = !queued;
        return queued;
    });
}

void ResolveModel::flushDraft()
{
    m_draftTimer.stop();
    if (!m_draftStale)
        return;
    m_draftStale = false;
    Draft draft;
    draft.key = m_key;
    draft.kind = OutboxEntry::Kind::Resolve;
    draft.savedAt = QDateTime::currentDateTimeUtc();
    if (!m_resolution.isEmpty())
        draft.change.set(Field::Resolution, m_record.shown.value(Field::Resolution), m_resolution);
    if (!m_closeCode.isEmpty())
        draft.change.set(Field::CloseCode, m_record.shown.value(Field::CloseCode), m_closeCode);
    m_workspace.drafts().save(draft).then(this, [this](const Result<void> &saved) {
        if (saved)
            return;
        m_draftStale = true;
        Q_EMIT draftFailed(saved.error());
    });
}

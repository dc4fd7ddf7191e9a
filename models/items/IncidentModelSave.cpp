// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/items/IncidentModel.h"

#include "models/items/Workspace.h"

#include <utility>

using Field = Incident::Field;

Future<Result<OutboxEntry>> IncidentModel::save()
{
    const Incident wanted = edited();
    const bool isNew = m_mode == Mode::New;
    OutboxEntry entry;
    entry.key = m_key;
    entry.kind = isNew ? OutboxEntry::Kind::Create : OutboxEntry::Kind::Edit;
    entry.change = effectiveChange();
    entry.number = m_record.shown.number();
    entry.title = wanted.title();
    entry.queuedAt = QDateTime::currentDateTimeUtc();
    entry.notBefore = m_workspace.engine().earliestSend();
    const auto broken = isNew ? IncidentRules::checkNew(wanted) : IncidentRules::checkEdit(entry.change);
    if (!isOpen() || !broken.isEmpty()) {
        ServiceError error;
        error.kind = ServiceError::Kind::InvalidRequest;
        error.outcome = ServiceError::Outcome::NotSent;
        return QtFuture::makeReadyFuture(Result<OutboxEntry>(tl::unexpect, error));
    }
    // The intent takes the draft along, and leaves it when it cannot be stored. Written behind the intent,
    // the draft would come back as a wish.
    flushDraft();
    m_typedSince.clear();
    const quint64 generation = m_generation;
    return m_workspace.outbox().queue(entry).then(this, [=, this](const Result<OutboxEntry> &queued) {
        if (queued && generation == m_generation)
            takeSaved(wanted);
        return queued;
    });
}

IncidentChange IncidentModel::effectiveChange() const
{
    // What only differs in case, blanks at the ends or newlines is no change for the server.
    IncidentChange change;
    for (const FieldChange &typed : m_draft.fields()) {
        if (!IncidentRules::sameValue(typed.field, typed.from, typed.to))
            change.set(typed.field, typed.from, typed.to);
    }
    return change;
}

void IncidentModel::takeSaved(const Incident &saved)
{
    // What was typed while the intent went to disk is a new draft on top of it; what a refresh brought
    // meanwhile is not.
    const Incident now = edited();
    const bool wasDirty = isDirty();
    m_record.shown = saved;
    m_draft = {};
    m_moved.clear();
    for (const Field field : std::as_const(m_typedSince)) {
        if (now.value(field) != saved.value(field))
            m_draft.set(field, saved.value(field), now.value(field));
    }
    // It may be on disk already together with what was saved.
    m_draftStale = !m_typedSince.isEmpty();
    if (m_draftStale)
        m_draftTimer.start();
    setMode(Mode::Existing);
    Q_EMIT dataChanged(index(0, 0), index(0, Incident::FieldCount - 1), {DirtyRole});
    if (wasDirty != isDirty())
        Q_EMIT dirtyChanged(isDirty());
    Q_EMIT violationsChanged();
    reload();
}

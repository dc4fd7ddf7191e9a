// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fault/steps/ScriptedWorker.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Field = Incident::Field;
using Kind = OutboxEntry::Kind;

static constexpr std::chrono::seconds patience(20);

ScriptedWorker::ScriptedWorker(const Task &task)
    : Worker(task)
{
    QTimer::singleShot(patience, this, [this] {
        tell(u"stuck"_s, QString::number(workspace().engine().entries().size()));
        for (const OutboxEntry &entry : workspace().engine().entries())
            tell(u"stuck"_s, QVariant::fromValue(entry.state).toString(), entry.key);
    });
    const IncidentKey fresh = IncidentKeys::makeLocal();
    m_script = {
        [this] { waitUntilKnown(); },
        [this] { draft(known().at(0), Kind::Edit); },
        [this] { draft(known().at(0), Kind::Edit); },
        [this] { draft(known().at(1), Kind::Edit); },
        [this] {
            // What is queued is no draft any more.
            tell(u"drafting"_s, {}, m_drafts.take(known().at(0)));
            edit(known().at(0));
        },
        [this] { dropDraft(known().at(1)); },
        [this] {
            create();
            edit(known().at(1));
        },
        [this, fresh] { draft(fresh, Kind::Create); },
        [this] { edit(created().constFirst()); },
        [this] { resolve(created().takeFirst()); },
        [this] { forget(known().at(2)); },
        [this] { draft(known().at(1), Kind::Edit); },
        [] { QCoreApplication::quit(); },
    };
}

void ScriptedWorker::queueSomething()
{
    if (m_busy || isQueueing() || !workspace().engine().entries().isEmpty())
        return;
    m_script.takeFirst()();
}

void ScriptedWorker::waitUntilKnown()
{
    m_busy = true;
    workspace().store().known(known()).then(this, [this](const Result<QList<IncidentKey>> &met) {
        m_busy = false;
        if (!met || met->size() < known().size())
            m_script.prepend([this] { waitUntilKnown(); });
    });
}

void ScriptedWorker::draft(const IncidentKey &key, Kind kind)
{
    m_busy = true;
    const QString text = freshText(u"draft"_s);
    tell(u"drafting"_s, text, m_drafts.value(key));
    Draft draft{key, kind, {}, {}};
    draft.change.set(Field::IncidentName, {}, text);
    workspace().drafts().save(draft).then(this, [this, key, text](const Result<void> &saved) {
        m_busy = false;
        m_drafts.insert(key, text);
        if (saved)
            tell(u"drafted"_s, text);
    });
}

void ScriptedWorker::dropDraft(const IncidentKey &key)
{
    m_busy = true;
    tell(u"drafting"_s, {}, m_drafts.take(key));
    workspace().drafts().remove(key, Kind::Edit).then(this, [this](const Result<void> &) { m_busy = false; });
}

void ScriptedWorker::forget(const IncidentKey &key)
{
    m_busy = true;
    const ForgetScope scope{ForgetScope::Kind::Incidents, {key}, {}, {}, false, true};
    workspace().forgetting().forget(scope).then(this, [this, key](const Result<Forgotten> &done) {
        m_busy = false;
        if (done)
            tell(u"forgotten"_s, key);
    });
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/fault/campaign/Worker.h"

#include <functional>

//! \brief The technician of the campaign with one fixed piece of work that touches everything the store
//! writes: drafts, edits, a create, a resolve, forgetting. Each part begins when nothing of the one before is
//! waiting.
//!
//! More lines out: drafting, drafted, forgotten.
class ScriptedWorker : public Worker
{
    Q_OBJECT

public:
    explicit ScriptedWorker(const Task &task);

protected:
    void queueSomething() override;

private:
    void waitUntilKnown();
    void draft(const IncidentKey &key, OutboxEntry::Kind kind);
    void dropDraft(const IncidentKey &key);
    void forget(const IncidentKey &key);

    QList<std::function<void()>> m_script;
    QHash<IncidentKey, QString> m_drafts; //!< The text that each draft has now.
    bool m_busy = false; //!< A part of the script that is no intent is under way.
};

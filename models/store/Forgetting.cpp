// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/Forgetting.h"

#include "models/store/ForgetJobs.h"
#include "models/store/StoreJob.h"

Forgetting::Forgetting(StoreThread &thread, Outbox &outbox, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
    , m_outbox(outbox)
{
}

Future<Result<Forgotten>> Forgetting::look(const ForgetScope &scope)
{
    return m_thread.run([scope](Database &database) { return ForgetJobs::look(database, scope); });
}

Future<Result<Forgotten>> Forgetting::forget(const ForgetScope &scope)
{
    // The store's thread ends before this object does.
    const auto step = [this](Step now) {
        QMetaObject::invokeMethod(this, [this, now] { Q_EMIT stepped(now); });
    };
    m_thread.putOffCheck();
    return runAndTell(
        m_thread, this,
        [this](const StoreEffects &effects) {
            m_outbox.announce(effects);
            if (effects.namesRemoved)
                Q_EMIT namesForgotten();
        },
        [scope, step](Database &database, StoreEffects &effects) {
            return ForgetJobs::forget(database, scope, effects, step);
        });
}

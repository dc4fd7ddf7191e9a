// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/Drafts.h"
#include "models/store/Forgetting.h"
#include "models/store/Outbox.h"

#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUuid>

//! \brief The value of \a future, which must come in good time.
template <typename T> T settled(Future<T> future)
{
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished()) {
        QTimer::singleShot(60'000, &loop, [] { qFatal("The store does not answer."); });
        loop.exec();
    }
    return future.result();
}

//! \brief The value of a result that must be one.
template <typename T> T good(Future<Result<T>> future)
{
    const Result<T> result = settled(future);
    if (!result)
        qFatal("The store failed: %s", qUtf8Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *result;
}

//! \brief The fronts of the store on real files in \a folder.
struct OpenStore {
    explicit OpenStore(const QString &folder)
        : store(thread)
        , outbox(thread, store)
        , drafts(thread, store)
        , forgetting(thread, outbox)
    {
        report = good(thread.open(folder));
    }

    StoreThread thread;
    IncidentStore store;
    Outbox outbox;
    Drafts drafts;
    Forgetting forgetting;
    StoreReport report;
};

namespace Samples {

using Field = Incident::Field;

inline QString guid(int n)
{
    return QStringLiteral("6b8f3da6-ed34-4e73-87b2-%1").arg(n, 12, 16, QLatin1Char('0'));
}

inline QDateTime at(int second)
{
    return QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC).addSecs(second);
}

inline Incident incident(int n)
{
    Incident incident;
    incident.setValue(Field::SessionId, guid(n));
    incident.setValue(Field::ProcessId, QStringLiteral("IM-%1").arg(n, 6, 10, QLatin1Char('0')));
    incident.setValue(Field::IncidentName, QStringLiteral("Printer %1 is on fire").arg(n));
    incident.setValue(Field::IncidentDescription, QStringLiteral("Smoke on floor %1").arg(n));
    incident.setValue(Field::AffectedUserEmail, QStringLiteral("anna@example.com"));
    incident.setValue(Field::Impact, QStringLiteral("Single User"));
    incident.setValue(Field::Priority, QStringLiteral("Low"));
    incident.setValue(Field::Status, QStringLiteral("Assigned"));
    return incident;
}

inline Incident with(Incident incident, Field field, const QString &value)
{
    incident.setValue(field, value);
    return incident;
}

inline IncidentSnapshot snapshot(const Incident &incident, int second)
{
    return {incident, QByteArrayLiteral("{\"verbatim\":true}"), at(second)};
}

inline OutboxEntry edit(const IncidentKey &key, Field field, const QString &from, const QString &to)
{
    OutboxEntry entry;
    entry.key = key;
    entry.kind = OutboxEntry::Kind::Edit;
    entry.change.set(field, from, to);
    return entry;
}

inline OutboxEntry create(const IncidentKey &key, const QString &title)
{
    OutboxEntry entry;
    entry.key = key;
    entry.kind = OutboxEntry::Kind::Create;
    entry.change.set(Field::IncidentName, {}, title);
    entry.change.set(Field::AffectedUserEmail, {}, QStringLiteral("anna@example.com"));
    return entry;
}

} // namespace Samples

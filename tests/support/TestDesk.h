// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/DemoService.h"
#include "models/items/Workspace.h"
#include "models/servicedesk/ServiceDeskClient.h"

#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

//! \brief A whole desk for a test: the embedded service, a real client on loopback, and a workspace on real
//! files.
class TestDesk
{
public:
    explicit TestDesk(const DemoOptions &options = {});
    ~TestDesk();
    Q_DISABLE_COPY_MOVE(TestDesk)

    //! \brief Starts the service, opens the files and signs in. False (with a warning) when any of it fails.
    [[nodiscard]] bool start();
    //! \brief Closes the console's part and opens it again on the same files, as after a restart; does not
    //! sign in.
    [[nodiscard]] bool restartConsole();
    [[nodiscard]] bool signIn();
    void setAccount();

    //! \brief The first \a count incidents of the service, brought in; empty when that fails.
    [[nodiscard]] QList<IncidentKey> bringIn(int count);
    [[nodiscard]] IncidentRecord record(const IncidentKey &key);
    //! \brief Queues an edit of one field from what is shown now.
    [[nodiscard]] OutboxEntry edit(const IncidentKey &key, Incident::Field field, const QString &value);
    [[nodiscard]] OutboxEntry resolve(const IncidentKey &key, const QString &code, const QString &text);
    [[nodiscard]] OutboxEntry create(const QString &title);

    //! \brief Arrivals with \a method at an incident address; executed ones only when \a executed.
    [[nodiscard]] int arrivals(const QByteArray &method, bool executed = false) const;
    [[nodiscard]] int signIns() const;
    [[nodiscard]] QString onServer(const IncidentKey &key, Incident::Field field) const;
    [[nodiscard]] bool outboxEmpty() const { return workspace->engine().entries().isEmpty(); }
    //! \brief The state of the only intent; Refused with id 0 when there is none.
    [[nodiscard]] OutboxEntry only() const;

    DemoService service;
    QTemporaryDir folder;
    std::unique_ptr<ServiceDeskClient> client;
    std::unique_ptr<Workspace> workspace;

private:
    [[nodiscard]] bool openConsole();
};

//! \brief Waits for \a future in an event loop; a failed Result when it takes longer than 10 s.
template <typename T> T awaited(const Future<T> &future)
{
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    loop.exec();
    return future.resultCount() > 0 ? future.result() : T(tl::unexpect, ServiceError());
}

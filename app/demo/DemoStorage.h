// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/DemoIncident.h"

#include <QList>
#include <QObject>
#include <QSqlDatabase>
#include <QThread>

#include <optional>

//! \brief The data file: every accepted write is in it before its answer leaves, so a killed service forgets
//! nothing. The connection lives on a thread of its own; every function may be called from any other thread
//! and waits.
class DemoStorage
{
public:
    DemoStorage();
    ~DemoStorage();
    Q_DISABLE_COPY_MOVE(DemoStorage)

    //! \brief Opens or makes the file. Returns what is wrong in one sentence, or an empty text.
    [[nodiscard]] QString open(const QString &fileName);
    //! \brief All incidents in the order they were created; nothing if the file is damaged.
    [[nodiscard]] std::optional<QList<DemoIncident>> load();
    [[nodiscard]] bool save(const QList<DemoIncident> &incidents);
    [[nodiscard]] quint64 seed() const { return m_seed; }
    //! \brief Remembers which sample people belong to the file.
    [[nodiscard]] bool setSeed(quint64 seed);

private:
    template <typename Work> auto onThread(Work work);
    [[nodiscard]] QString openHere(const QString &fileName);
    [[nodiscard]] bool prepareTable();
    [[nodiscard]] bool saveHere(const QList<DemoIncident> &incidents);

    QThread m_thread;
    QObject m_worker;
    QString m_connection;
    quint64 m_seed = 0;
};

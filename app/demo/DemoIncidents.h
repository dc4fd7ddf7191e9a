// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/DemoIncident.h"
#include "app/demo/DemoOptions.h"
#include "app/demo/DemoStorage.h"
#include "app/demo/DemoStories.h"

#include <QElapsedTimer>
#include <QHash>
#include <QMutex>
#include <QSet>

#include <memory>
#include <optional>

//! \brief What became of a write.
enum class DemoVerdict { Done, NotFound, Refused, Failed };

struct DemoOutcome {
    DemoVerdict verdict = DemoVerdict::Done;
    DemoIncident incident;
    QString message;
    DemoFaults faults;
};

//! \brief The incidents and the rules of the contract. Safe from every thread.
class DemoIncidents
{
public:
    explicit DemoIncidents(const DemoOptions &options);

    //! \brief Reads the data file or makes the sample incidents. Returns what is wrong, or an empty text.
    [[nodiscard]] QString open();

    [[nodiscard]] DemoOutcome create(const DemoIncident &wanted);
    //! \brief Takes the documented fields as they are, absent ones included: they end up empty, as on the
    //! real server.
    [[nodiscard]] DemoOutcome change(const QUuid &id, const DemoIncident &wanted);
    [[nodiscard]] DemoOutcome resolve(const QUuid &id, const DemoIncident &wanted);

    //! \brief What a GET sees: behind a slow engine that is the state before the latest write.
    [[nodiscard]] std::optional<DemoIncident> visible(const QUuid &id);
    //! \brief The true state, accepted writes included.
    [[nodiscard]] std::optional<DemoIncident> current(const QUuid &id) const;
    [[nodiscard]] QList<QUuid> ids() const;
    [[nodiscard]] QStringList users() const;
    [[nodiscard]] QByteArray csv() const;

    //! \brief Changes any field but the ids, the way a colleague does in the portal: at once and without
    //! rules.
    [[nodiscard]] bool edit(const QUuid &id, const QString &field, const QString &value);
    [[nodiscard]] bool resolveByColleague(const QUuid &id, const QString &closeCode,
                                          const QString &resolution);

    void setLateCommit(int milliseconds);

private:
    struct Before {
        qint64 until = 0;
        std::optional<DemoIncident> incident;
    };

    [[nodiscard]] QString openDataFile();
    void makeSamples(quint64 seed);
    [[nodiscard]] DemoOutcome commit(const DemoIncident &incident);
    [[nodiscard]] DemoFaults faultsOfNew(const DemoIncident &wanted) const;
    [[nodiscard]] bool resolvable(const QString &status) const;
    [[nodiscard]] bool store(const DemoIncident &incident);

    mutable QMutex m_lock;
    DemoOptions m_options;
    QElapsedTimer m_clock;
    std::unique_ptr<DemoStorage> m_storage;
    QHash<QUuid, DemoIncident> m_incidents;
    QList<QUuid> m_order;
    QHash<QUuid, QList<Before>> m_before;
    QSet<QString> m_users;
};

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/exchange/ExchangeFile.h"
#include "models/exchange/FileFault.h"
#include "models/store/IncidentStore.h"

#include <QThread>

#include <functional>
#include <memory>
#include <stop_token>

//! \brief Writes incidents into one file, on a thread and a connection of its own and some hundreds at a
//! time, so that a million need no more memory than a thousand. The file appears when it is whole; until
//! then, and after any fault, what stood there before stands there still.
class ExportRun : public QObject
{
    Q_OBJECT

public:
    struct Order {
        ExchangeFile::Format format = ExchangeFile::Format::Csv;
        QString path;
        QString server; //!< Stands in the head of a JSON file.
    };

    //! \brief \a thread and \a store must outlive the run.
    ExportRun(StoreThread &thread, IncidentStore &store, Order order, QObject *parent = nullptr);
    //! \brief Stops and waits for what is being written, some milliseconds.
    ~ExportRun() override;

    //! \brief Writes \a ids in their order.
    void start(const QList<RowId> &ids);
    //! \brief Writes what \a query finds, in its order.
    void start(const ListQuery &query);
    //! \brief Ends soon with finished(), and without a file.
    void cancel() { m_stop.request_stop(); }

    [[nodiscard]] const Order &order() const { return m_order; }
    //! \brief Incidents in the file; those that were forgotten meanwhile are not.
    [[nodiscard]] qint64 written() const { return m_outcome.written; }
    [[nodiscard]] bool wasCanceled() const { return m_outcome.canceled; }
    [[nodiscard]] const std::optional<FileFault> &fault() const { return m_outcome.fault; }

Q_SIGNALS:
    void progress(qint64 done, qint64 total);
    void finished();

private:
    struct Outcome {
        qint64 written = 0;
        bool canceled = false;
        std::optional<FileFault> fault;
    };
    using Tell = std::function<void(qint64 done)>;
    [[nodiscard]] static Outcome write(const Order &order, const QString &cachePath, const QList<RowId> &ids,
                                       const std::stop_token &stop, const Tell &tell);
    void launch(const QString &cachePath, const QList<RowId> &ids);
    void finish(const Outcome &outcome);

    StoreThread &m_thread;
    IncidentStore &m_store;
    Order m_order;
    Outcome m_outcome;
    std::stop_source m_stop;
    std::unique_ptr<QThread> m_worker;
};

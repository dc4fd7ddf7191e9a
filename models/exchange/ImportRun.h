// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/exchange/FileFault.h"
#include "models/exchange/ImportFile.h"
#include "models/store/IncidentStore.h"

#include <QFile>

#include <memory>

//! \brief Takes the incidents of a JSON file in that this computer does not know yet; the others stay as they
//! are. They count as never read here, so the server is asked for them first.
class ImportRun : public QObject
{
    Q_OBJECT

public:
    //! \brief An incident of the file that could not be read.
    struct Broken {
        qint64 number = 0;
        qint64 line = 0;
        QString reason; //!< In technical words, not translated.
    };
    static constexpr qsizetype mostBrokenKept = 100;

    struct Report {
        QString server; //!< The address in the file's head; may be empty.
        qint64 taken = 0;
        qint64 known = 0; //!< On this computer already.
        qint64 neverSent = 0; //!< New incidents that waited on the computer that wrote the file.
        qint64 brokenCount = 0;
        QList<Broken> broken; //!< The first of them.
        bool canceled = false;
        std::optional<FileFault> fault;
    };

    //! \brief \a store must outlive the run.
    ImportRun(IncidentStore &store, QString path, QObject *parent = nullptr);

    void start();
    //! \brief Ends soon with finished(); what was taken in stays.
    void cancel() { m_canceled = true; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const Report &report() const { return m_report; }

Q_SIGNALS:
    //! \brief In bytes of the file.
    void progress(qint64 done, qint64 total);
    void finished();

private:
    struct Source;
    struct Batch;
    void readNext();
    void take(const Batch &batch);
    void end(std::optional<FileFault> fault);

    IncidentStore &m_store;
    QString m_path;
    std::shared_ptr<Source> m_source; //!< Used on one thread at a time.
    Report m_report;
    bool m_canceled = false;
};

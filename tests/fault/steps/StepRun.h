// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/fault/campaign/Judge.h"
#include "tests/fault/steps/StepVfs.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

//! \brief One folder, one desk: a first life that ends at its n-th step, and a second that finishes
//! everything.
class StepRun : public QObject
{
    Q_OBJECT

public:
    //! \brief What the first life finds.
    enum class Beginning {
        NoFolder, //!< The files are made, then the script is worked through.
        OldFiles, //!< Files of the first version, with an intent and a draft: migrated, then drained.
    };
    struct Task {
        Beginning beginning = Beginning::NoFolder;
        StepVfs::Way way = StepVfs::Way::Killed;
        int at = 0; //!< 0: the first life reaches its end.
    };

    StepRun(const QString &worker, const Task &task);

    void start();
    [[nodiscard]] const Judge &judge() const { return m_judge; }
    [[nodiscard]] const Task &task() const { return m_task; }
    //! \brief Steps of the first life when it reached its end, else 0.
    [[nodiscard]] int steps() const { return m_steps; }

Q_SIGNALS:
    void finished();

private:
    void prepareOldFiles();
    void launch();
    void listen();
    void ended(int code, QProcess::ExitStatus status);
    void answer(const QString &text, const QByteArray &intent);
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("desk")); }

    QString m_worker;
    Task m_task;
    QTemporaryDir m_folder;
    FaultDesk m_desk;
    RawServer m_server;
    Judge m_judge;
    QList<QByteArray> m_known;
    QTimer m_patience; //!< A life that never ends is none.
    std::unique_ptr<QProcess> m_process;
    int m_life = 0;
    int m_steps = 0;
};

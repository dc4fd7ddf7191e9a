// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fault/steps/ScriptedWorker.h"
#include "tests/fault/steps/StepVfs.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

//! \brief step-worker FOLDER SERVER RUN KNOWN,KNOWN… work|drain WAY N: works through the script, or only
//! finishes what waits, and ends at the N-th step of the disk (0 = never). The last line out is the number of
//! steps.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 8)
        return 2;
    StepVfs::install(static_cast<StepVfs::Way>(words.at(6).toInt()), words.at(7).toInt());
    const Worker::Task task{words.at(1), QUrl(words.at(2)), words.at(3), words.at(4).split(u','),
                            words.at(5) == "drain"_L1};
    int status = 0;
    {
        ScriptedWorker worker(task);
        worker.start();
        status = QCoreApplication::exec();
    }
    // Closing the files takes steps, too.
    std::printf("steps\t%d\n", StepVfs::steps());
    return status;
}

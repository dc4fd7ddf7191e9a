// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fault/soak/SoakWorker.h"
#include "tests/fault/soak/Timelapse.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

//! \brief soak-worker FOLDER SERVER KNOWN,KNOWN… POLLS [storm]: started by the soak.
int main(int argc, char *argv[])
{
    Timelapse::begin();
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 5)
        return 2;
    const Worker::Task task{words.at(1), QUrl(words.at(2)), u"soak"_s, words.at(3).split(u','), false, false};
    SoakWorker worker(task, {words.at(4).toInt(), words.value(5) == "storm"_L1});
    worker.start();
    return QCoreApplication::exec();
}

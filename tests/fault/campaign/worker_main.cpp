// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fault/campaign/Worker.h"

#include <QCoreApplication>

//! \brief campaign-worker FOLDER SERVER RUN KNOWN,KNOWN… [drain]: started and killed by the campaign.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 5)
        return 2;
    Worker worker({words.at(1), QUrl(words.at(2)), words.at(3), words.at(4).split(u','), words.size() > 5});
    worker.start();
    return QCoreApplication::exec();
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fault/campaign/Worker.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <unistd.h>

//! \brief campaign-worker FOLDER SERVER RUN KNOWN,KNOWN… [drain]: started and killed by the campaign.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 5)
        return 2;
    Worker worker({words.at(1), QUrl(words.at(2)), words.at(3), words.at(4).split(u','), words.size() > 5});
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QByteArray heard;
    QObject::connect(&input, &QSocketNotifier::activated, &worker, [&] {
        QByteArray bytes(4096, '\0');
        const auto count = ::read(STDIN_FILENO, bytes.data(), static_cast<size_t>(bytes.size()));
        if (count <= 0)
            input.setEnabled(false);
        heard += bytes.left(std::max<qsizetype>(count, 0));
        for (qsizetype end = heard.indexOf('\n'); end >= 0; end = heard.indexOf('\n')) {
            worker.hear(heard.left(end));
            heard.remove(0, end + 1);
        }
    });
    worker.start();
    return QCoreApplication::exec();
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/demo/DemoCommandLine.h"
#include "app/demo/DemoControl.h"
#include "app/demo/DemoService.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <iostream>
#include <memory>
#include <string>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ServiceDeskDemo)
};

void print(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

int fail(const QString &sentence)
{
    const QByteArray bytes = sentence.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
    return EXIT_FAILURE;
}

QString passwordFromInput(QString *fault)
{
    std::string line;
    std::getline(std::cin, line);
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    if (line.empty())
        *fault = Text::tr("No password came on the first line of standard input; write one there, or give "
                          "--password-file or --demo.");
    return QString::fromStdString(line);
}

bool writeCsv(const QString &fileName, const QByteArray &lines)
{
    QFile file(fileName);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(lines) == lines.size()
        && file.flush();
}

//! \brief Serves commands until the input ends. Returns whether the program is to end too.
bool followInput(const DemoCommandLine &line, DemoService &service)
{
    DemoControl control(service);
    std::string input;
    while (std::getline(std::cin, input)) {
        const QString command = QString::fromStdString(input);
        if (!line.control || command.trimmed().isEmpty())
            continue;
        if (DemoControl::quits(command))
            return true;
        print(control.run(command));
    }
    return line.parentWatch;
}

int serve(const DemoCommandLine &line)
{
    DemoService service(line.options);
    if (!service.start())
        return fail(
            Text::tr("The service cannot start: %1; correct this and start it again.").arg(service.error()));

    std::unique_ptr<QTemporaryDir> folder;
    QString csvFile = line.csvFile;
    if (csvFile.isEmpty() && line.demo) {
        folder = std::make_unique<QTemporaryDir>();
        csvFile = folder->filePath(QStringLiteral("incidents.csv"));
    }
    if (!csvFile.isEmpty() && !writeCsv(csvFile, service.csv()))
        return fail(
            Text::tr("The list %1 cannot be written; name a file in a folder you may write to after --csv.")
                .arg(csvFile));

    print(service.address().toString());
    if (line.demo) {
        print(QStringLiteral("user ") + service.user());
        print(QStringLiteral("password ") + service.password());
        print(QStringLiteral("csv ") + csvFile);
    }
    const bool ended = (line.control || line.parentWatch) && followInput(line, service);
    return ended ? EXIT_SUCCESS : QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
#ifdef Q_OS_UNIX
    // The data file, the list and the journal are nobody else's business.
    ::umask(S_IRWXG | S_IRWXO);
#endif
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("servicedesk-demo"));
    DemoCommandLine line = DemoCommandLine::read(QCoreApplication::arguments());
    switch (line.action) {
    case DemoCommandLine::Action::Print:
        std::fputs(line.text.toUtf8().constData(), stdout);
        return EXIT_SUCCESS;
    case DemoCommandLine::Action::Refuse:
        return fail(line.text);
    case DemoCommandLine::Action::Run:
        break;
    }
    if (!line.demo) {
        QString fault;
        line.options.password = line.passwordFile.isEmpty()
            ? passwordFromInput(&fault)
            : DemoCommandLine::passwordFrom(line.passwordFile, &fault);
        if (!fault.isEmpty())
            return fail(fault);
    }
    return serve(line);
}

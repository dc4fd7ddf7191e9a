// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/DemoOptions.h"

#include <QCoreApplication>
#include <QStringList>

class QCommandLineParser;

//! \brief What the arguments of servicedesk-demo ask for.
class DemoCommandLine
{
    Q_DECLARE_TR_FUNCTIONS(DemoCommandLine)

public:
    enum class Action { Run, Print, Refuse };

    //! \brief Reads the arguments, the program's name first. Nothing is opened yet.
    [[nodiscard]] static DemoCommandLine read(const QStringList &arguments);

    //! \brief The first line of \a fileName, or in \a fault one sentence why it cannot be had.
    [[nodiscard]] static QString passwordFrom(const QString &fileName, QString *fault);

    Action action = Action::Run;
    QString text; //!< what to print, or one sentence on what is wrong
    DemoOptions options;
    QString passwordFile;
    QString csvFile;
    bool demo = false;
    bool control = false;
    bool parentWatch = false;

private:
    void refuse(const QString &sentence);
    [[nodiscard]] QString syntaxFault(const QCommandLineParser &parser) const;
    void take(const QCommandLineParser &parser);
    void takeWords(const QCommandLineParser &parser);
    [[nodiscard]] qint64 number(const QCommandLineParser &parser, const QString &name, qint64 least,
                                qint64 most);
    [[nodiscard]] int choice(const QCommandLineParser &parser, const QString &name, const QStringList &words);
};

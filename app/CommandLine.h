// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

class QCommandLineParser;

//! \brief What the program was asked for when it was started.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    enum class Action {
        Run,
        Print, //!< \c text goes to standard output: help or version.
        Refuse, //!< \c text names what is wrong, where, and what to do.
    };

    Action action = Action::Run;
    QString text;
    QString profile; //!< Never empty when running.
    QString server; //!< As given; empty = the profile's own.
    QString user;
    QString open; //!< A session id, a ticket number or a link that names one incident or more.
    QString dataFolder; //!< Instead of the system's place for data.
    bool offline = false;
    bool demo = false;
    int demoIncidents = 40;

    static constexpr int refused = 2; //!< Exit status for a wrong command line.

    //! \brief Reads \a arguments, the program's name first; options that belong to Qt itself are passed over.
    [[nodiscard]] static CommandLine parse(const QStringList &arguments);

    friend bool operator==(const CommandLine &, const CommandLine &) = default;

private:
    void take(const QCommandLineParser &parser);
    void takeProfile(const QCommandLineParser &parser);
    void takeAccount(const QCommandLineParser &parser);
    void takeOpen(const QCommandLineParser &parser);
    void takeDemo(const QCommandLineParser &parser);
    void takeDataFolder(const QCommandLineParser &parser);
    void refuse(const QString &sentence);
};

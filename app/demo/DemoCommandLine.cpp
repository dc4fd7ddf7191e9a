// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/demo/DemoCommandLine.h"

#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>

#include <limits>

static void addServiceOptions(QCommandLineParser &parser)
{
    const auto tr = [](const char *text) { return DemoCommandLine::tr(text); };
    const auto add = [&parser](const char *name, const QString &help, const QString &value = {},
                               const QString &preset = {}) {
        parser.addOption({QString::fromLatin1(name), help, value, preset});
    };
    add("port", tr("Listen on port <N> of 127.0.0.1; 0 takes any free one."), QStringLiteral("N"),
        QStringLiteral("0"));
    add("incidents", tr("Make <N> sample incidents."), QStringLiteral("N"), QStringLiteral("200"));
    add("seed", tr("The same <N> makes the same incidents on every computer."), QStringLiteral("N"),
        QStringLiteral("1"));
    add("user", tr("The user <NAME> that may sign in."), QStringLiteral("NAME"), QStringLiteral("demo"));
    add("password-file",
        tr("Take the password from the first line of <FILE> instead of from standard input."),
        QStringLiteral("FILE"));
    add("session-seconds", tr("A session ends after <N> seconds without a request."), QStringLiteral("N"),
        QStringLiteral("1200"));
    add("accept-any-user", tr("Accept incidents for addresses that are not among the sample users."));
    add("api-disabled", tr("Start with the API switched off: every call is answered with 403."));
    add("latency", tr("Wait <MS> milliseconds before each answer."), QStringLiteral("MS"),
        QStringLiteral("0"));
    add("late-commit", tr("Show an accepted change only <MS> milliseconds later."), QStringLiteral("MS"),
        QStringLiteral("0"));
    add("errors", tr("Spell the keys of error answers as camel or pascal."), QStringLiteral("CASE"),
        QStringLiteral("camel"));
    add("answers", tr("Answer writes with object, guid, location or empty."), QStringLiteral("KIND"),
        QStringLiteral("object"));
    add("priority",
        tr("On a change of impact or urgency derive the priority, or keep the one that was sent."),
        QStringLiteral("RULE"), QStringLiteral("derive"));
    add("hold-resolves", tr("Let incidents on hold be resolved."));
}

static void addProgramOptions(QCommandLineParser &parser)
{
    const auto tr = [](const char *text) { return DemoCommandLine::tr(text); };
    const auto add = [&parser](const char *name, const QString &help, const QString &value = {}) {
        parser.addOption({QString::fromLatin1(name), help, value});
    };
    add("demo",
        tr("Make up a password; print user, password and the place of the CSV list after the address."));
    add("data", tr("Keep the incidents in the SQLite file <FILE>, made when missing."),
        QStringLiteral("FILE"));
    add("csv", tr("Write the list of ticket numbers and session ids to <FILE>."), QStringLiteral("FILE"));
    add("journal", tr("Append one JSON line per request to <FILE>."), QStringLiteral("FILE"));
    add("parent-watch", tr("End when standard input closes."));
    add("control",
        tr("Take commands from standard input: expire-sessions, api on, api off, latency MS, "
           "edit GUID FIELD VALUE, resolve GUID CODE|TEXT, quit."));
    add("version", tr("Print the version and end."));
    add("help", tr("Print this help and end."));
}

DemoCommandLine DemoCommandLine::read(const QStringList &arguments)
{
    DemoCommandLine line;
    QCommandLineParser parser;
    parser.setApplicationDescription(tr(
        "A ServiceDesk with sample incidents for training and tests, on this computer only.\n"
        "It prints its address, then serves until it is ended. The password is read from the first line of "
        "standard input unless --password-file or --demo is given."));
    addServiceOptions(parser);
    addProgramOptions(parser);
    if (!parser.parse(arguments)) {
        line.refuse(line.syntaxFault(parser));
    } else if (parser.isSet(QStringLiteral("help"))) {
        line.action = Action::Print;
        line.text = parser.helpText();
    } else if (parser.isSet(QStringLiteral("version"))) {
        line.action = Action::Print;
        line.text = QStringLiteral("servicedesk-demo %1\n").arg(QLatin1String(CONSOLE_VERSION));
    } else if (!parser.positionalArguments().isEmpty()) {
        line.refuse(tr("“%1” is not an option of servicedesk-demo; see --help for what it takes.")
                        .arg(parser.positionalArguments().constFirst()));
    } else {
        line.take(parser);
    }
    return line;
}

QString DemoCommandLine::syntaxFault(const QCommandLineParser &parser) const
{
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty())
        return tr("servicedesk-demo has no option “%1”; see --help for those it has.")
            .arg(unknown.constFirst());
    QString fault = parser.errorText();
    while (fault.endsWith(QLatin1Char('.')))
        fault.chop(1);
    return tr("The command line of servicedesk-demo is not complete (%1); see --help for what each option "
              "takes.")
        .arg(fault);
}

void DemoCommandLine::refuse(const QString &sentence)
{
    if (action == Action::Refuse)
        return; // the first fault is the one to correct
    action = Action::Refuse;
    text = sentence;
}

qint64 DemoCommandLine::number(const QCommandLineParser &parser, const QString &name, qint64 least,
                               qint64 most)
{
    bool isNumber = false;
    const qint64 value = parser.value(name).toLongLong(&isNumber);
    if (isNumber && value >= least && value <= most)
        return value;
    refuse(tr("--%1 is given as “%2”; give a whole number from %3 to %4.")
               .arg(name, parser.value(name), QString::number(least), QString::number(most)));
    return least;
}

int DemoCommandLine::choice(const QCommandLineParser &parser, const QString &name, const QStringList &words)
{
    const qsizetype index = words.indexOf(parser.value(name));
    if (index >= 0)
        return int(index);
    refuse(tr("--%1 is given as “%2”; give one of these: %3.")
               .arg(name, parser.value(name), words.join(QStringLiteral(", "))));
    return 0;
}

void DemoCommandLine::take(const QCommandLineParser &parser)
{
    constexpr qint64 hour = 3'600'000;
    options.port = quint16(number(parser, QStringLiteral("port"), 0, 65535));
    options.incidents = int(number(parser, QStringLiteral("incidents"), 0, 1'000'000));
    options.seed = quint64(number(parser, QStringLiteral("seed"), 0, std::numeric_limits<qint64>::max()));
    options.sessionSeconds = int(number(parser, QStringLiteral("session-seconds"), 1, 86400));
    options.latency = int(number(parser, QStringLiteral("latency"), 0, hour));
    options.lateCommit = int(number(parser, QStringLiteral("late-commit"), 0, hour));
    options.errors =
        choice(parser, QStringLiteral("errors"), {QStringLiteral("camel"), QStringLiteral("pascal")}) == 0
        ? DemoErrorStyle::Camel
        : DemoErrorStyle::Pascal;
    constexpr std::array answers = {DemoAnswerStyle::Object, DemoAnswerStyle::Guid, DemoAnswerStyle::Location,
                                    DemoAnswerStyle::Empty};
    options.answers = answers[std::size_t(choice(parser, QStringLiteral("answers"),
                                                 {QStringLiteral("object"), QStringLiteral("guid"),
                                                  QStringLiteral("location"), QStringLiteral("empty")}))];
    options.priority =
        choice(parser, QStringLiteral("priority"), {QStringLiteral("derive"), QStringLiteral("keep")}) == 0
        ? DemoPriorityRule::Derive
        : DemoPriorityRule::Keep;
    options.apiEnabled = !parser.isSet(QStringLiteral("api-disabled"));
    options.holdResolves = parser.isSet(QStringLiteral("hold-resolves"));
    options.acceptAnyUser = parser.isSet(QStringLiteral("accept-any-user"));
    options.rememberArrivals = false;
    takeWords(parser);
}

void DemoCommandLine::takeWords(const QCommandLineParser &parser)
{
    const QStringList fileOptions = {QStringLiteral("data"), QStringLiteral("csv"), QStringLiteral("journal"),
                                     QStringLiteral("password-file")};
    for (const QString &name : fileOptions) {
        if (parser.isSet(name) && parser.value(name).trimmed().isEmpty())
            refuse(tr("--%1 is given without a file name; name a file or leave the option out.").arg(name));
    }
    options.user = parser.value(QStringLiteral("user")).trimmed();
    if (options.user.isEmpty())
        refuse(tr("--user is given without a name; give the name that signs in or leave the option out."));
    options.dataFile = parser.value(QStringLiteral("data"));
    options.journalFile = parser.value(QStringLiteral("journal"));
    csvFile = parser.value(QStringLiteral("csv"));
    passwordFile = parser.value(QStringLiteral("password-file"));
    demo = parser.isSet(QStringLiteral("demo"));
    control = parser.isSet(QStringLiteral("control"));
    parentWatch = parser.isSet(QStringLiteral("parent-watch"));
    if (demo && !passwordFile.isEmpty())
        refuse(
            tr("--demo makes up a password, so it does not go with --password-file; leave one of them out."));
}

QString DemoCommandLine::passwordFrom(const QString &fileName, QString *fault)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        *fault = tr("The password file %1 cannot be read; check its name and its permissions.").arg(fileName);
        return {};
    }
#ifdef Q_OS_UNIX
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    if (file.permissions() & others) {
        *fault =
            tr("The password file %1 is open to other users; take their permissions away with chmod 600.")
                .arg(fileName);
        return {};
    }
#endif
    QByteArray password = file.readLine(4096);
    while (password.endsWith('\n') || password.endsWith('\r'))
        password.chop(1);
    if (password.isEmpty())
        *fault = tr("The password file %1 is empty; write the password into its first line.").arg(fileName);
    return QString::fromUtf8(password);
}

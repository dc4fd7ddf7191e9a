// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/CommandLine.h"

#include "app/Profile.h"
#include "models/incident/IncidentReference.h"
#include "models/servicedesk/ServiceAddress.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 80;
constexpr qsizetype longestValue = 2'000;
constexpr int mostDemoIncidents = 100'000;

//! \brief Options that QApplication takes for itself, with and without a value of their own.
constexpr std::array qtWithValue{
    "platform",        "platformpluginpath", "platformtheme", "plugin",  "style",   "stylesheet",
    "qwindowgeometry", "qwindowicon",        "qwindowtitle",  "display", "session", "fontengine"};
constexpr std::array qtAlone{"reverse", "widgetcount"};

template <typename Names> bool contains(const Names &names, const QString &name)
{
    return std::any_of(names.begin(), names.end(),
                       [&name](const char *known) { return name == QLatin1String(known); });
}

//! \brief \a arguments without those that QApplication will take out.
QStringList withoutQtOptions(const QStringList &arguments)
{
    QStringList ours;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (i > 0 && argument == "--"_L1)
            return ours + arguments.mid(i);
        if (i == 0 || !argument.startsWith(u'-')) {
            ours += argument;
            continue;
        }
        const QString name = argument.mid(argument.startsWith("--"_L1) ? 2 : 1);
        if (contains(qtWithValue, name))
            ++i;
        else if (!contains(qtAlone, name) && !contains(qtWithValue, name.section(u'=', 0, 0)))
            ours += argument;
    }
    return ours;
}

QString shown(const QString &value)
{
    QString line = value.size() > longestShown ? value.first(longestShown) + u'…' : value;
    for (QChar &c : line) {
        if (!c.isPrint())
            c = u'�';
    }
    return line;
}

bool isPlain(const QString &value)
{
    return !value.trimmed().isEmpty() && value.size() <= longestValue
        && std::none_of(value.begin(), value.end(),
                        [](QChar c) { return c.category() == QChar::Other_Control; });
}

void addOptions(QCommandLineParser &parser)
{
    const auto add = [&parser](const QStringList &names, const QString &help, const QString &value = {}) {
        parser.addOption({names, help, value});
    };
    add({u"profile"_s},
        CommandLine::tr(
            "Work in the profile <NAME>: its own server, settings and incidents. Without it: default, or "
            "demo together with --demo."),
        u"NAME"_s);
    add({u"server"_s}, CommandLine::tr("Sign in at <ADDRESS>, in any form that a browser would take."),
        u"ADDRESS"_s);
    add({u"user"_s}, CommandLine::tr("Sign in as <NAME>. The password is asked for in the window."),
        u"NAME"_s);
    add({u"offline"_s},
        CommandLine::tr("Start without sending anything; what is on this computer can be worked on."));
    add({u"demo"_s},
        CommandLine::tr("Start a ServiceDesk with sample incidents on this computer and sign in there."));
    add({u"demo-incidents"_s},
        CommandLine::tr("Make <N> sample incidents when the demo starts for the first time."), u"N"_s);
    add({u"open"_s},
        CommandLine::tr("Open the incident that <WHICH> names: a session id, a ticket number or a link."),
        u"WHICH"_s);
    add({u"data-folder"_s},
        CommandLine::tr("Keep settings and incidents in <FOLDER> instead of the usual place."), u"FOLDER"_s);
    add({u"v"_s, u"version"_s}, CommandLine::tr("Print the version and end."));
    add({u"h"_s, u"help"_s}, CommandLine::tr("Print this help and end."));
    parser.addPositionalArgument(
        u"link"_s, CommandLine::tr("A link to an incident, the same as with --open."), u"[link]"_s);
}

QString syntaxFault(const QCommandLineParser &parser)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty())
        return CommandLine::tr("incident-console has no option “%1”; see --help for those it has.")
            .arg(shown(unknown.constFirst()));
    QString fault = parser.errorText();
    while (fault.endsWith(u'.'))
        fault.chop(1);
    return CommandLine::tr(
               "The command line of incident-console is not complete (%1); see --help for what each "
               "option takes.")
        .arg(shown(fault));
}

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    CommandLine line;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("A desktop console for ServiceDesk incidents that also works while the server is away."));
    addOptions(parser);
    if (!parser.parse(withoutQtOptions(arguments))) {
        line.refuse(syntaxFault(parser));
    } else if (parser.isSet(u"help"_s)) {
        line.action = Action::Print;
        line.text = parser.helpText();
    } else if (parser.isSet(u"version"_s)) {
        line.action = Action::Print;
        line.text = "incident-console %1\n"_L1.arg(QLatin1String(CONSOLE_VERSION));
    } else {
        line.take(parser);
    }
    return line;
}

void CommandLine::take(const QCommandLineParser &parser)
{
    offline = parser.isSet(u"offline"_s);
    demo = parser.isSet(u"demo"_s);
    takeProfile(parser);
    takeAccount(parser);
    takeDemo(parser);
    takeOpen(parser);
    takeDataFolder(parser);
}

void CommandLine::takeProfile(const QCommandLineParser &parser)
{
    profile = parser.isSet(u"profile"_s) ? parser.value(u"profile"_s) : demo ? u"demo"_s : u"default"_s;
    if (!Profile::isValidName(profile))
        refuse(tr("“%1” after --profile cannot name a profile; take 1 to 40 letters, digits, dots, dashes or "
                  "underscores, the first one a letter or a digit.")
                   .arg(shown(profile)));
}

void CommandLine::takeAccount(const QCommandLineParser &parser)
{
    server = parser.value(u"server"_s);
    user = parser.value(u"user"_s);
    if (demo && (parser.isSet(u"server"_s) || parser.isSet(u"user"_s)))
        refuse(tr("--demo brings its own server and user; leave out either --demo or --server and --user."));
    if (parser.isSet(u"server"_s) && (!isPlain(server) || !ServiceAddress::candidates(server)))
        refuse(tr("“%1” after --server cannot be read as an address; give one such as desk.example.com, "
                  "without a user name or a password in it.")
                   .arg(shown(server)));
    if (parser.isSet(u"user"_s) && !isPlain(user))
        refuse(tr("The name after --user is empty or cannot be typed; give the name that signs in."));
}

void CommandLine::takeDemo(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"demo-incidents"_s))
        return;
    const QString given = parser.value(u"demo-incidents"_s);
    bool isNumber = false;
    demoIncidents = given.toInt(&isNumber);
    if (!isNumber || demoIncidents < 0 || demoIncidents > mostDemoIncidents)
        refuse(tr("“%1” after --demo-incidents is not a whole number from 0 to %2; give one such as 40.")
                   .arg(shown(given))
                   .arg(mostDemoIncidents));
    else if (!demo)
        refuse(tr("--demo-incidents says how many incidents the demo has; add --demo or leave it out."));
}

void CommandLine::takeOpen(const QCommandLineParser &parser)
{
    QStringList given = parser.positionalArguments();
    if (parser.isSet(u"open"_s))
        given.prepend(parser.value(u"open"_s));
    if (given.isEmpty())
        return;
    open = given.constFirst().trimmed();
    if (given.size() > 1)
        refuse(tr("“%1” is one incident too many; name a single one after --open or as a link.")
                   .arg(shown(given.at(1))));
    else if (!isPlain(open) || IncidentReferences::find(open).isEmpty())
        refuse(tr("“%1” names no incident; give a session id, a ticket number such as IM-000123, or a link "
                  "that holds one.")
                   .arg(shown(given.constFirst())));
}

void CommandLine::takeDataFolder(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"data-folder"_s))
        return;
    const QString given = parser.value(u"data-folder"_s);
    const QFileInfo info(given);
    if (!isPlain(given) || (info.exists() && !info.isDir()))
        refuse(tr("“%1” after --data-folder is not a folder; give one that you may write to, or one that can "
                  "be made.")
                   .arg(shown(given)));
    else
        dataFolder = QDir::cleanPath(info.absoluteFilePath());
}

void CommandLine::refuse(const QString &sentence)
{
    // The first fault is the one to correct.
    if (action == Action::Refuse)
        return;
    action = Action::Refuse;
    text = sentence;
}

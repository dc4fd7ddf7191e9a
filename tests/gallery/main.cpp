// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/Translations.h"
#include "tests/gallery/ClippedText.h"
#include "tests/gallery/Scenes.h"
#include "tests/gallery/Stage.h"
#include "ui/Icons.h"
#include "ui/Theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int wrongUse = 2;

struct Wish {
    QString folder;
    QString language;
    QString theme;
    QStringList only;
};

void say(FILE *stream, const QString &sentence)
{
    std::fputs((sentence + u'\n').toUtf8().constData(), stream);
    std::fflush(stream);
}

//! \brief Why \a folder cannot take the pictures; empty when it can. The source tree stays free of what is
//! made from it.
QString problemOf(const QString &folder)
{
    if (folder.isEmpty())
        return u"Name a folder for the pictures: --out DIR."_s;
    if (!QDir().mkpath(folder))
        return u"The folder %1 cannot be made."_s.arg(folder);
    const QString source = QDir(QString::fromUtf8(CONSOLE_SOURCE_FOLDER)).canonicalPath();
    const QString wanted = QDir(folder).canonicalPath();
    return wanted == source || wanted.startsWith(source + u'/')
        ? u"The folder %1 is inside the source tree; name another one."_s.arg(folder)
        : QString();
}

Wish readWish(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Draws every window of the console into PNG files."_s);
    parser.addHelpOption();
    parser.addOptions({{u"out"_s, u"Folder for the pictures."_s, u"DIR"_s},
                       {u"language"_s, u"Language of the words, e.g. de."_s, u"NAME"_s, u"en"_s},
                       {u"theme"_s, u"light or dark."_s, u"NAME"_s, u"light"_s},
                       {u"scale"_s, u"Pixels for each point, e.g. 2."_s, u"FACTOR"_s},
                       {u"only"_s, u"A picture's name, or the beginning of several."_s, u"NAME"_s}});
    parser.process(application);
    return {parser.value(u"out"_s), parser.value(u"language"_s), parser.value(u"theme"_s),
            parser.values(u"only"_s)};
}

bool isWanted(const Scene &scene, const QStringList &only)
{
    return only.isEmpty() || std::any_of(only.cbegin(), only.cend(), [&scene](const QString &name) {
               return scene.name.startsWith(name);
           });
}

//! \brief Draws \a scene; false when something in it is cut off or cannot be written.
bool draw(const Scene &scene, Stage &stage, const QString &folder)
{
    const Scene::Picture picture = scene.play(stage);
    // A layout that settles may move the texts of another one within it.
    constexpr int rounds = 4;
    for (int round = 0; round < rounds; ++round)
        QCoreApplication::processEvents();
    const bool isWritten = picture.shown->grab().save(QDir(folder).filePath(scene.name + u".png"_s));
    if (!isWritten)
        say(stderr, scene.name + u": the picture could not be written."_s);
    const QStringList clipped = ClippedText::in(*picture.shown);
    for (const QString &line : clipped)
        say(stderr, u"%1: %2"_s.arg(scene.name, line));
    stage.workspace().connectivity().setWorkOffline(false);
    return isWritten && clipped.isEmpty();
}

int run(const Wish &wish)
{
    QTemporaryDir folder;
    Preferences look(std::make_unique<QSettings>(folder.filePath(u"look.ini"_s), QSettings::IniFormat));
    look.set(Preferences::Key::Theme, wish.theme);
    const Theme theme(look);
    Translations translations;
    translations.use(wish.language);
    std::unique_ptr<Stage> empty;
    std::unique_ptr<Stage> busy;
    int bad = 0;
    for (const Scene &scene : Scenes::all()) {
        if (!isWanted(scene, wish.only))
            continue;
        std::unique_ptr<Stage> &stage = scene.isBusy ? busy : empty;
        if (!stage)
            stage =
                std::make_unique<Stage>(scene.isBusy ? Stage::Furnishing::Busy : Stage::Furnishing::Empty);
        say(stdout, scene.name);
        bad += draw(scene, *stage, wish.folder) ? 0 : 1;
    }
    return bad == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

//! \brief The platform without a screen says of each window what it cannot do, and so does Wine; the rest is
//! worth hearing.
void hear(QtMsgType, const QMessageLogContext &, const QString &message)
{
#ifdef Q_OS_WIN
    static const QStringList noise{u"EnableNonClientDpiScaling"_s, u"SetProcessDpiAwarenessContext"_s,
                                   u"Unable to set geometry"_s};
#else
    static const QStringList noise{u"This plugin does not support"_s, u"XDG_RUNTIME_DIR"_s};
#endif
    if (std::none_of(noise.cbegin(), noise.cend(),
                     [&](const QString &part) { return message.contains(part); }))
        say(stderr, message);
}

//! \brief Qt reads the scale before the application object is there.
void setScale(int argc, char *argv[])
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], "--scale") == 0)
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    qInstallMessageHandler(hear);
    setScale(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"incident-console"_s);
    QCoreApplication::setApplicationVersion(QLatin1String(CONSOLE_VERSION));
    const QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Incident Console"_s);
    QGuiApplication::setWindowIcon(Icons::application());
    const Wish wish = readWish(application);
    if (const QString problem = problemOf(wish.folder); !problem.isEmpty()) {
        say(stderr, problem);
        return wrongUse;
    }
    return run(wish);
}

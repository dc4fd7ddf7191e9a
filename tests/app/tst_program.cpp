// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/support/OthersAccess.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

//! \brief The program itself, from outside.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsWithoutADisplay_data();
    void printsWithoutADisplay();
    void refusesWithStatusTwo_data();
    void refusesWithStatusTwo();
    void refusesAFolderItCannotMake();
    void secondStartEndsAtOnce();
    void secondStartGivesUpOnAHangingOne();
    void endsInOrderOnSignals_data();
    void endsInOrderOnSignals();
    void comesBackAfterAKill();
    void leavesNothingReadableToOthers();
    void keepsItsMemoryToItself();
    void demoTakesItsServiceAlong();

private:
    static constexpr int patience = 60'000;

    struct Ended {
        int status = -1;
        QString output;
        QString errors;
    };

    static void prepare(QProcess &process, const QStringList &options)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
#ifdef Q_OS_UNIX
        // Windows ends a program through its windows, so there it has to have real ones.
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
#endif
        environment.insert(u"XDG_RUNTIME_DIR"_s, runtimeFolder());
        process.setProcessEnvironment(environment);
        process.setProgram(QStringLiteral(CONSOLE_PROGRAM));
        process.setArguments(options);
    }

    //! \brief Qt grumbles where there is no such folder, as in a bare container.
    static QString runtimeFolder()
    {
        static const QTemporaryDir folder;
        return folder.path();
    }

    //! \brief Lines end as the system ends them.
    static QString textOf(const QByteArray &bytes)
    {
        return QString::fromUtf8(bytes).remove(u'\r');
    }

    //! \brief What the process said, without what the platform says of itself offscreen and under Wine.
    static QString errorsOf(QProcess &process)
    {
        QStringList lines = textOf(process.readAllStandardError()).split(u'\n');
        lines.removeIf([](const QString &line) {
            return line == "This plugin does not support propagateSizeHints()"_L1
                || line.startsWith("qt.qpa.windows: SetProcessDpiAwarenessContext"_L1);
        });
        return lines.join(u'\n');
    }

    static Ended run(QProcess &process)
    {
        process.start();
        if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), textOf(process.readAllStandardOutput()), errorsOf(process)};
    }

    static Ended run(const QStringList &options)
    {
        QProcess process;
        prepare(process, options);
        return run(process);
    }

    //! \brief Starts the program offline in \a folder and waits until its window works.
    static bool startWindow(QProcess &process, const QString &folder, const QStringList &more = {})
    {
        prepare(process, QStringList{u"--data-folder"_s, folder, u"--offline"_s} + more);
        process.start();
        return process.waitForStarted(patience)
            && QTest::qWaitFor([&] { return holdsTheProfile(process, folder) && hasStore(folder); },
                               patience);
    }

    //! \brief The store alone would not tell: one that was killed leaves it behind.
    static bool holdsTheProfile(const QProcess &process, const QString &folder)
    {
        qint64 owner = 0;
        QString host;
        QString program;
        const QLockFile lock(folder + u"/profiles/default/instance.lock"_s);
        return lock.getLockInfo(&owner, &host, &program) && owner == process.processId();
    }

    static bool hasStore(const QString &folder)
    {
        QDirIterator files(folder, {u"*.sqlite*"_s, u"*.db"_s}, QDir::Files, QDirIterator::Subdirectories);
        return files.hasNext();
    }
};

void TestProgram::printsWithoutADisplay_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("expected");
    QTest::newRow("help") << QStringList{u"--help"_s} << u"--demo-incidents"_s;
    QTest::newRow("version") << QStringList{u"--version"_s} << QStringLiteral(CONSOLE_VERSION "\n");
}

void TestProgram::printsWithoutADisplay()
{
    QFETCH(QStringList, options);
    QFETCH(QString, expected);
    QProcess process;
    prepare(process, options);
    QProcessEnvironment bare;
    bare.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    bare.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    bare.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    process.setProcessEnvironment(bare);
    const Ended ended = run(process);
    QCOMPARE(ended.status, 0);
    QVERIFY2(ended.output.contains(expected), qPrintable(ended.output));
    QCOMPARE(ended.errors, QString());
}

void TestProgram::refusesWithStatusTwo_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("unknown option") << QStringList{u"--sever"_s};
    QTest::newRow("wrong value") << QStringList{u"--demo"_s, u"--demo-incidents"_s, u"x"_s};
    QTest::newRow("opens nothing") << QStringList{u"printer"_s};
}

void TestProgram::refusesWithStatusTwo()
{
    QFETCH(QStringList, options);
    const Ended ended = run(options);
    QCOMPARE(ended.status, 2);
    QCOMPARE(ended.output, QString());
    QCOMPARE(ended.errors.count(u'\n'), 1);
    QVERIFY2(ended.errors.contains(options.constLast().section(u'-', -1)), qPrintable(ended.errors));
}

void TestProgram::refusesAFolderItCannotMake()
{
    QTemporaryDir folder;
    QFile inTheWay(folder.path() + u"/profiles"_s);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const Ended ended = run({u"--data-folder"_s, folder.path()});
    QCOMPARE(ended.status, 1);
    QCOMPARE(ended.errors.count(u'\n'), 1);
    QVERIFY2(ended.errors.contains(QDir::toNativeSeparators(folder.path())), qPrintable(ended.errors));
}

void TestProgram::secondStartEndsAtOnce()
{
    const QTemporaryDir folder;
    QProcess first;
    QVERIFY(startWindow(first, folder.path()));
    const Ended second = run({u"--data-folder"_s, folder.path(), u"--offline"_s, u"IM-000123"_s});
    QCOMPARE(second.errors, QString());
    QCOMPARE(second.status, 0);
    QCOMPARE(first.state(), QProcess::Running);
    first.kill();
    QVERIFY(first.waitForFinished(patience));
}

void TestProgram::secondStartGivesUpOnAHangingOne()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"profiles/default"_s));
    // This test holds the lock and never answers.
    QLockFile lock(folder.path() + u"/profiles/default/instance.lock"_s);
    QVERIFY(lock.tryLock());
    QElapsedTimer timer;
    timer.start();
    const Ended second = run({u"--data-folder"_s, folder.path(), u"--offline"_s});
    QCOMPARE(second.status, 1);
    QCOMPARE(second.errors.count(u'\n'), 1);
    QVERIFY2(second.errors.contains(u"--profile"_s), qPrintable(second.errors));
    QVERIFY(timer.elapsed() >= 2'500);
}

void TestProgram::endsInOrderOnSignals_data()
{
#ifdef Q_OS_UNIX
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
#endif
}

void TestProgram::endsInOrderOnSignals()
{
#ifdef Q_OS_UNIX
    QFETCH(int, number);
    const QTemporaryDir folder;
    QProcess process;
    QVERIFY(startWindow(process, folder.path()));
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), number), 0);
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(errorsOf(process), QString());
    // Closed files have no journal left, and the window's place was saved.
    QDirIterator journals(folder.path(), {u"*-wal"_s}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(!journals.hasNext());
    QVERIFY(QFile::exists(folder.path() + u"/profiles/default/settings.ini"_s));
#else
    QSKIP("Signals are Unix's.");
#endif
}

void TestProgram::comesBackAfterAKill()
{
    const QTemporaryDir folder;
    {
        QProcess killed;
        QVERIFY(startWindow(killed, folder.path()));
        killed.kill();
        QVERIFY(killed.waitForFinished(patience));
    }
    QProcess again;
    QVERIFY(startWindow(again, folder.path()));
    // It works in the profile, instead of giving it up to the dead one: a third start finds it answering.
    const Ended third = run({u"--data-folder"_s, folder.path(), u"--offline"_s});
    QCOMPARE(third.errors, QString());
    QCOMPARE(third.status, 0);
    QCOMPARE(again.state(), QProcess::Running);
    again.terminate();
    QVERIFY(again.waitForFinished(patience));
    QCOMPARE(again.exitCode(), 0);
}

void TestProgram::leavesNothingReadableToOthers()
{
    if (!OthersAccess::canBeTold())
        QSKIP("Wine keeps mode bits in the place of access lists.");
    const QTemporaryDir folder;
    QProcess process;
#ifdef Q_OS_UNIX
    process.setChildProcessModifier([] { ::umask(0); });
#endif
    QVERIFY(startWindow(process, folder.path()));
    process.terminate();
    QVERIFY(process.waitForFinished(patience));
    QDirIterator files(folder.path() + u"/profiles"_s, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        const QString name = files.next();
        QVERIFY2(OthersAccess::to(name).isEmpty(), qPrintable(name + u": "_s + OthersAccess::to(name)));
        ++seen;
    }
    QVERIFY(seen >= 4);
}

void TestProgram::keepsItsMemoryToItself()
{
#if defined(Q_OS_LINUX) && defined(NDEBUG)
    const QTemporaryDir folder;
    QProcess process;
    QVERIFY(startWindow(process, folder.path()));
    const QString own = u"/proc/%1"_s.arg(process.processId());
    QFile limits(own + u"/limits"_s);
    QVERIFY(limits.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(limits.readAll()).split(u'\n');
    const QStringList core = lines.filter(u"Max core file size"_s);
    QCOMPARE(core.value(0).simplified(), u"Max core file size 0 0 bytes"_s);
    // What may not be dumped belongs to root.
    QCOMPARE(QFileInfo(own + u"/environ"_s).ownerId(), uint(0));
    process.terminate();
    QVERIFY(process.waitForFinished(patience));
#else
    QSKIP("A debug build stays open to its debugger, and other systems have no such switch.");
#endif
}

void TestProgram::demoTakesItsServiceAlong()
{
#ifdef Q_OS_LINUX
    const QTemporaryDir folder;
    QProcess process;
    prepare(process, {u"--data-folder"_s, folder.path(), u"--demo"_s, u"--demo-incidents"_s, u"5"_s});
    process.start();
    QVERIFY(process.waitForStarted(patience));
    const QString children = u"/proc/%1/task/%1/children"_s.arg(process.processId());
    const auto child = [&children] {
        QFile list(children);
        return list.open(QIODevice::ReadOnly) ? list.readAll().simplified().toLongLong() : 0;
    };
    if (!QFile::exists(children))
        QSKIP("This kernel does not list children.");
    QTRY_VERIFY_WITH_TIMEOUT(child() > 0, patience);
    const auto service = static_cast<pid_t>(child());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.path() + u"/profiles/demo/demo-service.sqlite"_s),
                             patience);
    process.kill();
    QVERIFY(process.waitForFinished(patience));
    QTRY_VERIFY_WITH_TIMEOUT(::kill(service, 0) != 0, patience);
#else
    QSKIP("Children are listed by Linux only.");
#endif
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"

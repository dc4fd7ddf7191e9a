// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/CommandLine.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingWithoutOptions();
    void takesEveryOption();
    void runs_data();
    void runs();
    void refuses_data();
    void refuses();
    void helpNamesEveryOption();
    void versionIsOneLine();
    void demoBringsItsProfile();
    void dataFolderIsAbsolute();

private:
    static CommandLine parsed(const QStringList &options)
    {
        return CommandLine::parse(QStringList{u"incident-console"_s} + options);
    }
};

void TestCommandLine::saysNothingWithoutOptions()
{
    CommandLine expected;
    expected.profile = u"default"_s;
    QCOMPARE(parsed({}), expected);
}

void TestCommandLine::takesEveryOption()
{
    const QTemporaryDir folder;
    const CommandLine line = parsed({u"--profile"_s, u"night-shift.2"_s, u"--server=desk.example.com"_s,
                                     u"--user"_s, u"EXAMPLE\\anna"_s, u"--offline"_s, u"--open"_s,
                                     u"IM-000123"_s, u"--data-folder"_s, folder.path()});
    QCOMPARE(line.text, QString());
    CommandLine expected;
    expected.profile = u"night-shift.2"_s;
    expected.server = u"desk.example.com"_s;
    expected.user = u"EXAMPLE\\anna"_s;
    expected.offline = true;
    expected.open = u"IM-000123"_s;
    expected.dataFolder = folder.path();
    QCOMPARE(line, expected);
}

void TestCommandLine::runs_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("open");
    const QString guid = u"6b8f3da6-0000-4000-8000-00000000000a"_s;
    QTest::newRow("positional link") << QStringList{u"incident-console://open/"_s + guid}
                                     << u"incident-console://open/"_s + guid;
    QTest::newRow("portal link") << QStringList{u"https://desk.example.com/x.aspx?ReportSessionID="_s + guid}
                                 << u"https://desk.example.com/x.aspx?ReportSessionID="_s + guid;
    QTest::newRow("braces") << QStringList{u"--open"_s, u'{' + guid + u'}'} << u'{' + guid + u'}';
    QTest::newRow("Qt's own, value apart")
        << QStringList{u"-platform"_s, u"offscreen"_s, u"IM-7"_s} << u"IM-7"_s;
    QTest::newRow("Qt's own, two dashes") << QStringList{u"--style=fusion"_s, u"IM-7"_s} << u"IM-7"_s;
    QTest::newRow("Qt's own, alone") << QStringList{u"-reverse"_s, u"IM-7"_s} << u"IM-7"_s;
    QTest::newRow("after two dashes") << QStringList{u"--"_s, u"IM-7"_s} << u"IM-7"_s;
}

void TestCommandLine::runs()
{
    QFETCH(QStringList, options);
    const CommandLine line = parsed(options);
    QCOMPARE(line.text, QString());
    QCOMPARE(line.action, CommandLine::Action::Run);
    QTEST(line.open, "open");
}

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("named"); // what the sentence has to name
    QTest::newRow("unknown") << QStringList{u"--sever"_s, u"x"_s} << u"--help"_s;
    QTest::newRow("no value") << QStringList{u"--profile"_s} << u"profile"_s;
    QTest::newRow("value for a switch") << QStringList{u"--offline=1"_s} << u"offline"_s;
    QTest::newRow("profile leaves its folder")
        << QStringList{u"--profile"_s, u"../../etc"_s} << u"--profile"_s;
    QTest::newRow("profile is the parent") << QStringList{u"--profile"_s, u".."_s} << u"--profile"_s;
    QTest::newRow("profile empty") << QStringList{u"--profile="_s} << u"--profile"_s;
    QTest::newRow("profile too long") << QStringList{u"--profile"_s, QString(41, u'a')} << u"--profile"_s;
    QTest::newRow("server with password")
        << QStringList{u"--server"_s, u"https://anna:pw@desk/"_s} << u"--server"_s;
    QTest::newRow("server empty") << QStringList{u"--server"_s, QString()} << u"--server"_s;
    QTest::newRow("user empty") << QStringList{u"--user"_s, u" "_s} << u"--user"_s;
    QTest::newRow("user with newline") << QStringList{u"--user"_s, u"a\nb"_s} << u"--user"_s;
    QTest::newRow("count is a word") << QStringList{u"--demo"_s, u"--demo-incidents"_s, u"many"_s}
                                     << u"--demo-incidents"_s;
    QTest::newRow("count below") << QStringList{u"--demo"_s, u"--demo-incidents=-1"_s}
                                 << u"--demo-incidents"_s;
    QTest::newRow("count above") << QStringList{u"--demo"_s, u"--demo-incidents"_s, u"100001"_s}
                                 << u"--demo-incidents"_s;
    QTest::newRow("count without demo") << QStringList{u"--demo-incidents"_s, u"5"_s} << u"--demo"_s;
    QTest::newRow("demo with server") << QStringList{u"--demo"_s, u"--server"_s, u"desk"_s} << u"--server"_s;
    QTest::newRow("opens nothing") << QStringList{u"--open"_s, u"the printer"_s} << u"the printer"_s;
    QTest::newRow("two incidents") << QStringList{u"--open"_s, u"IM-1"_s, u"IM-2"_s} << u"IM-2"_s;
    QTest::newRow("file as data folder")
        << QStringList{u"--data-folder"_s, QCoreApplication::applicationFilePath()} << u"--data-folder"_s;
}

void TestCommandLine::refuses()
{
    QFETCH(QStringList, options);
    QFETCH(QString, named);
    const CommandLine line = parsed(options);
    QCOMPARE(line.action, CommandLine::Action::Refuse);
    QVERIFY2(line.text.contains(named), qPrintable(line.text));
    QVERIFY2(line.text.endsWith(u'.') && !line.text.contains(u'\n'), qPrintable(line.text));
}

void TestCommandLine::helpNamesEveryOption()
{
    const CommandLine line = parsed({u"--help"_s, u"--offline"_s});
    QCOMPARE(line.action, CommandLine::Action::Print);
    for (const char *option : {"--profile", "--server", "--user", "--offline", "--demo", "--demo-incidents",
                               "--open", "--data-folder", "--version", "--help", "[link]"})
        QVERIFY2(line.text.contains(QLatin1String(option)), option);
}

void TestCommandLine::versionIsOneLine()
{
    const CommandLine line = parsed({u"-v"_s});
    QCOMPARE(line.action, CommandLine::Action::Print);
    QCOMPARE(line.text, u"incident-console "_s + QLatin1String(CONSOLE_VERSION) + u'\n');
}

void TestCommandLine::demoBringsItsProfile()
{
    const CommandLine line = parsed({u"--demo"_s, u"--demo-incidents"_s, u"0"_s});
    QCOMPARE(line.action, CommandLine::Action::Run);
    QCOMPARE(line.profile, u"demo"_s);
    QCOMPARE(line.demoIncidents, 0);
    QCOMPARE(parsed({u"--demo"_s, u"--profile"_s, u"mine"_s}).profile, u"mine"_s);
}

void TestCommandLine::dataFolderIsAbsolute()
{
    const CommandLine line = parsed({u"--data-folder"_s, u"some/../where"_s});
    QCOMPARE(line.dataFolder, QDir::currentPath() + u"/where"_s);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/demo/DemoStories.h"
#include "tests/demo/DemoClient.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>

//! \brief The real program with what it printed so far.
class Program
{
public:
    explicit Program(const QStringList &arguments)
    {
        m_process.start(QString::fromLocal8Bit(DEMO_PROGRAM), arguments);
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Program)

    [[nodiscard]] QString line()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(20000)) { }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    void say(const QByteArray &text)
    {
        m_process.write(text);
        m_process.waitForBytesWritten();
    }
    [[nodiscard]] bool ends()
    {
        return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(10000);
    }
    QProcess &process() { return m_process; }

private:
    QProcess m_process;
};

static QString after(const QString &word, const QString &line)
{
    return line.startsWith(word + QLatin1Char(' ')) ? line.mid(word.size() + 1) : QString();
}

class TestDemoProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesWrongCommandLines_data();
    void refusesWrongCommandLines();
    void helpNamesEveryOption();
    void demoPrintsHowToGetIn();
    void takesPasswordFromInput();
    void refusesOpenPasswordFile();
    void endsWithItsParent();
    void takesCommands();
    void dataSurvivesKill();
    void filesAreForTheOwnerOnly();
    void refusesForeignDataFile();
    void journalFileHoldsEveryArrival();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] QString file(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    [[nodiscard]] QString passwordFile() const;
};

void TestDemoProgram::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestDemoProgram::passwordFile() const
{
    QFile password(file("password"));
    if (password.open(QIODevice::WriteOnly)) {
        password.write("geheim ü\nsecond line\n");
        password.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    return password.fileName();
}

void TestDemoProgram::refusesWrongCommandLines_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *arguments, const char *named) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(QLatin1Char(' '))
                                 << QString::fromLatin1(named);
    };
    row("--prot 1", "prot");
    row("--port", "--port");
    row("--port 70000", "--port");
    row("--incidents -1", "--incidents");
    row("--seed many", "--seed");
    row("--session-seconds 0", "--session-seconds");
    row("--latency 1s", "--latency");
    row("--errors snake", "--errors");
    row("--answers xml", "--answers");
    row("--priority guess", "--priority");
    row("--demo extra", "extra");
    row("--demo --user=", "--user");
    row("--demo --csv=", "--csv");
    row("--demo --csv /no/such/folder/x.csv", "/no/such/folder/x.csv");
    row("--demo --journal /no/such/folder/x", "/no/such/folder/x");
    row("--demo --data /no/such/folder/x", "/no/such/folder/x");
    row("--demo --password-file x", "--password-file");
    row("--password-file /no/such/file", "/no/such/file");
    row("--incidents 5", "standard input");
}

void TestDemoProgram::refusesWrongCommandLines()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    Program program(arguments);
    program.process().closeWriteChannel();
    QVERIFY(program.ends());
    QCOMPARE(program.process().exitStatus(), QProcess::NormalExit);
    QVERIFY(program.process().exitCode() != 0);
    QVERIFY(program.process().readAllStandardOutput().isEmpty());
    const QString said = QString::fromUtf8(program.process().readAllStandardError()).remove(u'\r');
    QVERIFY2(said.contains(named), qPrintable(said));
    QCOMPARE(said.count(QLatin1Char('\n')), 1);
    QVERIFY(said.endsWith(QLatin1String(".\n")));
}

void TestDemoProgram::helpNamesEveryOption()
{
    Program program({QStringLiteral("--help")});
    QVERIFY(program.ends());
    QCOMPARE(program.process().exitCode(), 0);
    const QByteArray help = program.process().readAllStandardOutput();
    for (const char *option : {"port",
                               "incidents",
                               "seed",
                               "user",
                               "password-file",
                               "demo",
                               "session-seconds",
                               "api-disabled",
                               "latency",
                               "late-commit",
                               "errors",
                               "answers",
                               "accept-any-user",
                               "data",
                               "csv",
                               "hold-resolves",
                               "priority",
                               "journal",
                               "parent-watch",
                               "control",
                               "version",
                               "help"})
        QVERIFY2(help.contains(QByteArray("--") + option), option);
}

void TestDemoProgram::demoPrintsHowToGetIn()
{
    Program program({QStringLiteral("--demo"), QStringLiteral("--incidents"), QStringLiteral("7"),
                     QStringLiteral("--csv"), file("list.csv")});
    DemoClient client(QUrl(program.line()));
    const QString user = after(QStringLiteral("user"), program.line());
    const QString password = after(QStringLiteral("password"), program.line());
    QCOMPARE(after(QStringLiteral("csv"), program.line()), file("list.csv"));
    QCOMPARE(user, QStringLiteral("demo"));
    QVERIFY(password.size() >= 32);
    QCOMPARE(client.signIn(user, password).status, 200);
    QFile list(file("list.csv"));
    QVERIFY(list.open(QIODevice::ReadOnly));
    QCOMPARE(list.readLine(), QByteArray("ProcessId,SessionId\r\n"));
    const QList<QByteArray> first = list.readLine().trimmed().split(',');
    QCOMPARE(first.constFirst(), QByteArray("IM-000001"));
    QCOMPARE(client.get(QUuid::fromString(QLatin1String(first.constLast()))).status, 200);
    QCOMPARE(list.readAll().count('\n'), 6);
}

void TestDemoProgram::takesPasswordFromInput()
{
    Program program({QStringLiteral("--user"), QStringLiteral("anna"), QStringLiteral("--api-disabled"),
                     QStringLiteral("--control")});
    program.say("from the pipe\n");
    DemoClient client(QUrl(program.line()));
    const Answer off = client.signIn(QStringLiteral("anna"), QStringLiteral("from the pipe"));
    QCOMPARE(off.status, 403);
    program.say("api on\n");
    QCOMPARE(program.line(), QStringLiteral("ok"));
    QCOMPARE(client.signIn(QStringLiteral("anna"), QStringLiteral("from the pipe")).status, 200);
}

void TestDemoProgram::refusesOpenPasswordFile()
{
#ifndef Q_OS_UNIX
    QSKIP("Permissions of this kind exist on Unix only.");
#else
    const QString name = passwordFile();
    Program good({QStringLiteral("--password-file"), name});
    DemoClient client(QUrl(good.line()));
    QCOMPARE(client.signIn(QStringLiteral("demo"), QStringLiteral("geheim ü")).status, 200);
    QVERIFY(QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    Program bad({QStringLiteral("--password-file"), name});
    QVERIFY(bad.ends());
    QVERIFY(bad.process().exitCode() != 0);
    const QString said = QString::fromUtf8(bad.process().readAllStandardError());
    QVERIFY2(said.contains(name) && said.count(QLatin1Char('\n')) == 1, qPrintable(said));
#endif
}

void TestDemoProgram::endsWithItsParent()
{
    Program watching({QStringLiteral("--demo"), QStringLiteral("--parent-watch")});
    Program staying({QStringLiteral("--demo"), QStringLiteral("--control")});
    (void)watching.line();
    const QUrl address(staying.line());
    watching.process().closeWriteChannel();
    staying.process().closeWriteChannel();
    QVERIFY(watching.ends());
    QCOMPARE(watching.process().exitCode(), 0);
    DemoClient client(address);
    QCOMPARE(client.get(QUuid::createUuid()).status, 403);

    // A parent that is killed closes nothing by itself; the system closes its end of the pipe.
    QProcess parent;
    parent.start(QCoreApplication::applicationFilePath(), {QStringLiteral("be-parent")});
    while (!parent.canReadLine() && parent.waitForReadyRead(20000)) { }
    DemoClient orphan(QUrl(QString::fromUtf8(parent.readLine()).trimmed()));
    QCOMPARE(orphan.get(QUuid::createUuid()).status, 403);
    parent.kill();
    QVERIFY(parent.waitForFinished());
    QTRY_COMPARE_WITH_TIMEOUT(orphan.get(QUuid::createUuid()).status, 0, 10000);
}

void TestDemoProgram::takesCommands()
{
    Program program(
        {QStringLiteral("--demo"), QStringLiteral("--control"), QStringLiteral("--csv"), file("l.csv")});
    DemoClient client(QUrl(program.line()));
    (void)program.line();
    const QString password = after(QStringLiteral("password"), program.line());
    (void)program.line();
    QCOMPARE(client.signIn(QStringLiteral("demo"), password).status, 200);
    const QUuid id = DemoStories(1).incident(1).sessionId;
    const QByteArray guid = id.toByteArray(QUuid::WithoutBraces);
    const auto run = [&program](const QByteArray &command) {
        program.say(command + '\n');
        return program.line();
    };
    QCOMPARE(run("edit " + guid + " incidentName Zweiter Titel"), QStringLiteral("ok"));
    QCOMPARE(run("resolve " + guid + " Advice Given|Told by phone"), QStringLiteral("ok"));
    const QJsonObject seen = client.get(id).json();
    QCOMPARE(seen.value(QLatin1String("incidentName")).toString(), QStringLiteral("Zweiter Titel"));
    QCOMPARE(seen.value(QLatin1String("closeCode")).toString(), QStringLiteral("Advice Given"));
    QCOMPARE(seen.value(QLatin1String("resolution")).toString(), QStringLiteral("Told by phone"));
    QCOMPARE(run("latency 1"), QStringLiteral("ok"));
    for (const char *wrong : {"latency soon", "edit x y z", "resolve x", "api maybe", "dance"})
        QVERIFY2(run(wrong).startsWith(QLatin1String("refused: ")), wrong);
    QCOMPARE(run("expire-sessions"), QStringLiteral("ok"));
    QCOMPARE(client.get(id).status, 403);
    program.say("quit\n");
    QVERIFY(program.ends());
    QCOMPARE(program.process().exitCode(), 0);
}

void TestDemoProgram::dataSurvivesKill()
{
    const QStringList arguments = {QStringLiteral("--data"),           file("desk.db"),
                                   QStringLiteral("--password-file"),  passwordFile(),
                                   QStringLiteral("--incidents"),      QStringLiteral("20"),
                                   QStringLiteral("--accept-any-user")};
    QList<QUuid> made;
    const QUuid edited = DemoStories(1).incident(3).sessionId;
    for (int round = 0; round < 3; ++round) {
        Program program(arguments);
        DemoClient client(QUrl(program.line()));
        QCOMPARE(client.signIn(QStringLiteral("demo"), QStringLiteral("geheim ü")).status, 200);
        for (const QUuid &id : std::as_const(made))
            QCOMPARE(client.get(id).status, 200);
        QJsonObject wanted = client.get(edited).json();
        QCOMPARE(wanted.value(QLatin1String("impact")).toString() == QLatin1String("Round"), round > 0);
        wanted.insert(QStringLiteral("impact"), QStringLiteral("Round"));
        QCOMPARE(client.put(edited, wanted).status, 200);
        for (int i = 0; i < 10; ++i) {
            const Answer answer =
                client.post({{QStringLiteral("incidentName"), QStringLiteral("T")},
                             {QStringLiteral("affectedUserEmail"), QStringLiteral("new@example.com")}});
            QCOMPARE(answer.json().value(QLatin1String("processId")).toString(),
                     DemoStories::processId(21 + round * 10 + i));
            made << QUuid::fromString(answer.json().value(QLatin1String("sessionId")).toString());
        }
        program.process().kill();
        QVERIFY(program.ends());
    }
    QCOMPARE(QSet<QUuid>(made.begin(), made.end()).size(), 30);
}

void TestDemoProgram::filesAreForTheOwnerOnly()
{
#ifndef Q_OS_UNIX
    QSKIP("Permissions of this kind exist on Unix only.");
#else
    Program program({QStringLiteral("--demo"), QStringLiteral("--data"), file("d"), QStringLiteral("--csv"),
                     file("c"), QStringLiteral("--journal"), file("j")});
    QVERIFY(program.line().startsWith(QLatin1String("http://127.0.0.1:")));
    for (const char *name : {"d", "c", "j"}) {
        QVERIFY2(QFile::exists(file(name)), name);
        QVERIFY2(!(QFile::permissions(file(name)) & (QFile::ReadGroup | QFile::ReadOther)), name);
    }
#endif
}

void TestDemoProgram::refusesForeignDataFile()
{
    QFile foreign(file("diary.txt"));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    const QByteArray text = QByteArray("Dear diary, ").repeated(500);
    foreign.write(text);
    foreign.close();
    Program program({QStringLiteral("--demo"), QStringLiteral("--data"), foreign.fileName()});
    QVERIFY(program.ends());
    QVERIFY(program.process().exitCode() != 0);
    QVERIFY(program.process().readAllStandardError().contains("diary.txt"));
    QVERIFY(foreign.open(QIODevice::ReadOnly));
    QCOMPARE(foreign.readAll(), text);
}

void TestDemoProgram::journalFileHoldsEveryArrival()
{
    Program program(
        {QStringLiteral("--password-file"), passwordFile(), QStringLiteral("--journal"), file("journal")});
    DemoClient client(QUrl(program.line()));
    QCOMPARE(client.signIn(QStringLiteral("demo"), QStringLiteral("geheim ü")).status, 200);
    QCOMPARE(client.send("POST", QStringLiteral("api/incident"), "{\"incidentName\":\"ä\"}").status, 400);
    QFile journal(file("journal"));
    QVERIFY(journal.open(QIODevice::ReadOnly));
    const QByteArray signIn = journal.readLine();
    QVERIFY(!signIn.contains("geheim"));
    QVERIFY(QJsonDocument::fromJson(signIn).object().value(QLatin1String("executed")).toBool());
    const QJsonObject create = QJsonDocument::fromJson(journal.readLine()).object();
    QCOMPARE(create.value(QLatin1String("method")).toString(), QStringLiteral("POST"));
    QCOMPARE(create.value(QLatin1String("body")).toString(), QStringLiteral("{\"incidentName\":\"ä\"}"));
    QCOMPARE(create.value(QLatin1String("status")).toInt(), 400);
    QCOMPARE(create.value(QLatin1String("executed")).toBool(true), false);
    QVERIFY(journal.atEnd());
}

//! \brief Starts the program as a parent does and stays until it is killed.
static int beParent()
{
    QProcess child;
    child.start(QString::fromLocal8Bit(DEMO_PROGRAM),
                {QStringLiteral("--demo"), QStringLiteral("--parent-watch")});
    child.waitForReadyRead(20000);
    std::fputs(child.readLine().constData(), stdout);
    std::fflush(stdout);
    return QCoreApplication::exec();
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == QLatin1String("be-parent"))
        return beParent();
    TestDemoProgram test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_demoprogram.moc"

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/Logging.h"
#include "app/demo/DemoService.h"
#include "tests/journey/Workplace.h"

#include <QApplication>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStringEncoder>
#include <QTest>

#include <cstdio>
#include <iostream>
#include <string>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
const QString canary = u"Kanarie & \"Vogel\"/ 7ß + 0815"_s;

//! \brief The spellings in which a secret could lie in a file.
QList<QByteArray> spellings(const QString &secret)
{
    const QByteArray bytes = secret.toUtf8();
    QStringEncoder little(QStringConverter::Utf16LE);
    QStringEncoder big(QStringConverter::Utf16BE);
    const QByteArray json = QJsonDocument(QJsonArray{secret}).toJson(QJsonDocument::Compact);
    return {bytes,
            QByteArray(little(secret)),
            QByteArray(big(secret)),
            bytes.toBase64(QByteArray::OmitTrailingEquals),
            bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
            bytes.toPercentEncoding(),
            bytes.toHex(),
            json.mid(2, json.size() - 4)};
}

bool holds(const QByteArray &bytes, const QString &secret)
{
    const QList<QByteArray> all = spellings(secret);
    return std::any_of(all.cbegin(), all.cend(),
                       [&](const QByteArray &each) { return bytes.contains(each); });
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! \brief A day at work in a process of its own. The password comes by a pipe, for an argument would be one
//! of the places that are searched.
int work(const QString &folder, const QString &address, const QString &list, const QString &number)
{
    Logging::install();
    std::string password;
    std::getline(std::cin, password);
    Workplace place(folder);
    Technician &me = place.person;
    const Door door{QUrl(address), u"demo"_s, QString::fromStdString(password)};
    if (!place.settleIn(door, list, 3))
        return EXIT_FAILURE;
    if (!place.openIncident(number))
        return EXIT_FAILURE;
    me.overtype(u"A title of my own"_s);
    me.press(u"Ctrl+S"_s);
    // What a careless line would say.
    qWarning("Signed in with %s", password.c_str());
    std::puts("worked");
    std::fflush(stdout);
    const bool sent = QTest::qWaitFor(
        [&me] { return me.column(ListColumn::Title).contains(u"A title of my own"_s); }, patience);
    std::getline(std::cin, password);
    place.quit();
    return sent ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

//! \brief Password and token leave the process to the server only.
class TestJourneySecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSearchFinds();
    void noSecretIsLeftBehind();
};

void TestJourneySecrets::theSearchFinds()
{
    for (const QByteArray &spelling : spellings(canary))
        QVERIFY2(holds("before" + spelling + "after", canary), spelling);
    QVERIFY(!holds("Kanarie & Vogel", canary));
}

void TestJourneySecrets::noSecretIsLeftBehind()
{
    DemoOptions options;
    options.incidents = 5;
    options.password = canary;
    DemoService service(options);
    QVERIFY(service.start());
    const QTemporaryDir folder;
    QProcess console;
    console.start(QCoreApplication::applicationFilePath(),
                  {u"--work"_s, folder.path(), service.address().toString(),
                   QString::fromUtf8(service.csv()).section(u'\n', 0, 3),
                   service.incident(service.ids().first())->processId});
    console.write(canary.toUtf8() + '\n');
    QVERIFY(QTest::qWaitFor(
        [&console] { return console.canReadLine() || console.state() == QProcess::NotRunning; }, patience));
    QByteArray said = console.readLine();
    while (said.trimmed() != "worked" && console.state() == QProcess::Running
           && (console.canReadLine() || console.waitForReadyRead(patience)))
        said = console.readLine();
    QByteArray outside = console.readAllStandardError();
    QVERIFY2(said.trimmed() == "worked", said + outside);
#ifdef Q_OS_LINUX
    const QString process = u"/proc/%1/"_s.arg(console.processId());
    for (const QString &name : {u"cmdline"_s, u"environ"_s}) {
        QVERIFY(!contents(process + name).isEmpty());
        outside += contents(process + name);
    }
#endif
    console.write("end\n");
    QVERIFY(console.waitForFinished(patience));
    outside += console.readAllStandardOutput() + console.readAllStandardError();
    QCOMPARE(console.exitCode(), 0);

    QStringList secrets{canary};
    const QList<DemoArrival> arrivals = service.journal();
    for (const DemoArrival &arrival : arrivals) {
        const QByteArray header = arrival.header("Authorization");
        if (header.startsWith("token "))
            secrets += QString::fromLatin1(header.mid(6)).toLower();
    }
    secrets.removeDuplicates();
    QVERIFY2(secrets.size() >= 2, "no session was seen: the search itself is broken");
    for (const QString &secret : std::as_const(secrets)) {
        QVERIFY2(!holds(outside, secret), outside);
        QVERIFY2(!holds(outside.toLower(), secret.toLower()), outside);
    }
    // The marks around the word are not in every system's code page.
    QVERIFY2(outside.contains("Signed in with ") && outside.contains("secret"), outside);
    int seen = 0;
    QDirIterator files(folder.path() + u"/profiles"_s, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        if (QFileInfo(file).isDir())
            continue;
        ++seen;
        const QByteArray bytes = contents(file);
        for (const QString &secret : std::as_const(secrets)) {
            QVERIFY2(!holds(bytes, secret), qPrintable(file));
            QVERIFY2(!holds(bytes.toLower(), secret.toLower()), qPrintable(file));
        }
    }
    QVERIFY(seen >= 3);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--work"_L1)
        return work(arguments.value(2), arguments.value(3), arguments.value(4), arguments.value(5));
    TestJourneySecrets test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journeysecrets.moc"

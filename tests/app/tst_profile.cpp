// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/Profile.h"
#include "tests/support/OthersAccess.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void isPrivateWhateverTheUmask();
    void takesRightsAwayAgain();
    void needsAHome();
    void saysWhenAFileStandsInTheWay();
    void setsDamagedSettingsAside_data();
    void setsDamagedSettingsAside();
    void keepsGoodSettings();
    void oneServerHasOneFolder_data();
    void oneServerHasOneFolder();
    void otherServersHaveOthers();
    void handsEarlyWorkToTheFirstServer();
    void neverReplacesAServersData();

private:
    static QString write(const QString &file, const QByteArray &bytes)
    {
        QFile out(file);
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() ? file : QString();
    }
};

void TestProfile::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("valid");
    QTest::newRow("plain") << u"default"_s << true;
    QTest::newRow("every sign") << u"A-b_c.9"_s << true;
    QTest::newRow("forty") << QString(40, u'x') << true;
    QTest::newRow("forty-one") << QString(41, u'x') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("dot") << u"."_s << false;
    QTest::newRow("parent") << u".."_s << false;
    QTest::newRow("hidden") << u".ssh"_s << false;
    QTest::newRow("path") << u"a/b"_s << false;
    QTest::newRow("newline at the end") << u"a\n"_s << false;
    QTest::newRow("umlaut") << u"büro"_s << false;
}

void TestProfile::names()
{
    QFETCH(QString, name);
    const QTemporaryDir root;
    QTEST(Profile::isValidName(name), "valid");
    const auto profile = Profile::open(name, root.path());
    QTEST(profile.has_value(), "valid");
    if (!profile)
        QVERIFY2(profile.error().endsWith(u'.'), qPrintable(profile.error()));
}

void TestProfile::isPrivateWhateverTheUmask()
{
    if (!OthersAccess::canBeTold())
        QSKIP("Wine keeps mode bits in the place of access lists.");
    const QTemporaryDir root;
#ifdef Q_OS_UNIX
    const mode_t before = ::umask(0);
    const auto restored = qScopeGuard([before] { ::umask(before); });
#endif
    const auto profile = Profile::open(u"default"_s, root.path() + u"/fresh"_s);
    QVERIFY(profile);
    for (const QString &folder : {root.path() + u"/fresh/profiles"_s, profile->folder()})
        QCOMPARE(OthersAccess::to(folder), QString());
}

void TestProfile::takesRightsAwayAgain()
{
    if (!OthersAccess::canBeTold())
        QSKIP("Wine keeps mode bits in the place of access lists.");
    const QTemporaryDir root;
    const QString folder = root.path() + u"/profiles/default"_s;
    QVERIFY(QDir().mkpath(folder));
    const QString file = write(folder + u"/settings.ini"_s, "[ui]\ntheme=dark\n");
    QVERIFY(OthersAccess::grant(folder));
    QVERIFY(OthersAccess::grant(file));
    const auto profile = Profile::open(u"default"_s, root.path());
    QVERIFY(profile);
    QString problem;
    (void)profile->openSettings(&problem);
    QCOMPARE(OthersAccess::to(folder), QString());
    QCOMPARE(OthersAccess::to(file), QString());
}

void TestProfile::needsAHome()
{
#ifdef Q_OS_UNIX
    const QByteArray home = qgetenv("HOME");
    const QByteArray data = qgetenv("XDG_DATA_HOME");
    qunsetenv("HOME");
    qunsetenv("XDG_DATA_HOME");
    const auto profile = Profile::open(u"default"_s, QString());
    qputenv("HOME", home);
    if (!data.isEmpty())
        qputenv("XDG_DATA_HOME", data);
    QVERIFY(!profile);
    QVERIFY2(profile.error().contains(u"--data-folder"_s), qPrintable(profile.error()));
#else
    QSKIP("HOME is Unix's.");
#endif
}

void TestProfile::saysWhenAFileStandsInTheWay()
{
    const QTemporaryDir root;
    QVERIFY(!write(root.path() + u"/profiles"_s, "x").isEmpty());
    const auto profile = Profile::open(u"default"_s, root.path());
    QVERIFY(!profile);
    QVERIFY2(profile.error().contains(QDir::toNativeSeparators(root.path())), qPrintable(profile.error()));
}

void TestProfile::setsDamagedSettingsAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("words") << QByteArray("this is not a settings file\nat all\n");
    QTest::newRow("zeros") << QByteArray(512, '\0');
    QTest::newRow("cut, then zeros") << QByteArray("[ui]\ntheme=da") + QByteArray(100, '\0');
    QTest::newRow("endless") << QByteArray("[ui]\ntheme=") + QByteArray(5 * 1024 * 1024, 'a');
}

void TestProfile::setsDamagedSettingsAside()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir root;
    const auto profile = Profile::open(u"default"_s, root.path());
    QVERIFY(profile);
    QVERIFY(!write(profile->settingsFile(), bytes).isEmpty());
    QString problem;
    const auto settings = profile->openSettings(&problem);
    QCOMPARE(settings->allKeys(), QStringList());
    const QStringList kept = QDir(profile->folder()).entryList({u"settings.ini.broken-*"_s});
    QCOMPARE(kept.size(), 1);
    QVERIFY2(problem.contains(kept.constFirst()), qPrintable(problem));
    QFile file(profile->folder() + u'/' + kept.constFirst());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestProfile::keepsGoodSettings()
{
    const QTemporaryDir root;
    const auto profile = Profile::open(u"default"_s, root.path());
    QString problem;
    profile->openSettings(&problem)->setValue(u"ui/language"_s, u"日本"_s);
    const auto again = profile->openSettings(&problem);
    QCOMPARE(again->value(u"ui/language"_s).toString(), u"日本"_s);
    QCOMPARE(problem, QString());
}

void TestProfile::oneServerHasOneFolder_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("same") << u"https://desk.example.com/ServiceDeskApi/"_s;
    QTest::newRow("case") << u"https://DESK.example.com/servicedeskapi/"_s;
    QTest::newRow("no slash") << u"https://desk.example.com/ServiceDeskApi"_s;
    QTest::newRow("usual port") << u"https://desk.example.com:443/ServiceDeskApi/"_s;
    QTest::newRow("http") << u"http://desk.example.com/ServiceDeskApi/"_s;
}

void TestProfile::oneServerHasOneFolder()
{
    QFETCH(QString, address);
    const QTemporaryDir root;
    const auto profile = Profile::open(u"default"_s, root.path());
    QCOMPARE(profile->dataFolder(QUrl(address)),
             profile->dataFolder(QUrl(u"https://desk.example.com/ServiceDeskApi/"_s)));
}

void TestProfile::otherServersHaveOthers()
{
    const QTemporaryDir root;
    const auto profile = Profile::open(u"default"_s, root.path());
    QStringList folders{profile->unassignedFolder()};
    for (const char *address :
         {"https://desk.example.com/ServiceDeskApi/", "https://desk.example.com/test/ServiceDeskApi/",
          "https://desk.example.com:8443/ServiceDeskApi/", "https://desk-example.com/ServiceDeskApi/",
          "https://desk.example.org/ServiceDeskApi/", "http://127.0.0.1:4711/../ServiceDeskApi/"}) {
        const QString folder = profile->dataFolder(QUrl(QLatin1String(address)));
        QVERIFY2(!folders.contains(folder), address);
        QCOMPARE(QFileInfo(folder).path(), profile->folder() + u"/servers"_s);
        folders += folder;
    }
}

void TestProfile::handsEarlyWorkToTheFirstServer()
{
    const QTemporaryDir root;
    const auto profile = Profile::open(u"default"_s, root.path());
    const QUrl server(u"https://desk.example.com/ServiceDeskApi/"_s);
    QVERIFY(QDir().mkpath(profile->unassignedFolder()));
    QVERIFY(!write(profile->unassignedFolder() + u"/work"_s, "draft").isEmpty());
    profile->assign(server);
    QVERIFY(QFile::exists(profile->dataFolder(server) + u"/work"_s));
    QVERIFY(!QFile::exists(profile->unassignedFolder()));
}

void TestProfile::neverReplacesAServersData()
{
    const QTemporaryDir root;
    const auto profile = Profile::open(u"default"_s, root.path());
    const QUrl server(u"https://desk.example.com/ServiceDeskApi/"_s);
    QVERIFY(QDir().mkpath(profile->unassignedFolder()));
    QVERIFY(QDir().mkpath(profile->dataFolder(server)));
    QVERIFY(!write(profile->unassignedFolder() + u"/work"_s, "early").isEmpty());
    QVERIFY(!write(profile->dataFolder(server) + u"/work"_s, "theirs").isEmpty());
    profile->assign(server);
    QFile file(profile->dataFolder(server) + u"/work"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("theirs"));
    QVERIFY(QFile::exists(profile->unassignedFolder() + u"/work"_s));
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"

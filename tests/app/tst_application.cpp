// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/Application.h"
#include "app/demo/DemoService.h"
#include "models/items/IncidentModel.h"
#include "ui/dialogs/ReloginSheet.h"
#include "ui/dialogs/SignInDialog.h"
#include "ui/widgets/MessageBanner.h"

#include <QApplication>
#include <QCheckBox>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace Qt::StringLiterals;

//! \brief A person gets in, is thrown out, and comes back; the service's journal is the judge.
class TestApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void firstSignIn();
    void earlyWorkComesAlong();
    void anotherServerIsAnotherDesk();
    void passwordIsNowhereOnDisk();
    void offlineSendsNothing();
    void closedDialogStaysClosed();
    void endedSessionAsksOnce();
    void sheetDeclinedWorksOffline();
    void unreadableStoreSaysSo();
    void aRescueThatFailsIsToldAndTriedAgain();
    void brokenValueListsAreTold();
    void demoFillsItself();
    void endOfTheSessionLeavesDraftsOnDisk();

private:
    static constexpr int patience = 8'000;
    static constexpr auto secret = "Correct-Horse-17";

    //! \brief What the system says to a program when the person logs off; afterwards no event comes any more.
    void logOff();
    void startConsole(const QStringList &options = {});
    void signInAt(const DemoService &service);
    [[nodiscard]] Desk &desk() { return m_application->desk(); }
    [[nodiscard]] QString bannerText() { return desk().window().banner()->text(); }
    //! \brief The open window of a kind; nullptr without one.
    template <typename Widget> static Widget *shown()
    {
        Widget *found = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *candidate = qobject_cast<Widget *>(widget); candidate && candidate->isVisible())
                found = candidate;
        }
        return found;
    }
    static void enter(QWidget *dialog, const QString &name, const QString &text)
    {
        dialog->findChild<QLineEdit *>(name)->setText(text);
    }
    //! \brief Reads \a keys to the end, whatever comes of it. A run deletes itself afterwards.
    bool readThrough(const QList<IncidentKey> &keys)
    {
        QSignalSpy finished(desk().workspace().refresher().refresh(keys), &ReadRun::finished);
        return finished.wait(patience);
    }
    static DemoOptions options()
    {
        DemoOptions demo;
        demo.incidents = 12;
        demo.user = u"anna"_s;
        demo.password = QLatin1String(secret);
        return demo;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DemoService> m_service;
    std::unique_ptr<Application> m_application;
};

void TestApplication::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<DemoService>(options());
    QVERIFY2(m_service->start(), qPrintable(m_service->error()));
}

void TestApplication::cleanup()
{
    m_application.reset();
    m_service.reset();
    m_folder.reset();
}

void TestApplication::startConsole(const QStringList &more)
{
    const CommandLine line =
        CommandLine::parse(QStringList{u"incident-console"_s, u"--data-folder"_s, m_folder->path()} + more);
    QCOMPARE(line.text, QString());
    const auto profile = Profile::open(line.profile, line.dataFolder);
    QVERIFY(profile);
    m_application = std::make_unique<Application>(line, *profile);
    m_application->start();
    QTRY_VERIFY_WITH_TIMEOUT(desk().workspace().isOpen(), patience);
}

void TestApplication::signInAt(const DemoService &service)
{
    QTRY_VERIFY_WITH_TIMEOUT(shown<SignInDialog>(), patience);
    SignInDialog *dialog = shown<SignInDialog>();
    enter(dialog, u"address"_s, service.address().toString());
    enter(dialog, u"user"_s, u"anna"_s);
    enter(dialog, u"password"_s, QLatin1String(secret));
    dialog->findChild<QCheckBox *>(u"remember"_s)->setChecked(false);
    dialog->findChild<QPushButton *>(u"signIn"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!shown<SignInDialog>(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk().client().isSignedIn(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk().workspace().isOpen(), patience);
}

void TestApplication::firstSignIn()
{
    startConsole();
    signInAt(*m_service);
    QCOMPARE(desk().workspace().connectivity().state(), Connectivity::State::Online);
    QVERIFY(desk().window().windowTitle().contains(u"127.0.0.1"_s));
    QVERIFY(desk().folder().startsWith(m_folder->path() + u"/profiles/default/servers/127.0.0.1-"_s));
    QVERIFY(!shown<ReloginSheet>());
    // The next start knows address and user, and asks for the password alone.
    m_application.reset();
    startConsole();
    QTRY_VERIFY_WITH_TIMEOUT(shown<SignInDialog>(), patience);
    QCOMPARE(shown<SignInDialog>()->findChild<QLineEdit *>(u"user"_s)->text(), u"anna"_s);
    QCOMPARE(shown<SignInDialog>()->findChild<QLineEdit *>(u"address"_s)->text(),
             m_service->address().toString());
    QCOMPARE(shown<SignInDialog>()->findChild<QLineEdit *>(u"password"_s)->text(), QString());
}

void TestApplication::earlyWorkComesAlong()
{
    startConsole();
    Incident incident;
    incident.setValue(Incident::Field::IncidentName, u"Begun before the first sign-in"_s);
    incident.setValue(Incident::Field::AffectedUserEmail, m_service->users().constFirst());
    const QString early = desk().folder();
    bool stored = false;
    {
        IncidentModel model(desk().workspace());
        model.startNew(incident);
        model.save().then(this, [&stored](const Result<OutboxEntry> &entry) { stored = entry.has_value(); });
        (void)QTest::qWaitFor([&stored] { return stored; }, patience);
    }
    QVERIFY(stored);
    signInAt(*m_service);
    QVERIFY(desk().folder() != early);
    QVERIFY(!QFile::exists(early));
    // It is sent, once, to the server at which the person signed in.
    QTRY_COMPARE_WITH_TIMEOUT(m_service->ids().size(), options().incidents + 1, patience);
}

void TestApplication::anotherServerIsAnotherDesk()
{
    startConsole();
    signInAt(*m_service);
    const QString folder = desk().folder();
    DemoService other(options());
    QVERIFY(other.start());
    Q_EMIT desk().window().signInRequested();
    signInAt(other);
    QTRY_VERIFY_WITH_TIMEOUT(desk().folder() != folder, patience);
    QTRY_COMPARE_WITH_TIMEOUT(desk().client().base(), other.address(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk().client().isSignedIn(), patience);
    QVERIFY(QFile::exists(folder));
    // Quitting by closing the last window works again afterwards.
    QVERIFY(QApplication::quitOnLastWindowClosed());
    QVERIFY(desk().window().isVisible());
}

void TestApplication::passwordIsNowhereOnDisk()
{
    startConsole();
    signInAt(*m_service);
    m_application.reset();
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(secret), qPrintable(file.fileName()));
        QVERIFY2(!bytes.contains(QByteArray(secret).toBase64()), qPrintable(file.fileName()));
        ++seen;
    }
    QVERIFY(seen >= 3);
}

void TestApplication::offlineSendsNothing()
{
    startConsole();
    signInAt(*m_service);
    m_application.reset();
    m_service->clearJournal();
    startConsole({u"--offline"_s});
    QCOMPARE(desk().workspace().connectivity().state(), Connectivity::State::WorkOffline);
    QVERIFY(QTest::qWaitForWindowExposed(&desk().window()));
    QVERIFY(readThrough({m_service->ids().constFirst().toString(QUuid::WithoutBraces)}));
    QVERIFY(!shown<SignInDialog>());
    QVERIFY(!shown<ReloginSheet>());
    QCOMPARE(m_service->journal().size(), 0);
    // Switching back is the moment to ask.
    desk().workspace().connectivity().setWorkOffline(false);
    QTRY_VERIFY_WITH_TIMEOUT(shown<SignInDialog>() || shown<ReloginSheet>(), patience);
}

void TestApplication::closedDialogStaysClosed()
{
    startConsole({u"--server"_s, m_service->address().toString(), u"--user"_s, u"anna"_s});
    QTRY_VERIFY_WITH_TIMEOUT(shown<SignInDialog>(), patience);
    shown<SignInDialog>()->reject();
    QCOMPARE(desk().workspace().connectivity().state(), Connectivity::State::SignInNeeded);
    QVERIFY(readThrough({m_service->ids().constFirst().toString(QUuid::WithoutBraces)}));
    QVERIFY(!shown<SignInDialog>());
    QVERIFY(!shown<ReloginSheet>());
    QCOMPARE(m_service->journal().size(), 0);
    // Until the person asks for it.
    Q_EMIT desk().window().signInRequested();
    QTRY_VERIFY_WITH_TIMEOUT(shown<SignInDialog>(), patience);
}

void TestApplication::endedSessionAsksOnce()
{
    startConsole();
    signInAt(*m_service);
    m_service->setApiEnabled(false);
    QList<IncidentKey> keys;
    for (const QUuid &id : m_service->ids())
        keys += id.toString(QUuid::WithoutBraces);
    m_service->clearJournal();
    QVERIFY(readThrough(keys));
    QTRY_VERIFY_WITH_TIMEOUT(shown<ReloginSheet>(), patience);
    QCOMPARE(desk().window().findChildren<ReloginSheet *>().size(), 1);
    int signIns = 0;
    for (const DemoArrival &arrival : m_service->journal())
        signIns += arrival.path.endsWith(u"token"_s) ? 1 : 0;
    QCOMPARE(signIns, 1);

    m_service->setApiEnabled(true);
    ReloginSheet *sheet = shown<ReloginSheet>();
    Q_EMIT sheet->passwordEntered(u"wrong"_s);
    QTRY_VERIFY_WITH_TIMEOUT(sheet->isEnabled() && !desk().client().isSignedIn(), patience);
    QVERIFY(shown<ReloginSheet>());
    Q_EMIT sheet->passwordEntered(QLatin1String(secret));
    QTRY_VERIFY_WITH_TIMEOUT(!shown<ReloginSheet>(), patience);
    QCOMPARE(desk().workspace().connectivity().state(), Connectivity::State::Online);
}

void TestApplication::sheetDeclinedWorksOffline()
{
    startConsole();
    signInAt(*m_service);
    m_service->setApiEnabled(false);
    desk().workspace().refresher().refresh({m_service->ids().constFirst().toString(QUuid::WithoutBraces)});
    QTRY_VERIFY_WITH_TIMEOUT(shown<ReloginSheet>(), patience);
    shown<ReloginSheet>()->reject();
    QCOMPARE(desk().workspace().connectivity().state(), Connectivity::State::WorkOffline);
    // For now only: the next start works online again.
    m_application.reset();
    startConsole();
    QVERIFY(!desk().workspace().connectivity().isWorkOffline());
}

void TestApplication::unreadableStoreSaysSo()
{
    const auto profile = Profile::open(u"default"_s, m_folder->path());
    QVERIFY(QDir().mkpath(profile->folder() + u"/servers"_s));
    QFile inTheWay(profile->unassignedFolder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const CommandLine line =
        CommandLine::parse({u"incident-console"_s, u"--data-folder"_s, m_folder->path(), u"--offline"_s});
    m_application = std::make_unique<Application>(line, *profile);
    m_application->start();
    QTRY_VERIFY_WITH_TIMEOUT(bannerText().contains(u"cannot be opened"_s), patience);
    QVERIFY(desk().window().isVisible());
    QVERIFY(!desk().workspace().isOpen());
}

void TestApplication::aRescueThatFailsIsToldAndTriedAgain()
{
    startConsole({u"--offline"_s});
    const QString folder = Profile::open(u"default"_s, m_folder->path())->unassignedFolder();
    m_application.reset();
    // A kill came before it was read, and something is in the way now.
    const QString kept = folder + u"/work.sqlite.broken-20260101T000000Z"_s;
    QVERIFY(QFile::rename(folder + u"/work.sqlite"_s, kept));
    QVERIFY(QDir().mkpath(kept + u"-copy/in the way"_s));
    startConsole({u"--offline"_s});
    QTRY_VERIFY(bannerText().contains(u"It is kept as "_s + QDir::toNativeSeparators(kept)));
    QVERIFY2(bannerText().contains(u"is here yet, because it could not be copied"_s),
             qPrintable(bannerText()));
    QVERIFY(!bannerText().contains(u"Nothing of it could be read"_s));
    const auto *details = desk().window().banner()->findChild<QPlainTextEdit *>();
    QVERIFY(details && details->toPlainText().contains(QFileInfo(kept).fileName()));
    m_application.reset();
    QVERIFY(QDir(kept + u"-copy"_s).removeRecursively());
    startConsole({u"--offline"_s});
    QTRY_VERIFY(bannerText().contains(QDir::toNativeSeparators(kept)));
    QVERIFY(!bannerText().contains(u"could not be copied"_s));
    m_application.reset();
    startConsole({u"--offline"_s});
    QVERIFY(!bannerText().contains(QDir::toNativeSeparators(kept)));
}

void TestApplication::brokenValueListsAreTold()
{
    const QString name = m_folder->filePath(u"lists.json"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ \"impact\": [");
    file.close();
    startConsole({u"--offline"_s});
    const QStringList before = desk().workspace().catalog().values(Incident::Field::Impact);
    QVERIFY(!before.isEmpty());
    m_application.reset();
    QString problem;
    Profile::open(u"default"_s, m_folder->path())
        ->openSettings(&problem)
        ->setValue(u"site/catalogFile"_s, name);
    startConsole({u"--offline"_s});
    QVERIFY2(bannerText().contains(QDir::toNativeSeparators(name)), qPrintable(bannerText()));
    QCOMPARE(desk().workspace().catalog().values(Incident::Field::Impact), before);
}

void TestApplication::demoFillsItself()
{
    startConsole({u"--demo"_s, u"--demo-incidents"_s, u"7"_s});
    const auto count = [this] {
        qint64 all = -1;
        desk().workspace().store().counts({}).then(
            this, [&all](const Result<ViewCounts> &counts) { all = counts ? counts->all : -2; });
        (void)QTest::qWaitFor([&all] { return all != -1; }, patience);
        return all;
    };
    QTRY_COMPARE_WITH_TIMEOUT(count(), 7, patience);
    QVERIFY(!shown<SignInDialog>());
    QVERIFY(desk().client().isSignedIn());
}

void TestApplication::logOff()
{
#ifdef Q_OS_WIN
    const auto window = reinterpret_cast<HWND>(desk().window().winId());
    QCOMPARE(SendMessageW(window, WM_QUERYENDSESSION, 0, ENDSESSION_LOGOFF), LRESULT(1));
#else
    desk().keep();
#endif
}

void TestApplication::endOfTheSessionLeavesDraftsOnDisk()
{
    startConsole({u"--offline"_s});
    // Two, because a dialog may stand over the window's own form.
    IncidentModel first(desk().workspace());
    IncidentModel second(desk().workspace());
    for (IncidentModel *model : {&first, &second}) {
        Incident incident;
        incident.setValue(Incident::Field::IncidentName, u"Half a ti"_s);
        model->startNew(incident);
    }
    logOff();
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"drafts"_s);
        file.setDatabaseName(desk().folder() + u"/work.sqlite"_s);
        QVERIFY(file.open());
        QSqlQuery drafts(u"SELECT count(*) FROM draft WHERE CAST(change AS TEXT) LIKE '%Half a ti%'"_s, file);
        QVERIFY(drafts.next());
        QCOMPARE(drafts.value(0).toInt(), 2);
    }
    QSqlDatabase::removeDatabase(u"drafts"_s);
}

QTEST_MAIN(TestApplication)
#include "tst_application.moc"

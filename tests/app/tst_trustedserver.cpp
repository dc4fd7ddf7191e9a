// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/Application.h"
#include "tests/fault/Certificates.h"
#include "tests/fault/FaultDesk.h"
#include "ui/Wording.h"
#include "ui/dialogs/CertificateDialog.h"
#include "ui/dialogs/SettingsDialog.h"
#include "ui/dialogs/SignInChecklist.h"
#include "ui/dialogs/SignInDialog.h"
#include "ui/widgets/MessageBanner.h"
#include "ui/widgets/PlainLabel.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using Key = Preferences::Key;

//! \brief A server whose certificate only the person can vouch for; its journal is the judge.
class TestTrustedServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cancelMeansCancel();
    void enterIsNotEnough();
    void trustIsKeptAndBlocksAnother();
    void takenBackBlocksAtOnce();

private:
    void startConsole();
    void trySignIn();
    void signInTrusting();
    void refreshAll();
    [[nodiscard]] Desk &desk() { return m_application->desk(); }
    [[nodiscard]] QByteArray digest(const QString &name) const
    {
        return CertificateTrusts::digest(m_certificates.certificate(name));
    }
    template <typename Widget> static Widget *shown()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<Widget *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    template <typename Widget> static Widget *in(QWidget *window, const char *name)
    {
        return window->findChild<Widget *>(QString::fromLatin1(name));
    }

    Certificates m_certificates;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FaultDesk> m_desk;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<Application> m_application;
    QByteArray m_incident;
};

void TestTrustedServer::initTestCase()
{
    if (!m_certificates.make())
        QSKIP("needs the openssl program to make certificates");
}

void TestTrustedServer::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<FaultDesk>();
    m_desk->setKeepAlive(true);
    m_incident = m_desk->add(u"Only here"_s);
    m_server = std::make_unique<RawServer>(
        [this](const RawServer::Arrival &arrival) { return m_desk->answer(arrival); },
        m_certificates.server(u"self-signed"_s));
    startConsole();
}

void TestTrustedServer::cleanup()
{
    m_application.reset();
    m_server.reset();
    m_desk.reset();
}

void TestTrustedServer::startConsole()
{
    m_application.reset();
    const CommandLine line =
        CommandLine::parse({u"incident-console"_s, u"--data-folder"_s, m_folder->path()});
    const auto profile = Profile::open(line.profile, line.dataFolder);
    QVERIFY(profile);
    m_application = std::make_unique<Application>(line, *profile);
    m_application->start();
    QTRY_VERIFY(shown<SignInDialog>());
}

void TestTrustedServer::trySignIn()
{
    auto *dialog = shown<SignInDialog>();
    in<QLineEdit>(dialog, "address")->setText(u"https://127.0.0.1:%1"_s.arg(m_server->port()));
    in<QLineEdit>(dialog, "user")->setText(QString::fromLatin1(FaultDesk::user));
    in<QLineEdit>(dialog, "password")->setText(QString::fromLatin1(FaultDesk::password));
    in<QPushButton>(dialog, "signIn")->click();
}

void TestTrustedServer::signInTrusting()
{
    trySignIn();
    auto *look = in<QPushButton>(shown<SignInDialog>(), "certificate");
    QTRY_VERIFY(look->isVisible());
    look->click();
    QTRY_VERIFY(shown<CertificateDialog>());
    in<QPushButton>(shown<CertificateDialog>(), "trust")->click();
    QTRY_VERIFY(!shown<SignInDialog>() && desk().client().isSignedIn() && desk().workspace().isOpen());
}

void TestTrustedServer::refreshAll()
{
    bool isDone = false;
    ReadRun *run = desk().workspace().refresher().refresh({QString::fromLatin1(m_incident)});
    connect(run, &ReadRun::finished, this, [&isDone] { isDone = true; });
    QTRY_VERIFY(isDone);
}

void TestTrustedServer::cancelMeansCancel()
{
    trySignIn();
    auto *look = in<QPushButton>(shown<SignInDialog>(), "certificate");
    QTRY_VERIFY(look->isVisible());
    const QString fault = shown<SignInDialog>()->findChild<SignInChecklist *>()->faultText();
    QVERIFY2(fault.contains(u"does not trust"_s), qPrintable(fault));
    look->click();
    QTRY_VERIFY(shown<CertificateDialog>());
    QStringList words;
    for (const QLabel *label : shown<CertificateDialog>()->findChildren<QLabel *>())
        words += label->text() + label->accessibleName();
    const QString all = words.join(u'\n');
    QVERIFY2(all.contains(Wording::fingerprint(digest(u"self-signed"_s))), qPrintable(all));
    QVERIFY2(all.contains(u"127.0.0.1:%1"_s.arg(m_server->port())), qPrintable(all));
    QVERIFY2(all.contains(u"self-signed"_s), qPrintable(all));
    in<QPushButton>(shown<CertificateDialog>(), "cancel")->click();
    QTRY_VERIFY(!shown<CertificateDialog>());
    // The same try ends as before.
    in<QPushButton>(shown<SignInDialog>(), "signIn")->click();
    QTRY_VERIFY(!look->isVisible());
    QTRY_VERIFY(look->isVisible());
    QCOMPARE(m_server->arrivals().size(), 0);
    QFile settings(m_folder->filePath(u"profiles/default/settings.ini"_s));
    QVERIFY(!settings.open(QIODevice::ReadOnly) || !settings.readAll().contains("trustedCertificates"));
}

void TestTrustedServer::enterIsNotEnough()
{
    trySignIn();
    auto *look = in<QPushButton>(shown<SignInDialog>(), "certificate");
    QTRY_VERIFY(look->isVisible());
    look->click();
    QTRY_VERIFY(shown<CertificateDialog>());
    QTest::keyClick(shown<CertificateDialog>(), Qt::Key_Return);
    QTRY_VERIFY(!shown<CertificateDialog>());
    QTest::qWait(50);
    QCOMPARE(m_server->arrivals().size(), 0);
    QVERIFY(!desk().client().isSignedIn());
}

void TestTrustedServer::trustIsKeptAndBlocksAnother()
{
    signInTrusting();
    refreshAll();
    startConsole();
    QTRY_VERIFY(in<PlainLabel>(shown<SignInDialog>(), "trustNote")->fullText().contains(u"trusted by you"_s));
    trySignIn();
    QTRY_VERIFY(!shown<SignInDialog>() && desk().client().isSignedIn() && desk().workspace().isOpen());
    refreshAll();

    // Even a better certificate is another one.
    m_server->comeBack(m_certificates.server(u"unknown authority"_s));
    const qsizetype before = m_server->arrivals().size();
    refreshAll();
    QTRY_VERIFY2(desk().window().banner()->text().contains(u"another certificate"_s),
                 qPrintable(desk().window().banner()->text()));
    QCOMPARE(m_server->arrivals().size(), before);
}

void TestTrustedServer::takenBackBlocksAtOnce()
{
    signInTrusting();
    refreshAll();
    const qsizetype before = m_server->arrivals().size();
    desk().window().actions().get(ActionId::Settings)->trigger();
    QTRY_VERIFY(shown<SettingsDialog>());
    auto *stop = in<QPushButton>(shown<SettingsDialog>(), "stopTrusting");
    QVERIFY(stop && stop->isVisible());
    stop->click();
    // Not at OK, and also not over the connection that still stands.
    refreshAll();
    QCOMPARE(m_server->arrivals().size(), before);
    QTRY_VERIFY(!in<QPushButton>(shown<SettingsDialog>(), "stopTrusting"));
    const auto &reason = desk().workspace().connectivity().reason();
    QVERIFY(reason && reason->kind == ServiceError::Kind::CertificateRefused);
    shown<SettingsDialog>()->reject();
}

QTEST_MAIN(TestTrustedServer)
#include "tst_trustedserver.moc"

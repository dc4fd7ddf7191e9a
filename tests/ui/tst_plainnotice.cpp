// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/support/TestDesk.h"
#include "ui/MainWindow.h"
#include "ui/Preferences.h"
#include "ui/widgets/PlainLabel.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

//! \brief Who works over plain http reads so all the time.
class TestPlainNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHiddenWithoutNeed_data();
    void isHiddenWithoutNeed();
    void staysWithThePersonsConsent();
    void goesWithAnotherServer();

private:
    struct Place {
        TestDesk desk;
        std::unique_ptr<Preferences> preferences;
        std::unique_ptr<MainWindow> window;

        //! \brief A window on the screen of somebody who works at \a address.
        bool open(const QString &address, bool allowed)
        {
            if (!desk.start())
                return false;
            preferences = std::make_unique<Preferences>(
                std::make_unique<QSettings>(desk.folder.filePath(u"settings.ini"_s), QSettings::IniFormat));
            preferences->set(Preferences::Key::ServerAddress, address);
            preferences->set(Preferences::Key::InsecureAllowed, allowed);
            window = std::make_unique<MainWindow>(*desk.workspace, *preferences);
            window->setAccount(u"anna"_s, QUrl(address).host());
            window->show();
            return QTest::qWaitForWindowExposed(window.get());
        }
        [[nodiscard]] PlainLabel *notice() const { return window->findChild<PlainLabel *>(u"notice"_s); }
    };
};

void TestPlainNotice::isHiddenWithoutNeed_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("http, not allowed") << u"http://desk.example.com/ServiceDeskApi/"_s << false;
    QTest::newRow("https") << u"https://desk.example.com/ServiceDeskApi/"_s << false;
    QTest::newRow("https, allowed") << u"https://desk.example.com/ServiceDeskApi/"_s << true;
    QTest::newRow("this computer") << u"http://127.0.0.1:8080/ServiceDeskApi/"_s << false;
    QTest::newRow("this computer, allowed") << u"http://127.0.0.1:8080/ServiceDeskApi/"_s << true;
    QTest::newRow("this computer by its name, allowed") << u"http://localhost/ServiceDeskApi/"_s << true;
    QTest::newRow("this computer, IPv6, allowed") << u"http://[::1]/ServiceDeskApi/"_s << true;
    QTest::newRow("nobody's") << QString() << true;
}

void TestPlainNotice::isHiddenWithoutNeed()
{
    QFETCH(QString, address);
    QFETCH(bool, allowed);
    Place place;
    QVERIFY(place.open(address, allowed));
    QVERIFY(place.notice());
    QVERIFY(!place.notice()->isVisible());
}

void TestPlainNotice::staysWithThePersonsConsent()
{
    Place place;
    QVERIFY(place.open(u"http://desk.example.com/ServiceDeskApi/"_s, true));
    QCOMPARE(place.desk.bringIn(2).size(), 2);
    const PlainLabel *notice = place.notice();
    const auto isThere = [notice] {
        const QAccessibleInterface *spoken =
            QAccessible::queryAccessibleInterface(const_cast<PlainLabel *>(notice));
        return notice->isVisible() && notice->fullText().contains(u"not encrypted"_s)
            && notice->fullText().contains(u"desk.example.com"_s) && spoken
            && spoken->text(QAccessible::Name).contains(u"not encrypted"_s);
    };
    QVERIFY(isThere());

    QSignalSpy refreshed(&place.desk.workspace->refresher(), &RefreshScheduler::lastRefreshChanged);
    QTRY_VERIFY(place.window->actions().get(ActionId::RefreshAll)->isEnabled());
    place.window->actions().get(ActionId::RefreshAll)->trigger();
    QTRY_VERIFY(!refreshed.isEmpty());
    QVERIFY(isThere());
    place.desk.workspace->connectivity().setWorkOffline(true);
    QVERIFY(isThere());
    place.desk.workspace->connectivity().setWorkOffline(false);
    QVERIFY(isThere());
    QEvent language(QEvent::LanguageChange);
    QApplication::sendEvent(place.window.get(), &language);
    QVERIFY(isThere());
    place.window->setAccount(u"berta"_s, u"desk.example.com"_s);
    QVERIFY(isThere());
}

void TestPlainNotice::goesWithAnotherServer()
{
    Place place;
    QVERIFY(place.open(u"http://desk.example.com/ServiceDeskApi/"_s, true));
    QVERIFY(place.notice()->isVisible());
    place.preferences->set(Preferences::Key::ServerAddress, u"https://desk.example.com/ServiceDeskApi/"_s);
    place.preferences->set(Preferences::Key::InsecureAllowed, false);
    place.window->setAccount(u"anna"_s, u"desk.example.com"_s);
    QVERIFY(!place.notice()->isVisible());
}

QTEST_MAIN(TestPlainNotice)
#include "tst_plainnotice.moc"

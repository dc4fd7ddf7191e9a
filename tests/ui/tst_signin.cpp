// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/servicedesk/DeskScript.h"
#include "ui/dialogs/ReloginSheet.h"
#include "ui/dialogs/SignInChecklist.h"
#include "ui/dialogs/SignInDialog.h"
#include "ui/widgets/PlainLabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

//! \brief The two places where a password is typed, before a server that misbehaves.
class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void enterSignsIn();
    void wrongPasswordStopsInWordsAndKeepsTheFields();
    void thePasswordIsToldBeforeItIsSent();
    void tickForPlainHttpAppearsOnlyWithItsFault();
    void cancelKeepsTheDialogAndTheFields();
    void offlineIsAlwaysOpen();
    void withoutKeychainNothingIsRemembered();
    void sheetAsksOnceAndKeepsThePassword();

private:
    struct Dialog : SignInDialog {
        explicit Dialog(const QUrl &base)
        {
            setAddress(base.toString());
            setUser(u"anna"_s);
            field("password")->setText(u"secret"_s);
            show();
        }
        QLineEdit *field(const char *name) { return findChild<QLineEdit *>(QString::fromLatin1(name)); }
        QPushButton *button() { return findChild<QPushButton *>(u"signIn"_s); }
        QCheckBox *insecure() { return findChild<QCheckBox *>(u"insecure"_s); }
        QString fault() { return findChild<SignInChecklist *>()->faultText(); }
    };
};

void TestSignIn::enterSignsIn()
{
    DeskScript desk;
    RawServer server([&desk](const RawServer::Arrival &arrival) { return desk(arrival); });
    Dialog dialog(server.base());
    QSignalSpy signedIn(&dialog, &SignInDialog::signedIn);
    QTest::keyClick(dialog.field("password"), Qt::Key_Return);
    QTRY_COMPARE(signedIn.count(), 1);
    QVERIFY(signedIn.at(0).at(0).toUrl().isValid());
    QCOMPARE(signedIn.at(0).at(1).toString(), u"anna"_s);
    QCOMPARE(signedIn.at(0).at(2).toString(), u"secret"_s);
    QCOMPARE(signedIn.at(0).at(4).toBool(), false);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(dialog.field("password")->text().isEmpty());
}

void TestSignIn::wrongPasswordStopsInWordsAndKeepsTheFields()
{
    DeskScript desk;
    desk.password = "another";
    RawServer server([&desk](const RawServer::Arrival &arrival) { return desk(arrival); });
    Dialog dialog(server.base());
    QSignalSpy signedIn(&dialog, &SignInDialog::signedIn);
    QTest::keyClick(dialog.field("password"), Qt::Key_Return);
    QTRY_VERIFY(!dialog.fault().isEmpty());
    QVERIFY2(dialog.fault().contains(u"password"_s), qUtf8Printable(dialog.fault()));
    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.field("user")->text(), u"anna"_s);
    QCOMPARE(dialog.field("password")->text(), u"secret"_s);
    const QString details = dialog.findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY2(!details.contains(u"secret"_s), qUtf8Printable(details));
    QCOMPARE(signedIn.count(), 0);
    QVERIFY(dialog.insecure()->isHidden());
    const auto *fault = dialog.findChild<PlainLabel *>(u"fault"_s);
    QTRY_VERIFY(fault->height() >= fault->heightForWidth(fault->width()));
}

void TestSignIn::thePasswordIsToldBeforeItIsSent()
{
    DeskScript desk;
    desk.password = "another";
    RawServer server([&desk](const RawServer::Arrival &arrival) { return desk(arrival); });
    Dialog dialog(server.base());
    QSignalSpy entered(&dialog, &SignInDialog::passwordEntered);
    dialog.button()->click();
    QCOMPARE(server.arrivals().size(), 0);
    QCOMPARE(entered.count(), 1);
    QCOMPARE(entered.first().first().toString(), u"secret"_s);
    QTRY_VERIFY(!dialog.fault().isEmpty());
}

void TestSignIn::tickForPlainHttpAppearsOnlyWithItsFault()
{
    // An address of the documentation range: nothing may be sent there.
    Dialog dialog(QUrl(u"http://192.0.2.1/ServiceDeskApi/"_s));
    QVERIFY(dialog.insecure()->isHidden());
    QTest::mouseClick(dialog.button(), Qt::LeftButton);
    QTRY_VERIFY(!dialog.insecure()->isHidden());
    QVERIFY(!dialog.insecure()->isChecked());
    QVERIFY2(dialog.fault().contains(u"encryption"_s), qUtf8Printable(dialog.fault()));
    dialog.insecure()->setChecked(true);
    // Consent for one address is none for another.
    QTest::keyClick(dialog.field("address"), Qt::Key_X);
    QVERIFY(dialog.insecure()->isHidden());
    QVERIFY(!dialog.insecure()->isChecked());
}

void TestSignIn::cancelKeepsTheDialogAndTheFields()
{
    RawServer server([](const RawServer::Arrival &) { return RawServer::Reply{}; });
    Dialog dialog(server.base());
    QSignalSpy finished(&dialog, &QDialog::finished);
    QTest::mouseClick(dialog.button(), Qt::LeftButton);
    QTRY_VERIFY(!server.arrivals().isEmpty());
    QVERIFY(!dialog.field("password")->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    QCOMPARE(finished.count(), 0);
    QVERIFY(dialog.field("password")->isEnabled());
    QCOMPARE(dialog.field("password")->text(), u"secret"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(finished.count(), 1);
}

void TestSignIn::offlineIsAlwaysOpen()
{
    RawServer server([](const RawServer::Arrival &) { return RawServer::Reply{}; });
    Dialog dialog(server.base());
    QSignalSpy offline(&dialog, &SignInDialog::workOfflineRequested);
    auto *button = dialog.findChild<QPushButton *>(u"workOffline"_s);
    QTest::mouseClick(dialog.button(), Qt::LeftButton);
    QTRY_VERIFY(!server.arrivals().isEmpty());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(offline.count(), 1);
}

void TestSignIn::withoutKeychainNothingIsRemembered()
{
    DeskScript desk;
    RawServer server([&desk](const RawServer::Arrival &arrival) { return desk(arrival); });
    Dialog dialog(server.base());
    dialog.setRemember(true, false);
    QVERIFY(!dialog.findChild<QCheckBox *>(u"remember"_s)->isEnabled());
    QSignalSpy signedIn(&dialog, &SignInDialog::signedIn);
    QTest::mouseClick(dialog.button(), Qt::LeftButton);
    QTRY_COMPARE(signedIn.count(), 1);
    QCOMPARE(signedIn.at(0).at(3).toBool(), false);
}

void TestSignIn::sheetAsksOnceAndKeepsThePassword()
{
    ReloginSheet sheet(u"anna<b>"_s, u"desk.example.com"_s);
    sheet.show();
    QSignalSpy entered(&sheet, &ReloginSheet::passwordEntered);
    auto *password = sheet.findChild<QLineEdit *>(u"password"_s);
    QTest::keyClicks(password, u"pw"_s);
    QTest::keyClick(password, Qt::Key_Return);
    QTest::keyClick(&sheet, Qt::Key_Return);
    QCOMPARE(entered.count(), 1);
    QVERIFY(!password->isEnabled());
    ServiceError error;
    error.kind = ServiceError::Kind::WrongCredentials;
    sheet.showError(error);
    QVERIFY(password->isEnabled());
    QCOMPARE(password->text(), u"pw"_s);
    QVERIFY(sheet.findChild<PlainLabel *>(u"status"_s)->fullText().contains(u"wrong"_s));
    QVERIFY(sheet.isVisible());
}

QTEST_MAIN(TestSignIn)
#include "tst_signin.moc"

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/ui/Browser.h"
#include "ui/LinkOpener.h"
#include "ui/widgets/GrowingTextEdit.h"
#include "ui/widgets/NoteLine.h"
#include "ui/widgets/OpenLinkDialog.h"
#include "ui/widgets/PlainLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

//! \brief A link is shown with all of its address, and opened only if the person says so.
class TestOpenLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_browser = std::make_unique<Browser>(); }
    void cleanup();
    void theOpenerTakesWebAddressesOnly_data();
    void theOpenerTakesWebAddressesOnly();
    void escapeOpensNothing();
    void enterOpensNothing();
    void theButtonOpensExactlyThat_data();
    void theButtonOpensExactlyThat();
    void allOfTheAddressIsShownAsText();
    void whatIsUnsafeIsSaid_data();
    void whatIsUnsafeIsSaid();
    void theAddressIsCopied();
    void ofSeveralOneIsChosenThenConfirmed();
    void withoutABrowserItSaysSo();

private:
    //! \brief On the screen and active, so that keys reach it.
    void ask(const QString &text);
    [[nodiscard]] QString shown(const QString &name) const;
    [[nodiscard]] QString note(const QString &name) const;

    std::unique_ptr<Browser> m_browser;
    QPointer<OpenLinkDialog> m_dialog;
};

void TestOpenLink::cleanup()
{
    delete m_dialog;
    m_browser.reset();
}

void TestOpenLink::ask(const QString &text)
{
    m_dialog = new OpenLinkDialog(WebLinks::in(text));
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

QString TestOpenLink::shown(const QString &name) const
{
    return m_dialog->findChild<PlainLabel *>(name)->fullText();
}

QString TestOpenLink::note(const QString &name) const
{
    const auto *line = m_dialog->findChild<NoteLine *>(name);
    return line->isHidden() ? QString() : line->text();
}

void TestOpenLink::theOpenerTakesWebAddressesOnly_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("http") << u"http://example.com/a"_s << true;
    QTest::newRow("https") << u"https://example.com/a?b=c#d"_s << true;
    for (const QString &address :
         {u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"mailto:a@example.com"_s,
          u"smb://server/share"_s, u"ms-settings:x"_s, u"http://user@example.com/"_s, u"http:///a"_s,
          u"//example.com"_s, QString()})
        QTest::newRow(qPrintable(address)) << address << false;
}

void TestOpenLink::theOpenerTakesWebAddressesOnly()
{
    QFETCH(QString, address);
    QFETCH(bool, isTaken);
    QCOMPARE(LinkOpener::open(QUrl(address)), isTaken);
    QCOMPARE(m_browser->opened(), isTaken ? QStringList{address} : QStringList());
}

void TestOpenLink::escapeOpensNothing()
{
    ask(u"https://example.com/"_s);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_browser->opened(), QStringList());
}

void TestOpenLink::enterOpensNothing()
{
    ask(u"https://example.com/"_s);
    QVERIFY(m_dialog->findChild<QPushButton *>(u"cancel"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    ask(u"https://example.com/"_s);
    auto *address = m_dialog->findChild<GrowingTextEdit *>(u"address"_s);
    address->setFocus();
    QTest::keyClick(address, Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_browser->opened(), QStringList());
}

void TestOpenLink::theButtonOpensExactlyThat_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::newRow("plain") << u"See https://example.com/a?b=c&d=%20#e."_s
                           << u"https://example.com/a?b=c&d=%20#e"_s;
    QTest::newRow("umlauts") << u"http://müller.example/ü"_s << u"http://xn--mller-kva.example/%C3%BC"_s;
}

void TestOpenLink::theButtonOpensExactlyThat()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    ask(text);
    const auto *open = m_dialog->findChild<QPushButton *>(u"open"_s);
    // By keys alone: the Tab key comes there, Enter presses it.
    for (int i = 0; i < 10 && !open->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(open->hasFocus());
    QCOMPARE(m_browser->opened(), QStringList());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_browser->opened(), QStringList{address});
}

void TestOpenLink::allOfTheAddressIsShownAsText()
{
    const QString address = u"https://example.com/"_s + u"a%3Cb%3E/"_s.repeated(150) + u"?x=&amp;&lt;b&gt"_s;
    ask(address);
    QCOMPARE(shown(u"host"_s), u"example.com"_s);
    QVERIFY(m_dialog->findChild<PlainLabel *>(u"host"_s)->font().bold());
    const auto *text = m_dialog->findChild<GrowingTextEdit *>(u"address"_s);
    QCOMPARE(text->text(), address);
    QVERIFY(text->isReadOnly());
    QVERIFY(text->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    QVERIFY(m_dialog->accessibleDescription().contains(u"example.com"_s));
    // Not in a slit to scroll through.
    QTRY_VERIFY(text->height() > 6 * text->fontMetrics().lineSpacing());
}

void TestOpenLink::whatIsUnsafeIsSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isUnencrypted");
    QTest::addColumn<bool>("hasOtherLetters");
    QTest::newRow("nothing") << u"https://example.com/"_s << false << false;
    QTest::newRow("http") << u"http://example.com/"_s << true << false;
    QTest::newRow("letters") << u"https://b\u0430nk.example/"_s << false << true;
    QTest::newRow("both") << u"http://b\u0430nk.example/"_s << true << true;
    QTest::newRow("letters in the path") << u"https://bank.example/\u0430"_s << false << false;
}

void TestOpenLink::whatIsUnsafeIsSaid()
{
    QFETCH(QString, text);
    ask(text);
    QTEST(note(u"unencrypted"_s) == u"This address is not encrypted."_s, "isUnencrypted");
    QTEST(!note(u"otherLetters"_s).isEmpty(), "hasOtherLetters");
    QCOMPARE(note(u"fault"_s), QString());
}

void TestOpenLink::theAddressIsCopied()
{
    ask(u"https://müller.example/"_s);
    m_dialog->findChild<QPushButton *>(u"copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://xn--mller-kva.example/"_s);
    QVERIFY(m_dialog);
    QCOMPARE(m_browser->opened(), QStringList());
}

void TestOpenLink::ofSeveralOneIsChosenThenConfirmed()
{
    ask(u"https://a.example/ http://b.example/ https://c.example/"_s);
    const auto *list = m_dialog->findChild<QListWidget *>(u"links"_s);
    QVERIFY(list->hasFocus());
    QCOMPARE(list->count(), 3);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(shown(u"host"_s), u"b.example"_s);
    QVERIFY(!note(u"unencrypted"_s).isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(m_dialog && m_dialog->isVisible());
    QVERIFY(m_dialog->findChild<QPushButton *>(u"open"_s)->hasFocus());
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QApplication::sendEvent(QApplication::focusWidget(), &held);
    QVERIFY(m_dialog && m_dialog->isVisible());
    QCOMPARE(m_browser->opened(), QStringList());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_browser->opened(), QStringList{u"http://b.example/"_s});
}

void TestOpenLink::withoutABrowserItSaysSo()
{
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("Here a real browser would open.");
    m_browser.reset();
    ask(u"https://example.com/"_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"does not support.*openUrl"_s));
    m_dialog->findChild<QPushButton *>(u"open"_s)->click();
    QVERIFY(m_dialog && m_dialog->isVisible());
    QVERIFY(note(u"fault"_s).startsWith(u"No browser"_s));
}

QTEST_MAIN(TestOpenLink)
#include "tst_openlink.moc"

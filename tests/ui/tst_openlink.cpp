// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "WorkspaceFixture.h"
#include "ui/LinkOpener.h"
#include "ui/MainWindow.h"
#include "ui/StatusLine.h"
#include "ui/detail/DetailPane.h"
#include "ui/detail/IncidentForm.h"
#include "ui/dialogs/OpenLinkDialog.h"
#include "ui/widgets/FieldFrame.h"
#include "ui/widgets/GrowingTextEdit.h"
#include "ui/widgets/NoteLine.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TextLinks.h"
#include "ui/widgets/WholeText.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>

using namespace Qt::StringLiterals;
using Field = Incident::Field;

static constexpr int patience = 60'000;

//! \brief Stands where the person's browser would, and keeps what it is asked for.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser()
    {
        for (const QString &scheme : schemes())
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~Browser() override
    {
        for (const QString &scheme : schemes())
            QDesktopServices::unsetUrlHandler(scheme);
    }
    Q_DISABLE_COPY_MOVE(Browser)

    [[nodiscard]] const QStringList &opened() const { return m_opened; }

public Q_SLOTS:
    void open(const QUrl &url) { m_opened += url.toString(QUrl::FullyEncoded); }

private:
    static QStringList schemes()
    {
        return {u"http"_s, u"https"_s, u"file"_s, u"javascript"_s, u"mailto"_s, u"smb"_s, u"ms-settings"_s};
    }

    QStringList m_opened;
};

//! \brief A link in a text is seen, shown with all of its address, and opened only if the person says so.
class TestOpenLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
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
    void linksAreUnderlinedAndTheTextIsUntouched();
    void typedLinksAreUnderlined();
    void aTextOfLinksIsUnderlinedAtItsBeginning();
    void theContextMenuAsks_data();
    void theContextMenuAsks();
    void besideALinkTheContextMenuIsTheUsualOne();
    void aClickAsksWithCtrlOnly();
    void theTipSaysHow();
    void longTextsHaveLinksToo();
    void theCommandOffersTheLinksOfTheIncident();

private:
    //! \brief On the screen and active, so that keys reach it.
    void ask(const QString &text);
    void showText(const QString &text);
    [[nodiscard]] QString shown(const QString &name) const;
    [[nodiscard]] QString note(const QString &name) const;
    [[nodiscard]] QPoint middleOf(int position) const;
    [[nodiscard]] static QStringList underlined(const QPlainTextEdit &edit);
    void sendMenu(QContextMenuEvent::Reason reason, int position);
    //! \brief The one dialog over \a window.
    [[nodiscard]] static OpenLinkDialog *dialogOver(const QWidget &window);

    std::unique_ptr<Browser> m_browser;
    QPointer<OpenLinkDialog> m_dialog;
    std::unique_ptr<GrowingTextEdit> m_edit;
};

void TestOpenLink::init()
{
    m_browser = std::make_unique<Browser>();
}

void TestOpenLink::cleanup()
{
    delete m_dialog;
    m_edit.reset();
    m_browser.reset();
}

void TestOpenLink::ask(const QString &text)
{
    m_dialog = new OpenLinkDialog(WebLinks::in(text));
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void TestOpenLink::showText(const QString &text)
{
    m_edit = std::make_unique<GrowingTextEdit>();
    new TextLinks(m_edit.get());
    m_edit->setText(text);
    m_edit->resize(600, 300);
    m_edit->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_edit.get()));
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

QPoint TestOpenLink::middleOf(int position) const
{
    QTextCursor cursor(m_edit->document());
    cursor.setPosition(position);
    return m_edit->cursorRect(cursor).center();
}

QStringList TestOpenLink::underlined(const QPlainTextEdit &edit)
{
    QStringList words;
    for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
        const auto formats = block.layout()->formats();
        for (const QTextLayout::FormatRange &range : formats) {
            if (range.format.fontUnderline())
                words += block.text().mid(range.start, range.length);
        }
    }
    return words;
}

void TestOpenLink::sendMenu(QContextMenuEvent::Reason reason, int position)
{
    const QPoint at = middleOf(position);
    QContextMenuEvent event(reason, at, m_edit->viewport()->mapToGlobal(at));
    if (reason == QContextMenuEvent::Keyboard) {
        QTextCursor cursor = m_edit->textCursor();
        cursor.setPosition(position);
        m_edit->setTextCursor(cursor);
        QApplication::sendEvent(m_edit.get(), &event);
    } else {
        QApplication::sendEvent(m_edit->viewport(), &event);
    }
}

OpenLinkDialog *TestOpenLink::dialogOver(const QWidget &window)
{
    const auto dialogs = window.findChildren<OpenLinkDialog *>();
    return dialogs.size() == 1 ? dialogs.constFirst() : nullptr;
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

void TestOpenLink::linksAreUnderlinedAndTheTextIsUntouched()
{
    const QString text = u"See https://a.example/\u00A0and\n(http://b.example/c). javascript:x file:///y"_s;
    m_edit = std::make_unique<GrowingTextEdit>();
    QSignalSpy changed(m_edit.get(), &QPlainTextEdit::textChanged);
    new TextLinks(m_edit.get());
    m_edit->setText(text);
    m_edit->show();
    QTRY_COMPARE(underlined(*m_edit), (QStringList{u"https://a.example/"_s, u"http://b.example/c"_s}));
    QPalette palette = m_edit->palette();
    palette.setColor(QPalette::Link, Qt::red);
    m_edit->setPalette(palette);
    QTRY_COMPARE(m_edit->document()->begin().layout()->formats().value(0).format.foreground().color(),
                 QColor(Qt::red));
    QCOMPARE(m_edit->text(), text);
    QVERIFY(!m_edit->document()->isUndoAvailable());
    // What fills the text is heard once; a mark is no change, or it would become a draft.
    QCOMPARE(changed.size(), 1);
}

void TestOpenLink::typedLinksAreUnderlined()
{
    showText(u"x "_s);
    m_edit->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_edit.get(), u"https://a.example b"_s);
    QCOMPARE(underlined(*m_edit), QStringList{u"https://a.example"_s});
    m_edit->undo();
    QCOMPARE(underlined(*m_edit), QStringList());
}

void TestOpenLink::aTextOfLinksIsUnderlinedAtItsBeginning()
{
    showText(u"http://a.example/ b\n"_s.repeated(5'000));
    QTRY_COMPARE(underlined(*m_edit).size(), WebLinks::most);
    // The count goes on behind what is typed.
    QTest::keyClicks(m_edit.get(), u"x "_s);
    QCOMPARE(underlined(*m_edit).size(), WebLinks::most);
}

void TestOpenLink::theContextMenuAsks_data()
{
    QTest::addColumn<int>("reason");
    QTest::newRow("mouse") << static_cast<int>(QContextMenuEvent::Mouse);
    QTest::newRow("keys") << static_cast<int>(QContextMenuEvent::Keyboard);
}

void TestOpenLink::theContextMenuAsks()
{
    QFETCH(int, reason);
    showText(u"See https://a.example/ and http://b.example/"_s);
    sendMenu(static_cast<QContextMenuEvent::Reason>(reason), 30);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    const QList<QAction *> actions = menu->actions();
    QCOMPARE(actions.at(0)->text().remove(u'&'), u"Open Link…"_s);
    QCOMPARE(actions.at(1)->text().remove(u'&'), u"Copy Link"_s);
    QVERIFY(actions.size() > 5);
    actions.at(1)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"http://b.example/"_s);
    QVERIFY(!dialogOver(*m_edit));
    actions.at(0)->trigger();
    menu->close();
    const OpenLinkDialog *dialog = dialogOver(*m_edit);
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->findChild<PlainLabel *>(u"host"_s)->fullText(), u"b.example"_s);
    QCOMPARE(m_browser->opened(), QStringList());
}

void TestOpenLink::besideALinkTheContextMenuIsTheUsualOne()
{
    showText(u"See https://a.example/"_s);
    sendMenu(QContextMenuEvent::Mouse, 1);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    for (const QAction *action : menu->actions())
        QVERIFY(!action->text().contains(u"Link"_s));
    menu->close();
}

void TestOpenLink::aClickAsksWithCtrlOnly()
{
    showText(u"See https://a.example/ and"_s);
    QTest::mouseClick(m_edit->viewport(), Qt::LeftButton, Qt::NoModifier, middleOf(10));
    QVERIFY(!dialogOver(*m_edit));
    QTest::mouseClick(m_edit->viewport(), Qt::LeftButton, Qt::ControlModifier, middleOf(1));
    QVERIFY(!dialogOver(*m_edit));
    // Right of the end of a line there is nothing, even behind a link.
    m_edit->setText(u"See https://a.example/"_s);
    QTest::mouseClick(m_edit->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      middleOf(static_cast<int>(m_edit->text().size())) + QPoint(100, 0));
    QVERIFY(!dialogOver(*m_edit));
    QTest::mouseClick(m_edit->viewport(), Qt::LeftButton, Qt::ControlModifier, middleOf(10));
    QVERIFY(dialogOver(*m_edit));
    QCOMPARE(m_browser->opened(), QStringList());
}

void TestOpenLink::theTipSaysHow()
{
    showText(u"See https://a.example/ and"_s);
    const auto tipAt = [this](int position) {
        const QPoint at = middleOf(position);
        QHelpEvent help(QEvent::ToolTip, at, m_edit->viewport()->mapToGlobal(at));
        QApplication::sendEvent(m_edit->viewport(), &help);
        return QToolTip::text();
    };
    QCOMPARE(tipAt(1), QString());
    QCOMPARE(tipAt(10), u"Ctrl+click opens the link, after a question."_s);
    QToolTip::hideText();
}

void TestOpenLink::longTextsHaveLinksToo()
{
    WholeText whole(u"See https://a.example/"_s);
    whole.show();
    const auto *edit = whole.findChild<QPlainTextEdit *>();
    QTRY_COMPARE(underlined(*edit), QStringList{u"https://a.example/"_s});
}

void TestOpenLink::theCommandOffersTheLinksOfTheIncident()
{
    WorkspaceFixture desk;
    desk.add(Samples::incident(1));
    Incident linked =
        Samples::with(Samples::incident(2), Field::IncidentDescription, u"See https://a.example/."_s);
    desk.add(linked);
    linked = Samples::with(Samples::incident(3), Field::IncidentDescription,
                           u"https://a.example/ https://a.example/"_s);
    linked.setValue(Field::Resolution, u"http://b.example/"_s);
    desk.add(linked);
    MainWindow window(desk.workspace, desk.preferences);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QAction *command = window.actions().get(ActionId::OpenLink);
    QVERIFY(!command->isEnabled());
    const auto press = [&](int n) {
        window.showIncident(Samples::guid(n));
        if (!QTest::qWaitFor([&] { return window.detail().model().record().key == Samples::guid(n); },
                             patience))
            return false;
        QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        return true;
    };
    QVERIFY(press(1));
    QVERIFY(command->isEnabled());
    QVERIFY(!dialogOver(window));
    QCOMPARE(window.findChild<StatusLine *>()->currentMessage(), u"There is no link in this incident."_s);
    QVERIFY(press(2));
    QPointer<OpenLinkDialog> dialog = dialogOver(window);
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QListWidget *>(u"links"_s)->isHidden());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QVERIFY(press(3));
    dialog = dialogOver(window);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QListWidget *>(u"links"_s)->count(), 2);
    const auto *description = window.findChild<IncidentForm *>()->frame(Field::IncidentDescription)->editor();
    QCOMPARE(underlined(*qobject_cast<const QPlainTextEdit *>(description)).size(), 2);
    QCOMPARE(m_browser->opened(), QStringList());
}

QTEST_MAIN(TestOpenLink)
#include "tst_openlink.moc"

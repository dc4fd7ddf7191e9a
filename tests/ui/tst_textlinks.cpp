// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "WorkspaceFixture.h"
#include "tests/ui/Browser.h"
#include "ui/MainWindow.h"
#include "ui/StatusLine.h"
#include "ui/detail/DetailPane.h"
#include "ui/detail/IncidentForm.h"
#include "ui/widgets/FieldFrame.h"
#include "ui/widgets/GrowingTextEdit.h"
#include "ui/widgets/OpenLinkDialog.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TextLinks.h"
#include "ui/widgets/WholeText.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>

using namespace Qt::StringLiterals;
using Field = Incident::Field;

static constexpr int patience = 60'000;

//! \brief Links are seen in the texts where they stand, and everything that leads from there ends in a
//! question.
class TestTextLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_browser = std::make_unique<Browser>(); }
    void cleanup();
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
    void showText(const QString &text);
    [[nodiscard]] QPoint middleOf(int position) const;
    [[nodiscard]] static QStringList underlined(const QPlainTextEdit &edit);
    void sendMenu(QContextMenuEvent::Reason reason, int position);
    //! \brief The one dialog over \a window.
    [[nodiscard]] static OpenLinkDialog *dialogOver(const QWidget &window);

    std::unique_ptr<Browser> m_browser;
    std::unique_ptr<GrowingTextEdit> m_edit;
};

void TestTextLinks::cleanup()
{
    // Whatever was shown or clicked here, nothing has left.
    QCOMPARE(m_browser->opened(), QStringList());
    m_edit.reset();
    m_browser.reset();
}

void TestTextLinks::showText(const QString &text)
{
    m_edit = std::make_unique<GrowingTextEdit>();
    new TextLinks(m_edit.get());
    m_edit->setText(text);
    m_edit->resize(600, 300);
    m_edit->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_edit.get()));
}

QPoint TestTextLinks::middleOf(int position) const
{
    QTextCursor cursor(m_edit->document());
    cursor.setPosition(position);
    return m_edit->cursorRect(cursor).center();
}

QStringList TestTextLinks::underlined(const QPlainTextEdit &edit)
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

void TestTextLinks::sendMenu(QContextMenuEvent::Reason reason, int position)
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

OpenLinkDialog *TestTextLinks::dialogOver(const QWidget &window)
{
    const auto dialogs = window.findChildren<OpenLinkDialog *>();
    return dialogs.size() == 1 ? dialogs.constFirst() : nullptr;
}

void TestTextLinks::linksAreUnderlinedAndTheTextIsUntouched()
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

void TestTextLinks::typedLinksAreUnderlined()
{
    showText(u"x "_s);
    m_edit->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_edit.get(), u"https://a.example b"_s);
    QCOMPARE(underlined(*m_edit), QStringList{u"https://a.example"_s});
    m_edit->undo();
    QCOMPARE(underlined(*m_edit), QStringList());
}

void TestTextLinks::aTextOfLinksIsUnderlinedAtItsBeginning()
{
    showText(u"http://a.example/ b\n"_s.repeated(5'000));
    QTRY_COMPARE(underlined(*m_edit).size(), WebLinks::most);
    // The count goes on behind what is typed.
    QTest::keyClicks(m_edit.get(), u"x "_s);
    QCOMPARE(underlined(*m_edit).size(), WebLinks::most);
}

void TestTextLinks::theContextMenuAsks_data()
{
    QTest::addColumn<int>("reason");
    QTest::newRow("mouse") << static_cast<int>(QContextMenuEvent::Mouse);
    QTest::newRow("keys") << static_cast<int>(QContextMenuEvent::Keyboard);
}

void TestTextLinks::theContextMenuAsks()
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

void TestTextLinks::besideALinkTheContextMenuIsTheUsualOne()
{
    showText(u"See https://a.example/"_s);
    sendMenu(QContextMenuEvent::Mouse, 1);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    for (const QAction *action : menu->actions())
        QVERIFY(!action->text().contains(u"Link"_s));
    menu->close();
}

void TestTextLinks::aClickAsksWithCtrlOnly()
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

void TestTextLinks::theTipSaysHow()
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

void TestTextLinks::longTextsHaveLinksToo()
{
    WholeText whole(u"See https://a.example/"_s);
    whole.show();
    const auto *edit = whole.findChild<QPlainTextEdit *>();
    QTRY_COMPARE(underlined(*edit), QStringList{u"https://a.example/"_s});
}

void TestTextLinks::theCommandOffersTheLinksOfTheIncident()
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

QTEST_MAIN(TestTextLinks)
#include "tst_textlinks.moc"

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/ui/PaletteFixture.h"
#include "ui/OpenDialog.h"
#include "ui/detail/DetailPane.h"
#include "ui/palette/CommandModel.h"

#include <QAccessible>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {

struct Heard {
    QStringList rows; //!< Rows of a list that got the focus.
    QStringList alerts;
};

Heard &heard()
{
    static Heard all;
    return all;
}

void hear(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Alert) {
        heard().alerts += event->accessibleInterface()->text(QAccessible::Name);
    } else if (event->type() == QAccessible::Focus && qobject_cast<QListView *>(event->object())) {
        if (const QAccessibleInterface *row = event->accessibleInterface())
            heard().rows += row->text(QAccessible::Name);
    }
}

} // namespace

//! \brief The command palette over the real window, worked by keys.
class TestCommandPalette : public QObject, private PaletteFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void aCommandIsRunByKeysOnTheSameSelection();
    void theFocusComesBack_data();
    void theFocusComesBack();
    void anotherWindowKeepsTheKey();
    void aSavedViewIsShown();
    void anIncidentIsOpenedByItsNumber();
    void theRowIsHeardWhileTheLineHasTheFocus();
    void theMouseWorksToo();
};

void TestCommandPalette::aCommandIsRunByKeysOnTheSameSelection()
{
    IncidentListPane &list = m_window->list();
    list.table().selectRowAlone(2);
    QTRY_VERIFY(!m_window->detail().model().key().isEmpty());
    const IncidentKey chosen = list.selectedKey();
    QWidget *before = QApplication::focusWidget();
    QWidget *when = nullptr;
    connect(m_window->actions().get(ActionId::PreviousIncident), &QAction::triggered, m_window.get(),
            [&when] { when = QApplication::focusWidget(); });
    open();
    QTest::keyClicks(m_line, u"inc prev"_s);
    QCOMPARE(current().data().toString(), u"Previous Incident"_s);
    QCOMPARE(current().data(CommandModel::PlaceRole).toString(), u"Incident"_s);
    QCOMPARE(current().data(CommandModel::KeysRole).toString(), u"Ctrl+PgUp"_s);
    press(Qt::Key_Return);
    QVERIFY(!m_palette->isVisible());
    QTRY_COMPARE(list.selectedKey(),
                 list.model().index(1, 0).data(IncidentTableModel::RowRole).value<IncidentRow>().key);
    QVERIFY(list.selectedKey() != chosen);
    QCOMPARE(QApplication::focusWidget(), before);
    QCOMPARE(when, before);
}

void TestCommandPalette::theFocusComesBack_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("key");
    QTest::newRow("search line, Escape") << u"search"_s << int(Qt::Key_Escape);
    QTest::newRow("description, Escape") << u"description"_s << int(Qt::Key_Escape);
    QTest::newRow("description, Ctrl+K") << u"description"_s << int(Qt::Key_K);
    QTest::newRow("list, Escape") << u"list"_s << int(Qt::Key_Escape);
}

void TestCommandPalette::theFocusComesBack()
{
    QFETCH(QString, place);
    QFETCH(int, key);
    m_window->list().table().selectRowAlone(0);
    QTRY_COMPARE(m_window->detail().model().mode(), IncidentModel::Mode::Existing);
    QPlainTextEdit *text = nullptr;
    if (place == u"search"_s) {
        m_window->list().setFilter(u"incident"_s);
        m_window->list().focusFilter();
    } else if (place == u"description"_s) {
        const auto edits = m_window->detail().findChildren<QPlainTextEdit *>();
        for (QPlainTextEdit *edit : edits)
            text = !text && edit->isVisible() && !edit->isReadOnly() && !edit->toPlainText().isEmpty() ? edit
                                                                                                       : text;
        QVERIFY(text);
        text->setFocus();
    }
    QWidget *before = QApplication::focusWidget();
    auto *line = qobject_cast<QLineEdit *>(before);
    QCOMPARE(line != nullptr, place == u"search"_s);
    if (line)
        line->setCursorPosition(2); // Ctrl+K cuts off what stands behind in some other programs.
    const QString written = line ? line->text() : text ? text->toPlainText() : QString();
    open();
    QTest::keyClicks(m_line, u"re"_s);
    QTest::keyClick(m_line, Qt::Key(key), key == Qt::Key_K ? Qt::ControlModifier : Qt::NoModifier);
    QVERIFY(!m_palette->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), before);
    QCOMPARE(line ? line->text() : text ? text->toPlainText() : QString(), written);
    if (line)
        QCOMPARE(line->cursorPosition(), 2);
    open();
}

void TestCommandPalette::anotherWindowKeepsTheKey()
{
    m_window->actions().get(ActionId::OpenReference)->trigger();
    auto *dialog = m_window->findChild<OpenDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    auto *line = dialog->findChild<QLineEdit *>();
    line->setText(u"IM-000123"_s);
    line->setCursorPosition(4);
    QTest::keyClick(line, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!m_window->findChild<CommandPalette *>());
    const bool cutsOff = QKeySequence::keyBindings(QKeySequence::DeleteEndOfLine)
                             .contains(QKeySequence(Qt::ControlModifier | Qt::Key_K));
    QCOMPARE(line->text(), cutsOff ? u"IM-0"_s : u"IM-000123"_s);
}

void TestCommandPalette::aSavedViewIsShown()
{
    const QString hostile = u"<b>Übung</b> && %1 &x \u202E\uFFFD"_s;
    QVERIFY(settled(
        m_fixture->workspace.savedViews().save({0, hostile, ListQuery::View::All, u"im:3"_s, {}, {}})));
    open();
    type(u"show ubun"_s);
    QCOMPARE(m_list->model()->rowCount(), 1);
    const QString name = current().data().toString();
    QVERIFY2(name.startsWith(u"Show View “<b>Übung</b> && %1 &x "_s), qPrintable(name));
    QVERIFY2(!name.contains(QChar(0x202E)) && name.contains(QChar(0xFFFD)), qPrintable(name));
    QVERIFY(!current().data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
    QVERIFY(current().data(CommandModel::ExclusiveRole).toBool());
    press(Qt::Key_Return);
    const qint64 id = m_fixture->workspace.savedViews().all().constFirst().id;
    QTRY_COMPARE(m_window->list().savedView(), id);
    QTRY_COMPARE(m_window->list().model().rowCount(), 1);
    open();
    type(u"view all"_s);
    QCOMPARE(current().data().toString(), u"Show View “All”"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_window->list().model().rowCount(), 4);
}

void TestCommandPalette::anIncidentIsOpenedByItsNumber()
{
    const Incident third = Samples::incident(3);
    open();
    type(third.number().toLower());
    QCOMPARE(current().data().toString(), u"Open "_s + third.number());
    press(Qt::Key_Return);
    QTRY_COMPARE(m_window->detail().model().key(), third.sessionId());
    open();
    type(u"https://desk.example.com/Process.aspx?ReportSessionID="_s + Samples::incident(1).sessionId());
    QCOMPARE(names(), QStringList{u"Open "_s + Samples::incident(1).sessionId()});
    press(Qt::Key_Return);
    QTRY_COMPARE(m_window->detail().model().key(), Samples::incident(1).sessionId());
    // A word that is no number opens nothing.
    open();
    type(u"im"_s);
    QVERIFY(!names().contains(u"Open IM"_s) && names().contains(u"Import…"_s));
    type(u"IM-1 IM-2"_s);
    QCOMPARE(names(), QStringList{u"Bring In 2 Incident(s)…"_s});
}

void TestCommandPalette::theRowIsHeardWhileTheLineHasTheFocus()
{
    open();
    // The list tells a screen reader of its rows only while it is taken for the one that has the focus.
    QVERIFY(m_list->hasFocus());
    heard() = {};
    const QAccessible::UpdateHandler before = QAccessible::installUpdateHandler(hear);
    press(Qt::Key_Down);
    const QString second = current().data(Qt::AccessibleTextRole).toString();
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    type(u"sett"_s);
    const QString settings = current().data(Qt::AccessibleTextRole).toString();
    const QStringList rows = heard().rows;
    type(u"save changes"_s);
    press(Qt::Key_Return);
    type(u"xyzzy"_s);
    QAccessible::installUpdateHandler(before);
    QCOMPARE(second, u"Bring In…, File, Ctrl+B"_s);
    QVERIFY(settings.startsWith(u"Settings…, Edit"_s));
    QVERIFY(!m_line->accessibleName().isEmpty());
    QCOMPARE(m_list->accessibleName(), u"Commands"_s);
    // The platform without a screen tells nobody of anything.
    if (!QAccessible::isActive())
        return;
    QVERIFY(rows.size() >= 4);
    QCOMPARE(rows.at(0), second);
    QCOMPARE(rows.at(2), second);
    QCOMPARE(rows.constLast(), settings);
    QCOMPARE(heard().alerts.size(), 2);
    QCOMPARE(heard().alerts.constFirst(), u"Nothing has been changed."_s);
}

void TestCommandPalette::theMouseWorksToo()
{
    open();
    type(u"show view unread"_s);
    const QPoint place = m_list->visualRect(current()).center();
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, place);
    QTRY_VERIFY(!m_palette->isVisible());
    QTRY_COMPARE(m_window->list().view(), ListQuery::View::Unread);
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"

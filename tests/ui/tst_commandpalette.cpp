// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/ui/WorkspaceFixture.h"
#include "ui/MainWindow.h"
#include "ui/OpenDialog.h"
#include "ui/detail/DetailPane.h"
#include "ui/list/IncidentListPane.h"
#include "ui/palette/CommandModel.h"
#include "ui/palette/CommandPalette.h"
#include "ui/widgets/NoteLine.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QActionGroup>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Field = Incident::Field;

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
class TestCommandPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aCommandIsRunByKeysOnTheSameSelection();
    void theFocusComesBack_data();
    void theFocusComesBack();
    void anotherWindowKeepsTheKey();
    void everyCommandOfTheMenusIsThere();
    void whatIsNotPossibleSaysWhy();
    void nothingFoundIsSaid();
    void commandsShowTheirState();
    void aSavedViewIsShown();
    void anIncidentIsOpenedByItsNumber();
    void whatWasUsedLastComesFirst();
    void theBestMatchComesFirst_data();
    void theBestMatchComesFirst();
    void theRowIsHeardWhileTheLineHasTheFocus();
    void theMouseWorksToo();
    void itFollowsWhatChangesWhileItIsOpen();
    void theModelKeepsItsWord();

private:
    void open();
    void type(const QString &text);
    void press(Qt::Key key);
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QModelIndex current() const { return m_list->currentIndex(); }

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    CommandPalette *m_palette = nullptr;
    QLineEdit *m_line = nullptr;
    QListView *m_list = nullptr;
    NoteLine *m_note = nullptr;
};

void TestCommandPalette::init()
{
    m_fixture = std::make_unique<WorkspaceFixture>();
    for (int n = 1; n <= 4; ++n)
        m_fixture->add(Samples::incident(n));
    m_window = std::make_unique<MainWindow>(m_fixture->workspace, m_fixture->preferences);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(m_window->list().model().rowCount(), 4);
    m_window->list().focusList();
}

void TestCommandPalette::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void TestCommandPalette::open()
{
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
    m_palette = m_window->findChild<CommandPalette *>();
    QVERIFY(m_palette);
    QTRY_VERIFY(m_palette->isVisible());
    m_line = m_palette->findChild<QLineEdit *>(u"command"_s);
    m_list = m_palette->findChild<QListView *>(u"commands"_s);
    m_note = m_palette->findChild<NoteLine *>();
    QVERIFY(m_line && m_list && m_note);
    QCOMPARE(QApplication::focusWidget(), m_line);
    QCOMPARE(m_line->text(), QString());
    QCOMPARE(current().row(), 0);
}

void TestCommandPalette::type(const QString &text)
{
    m_line->clear();
    // Not every letter has a key of its own.
    m_line->insert(text);
    QCOMPARE(QApplication::focusWidget(), m_line);
}

void TestCommandPalette::press(Qt::Key key)
{
    QTest::keyClick(m_line, key);
    QCoreApplication::processEvents();
}

QStringList TestCommandPalette::names() const
{
    QStringList found;
    for (int row = 0; row < m_list->model()->rowCount(); ++row)
        found += m_list->model()->index(row, 0).data().toString();
    return found;
}

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

void TestCommandPalette::everyCommandOfTheMenusIsThere()
{
    open();
    const QStringList offered = names();
    for (const QAction *action : m_window->actions().all()) {
        if (action == m_window->actions().get(ActionId::Palette))
            continue;
        QString name = Actions::plainName(*action);
        if (action->actionGroup())
            name = u"Show View “%1”"_s.arg(name);
        QVERIFY2(!name.contains(u'&'), qPrintable(name));
        QCOMPARE(offered.count(name), 1);
    }
    QVERIFY(!offered.contains(u"Command Palette…"_s));
    type(u"group status"_s);
    QCOMPARE(names(), QStringList{u"Status"_s});
    QCOMPARE(current().data(CommandModel::PlaceRole).toString(), u"View › Group By"_s);
    // What cannot be seen in the menus is not offered here.
    press(Qt::Key_Escape);
    m_window->setDemo(true);
    open();
    QVERIFY(!names().contains(u"Sign Out"_s));
}

void TestCommandPalette::whatIsNotPossibleSaysWhy()
{
    const QAction *save = m_window->actions().get(ActionId::Save);
    const QSignalSpy triggered(save, &QAction::triggered);
    open();
    type(u"save changes"_s);
    QCOMPARE(current().data().toString(), u"Save Changes"_s);
    QVERIFY(!current().data(CommandModel::PossibleRole).toBool());
    QVERIFY(current().data(Qt::ToolTipRole).toString().contains(u"Nothing has been changed."_s));
    QVERIFY(current().data(Qt::AccessibleTextRole).toString().contains(u"not possible now"_s));
    QVERIFY(
        current().data(Qt::AccessibleDescriptionRole).toString().contains(u"Nothing has been changed."_s));
    QVERIFY(!m_note->isVisible());
    press(Qt::Key_Return);
    QVERIFY(m_palette->isVisible() && m_note->isVisible());
    QCOMPARE(m_note->text(), u"Nothing has been changed."_s);
    QCOMPARE(QApplication::focusWidget(), m_line);
    // The next row is another matter.
    type(u"sa"_s);
    QVERIFY(!m_note->isVisible());
    QCOMPARE(triggered.count(), 0);
    // Each that can be dimmed here says something.
    type({});
    for (int row = 0; row < m_list->model()->rowCount(); ++row) {
        const QModelIndex index = m_list->model()->index(row, 0);
        QCOMPARE(index.data(CommandModel::WhyNotRole).toString().isEmpty(),
                 index.data(CommandModel::PossibleRole).toBool());
    }
}

void TestCommandPalette::nothingFoundIsSaid()
{
    open();
    type(u"xyzzy"_s);
    QCOMPARE(names(), QStringList());
    QVERIFY(m_note->isVisible());
    QVERIFY(m_note->text().startsWith(u"No command"_s));
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    QVERIFY(m_palette->isVisible());
    type(u"xy"_s);
    QVERIFY(m_note->isVisible());
    type({});
    QVERIFY(!m_note->isVisible());
    QVERIFY(names().size() > 40);
}

void TestCommandPalette::commandsShowTheirState()
{
    QAction *pane = m_window->actions().get(ActionId::ToggleViews);
    QVERIFY(pane->isChecked());
    open();
    type(u"views pane"_s);
    QCOMPARE(current().data().toString(), u"Views Pane"_s);
    QCOMPARE(current().data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(current().data(Qt::AccessibleTextRole).toString(), u"Views Pane, on, View, F9"_s);
    QVERIFY(!current().data(CommandModel::ExclusiveRole).toBool());
    press(Qt::Key_Enter);
    QTRY_VERIFY(!pane->isChecked());
    open();
    QCOMPARE(current().data(Qt::AccessibleTextRole).toString(), u"Views Pane, off, View, F9"_s);
    QCOMPARE(current().data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    type(u"quit"_s);
    QVERIFY(!current().data(Qt::CheckStateRole).isValid());
}

void TestCommandPalette::aSavedViewIsShown()
{
    const QString hostile = u"<b>Übung</b> && %1 &x \u202E\uFFFD"_s;
    QVERIFY(settled(
        m_fixture->workspace.savedViews().replace({{0, hostile, ListQuery::View::All, u"im:3"_s, {}, {}}})));
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

void TestCommandPalette::whatWasUsedLastComesFirst()
{
    open();
    const QStringList before = names();
    QCOMPARE(before.constFirst(), u"New Incident…"_s);
    type(u"find"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    open();
    QCOMPARE(names().constFirst(), u"Find"_s);
    type(u"mark unread"_s);
    m_window->list().table().selectRowAlone(0);
    press(Qt::Key_Return);
    QTRY_VERIFY(!m_palette->isVisible());
    open();
    QCOMPARE(names().mid(0, 3), (QStringList{u"Mark as Unread"_s, u"Find"_s, u"New Incident…"_s}));
    QCOMPARE(names().size(), before.size());
}

void TestCommandPalette::theBestMatchComesFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("first");
    QTest::newRow("begins the name") << u"op"_s << QStringList{u"Open by Number, Link or Id…"_s};
    QTest::newRow("what is possible first")
        << u"re"_s << QStringList{u"Refresh All in This List"_s, u"Rename View…"_s, u"Refresh"_s};
    QTest::newRow("any word, any order") << u"LIST ref"_s << QStringList{u"Refresh All in This List"_s};
    QTest::newRow("by the hint, last") << u"paper"_s << QStringList{u"Print…"_s};
    QTest::newRow("not inside a word") << u"etting"_s << QStringList();
    QTest::newRow("accents") << u"Prínt"_s << QStringList{u"Print…"_s};
}

void TestCommandPalette::theBestMatchComesFirst()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, first);
    open();
    type(typed);
    QCOMPARE(names().mid(0, qMax(first.size(), qsizetype(first.isEmpty()))), first);
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

void TestCommandPalette::itFollowsWhatChangesWhileItIsOpen()
{
    SavedViews &views = m_fixture->workspace.savedViews();
    QVERIFY(settled(views.replace({{0, u"Mine"_s, {}, u"im:3"_s, {}, {}}})));
    open();
    type(u"mine"_s);
    QCOMPARE(names(), QStringList{u"Show View “Mine”"_s});
    QVERIFY(settled(views.replace({})));
    QTRY_COMPARE(names(), QStringList());
    press(Qt::Key_Return);
    type(u"work offline"_s);
    QVERIFY(current().data(Qt::AccessibleTextRole).toString().contains(u", on,"_s));
    m_window->actions().get(ActionId::WorkOffline)->setChecked(false);
    QVERIFY(current().data(Qt::AccessibleTextRole).toString().contains(u", off,"_s));
}

void TestCommandPalette::theModelKeepsItsWord()
{
    CommandModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<PaletteCommand> commands;
    std::vector<std::unique_ptr<QAction>> actions;
    for (const QString &name : {u"Açaí"_s, u"Beta"_s, u"Acorn"_s}) {
        actions.push_back(std::make_unique<QAction>(name));
        commands.append({actions.back().get(), name, u"Menu"_s, {}, {}});
    }
    model.setCommands(commands);
    QCOMPARE(model.rowCount(), 3);
    model.setTyped(u"ac"_s);
    QCOMPARE(model.rowCount(), 2);
    const QSignalSpy changed(&model, &CommandModel::dataChanged);
    actions.front()->setEnabled(false);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(0).data(CommandModel::WhyNotRole).toString(), u"This is not possible now."_s);
    model.setTyped(u"aç IM-000007"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.reference(0), u"aç IM-000007"_s);
    QVERIFY(!model.action(0));
    model.setTyped(u"a"_s);
    QCOMPARE(model.index(0).data().toString(), u"Acorn"_s);
    actions.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.reference(0), QString());
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"

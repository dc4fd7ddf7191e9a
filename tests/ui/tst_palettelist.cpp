// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/ui/PaletteFixture.h"
#include "ui/palette/CommandModel.h"

#include <QAbstractItemModelTester>
#include <QActionGroup>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

//! \brief Which commands the palette lists, in which order, and what it says of each.
class TestPaletteList : public QObject, private PaletteFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void everyCommandOfTheMenusIsThere();
    void whatIsNotPossibleSaysWhy();
    void nothingFoundIsSaid();
    void commandsShowTheirState();
    void whatWasUsedLastComesFirst();
    void theBestMatchComesFirst_data();
    void theBestMatchComesFirst();
    void itFollowsWhatChangesWhileItIsOpen();
    void theModelKeepsItsWord();
};

void TestPaletteList::everyCommandOfTheMenusIsThere()
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

void TestPaletteList::whatIsNotPossibleSaysWhy()
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

void TestPaletteList::nothingFoundIsSaid()
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

void TestPaletteList::commandsShowTheirState()
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

void TestPaletteList::whatWasUsedLastComesFirst()
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

void TestPaletteList::theBestMatchComesFirst_data()
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

void TestPaletteList::theBestMatchComesFirst()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, first);
    open();
    type(typed);
    QCOMPARE(names().mid(0, qMax(first.size(), qsizetype(first.isEmpty()))), first);
}

void TestPaletteList::itFollowsWhatChangesWhileItIsOpen()
{
    SavedViews &views = m_fixture->workspace.savedViews();
    QVERIFY(settled(views.save({0, u"Mine"_s, {}, u"im:3"_s, {}, {}})));
    open();
    type(u"mine"_s);
    QCOMPARE(names(), QStringList{u"Show View “Mine”"_s});
    QVERIFY(settled(views.remove(views.all().first().id)));
    QTRY_COMPARE(names(), QStringList());
    press(Qt::Key_Return);
    type(u"work offline"_s);
    QVERIFY(current().data(Qt::AccessibleTextRole).toString().contains(u", on,"_s));
    m_window->actions().get(ActionId::WorkOffline)->setChecked(false);
    QVERIFY(current().data(Qt::AccessibleTextRole).toString().contains(u", off,"_s));
}

void TestPaletteList::theModelKeepsItsWord()
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

QTEST_MAIN(TestPaletteList)
#include "tst_palettelist.moc"

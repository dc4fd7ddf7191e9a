// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "AccessibleWalk.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

//! \brief The walk itself: each fault that it exists for is found, and a good window is left in peace.
class TestAccessibleWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodWindowHasNoFaults();
    void fieldWithoutNameIsFound();
    void signWithoutWordsIsFound();
    void actionWithoutWordsIsFound();
    void labelWithoutBuddyIsFound();
    void sharedMnemonicsAreFound();
    void sharedKeysAndAltGrLettersAreFound();
    void silentButtonIsFound();
    void tabThatJumpsBackIsFound();
    void fieldThatKeepsTabIsFound();

private:
    static void show(QWidget &window);
};

void TestAccessibleWalk::show(QWidget &window)
{
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

void TestAccessibleWalk::goodWindowHasNoFaults()
{
    QWidget window;
    auto *form = new QFormLayout(&window);
    form->addRow(u"&Name"_s, new QLineEdit(&window));
    auto *text = new QPlainTextEdit(&window);
    text->setTabChangesFocus(true);
    form->addRow(u"&Text"_s, text);
    auto *row = new QHBoxLayout;
    row->addWidget(new QPushButton(u"&Discard"_s, &window));
    row->addWidget(new QPushButton(u"&Save"_s, &window));
    form->addRow(row);
    show(window);
    QCOMPARE(AccessibleWalk::faults(window), QStringList());
}

void TestAccessibleWalk::fieldWithoutNameIsFound()
{
    QWidget window;
    auto *field = new QLineEdit(&window);
    show(window);
    QCOMPARE(AccessibleWalk::namelessWidgets(window).size(), 1);
    field->setAccessibleName(u"•"_s);
    QCOMPARE(AccessibleWalk::namelessWidgets(window).size(), 1);
    field->setAccessibleName(u"Title"_s);
    QCOMPARE(AccessibleWalk::namelessWidgets(window), QStringList());
    field->setAccessibleName({});
    field->setDisabled(true);
    QCOMPARE(AccessibleWalk::namelessWidgets(window).size(), 1);
    field->hide();
    QCOMPARE(AccessibleWalk::namelessWidgets(window), QStringList());
}

void TestAccessibleWalk::signWithoutWordsIsFound()
{
    QWidget window;
    auto *button = new QToolButton(&window);
    button->setText(u"↶"_s);
    show(window);
    QCOMPARE(AccessibleWalk::namelessWidgets(window).size(), 2);
    button->setAccessibleName(u"Undo"_s);
    QCOMPARE(AccessibleWalk::namelessWidgets(window).size(), 1);
    button->setToolTip(u"Undo"_s);
    QCOMPARE(AccessibleWalk::namelessWidgets(window), QStringList());
}

void TestAccessibleWalk::actionWithoutWordsIsFound()
{
    QMainWindow window;
    QMenu *menu = window.menuBar()->addMenu(u"&File"_s);
    QMenu *inner = menu->addMenu(u"&More"_s);
    menu->addSeparator();
    QAction *action = inner->addAction(QString());
    show(window);
    QCOMPARE(AccessibleWalk::namelessActions(window).size(), 1);
    action->setText(u"Quit"_s);
    QCOMPARE(AccessibleWalk::namelessActions(window), QStringList());
}

void TestAccessibleWalk::labelWithoutBuddyIsFound()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *label = new QLabel(u"Name"_s, &window);
    auto *field = new QLineEdit(&window);
    row->addWidget(label);
    row->addWidget(field);
    row->addWidget(new QLabel(u"behind it"_s, &window));
    show(window);
    QCOMPARE(AccessibleWalk::labelsWithoutBuddy(window).size(), 1);
    label->setText(u"&Name"_s);
    QCOMPARE(AccessibleWalk::labelsWithoutBuddy(window).size(), 2);
    label->setBuddy(field);
    QCOMPARE(AccessibleWalk::labelsWithoutBuddy(window), QStringList());
}

void TestAccessibleWalk::sharedMnemonicsAreFound()
{
    QMainWindow window;
    QMenu *menu = window.menuBar()->addMenu(u"&File"_s);
    menu->addAction(u"&Open"_s);
    QAction *other = menu->addAction(u"&Order"_s);
    auto *button = new QPushButton(u"&Forget"_s, &window);
    window.setCentralWidget(button);
    show(window);
    QCOMPARE(AccessibleWalk::sharedMnemonics(window).size(), 2);
    other->setText(u"O&rder"_s);
    QCOMPARE(AccessibleWalk::sharedMnemonics(window).size(), 1);
    button->setText(u"Fo&rget"_s);
    QCOMPARE(AccessibleWalk::sharedMnemonics(window), QStringList());
}

void TestAccessibleWalk::sharedKeysAndAltGrLettersAreFound()
{
    QMainWindow window;
    QMenu *menu = window.menuBar()->addMenu(u"&File"_s);
    QAction *save = menu->addAction(u"&Save"_s);
    save->setShortcut(QKeySequence(u"Ctrl+S"_s));
    auto *shortcut = new QShortcut(QKeySequence(u"Ctrl+S"_s), &window);
    show(window);
    QCOMPARE(AccessibleWalk::clashingKeys(window).size(), 1);
    shortcut->setKey(QKeySequence(u"Ctrl+Alt+Q"_s));
    QCOMPARE(AccessibleWalk::clashingKeys(window).size(), 1);
    shortcut->setKey(QKeySequence(u"Ctrl+Alt+Left"_s));
    QCOMPARE(AccessibleWalk::clashingKeys(window), QStringList());
}

void TestAccessibleWalk::silentButtonIsFound()
{
    QWidget window;
    auto *button = new QPushButton(u"Save"_s, &window);
    show(window);
    QCOMPARE(AccessibleWalk::silentButtons(window), QStringList());
    button->setDisabled(true);
    QCOMPARE(AccessibleWalk::silentButtons(window).size(), 1);
    button->setAccessibleDescription(u"Nothing has been changed."_s);
    QCOMPARE(AccessibleWalk::silentButtons(window), QStringList());
}

void TestAccessibleWalk::tabThatJumpsBackIsFound()
{
    QWidget window;
    auto *grid = new QGridLayout(&window);
    QList<QLineEdit *> fields;
    for (int i = 0; i < 4; ++i) {
        fields += new QLineEdit(&window);
        fields.constLast()->setAccessibleName(QString::number(i));
        grid->addWidget(fields.constLast(), i / 2, i % 2);
    }
    show(window);
    QCOMPARE(AccessibleWalk::brokenTabOrder(window), QStringList());
    // Column after column is an order too.
    QWidget::setTabOrder(fields.at(0), fields.at(2));
    QWidget::setTabOrder(fields.at(2), fields.at(1));
    QWidget::setTabOrder(fields.at(1), fields.at(3));
    QCOMPARE(AccessibleWalk::brokenTabOrder(window), QStringList());
    QWidget::setTabOrder(fields.at(0), fields.at(3));
    QWidget::setTabOrder(fields.at(3), fields.at(2));
    QWidget::setTabOrder(fields.at(2), fields.at(1));
    QCOMPARE(AccessibleWalk::brokenTabOrder(window).size(), 1);
    QWidget::setTabOrder(fields.at(2), fields.at(0));
    QWidget::setTabOrder(fields.at(0), fields.at(1));
    QVERIFY(AccessibleWalk::brokenTabOrder(window).size() > 0);
}

void TestAccessibleWalk::fieldThatKeepsTabIsFound()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *text = new QPlainTextEdit(&window);
    column->addWidget(text);
    column->addWidget(new QLineEdit(&window));
    show(window);
    // The one that keeps the key, the one behind it, and the way back.
    QCOMPARE(AccessibleWalk::brokenTabOrder(window).size(), 2);
    text->setTabChangesFocus(true);
    QCOMPARE(AccessibleWalk::brokenTabOrder(window), QStringList());
}

QTEST_MAIN(TestAccessibleWalk)
#include "tst_accessiblewalk.moc"

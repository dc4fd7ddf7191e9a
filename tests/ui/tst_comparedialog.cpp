// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/ui/WorkspaceFixture.h"
#include "ui/detail/HistoryView.h"
#include "ui/dialogs/CompareDialog.h"
#include "ui/widgets/NoteLine.h"
#include "ui/widgets/WordDiffText.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using Field = Incident::Field;
using Samples::at;

//! \brief Two states of an incident side by side, chosen and read with the keys alone.
class TestCompareDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void firstAndLastAtFirst();
    void twoAreChosenByKeys();
    void longTextIsToldWordByWord();
    void whatChangedBackIsTheSame();
    void aNewLookKeepsTheChoice();
    void enterInTheHistoryComparesThatChange();

private:
    void see(const Incident &incident, int second)
    {
        good(m_desk->workspace.store().absorb({Samples::snapshot(incident, second)}));
    }
    struct Parts {
        explicit Parts(CompareDialog &dialog)
            : older(dialog.findChild<QComboBox *>(u"older"_s))
            , newer(dialog.findChild<QComboBox *>(u"newer"_s))
            , table(dialog.findChild<QTableWidget *>(u"differences"_s))
            , words(dialog.findChild<WordDiffText *>(u"words"_s))
            , note(dialog.findChild<NoteLine *>())
        {
            dialog.show();
        }
        [[nodiscard]] QStringList row(int row) const
        {
            QStringList cells;
            for (int column = 0; column < table->columnCount(); ++column)
                cells += table->item(row, column)->text();
            return cells;
        }
        QComboBox *older;
        QComboBox *newer;
        QTableWidget *table;
        WordDiffText *words;
        NoteLine *note;
    };

    std::unique_ptr<WorkspaceFixture> m_desk;
    IncidentKey m_key = Samples::guid(1);
};

void TestCompareDialog::init()
{
    m_desk = std::make_unique<WorkspaceFixture>();
    Incident now = Samples::incident(1);
    see(now, 0);
    now = Samples::with(now, Field::Status, u"On Hold"_s);
    see(now, 10);
    now = Samples::with(now, Field::IncidentDescription, u"Smoke and fire on floor 2"_s);
    see(now, 20);
    see(Samples::with(now, Field::Status, u"Assigned"_s), 30);
}

void TestCompareDialog::cleanup()
{
    m_desk.reset();
}

void TestCompareDialog::firstAndLastAtFirst()
{
    CompareDialog dialog(m_desk->workspace, m_key);
    const Parts parts(dialog);
    QTRY_COMPARE(parts.table->rowCount(), 1);
    QCOMPARE(parts.older->count(), 4);
    QCOMPARE(parts.older->currentIndex(), 0);
    QCOMPARE(parts.newer->currentIndex(), 3);
    QCOMPARE(parts.row(0),
             (QStringList{u"Description"_s, u"Smoke on floor 1"_s, u"Smoke and fire on floor 2"_s}));
    QCOMPARE(parts.table->item(0, 1)->data(Qt::AccessibleTextRole).toString(),
             u"Earlier: Smoke on floor 1"_s);
    QCOMPARE(parts.note->text(), u"1 field(s) differ."_s);
    QVERIFY(parts.newer->itemText(3).contains(u"Status changed"_s));
}

void TestCompareDialog::twoAreChosenByKeys()
{
    CompareDialog dialog(m_desk->workspace, m_key);
    const Parts parts(dialog);
    QTRY_COMPARE(parts.table->rowCount(), 1);
    parts.newer->setFocus();
    QTest::keyClick(parts.newer, Qt::Key_Up);
    QTest::keyClick(parts.newer, Qt::Key_Up);
    QCOMPARE(parts.table->rowCount(), 1);
    QCOMPARE(parts.row(0), (QStringList{u"Status"_s, u"Assigned"_s, u"On Hold"_s}));
    QVERIFY(parts.words->isHidden());
    // Which stands in which box does not matter: time decides.
    QTest::keyClick(parts.older, Qt::Key_End);
    QTest::keyClick(parts.newer, Qt::Key_Home);
    QCOMPARE(parts.row(0),
             (QStringList{u"Description"_s, u"Smoke on floor 1"_s, u"Smoke and fire on floor 2"_s}));
}

void TestCompareDialog::longTextIsToldWordByWord()
{
    CompareDialog dialog(m_desk->workspace, m_key);
    const Parts parts(dialog);
    QTRY_VERIFY(parts.words->isVisible());
    QCOMPARE(parts.words->toPlainText(), u"Smoke and fire on floor 12"_s);
    QCOMPARE(parts.words->accessibleDescription(), u"Added: “and fire ”. Removed: “1”. Added: “2”."_s);
    QTextCursor cursor(parts.words->document());
    cursor.setPosition(static_cast<int>(u"Smoke an"_s.size()));
    QVERIFY(cursor.charFormat().fontUnderline());
    cursor.setPosition(static_cast<int>(u"Smoke and fire on floor 1"_s.size()));
    QVERIFY(cursor.charFormat().fontStrikeOut());
}

void TestCompareDialog::whatChangedBackIsTheSame()
{
    see(Samples::with(Samples::incident(1), Field::Status, u"Assigned"_s), 40);
    CompareDialog dialog(m_desk->workspace, m_key);
    const Parts parts(dialog);
    QTRY_COMPARE(parts.older->count(), 5);
    QCOMPARE(parts.table->rowCount(), 0);
    QCOMPARE(parts.note->text(), u"Both states are the same: what changed between them was changed back."_s);
    parts.older->setCurrentIndex(4);
    QCOMPARE(parts.note->text(), u"Choose two different states."_s);
}

void TestCompareDialog::aNewLookKeepsTheChoice()
{
    CompareDialog dialog(m_desk->workspace, m_key);
    const Parts parts(dialog);
    QTRY_COMPARE(parts.older->count(), 4);
    parts.older->setCurrentIndex(1);
    parts.newer->setCurrentIndex(2);
    see(Samples::with(Samples::incident(1), Field::Impact, u"VIP"_s), 50);
    QTRY_COMPARE(parts.older->count(), 5);
    QCOMPARE(parts.older->currentIndex(), 1);
    QCOMPARE(parts.newer->currentIndex(), 2);
    QCOMPARE(parts.row(0).constFirst(), u"Description"_s);
}

void TestCompareDialog::enterInTheHistoryComparesThatChange()
{
    HistoryView view(m_desk->workspace);
    view.load(m_key);
    view.show();
    auto *table = view.findChild<QTableWidget *>();
    QTRY_COMPARE(table->rowCount(), 3);
    table->setFocus();
    table->setCurrentCell(2, 0);
    QTest::keyClick(table, Qt::Key_Return);
    auto *dialog = view.findChild<CompareDialog *>();
    QVERIFY(dialog);
    const Parts parts(*dialog);
    QTRY_COMPARE(parts.older->count(), 4);
    QCOMPARE(parts.older->currentIndex(), 0);
    QCOMPARE(parts.newer->currentIndex(), 1);
    QCOMPARE(parts.row(0).constFirst(), u"Status"_s);
    dialog->close();
    QTest::keyClick(view.findChild<QPushButton *>(), Qt::Key_Space);
    QTRY_COMPARE(view.findChildren<CompareDialog *>().size(), 1);
}

QTEST_MAIN(TestCompareDialog)
#include "tst_comparedialog.moc"

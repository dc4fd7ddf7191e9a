// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "WorkspaceFixture.h"
#include "ui/dialogs/ConflictDialog.h"
#include "ui/widgets/PlainLabel.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using Field = Incident::Field;

//! \brief A long text that both sides changed: what each did is marked, and both can be used.
class TestConflictDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void bothAreUsedByTheKeysAlone();
    void bothByTheButtonCanBeWrittenOn();
    void writingOnKeepsEveryCharacter();
    void theCellGoesThroughAllChoices();
    void whereTheyMeetBothIsNotOffered();
    void onlyLongTextsOfferBoth();
    void eachSidesWordsAreMarked();
    void hostileTextStaysText();

private:
    struct Bench {
        explicit Bench(const QList<FieldConflict> &conflicts)
        {
            OutboxEntry wanted = Samples::edit(fixture.add(Samples::incident(1)), conflicts.first().field,
                                               conflicts.first().base, conflicts.first().mine);
            wanted = good(fixture.workspace.outbox().queue(wanted));
            wanted.state = OutboxEntry::State::Conflict;
            wanted.conflicts = conflicts;
            good(fixture.workspace.outbox().update(wanted));
            id = wanted.id;
        }
        //! \brief Waits until the conflict is known and shows it.
        [[nodiscard]] bool show()
        {
            const auto isKnown = [this] { return entry() && entry()->state == OutboxEntry::State::Conflict; };
            if (!QTest::qWaitFor(isKnown))
                return false;
            dialog = std::make_unique<ConflictDialog>(fixture.workspace, id);
            dialog->show();
            table = dialog->findChild<QTableView *>(u"conflicts"_s);
            save = dialog->findChild<QPushButton *>(u"save"_s);
            both = dialog->findChild<QPushButton *>(u"both"_s);
            result = text(u"result"_s);
            return QTest::qWaitForWindowActive(dialog.get()) && both;
        }
        [[nodiscard]] const OutboxEntry *entry() { return fixture.workspace.engine().entry(id); }
        [[nodiscard]] QPlainTextEdit *text(const QString &name) const
        {
            return dialog->findChild<QPlainTextEdit *>(name);
        }
        [[nodiscard]] QString used(int role = Qt::DisplayRole) const
        {
            return table->model()->index(0, table->model()->columnCount() - 1).data(role).toString();
        }

        WorkspaceFixture fixture;
        qint64 id = 0;
        std::unique_ptr<ConflictDialog> dialog;
        QTableView *table = nullptr;
        QPushButton *save = nullptr;
        QPushButton *both = nullptr;
        QPlainTextEdit *result = nullptr;
    };
    static FieldConflict apart()
    {
        return {Field::IncidentDescription, u"The printer on floor 1 smokes."_s,
                u"The printer on floor 1 smokes. Called back."_s, u"The scanner on floor 1 smokes."_s};
    }
    inline static const QString together = u"The scanner on floor 1 smokes. Called back."_s;
};

void TestConflictDialog::bothAreUsedByTheKeysAlone()
{
    Bench bench({apart()});
    QVERIFY(bench.show());
    // Nothing is chosen in advance.
    QVERIFY(!bench.save->isEnabled());
    QCOMPARE(bench.used(), u"○ theirs  ○ mine  ○ both"_s);
    QTest::keyClick(bench.table, Qt::Key_Plus);
    QCOMPARE(bench.result->toPlainText(), together);
    QCOMPARE(bench.used(), u"○ theirs  ○ mine  ◉ both"_s);
    QCOMPARE(bench.used(Qt::AccessibleTextRole), u"Use: both together"_s);
    QCOMPARE(bench.save->text(), u"Save with both sides' Description"_s);
    QTest::keyClick(bench.table, Qt::Key_Return);
    QCOMPARE(bench.dialog->focusWidget(), bench.save);
    QCOMPARE(bench.entry()->state, OutboxEntry::State::Conflict);
    QTest::keyClick(bench.save, Qt::Key_Space);
    QTRY_COMPARE(bench.entry()->state, OutboxEntry::State::Waiting);
    QCOMPARE(bench.entry()->change.fields(),
             QList<FieldChange>({{Field::IncidentDescription, apart().theirs, together}}));
}

void TestConflictDialog::bothByTheButtonCanBeWrittenOn()
{
    Bench bench({apart()});
    QVERIFY(bench.show());
    bench.both->setFocus();
    QTest::keyClick(bench.both, Qt::Key_Space);
    QCOMPARE(bench.result->toPlainText(), together);
    bench.result->moveCursor(QTextCursor::End);
    QTest::keyClicks(bench.result, u"!"_s);
    QCOMPARE(bench.save->text(), u"Save with the new Description"_s);
    QTest::keyClick(bench.result, Qt::Key_Backspace);
    QCOMPARE(bench.save->text(), u"Save with both sides' Description"_s);
    QTest::keyClick(bench.table, Qt::Key_Left);
    QCOMPARE(bench.result->toPlainText(), apart().theirs);
}

void TestConflictDialog::writingOnKeepsEveryCharacter()
{
    FieldConflict conflict = apart();
    conflict.mine = u"10\u00a0kg in\u202fall\u2003today"_s;
    Bench bench({conflict});
    QVERIFY(bench.show());
    QTest::keyClick(bench.table, Qt::Key_Right);
    bench.result->moveCursor(QTextCursor::End);
    QTest::keyClicks(bench.result, u"!"_s);
    QTest::mouseClick(bench.save, Qt::LeftButton);
    QTRY_COMPARE(bench.entry()->state, OutboxEntry::State::Waiting);
    QCOMPARE(bench.entry()->change.wanted(Field::IncidentDescription), conflict.mine + u'!');
}

void TestConflictDialog::theCellGoesThroughAllChoices()
{
    Bench bench({apart()});
    QVERIFY(bench.show());
    const QModelIndex cell = bench.table->model()->index(0, bench.table->model()->columnCount() - 1);
    QStringList seen;
    for (int click = 0; click < 4; ++click) {
        QTest::mouseClick(bench.table->viewport(), Qt::LeftButton, {},
                          bench.table->visualRect(cell).center());
        seen += bench.used(Qt::AccessibleTextRole);
    }
    QCOMPARE(seen,
             (QStringList{u"Use: theirs"_s, u"Use: mine"_s, u"Use: both together"_s, u"Use: theirs"_s}));
}

void TestConflictDialog::whereTheyMeetBothIsNotOffered()
{
    FieldConflict meeting = apart();
    meeting.mine = u"The printer on floor 1 smokes. Restarted."_s;
    Bench bench({meeting});
    QVERIFY(bench.show());
    const QString whyNot =
        u"Both changes cannot be used together: they meet in one place, or there are too many."_s;
    QVERIFY(bench.both->isVisible() && !bench.both->isEnabled());
    QCOMPARE(bench.both->accessibleDescription(), whyNot);
    QVERIFY(bench.both->toolTip().contains(whyNot));
    QVERIFY(bench.dialog->findChild<PlainLabel *>(u"marks"_s)->fullText().endsWith(whyNot));
    QCOMPARE(bench.used(), u"○ theirs  ○ mine"_s);
    QTest::keyClick(bench.table, Qt::Key_Plus);
    QCOMPARE(bench.used(Qt::AccessibleTextRole), u"Use: nothing chosen yet"_s);
    QVERIFY(!bench.save->isEnabled());
    QTest::keyClick(bench.table, Qt::Key_Right);
    QTest::keyClick(bench.table, Qt::Key_Plus);
    QCOMPARE(bench.result->toPlainText(), meeting.mine);
}

void TestConflictDialog::onlyLongTextsOfferBoth()
{
    FieldConflict title = apart();
    title.field = Field::IncidentName;
    Bench bench({title, apart()});
    QVERIFY(bench.show());
    QVERIFY(bench.both->isHidden());
    QTest::keyClick(bench.table, Qt::Key_Plus);
    QCOMPARE(bench.used(), u"○ theirs  ○ mine"_s);
    QTest::keyClick(bench.table, Qt::Key_Return);
    QVERIFY(bench.both->isVisible() && bench.both->isEnabled());
}

void TestConflictDialog::eachSidesWordsAreMarked()
{
    FieldConflict conflict = apart();
    conflict.theirs.replace(u"floor 1"_s, u"floor 2"_s);
    conflict.base.replace(u" on"_s, u"\r\non"_s);
    conflict.theirs.replace(u" on"_s, u"\r\non"_s);
    conflict.mine.replace(u" on"_s, u"\non"_s);
    Bench bench({conflict});
    QVERIFY(bench.show());
    const auto marked = [&bench](const QString &name) {
        QString line;
        const QTextDocument *document = bench.text(name)->document();
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            for (auto at = block.begin(); !at.atEnd(); ++at) {
                const QTextCharFormat format = at.fragment().charFormat();
                const bool isTold = format.fontStrikeOut() || format.fontUnderline();
                const QString mark = format.fontStrikeOut() ? u"-"_s : u"+"_s;
                line += isTold ? u'[' + mark + at.fragment().text() + u']' : at.fragment().text();
            }
            line += u'/';
        }
        return line;
    };
    QCOMPARE(marked(u"base"_s), u"The [-printer]/on floor [-1] smokes./"_s);
    QCOMPARE(marked(u"theirs"_s), u"The printer/on floor [+2] smokes.[+ Called back.]/"_s);
    QCOMPARE(marked(u"mine"_s), u"The [+scanner]/on floor 1 smokes./"_s);
    QCOMPARE(bench.text(u"mine"_s)->accessibleDescription(), u"Removed: “printer”. Added: “scanner”."_s);
    QCOMPARE(bench.text(u"base"_s)->accessibleDescription(), u"Removed: “printer”. Removed: “1”."_s);
}

void TestConflictDialog::hostileTextStaysText()
{
    FieldConflict conflict = apart();
    const QString image = u" <img src=\"file:///etc/hostname\">&amp;<b>"_s;
    conflict.theirs += image;
    conflict.mine = u"<u>"_s + conflict.mine;
    Bench bench({conflict});
    QVERIFY(bench.show());
    QCOMPARE(bench.text(u"theirs"_s)->toPlainText(), conflict.theirs);
    QCOMPARE(bench.text(u"mine"_s)->toPlainText(), conflict.mine);
    QTest::keyClick(bench.table, Qt::Key_Plus);
    QCOMPARE(bench.result->toPlainText(), u"<u>"_s + together + image);
}

QTEST_MAIN(TestConflictDialog)
#include "tst_conflictdialog.moc"

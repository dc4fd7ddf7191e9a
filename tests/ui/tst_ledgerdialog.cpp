// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "WorkspaceFixture.h"
#include "ui/dialogs/LedgerDialog.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using Field = Incident::Field;

//! \brief What was not used is got back from the ledger.
class TestLedgerDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<WorkspaceFixture>(); }
    void cleanup() { m_desk.reset(); }
    void aDiscardedTextIsReadBackByKeys();
    void oneValueIsCopiedAlone();
    void aValueCannotPassForAFieldsName();
    void nothingToShowSaysSo();
    void theChosenLineOutlivesARefresh();
    void olderLinesAreReadOn();

private:
    struct Parts {
        explicit Parts(LedgerDialog &dialog)
            : table(dialog.findChild<QTableView *>(u"ledger"_s))
            , text(dialog.findChild<QPlainTextEdit *>(u"change"_s))
            , copyValue(dialog.findChild<QPushButton *>(u"copyValue"_s))
            , older(dialog.findChild<QPushButton *>(u"older"_s))
            , refresh(dialog.findChild<QPushButton *>(u"refresh"_s))
        {
            dialog.show();
        }
        [[nodiscard]] bool areThere() const { return table && text && copyValue && older && refresh; }
        [[nodiscard]] int rows() const { return table->model()->rowCount(); }

        QTableView *table;
        QPlainTextEdit *text;
        QPushButton *copyValue;
        QPushButton *older;
        QPushButton *refresh;
    };

    //! \brief Queues \a change for the incident \a n.
    OutboxEntry queued(const IncidentChange &change, int n = 1)
    {
        Incident incident;
        incident.setValue(Field::SessionId, Samples::guid(n));
        OutboxEntry entry;
        entry.key = m_desk->add(incident);
        entry.change = change;
        entry.queuedAt = QDateTime::currentDateTimeUtc();
        return good(m_desk->workspace.outbox().queue(entry));
    }
    void discarded(const IncidentChange &change, int n = 1)
    {
        good(m_desk->workspace.outbox().discard(queued(change, n).id));
    }
    static IncidentChange described(const QString &from, const QString &to)
    {
        IncidentChange change;
        change.set(Field::IncidentDescription, from, to);
        return change;
    }
    //! \brief 10,000 characters that a careless box would interpret, shorten or exchange.
    static QString longText()
    {
        QString text;
        for (int line = 0; text.size() < 10'000; ++line)
            text += u"<b>%1</b> &amp;\tsays\u00a0\u201canna\u201d  \U0001f525 \u202ereversed\u202c\n\n"_s.arg(
                line);
        return text.left(9'999) + u'.';
    }

    std::unique_ptr<WorkspaceFixture> m_desk;
};

void TestLedgerDialog::aDiscardedTextIsReadBackByKeys()
{
    const QString text = longText();
    QCOMPARE(text.size(), 10'000);
    discarded(described(u"It was <i>short</i>."_s, text));
    LedgerDialog dialog(m_desk->workspace);
    const Parts parts(dialog);
    QVERIFY(parts.areThere());
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTRY_COMPARE(parts.rows(), 2);
    QCOMPARE(QApplication::focusWidget(), parts.table);
    QCOMPARE(parts.table->currentIndex().row(), 0);
    QVERIFY(!parts.table->selectionModel()->hasSelection());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(parts.table->currentIndex().row(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(parts.table->currentIndex().row(), 0);
    for (int stop = 0; stop < 10 && QApplication::focusWidget() != parts.text; ++stop)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), parts.text);
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(parts.text, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(parts.text, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"Description, new\n"_s + text + u"\n\nDescription, before\nIt was <i>short</i>."_s);
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
    QTest::keyClick(parts.text, Qt::Key_X, Qt::ControlModifier);
    QTest::keyClick(parts.text, Qt::Key_Delete);
    QVERIFY(parts.text->document()->characterCount() > text.size());
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(parts.text);
    QVERIFY(face && !face->text(QAccessible::Name).isEmpty());
    QTest::keyClick(parts.text, Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != parts.text);
}

void TestLedgerDialog::oneValueIsCopiedAlone()
{
    const QString text = longText() + u"\r\nand one more line"_s;
    IncidentChange change = described(u"before"_s, text);
    change.set(Field::Impact, {}, u"Single User"_s);
    discarded(change);
    LedgerDialog dialog(m_desk->workspace);
    const Parts parts(dialog);
    QVERIFY(parts.areThere());
    QTRY_COMPARE(parts.rows(), 2);
    QVERIFY(parts.copyValue->isEnabled());
    QStringList offered;
    const QList<QAction *> actions = parts.copyValue->menu()->actions();
    for (const QAction *action : actions)
        offered += action->text();
    QCOMPARE(offered, QStringList({u"Description, new"_s, u"Description, before"_s, u"Impact, new"_s}));
    actions.at(0)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
    actions.at(1)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
}

void TestLedgerDialog::aValueCannotPassForAFieldsName()
{
    discarded(described({}, u"first\nDescription, before\nmade up"_s));
    LedgerDialog dialog(m_desk->workspace);
    const Parts parts(dialog);
    QVERIFY(parts.areThere());
    QTRY_COMPARE(parts.rows(), 2);
    QStringList bold;
    for (QTextBlock block = parts.text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.length() > 1 && block.begin().fragment().charFormat().fontWeight() == QFont::Bold)
            bold += block.text();
    }
    QCOMPARE(bold, QStringList({u"Description, new"_s, u"Description, before"_s}));
    QVERIFY(parts.text->toPlainText().endsWith(u"Description, before\n(empty)"_s));
}

void TestLedgerDialog::nothingToShowSaysSo()
{
    LedgerDialog dialog(m_desk->workspace);
    const Parts parts(dialog);
    QVERIFY(parts.areThere());
    QVERIFY(parts.text->toPlainText().isEmpty());
    QVERIFY(!parts.text->placeholderText().isEmpty());
    QCOMPARE(parts.text->accessibleDescription(), parts.text->placeholderText());
    QVERIFY(!parts.copyValue->isEnabled());
    QVERIFY(parts.older->isHidden());
}

void TestLedgerDialog::theChosenLineOutlivesARefresh()
{
    discarded(described(u"one"_s, u"two"_s));
    LedgerDialog dialog(m_desk->workspace);
    const Parts parts(dialog);
    QVERIFY(parts.areThere());
    QTRY_COMPARE(parts.rows(), 2);
    parts.table->selectRow(0);
    discarded(described(u"three"_s, u"four"_s), 2);
    parts.refresh->click();
    QTRY_COMPARE(parts.rows(), 4);
    QCOMPARE(parts.table->currentIndex().row(), 2);
    QVERIFY(parts.table->selectionModel()->isRowSelected(2, {}));
    QVERIFY(parts.text->toPlainText().contains(u"two"_s));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&dialog, &change);
    QCOMPARE(parts.table->currentIndex().row(), 2);
    QVERIFY(parts.text->toPlainText().contains(u"two"_s));
    parts.table->selectRow(0);
    QVERIFY(parts.text->toPlainText().contains(u"four"_s));
    QVERIFY(!parts.text->toPlainText().contains(u"two"_s));
}

void TestLedgerDialog::olderLinesAreReadOn()
{
    const OutboxEntry entry = queued(described(u"one"_s, u"the first that was sent"_s));
    Outbox &outbox = m_desk->workspace.outbox();
    for (int line = 1; line < 500; ++line)
        (void)outbox.update(entry, u"held"_s);
    good(outbox.update(entry, u"refused"_s));
    LedgerDialog dialog(m_desk->workspace);
    const Parts parts(dialog);
    QVERIFY(parts.areThere());
    QTRY_COMPARE(parts.rows(), 500);
    QVERIFY(!parts.older->isHidden());
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    parts.older->setFocus();
    QTest::keyClick(parts.older, Qt::Key_Space);
    QTRY_COMPARE(parts.rows(), 501);
    QVERIFY(parts.older->isHidden());
    QCOMPARE(QApplication::focusWidget(), parts.table);
    QCOMPARE(parts.table->currentIndex().row(), 500);
    QVERIFY(parts.text->toPlainText().contains(u"the first that was sent"_s));
}

QTEST_MAIN(TestLedgerDialog)
#include "tst_ledgerdialog.moc"

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "WorkspaceFixture.h"

#include "models/store/Database.h"
#include "ui/detail/DetailPane.h"
#include "ui/detail/IncidentForm.h"
#include "ui/detail/NewIncidentDialog.h"
#include "ui/resolve/ResolveDialog.h"
#include "ui/widgets/FieldFrame.h"
#include "ui/widgets/MessageBanner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using Field = Incident::Field;

//! \brief The disk is full while somebody writes: the words stay on the screen, can be copied, and the person
//! is told. With room again they are stored.
class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { SqlFile::setFault(nullptr); }
    void whileTyping();
    void whileSaving();
    void whileResolving();

private:
    static QSqlError refuse(const QSqlDatabase &, const QString &sql)
    {
        const bool writes =
            sql.startsWith("INSERT"_L1) || sql.startsWith("UPDATE"_L1) || sql.startsWith("DELETE"_L1);
        return writes ? QSqlError({}, u"database or disk is full"_s, QSqlError::StatementError, u"13"_s)
                      : QSqlError();
    }
    static bool isTold(const QWidget &window, const QString &words)
    {
        const auto banners = window.findChildren<MessageBanner *>();
        return std::any_of(banners.cbegin(), banners.cend(), [&](const MessageBanner *banner) {
            return !banner->isHidden() && banner->text().contains(words);
        });
    }
    static QLineEdit *titleIn(DetailPane &pane)
    {
        return qobject_cast<QLineEdit *>(
            pane.findChild<IncidentForm *>()->frame(Field::IncidentName)->editor());
    }
};

void TestFullDisk::whileTyping()
{
    WorkspaceFixture desk;
    const IncidentKey key = desk.add(Samples::incident(1));
    DetailPane pane(desk.workspace, desk.preferences);
    pane.show();
    pane.model().open(key);
    QTRY_COMPARE(pane.model().mode(), IncidentModel::Mode::Existing);
    SqlFile::setFault(&refuse);
    titleIn(pane)->selectAll();
    QTest::keyClicks(titleIn(pane), u"Typed on a full disk"_s);
    QTRY_VERIFY(isTold(pane, u"could not be written to this computer's disk"_s));
    QCOMPARE(titleIn(pane)->text(), u"Typed on a full disk"_s);
    titleIn(pane)->selectAll();
    titleIn(pane)->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Typed on a full disk"_s);
    QVERIFY(desk.drafts().isEmpty());
    SqlFile::setFault(nullptr);
    QTest::keyClick(titleIn(pane), Qt::Key_End);
    QTest::keyClicks(titleIn(pane), u"!"_s);
    QTRY_COMPARE(desk.drafts().size(), 1);
    QCOMPARE(desk.drafts().first().change.wanted(Field::IncidentName), u"Typed on a full disk!"_s);
}

void TestFullDisk::whileSaving()
{
    WorkspaceFixture desk;
    const IncidentKey key = desk.add(Samples::incident(1));
    DetailPane pane(desk.workspace, desk.preferences);
    pane.show();
    pane.model().open(key);
    QTRY_COMPARE(pane.model().mode(), IncidentModel::Mode::Existing);
    titleIn(pane)->selectAll();
    QTest::keyClicks(titleIn(pane), u"To be saved"_s);
    QTRY_COMPARE(desk.drafts().size(), 1);
    SqlFile::setFault(&refuse);
    const auto saved = settled(pane.model().save());
    QVERIFY(!saved);
    QCOMPARE(titleIn(pane)->text(), u"To be saved"_s);
    QVERIFY(pane.model().isDirty());
    SqlFile::setFault(nullptr);
    QVERIFY(desk.entries().isEmpty());
    QCOMPARE(desk.drafts().size(), 1);
    QVERIFY(settled(pane.model().save()));
    QCOMPARE(desk.entries().size(), 1);
}

void TestFullDisk::whileResolving()
{
    WorkspaceFixture desk;
    const IncidentKey key = desk.add(Samples::incident(1));
    ResolveDialog dialog(desk.workspace, desk.preferences, key);
    dialog.show();
    auto texts = dialog.findChildren<QPlainTextEdit *>();
    texts.removeIf([](const QPlainTextEdit *edit) { return edit->isReadOnly(); });
    QVERIFY(!texts.isEmpty());
    SqlFile::setFault(&refuse);
    QTest::keyClicks(texts.first(), u"It works again"_s);
    QTRY_VERIFY(isTold(dialog, u"disk"_s));
    QCOMPARE(texts.first()->toPlainText(), u"It works again"_s);
}

QTEST_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"

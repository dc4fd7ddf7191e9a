// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "WorkspaceFixture.h"
#include "models/servicedesk/IncidentJson.h"
#include "ui/dialogs/ExportDialog.h"
#include "ui/dialogs/ImportDialog.h"
#include "ui/widgets/NoteLine.h"
#include "ui/widgets/PlainLabel.h"

#include <QDir>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

//! \brief Choosing what goes into a file or comes from one, and hearing what became of it.
class TestExchangeDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsWrittenAndSaysWhere();
    void theSelectionIsOfferedFirstWhenThereIsOne();
    void aFaultIsOneSentenceAndNoFile();
    void stopLeavesNoFile();
    void theImportSaysWhatItDid();
    void aFileThatIsNoneOfOursIsOneSentence();

private:
    static QString statusOf(const QDialog &dialog)
    {
        return dialog.findChild<PlainLabel *>(u"status"_s)->fullText();
    }
    static QString problemOf(const QDialog &dialog)
    {
        return dialog.findChild<NoteLine *>(u"problem"_s)->text();
    }
    static int lines(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? static_cast<int>(file.readAll().count("\r\n")) : -1;
    }
};

void TestExchangeDialogs::theListIsWrittenAndSaysWhere()
{
    WorkspaceFixture desk;
    for (int n = 1; n <= 3; ++n)
        desk.add(Samples::incident(n));
    ListQuery query;
    query.text = u"im:2"_s;
    ExportDialog dialog(desk.workspace, {}, query, 1, u"https://desk.example.com"_s);
    dialog.show();
    QVERIFY(dialog.findChild<QRadioButton *>(u"list"_s)->isChecked());
    QVERIFY(!dialog.findChild<QRadioButton *>(u"selection"_s)->isEnabled());
    auto *everything = dialog.findChild<QRadioButton *>(u"everything"_s);
    QTRY_VERIFY(everything->text().contains(u"(3)"_s));
    const QString path = desk.folder.filePath(u"list.csv"_s);
    dialog.exportTo(path);
    QTRY_VERIFY(statusOf(dialog).contains(QDir::toNativeSeparators(path)));
    QVERIFY(statusOf(dialog).startsWith(u'1'));
    QCOMPARE(lines(path), 2);
    everything->setChecked(true);
    dialog.exportTo(path);
    QTRY_VERIFY(statusOf(dialog).startsWith(u'3'));
    QCOMPARE(lines(path), 4);
}

void TestExchangeDialogs::theSelectionIsOfferedFirstWhenThereIsOne()
{
    WorkspaceFixture desk;
    for (int n = 1; n <= 3; ++n)
        desk.add(Samples::incident(n));
    const QList<RowId> ids = good(desk.workspace.store().rowIds({}));
    ExportDialog dialog(desk.workspace, ids.mid(0, 2), {}, 3, {});
    dialog.show();
    QVERIFY(dialog.findChild<QRadioButton *>(u"selection"_s)->isChecked());
    const QString path = desk.folder.filePath(u"selection.csv"_s);
    dialog.exportTo(path);
    QTRY_COMPARE(lines(path), 3);
}

void TestExchangeDialogs::aFaultIsOneSentenceAndNoFile()
{
    WorkspaceFixture desk;
    desk.add(Samples::incident(1));
    ExportDialog dialog(desk.workspace, {}, {}, 1, {});
    dialog.show();
    dialog.exportTo(desk.folder.filePath(u"nowhere/list.csv"_s));
    QTRY_VERIFY(!problemOf(dialog).isEmpty());
    QCOMPARE(problemOf(dialog).count(u'.'), 1);
    QVERIFY(statusOf(dialog).isEmpty());
    QVERIFY(dialog.findChild<QPushButton *>(u"export"_s)->isEnabled());
    // And what was said goes with the next try.
    dialog.exportTo(desk.folder.filePath(u"list.csv"_s));
    QVERIFY(problemOf(dialog).isEmpty());
    QTRY_COMPARE(lines(desk.folder.filePath(u"list.csv"_s)), 2);
}

void TestExchangeDialogs::stopLeavesNoFile()
{
    WorkspaceFixture desk;
    desk.add(Samples::incident(1));
    ExportDialog dialog(desk.workspace, {}, {}, 1, {});
    dialog.show();
    const QString path = desk.folder.filePath(u"list.csv"_s);
    dialog.exportTo(path);
    QVERIFY(dialog.findChild<QProgressBar *>()->isVisible());
    // Escape stops what runs, and only then closes.
    dialog.reject();
    QVERIFY(dialog.isVisible());
    QTRY_VERIFY(!dialog.findChild<QProgressBar *>()->isVisible());
    QVERIFY(!QFile::exists(path));
    QVERIFY(!statusOf(dialog).isEmpty());
    dialog.reject();
    QVERIFY(!dialog.isVisible());
}

void TestExchangeDialogs::theImportSaysWhatItDid()
{
    WorkspaceFixture desk;
    desk.add(Samples::incident(1));
    const QString path = desk.folder.filePath(u"in.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"format":"incident-console","formatVersion":1,"from":"https://other.example.com","incidents":[)");
    for (int n = 1; n <= 3; ++n)
        file.write((n == 1 ? "\n{\"incident\":" : ",\n{\"incident\":")
                   + IncidentJson::encode(Samples::incident(n)) + '}');
    file.write(",\n{\"incident\":null},\n{\"incident\":{}}\n]}\n");
    file.close();
    ImportDialog dialog(desk.workspace, u"https://desk.example.com/ServiceDeskApi"_s);
    dialog.show();
    QVERIFY(!dialog.findChild<QPlainTextEdit *>(u"broken"_s)->isVisible());
    dialog.importFrom(path);
    QTRY_VERIFY(statusOf(dialog).contains(u"2 incident"_s));
    QVERIFY(statusOf(dialog).contains(u"other.example.com"_s));
    QVERIFY(statusOf(dialog).contains(u"1 was/were here already"_s));
    QVERIFY(statusOf(dialog).contains(u"1 new one"_s));
    QVERIFY(problemOf(dialog).isEmpty());
    const auto *broken = dialog.findChild<QPlainTextEdit *>(u"broken"_s);
    QVERIFY(broken->isVisible());
    QVERIFY(broken->toPlainText().startsWith(u"Line 6, incident 5: "_s));
}

void TestExchangeDialogs::aFileThatIsNoneOfOursIsOneSentence()
{
    WorkspaceFixture desk;
    ImportDialog dialog(desk.workspace, {});
    dialog.show();
    dialog.importFrom(desk.folder.filePath(u"settings.ini"_s));
    QTRY_VERIFY(!problemOf(dialog).isEmpty());
    QCOMPARE(problemOf(dialog).count(u'.'), 1);
    QVERIFY(statusOf(dialog).isEmpty());
    dialog.importFrom(desk.folder.filePath(u"nowhere.json"_s));
    QTRY_VERIFY(problemOf(dialog).contains(u"could not be read"_s));
}

QTEST_MAIN(TestExchangeDialogs)
#include "tst_exchangedialogs.moc"

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "WorkspaceFixture.h"
#include "ui/print/IncidentPaper.h"
#include "ui/print/ListPaper.h"
#include "ui/print/PrintDialog.h"
#include "ui/widgets/NoteLine.h"
#include "ui/widgets/PlainLabel.h"

#include <QDir>
#include <QImage>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace Samples;

//! \brief Incidents on sheets: all of them there, and server text only as text.
class TestPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anIncidentIsOneSheet();
    void aLongTextGoesOnOnTheNextSheet();
    void markupIsText();
    void aListHasAsManySheetsAsItNeeds();
    void aListThatIsTooLongIsCut();
    void aPlaceThatCannotBeWrittenIsOneSentence();

private:
    [[nodiscard]] QByteArray incidentPdf(const Incident &incident);
    [[nodiscard]] QByteArray listPdf(int rows, int total);
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static qsizetype sheets(const QByteArray &pdf) { return pdf.count("/Type /Page\n"); }

    QTemporaryDir m_folder;
    QString m_path;
};

void TestPrint::init()
{
    m_path = m_folder.filePath(u"out.pdf"_s);
    QFile::remove(m_path);
}

QByteArray TestPrint::incidentPdf(const Incident &incident)
{
    WorkspaceFixture desk;
    const IncidentKey key = desk.add(incident);
    PrintDialog dialog(desk.workspace, {key, {}, {}, 1, u"https://desk.example.com"_s});
    dialog.show();
    dialog.writePdf(m_path);
    const auto *status = dialog.findChild<PlainLabel *>(u"status"_s);
    if (!QTest::qWaitFor([&] { return status->fullText().contains(QDir::toNativeSeparators(m_path)); }))
        return {};
    return bytes();
}

QByteArray TestPrint::listPdf(int rows, int total)
{
    const ListPaper paper(u"https://desk.example.com"_s, at(0), total);
    QList<IncidentRow> list;
    for (int n = 1; n <= rows; ++n) {
        IncidentRow row;
        row.key = guid(n);
        row.shown = incident(n);
        row.readAt = at(n);
        list.append(row);
    }
    const auto fault = PdfFile::write(m_path, u"Incidents"_s,
                                      [&](QPagedPaintDevice &device) { return paper.paint(device, list); });
    return fault ? QByteArray() : bytes();
}

void TestPrint::anIncidentIsOneSheet()
{
    const QByteArray pdf = incidentPdf(incident(1));
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QCOMPARE(sheets(pdf), 1);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"out.pdf"_s));
}

void TestPrint::aLongTextGoesOnOnTheNextSheet()
{
    const QString line = u"Every page from the tray on the left comes out blank.\n"_s;
    const qsizetype some =
        sheets(incidentPdf(with(incident(1), Field::IncidentDescription, line.repeated(150))));
    // How much goes on one is the font's affair.
    QVERIFY2(some == 3 || some == 4, qPrintable(QString::number(some)));
    // What nobody can read on paper is cut.
    const QString endless = line.repeated(IncidentPaper::longestText * 4 / line.size());
    const qsizetype most = sheets(incidentPdf(with(incident(1), Field::IncidentDescription, endless)));
    QVERIFY2(most > 10 && most < 30, qPrintable(QString::number(most)));
}

void TestPrint::markupIsText()
{
    const QString trap = m_folder.filePath(u"trap.png"_s);
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(trap));
    const QString text = u"<img src=\"file://%1\"><img src=\"%1\">\uFFFC"_s.arg(trap);
    Incident hostile = with(incident(1), Field::IncidentDescription, text);
    hostile.setValue(Field::IncidentName, text);
    const QByteArray pdf = incidentPdf(hostile);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(!pdf.contains("/Subtype /Image"));
}

void TestPrint::aListHasAsManySheetsAsItNeeds()
{
    QCOMPARE(sheets(listPdf(0, 0)), 1);
    QCOMPARE(sheets(listPdf(10, 10)), 1);
    const qsizetype many = sheets(listPdf(1'000, 1'000));
    QVERIFY2(many > 10 && many < 30, qPrintable(QString::number(many)));
}

void TestPrint::aListThatIsTooLongIsCut()
{
    WorkspaceFixture desk;
    QList<IncidentSnapshot> snapshots;
    for (int n = 1; n <= ListPaper::most + 200; ++n)
        snapshots.append(snapshot(incident(n), n));
    good(desk.workspace.store().absorb(snapshots));
    PrintDialog dialog(desk.workspace, {{}, {}, {}, ListPaper::most + 200, {}});
    dialog.show();
    QVERIFY(!dialog.findChild<QRadioButton *>(u"incident"_s)->isEnabled());
    QVERIFY(dialog.findChild<QRadioButton *>(u"list"_s)->isChecked());
    dialog.writePdf(m_path);
    QTRY_VERIFY(
        dialog.findChild<PlainLabel *>(u"status"_s)->fullText().contains(QDir::toNativeSeparators(m_path)));
    QCOMPARE(sheets(bytes()), sheets(listPdf(ListPaper::most, ListPaper::most)));
}

void TestPrint::aPlaceThatCannotBeWrittenIsOneSentence()
{
    WorkspaceFixture desk;
    desk.add(incident(1));
    PrintDialog dialog(desk.workspace, {guid(1), {}, {}, 1, {}});
    dialog.show();
    dialog.writePdf(m_folder.filePath(u"nowhere/out.pdf"_s));
    const auto *problem = dialog.findChild<NoteLine *>(u"problem"_s);
    QTRY_VERIFY(!problem->text().isEmpty());
    QCOMPARE(problem->text().count(u'.'), 1);
    QVERIFY(!QFile::exists(m_path));
}

QTEST_MAIN(TestPrint)
#include "tst_print.moc"

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/items/ViewsModel.h"
#include "tests/ui/WorkspaceFixture.h"
#include "ui/Theme.h"
#include "ui/detail/DetailPane.h"
#include "ui/detail/IncidentForm.h"
#include "ui/list/FoundTip.h"
#include "ui/list/IncidentListPane.h"
#include "ui/list/ItemText.h"
#include "ui/widgets/FieldFrame.h"
#include "ui/widgets/GrowingTextEdit.h"

#include <QHelpEvent>
#include <QStyleOptionViewItem>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using Field = Incident::Field;

//! \brief Where the search found something is seen in the list, in its tool tip and in the form.
class TestFound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theListMarksWhatItFound();
    void theTipSaysWhereAndStaysText();
    void theReasonsAreFewAndShort();
    void longTextsAreMarked();

private:
    void openPane();
    //! \brief How many points of the first row's cell have the ground of a match, but for a few by accident.
    void find(const QString &text);
    [[nodiscard]] int marked(ListColumn::Value column, bool selected) const;

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<ViewsModel> m_views;
    std::unique_ptr<IncidentListPane> m_pane;
};

void TestFound::init()
{
    m_fixture = std::make_unique<WorkspaceFixture>();
}

void TestFound::cleanup()
{
    m_pane.reset();
    m_views.reset();
    m_fixture.reset();
}

void TestFound::openPane()
{
    m_views = std::make_unique<ViewsModel>(m_fixture->workspace);
    m_pane = std::make_unique<IncidentListPane>(m_fixture->workspace, m_fixture->preferences, *m_views,
                                                [] { return QDateTime::currentDateTimeUtc(); });
    m_pane->resize(900, 500);
    m_pane->show();
    QTRY_VERIFY(!m_pane->model().keyAt(0).isEmpty());
}

int TestFound::marked(ListColumn::Value column, bool selected) const
{
    IncidentTableView &table = m_pane->table();
    const QImage image = table.viewport()->grab(table.visualRect(table.model()->index(0, column))).toImage();
    QStyleOptionViewItem cell;
    cell.widget = &table;
    const bool isReversed = selected && !ItemText::isPaleWhenSelected(cell);
    const QRgb ground = Theme::match(table.palette(), isReversed).background().color().rgb();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == ground ? 1 : 0;
    }
    constexpr int accidents = 8;
    return qMax(0, count - accidents);
}

void TestFound::find(const QString &text)
{
    m_pane->setFilter(text);
    QTRY_VERIFY(m_pane->model().isComplete());
}

void TestFound::theListMarksWhatItFound()
{
    m_fixture->add(Samples::incident(1));
    openPane();
    QCOMPARE(marked(ListColumn::Title, false), 0);
    find(u"fir"_s);
    const int few = marked(ListColumn::Title, false);
    QVERIFY(few > 0);
    find(u"fire printer"_s);
    QVERIFY(marked(ListColumn::Title, false) > few);
    QCOMPARE(marked(ListColumn::Status, false), 0);
    find(u"status:assigned"_s);
    QCOMPARE(marked(ListColumn::Title, false), 0);
    QVERIFY(marked(ListColumn::Status, false) > 0);
    m_pane->table().selectRowAlone(0);
    QVERIFY(marked(ListColumn::Status, true) > 0);
    find({});
    QCOMPARE(marked(ListColumn::Status, false), 0);
}

void TestFound::theTipSaysWhereAndStaysText()
{
    m_fixture->add(Samples::with(Samples::incident(1), Field::IncidentDescription,
                                 u"<b>Smoke</b> on the third floor"_s));
    openPane();
    find(u"smoke"_s);
    IncidentTableView &table = m_pane->table();
    QTRY_VERIFY(!m_pane->model().keyAt(0).isEmpty());
    const QPoint place = table.visualRect(table.model()->index(0, ListColumn::Title)).center();
    QHelpEvent help(QEvent::ToolTip, place, table.viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(table.viewport(), &help);
    QTRY_VERIFY(
        QToolTip::text().contains(u"Found in Description: &lt;b&gt;Smoke&lt;/b&gt; on the third floor"_s));
    QVERIFY(QToolTip::text().contains(u"Printer 1 is on fire"_s));
    QToolTip::hideText();
}

void TestFound::theReasonsAreFewAndShort()
{
    Incident shown;
    for (const Field field : Incident::allFields())
        shown.setValue(field, u"long "_s.repeated(200) + u"printer"_s + u" words"_s.repeated(200));
    const SearchMarks marks(SearchQuery::parse(u"printer"_s).value());
    const QStringList reasons = FoundTip::reasons(marks, shown);
    QCOMPARE(reasons.size(), 6);
    for (const QString &reason : reasons) {
        QVERIFY2(reason.contains(u": … long"_s) && reason.contains(u"printer"_s) && reason.endsWith(u" …"_s),
                 qPrintable(reason));
        QVERIFY(reason.size() < 200);
    }
    QCOMPARE(FoundTip::reasons(marks, Samples::with({}, Field::IncidentName, u"Printer"_s)),
             QStringList{u"Found in Title: Printer"_s});
    QVERIFY(FoundTip::reasons(marks, {}).isEmpty());
}

void TestFound::longTextsAreMarked()
{
    const IncidentKey key = m_fixture->add(Samples::incident(1));
    DetailPane pane(m_fixture->workspace, m_fixture->preferences);
    pane.open(key);
    QTRY_COMPARE(pane.model().mode(), IncidentModel::Mode::Existing);
    auto *form = pane.findChild<IncidentForm *>();
    auto *text = qobject_cast<GrowingTextEdit *>(form->frame(Field::IncidentDescription)->editor());
    QVERIFY(text && text->extraSelections().isEmpty());
    pane.setMarks(SearchMarks(SearchQuery::parse(u"floor"_s).value()));
    QCOMPARE(text->extraSelections().size(), 1);
    QCOMPARE(text->extraSelections().constFirst().cursor.selectedText(), u"floor"_s);
    text->setText(u"No floor,\nanother floor"_s);
    QTRY_COMPARE(text->extraSelections().size(), 2);
    QVERIFY(!text->document()->isUndoAvailable());
    pane.setMarks({});
    QVERIFY(text->extraSelections().isEmpty());
}

QTEST_MAIN(TestFound)
#include "tst_found.moc"

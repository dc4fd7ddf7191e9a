// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/items/IncidentTableModel.h"
#include "models/items/ViewsModel.h"
#include "tests/ui/WorkspaceFixture.h"
#include "ui/Theme.h"
#include "ui/list/IncidentListPane.h"
#include "ui/list/ViewsPane.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QCollator>
#include <QHeaderView>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using Field = Incident::Field;

//! \brief The list over a real store, with a clock that stands still.
class TestPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aRowIsReadOutAsOneSentence();
    void theAgeFollowsTheClock();
    void serverTextStaysText();
    void aPriorityHasShapeWordAndLegibleColour();
    void theModelKeepsItsWord();
    void anEmptyCacheSaysHowToFillIt();
    void aFilterThatMatchesNothingSaysSo();
    void anEmptyViewIsNotAnEmptyCache();
    void aFaultNeverLooksEmpty();
    void aRowThatLeavesTheListPullsNoOtherIn();
    void severalRowsChooseNothing();
    void theLayoutIsRememberedAndTheTitleStays();
    void typedDigitsFindANumber();
    void theNextUnreadIsFoundAcrossTheEnd();
    void textsFollowTheLanguage();
    void copyTakesTheRowsAsLines();

private:
    void fill(int count);
    void openPane();
    [[nodiscard]] QModelIndex cell(int row, ListColumn::Value column) const
    {
        return m_pane->table().model()->index(row, column);
    }
    [[nodiscard]] bool isLoaded() const
    {
        for (int row = 0; row < m_pane->model().rowCount(); ++row) {
            if (m_pane->model().keyAt(row).isEmpty())
                return !cell(row, ListColumn::Title).data().isValid();
        }
        return m_pane->model().rowCount() > 0;
    }

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<ViewsModel> m_views;
    std::unique_ptr<IncidentListPane> m_pane;
    QDateTime m_now;
};

void TestPresenter::init()
{
    m_fixture = std::make_unique<WorkspaceFixture>();
    m_now = QDateTime::currentDateTimeUtc().addSecs(180);
}

void TestPresenter::cleanup()
{
    m_pane.reset();
    m_views.reset();
    m_fixture.reset();
}

void TestPresenter::fill(int count)
{
    for (int n = 1; n <= count; ++n)
        m_fixture->add(Samples::incident(n));
}

void TestPresenter::openPane()
{
    m_pane.reset();
    m_views = std::make_unique<ViewsModel>(m_fixture->workspace);
    m_pane = std::make_unique<IncidentListPane>(m_fixture->workspace, m_fixture->preferences, *m_views,
                                                [this] { return m_now; });
    m_pane->resize(900, 500);
    m_pane->show();
    QTRY_VERIFY(m_pane->model().isComplete());
    if (m_pane->model().rowCount() > 0)
        QTRY_VERIFY(isLoaded());
}

void TestPresenter::aRowIsReadOutAsOneSentence()
{
    m_fixture->add(Samples::with(Samples::incident(123), Field::Priority, QStringLiteral("High")));
    openPane();
    const QString sentence = cell(0, ListColumn::Unread).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(sentence,
             QStringLiteral("IM-000123, Printer 123 is on fire, unread, priority High, Assigned, read ")
                 + cell(0, ListColumn::LastRead).data().toString());
    QCOMPARE(cell(0, ListColumn::Title).data(Qt::AccessibleDescriptionRole).toString(), sentence);
    for (int column = 0; column < ListColumn::Count; ++column)
        QVERIFY(!cell(0, static_cast<ListColumn::Value>(column))
                     .data(Qt::AccessibleTextRole)
                     .toString()
                     .isEmpty());
}

void TestPresenter::theAgeFollowsTheClock()
{
    fill(1);
    openPane();
    const QString first = cell(0, ListColumn::LastRead).data().toString();
    m_now = m_now.addDays(3);
    QVERIFY(cell(0, ListColumn::LastRead).data().toString() != first);
}

void TestPresenter::serverTextStaysText()
{
    const QString hostile = QStringLiteral("<img src='file:///etc/passwd'><b>bold</b>\nsecond line");
    m_fixture->add(Samples::with(Samples::incident(1), Field::IncidentName, hostile));
    openPane();
    const QModelIndex title = cell(0, ListColumn::Title);
    QVERIFY(title.data().toString().startsWith(QStringLiteral("<img")));
    QVERIFY(!title.data().toString().contains(u'\n'));
    const QString tip = title.data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains(QStringLiteral("<img")));
    QVERIFY(tip.contains(QStringLiteral("&lt;img")));
}

void TestPresenter::aPriorityHasShapeWordAndLegibleColour()
{
    m_fixture->add(Samples::with(Samples::incident(1), Field::Priority, QStringLiteral("Emergency")));
    m_fixture->add(Samples::with(Samples::incident(2), Field::Priority, QStringLiteral("Purple")));
    openPane();
    const int known = cell(0, ListColumn::Priority).data().toString() == QLatin1String("Emergency") ? 0 : 1;
    const QModelIndex emergency = cell(known, ListColumn::Priority);
    QVERIFY(!emergency.data(Qt::DecorationRole).value<QIcon>().isNull());
    const auto ink = emergency.data(Qt::ForegroundRole).value<QBrush>().color();
    QVERIFY(Theme::contrast(ink, m_pane->palette().color(QPalette::Base)) >= 4.5);
    const QModelIndex purple = cell(1 - known, ListColumn::Priority);
    QCOMPARE(purple.data().toString(), QStringLiteral("Purple"));
    QVERIFY(!purple.data(Qt::DecorationRole).isValid());
    QVERIFY(!purple.data(Qt::ForegroundRole).isValid());
}

void TestPresenter::theModelKeepsItsWord()
{
    openPane();
    const QAbstractItemModelTester tester(m_pane->table().model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    fill(30);
    QTRY_COMPARE(m_pane->model().rowCount(), 30);
    m_pane->setFilter(QStringLiteral("7"));
    QTRY_VERIFY(m_pane->model().rowCount() < 30);
    m_pane->setFilter({});
    QTRY_COMPARE(m_pane->model().rowCount(), 30);
    m_pane->table().sortByColumn(ListColumn::Number, Qt::AscendingOrder);
    QTRY_COMPARE(cell(0, ListColumn::Number).data().toString(), QStringLiteral("IM-000001"));
}

void TestPresenter::anEmptyCacheSaysHowToFillIt()
{
    openPane();
    QVERIFY(!m_pane->isListShown());
    QCOMPARE(m_pane->emptyPage().reason(), EmptyListPage::Reason::NothingHere);
    QVERIFY(m_pane->emptyPage().text().contains(QStringLiteral("cannot list incidents")));
    QSignalSpy bringIn(m_pane.get(), &IncidentListPane::bringInRequested);
    const QList<QPushButton *> buttons = m_pane->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->text().startsWith(QStringLiteral("Bring")))
            button->click();
    }
    QCOMPARE(bringIn.size(), 1);
    fill(1);
    QTRY_VERIFY(m_pane->isListShown());
}

void TestPresenter::aFilterThatMatchesNothingSaysSo()
{
    fill(3);
    openPane();
    m_pane->setFilter(QStringLiteral("<b>zebra</b>"));
    QTRY_VERIFY(!m_pane->isListShown());
    QCOMPARE(m_pane->emptyPage().reason(), EmptyListPage::Reason::NothingMatches);
    QVERIFY(m_pane->emptyPage().text().contains(QStringLiteral("<b>zebra</b>")));
    m_pane->setFilter({});
    QTRY_VERIFY(m_pane->isListShown());
    QCOMPARE(m_pane->model().rowCount(), 3);
}

void TestPresenter::anEmptyViewIsNotAnEmptyCache()
{
    fill(2);
    openPane();
    QTRY_COMPARE(m_views->counts().all, 2);
    m_pane->setView(ListQuery::View::Conflicts);
    QTRY_VERIFY(!m_pane->isListShown());
    QCOMPARE(m_pane->emptyPage().reason(), EmptyListPage::Reason::ViewIsEmpty);
}

void TestPresenter::aFaultNeverLooksEmpty()
{
    openPane();
    ServiceError error;
    error.kind = ServiceError::Kind::StoreFailed;
    Q_EMIT m_pane->model().failed(error);
    QVERIFY(!m_pane->isListShown());
    QCOMPARE(m_pane->emptyPage().reason(), EmptyListPage::Reason::Failed);
    QVERIFY(!m_pane->emptyPage().text().contains(QStringLiteral("cannot list")));
}

void TestPresenter::aRowThatLeavesTheListPullsNoOtherIn()
{
    fill(40);
    m_fixture->preferences.set(Preferences::Key::LastView, static_cast<int>(ListQuery::View::Unread));
    openPane();
    QCOMPARE(m_pane->model().rowCount(), 40);
    QSignalSpy chosen(m_pane.get(), &IncidentListPane::incidentChosen);
    m_pane->table().selectRowAlone(5);
    QTRY_COMPARE(chosen.size(), 1);
    const IncidentKey first = chosen.constFirst().constFirst().toString();
    const IncidentKey next = m_pane->model().keyAt(6);
    good(m_fixture->workspace.store().markSeen(first));
    QTRY_COMPARE(m_pane->model().rowCount(), 39);
    QTRY_COMPARE(m_pane->table().currentIndex().row(), 5);
    // Nothing was chosen by the list itself, and the keys go on at the same place.
    QCOMPARE(m_pane->selectedCount(), 0);
    QCOMPARE(chosen.size(), 1);
    m_pane->step(1);
    QTRY_COMPARE(chosen.size(), 2);
    QCOMPARE(chosen.constLast().constFirst().toString(), next);
}

void TestPresenter::severalRowsChooseNothing()
{
    fill(5);
    openPane();
    QSignalSpy chosen(m_pane.get(), &IncidentListPane::incidentChosen);
    QSignalSpy selection(m_pane.get(), &IncidentListPane::selectionChanged);
    m_pane->table().selectAll();
    QCOMPARE(m_pane->selectedCount(), 5);
    QCOMPARE(m_pane->selectedIds().size(), 5);
    QVERIFY(m_pane->selectedKey().isEmpty());
    m_pane->table().selectRowAlone(2);
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toString(), m_pane->model().keyAt(2));
    QVERIFY(selection.size() >= 2);
}

void TestPresenter::theLayoutIsRememberedAndTheTitleStays()
{
    fill(3);
    openPane();
    QAction *status = m_pane->columns().actions().at(ListColumn::Status);
    QVERIFY(status->isChecked());
    status->trigger();
    QVERIFY(m_pane->table().isColumnHidden(ListColumn::Status));
    QVERIFY(!m_pane->columns().actions().at(ListColumn::Title)->isEnabled());
    m_pane->table().sortByColumn(ListColumn::Title, Qt::AscendingOrder);
    m_pane->setView(ListQuery::View::Open);
    m_pane->saveState();
    openPane();
    QVERIFY(m_pane->table().isColumnHidden(ListColumn::Status));
    QVERIFY(!m_pane->columns().actions().at(ListColumn::Status)->isChecked());
    QCOMPARE(m_pane->model().query().sort, ListColumn::Title);
    QCOMPARE(m_pane->model().query().order, Qt::AscendingOrder);
    QCOMPARE(m_pane->view(), ListQuery::View::Open);
    QCOMPARE(m_pane->table().horizontalHeader()->sortIndicatorSection(), int(ListColumn::Title));
}

void TestPresenter::typedDigitsFindANumber()
{
    fill(20);
    openPane();
    m_pane->focusList();
    QTest::keyClicks(&m_pane->table(), QStringLiteral("17"));
    QTRY_COMPARE(m_pane->selectedNumbers(), QStringList{QStringLiteral("IM-000017")});
}

void TestPresenter::theNextUnreadIsFoundAcrossTheEnd()
{
    fill(6);
    openPane();
    m_pane->table().sortByColumn(ListColumn::Number, Qt::AscendingOrder);
    QTRY_COMPARE(cell(0, ListColumn::Number).data().toString(), QStringLiteral("IM-000001"));
    for (const int n : {1, 3, 4, 6})
        good(m_fixture->workspace.store().markSeen(Samples::guid(n)));
    m_pane->stepToUnread();
    QTRY_COMPARE(m_pane->selectedNumbers(), QStringList{QStringLiteral("IM-000002")});
    m_pane->stepToUnread();
    QTRY_COMPARE(m_pane->selectedNumbers(), QStringList{QStringLiteral("IM-000005")});
    m_pane->stepToUnread();
    QTRY_COMPARE(m_pane->selectedNumbers(), QStringList{QStringLiteral("IM-000002")});
    QSignalSpy nothing(m_pane.get(), &IncidentListPane::nothingUnread);
    for (const int n : {2, 5})
        good(m_fixture->workspace.store().markSeen(Samples::guid(n)));
    m_pane->stepToUnread();
    QTRY_COMPARE(nothing.size(), 1);
    QCOMPARE(m_pane->selectedNumbers(), QStringList{QStringLiteral("IM-000002")});
}

void TestPresenter::textsFollowTheLanguage()
{
    const QLocale swedish(QLocale::Swedish, QLocale::Sweden);
    if (QCollator(swedish).compare(QStringLiteral("z"), QStringLiteral("ä")) > 0)
        QSKIP("This system has one order for all languages.");
    const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    m_fixture->add(
        Samples::with(Samples::incident(1), Incident::Field::IncidentName, QStringLiteral("Åska")));
    m_fixture->add(
        Samples::with(Samples::incident(2), Incident::Field::IncidentName, QStringLiteral("Zebra")));
    openPane();
    m_pane->table().sortByColumn(ListColumn::Title, Qt::AscendingOrder);
    for (const auto &[locale, first] : {std::pair(QLocale(QLocale::German), QStringLiteral("Åska")),
                                        std::pair(swedish, QStringLiteral("Zebra"))}) {
        QLocale::setDefault(locale);
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_pane.get(), &event);
        QTRY_COMPARE(cell(0, ListColumn::Title).data().toString(), first);
    }
}

void TestPresenter::copyTakesTheRowsAsLines()
{
    fill(2);
    openPane();
    m_pane->table().sortByColumn(ListColumn::Number, Qt::AscendingOrder);
    QTRY_COMPARE(cell(0, ListColumn::Number).data().toString(), QStringLiteral("IM-000001"));
    m_pane->table().selectAll();
    QCOMPARE(m_pane->selectedNumbers(),
             (QStringList{QStringLiteral("IM-000001"), QStringLiteral("IM-000002")}));
    const QStringList lines = m_pane->selectedText().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.constFirst().startsWith(QStringLiteral("IM-000001\tPrinter 1 is on fire\t")));
    QSignalSpy copy(m_pane.get(), &IncidentListPane::copyRequested);
    QTest::keySequence(&m_pane->table(), QKeySequence(QKeySequence::Copy));
    QCOMPARE(copy.size(), 1);
}

QTEST_MAIN(TestPresenter)
#include "tst_presenter.moc"

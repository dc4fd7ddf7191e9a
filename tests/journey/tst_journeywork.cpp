// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/items/BringInModel.h"
#include "tests/journey/JourneyService.h"
#include "ui/MainWindow.h"
#include "ui/detail/DetailPane.h"
#include "ui/detail/NewIncidentDialog.h"
#include "ui/dialogs/BringInDialog.h"
#include "ui/list/IncidentListPane.h"
#include "ui/resolve/ResolveDialog.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

//! \brief An ordinary day: bring in, find, change, write, resolve.
class TestJourneyWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void twentyAreBroughtInAndFound();
    void anEditIsSavedAndConfirmed();
    void aChangeIsTakenBackByKey();
    void aNewIncidentGetsItsNumber();
    void aResolveNeedsItsWords();
    void oneResolveLeadsToTheNext();

private:
    std::unique_ptr<JourneyService> m_service;
    std::unique_ptr<Workplace> m_place;
};

void TestJourneyWork::init()
{
    m_service = std::make_unique<JourneyService>();
    QVERIFY(m_service->start());
    for (const QUuid &id : m_service->ids().mid(0, 3))
        QVERIFY(m_service->editAsColleague(id, u"status"_s, u"Assigned"_s));
    m_place = std::make_unique<Workplace>();
    m_place->watch();
}

void TestJourneyWork::cleanup()
{
    QVERIFY(!m_place->hasStalled());
    m_place.reset();
    m_service.reset();
}

void TestJourneyWork::twentyAreBroughtInAndFound()
{
    Technician &me = m_place->person;
    QVERIFY(m_place->start());
    QVERIFY(m_place->signIn(m_service->door()));
    me.press(u"Ctrl+B"_s);
    QTRY_VERIFY(me.open<BringInDialog>());
    // Links, the export and plain ids, with a number that cannot be looked up among them.
    QString pasted = m_service->list(18) + u"\nPlease look at IM-990099, too:\n"_s;
    for (const int place : {18, 19})
        pasted += u"https://desk.example.com/ProcessView.aspx?ReportSessionID=%1\n"_s.arg(
            m_service->at(place).sessionId.toString(QUuid::WithoutBraces));
    me.paste(pasted);
    QTRY_VERIFY(me.reads(u"20 incident(s) found"_s));
    QVERIFY(me.reads(u"cannot be looked up"_s));
    me.press(u"Alt+B"_s);
    QTRY_VERIFY(me.reads(u"Press Enter on a line to open it."_s));
    const auto *results = me.open<BringInDialog>()->findChild<QTableView *>(u"results"_s)->model();
    QCOMPARE(results->rowCount(), 21);
    for (int row = 0; row < results->rowCount(); ++row)
        QVERIFY(!results->index(row, BringInModel::ResultColumn).data().toString().isEmpty());
    me.press(u"Escape"_s);
    QTRY_COMPARE(me.column(ListColumn::Number).size(), 20);

    me.press(u"Ctrl+F"_s);
    QCOMPARE(me.focusedName(), u"Search"_s);
    const QString wanted = m_service->number(7);
    me.type(wanted);
    QTRY_COMPARE(me.column(ListColumn::Number), QStringList{wanted});
    me.press(u"Ctrl+A Delete"_s);
    QTRY_COMPARE(me.column(ListColumn::Number).size(), 20);

    const QHeaderView *header = me.window()->list().table().horizontalHeader();
    const auto clickNumber = [header] {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(ListColumn::Number) + 10, header->height() / 2});
    };
    QStringList ascending = me.column(ListColumn::Number);
    ascending.sort();
    clickNumber();
    QTRY_COMPARE(me.column(ListColumn::Number), ascending);
    clickNumber();
    QTRY_COMPARE(me.column(ListColumn::Number), QStringList(ascending.crbegin(), ascending.crend()));
    me.press(u"Return Home Down Return"_s);
    QTRY_COMPARE(me.window()->detail().model().edited().number(), ascending.at(ascending.size() - 2));
    QTRY_COMPARE(me.focusedName(), u"Title"_s);
}

void TestJourneyWork::anEditIsSavedAndConfirmed()
{
    Technician &me = m_place->person;
    QVERIFY(m_place->settleIn(m_service->door(), m_service->list(3), 3));
    const QString number = m_service->number(0);
    QVERIFY(m_place->openIncident(number));
    m_service->clearJournal();
    me.overtype(u"Printer on floor 3 is on fire – grüße"_s);
    QVERIFY(me.tabTo(u"Description"_s));
    me.overtype(u"First line\nsecond line"_s);
    m_service->setLatency(300);
    me.press(u"Ctrl+S"_s);
    QTRY_VERIFY(me.row(number).contains(u"Printer on floor 3"_s));
    // Until the server has shown the change, the row does not say that it is there.
    QVERIFY(me.column(ListColumn::Sync).contains(u"Waiting to be sent"_s)
            || me.column(ListColumn::Sync).contains(u"Being sent"_s));
    QVERIFY(m_service->arrivals("PUT", true).isEmpty());
    QTRY_COMPARE(me.column(ListColumn::Sync).count(u"In step with the server"_s), 3);
    m_service->setLatency(0);
    QCOMPARE(m_service->at(0).incidentName, u"Printer on floor 3 is on fire – grüße"_s);
    QCOMPARE(m_service->at(0).incidentDescription, u"First line\nsecond line"_s);
    QCOMPARE(m_service->arrivals("PUT").size(), 1);
    QVERIFY(m_service->arrivals("GET").size() >= 2);
    const QAbstractButton *save = me.button(u"Save"_s);
    QVERIFY(save && !save->isEnabled());
    QCOMPARE(save->accessibleDescription(), u"Nothing has been changed."_s);
}

void TestJourneyWork::aChangeIsTakenBackByKey()
{
    Technician &me = m_place->person;
    QVERIFY(m_place->settleIn(m_service->door(), m_service->list(2), 2));
    QVERIFY(m_place->openIncident(m_service->number(1)));
    const QString before = me.focusedText();
    QCOMPARE(before, m_service->at(1).incidentName);
    QVERIFY(!me.button(u"Revert Title"_s));
    me.overtype(u"A thought"_s);
    QTRY_VERIFY(me.button(u"Revert Title"_s));
    QTRY_VERIFY(me.row(m_service->number(1)).contains(u"Draft"_s));
    me.press(u"Tab"_s);
    QCOMPARE(me.focusedName(), u"Revert Title"_s);
    me.press(u"Space"_s);
    QTRY_COMPARE(me.focusedName(), u"Title"_s);
    QCOMPARE(me.focusedText(), before);
    QVERIFY(!me.button(u"Revert Title"_s));
    QTRY_VERIFY(!me.row(m_service->number(1)).contains(u"Draft"_s));
    QVERIFY(m_service->arrivals("PUT").isEmpty());
}

void TestJourneyWork::aNewIncidentGetsItsNumber()
{
    Technician &me = m_place->person;
    QVERIFY(m_place->settleIn(m_service->door(), m_service->list(2), 2));
    m_service->clearJournal();
    me.press(u"Ctrl+N"_s);
    QTRY_VERIFY(me.open<NewIncidentDialog>());
    QTRY_COMPARE(me.focusedName(), u"Title (required)"_s);
    const QAbstractButton *create = me.button(u"Create"_s);
    QVERIFY(create && !create->isEnabled());
    QVERIFY(!create->accessibleDescription().isEmpty());
    me.press(u"Ctrl+Return"_s);
    QVERIFY(me.open<NewIncidentDialog>());

    me.type(u"Door badge does not open the lab"_s);
    QVERIFY(!create->isEnabled());
    me.press(u"Tab"_s);
    QCOMPARE(me.focusedName(), u"Affected user (required)"_s);
    me.type(u"nobody"_s);
    me.press(u"Ctrl+Return"_s);
    QVERIFY(me.open<NewIncidentDialog>());
    QVERIFY(!create->isEnabled());
    QVERIFY(me.reads(create->accessibleDescription()));
    me.overtype(m_service->users().constFirst());
    QTRY_VERIFY(create->isEnabled());
    QVERIFY(create->accessibleDescription().isEmpty());
    m_service->setLatency(200);
    me.press(u"Ctrl+Return"_s);
    QTRY_VERIFY(!me.open<NewIncidentDialog>());
    QTRY_COMPARE(me.column(ListColumn::Number).size(), 3);
    QTRY_VERIFY(me.column(ListColumn::Title).contains(u"Door badge does not open the lab"_s));
    const auto row = me.column(ListColumn::Title).indexOf(u"Door badge does not open the lab"_s);
    QCOMPARE(me.column(ListColumn::Number).at(row), u"new"_s);
    QTRY_VERIFY(!me.column(ListColumn::Number).contains(u"new"_s));
    QVERIFY(me.column(ListColumn::Number)
                .at(me.column(ListColumn::Title).indexOf(u"Door badge does not open the lab"_s))
                .startsWith(u"IM-"_s));
    QCOMPARE(m_service->arrivals("POST").size(), 1);
    QCOMPARE(me.column(ListColumn::Number).size(), 3);
}

void TestJourneyWork::aResolveNeedsItsWords()
{
    Technician &me = m_place->person;
    QVERIFY(m_place->settleIn(m_service->door(), m_service->list(3), 3));
    QVERIFY(m_place->openIncident(m_service->number(0)));
    m_service->clearJournal();
    me.press(u"Ctrl+R"_s);
    QTRY_VERIFY(me.open<ResolveDialog>());
    QTRY_COMPARE(me.focusedName(), u"Close code"_s);
    const QAbstractButton *resolve = me.button(u"Resolve"_s);
    const auto isRefused = [&me, resolve] {
        me.press(u"Ctrl+Return"_s);
        return me.open<ResolveDialog>() && !resolve->isEnabled()
            && resolve->accessibleDescription() == u"A close code and a resolution are both needed."_s;
    };
    QVERIFY(resolve);
    QVERIFY(isRefused());
    me.type(u"   "_s);
    QVERIFY(isRefused());
    me.overtype(u"Completed Success"_s);
    me.press(u"Tab"_s);
    QVERIFY(isRefused());
    QVERIFY(me.tabTo(u"Resolution"_s));
    me.type(u" \n "_s);
    QVERIFY(isRefused());
    me.overtype(u"Changed the toner.\nTested with a page."_s);
    QTRY_VERIFY(resolve->isEnabled());
    QVERIFY(resolve->accessibleDescription().isEmpty());
    me.press(u"Ctrl+Return"_s);
    QTRY_VERIFY(!me.open<ResolveDialog>());
    QTRY_COMPARE(m_service->at(0).status, u"Resolved"_s);
    QCOMPARE(m_service->at(0).resolution, u"Changed the toner.\nTested with a page."_s);
    // The service notes a request a moment after it did what was asked.
    QTRY_COMPARE(m_service->arrivals("PATCH").size(), 1);
    const QList<DemoArrival> sent = m_service->arrivals("PATCH");
    const QStringList keys = QJsonDocument::fromJson(sent.constFirst().body).object().keys();
    QCOMPARE(keys, QStringList({u"closeCode"_s, u"resolution"_s}));
    QTRY_VERIFY(me.row(m_service->number(0)).contains(u"Resolved"_s));
    QVERIFY(m_service->arrivals("PUT").isEmpty());
}

void TestJourneyWork::oneResolveLeadsToTheNext()
{
    Technician &me = m_place->person;
    QVERIFY(m_place->settleIn(m_service->door(), m_service->list(3), 3));
    const QString first = me.column(ListColumn::Number).at(0);
    const QString second = me.column(ListColumn::Number).at(1);
    QVERIFY(m_place->openIncident(first));
    me.press(u"Ctrl+R"_s);
    QTRY_VERIFY(me.open<ResolveDialog>());
    QTRY_COMPARE(me.focusedName(), u"Close code"_s);
    me.type(u"Advice Given"_s);
    QVERIFY(me.tabTo(u"Resolution"_s));
    me.type(u"Told them how."_s);
    me.press(u"Alt+O"_s);
    QTRY_VERIFY(me.button(u"Open the next incident afterwards"_s)->isChecked());
    me.press(u"Ctrl+Return"_s);
    QTRY_VERIFY(me.title().startsWith(u"Resolve "_s + second));
    QTRY_COMPARE(me.focusedName(), u"Close code"_s);
    QCOMPARE(me.focusedText(), QString());
    QCOMPARE(me.window()->detail().model().edited().number(), second);
    me.press(u"Escape"_s);
    QTRY_VERIFY(!me.open<ResolveDialog>());
    QTRY_COMPARE(m_service->arrivals("PATCH", true).size(), 1);
}

QTEST_MAIN(TestJourneyWork)
#include "tst_journeywork.moc"

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/journey/JourneyService.h"
#include "ui/MainWindow.h"
#include "ui/detail/NewIncidentDialog.h"
#include "ui/dialogs/ConflictDialog.h"
#include "ui/list/IncidentListPane.h"

#include <QAbstractButton>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

//! \brief What only the person can decide: a conflict, and a create that was never answered.
class TestJourneyTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aConflictIsSettledWithTheKeys_data();
    void aConflictIsSettledWithTheKeys();
    void anUnconfirmedCreateIsSentOnceMore();
    void anUnconfirmedCreateBecomesADraft();

private:
    [[nodiscard]] bool createUnanswered(const QString &title);

    std::unique_ptr<JourneyService> m_service;
    std::unique_ptr<Workplace> m_place;
};

void TestJourneyTrouble::init()
{
    m_service = std::make_unique<JourneyService>();
    QVERIFY(m_service->start());
    m_place = std::make_unique<Workplace>();
    m_place->watch();
    QVERIFY(m_place->settleIn(m_service->door(), m_service->list(2), 2));
    m_service->clearJournal();
}

void TestJourneyTrouble::cleanup()
{
    QVERIFY(!m_place->hasStalled());
    m_place.reset();
    m_service.reset();
}

void TestJourneyTrouble::aConflictIsSettledWithTheKeys_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("writes");
    QTest::newRow("mine") << u"Right"_s << u"Save with my Title"_s << u"My title"_s << 1;
    QTest::newRow("theirs") << u"Left"_s << u"Keep their Title and drop mine"_s << u"Their title"_s << 0;
}

void TestJourneyTrouble::aConflictIsSettledWithTheKeys()
{
    QFETCH(const QString, choice);
    QFETCH(const QString, button);
    Technician &me = m_place->person;
    QVERIFY(m_place->openIncident(m_service->number(0)));
    me.overtype(u"My title"_s);
    QVERIFY(m_service->editAsColleague(m_service->ids().at(0), u"incidentName"_s, u"Their title"_s));
    me.press(u"Ctrl+S"_s);
    QTRY_VERIFY(me.message().contains(u"a colleague changed the same fields"_s));
    QVERIFY(m_service->arrivals("PUT").isEmpty());
    QVERIFY(me.tabTo(u"Settle…"_s));
    me.press(u"Space"_s);
    QTRY_VERIFY(me.open<ConflictDialog>());
    QTRY_COMPARE(me.focusedName(), u"Fields that both sides changed"_s);
    QVERIFY(me.reads(u"1 field(s) still to choose."_s));
    QVERIFY(!me.button(u"Save"_s)->isEnabled());
    me.press(choice + u" Return"_s);
    QCOMPARE(me.focusedName(), button);
    me.press(u"Space"_s);
    QTRY_VERIFY(!me.open<ConflictDialog>());
    QFETCH(const QString, title);
    QFETCH(const int, writes);
    QTRY_VERIFY(me.column(ListColumn::Sync).count(u"In step with the server"_s) == 2);
    QCOMPARE(m_service->at(0).incidentName, title);
    QTRY_VERIFY(me.column(ListColumn::Title).contains(title));
    QCOMPARE(m_service->arrivals("PUT").size(), writes);
}

bool TestJourneyTrouble::createUnanswered(const QString &title)
{
    Technician &me = m_place->person;
    me.press(u"Ctrl+N"_s);
    if (!QTest::qWaitFor(
            [&me] { return me.open<NewIncidentDialog>() && me.focusedName().startsWith(u"Title"_s); }))
        return false;
    me.type(title);
    me.press(u"Tab"_s);
    me.type(m_service->users().constFirst());
    DemoFault fault;
    fault.method = "POST";
    fault.status = 0;
    m_service->failNext(fault);
    me.press(u"Ctrl+Return"_s);
    return QTest::qWaitFor([&me] { return me.message().contains(u"It may have arrived or not"_s); }, 10'000);
}

void TestJourneyTrouble::anUnconfirmedCreateIsSentOnceMore()
{
    Technician &me = m_place->person;
    QVERIFY(createUnanswered(u"Projector without picture"_s));
    QCOMPARE(m_service->arrivals("POST").size(), 1);
    QVERIFY(me.tabTo(u"Show in the Outbox"_s));
    me.press(u"Space"_s);
    for (const QString &way : {u"It arrived…"_s, u"Send again"_s, u"Keep as draft"_s}) {
        const QAbstractButton *button = me.button(way);
        QVERIFY2(button && button->isEnabled(), qPrintable(way));
        QVERIFY(!button->accessibleDescription().isEmpty());
    }
    QVERIFY(!me.button(u"Send now"_s));
    // Nothing is sent by itself, not even when everything else is.
    me.press(u"Ctrl+Shift+S Ctrl+F5"_s);
    QTRY_VERIFY(m_service->arrivals("GET", true).size() >= 2);
    QCOMPARE(m_service->arrivals("POST").size(), 1);
    QVERIFY(me.tabTo(u"Send again"_s));
    me.press(u"Space"_s);
    QTRY_COMPARE(m_service->arrivals("POST", true).size(), 1);
    QTRY_VERIFY(me.reads(u"Nothing is waiting."_s));
    QCOMPARE(m_service->arrivals("POST").size(), 2);
    const auto row = me.column(ListColumn::Title).indexOf(u"Projector without picture"_s);
    QVERIFY(row >= 0);
    QTRY_VERIFY(me.column(ListColumn::Number).at(row).startsWith(u"IM-"_s));
}

void TestJourneyTrouble::anUnconfirmedCreateBecomesADraft()
{
    Technician &me = m_place->person;
    QVERIFY(createUnanswered(u"Projector without picture"_s));
    QVERIFY(me.tabTo(u"Show in the Outbox"_s));
    me.press(u"Space"_s);
    QVERIFY(me.tabTo(u"Keep as draft"_s));
    me.press(u"Space"_s);
    QTRY_VERIFY(me.reads(u"Nothing is waiting."_s));
    m_place->quit();
    QVERIFY(m_place->start({u"--offline"_s}));
    QTRY_VERIFY(me.message().contains(u"you began to write are still here"_s));
    QVERIFY(me.tabTo(u"Go on Writing"_s));
    me.press(u"Space"_s);
    QTRY_VERIFY(me.open<NewIncidentDialog>());
    QTRY_COMPARE(me.focusedText(), u"Projector without picture"_s);
    QCOMPARE(m_service->arrivals("POST").size(), 1);
}

QTEST_MAIN(TestJourneyTrouble)
#include "tst_journeytrouble.moc"

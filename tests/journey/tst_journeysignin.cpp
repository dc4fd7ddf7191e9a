// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/Logging.h"
#include "tests/journey/JourneyService.h"
#include "ui/MainWindow.h"
#include "ui/detail/DetailPane.h"
#include "ui/dialogs/ReloginSheet.h"
#include "ui/dialogs/SignInDialog.h"
#include "ui/list/IncidentListPane.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

//! \brief Getting in, and getting in again.
class TestJourneySignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theFirstDay();
    void aSessionEndsInTheMiddleOfAForm();
    void thePasswordChangedInTheMiddleOfAForm();
    void aRestartWithoutAPasswordKeepsTheForm();

private:
    std::unique_ptr<JourneyService> m_service;
    std::unique_ptr<Workplace> m_place;
};

void TestJourneySignIn::init()
{
    m_service = std::make_unique<JourneyService>();
    QVERIFY(m_service->start());
    m_place = std::make_unique<Workplace>();
    m_place->watch();
}

void TestJourneySignIn::cleanup()
{
    QVERIFY(!m_place->hasStalled());
    m_place.reset();
    m_service.reset();
}

static quint16 closedPort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

void TestJourneySignIn::theFirstDay()
{
    Technician &me = m_place->person;
    QVERIFY(m_place->start());
    QTRY_VERIFY(me.open<SignInDialog>());
    QCOMPARE(me.title(), u"Sign in to ServiceDesk"_s);
    QTRY_COMPARE(me.focusedName(), u"Server address"_s);

    // A wrong address: the fault is named at its step, and the keys stand where it can be corrected.
    me.type(u"http://127.0.0.1:%1"_s.arg(closedPort()));
    me.press(u"Tab"_s);
    QCOMPARE(me.focusedName(), u"User name"_s);
    me.type(u"demo"_s);
    me.press(u"Tab"_s);
    QCOMPARE(me.focusedName(), u"Password"_s);
    me.type(u"not this one"_s);
    me.press(u"Return"_s);
    QTRY_VERIFY(me.reads(u"no ServiceDesk answers there"_s));
    QVERIFY(!Logging::redacted(u"(not this one)"_s).contains(u"not this one"_s));
    QTRY_COMPARE(me.focusedName(), u"Server address"_s);

    me.overtype(u"http://127.0.0.1:%1"_s.arg(m_service->address().port()));
    me.press(u"Return"_s);
    QTRY_VERIFY(me.reads(u"The user name or the password is wrong"_s));
    QTRY_COMPARE(me.focusedName(), u"Password"_s);
    QVERIFY(!me.reads(u"403"_s));

    m_service->setApiEnabled(false);
    me.type(m_service->password());
    me.press(u"Return"_s);
    QTRY_VERIFY(me.reads(u"switched off on this server"_s));
    QVERIFY(me.reads(u"ApiEnabled"_s));

    m_service->setApiEnabled(true);
    me.press(u"Return"_s);
    QTRY_VERIFY(!me.open<SignInDialog>() && me.window() && m_place->isConnected());
    QTRY_VERIFY(me.title().contains(u"127.0.0.1:%1"_s.arg(m_service->address().port())));
    QTRY_VERIFY(me.reads(u"This server cannot list incidents. Bring them in"_s));
    QVERIFY(me.tabTo(u"Bring In…"_s));
    QVERIFY(me.tabTo(u"New Incident…"_s));
}

void TestJourneySignIn::aSessionEndsInTheMiddleOfAForm()
{
    Technician &me = m_place->person;
    QVERIFY(m_place->settleIn(m_service->door(), m_service->list(3), 3));
    QVERIFY(m_place->openIncident(m_service->number(1)));
    me.overtype(u"Half a title"_s);
    m_service->clearJournal();
    m_service->expireSessions();
    me.type(u", and the rest of it"_s);
    me.press(u"Ctrl+S"_s);
    QTRY_COMPARE(m_service->at(1).incidentName, u"Half a title, and the rest of it"_s);
    QTRY_COMPARE(me.column(ListColumn::Sync).count(u"In step with the server"_s), 3);
    QCOMPARE(m_service->signIns(), 1);
    QCOMPARE(m_service->arrivals("PUT", true).size(), 1);
    QVERIFY(!me.open<ReloginSheet>());
    QCOMPARE(me.focusedText(), u"Half a title, and the rest of it"_s);
}

void TestJourneySignIn::thePasswordChangedInTheMiddleOfAForm()
{
    Technician &me = m_place->person;
    QVERIFY(m_place->settleIn(m_service->door(), m_service->list(4), 4));
    QVERIFY(m_place->openIncident(m_service->number(2)));
    me.overtype(u"Written before the session ended"_s);
    me.press(u"Ctrl+S"_s);
    QTRY_COMPARE(m_service->at(2).incidentName, u"Written before the session ended"_s);
    QTRY_COMPARE(me.column(ListColumn::Sync).count(u"In step with the server"_s), 4);

    // Everything is asked for at once while the session and the password are no longer good.
    m_service->clearJournal();
    m_service->failNext("SIGNIN", 1, 403, R"({"message":"The user name or the password is wrong."})",
                        "application/json");
    m_service->expireSessions();
    me.overtype(u"Not sent yet"_s);
    me.press(u"Shift+F5"_s);
    QTRY_VERIFY(me.open<ReloginSheet>());
    QTRY_VERIFY(me.reads(u"Nothing you typed is lost"_s));
    QTRY_COMPARE(me.focusedName(), u"Password"_s);
    QCOMPARE(me.window()->detail().model().value(Incident::Field::IncidentName), u"Not sent yet"_s);

    me.type(m_service->password());
    me.press(u"Return"_s);
    QTRY_VERIFY(!me.open<ReloginSheet>());
    QCOMPARE(m_service->signIns(), 2);
    QTRY_VERIFY(m_place->isConnected());
    QVERIFY(!me.open<SignInDialog>());
    me.press(u"Ctrl+S"_s);
    QTRY_COMPARE(m_service->at(2).incidentName, u"Not sent yet"_s);
    QCOMPARE(m_service->arrivals("PUT", true).size(), 1);
}

void TestJourneySignIn::aRestartWithoutAPasswordKeepsTheForm()
{
    Technician &me = m_place->person;
    QVERIFY(m_place->settleIn(m_service->door(), m_service->list(3), 3));
    QVERIFY(m_place->openIncident(m_service->number(0)));
    me.overtype(u"Begun yesterday"_s);
    m_place->quit();
    m_service->clearJournal();

    QVERIFY(m_place->start());
    QTRY_COMPARE(me.column(ListColumn::Number).size(), 3);
    QTRY_VERIFY(me.open<SignInDialog>());
    QTRY_COMPARE(me.focusedName(), u"Password"_s);
    QTRY_COMPARE(me.window()->detail().model().value(Incident::Field::IncidentName), u"Begun yesterday"_s);
    QCOMPARE(m_service->signIns(), 0);
    me.type(m_service->password());
    me.press(u"Return"_s);
    QTRY_VERIFY(!me.open<SignInDialog>() && m_place->isConnected());
    QCOMPARE(me.window()->detail().model().value(Incident::Field::IncidentName), u"Begun yesterday"_s);
    QVERIFY(m_service->arrivals("PUT").isEmpty());
    me.press(u"Ctrl+F F6 Ctrl+S"_s);
    QTRY_COMPARE(m_service->at(0).incidentName, u"Begun yesterday"_s);
    QVERIFY(!me.open<SignInDialog>() && !me.open<ReloginSheet>());
}

QTEST_MAIN(TestJourneySignIn)
#include "tst_journeysignin.moc"

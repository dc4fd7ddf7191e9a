// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/journey/JourneyService.h"
#include "tests/journey/ServiceProcess.h"
#include "ui/MainWindow.h"
#include "ui/StatusLine.h"
#include "ui/detail/DetailPane.h"
#include "ui/detail/NewIncidentDialog.h"
#include "ui/dialogs/SignInDialog.h"
#include "ui/list/IncidentListPane.h"
#include "ui/resolve/ResolveDialog.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

} // namespace

//! \brief Going on without the server, and getting everything there exactly once.
class TestJourneyOutage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServiceDiesAndComesBack();
    void offlineSendsNothing();
    void aBusyServiceIsLeftAloneUntilThePersonSaysSo();

private:
    void edit(Workplace &place, const QString &number, const QString &title);
    void resolve(Workplace &place, const QString &number);
    void create(Workplace &place, const QString &title, const QString &user);
    [[nodiscard]] static QString connection(const Workplace &place);
};

void TestJourneyOutage::edit(Workplace &place, const QString &number, const QString &title)
{
    QVERIFY(place.openIncident(number));
    place.person.overtype(title);
    place.person.press(u"Ctrl+S"_s);
    QTRY_VERIFY(place.person.column(ListColumn::Title).contains(title));
}

void TestJourneyOutage::resolve(Workplace &place, const QString &number)
{
    Technician &me = place.person;
    QVERIFY(place.openIncident(number));
    me.press(u"Ctrl+R"_s);
    QTRY_VERIFY(me.open<ResolveDialog>());
    QTRY_COMPARE(me.focusedName(), u"Close code"_s);
    me.type(u"Completed Success"_s);
    QVERIFY(me.tabTo(u"Resolution"_s));
    me.type(u"Done without the server."_s);
    me.press(u"Ctrl+Return"_s);
    QTRY_VERIFY(!me.open<ResolveDialog>());
}

void TestJourneyOutage::create(Workplace &place, const QString &title, const QString &user)
{
    Technician &me = place.person;
    me.press(u"Ctrl+N"_s);
    QTRY_VERIFY(me.open<NewIncidentDialog>());
    QTRY_COMPARE(me.focusedName(), u"Title (required)"_s);
    me.type(title);
    me.press(u"Tab"_s);
    me.type(user);
    me.press(u"Ctrl+Return"_s);
    QTRY_VERIFY(!me.open<NewIncidentDialog>());
    QTRY_VERIFY(me.column(ListColumn::Title).contains(title));
}

QString TestJourneyOutage::connection(const Workplace &place)
{
    return place.person.window()->findChild<StatusLine *>()->connectionText();
}

void TestJourneyOutage::theServiceDiesAndComesBack()
{
    ServiceProcess service;
    QVERIFY(service.start());
    Workplace place;
    place.watch();
    Technician &me = place.person;
    QVERIFY(place.settleIn(service.door(), service.csv(20), 20));
    const QStringList numbers = me.column(ListColumn::Number);
    const auto resolvable = me.column(ListColumn::Status).indexOf(u"Assigned"_s);
    QVERIFY(resolvable >= 0);
    const QString toResolve = numbers.at(resolvable);
    const QString toEdit = numbers.at(resolvable == 0 ? 1 : 0);
    QVERIFY(place.openIncident(toEdit));
    QVERIFY(me.tabTo(u"Affected user"_s));
    const QString user = me.focusedText();
    service.kill();
    place.excuseStall();

    // All of it goes on as before; what cannot be sent says that it waits.
    edit(place, toEdit, u"Edited while the service was dead"_s);
    resolve(place, toResolve);
    create(place, u"Written while the service was dead"_s, user);
    QTRY_VERIFY(connection(place).contains(u"offline"_s, Qt::CaseInsensitive)
                || connection(place).contains(u"reach"_s, Qt::CaseInsensitive));
    QTRY_COMPARE(me.column(ListColumn::Sync).count(u"In step with the server"_s), 18);
    QCOMPARE(service.arrivals(u"PUT"_s) + service.arrivals(u"PATCH"_s) + service.arrivals(u"POST"_s), 0);

    // A new start without the server: the whole list at once, with what waits laid over it.
    place.quit();
    QVERIFY(place.start());
    QTRY_COMPARE(me.column(ListColumn::Number).size(), 21);
    QTRY_VERIFY(me.column(ListColumn::Title).contains(u"Edited while the service was dead"_s));
    QVERIFY(me.column(ListColumn::Title).contains(u"Written while the service was dead"_s));
    QTRY_VERIFY(me.open<SignInDialog>());

    QVERIFY(service.start());
    place.excuseStall();
    QVERIFY(place.signIn(service.door()));
    QTRY_COMPARE_WITH_TIMEOUT(me.column(ListColumn::Sync).count(u"In step with the server"_s), 21, patience);
    QCOMPARE(service.arrivals(u"PUT"_s, true), 1);
    QCOMPARE(service.arrivals(u"PATCH"_s, true), 1);
    QCOMPARE(service.arrivals(u"POST"_s, true), 1);
    QCOMPARE(service.arrivals(u"PUT"_s) + service.arrivals(u"PATCH"_s) + service.arrivals(u"POST"_s), 3);
    QVERIFY(!me.column(ListColumn::Number).contains(u"new"_s));
    QVERIFY(!place.hasStalled());
}

void TestJourneyOutage::offlineSendsNothing()
{
    JourneyService service;
    QVERIFY(service.start());
    QVERIFY(service.editAsColleague(service.ids().at(1), u"status"_s, u"Assigned"_s));
    Workplace place;
    place.watch();
    Technician &me = place.person;
    QVERIFY(place.settleIn(service.door(), service.list(5), 5));
    me.press(u"Ctrl+Shift+W"_s);
    QTRY_VERIFY(!place.isConnected());
    service.clearJournal();

    edit(place, service.number(0), u"Edited offline"_s);
    resolve(place, service.number(1));
    create(place, u"Written offline"_s, service.users().constFirst());
    me.press(u"F5 Ctrl+F5 Ctrl+Shift+S"_s);
    QTRY_COMPARE(me.column(ListColumn::Sync).count(u"In step with the server"_s), 3);
    // Long enough for anything that would be sent after a pause.
    QTest::qWait(1'500);
    QCOMPARE(service.journal().size(), 0);

    me.press(u"Ctrl+Shift+W"_s);
    QTRY_COMPARE_WITH_TIMEOUT(me.column(ListColumn::Sync).count(u"In step with the server"_s), 6, patience);
    QCOMPARE(service.arrivals("PUT").size(), 1);
    QCOMPARE(service.arrivals("PATCH").size(), 1);
    QCOMPARE(service.arrivals("POST").size(), 1);
    QVERIFY(!place.hasStalled());
}

void TestJourneyOutage::aBusyServiceIsLeftAloneUntilThePersonSaysSo()
{
    JourneyService service;
    QVERIFY(service.start());
    Workplace place;
    place.watch();
    Technician &me = place.person;
    QVERIFY(place.settleIn(service.door(), service.list(3), 3));
    service.failNext("PUT", 1, 429, {}, {}, {{"Retry-After", "3600"}});
    edit(place, service.number(0), u"Turned away at first"_s);
    QTRY_VERIFY(connection(place).startsWith(u"The server is busy and asks to wait until "_s));
    edit(place, service.number(1), u"Not even asked"_s);
    QTRY_COMPARE(me.column(ListColumn::Sync).count(u"In step with the server"_s), 1);
    QTest::qWait(500);
    QCOMPARE(service.arrivals("PUT").size(), 1);

    me.press(u"Ctrl+Shift+S"_s);
    QTRY_COMPARE_WITH_TIMEOUT(me.column(ListColumn::Sync).count(u"In step with the server"_s), 3, patience);
    QVERIFY(place.isConnected());
    QCOMPARE(service.arrivals("PUT").size(), 3);
    QVERIFY(!place.hasStalled());
}

QTEST_MAIN(TestJourneyOutage)
#include "tst_journeyoutage.moc"

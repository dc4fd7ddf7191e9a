// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/journey/JourneyService.h"
#include "ui/MainWindow.h"
#include "ui/detail/DetailPane.h"
#include "ui/detail/NewIncidentDialog.h"
#include "ui/list/IncidentListPane.h"
#include "ui/resolve/ResolveDialog.h"

#include <QApplication>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;
const QString typedWords = u"Typed, and never saved: größer als »zwei« Fenster"_s;

//! \brief The part of the program that is killed: types into the place named \a where and waits for its end.
int typeAndWait(const QString &folder, const QString &number, const QString &where)
{
    Workplace place(folder);
    Technician &me = place.person;
    if (!place.start({u"--offline"_s}) || !place.openIncident(number))
        return EXIT_FAILURE;
    if (where == "new"_L1) {
        me.press(u"Ctrl+N"_s);
        if (!QTest::qWaitFor([&me] { return me.open<NewIncidentDialog>() != nullptr; }))
            return EXIT_FAILURE;
    } else if (where == "resolve"_L1) {
        me.press(u"Ctrl+R"_s);
        if (!QTest::qWaitFor([&me] { return me.focusedName() == u"Close code"_s; })
            || !me.tabTo(u"Resolution"_s))
            return EXIT_FAILURE;
    }
    me.overtype(typedWords);
    if (me.focusedText() != typedWords)
        return EXIT_FAILURE;
    std::puts("typed");
    std::fflush(stdout);
    return QApplication::exec();
}

} // namespace

//! \brief A word typed is on disk within a second, whatever becomes of the program.
class TestJourneyCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedIsFoundAfterAKill_data();
    void whatWasTypedIsFoundAfterAKill();
};

void TestJourneyCrash::whatWasTypedIsFoundAfterAKill_data()
{
    QTest::addColumn<QString>("where");
    QTest::newRow("an incident's title") << u"title"_s;
    QTest::newRow("a new incident") << u"new"_s;
    QTest::newRow("a resolution") << u"resolve"_s;
}

void TestJourneyCrash::whatWasTypedIsFoundAfterAKill()
{
    QFETCH(const QString, where);
    JourneyService service;
    QVERIFY(service.start());
    QVERIFY(service.editAsColleague(service.ids().at(0), u"status"_s, u"Assigned"_s));
    Workplace place;
    place.watch();
    QVERIFY(place.settleIn(service.door(), service.list(2), 2));
    place.quit();

    QProcess typist;
    typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    typist.start(QCoreApplication::applicationFilePath(),
                 {u"--typist"_s, place.folder(), service.number(0), where});
    QVERIFY(QTest::qWaitFor(
        [&typist] { return typist.canReadLine() || typist.state() == QProcess::NotRunning; }, patience));
    QCOMPARE(typist.readLine().trimmed(), QByteArray("typed"));
    // The second is the promise.
    QTest::qWait(1'000);
    QCOMPARE(typist.state(), QProcess::Running);
    typist.kill();
    QVERIFY(typist.waitForFinished(patience));
    place.excuseStall();

    Technician &me = place.person;
    QVERIFY(place.start({u"--offline"_s}));
    if (where == "new"_L1) {
        QTRY_VERIFY(me.message().contains(u"you began to write are still here"_s));
        QVERIFY(me.tabTo(u"Go on Writing"_s));
        me.press(u"Space"_s);
        QTRY_COMPARE(me.focusedName(), u"Title (required)"_s);
    } else {
        QVERIFY(place.openIncident(service.number(0)));
    }
    if (where == "resolve"_L1) {
        me.press(u"Ctrl+R"_s);
        QTRY_COMPARE(me.focusedName(), u"Close code"_s);
        QVERIFY(me.tabTo(u"Resolution"_s));
    }
    QTRY_COMPARE(me.focusedText(), typedWords);
    QVERIFY(!place.hasStalled());
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--typist"_L1)
        return typeAndWait(arguments.value(2), arguments.value(3), arguments.value(4));
    TestJourneyCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journeycrash.moc"

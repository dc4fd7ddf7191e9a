// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/Retention.h"
#include "tests/ui/WorkspaceFixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Key = Preferences::Key;

//! \brief What was not looked at for long is forgotten once a day, if the person wants that.
class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOffAtFirst();
    void forgetsOldIncidentsOnceADay();

private:
    //! \brief Lets the incident \a n have been read \a days ago.
    static IncidentKey readBefore(WorkspaceFixture &desk, int n, int days)
    {
        const Incident incident = Samples::incident(n);
        good(desk.workspace.store().absorb(
            {{incident, QByteArrayLiteral("{}"), QDateTime::currentDateTimeUtc().addDays(-days)}}));
        return incident.sessionId();
    }
    static qsizetype count(WorkspaceFixture &desk) { return good(desk.workspace.store().rowIds({})).size(); }
};

void TestRetention::isOffAtFirst()
{
    WorkspaceFixture desk;
    readBefore(desk, 1, 5000);
    QCOMPARE(desk.preferences.number(Key::ForgetAfterDays), 0);
    Retention retention(desk.workspace, desk.preferences);
    retention.apply();
    QCOMPARE(count(desk), 1);
    QCOMPARE(desk.preferences.text(Key::LastForgetting), QString());
}

void TestRetention::forgetsOldIncidentsOnceADay()
{
    WorkspaceFixture desk;
    readBefore(desk, 1, 31);
    readBefore(desk, 2, 29);
    const IncidentKey unsent = readBefore(desk, 3, 31);
    good(desk.workspace.drafts().save({unsent,
                                       OutboxEntry::Kind::Edit,
                                       Samples::edit({}, Incident::Field::Impact, {}, u"VIP"_s).change,
                                       {}}));
    // It may hold words that nobody has sent.
    QFile broken(desk.folder.filePath(u"profile/work.sqlite.broken-20260101T000000Z"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    desk.preferences.set(Key::ForgetAfterDays, 30);
    Retention retention(desk.workspace, desk.preferences);
    QSignalSpy applied(&retention, &Retention::applied);
    retention.apply();
    QTRY_COMPARE(applied.size(), 1);
    QCOMPARE(applied.first().first().toInt(), 1);
    QCOMPARE(count(desk), 2);
    QVERIFY(broken.exists());
    readBefore(desk, 4, 31);
    retention.apply();
    QCOMPARE(count(desk), 3);
    desk.preferences.set(Key::LastForgetting, u"2026-01-01"_s);
    retention.apply();
    QTRY_COMPARE(applied.size(), 2);
    QCOMPARE(count(desk), 2);
}

QTEST_MAIN(TestRetention)
#include "tst_retention.moc"

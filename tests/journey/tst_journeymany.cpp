// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/CommandLine.h"
#include "app/Profile.h"
#include "models/items/Workspace.h"
#include "models/servicedesk/ServiceDeskClient.h"
#include "tests/journey/Workplace.h"
#include "ui/MainWindow.h"
#include "ui/Preferences.h"
#include "ui/detail/DetailPane.h"
#include "ui/list/IncidentListPane.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int many = 100'000;
constexpr int patience = 60'000;

IncidentSnapshot snapshot(int number)
{
    static const std::array<QString, 5> things{u"Printer"_s, u"Outlook profile"_s, u"VPN"_s,
                                               u"Badge reader"_s, u"Projector"_s};
    static const std::array<QString, 3> states{u"Received"_s, u"Assigned"_s, u"Resolved"_s};
    const auto at = static_cast<size_t>(number);
    IncidentSnapshot made;
    Incident &incident = made.incident;
    incident.setValue(Incident::Field::SessionId,
                      u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 16, QChar(u'0')));
    incident.setValue(Incident::Field::ProcessId, u"IM-%1"_s.arg(number, 6, 10, QChar(u'0')));
    incident.setValue(Incident::Field::IncidentName,
                      u"%1 in room %2 fails"_s.arg(things.at(at % things.size())).arg(number));
    incident.setValue(Incident::Field::IncidentDescription,
                      u"It began this morning, said caller %1."_s.arg(number % 977));
    incident.setValue(Incident::Field::AffectedUserEmail, u"user%1@example.com"_s.arg(number % 500));
    incident.setValue(Incident::Field::Status, states.at(at % states.size()));
    incident.setValue(Incident::Field::Priority, u"Normal"_s);
    QJsonObject verbatim{{u"sessionId"_s, incident.sessionId()},
                         {u"processId"_s, incident.number()},
                         {u"incidentName"_s, incident.title()}};
    made.verbatim = QJsonDocument(verbatim).toJson(QJsonDocument::Compact);
    made.readAt = QDateTime::currentDateTimeUtc().addSecs(-number);
    return made;
}

bool fill(const QString &folder)
{
    constexpr int batch = 5'000;
    ServiceDeskClient client;
    client.setWorkOffline(true);
    Workspace workspace(client);
    auto opened = workspace.open(folder);
    if (!QTest::qWaitFor([&opened] { return opened.isFinished(); }, patience) || !opened.result())
        return false;
    for (int from = 0; from < many; from += batch) {
        QList<IncidentSnapshot> some;
        for (int number = from; number < from + batch; ++number)
            some += snapshot(number);
        auto stored = workspace.store().absorb(some);
        if (!QTest::qWaitFor([&stored] { return stored.isFinished(); }, patience) || !stored.result())
            return false;
    }
    return true;
}

} // namespace

//! \brief A hundred thousand incidents on this computer.
class TestJourneyMany : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHundredThousandAreHandled();
};

void TestJourneyMany::aHundredThousandAreHandled()
{
    Workplace place;
    const QUrl server(u"http://127.0.0.1:9/ServiceDeskApi/"_s);
    QElapsedTimer clock;
    clock.start();
    {
        const auto profile =
            Profile::open(CommandLine::parse({u"incident-console"_s}).profile, place.folder());
        QVERIFY(profile);
        QString problem;
        Preferences preferences(profile->openSettings(&problem));
        preferences.set(Preferences::Key::ServerAddress, server.toString());
        preferences.set(Preferences::Key::UserName, u"anna"_s);
        QVERIFY(fill(profile->dataFolder(server)));
    }
    qInfo("Filled in %lld ms.", static_cast<long long>(clock.restart()));

    place.watch();
    Technician &me = place.person;
    QVERIFY(place.launch({u"--offline"_s}));
    const IncidentTableModel &model = me.window()->list().model();
    QList<int> counts;
    connect(&model, &QAbstractItemModel::rowsInserted, this, [&] { counts += model.rowCount(); });
    QTRY_VERIFY_WITH_TIMEOUT(!counts.isEmpty(), patience);
    qInfo("First rows after %lld ms.", static_cast<long long>(clock.elapsed()));
    // The first screen does not wait for the rest.
    QVERIFY2(counts.constFirst() < many / 10, qPrintable(QString::number(counts.constFirst())));
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), many, patience);
    qInfo("All rows after %lld ms.", static_cast<long long>(clock.elapsed()));

    me.press(u"Ctrl+F Return End"_s);
    const auto shown = [&me] { return me.window()->detail().model().edited().number(); };
    const auto listed = [&model](int row) { return model.index(row, ListColumn::Number).data().toString(); };
    QTRY_VERIFY_WITH_TIMEOUT(!shown().isEmpty() && shown() == listed(many - 1), patience);
    const QString last = shown();
    for (int page = 0; page < 20; ++page)
        me.press(u"PgUp"_s);
    me.press(u"Home"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), listed(0), patience);
    QVERIFY(!shown().isEmpty() && shown() != last);

    clock.restart();
    me.press(u"Ctrl+F"_s);
    me.type(u"outlook room 4242"_s);
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() > 0 && model.rowCount() < 20 && model.isComplete(), patience);
    qInfo("Filtered after %lld ms.", static_cast<long long>(clock.elapsed()));
    QVERIFY(!me.column(ListColumn::Number).isEmpty());
    QTRY_VERIFY(!me.column(ListColumn::Title).join(u'\n').contains(u"…"_s));
    const QStringList titles = me.column(ListColumn::Title);
    for (const QString &title : titles)
        QVERIFY2(title.startsWith(u"Outlook profile in room 4242"_s), qPrintable(title));
    me.press(u"Ctrl+A Delete"_s);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), many, patience);
    me.press(u"Ctrl+2"_s);
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() > 0 && model.rowCount() < many && model.isComplete(), patience);
    place.quit();
    QVERIFY(!place.hasStalled());
}

QTEST_MAIN(TestJourneyMany)
#include "tst_journeymany.moc"

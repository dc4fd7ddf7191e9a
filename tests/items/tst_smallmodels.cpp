// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/items/BringInModel.h"
#include "models/items/ClassificationModel.h"
#include "models/items/OutboxModel.h"
#include "models/items/ResolveModel.h"
#include "models/items/ViewsModel.h"
#include "tests/support/TestDesk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using Field = Incident::Field;
using Mode = QAbstractItemModelTester::FailureReportingMode;

//! \brief The models behind the outbox, the views, the tree, "Bring in" and the resolve dialog.
class tst_SmallModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void outboxFollowsTheEngine();
    void viewsCount();
    void classificationTree();
    void bringInReportsEachLine();
    void bringInNamesAnUnknownNumber();
    void resolveNeedsBoth();
    void resolveSeesThatSomeoneWasFaster();
    void resolveDraftComesBack();
    void cannedTextIsFilledInOnce();

private:
    std::unique_ptr<TestDesk> desk;
};

void tst_SmallModels::init()
{
    DemoOptions options;
    options.incidents = 20;
    desk = std::make_unique<TestDesk>(options);
    QVERIFY(desk->start());
}

void tst_SmallModels::cleanup()
{
    desk.reset();
}

void tst_SmallModels::outboxFollowsTheEngine()
{
    const QList<IncidentKey> keys = desk->bringIn(3);
    desk->workspace->connectivity().setWorkOffline(true);
    OutboxModel model(desk->workspace->engine());
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    for (const IncidentKey &key : keys)
        QVERIFY(desk->edit(key, Field::IncidentName, QStringLiteral("Edit")).id > 0);
    QTRY_COMPARE(model.rowCount(), 3);
    const QPersistentModelIndex last = model.index(2, 0);
    desk->workspace->engine().hold(model.entryAt(1).id);
    QTRY_COMPARE(model.entryAt(1).state, OutboxEntry::State::Held);
    desk->workspace->engine().discard(model.entryAt(0).id);
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(last.row(), 1);
    QCOMPARE(last.data(OutboxModel::EntryRole).value<OutboxEntry>().key, keys.at(2));
    // One more of the last incident stands behind the first of it for as long as that is there.
    QVERIFY(desk->edit(keys.at(2), Field::IncidentName, QStringLiteral("Edit once more")).id > 0);
    QTRY_COMPARE(model.rowCount(), 3);
    QVERIFY(!last.data(OutboxModel::BehindRole).toBool());
    const QPersistentModelIndex behind = model.index(2, OutboxModel::StateColumn);
    QVERIFY(behind.data(OutboxModel::BehindRole).toBool());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    desk->workspace->engine().discard(model.entryAt(1).id);
    QTRY_COMPARE(model.rowCount(), 2);
    QVERIFY(!behind.data(OutboxModel::BehindRole).toBool());
    QVERIFY(!changed.isEmpty());
}

void tst_SmallModels::viewsCount()
{
    ViewsModel model(*desk->workspace);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    const QList<IncidentKey> keys = desk->bringIn(20);
    QTRY_COMPARE(model.counts().all, 20);
    QCOMPARE(model.counts().unread, 20);
    int open = 0;
    for (const IncidentKey &key : keys)
        open += desk->workspace->closedStatuses().contains(desk->onServer(key, Field::Status)) ? 0 : 1;
    QCOMPARE(model.counts().open, open);
    QVERIFY(open > 0 && open < 20);
    QVERIFY(awaited(desk->workspace->store().markSeen(keys.first())).has_value());
    QTRY_COMPARE(model.counts().unread, 19);
    desk->workspace->connectivity().setWorkOffline(true);
    QVERIFY(desk->edit(keys.first(), Field::IncidentName, QStringLiteral("x")).id > 0);
    QTRY_COMPARE(model.counts().waiting, 1);
}

void tst_SmallModels::classificationTree()
{
    ClassificationModel model;
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setPaths({QStringLiteral("Hardware.Desktop.Disk"), QStringLiteral("hardware.Printer"),
                    QStringLiteral("Service.Email.Can't Send Email"), QStringLiteral("Network"),
                    QStringLiteral("..")});
    QCOMPARE(model.rowCount(), 3);
    const QModelIndex disk = model.indexOf(QStringLiteral("HARDWARE.desktop.disk"));
    QCOMPARE(disk.data(ClassificationModel::PathRole).toString(), QStringLiteral("Hardware.Desktop.Disk"));
    QCOMPARE(disk.parent().parent().data().toString(), QStringLiteral("Hardware"));
    QCOMPARE(model.rowCount(disk.parent().parent()), 2);
    QCOMPARE(model.indexOf(QStringLiteral("Service.Phone")).data().toString(), QStringLiteral("Service"));
    QVERIFY(!model.indexOf(QStringLiteral("Nothing")).isValid());
}

void tst_SmallModels::bringInReportsEachLine()
{
    BringInModel model(*desk->workspace);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    const QList<IncidentKey> here = desk->bringIn(2);
    QSignalSpy found(&model, &BringInModel::foundChanged);
    model.setText(QString::fromUtf8(desk->service.csv()));
    QCOMPARE(model.found(), 20);
    QTRY_COMPARE(model.alreadyHere(), 2);
    model.setText(QStringLiteral("https://desk/?ReportSessionID=%1\n6b8f3da6-ed34-4e73-87b2-d31ff2c65e8d")
                      .arg(here.first()));
    QCOMPARE(model.found(), 2);
    QSignalSpy finished(&model, &BringInModel::finished);
    model.start();
    QVERIFY(finished.wait());
    QCOMPARE(model.index(0, 0).data(BringInModel::VerdictRole).value<ReadRun::Verdict>(),
             ReadRun::Verdict::Unchanged);
    QCOMPARE(model.index(1, 0).data(BringInModel::VerdictRole).value<ReadRun::Verdict>(),
             ReadRun::Verdict::NotAnIncident);
    QCOMPARE(model.arrived(), QList<IncidentKey>{here.first()});
    QTRY_VERIFY(!model.index(0, BringInModel::TitleColumn).data().toString().isEmpty());
}

void tst_SmallModels::bringInNamesAnUnknownNumber()
{
    const QList<IncidentKey> here = desk->bringIn(1);
    BringInModel model(*desk->workspace);
    const QString known = desk->onServer(here.first(), Field::ProcessId);
    model.setText(known + QStringLiteral(" and IM-999999"));
    QCOMPARE(model.found(), 2);
    QTRY_COMPARE(model.alreadyHere(), 1);
    QCOMPARE(model.unknownNumbers(), 1);
}

void tst_SmallModels::resolveNeedsBoth()
{
    const IncidentKey key = desk->bringIn(1).first();
    ResolveModel model(*desk->workspace, key);
    QSignalSpy loaded(&model, &ResolveModel::loaded);
    model.start();
    QVERIFY(loaded.wait());
    QCOMPARE(model.violations().size(), 2);
    QCOMPARE(awaited(model.submit()).error().kind, ServiceError::Kind::InvalidRequest);
    model.setCloseCode(QStringLiteral("Other"));
    model.setResolution(QStringLiteral(" \n\t"));
    QCOMPARE(model.violations().size(), 1);
    QCOMPARE(awaited(model.submit()).error().kind, ServiceError::Kind::InvalidRequest);
    QVERIFY(desk->outboxEmpty());
    QCOMPARE(desk->arrivals("PATCH"), 0);
}

void tst_SmallModels::resolveSeesThatSomeoneWasFaster()
{
    QList<IncidentKey> keys = desk->bringIn(20);
    keys.removeIf([&](const IncidentKey &key) {
        return desk->onServer(key, Field::Status) != QLatin1String("Assigned");
    });
    const IncidentKey key = keys.first();
    ResolveModel open(*desk->workspace, key);
    open.start();
    QTRY_COMPARE(open.guard(), ResolveModel::Guard::Resolvable);
    QVERIFY(desk->service.resolveAsColleague(QUuid::fromString(key), QStringLiteral("Other"),
                                             QStringLiteral("Faster")));
    ResolveModel model(*desk->workspace, key);
    model.start();
    QTRY_COMPARE(model.guard(), ResolveModel::Guard::AlreadyClosed);
    QCOMPARE(model.theirs().value(Field::Resolution), QStringLiteral("Faster"));
    desk->workspace->connectivity().setWorkOffline(true);
    ResolveModel offline(*desk->workspace, keys.at(1));
    offline.start();
    QTRY_COMPARE(offline.guard(), ResolveModel::Guard::NotLooked);
}

void tst_SmallModels::resolveDraftComesBack()
{
    const IncidentKey key = desk->bringIn(1).first();
    {
        ResolveModel model(*desk->workspace, key);
        QSignalSpy loaded(&model, &ResolveModel::loaded);
        model.start();
        QVERIFY(loaded.wait());
        model.setResolution(QStringLiteral("Half a text"));
    }
    QVERIFY(desk->restartConsole());
    ResolveModel again(*desk->workspace, key);
    QSignalSpy loaded(&again, &ResolveModel::loaded);
    again.start();
    QVERIFY(loaded.wait());
    QCOMPARE(again.resolution(), QStringLiteral("Half a text"));
}

void tst_SmallModels::cannedTextIsFilledInOnce()
{
    const IncidentKey key = desk->bringIn(1).first();
    QVERIFY(desk->service.editAsColleague(QUuid::fromString(key), QStringLiteral("incidentName"),
                                          QStringLiteral("Title with {user} in it")));
    QCOMPARE(desk->bringIn(1).size(), 1);
    ResolveModel model(*desk->workspace, key);
    QSignalSpy loaded(&model, &ResolveModel::loaded);
    model.start();
    QVERIFY(loaded.wait());
    const QString number = desk->onServer(key, Field::ProcessId);
    QCOMPARE(model.filledIn(QStringLiteral("{number}: {title} {other}")),
             number + QStringLiteral(": Title with {user} in it {other}"));
}

QTEST_GUILESS_MAIN(tst_SmallModels)
#include "tst_smallmodels.moc"

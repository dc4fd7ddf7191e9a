// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/items/IncidentModel.h"
#include "tests/support/TestDesk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <utility>

using Field = Incident::Field;
using Mode = IncidentModel::Mode;

//! \brief One incident in a form: no typed character is lost, whatever the server, a restart or the queue
//! does.
class tst_IncidentModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typingIsOnDiskWithinASecond();
    void draftComesBackAfterARestart();
    void refreshKeepsWhatIsTyped();
    void serverMovedTheSameField();
    void revertForgetsTheDraft();
    void saveQueuesAndShowsWaiting();
    void typingOnWhileSavingIsKept();
    void whatARefreshBringsWhileSavingIsNobodysWish();
    void whatIsSavedLeavesNoDraftBehind();
    void savingNothingOrRubbishIsRefused();
    void blanksWhileTypingStay();
    void newIncidentFollowsItsKey();
    void switchingKeepsBothDrafts();
    void savingWhileTheNextIsReadSavesNothing();
    void readOnlyFieldsStay();
    void priorityPreviewFollowsTheMatrix();

private:
    [[nodiscard]] bool open(IncidentModel &form, const IncidentKey &key);
    std::unique_ptr<TestDesk> desk;
    std::unique_ptr<IncidentModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
    QList<IncidentKey> keys;
};

void tst_IncidentModel::init()
{
    DemoOptions options;
    options.incidents = 10;
    desk = std::make_unique<TestDesk>(options);
    QVERIFY(desk->start());
    keys = desk->bringIn(10);
    QCOMPARE(keys.size(), 10);
    desk->workspace->connectivity().setWorkOffline(true);
    model = std::make_unique<IncidentModel>(*desk->workspace);
    tester = std::make_unique<QAbstractItemModelTester>(
        model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(open(*model, keys.first()));
}

void tst_IncidentModel::cleanup()
{
    tester.reset();
    model.reset();
    desk.reset();
}

bool tst_IncidentModel::open(IncidentModel &form, const IncidentKey &key)
{
    QSignalSpy opened(&form, &IncidentModel::opened);
    form.open(key);
    return opened.wait();
}

void tst_IncidentModel::typingIsOnDiskWithinASecond()
{
    QElapsedTimer timer;
    timer.start();
    // Someone who never pauses must not be put off for ever.
    for (int i = 0; timer.elapsed() < 700; ++i) {
        model->setValue(Field::IncidentName, QStringLiteral("Typed %1").arg(i));
        QTest::qWait(20);
    }
    const auto drafts = awaited(desk->workspace->drafts().all());
    QVERIFY(drafts.has_value());
    QCOMPARE(drafts->size(), 1);
    QVERIFY(drafts->first().change.wanted(Field::IncidentName).startsWith(QLatin1String("Typed ")));
}

void tst_IncidentModel::draftComesBackAfterARestart()
{
    model->setValue(Field::IncidentDescription, QStringLiteral("Line one\nLine two – „zwei“"));
    model->setValue(Field::Impact, QStringLiteral("Department/LOB/Branch"));
    tester.reset();
    model.reset();
    QVERIFY(desk->restartConsole());
    IncidentModel again(*desk->workspace);
    QVERIFY(open(again, keys.first()));
    QVERIFY(again.isDirty());
    QCOMPARE(again.value(Field::IncidentDescription), QStringLiteral("Line one\nLine two – „zwei“"));
    QCOMPARE(again.value(Field::Impact), QStringLiteral("Department/LOB/Branch"));
}

void tst_IncidentModel::refreshKeepsWhatIsTyped()
{
    model->setValue(Field::IncidentName, QStringLiteral("Half a sen"));
    QVERIFY(desk->service.editAsColleague(QUuid::fromString(keys.first()), QStringLiteral("impact"),
                                          QStringLiteral("Theirs")));
    QSignalSpy changed(model.get(), &IncidentModel::recordChanged);
    QSignalSpy moved(model.get(), &IncidentModel::movedElsewhere);
    desk->workspace->connectivity().setWorkOffline(false);
    QCOMPARE(desk->bringIn(1).size(), 1);
    QTRY_VERIFY(changed.count() > 0);
    QTRY_COMPARE(model->value(Field::Impact), QStringLiteral("Theirs"));
    QCOMPARE(model->value(Field::IncidentName), QStringLiteral("Half a sen"));
    QCOMPARE(moved.count(), 0);
}

void tst_IncidentModel::serverMovedTheSameField()
{
    const QString before = model->value(Field::IncidentName);
    model->setValue(Field::IncidentName, QStringLiteral("Mine"));
    QVERIFY(desk->service.editAsColleague(QUuid::fromString(keys.first()), QStringLiteral("incidentName"),
                                          QStringLiteral("Theirs")));
    QSignalSpy moved(model.get(), &IncidentModel::movedElsewhere);
    desk->workspace->connectivity().setWorkOffline(false);
    QCOMPARE(desk->bringIn(1).size(), 1);
    QTRY_COMPARE(moved.count(), 1);
    const QModelIndex title = model->index(0, static_cast<int>(Field::IncidentName));
    QCOMPARE(title.data().toString(), QStringLiteral("Mine"));
    QCOMPARE(title.data(IncidentModel::ServerValueRole).toString(), QStringLiteral("Theirs"));
    QVERIFY(title.data(IncidentModel::MovedRole).toBool());
    // What the person began from stays the base, so that the engine sees the conflict.
    QCOMPARE(model->change().fields().first().from, before);
}

void tst_IncidentModel::revertForgetsTheDraft()
{
    const QString before = model->value(Field::IncidentName);
    QSignalSpy dirty(model.get(), &IncidentModel::dirtyChanged);
    model->setValue(Field::IncidentName, QStringLiteral("Oops"));
    model->revert(Field::IncidentName);
    QCOMPARE(dirty.count(), 2);
    QCOMPARE(model->value(Field::IncidentName), before);
    model->flushDraft();
    QTRY_VERIFY(awaited(desk->workspace->drafts().all())->isEmpty());
}

void tst_IncidentModel::saveQueuesAndShowsWaiting()
{
    model->setValue(Field::IncidentName, QStringLiteral("Saved"));
    const auto queued = awaited(model->save());
    QVERIFY(queued.has_value());
    QVERIFY(!model->isDirty());
    QCOMPARE(model->value(Field::IncidentName), QStringLiteral("Saved"));
    QTRY_VERIFY(
        model->index(0, static_cast<int>(Field::IncidentName)).data(IncidentModel::WaitingRole).toBool());
    QVERIFY(awaited(desk->workspace->drafts().all())->isEmpty());
    QCOMPARE(desk->arrivals("PUT"), 0);
}

void tst_IncidentModel::typingOnWhileSavingIsKept()
{
    model->setValue(Field::IncidentName, QStringLiteral("Saved"));
    const auto saving = model->save();
    model->setValue(Field::IncidentName, QStringLiteral("Saved, and typed on"));
    QVERIFY(awaited(saving).has_value());
    QTRY_VERIFY(model->isDirty());
    QCOMPARE(model->value(Field::IncidentName), QStringLiteral("Saved, and typed on"));
    QTRY_COMPARE(awaited(desk->workspace->drafts().all())->size(), 1);
    QCOMPARE(desk->workspace->engine().entries().first().change.wanted(Field::IncidentName),
             QStringLiteral("Saved"));
}

void tst_IncidentModel::whatARefreshBringsWhileSavingIsNobodysWish()
{
    IncidentSnapshot now = desk->record(keys.first()).base;
    now.incident.setValue(Field::Urgency, QStringLiteral("A colleague's"));
    now.readAt = QDateTime::currentDateTimeUtc();
    model->setValue(Field::IncidentName, QStringLiteral("Mine"));
    bool isSaving = false;
    bool isSaved = false;
    bool isDirty = true;
    // The model asks for the news first, so that they arrive between the save and its answer.
    connect(&desk->workspace->store(), &IncidentStore::incidentChanged, this, [&] {
        if (std::exchange(isSaving, true))
            return;
        model->save().then(this, [&](const Result<OutboxEntry> &saved) {
            isSaved = saved.has_value();
            isDirty = model->isDirty();
        });
    });
    [[maybe_unused]] const auto told = desk->workspace->store().absorb({now});
    QTRY_VERIFY(isSaved);
    QVERIFY(!isDirty);
    QTRY_COMPARE(model->value(Field::Urgency), QStringLiteral("A colleague's"));
    QCOMPARE(model->value(Field::IncidentName), QStringLiteral("Mine"));
    QVERIFY(!model->isDirty());
    QVERIFY(desk->record(keys.first()).drafts.isEmpty());
}

void tst_IncidentModel::whatIsSavedLeavesNoDraftBehind()
{
    model->setValue(Field::IncidentName, QStringLiteral("Typed, saved, and on to the next"));
    bool isSaved = false;
    model->save().then(this, [&](const Result<OutboxEntry> &saved) { isSaved = saved.has_value(); });
    QVERIFY(open(*model, keys.at(1)));
    QTRY_VERIFY(isSaved);
    const IncidentRecord record = desk->record(keys.first());
    QCOMPARE(record.pending.size(), 1);
    QVERIFY(record.drafts.isEmpty());
}

void tst_IncidentModel::savingNothingOrRubbishIsRefused()
{
    QCOMPARE(awaited(model->save()).error().kind, ServiceError::Kind::InvalidRequest);
    model->setValue(Field::IncidentName, QStringLiteral("   "));
    QCOMPARE(awaited(model->save()).error().kind, ServiceError::Kind::InvalidRequest);
    QVERIFY(model->isDirty());
    QVERIFY(desk->outboxEmpty());
}

void tst_IncidentModel::blanksWhileTypingStay()
{
    const QString before = model->value(Field::IncidentName);
    model->setValue(Field::IncidentName, before + QStringLiteral(" "));
    QCOMPARE(model->value(Field::IncidentName), before + QStringLiteral(" "));
    model->setValue(Field::IncidentName, before + QStringLiteral(" x"));
    QCOMPARE(awaited(model->save())->change.wanted(Field::IncidentName), before + QStringLiteral(" x"));
}

void tst_IncidentModel::newIncidentFollowsItsKey()
{
    Incident from;
    from.setValue(Field::IncidentName, QStringLiteral("Copy"));
    from.setValue(Field::Status, QStringLiteral("Closed"));
    from.setValue(Field::Resolution, QStringLiteral("not copied"));
    model->startNew(from);
    const IncidentKey first = model->key();
    QCOMPARE(model->mode(), Mode::New);
    QVERIFY(model->value(Field::Status).isEmpty());
    QVERIFY(model->value(Field::Resolution).isEmpty());
    QVERIFY(!model->violations().isEmpty());
    model->setValue(Field::AffectedUserEmail, desk->service.users().first());
    QVERIFY(model->violations().isEmpty());
    QVERIFY(awaited(model->save()).has_value());
    QCOMPARE(model->mode(), Mode::Existing);
    QSignalSpy rekeyed(model.get(), &IncidentModel::rekeyed);
    desk->workspace->connectivity().setWorkOffline(false);
    QTRY_COMPARE(rekeyed.count(), 1);
    QTRY_VERIFY(!model->record().shown.number().isEmpty());
    QCOMPARE(desk->arrivals("POST"), 1);
    // Whoever still knows its first key finds the incident, not a form for one that nobody wrote.
    QVERIFY(open(*model, keys.at(0)));
    model->open(first);
    QTRY_COMPARE(model->mode(), Mode::Existing);
    QVERIFY(!IncidentKeys::isLocal(model->key()));
}

void tst_IncidentModel::switchingKeepsBothDrafts()
{
    model->setValue(Field::IncidentName, QStringLiteral("First draft"));
    QVERIFY(open(*model, keys.at(1)));
    QVERIFY(!model->isDirty());
    model->setValue(Field::IncidentName, QStringLiteral("Second draft"));
    QVERIFY(open(*model, keys.at(0)));
    QCOMPARE(model->value(Field::IncidentName), QStringLiteral("First draft"));
    QVERIFY(open(*model, keys.at(1)));
    QCOMPARE(model->value(Field::IncidentName), QStringLiteral("Second draft"));
}

void tst_IncidentModel::savingWhileTheNextIsReadSavesNothing()
{
    model->setValue(Field::IncidentName, QStringLiteral("Of the first"));
    model->open(keys.at(1));
    QVERIFY(!awaited(model->save()).has_value());
    QTRY_COMPARE(model->mode(), Mode::Existing);
    QVERIFY(awaited(desk->workspace->outbox().entries()).value().isEmpty());
    QVERIFY(model->value(Field::IncidentName) != QStringLiteral("Of the first"));
    QVERIFY(open(*model, keys.at(0)));
    QCOMPARE(model->value(Field::IncidentName), QStringLiteral("Of the first"));
}

void tst_IncidentModel::readOnlyFieldsStay()
{
    for (const Field field :
         {Field::SessionId, Field::ProcessId, Field::Status, Field::Resolution, Field::CloseCode}) {
        const QModelIndex index = model->index(0, static_cast<int>(field));
        QVERIFY(!index.flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!model->setData(index, QStringLiteral("x"), Qt::EditRole));
    }
    QVERIFY(!model->isDirty());
}

void tst_IncidentModel::priorityPreviewFollowsTheMatrix()
{
    QVERIFY(desk->workspace->catalog()
                .addFile(R"({"priorityMatrix":[{"impact":"A","urgency":"B","priority":"C"}]})",
                         QStringLiteral("test"))
                .has_value());
    model->setValue(Field::Impact, QStringLiteral("a"));
    QVERIFY(model->priorityPreview().isEmpty());
    model->setValue(Field::Urgency, QStringLiteral("b"));
    QCOMPARE(model->priorityPreview(), QStringLiteral("C"));
}

QTEST_GUILESS_MAIN(tst_IncidentModel)
#include "tst_incidentmodel.moc"

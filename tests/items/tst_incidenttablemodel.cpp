// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/items/IncidentTableModel.h"
#include "tests/support/TestDesk.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using Field = Incident::Field;

//! \brief The list keeps what the person selected, whatever arrives, leaves or moves.
class tst_IncidentTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fillsAndFetchesWhatIsLookedAt();
    void selectionSurvivesSortFilterAndArrivals();
    void rowsThatNobodyHoldsAreNotMoved();
    void waitingChangeIsShown();
    void rereadingTellsTheTime();
    void rejectsNothingOfHostileSearch_data();
    void rejectsNothingOfHostileSearch();
    void manyRowsComeInOneStep();
    void aSortBeginsInPlace_data();
    void aSortBeginsInPlace();

private:
    //! \brief Puts so many incidents more into the store.
    void add(int count);
    [[nodiscard]] QStringList titles() const;
    //! \brief Waits until the list shows \a rows rows in full and each of them is fetched.
    [[nodiscard]] bool settled(int rows);
    std::unique_ptr<TestDesk> desk;
    std::unique_ptr<IncidentTableModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
    QList<IncidentKey> keys;
};

void tst_IncidentTableModel::init()
{
    DemoOptions options;
    options.incidents = 80;
    desk = std::make_unique<TestDesk>(options);
    QVERIFY(desk->start());
    model = std::make_unique<IncidentTableModel>(*desk->workspace);
    tester = std::make_unique<QAbstractItemModelTester>(
        model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    keys = desk->bringIn(40);
    QVERIFY(settled(40));
}

void tst_IncidentTableModel::cleanup()
{
    tester.reset();
    model.reset();
    desk.reset();
}

QStringList tst_IncidentTableModel::titles() const
{
    QStringList all;
    for (int row = 0; row < model->rowCount(); ++row)
        all.append(model->index(row, ListColumn::Title).data().toString());
    return all;
}

bool tst_IncidentTableModel::settled(int rows)
{
    return QTest::qWaitFor([&] {
        if (model->rowCount() != rows || !model->isComplete())
            return false;
        bool loaded = true;
        for (int row = 0; row < rows; ++row) {
            const QModelIndex index = model->index(row, ListColumn::Title);
            static_cast<void>(index.data());
            loaded = index.data(IncidentTableModel::LoadedRole).toBool() && loaded;
        }
        return loaded;
    });
}

void tst_IncidentTableModel::fillsAndFetchesWhatIsLookedAt()
{
    QCOMPARE(model->columnCount(), static_cast<int>(ListColumn::Count));
    for (int row = 0; row < model->rowCount(); ++row) {
        const IncidentKey key = model->keyAt(row);
        QVERIFY(keys.contains(key));
        QCOMPARE(model->index(row, ListColumn::Title).data().toString(),
                 desk->onServer(key, Field::IncidentName));
        QCOMPARE(model->rowOf(key), row);
    }
}

void tst_IncidentTableModel::selectionSurvivesSortFilterAndArrivals()
{
    QItemSelectionModel selection(model.get());
    QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
    const IncidentKey chosen = model->keyAt(7);
    const IncidentKey current = model->keyAt(20);
    selection.select(model->index(7, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    selection.setCurrentIndex(model->index(20, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);

    const auto check = [&] {
        QCOMPARE(selection.selectedRows().size(), 2);
        QCOMPARE(selection.currentIndex().data(IncidentTableModel::KeyRole).toString(), current);
        QStringList selected;
        for (const QModelIndex &index : selection.selectedRows())
            selected.append(index.data(IncidentTableModel::KeyRole).toString());
        QVERIFY(selected.contains(chosen));
    };
    model->sort(ListColumn::Title, Qt::AscendingOrder);
    QTRY_VERIFY(settled(40) && model->query().sort == ListColumn::Title);
    QStringList sorted = titles();
    std::stable_sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) {
        return a.compare(b, Qt::CaseInsensitive) < 0;
    });
    QTRY_COMPARE(titles().first(), sorted.first());
    check();

    QCOMPARE(desk->bringIn(80).size(), 80);
    QVERIFY(settled(80));
    check();

    // A filter that keeps the chosen one keeps it selected; the other one leaves the selection with its row.
    model->setSearch(desk->onServer(chosen, Field::ProcessId));
    QVERIFY(QTest::qWaitFor([&] { return model->rowCount() < 80; }));
    QVERIFY(settled(model->rowCount()));
    QVERIFY(model->rowCount() >= 1);
    QVERIFY(model->rowOf(chosen) >= 0);
    QVERIFY(selection.isRowSelected(model->rowOf(chosen)));
    model->setSearch({});
    QVERIFY(settled(80));
    QCOMPARE(resets.count(), 0);
}

void tst_IncidentTableModel::rowsThatNobodyHoldsAreNotMoved()
{
    const QString last = desk->onServer(model->keyAt(39), Field::ProcessId);
    QSignalSpy moved(model.get(), &QAbstractItemModel::layoutChanged);
    model->setSearch(last);
    QVERIFY(settled(1));
    QCOMPARE(desk->onServer(model->keyAt(0), Field::ProcessId), last);
    QCOMPARE(moved.count(), 0);
}

void tst_IncidentTableModel::waitingChangeIsShown()
{
    desk->workspace->connectivity().setWorkOffline(true);
    const IncidentKey key = model->keyAt(3);
    QVERIFY(desk->edit(key, Field::IncidentName, QStringLiteral("Zzz waiting title")).id > 0);
    QTRY_VERIFY(titles().contains(QStringLiteral("Zzz waiting title")));
    QVERIFY(settled(40));
    const auto row =
        model->index(model->rowOf(key), 0).data(IncidentTableModel::RowRole).value<IncidentRow>();
    QCOMPARE(row.sync, SyncState::Waiting);
    model->setView(ListQuery::View::Waiting);
    QVERIFY(settled(1));
    QCOMPARE(model->keyAt(0), key);
}

void tst_IncidentTableModel::rereadingTellsTheTime()
{
    const IncidentKey key = model->keyAt(3);
    const auto shown = [&] {
        return model->index(3, 0).data(IncidentTableModel::RowRole).value<IncidentRow>();
    };
    const QDateTime before = shown().readAt;
    QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy answered(model.get(), &IncidentTableModel::queryAnswered);
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > before);
    desk->workspace->refresher().refresh({key});
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 3);
    QVERIFY(shown().readAt > before);
    QCOMPARE(shown().readAt, desk->record(key).base.readAt);
    QVERIFY2(model->isComplete() && answered.isEmpty(), "nothing moved, and the order was asked for anew");
}

void tst_IncidentTableModel::rejectsNothingOfHostileSearch_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quote") << QStringLiteral("\"");
    QTest::newRow("operators") << QStringLiteral("AND OR NOT NEAR( * ^ : -");
    QTest::newRow("nul") << QStringLiteral("a") + QChar() + QStringLiteral("b");
    QTest::newRow("semicolon") << QStringLiteral("'; DROP TABLE incident; --");
    QTest::newRow("surrogate") << QString(QChar(0xd800));
    QTest::newRow("long") << QString(5'000, u'x');
}

void tst_IncidentTableModel::rejectsNothingOfHostileSearch()
{
    QFETCH(QString, text);
    QSignalSpy failed(model.get(), &IncidentTableModel::failed);
    QSignalSpy answered(model.get(), &IncidentTableModel::queryAnswered);
    model->setSearch(text);
    QTRY_VERIFY(answered.count() > 0);
    QCOMPARE(failed.count(), 0);
    model->setSearch({});
    QVERIFY(settled(40));
}

void tst_IncidentTableModel::add(int count)
{
    QList<IncidentSnapshot> snapshots;
    for (int i = 0; i < count; ++i) {
        IncidentSnapshot snapshot;
        snapshot.incident.setValue(
            Field::SessionId,
            QUuid::createUuidV5(QUuid(), QString::number(i)).toString(QUuid::WithoutBraces));
        snapshot.incident.setValue(Field::ProcessId,
                                   QStringLiteral("IM-9%1").arg(i, 5, 10, QLatin1Char('0')));
        snapshot.incident.setValue(Field::IncidentName, QStringLiteral("Made %1").arg(i));
        snapshot.verbatim = "{}";
        snapshot.readAt = QDateTime::currentDateTimeUtc();
        snapshots.append(snapshot);
    }
    QVERIFY(awaited(desk->workspace->store().absorb(snapshots)).has_value());
}

void tst_IncidentTableModel::manyRowsComeInOneStep()
{
    QSignalSpy inserted(model.get(), &QAbstractItemModel::rowsInserted);
    add(3'000);
    QVERIFY(QTest::qWaitFor([&] { return model->rowCount() == 3'040; }));
    QVERIFY2(inserted.count() <= 3, "rows came one by one");
    QTRY_VERIFY(!model->index(2'500, ListColumn::Title).data().toString().isEmpty());
}

void tst_IncidentTableModel::aSortBeginsInPlace_data()
{
    QTest::addColumn<bool>("grouped");
    QTest::newRow("plain") << false;
    QTest::newRow("in groups") << true;
}

void tst_IncidentTableModel::aSortBeginsInPlace()
{
    QFETCH(bool, grouped);
    constexpr int page = 200;
    add(700);
    if (grouped)
        model->setGroup(ListColumn::Priority);
    QVERIFY(QTest::qWaitFor([&] { return model->incidentCount() == 740 && model->isComplete(); }));
    const auto ids = [this] {
        QList<RowId> all;
        for (int row = 0; row < model->rowCount(); ++row)
            all.append(model->idAt(row));
        return all;
    };
    // Of rows that come to the front, go from there, and neither.
    QList<QPersistentModelIndex> held;
    QList<RowId> heldIds;
    for (const int row : {1, 5, 150, 300, 500, 600, model->rowCount() - 1}) {
        held.append(model->index(row, ListColumn::Title));
        heldIds.append(model->idAt(row));
    }
    const auto staysHeld = [&] {
        for (qsizetype i = 0; i < held.size(); ++i) {
            if (!held.at(i).isValid() || model->idAt(held.at(i).row()) != heldIds.at(i))
                return false;
        }
        return true;
    };
    const QList<RowId> before = ids();
    QList<RowId> begun;
    bool isHeld = false;
    const auto connection = connect(model.get(), &IncidentTableModel::firstScreenShown, this, [&] {
        if (!begun.isEmpty())
            return;
        begun = ids();
        isHeld = staysHeld();
    });
    model->sort(ListColumn::Number, Qt::AscendingOrder);
    QVERIFY(QTest::qWaitFor([&] { return !begun.isEmpty() && model->isComplete(); }));
    disconnect(connection);
    QVERIFY(isHeld);
    QVERIFY(staysHeld());
    QVERIFY(begun != before && std::is_permutation(begun.begin(), begun.end(), before.begin(), before.end()));
    QCOMPARE(begun.first(page), ids().first(page));
}

QTEST_GUILESS_MAIN(tst_IncidentTableModel)
#include "tst_incidenttablemodel.moc"

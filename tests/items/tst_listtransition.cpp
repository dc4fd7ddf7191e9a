// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/items/ListTransition.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

//! \brief Every step is one that a view can be told of.
class TestListTransition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsFromOneToTheOther_data();
    void leadsFromOneToTheOther();
    void whatIsAlikeIsShared();
    void anewNothingIsDoneToEachRow();
    void swapsLeadToTheFront();
};

using Ids = QList<RowId>;

void TestListTransition::leadsFromOneToTheOther_data()
{
    QTest::addColumn<Ids>("before");
    QTest::addColumn<Ids>("after");
    QTest::newRow("nothing") << Ids{} << Ids{};
    QTest::newRow("first rows") << Ids{} << Ids{3, 1, 2};
    QTest::newRow("all go") << Ids{3, 1, 2} << Ids{};
    QTest::newRow("the same") << Ids{3, 1, 2} << Ids{3, 1, 2};
    QTest::newRow("other order") << Ids{1, 2, 3} << Ids{2, 3, 1};
    QTest::newRow("one goes from the middle") << Ids{1, 2, 3} << Ids{1, 3};
    QTest::newRow("one comes in the middle") << Ids{1, 3} << Ids{1, 2, 3};
    QTest::newRow("all others") << Ids{1, 2} << Ids{3, 4};
    std::mt19937 random(7);
    for (int round = 0; round < 50; ++round) {
        const auto some = [&random] {
            Ids ids;
            for (RowId id = 1; id <= 40; ++id) {
                if (random() % 2)
                    ids.append(id);
            }
            std::shuffle(ids.begin(), ids.end(), random);
            return ids;
        };
        QTest::addRow("random %d", round) << some() << some();
    }
}

void TestListTransition::leadsFromOneToTheOther()
{
    QFETCH(Ids, before);
    QFETCH(Ids, after);
    const ListTransition steps = ListTransition::between(before, after);
    QCOMPARE(steps.before, before);
    QCOMPARE(steps.after, after);
    const auto sorted = [](Ids ids) {
        std::sort(ids.begin(), ids.end());
        return ids;
    };
    QCOMPARE(sorted(steps.gathered), sorted(before));
    QCOMPARE(steps.gathered.first(steps.kept.size()), steps.kept);
    QCOMPARE(steps.extended.first(steps.kept.size()), steps.kept);
    QCOMPARE(sorted(steps.extended), sorted(after));
    for (const RowId id : steps.kept)
        QVERIFY(after.contains(id));
    for (qsizetype at = steps.kept.size(); at < steps.gathered.size(); ++at)
        QVERIFY(!after.contains(steps.gathered.at(at)));
}

void TestListTransition::whatIsAlikeIsShared()
{
    const Ids before{1, 2, 3};
    const ListTransition same = ListTransition::between(before, Ids{1, 2, 3});
    for (const Ids &ids : {same.gathered, same.kept, same.extended, same.after})
        QCOMPARE(ids.constData(), before.constData());
    const ListTransition shorter = ListTransition::between(before, Ids{1, 2});
    QCOMPARE(shorter.gathered.constData(), before.constData());
    QCOMPARE(shorter.extended.constData(), shorter.kept.constData());
    QCOMPARE(shorter.after.constData(), shorter.kept.constData());
    const ListTransition longer = ListTransition::between(before, Ids{1, 2, 3, 4});
    QCOMPARE(longer.kept.constData(), before.constData());
    QCOMPARE(longer.after.constData(), longer.extended.constData());
}

void TestListTransition::anewNothingIsDoneToEachRow()
{
    const Ids before{1, 2, 3};
    const Ids after{3, 4};
    const ListTransition steps = ListTransition::anew(before, after);
    QCOMPARE(steps.gathered.constData(), before.constData());
    QVERIFY(steps.kept.isEmpty());
    QCOMPARE(steps.extended.constData(), after.constData());
    QCOMPARE(steps.after.constData(), after.constData());
}

void TestListTransition::swapsLeadToTheFront()
{
    QCOMPARE(ListTransition::swapsToFront({1, 2, 3}, {2, 4}), QList<int>());
    std::mt19937 random(11);
    for (int round = 0; round < 50; ++round) {
        Ids ids(40);
        std::iota(ids.begin(), ids.end(), -5); // Headers are below zero.
        std::shuffle(ids.begin(), ids.end(), random);
        Ids first = ids;
        std::shuffle(first.begin(), first.end(), random);
        first.resize(1 + static_cast<int>(random() % 40));
        const Ids before = ids;
        const QList<int> swaps = ListTransition::swapsToFront(before, first);
        QCOMPARE(swaps.size(), first.size());
        for (qsizetype row = 0; row < swaps.size(); ++row)
            ids.swapItemsAt(row, swaps.at(row));
        QCOMPARE(ids.first(first.size()), first);
        QVERIFY(std::is_permutation(ids.cbegin(), ids.cend(), before.cbegin(), before.cend()));
    }
}

QTEST_GUILESS_MAIN(TestListTransition)
#include "tst_listtransition.moc"

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/ObservedHistory.h"
#include "tests/store/StoreFixture.h"

using namespace Qt::StringLiterals;
using namespace Samples;

//! \brief The states of an incident as this computer saw them, from what the store really observed.
class TestObservedHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingSeenIsNoState();
    void statesAreIntervals();
    void anyTwoAreCompared();

private:
    [[nodiscard]] ObservedHistory history() { return ObservedHistory(good(m_open->store.history(guid(1)))); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenStore> m_open;
};

void TestObservedHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_open = std::make_unique<OpenStore>(m_folder->path());
}

void TestObservedHistory::cleanup()
{
    m_open.reset();
    m_folder.reset();
}

void TestObservedHistory::nothingSeenIsNoState()
{
    good(m_open->store.absorb({snapshot(incident(1), 0)}));
    good(m_open->store.absorb({snapshot(incident(1), 10)}));
    QVERIFY(history().observations().isEmpty());
}

void TestObservedHistory::statesAreIntervals()
{
    const Incident moved = with(with(incident(1), Field::Status, u"On Hold"_s), Field::Impact, u"VIP"_s);
    good(m_open->store.absorb({snapshot(incident(1), 0)}));
    good(m_open->store.absorb({snapshot(incident(1), 10)}));
    good(m_open->store.absorb({snapshot(moved, 20)}));
    good(m_open->store.absorb({snapshot(moved, 30)}));
    good(m_open->store.absorb({snapshot(with(moved, Field::Status, u"Assigned"_s), 40)}));
    const auto states = history().observations();
    QCOMPARE(states.size(), 3);
    QVERIFY(!states.at(0).first.isValid());
    QCOMPARE(states.at(0).last, at(10));
    QCOMPARE(states.at(1).first, at(20));
    QCOMPARE(states.at(1).last, at(30));
    QCOMPARE(states.at(1).changed.size(), 2);
    QCOMPARE(states.at(2).first, at(40));
    QVERIFY(!states.at(2).last.isValid());
    QCOMPARE(states.at(2).changed, QList<Field>{Field::Status});
}

void TestObservedHistory::anyTwoAreCompared()
{
    Incident now = incident(1);
    good(m_open->store.absorb({snapshot(now, 0)}));
    now = with(with(now, Field::Status, u"On Hold"_s), Field::Impact, u"VIP"_s);
    good(m_open->store.absorb({snapshot(now, 10)}));
    now = with(now, Field::Impact, u"Department"_s);
    good(m_open->store.absorb({snapshot(now, 20)}));
    now = with(now, Field::Status, u"Assigned"_s);
    good(m_open->store.absorb({snapshot(now, 30)}));
    const ObservedHistory seen = history();
    QCOMPARE(seen.observations().size(), 4);
    QCOMPARE(seen.between(0, 1),
             (QList<FieldChange>{{Field::Impact, u"Single User"_s, u"VIP"_s},
                                 {Field::Status, u"Assigned"_s, u"On Hold"_s}}));
    QCOMPARE(seen.between(1, 2), (QList<FieldChange>{{Field::Impact, u"VIP"_s, u"Department"_s}}));
    // The status came back to what it was.
    QCOMPARE(seen.between(0, 3), (QList<FieldChange>{{Field::Impact, u"Single User"_s, u"Department"_s}}));
    QVERIFY(seen.between(2, 2).isEmpty());
}

QTEST_GUILESS_MAIN(TestObservedHistory)
#include "tst_observedhistory.moc"

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/BaseUpdate.h"
#include "models/store/Database.h"
#include "tests/store/FaultySqlite.h"
#include "tests/store/StoreFixture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Samples;

//! \brief The index of words is true to the shown texts, whatever one transaction does.
class TestSearchIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init();
    void manyChangesInOneGo();
    void oneIncidentSeveralTimesInOneGo();
    void changesBesideNewOnes();
    void whatIsShownOverTheServersWord();
    void whatLeavesAgain();
    void whatIsTakenBack();

private:
    [[nodiscard]] QList<IncidentSnapshot> batch(const QString &title, int count, int second) const;
    [[nodiscard]] qsizetype found(const QString &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenStore> m_open;
};

void TestSearchIndex::init()
{
    m_open.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_open = std::make_unique<OpenStore>(m_folder->filePath(u"desk"_s));
}

QList<IncidentSnapshot> TestSearchIndex::batch(const QString &title, int count, int second) const
{
    QList<IncidentSnapshot> snapshots;
    for (int n = 1; n <= count; ++n)
        snapshots.append(snapshot(with(incident(n), Field::IncidentName, title), second));
    return snapshots;
}

qsizetype TestSearchIndex::found(const QString &text)
{
    ListQuery query;
    query.text = text;
    return good(m_open->store.rowIds(query)).size();
}

void TestSearchIndex::manyChangesInOneGo()
{
    constexpr int count = 300;
    good(m_open->store.absorb(batch(u"Alpha"_s, count, 0)));
    QCOMPARE(found(u"alpha"_s), count);
    QList<IncidentSnapshot> changed = batch(u"Beta"_s, count, 1);
    // Where the index counts its ids downwards.
    std::reverse(changed.begin(), changed.end());
    good(m_open->store.absorb(changed));
    QCOMPARE(found(u"alpha"_s), 0);
    QCOMPARE(found(u"beta"_s), count);
    QCOMPARE(FaultySqlite::damageIn(*m_open), QString());
}

void TestSearchIndex::oneIncidentSeveralTimesInOneGo()
{
    good(m_open->store.absorb(batch(u"Alpha"_s, 1, 0) + batch(u"Beta"_s, 1, 1) + batch(u"Gamma"_s, 1, 2)));
    QCOMPARE(found(u"alpha"_s) + found(u"beta"_s), 0);
    QCOMPARE(found(u"gamma"_s), 1);
    good(m_open->store.absorb(batch(u"Delta"_s, 1, 3) + batch(u"Gamma"_s, 1, 4) + batch(u"Alpha"_s, 1, 5)));
    QCOMPARE(found(u"delta"_s) + found(u"gamma"_s), 0);
    QCOMPARE(found(u"alpha"_s), 1);
    QCOMPARE(FaultySqlite::damageIn(*m_open), QString());
}

void TestSearchIndex::changesBesideNewOnes()
{
    good(m_open->store.absorb(batch(u"Alpha"_s, 20, 0)));
    good(m_open->store.absorb(batch(u"Beta"_s, 40, 1)));
    QCOMPARE(found(u"alpha"_s), 0);
    QCOMPARE(found(u"beta"_s), 40);
    QCOMPARE(FaultySqlite::damageIn(*m_open), QString());
}

void TestSearchIndex::whatIsShownOverTheServersWord()
{
    good(m_open->store.absorb(batch(u"Alpha"_s, 3, 0)));
    const OutboxEntry entry =
        good(m_open->outbox.queue(edit(guid(2), Field::IncidentName, u"Alpha"_s, u"Beta \"\\\n"_s)));
    QCOMPARE(found(u"beta"_s), 1);
    QCOMPARE(found(u"alpha"_s), 2);
    good(m_open->outbox.acknowledge(entry.id,
                                    snapshot(with(incident(2), Field::IncidentName, u"Gamma"_s), 1)));
    QCOMPARE(found(u"beta"_s), 0);
    QCOMPARE(found(u"gamma"_s), 1);
    QCOMPARE(FaultySqlite::damageIn(*m_open), QString());
}

void TestSearchIndex::whatLeavesAgain()
{
    const OutboxEntry entry = good(m_open->outbox.queue(create(FaultySqlite::createdKey(), u"Alpha"_s)));
    QCOMPARE(found(u"alpha"_s), 1);
    good(m_open->outbox.discard(entry.id));
    QCOMPARE(found(u"alpha"_s), 0);
    QCOMPARE(FaultySqlite::damageIn(*m_open), QString());
}

void TestSearchIndex::whatIsTakenBack()
{
    good(m_open->store.absorb(batch(u"Alpha"_s, 3, 0)));
    const auto answer = settled(m_open->thread.run([this](Database &database) -> Result<bool> {
        StoreEffects effects;
        SqlTransaction transaction(database.cache().file());
        (void)updateBases(database, batch(u"Beta"_s, 4, 1), effects);
        return true; // Without a commit.
    }));
    QVERIFY(answer);
    good(m_open->store.absorb(batch(u"Gamma"_s, 2, 2)));
    QCOMPARE(found(u"alpha"_s), 1);
    QCOMPARE(found(u"beta"_s), 0);
    QCOMPARE(found(u"gamma"_s), 2);
    QCOMPARE(FaultySqlite::damageIn(*m_open), QString());
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/store/FaultySqlite.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace FaultySqlite;
using namespace Samples;

//! \brief Every call of SQLite fails once, for every reason, in every operation of the store; the judge is
//! what the files hold when they are opened again.
class TestStoreFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { keepQuiet(); }
    void theSeamIsAbleToFail();
    void everyCallFails_data();
    void everyCallFails();
};

namespace {

struct Operation {
    const char *name;
    //! \brief Does it once; the answer is whether the store said that it was done.
    std::function<bool(OpenStore &)> act;
    //! \brief The file that is written first on purpose, so that a fault between the two leaves it ahead.
    enum class Lead { None, CacheFile, WorkFile } lead = Lead::None;
    //! \brief A fault means "not all of it", and doing it again finishes it.
    bool endsByRepeating = false;
};

template <typename T> bool said(Future<Result<T>> future)
{
    return settled(future).has_value();
}

// Known without asking, which would be a call more: ids count from 1.
constexpr qint64 editId = 1;
constexpr qint64 createId = 2;

QList<Operation> operations()
{
    return {
        {"absorb",
         [](OpenStore &open) {
             return said(open.store.absorb({snapshot(with(incident(1), Field::Impact, u"VIP"_s), 10),
                                            snapshot(with(incident(2), Field::Status, u"Hold"_s), 10),
                                            snapshot(incident(4), 10)}));
         }},
        {"note a read failure",
         [](OpenStore &open) { return said(open.store.noteReadFailure(arrivedKey(), ServiceError())); }},
        {"mark seen", [](OpenStore &open) { return said(open.store.markSeen(arrivedKey(), false)); }},
        {"save a draft",
         [](OpenStore &open) {
             return said(open.drafts.save(
                 {guid(1), Kind::Resolve, edit({}, Field::Resolution, {}, u"Done"_s).change, at(5)}));
         }},
        {"save a late draft",
         [](OpenStore &open) {
             return said(
                 open.drafts.save({arrivedKey(), Kind::Create, create({}, u"Later"_s).change, at(5)}));
         }},
        {"remove a draft", [](OpenStore &open) { return said(open.drafts.remove(guid(2), Kind::Edit)); }},
        {"queue an edit",
         [](OpenStore &open) {
             return said(open.outbox.queue(timed(edit(guid(2), Field::IncidentName, u"a"_s, u"b"_s))));
         }},
        {"queue a create",
         [](OpenStore &open) {
             return said(
                 open.outbox.queue(timed(create(u"new-6b8f3da6-0000-4000-8000-000000000009"_s, u"One"_s))));
         }},
        {"update",
         [](OpenStore &open) {
             OutboxEntry entry = edit(guid(1), Field::Impact, u"Single User"_s, u"VIP"_s);
             entry.id = editId;
             entry.state = State::Refused;
             entry.error = ServiceError();
             return said(open.outbox.update(entry, u"refused"_s));
         }},
        {"acknowledge an edit",
         [](OpenStore &open) {
             return said(
                 open.outbox.acknowledge(editId, snapshot(with(incident(1), Field::Impact, u"VIP"_s), 10)));
         },
         Operation::Lead::CacheFile},
        {"acknowledge a create",
         [](OpenStore &open) {
             return said(open.outbox.acknowledge(createId, snapshot(incident(9), 10), guid(9)));
         },
         Operation::Lead::WorkFile},
        {"discard", [](OpenStore &open) { return said(open.outbox.discard(createId)); }},
        {"back to a draft", [](OpenStore &open) { return said(open.outbox.toDraft(createId)); }},
        {"forget",
         [](OpenStore &open) {
             return said(
                 open.forgetting.forget({ForgetScope::Kind::Incidents, {guid(3)}, {}, {}, false, true}));
         },
         Operation::Lead::WorkFile, true},
    };
}

} // namespace

void TestStoreFaults::theSeamIsAbleToFail()
{
    const QTemporaryDir folder;
    OpenStore open(folder.filePath(u"desk"_s));
    for (const Reason &reason : reasons) {
        const Faulty faulty({reason, 1});
        const auto counts = settled(open.store.counts({}));
        QVERIFY(!counts);
        QCOMPARE(counts.error().kind, ServiceError::Kind::StoreFailed);
        QVERIFY(counts.error().detail.contains(u"(%1)"_s.arg(reason.code)));
    }
    QVERIFY(settled(open.store.counts({})));
}

void TestStoreFaults::everyCallFails_data()
{
    QTest::addColumn<int>("which");
    const QList<Operation> all = operations();
    for (int which = 0; which < all.size(); ++which)
        QTest::newRow(all.at(which).name) << which;
}

void TestStoreFaults::everyCallFails()
{
    QFETCH(int, which);
    const Operation operation = operations().at(which);
    const QTemporaryDir folder(inMemory(u"storefaults"_s));
    const QString prepared = folder.filePath(u"prepared"_s);
    prepare(prepared);

    const QString whole = folder.filePath(u"whole"_s);
    copyFolder(prepared, whole);
    Work before;
    Cache cacheBefore;
    {
        OpenStore open(whole);
        before = workOf(open);
        cacheBefore = cacheOf(open);
        const Faulty counting({});
        QVERIFY(operation.act(open));
    }
    const int calls = plan.calls;
    QVERIFY(calls > 2);
    OpenStore reopened(whole);
    const Work after = workOf(reopened);
    const Cache cacheAfter = cacheOf(reopened);
    QVERIFY(after != before || cacheAfter != cacheBefore);

    int cells = 0;
    for (const Reason &reason : reasons) {
        for (int at = 1; at <= calls; ++at, ++cells) {
            const QByteArray cell =
                u"code %1 at call %2 of %3"_s.arg(reason.code).arg(at).arg(calls).toUtf8();
            const QString desk = folder.filePath(u"desk-%1"_s.arg(cells));
            copyFolder(prepared, desk);
            bool answer = false;
            {
                OpenStore open(desk);
                const Faulty faulty({reason, at});
                answer = operation.act(open);
            }
            {
                OpenStore open(desk);
                // Where SQLite calls a page of the cache damaged, the file is made anew from what it holds.
                const bool isAside = reason.code == sqliteCorrupt && open.report.setAside.size() == 1
                    && open.report.setAside.first().contains(u"cache.sqlite"_s);
                QVERIFY2(open.report.setAside.isEmpty() || isAside, cell);
                QVERIFY2(damageIn(open).isEmpty(), cell);
                const Cache cache = cacheOf(open);
                const Work work = workOf(open);
                const bool mayBeDone = operation.endsByRepeating && work == after;
                QVERIFY2(mayBeDone || work == (answer ? after : before),
                         cell + (answer ? ", done" : ", failed"));
                // Where the two files are written one after the other, the second catches up with what it
                // can.
                if (operation.lead != Operation::Lead::None)
                    QVERIFY2(cache.keys() == (answer ? cacheAfter : cacheBefore).keys()
                                 || (work == after && cache.keys() == cacheBefore.keys())
                                 || (mayBeDone && cache.keys() == cacheAfter.keys()),
                             cell);
                else if (cache != cacheAfter)
                    QVERIFY2(cache == cacheBefore && !(answer && after == before), cell);
                else if (!answer)
                    QVERIFY2(cache == cacheBefore || after == before, cell);
            }
            QVERIFY(QDir(desk).removeRecursively());
        }
    }
    qInfo("%s: %d calls, %d cells", operation.name, calls, cells);
}

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_storefaults.moc"

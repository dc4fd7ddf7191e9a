// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/Database.h"
#include "tests/store/StoreFixture.h"
#include "tests/support/MemoryDisk.h"

#include <QLoggingCategory>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Samples;
using Kind = OutboxEntry::Kind;
using State = OutboxEntry::State;

//! \brief Every call of SQLite fails once, for every reason, in every operation of the store. The judge is
//! what the files hold when they are opened again.
class TestStoreFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSeamIsAbleToFail();
    void everyCallFails_data();
    void everyCallFails();
    void everyCallOfTheOpeningFails();
};

namespace {

constexpr int sqliteBusy = 5;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteIoError = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;

//! \brief Why a call fails, and for how long.
struct Reason {
    int code = 0;
    bool lasts = false; //!< A full disk stays full; a busy file does not stay busy.
    bool rollsBack = false; //!< SQLite has given the transaction up by itself.
};
constexpr std::array reasons{Reason{sqliteBusy, false, false}, Reason{sqliteFull, true, true},
                             Reason{sqliteIoError, false, true}, Reason{sqliteCorrupt, false, false},
                             Reason{sqliteReadOnly, true, false}};

struct Plan {
    Reason reason;
    int at = 0; //!< The first call that fails, counted from 1; 0 = none.
    int calls = 0;
} plan;

QSqlError meet(const QSqlDatabase &database, const QString &sql)
{
    // SQLite never refuses to roll back.
    if (sql == "ROLLBACK"_L1)
        return {};
    const int call = ++plan.calls;
    if (plan.at == 0 || (plan.reason.lasts ? call < plan.at : call != plan.at))
        return {};
    if (plan.reason.rollsBack)
        QSqlQuery(database).exec(u"ROLLBACK"_s);
    return {u"told to fail"_s, u"call %1"_s.arg(call), QSqlError::StatementError,
            QString::number(plan.reason.code)};
}

//! \brief Lets calls fail as \a next says while it lives.
struct Faulty {
    explicit Faulty(const Plan &next)
    {
        plan = next;
        SqlFile::setFault(&meet);
    }
    ~Faulty() { SqlFile::setFault(nullptr); }
    Q_DISABLE_COPY_MOVE(Faulty)
};

//! \brief What the person wrote; nobody may lose or double any of it.
struct Work {
    QList<OutboxEntry> entries;
    QList<Draft> drafts;
    QStringList ledger;
    friend bool operator==(const Work &, const Work &) = default;
};

//! \brief What the server said.
using Cache = QMap<IncidentKey, QStringList>;

Work workOf(OpenStore &open)
{
    Work work{good(open.outbox.entries()), good(open.drafts.all()), {}};
    for (OutboxEntry &entry : work.entries) {
        // Copied from the list for display; an intent is not refused for want of them.
        entry.number.clear();
        entry.title.clear();
        entry.unknownSince = {};
    }
    for (Draft &draft : work.drafts)
        draft.savedAt = {};
    const QList<LedgerEntry> lines = good(open.outbox.ledger(1000));
    for (const LedgerEntry &line : lines)
        work.ledger += line.key + u' ' + line.event;
    return work;
}

Cache cacheOf(OpenStore &open)
{
    Cache cache;
    const QList<IncidentRow> rows = good(open.store.rows(good(open.store.rowIds({}))));
    for (const IncidentRow &row : rows) {
        const IncidentRecord record = good(open.store.record(row.key));
        QStringList &texts = cache[row.key];
        for (const Field field : Incident::allFields())
            texts << record.base.incident.value(field) << record.shown.value(field)
                  << record.seen.value(field);
        texts << QString::number(row.unread) << QString::number(row.sync) << QString::number(row.readFailed);
        const QList<ObservedChange> history = good(open.store.history(row.key));
        for (const ObservedChange &change : history)
            texts << change.before + u" > "_s + change.after;
    }
    return cache;
}

//! \brief What was brought home from a damaged file waits for the person's word.
Work held(Work work)
{
    for (OutboxEntry &entry : work.entries)
        entry.state = entry.state == State::Waiting ? State::Held : entry.state;
    return work;
}

//! \brief Empty when SQLite finds no fault in either file, the index for searching among them.
QString damageIn(OpenStore &open)
{
    return good(open.thread.run([](Database &database) -> Result<QString> {
        QString found;
        for (SqlFile *file : {&database.work().file(), &database.cache().file()}) {
            SqlRows rows = file->query(u"PRAGMA integrity_check"_s);
            while (rows.next())
                found += rows.text(0) == "ok"_L1 ? QString() : rows.text(0);
        }
        SqlFile &cache = database.cache().file();
        cache.execute(u"INSERT INTO incident_search(incident_search, rank) VALUES ('integrity-check', 1)"_s);
        return readResult(cache, found);
    }));
}

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

OutboxEntry timed(OutboxEntry entry)
{
    entry.queuedAt = at(50);
    return entry;
}

const IncidentKey &createdKey()
{
    static const IncidentKey key = IncidentKeys::makeLocal();
    return key;
}

const IncidentKey &arrivedKey()
{
    static const IncidentKey key = IncidentKeys::makeLocal();
    return key;
}

//! \brief The day before: two incidents, an edit in flight, a create, drafts, one incident that arrived.
void prepare(const QString &folder)
{
    OpenStore open(folder);
    good(open.store.absorb({snapshot(incident(1), 0), snapshot(incident(2), 0)}));
    good(open.store.markSeen(guid(1)));
    OutboxEntry sent =
        good(open.outbox.queue(timed(edit(guid(1), Field::Impact, u"Single User"_s, u"VIP"_s))));
    good(open.outbox.queue(timed(create(createdKey(), u"New printer"_s))));
    good(
        open.drafts.save({guid(2), Kind::Edit, edit({}, Field::IncidentName, u"a"_s, u"b"_s).change, at(1)}));
    good(open.drafts.save({createdKey(), Kind::Create, create({}, u"Newer"_s).change, at(2)}));
    const auto arriving = good(open.outbox.queue(timed(create(arrivedKey(), u"Arrived"_s))));
    good(open.outbox.acknowledge(arriving.id, snapshot(incident(3), 3), guid(3)));
    sent.state = State::Unknown;
    good(open.outbox.update(sent, u"unknown"_s));
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

void copyFolder(const QString &from, const QString &to)
{
    QVERIFY(QDir().mkpath(to));
    const QStringList names = QDir(from).entryList(QDir::Files);
    for (const QString &name : names)
        QVERIFY(QFile::copy(from + u'/' + name, to + u'/' + name));
}

} // namespace

void TestStoreFaults::initTestCase()
{
    // The store tells of each fault; here there are thousands.
    QLoggingCategory::setFilterRules(u"default.warning=false"_s);
}

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

void TestStoreFaults::everyCallOfTheOpeningFails()
{
    const QTemporaryDir folder(inMemory(u"storefaults"_s));
    const QString prepared = folder.filePath(u"prepared"_s);
    prepare(prepared);
    Work before;
    Cache cacheBefore;
    int calls = 0;
    {
        const Faulty counting({});
        OpenStore open(prepared);
        calls = plan.calls;
        SqlFile::setFault(nullptr);
        before = workOf(open);
        cacheBefore = cacheOf(open);
    }
    QVERIFY(calls > 20);
    for (const Reason &reason : reasons) {
        for (int at = 1; at <= calls; ++at) {
            const QByteArray cell =
                u"code %1 at call %2 of %3"_s.arg(reason.code).arg(at).arg(calls).toUtf8();
            const QString desk = folder.filePath(u"desk"_s);
            copyFolder(prepared, desk);
            bool answer = false;
            {
                StoreThread thread;
                const Faulty faulty({reason, at});
                answer = settled(thread.open(desk)).has_value();
            }
            // A file that SQLite calls damaged is set aside, and what it held is brought home from there.
            const bool isBroken = reason.code == sqliteCorrupt;
            QVERIFY2(isBroken || QDir(desk).entryList({u"*.broken-*"_s}).isEmpty(), cell);
            {
                OpenStore open(desk);
                QVERIFY2(damageIn(open).isEmpty(), cell);
                QVERIFY2(!answer || !reason.lasts, cell);
                if (isBroken) {
                    QVERIFY2(held(workOf(open)) == held(before), cell);
                    QVERIFY2(cacheOf(open).keys() == cacheBefore.keys(), cell);
                } else {
                    QVERIFY2(workOf(open) == before, cell);
                    QVERIFY2(cacheOf(open) == cacheBefore, cell);
                }
            }
            QVERIFY(QDir(desk).removeRecursively());
        }
    }
    qInfo("open: %d calls, %d cells", calls, calls * int(reasons.size()));
}

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_storefaults.moc"

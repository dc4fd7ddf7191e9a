// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/store/FaultySqlite.h"

using namespace Qt::StringLiterals;
using namespace FaultySqlite;
using namespace Samples;

//! \brief Every call of SQLite fails once, for every reason, while a store is opened; the judge is what its
//! files hold afterwards.
class TestOpeningFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { keepQuiet(); }
    void everyCallOfTheOpeningFails();
};

namespace {

//! \brief What was brought home from a damaged file waits for the person's word.
Work held(Work work)
{
    for (OutboxEntry &entry : work.entries)
        entry.state = entry.state == State::Waiting ? State::Held : entry.state;
    return work;
}

} // namespace

void TestOpeningFaults::everyCallOfTheOpeningFails()
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

QTEST_GUILESS_MAIN(TestOpeningFaults)
#include "tst_openingfaults.moc"

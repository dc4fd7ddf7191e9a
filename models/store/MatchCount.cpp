// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/MatchCount.h"

#include "models/store/ListSql.h"
#include "models/store/StoreJob.h"

using namespace Qt::StringLiterals;

namespace {

struct Slice {
    qint64 count = 0;
    bool isLast = false;
};

Result<Slice> countNow(Database &database, const ListQuery &query, qint64 after, qint64 last)
{
    SqlFile &file = database.cache().file();
    const ListSql sql = ListSql::count(query, after + 1, last, lookupIn(database));
    Slice slice;
    {
        SqlRows rows = file.query(sql.text, sql.values);
        if (rows.next())
            slice.count = rows.number(0);
    }
    SqlRows rows = file.query(u"SELECT max(touched) FROM incident"_s);
    slice.isLast = !rows.next() || rows.number(0) <= last;
    return readResult(file, slice);
}

} // namespace

MatchCount::MatchCount(StoreThread &thread, qint64 slice, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
    , m_slice(slice)
{
}

void MatchCount::start(const QList<ListQuery> &queries)
{
    ++m_run;
    m_queries = queries;
    m_counts.fill(0, queries.size());
    m_at = 0;
    m_after = 0;
    step();
}

void MatchCount::step()
{
    if (!isRunning()) {
        Q_EMIT counted(m_counts);
        return;
    }
    m_thread
        .run([query = m_queries.at(m_at), after = m_after, last = m_after + m_slice](
                 Database &database) { return countNow(database, query, after, last); },
             StoreThread::Turn::Patient)
        .then(this, [this, run = m_run](const Result<Slice> &counted) {
            if (run != m_run)
                return;
            if (counted)
                m_counts[m_at] += counted->count;
            else
                m_counts[m_at] = -1;
            m_after += m_slice;
            if (!counted || counted->isLast) {
                ++m_at;
                m_after = 0;
            }
            step();
        });
}

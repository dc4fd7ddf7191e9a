// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/Overview.h"

#include "models/store/Database.h"

using namespace Qt::StringLiterals;

namespace {

// Every group is read from an index that has all its columns; no row is looked at.
QList<Overview::Tally> tallies(SqlFile &file, const QString &sql)
{
    QList<Overview::Tally> found;
    SqlRows rows = file.query(sql);
    while (rows.next())
        found.append({rows.text(0), rows.text(1), rows.number(2)});
    return found;
}

qint64 changedWithin(SqlFile &file, int days)
{
    constexpr qint64 day = 24 * 3'600'000;
    SqlRows rows = file.query(u"SELECT count(DISTINCT row) FROM observed WHERE first_after >= ?"_s,
                              {QDateTime::currentMSecsSinceEpoch() - day * days});
    return rows.next() ? rows.number(0) : 0;
}

Result<Overview> countNow(Database &database)
{
    SqlFile &file = database.cache().file();
    Overview overview;
    overview.impactUrgency = tallies(file,
                                     u"SELECT impact, urgency, count(*) FROM incident "
                                     "GROUP BY impact COLLATE NOCASE, urgency COLLATE NOCASE"_s);
    overview.status =
        tallies(file, u"SELECT status, '', count(*) FROM incident GROUP BY status COLLATE NOCASE"_s);
    overview.classification = tallies(
        file, u"SELECT classification, '', count(*) FROM incident GROUP BY classification COLLATE NOCASE"_s);
    for (const Overview::Tally &tally : std::as_const(overview.status))
        overview.all += tally.count;
    qint64 younger = 0;
    for (std::size_t age = 0; age < Overview::ages.size(); ++age) {
        const qint64 within = changedWithin(file, Overview::ages.at(age));
        overview.byAge.at(age) = within - younger;
        younger = within;
    }
    overview.byAge.back() = overview.all - younger;
    return readResult(file, overview);
}

} // namespace

Future<Result<Overview>> Overview::count(StoreThread &thread)
{
    return thread.run([](Database &database) { return countNow(database); }, StoreThread::Turn::Patient);
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/CacheTables.h"

#include "models/store/OrderedTexts.h"
#include "models/store/ValueJson.h"
#include "models/store/Verbatim.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using Field = Incident::Field;

namespace {

// The order of the columns in every statement below that reads or writes shown values.
constexpr std::array listFields{Field::ProcessId,
                                Field::IncidentName,
                                Field::IncidentType,
                                Field::AffectedUserEmail,
                                Field::Classification,
                                Field::Impact,
                                Field::Urgency,
                                Field::Priority,
                                Field::AffectedLocationId,
                                Field::AffectedDepartmentId,
                                Field::Status,
                                Field::CloseCode};
constexpr std::array longFields{Field::IncidentDescription, Field::Resolution};

const QString &listColumns()
{
    static const QString columns = u"number, title, type, affected_user, classification, impact, urgency, "
                                   "priority, location, department, status, close_code"_s;
    return columns;
}

Incident listedIncident(const SqlRows &rows, int first, const IncidentKey &key)
{
    Incident incident;
    if (!IncidentKeys::isLocal(key))
        incident.setValue(Field::SessionId, key);
    for (const Field field : listFields)
        incident.setValue(field, rows.text(first++));
    return incident;
}

//! \brief The same with the long texts, which stand behind.
Incident shownIncident(const SqlRows &rows, int first, const IncidentKey &key)
{
    Incident incident = listedIncident(rows, first, key);
    first += static_cast<int>(listFields.size());
    for (const Field field : longFields)
        incident.setValue(field, rows.text(first++));
    return incident;
}

SyncState::Value syncState(qint64 number)
{
    return static_cast<SyncState::Value>(std::clamp<qint64>(number, SyncState::InStep, SyncState::Refused));
}

const QString &wholeColumns()
{
    static const QString columns =
        u"incident.row, incident.key, touched, unread, sync, read_at, base, verbatim, seen, read_error, "
        "%1, description, resolution"_s.arg(listColumns());
    return columns;
}

// Nearly always the list shows what the server said last, and the person has seen it: such texts are kept
// once.
constexpr QByteArrayView theSame("=");

QByteArray unlessSame(const Incident &incident, const Incident &other)
{
    return incident == other ? theSame.toByteArray() : ValueJson::fromIncident(incident);
}

Incident unlessSame(const QByteArray &json, const Incident &other)
{
    return json == theSame ? other : ValueJson::toIncident(json);
}

QByteArray savedBase(const CachedIncident &incident)
{
    return incident.hasBase ? unlessSame(incident.base.incident, incident.shown) : QByteArray();
}

QByteArray savedSeen(const CachedIncident &incident)
{
    return incident.wasSeen ? unlessSame(incident.seen, incident.base.incident) : QByteArray();
}

CachedIncident wholeIncident(const SqlRows &rows)
{
    CachedIncident found;
    found.row = rows.smallNumber(0);
    found.key = rows.text(1);
    found.touched = rows.number(2);
    found.unread = rows.number(3) != 0;
    found.sync = syncState(rows.number(4));
    found.base.readAt = rows.time(5);
    found.hasBase = !rows.isNull(6);
    found.wasSeen = !rows.isNull(8);
    found.readError = ValueJson::toError(rows.blob(9));
    found.shown = shownIncident(rows, 10, found.key);
    if (found.hasBase)
        found.base.incident = unlessSame(rows.blob(6), found.shown);
    found.base.verbatim = Verbatim::unpacked(rows.blob(7), found.base.incident);
    if (found.wasSeen)
        found.seen = unlessSame(rows.blob(8), found.base.incident);
    return found;
}

//! \brief What CacheTables::shownValues() fills after the touch and the state.
const QString &shownColumns()
{
    static const QString columns = [] {
        QString names = listColumns() + u", description, resolution"_s;
        for (const Field field : listFields) {
            if (const QString column = CacheTables::column(field); OrderedTexts::columns().contains(column))
                names += u", "_s + OrderedTexts::keyColumn(column);
        }
        return names;
    }();
    return columns;
}

QString placesFor(const QString &columns)
{
    return QStringList(columns.count(u',') + 1, u"?"_s).join(u", "_s);
}

QVariantList snapshotValues(const CachedIncident &incident)
{
    return {savedBase(incident), Verbatim::packed(incident.base.verbatim, incident.base.incident),
            savedSeen(incident), ValueJson::fromError(incident.readError)};
}

} // namespace

QString CacheTables::column(Field field)
{
    switch (field) {
    case Field::SessionId:
        return {};
    case Field::ProcessId:
        return u"number"_s;
    case Field::IncidentName:
        return u"title"_s;
    case Field::IncidentDescription:
        return u"description"_s;
    case Field::IncidentType:
        return u"type"_s;
    case Field::AffectedUserEmail:
        return u"affected_user"_s;
    case Field::Classification:
        return u"classification"_s;
    case Field::Impact:
        return u"impact"_s;
    case Field::Urgency:
        return u"urgency"_s;
    case Field::Priority:
        return u"priority"_s;
    case Field::AffectedLocationId:
        return u"location"_s;
    case Field::AffectedDepartmentId:
        return u"department"_s;
    case Field::Status:
        return u"status"_s;
    case Field::Resolution:
        return u"resolution"_s;
    case Field::CloseCode:
        return u"close_code"_s;
    }
    return {};
}

QVariantList CacheTables::shownValues(const CachedIncident &incident) const
{
    QVariantList values{incident.touched, static_cast<int>(incident.sync)};
    for (const Field field : listFields)
        values.append(incident.shown.value(field));
    for (const Field field : longFields)
        values.append(incident.shown.value(field));
    for (const Field field : listFields) {
        if (OrderedTexts::columns().contains(column(field)))
            values.append(m_order->order().key(incident.shown.value(field)));
    }
    return values;
}

QString CacheTables::jsonList(const QList<RowId> &values)
{
    QJsonArray array;
    for (const RowId value : values)
        array.append(value);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString CacheTables::jsonList(const QStringList &values)
{
    QJsonArray array;
    for (const QString &value : values)
        array.append(ValueJson::cleanText(value));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::optional<CachedIncident> CacheTables::find(const IncidentKey &key)
{
    static const QString sql =
        u"SELECT %1 FROM incident JOIN snapshot USING (row) WHERE key = ?"_s.arg(wholeColumns());
    SqlRows rows = m_file.query(sql, {key});
    return rows.next() ? std::optional(wholeIncident(rows)) : std::nullopt;
}

QHash<IncidentKey, CachedIncident> CacheTables::find(const QStringList &keys)
{
    static const QString sql =
        u"SELECT %1 FROM (SELECT value AS wanted FROM json_each(?)) "
        "CROSS JOIN incident ON incident.key = wanted CROSS JOIN snapshot USING (row)"_s.arg(wholeColumns());
    QHash<IncidentKey, CachedIncident> found;
    SqlRows rows = m_file.query(sql, {jsonList(keys)});
    while (rows.next()) {
        const CachedIncident incident = wholeIncident(rows);
        found.insert(incident.key, incident);
    }
    return found;
}

QList<CachedIncident> CacheTables::whole(const QList<RowId> &ids)
{
    static const QString sql =
        u"SELECT %1 FROM (SELECT key AS place, value AS wanted FROM json_each(?)) "
        "CROSS JOIN incident ON incident.row = wanted CROSS JOIN snapshot USING (row) ORDER BY place"_s.arg(
            wholeColumns());
    QList<CachedIncident> found;
    SqlRows rows = m_file.query(sql, {jsonList(ids)});
    while (rows.next())
        found.append(wholeIncident(rows));
    return found;
}

void CacheTables::insert(CachedIncident &incident)
{
    // All values at once: a row that is added empty and filled later is indexed for searching three times.
    static const QString sql =
        u"INSERT INTO incident(key, local, unread, read_at, read_failed, touched, sync, %1) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, %2)"_s.arg(shownColumns(), placesFor(shownColumns()));
    m_file.execute(sql,
                   QVariantList{incident.key, IncidentKeys::isLocal(incident.key) ? 1 : 0,
                                incident.unread ? 1 : 0, SqlFile::timeValue(incident.base.readAt),
                                incident.readError ? 1 : 0}
                       + shownValues(incident));
    incident.row = m_file.small(m_file.lastInsertId());
    m_search.add(incident.touched, incident.shown);
    m_file.execute(
        u"INSERT OR REPLACE INTO snapshot(row, base, verbatim, seen, read_error) VALUES (?, ?, ?, ?, ?)"_s,
        QVariantList{incident.row} + snapshotValues(incident));
}

//! \brief To be called while the table still holds what was shown before.
void CacheTables::indexAnew(const CachedIncident &incident)
{
    static const QString sql =
        u"SELECT touched, %1, description, resolution FROM incident WHERE row = ?"_s.arg(listColumns());
    SqlRows rows = m_file.query(sql, {incident.row});
    if (!rows.next())
        return;
    const Incident before = shownIncident(rows, 1, incident.key);
    if (rows.number(0) == incident.touched && before == incident.shown)
        return;
    m_search.remove(rows.number(0), before);
    m_search.add(incident.touched, incident.shown);
}

void CacheTables::saveShown(const CachedIncident &incident)
{
    static const QString sql = u"UPDATE incident SET touched = ?, sync = ?, (%1) = (%2) WHERE row = ?"_s.arg(
        shownColumns(), placesFor(shownColumns()));
    indexAnew(incident);
    m_file.execute(sql, shownValues(incident) + QVariantList{incident.row});
}

void CacheTables::saveHowBaseDiffers(const CachedIncident &incident)
{
    m_file.execute(u"UPDATE snapshot SET base = ? WHERE row = ?"_s, {savedBase(incident), incident.row});
}

void CacheTables::saveBase(const CachedIncident &incident)
{
    m_file.execute(u"UPDATE incident SET read_at = ?, read_failed = ?, unread = ? WHERE row = ?"_s,
                   {SqlFile::timeValue(incident.base.readAt), incident.readError ? 1 : 0,
                    incident.unread ? 1 : 0, incident.row});
    m_file.execute(u"UPDATE snapshot SET base = ?, verbatim = ?, seen = ?, read_error = ? WHERE row = ?"_s,
                   snapshotValues(incident) + QVariantList{incident.row});
}

void CacheTables::saveReadAt(RowId row, const QDateTime &readAt)
{
    m_file.execute(u"UPDATE incident SET read_at = ? WHERE row = ?"_s, {SqlFile::timeValue(readAt), row});
}

void CacheTables::saveSeen(const CachedIncident &incident)
{
    m_file.execute(u"UPDATE incident SET unread = ? WHERE row = ?"_s,
                   {incident.unread ? 1 : 0, incident.row});
    m_file.execute(u"UPDATE snapshot SET seen = ? WHERE row = ?"_s, {savedSeen(incident), incident.row});
}

void CacheTables::saveReadError(const CachedIncident &incident)
{
    m_file.execute(u"UPDATE incident SET read_failed = ? WHERE row = ?"_s,
                   {incident.readError ? 1 : 0, incident.row});
    m_file.execute(u"UPDATE snapshot SET read_error = ? WHERE row = ?"_s,
                   {ValueJson::fromError(incident.readError), incident.row});
}

void CacheTables::rename(RowId row, const IncidentKey &key)
{
    m_file.execute(u"UPDATE incident SET key = ?, local = ? WHERE row = ?"_s,
                   {key, IncidentKeys::isLocal(key) ? 1 : 0, row});
}

void CacheTables::remove(RowId row)
{
    // A trigger takes its words out of the index, where they have to be by then.
    m_search.write();
    m_file.execute(u"DELETE FROM incident WHERE row = ?"_s, {row});
    m_file.execute(u"DELETE FROM snapshot WHERE row = ?"_s, {row});
    m_file.execute(u"DELETE FROM observed WHERE row = ?"_s, {row});
}

void CacheTables::addObserved(RowId row, const ObservedChange &change)
{
    m_file.execute(u"INSERT INTO observed(row, field, before, after, last_before, first_after) "
                   "VALUES (?, ?, ?, ?, ?, ?)"_s,
                   {row, ValueJson::name(change.field), change.before, change.after,
                    SqlFile::timeValue(change.lastSeenBefore), SqlFile::timeValue(change.firstSeenAfter)});
}

QList<ObservedChange> CacheTables::observed(RowId row)
{
    QList<ObservedChange> changes;
    SqlRows rows = m_file.query(u"SELECT field, before, after, last_before, first_after FROM observed "
                                "WHERE row = ? ORDER BY id DESC"_s,
                                {row});
    while (rows.next()) {
        if (const auto field = ValueJson::fromName<Field>(rows.text(0)))
            changes.append({*field, rows.text(1), rows.text(2), rows.time(3), rows.time(4)});
    }
    return changes;
}

QList<IncidentRow> CacheTables::rows(const QList<RowId> &ids)
{
    // Whatever was read here is not from a file, so that the other table is hardly ever looked at.
    static const QString sql =
        u"SELECT row, key, sync, unread, read_failed, read_at, read_at = 0 AND "
        "EXISTS (SELECT 1 FROM snapshot WHERE snapshot.row = incident.row AND verbatim > x''), "
        "%1 FROM incident WHERE row IN (SELECT value FROM json_each(?))"_s.arg(listColumns());
    QList<IncidentRow> found;
    SqlRows rows = m_file.query(sql, {jsonList(ids)});
    while (rows.next()) {
        IncidentRow row;
        row.row = rows.smallNumber(0);
        row.key = rows.text(1);
        row.sync = syncState(rows.number(2));
        row.unread = rows.number(3) != 0;
        row.readFailed = rows.number(4) != 0;
        row.readAt = rows.time(5);
        row.isFromFile = rows.number(6) != 0;
        row.shown = listedIncident(rows, 7, row.key);
        found.append(row);
    }
    return found;
}

qint64 CacheTables::lastTouched()
{
    SqlRows rows = m_file.query(u"SELECT max(touched) FROM incident"_s);
    return rows.next() ? rows.number(0) : 0;
}

QList<IncidentKey> CacheTables::keys(const QString &sql, const QVariantList &values)
{
    QList<IncidentKey> found;
    SqlRows rows = m_file.query(sql, values);
    while (rows.next())
        found.append(rows.text(0));
    return found;
}

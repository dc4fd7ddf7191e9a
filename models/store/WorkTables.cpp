// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/WorkTables.h"

#include "models/store/ValueJson.h"

using namespace Qt::StringLiterals;

namespace {

const QString &entryColumns()
{
    static const QString columns = u"id, key, kind, state, change, number, title, queued_at, not_before, "
                                   "attempts, tries, unknown_since, rebases, error, conflicts, not_taken"_s;
    return columns;
}

OutboxEntry::Kind kindFrom(const QString &name)
{
    return ValueJson::fromName<OutboxEntry::Kind>(name).value_or(OutboxEntry::Kind::Edit);
}

OutboxEntry::State stateFrom(const QString &name)
{
    // A state that this version does not know must never be sent.
    return ValueJson::fromName<OutboxEntry::State>(name).value_or(OutboxEntry::State::Held);
}

QVariantList changingValues(const OutboxEntry &entry)
{
    return {ValueJson::name(entry.state),
            ValueJson::fromChange(entry.change),
            entry.number,
            entry.title,
            SqlFile::timeValue(entry.notBefore),
            entry.attempts,
            entry.tries,
            SqlFile::timeValue(entry.unknownSince),
            entry.rebases,
            ValueJson::fromError(entry.error),
            ValueJson::fromConflicts(entry.conflicts),
            ValueJson::fromFields(entry.notTaken)};
}

} // namespace

QList<OutboxEntry> WorkTables::readEntries(SqlRows rows)
{
    QList<OutboxEntry> entries;
    while (rows.next()) {
        OutboxEntry entry;
        entry.id = rows.number(0);
        entry.key = rows.text(1);
        entry.kind = kindFrom(rows.text(2));
        entry.state = stateFrom(rows.text(3));
        entry.change = ValueJson::toChange(rows.blob(4));
        entry.number = rows.text(5);
        entry.title = rows.text(6);
        entry.queuedAt = rows.time(7);
        entry.notBefore = rows.time(8);
        entry.attempts = static_cast<int>(rows.number(9));
        entry.tries = static_cast<int>(rows.number(10));
        entry.unknownSince = rows.time(11);
        entry.rebases = static_cast<int>(rows.number(12));
        entry.error = ValueJson::toError(rows.blob(13));
        entry.conflicts = ValueJson::toConflicts(rows.blob(14));
        entry.notTaken = ValueJson::toFields(rows.blob(15));
        entries.append(entry);
    }
    return entries;
}

QList<OutboxEntry> WorkTables::entries()
{
    return readEntries(m_file.query(u"SELECT %1 FROM intent ORDER BY id"_s.arg(entryColumns())));
}

QList<OutboxEntry> WorkTables::entries(const IncidentKey &key)
{
    static const QString sql = u"SELECT %1 FROM intent WHERE key = ? ORDER BY id"_s.arg(entryColumns());
    return readEntries(m_file.query(sql, {key}));
}

std::optional<OutboxEntry> WorkTables::entry(qint64 id)
{
    static const QString sql = u"SELECT %1 FROM intent WHERE id = ?"_s.arg(entryColumns());
    const QList<OutboxEntry> found = readEntries(m_file.query(sql, {id}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

qint64 WorkTables::add(const OutboxEntry &entry)
{
    m_file.execute(u"INSERT INTO intent(key, kind, queued_at, state, change, number, title, not_before, "
                   u"attempts, tries, "
                   "unknown_since, rebases, error, conflicts, not_taken) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   QVariantList{entry.key, ValueJson::name(entry.kind), SqlFile::timeValue(entry.queuedAt)}
                       + changingValues(entry));
    return m_file.lastInsertId();
}

void WorkTables::save(const OutboxEntry &entry)
{
    m_file.execute(
        u"UPDATE intent SET state = ?, change = ?, number = ?, title = ?, not_before = ?, attempts = ?, "
        "tries = ?, unknown_since = ?, rebases = ?, error = ?, conflicts = ?, not_taken = ? WHERE id = ?"_s,
        changingValues(entry) + QVariantList{entry.id});
}

void WorkTables::remove(qint64 id)
{
    m_file.execute(u"DELETE FROM intent WHERE id = ?"_s, {id});
}

int WorkTables::makeInFlightUnknown()
{
    int count = 0;
    const QList<OutboxEntry> all = entries();
    for (OutboxEntry entry : all) {
        if (entry.state != OutboxEntry::State::InFlight)
            continue;
        entry.state = OutboxEntry::State::Unknown;
        entry.unknownSince = QDateTime::currentDateTimeUtc();
        save(entry);
        log(entry, u"unknown"_s);
        ++count;
    }
    return count;
}

QList<Draft> WorkTables::readDrafts(SqlRows rows)
{
    QList<Draft> drafts;
    while (rows.next()) {
        drafts.append(
            {rows.text(0), kindFrom(rows.text(1)), ValueJson::toChange(rows.blob(2)), rows.time(3)});
    }
    return drafts;
}

QList<Draft> WorkTables::drafts()
{
    return readDrafts(
        m_file.query(u"SELECT key, kind, change, saved_at FROM draft ORDER BY saved_at DESC, key"_s));
}

QList<Draft> WorkTables::drafts(const IncidentKey &key)
{
    return readDrafts(
        m_file.query(u"SELECT key, kind, change, saved_at FROM draft WHERE key = ? ORDER BY kind"_s, {key}));
}

void WorkTables::saveDraft(const Draft &draft)
{
    m_file.execute(u"INSERT OR REPLACE INTO draft(key, kind, change, saved_at) VALUES (?, ?, ?, ?)"_s,
                   {draft.key, ValueJson::name(draft.kind), ValueJson::fromChange(draft.change),
                    SqlFile::timeValue(draft.savedAt)});
}

void WorkTables::removeDraft(const IncidentKey &key, OutboxEntry::Kind kind)
{
    m_file.execute(u"DELETE FROM draft WHERE key = ? AND kind = ?"_s, {key, ValueJson::name(kind)});
}

QList<WorkTables::PlaceName> WorkTables::placeNames()
{
    QList<PlaceName> places;
    SqlRows rows = m_file.query(u"SELECT field, id, name FROM place ORDER BY field, id"_s);
    while (rows.next()) {
        if (const auto field = ValueJson::fromName<Incident::Field>(rows.text(0)))
            places.append({*field, rows.text(1), rows.text(2)});
    }
    return places;
}

void WorkTables::savePlaceName(const PlaceName &place)
{
    const QString field = ValueJson::name(place.field);
    if (place.name.isEmpty())
        m_file.execute(u"DELETE FROM place WHERE field = ? AND id = ?"_s, {field, place.id});
    else
        m_file.execute(u"INSERT OR REPLACE INTO place(field, id, name) VALUES (?, ?, ?)"_s,
                       {field, place.id, place.name});
}

void WorkTables::log(const OutboxEntry &entry, const QString &event)
{
    m_file.execute(u"INSERT INTO ledger(key, number, title, kind, event, change, at, error) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   {entry.key, entry.number, entry.title, ValueJson::name(entry.kind), event,
                    ValueJson::fromChange(entry.change), SqlFile::timeValue(QDateTime::currentDateTimeUtc()),
                    ValueJson::fromError(entry.error)});
}

QList<LedgerEntry> WorkTables::ledger(int limit)
{
    QList<LedgerEntry> lines;
    SqlRows rows = m_file.query(u"SELECT id, key, number, title, kind, event, change, at, error FROM ledger "
                                "ORDER BY id DESC LIMIT ?"_s,
                                {limit});
    while (rows.next()) {
        lines.append({rows.number(0), rows.text(1), rows.text(2), rows.text(3), kindFrom(rows.text(4)),
                      rows.text(5), ValueJson::toChange(rows.blob(6)), rows.time(7),
                      ValueJson::toError(rows.blob(8))});
    }
    return lines;
}

void WorkTables::moveTo(const IncidentKey &oldKey, const IncidentKey &newKey, const IncidentChange &created)
{
    m_file.execute(u"INSERT OR REPLACE INTO arrival(old_key, new_key, change) VALUES (?, ?, ?)"_s,
                   {oldKey, newKey, ValueJson::fromChange(created)});
    m_file.execute(u"UPDATE intent SET key = ? WHERE key = ?"_s, {newKey, oldKey});
    m_file.execute(u"UPDATE ledger SET key = ? WHERE key = ?"_s, {newKey, oldKey});
    const QList<Draft> moving = drafts(oldKey);
    const QList<Draft> standing = drafts(newKey);
    m_file.execute(u"DELETE FROM draft WHERE key = ?"_s, {oldKey});
    for (const Draft &old : moving) {
        Draft draft = editOf(old, newKey, created);
        for (const Draft &other : standing) {
            if (other.kind != draft.kind)
                continue;
            for (const FieldChange &field : other.change.fields())
                draft.change.set(field.field, field.from, field.to);
        }
        if (!draft.change.isEmpty())
            saveDraft(draft);
    }
}

Draft WorkTables::editOf(const Draft &draft, const IncidentKey &newKey, const IncidentChange &created)
{
    Draft edit = draft;
    edit.key = newKey;
    if (draft.kind == OutboxEntry::Kind::Create) {
        const Incident sent = created.appliedTo({});
        edit.change = IncidentChange::between(sent, draft.change.appliedTo(sent));
        edit.kind = OutboxEntry::Kind::Edit;
    }
    return edit;
}

IncidentKey WorkTables::currentKey(const IncidentKey &key)
{
    if (!IncidentKeys::isLocal(key))
        return key;
    SqlRows rows = m_file.query(u"SELECT new_key FROM arrival WHERE old_key = ?"_s, {key});
    return rows.next() ? rows.text(0) : key;
}

IncidentChange WorkTables::createdAs(const IncidentKey &newKey)
{
    SqlRows rows = m_file.query(u"SELECT change FROM arrival WHERE new_key = ?"_s, {newKey});
    return rows.next() ? ValueJson::toChange(rows.blob(0)) : IncidentChange();
}

QStringList WorkTables::keysWithWork()
{
    QStringList keys;
    SqlRows rows = m_file.query(u"SELECT key FROM intent UNION SELECT key FROM draft"_s);
    while (rows.next())
        keys.append(rows.text(0));
    return keys;
}

void WorkTables::forget(const IncidentKey &key)
{
    for (const QString &table : {u"intent"_s, u"draft"_s, u"ledger"_s})
        m_file.execute(u"DELETE FROM %1 WHERE key = ?"_s.arg(table), {key});
    m_file.execute(u"DELETE FROM arrival WHERE new_key = ?"_s, {key});
}

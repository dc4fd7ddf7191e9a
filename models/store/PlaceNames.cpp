// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/PlaceNames.h"

#include "models/incident/IncidentKey.h"
#include "models/incident/IncidentRules.h"
#include "models/store/Database.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

using Field = Incident::Field;

namespace {

constexpr std::array placeFields{Field::AffectedLocationId, Field::AffectedDepartmentId};

//! \brief One line without controls, as it is kept and compared.
QString tidy(const QString &name)
{
    QString line = name.simplified();
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return line.trimmed();
}

//! \brief From one value to the next: a team has a few dozen places, whatever number of incidents.
QStringList seenNow(CacheTables &cache, Field field)
{
    constexpr int most = 1000;
    const QString sql =
        u"SELECT min(%1) FROM incident WHERE %1 > ? AND %1 > ''"_s.arg(CacheTables::column(field));
    QStringList ids;
    QString last;
    while (ids.size() < most) {
        SqlRows rows = cache.file().query(sql, {last});
        if (!rows.next() || rows.isNull(0))
            break;
        last = rows.text(0);
        // A draft may hold half an id.
        const QString id = IncidentKeys::canonicalGuid(last);
        if (!id.isEmpty() && !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

} // namespace

struct PlaceNames::Loaded {
    QList<WorkTables::PlaceName> names;
    QMap<Field, QStringList> seen;
};

PlaceNames::PlaceNames(StoreThread &thread, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
{
}

void PlaceNames::load()
{
    m_thread
        .run([](Database &database) -> Result<Loaded> {
            Loaded loaded;
            loaded.names = database.work().placeNames();
            if (auto done = database.work().file().takeResult(); !done)
                return tl::unexpected(done.error());
            for (const Field field : placeFields)
                loaded.seen.insert(field, seenNow(database.cache(), field));
            return readResult(database.cache().file(), loaded);
        })
        .then(this, [this](const Result<Loaded> &loaded) {
            if (loaded)
                take(*loaded);
        });
}

void PlaceNames::take(const Loaded &loaded)
{
    const QMap<Field, Places> before = std::exchange(m_places, {});
    for (const Field field : placeFields)
        m_places[field].seen = loaded.seen.value(field);
    for (const WorkTables::PlaceName &place : loaded.names) {
        const QString name = tidy(place.name);
        if (!name.isEmpty() && !fault(place.field, place.id, name))
            m_places[place.field].names.insert(IncidentKeys::canonicalGuid(place.id), name);
    }
    for (const Field field : placeFields) {
        if (before.value(field) != m_places.value(field))
            Q_EMIT changed(field);
    }
}

bool PlaceNames::isPlace(Field field)
{
    return std::find(placeFields.begin(), placeFields.end(), field) != placeFields.end();
}

QString PlaceNames::name(Field field, const QString &id) const
{
    return m_places.value(field).names.value(IncidentKeys::canonicalGuid(id));
}

QString PlaceNames::shown(Field field, const QString &value) const
{
    const QString known = name(field, value);
    return known.isEmpty() ? value : known;
}

QString PlaceNames::meant(Field field, const QString &text) const
{
    if (IncidentRules::sameValue(field, text, {}))
        return {};
    if (const QString id = IncidentKeys::canonicalGuid(text); !id.isEmpty())
        return id;
    const QString wanted = tidy(text).toCaseFolded();
    const QMap<QString, QString> names = m_places.value(field).names;
    for (auto place = names.cbegin(); place != names.cend(); ++place) {
        if (place.value().toCaseFolded() == wanted)
            return place.key();
    }
    return text;
}

QStringList PlaceNames::choices(Field field) const
{
    const Places places = m_places.value(field);
    QStringList all = places.names.values();
    std::sort(all.begin(), all.end(),
              [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    for (const QString &id : places.seen) {
        if (!places.names.contains(id))
            all.append(id);
    }
    return all;
}

std::optional<PlaceNames::Fault> PlaceNames::fault(Field field, const QString &id, const QString &name) const
{
    const QString wanted = tidy(name);
    const QString place = IncidentKeys::canonicalGuid(id);
    if (!isPlace(field) || place.isEmpty())
        return Fault::NoPlace;
    if (wanted.isEmpty())
        return std::nullopt;
    if (wanted.size() > longestName)
        return Fault::TooLong;
    if (IncidentRules::sameValue(field, wanted, {}) || !IncidentKeys::canonicalGuid(wanted).isEmpty())
        return Fault::LooksLikeAnId;
    const QString other = meant(field, wanted);
    return other != wanted && other != place ? std::optional(Fault::Taken) : std::nullopt;
}

Future<Result<void>> PlaceNames::setName(Field field, const QString &id, const QString &name)
{
    if (const auto wrong = fault(field, id, name)) {
        ServiceError error;
        error.kind = ServiceError::Kind::InvalidRequest;
        error.outcome = ServiceError::Outcome::NotSent;
        return QtFuture::makeReadyFuture(Result<void>(tl::unexpect, error));
    }
    const WorkTables::PlaceName place{field, IncidentKeys::canonicalGuid(id), tidy(name)};
    return m_thread
        .run([place](Database &database) -> Result<void> {
            database.work().savePlaceName(place);
            return database.work().file().takeResult();
        })
        .then(this, [this, place](const Result<void> &saved) {
            if (!saved)
                return saved;
            QMap<QString, QString> &names = m_places[place.field].names;
            if (place.name.isEmpty())
                names.remove(place.id);
            else
                names.insert(place.id, place.name);
            Q_EMIT changed(place.field);
            return saved;
        });
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/SearchIndex.h"

#include "models/store/CacheTables.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace {

QString statement(const QString &columns, const QString &values)
{
    QStringList names;
    for (const Incident::Field field : SearchIndex::fields)
        names.append(CacheTables::column(field));
    const QString places = QStringList(names.size(), u"?"_s).join(u", "_s);
    return u"INSERT INTO incident_search(%1, %3) VALUES (%2, %4)"_s.arg(columns, values, names.join(u", "_s),
                                                                        places);
}

QVariantList valuesOf(qint64 id, const Incident &shown)
{
    QVariantList values{id};
    for (const Incident::Field field : SearchIndex::fields)
        values.append(shown.value(field));
    return values;
}

} // namespace

SearchIndex::SearchIndex(SqlFile &file)
    : m_file(file)
{
    m_file.setGathering(this);
}

SearchIndex::~SearchIndex()
{
    m_file.setGathering(nullptr);
}

void SearchIndex::add(qint64 id, const Incident &shown)
{
    Q_ASSERT(m_file.isInTransaction());
    m_added.insert(id, shown);
}

void SearchIndex::remove(qint64 id, const Incident &shown)
{
    Q_ASSERT(m_file.isInTransaction());
    // What was not written yet cannot be taken out of the index.
    if (m_added.remove(id) == 0)
        m_removed.insert(id, shown);
}

void SearchIndex::write()
{
    static const QString removal = statement(u"incident_search, rowid"_s, u"'delete', ?"_s);
    static const QString addition = statement(u"rowid"_s, u"?"_s);
    const QMap<qint64, Incident> removed = std::exchange(m_removed, {});
    const QMap<qint64, Incident> added = std::exchange(m_added, {});
    for (auto it = removed.cbegin(); it != removed.cend(); ++it)
        m_file.execute(removal, valuesOf(it.key(), it.value()));
    for (auto it = added.cbegin(); it != added.cend(); ++it)
        m_file.execute(addition, valuesOf(it.key(), it.value()));
}

void SearchIndex::discard()
{
    m_removed.clear();
    m_added.clear();
}

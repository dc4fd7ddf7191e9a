// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/CacheReader.h"

using namespace Qt::StringLiterals;

CacheReader::CacheReader(const QString &cachePath)
    : m_file(cachePath, SqlFile::Durability::Process)
{
}

Result<std::unique_ptr<CacheReader>> CacheReader::open(const QString &cachePath)
{
    std::unique_ptr<CacheReader> reader(new CacheReader(cachePath));
    reader->m_file.open();
    reader->m_file.execute(u"PRAGMA query_only=ON"_s);
    if (auto opened = reader->m_file.takeResult(); !opened)
        return tl::unexpected(opened.error());
    return reader;
}

Result<QList<CachedIncident>> CacheReader::read(const QList<RowId> &ids)
{
    return readResult(m_file, m_tables.whole(ids));
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/IncidentKey.h"

#include "models/incident/GuidText.h"

#include <QUuid>

namespace IncidentKeys {

static constexpr QLatin1String localPrefix("new-");

IncidentKey makeLocal()
{
    return localPrefix + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool isLocal(const IncidentKey &key)
{
    return key.startsWith(localPrefix) && !canonicalGuid(key.mid(localPrefix.size())).isEmpty();
}

QString canonicalGuid(const QString &text)
{
    QStringView inner = QStringView(text).trimmed();
    if (inner.startsWith(u'{') && inner.endsWith(u'}'))
        inner = inner.mid(1, inner.size() - 2);
    if (inner.size() != GuidText::length || !GuidText::standsAt(inner, 0))
        return {};
    const QString guid = inner.toString().toLower();
    return GuidText::isZero(guid) ? QString() : guid;
}

} // namespace IncidentKeys

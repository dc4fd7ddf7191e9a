// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/IncidentKey.h"

#include "models/incident/GuidText.h"

#include <QUuid>

#include <algorithm>

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
    if (inner.size() != GuidText::length || !GuidText::standsAt(inner, 0) || GuidText::isZero(inner))
        return {};
    // Most are canonical already, and stay the text that they are.
    const bool isLower =
        std::none_of(inner.begin(), inner.end(), [](QChar c) { return c <= u'F' && c >= u'A'; });
    return inner.size() == text.size() && isLower ? text : inner.toString().toLower();
}

} // namespace IncidentKeys

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/GuidText.h"

#include <algorithm>

namespace GuidText {

bool isHexDigit(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'f') || (u >= u'A' && u <= u'F');
}

bool standsAt(QStringView text, qsizetype position)
{
    if (position < 0 || text.size() - position < length)
        return false;
    for (qsizetype i = 0; i < length; ++i) {
        const bool hyphenHere = i == 8 || i == 13 || i == 18 || i == 23;
        const QChar c = text.at(position + i);
        if (hyphenHere ? c != u'-' : !isHexDigit(c))
            return false;
    }
    return true;
}

bool isZero(QStringView guid)
{
    return std::all_of(guid.begin(), guid.end(), [](QChar c) { return c == u'0' || c == u'-'; });
}

} // namespace GuidText

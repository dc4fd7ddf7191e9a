// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/IncidentKey.h"
#include "models/incident/IncidentReference.h"
#include "tests/fuzz/Fuzz.h"

#include <QSet>

#include <algorithm>

namespace {

void check(const IncidentReference &reference)
{
    Fuzz::expect(!reference.guid.isEmpty() || !reference.number.isEmpty(), "what was found has an id");
    if (reference.guid.isEmpty())
        Fuzz::expect(IncidentReferences::isNumber(reference.number), "without a GUID there is a number");
    else
        Fuzz::expect(IncidentKeys::canonicalGuid(reference.guid) == reference.guid, "a GUID is canonical");
    const QString &place = reference.foundIn;
    Fuzz::expect(place.size() <= 120, "the place is short");
    Fuzz::expect(std::none_of(place.cbegin(), place.cend(),
                              [](QChar c) { return c.category() == QChar::Other_Control; }),
                 "the place has no controls");
}

void checkAll(const QString &text)
{
    const QList<IncidentReference> found = IncidentReferences::find(text);
    QStringList guids;
    QSet<QString> met;
    for (const IncidentReference &reference : found) {
        check(reference);
        if (reference.guid.isEmpty())
            continue;
        Fuzz::expect(!met.contains(reference.guid), "every GUID is found once");
        met.insert(reference.guid);
        guids.append(reference.guid);
    }
    QStringList again;
    const QList<IncidentReference> listed = IncidentReferences::find(guids.join(u'\n'));
    for (const IncidentReference &reference : listed)
        again.append(reference.guid);
    Fuzz::expect(again == guids, "what was found is found again in a list of it");
}

} // namespace

//! \brief As the text of a file, and as pasted.
void Fuzz::one(const QByteArray &input)
{
    checkAll(IncidentReferences::decode(input));
    checkAll(text(input));
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/Wording.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 60;

bool isProse(Incident::Field field)
{
    return field == Incident::Field::IncidentName || field == Incident::Field::IncidentDescription
        || field == Incident::Field::Resolution;
}

QString fieldNames(const QList<Incident::Field> &fields)
{
    QStringList names;
    for (const Incident::Field field : fields)
        names += Wording::fieldName(field);
    return names.join(u", "_s);
}

} // namespace

static QString shortValue(const QString &value)
{
    //: Stands for a field without a value.
    return value.trimmed().isEmpty() ? Wording::tr("(empty)") : Wording::oneLine(value, longestValue);
}

static QString fieldChange(const FieldChange &change)
{
    if (isProse(change.field))
        //: %1 is the name of a field.
        return Wording::tr("%1 changed").arg(Wording::fieldName(change.field));
    return Wording::fieldName(change.field) + u": "_s + shortValue(change.from) + u" → "_s
        + shortValue(change.to);
}

static QString waiting(const OutboxEntry &entry, bool isBehind)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool isDue = !entry.notBefore.isValid() || entry.notBefore <= now;
    if (isDue && isBehind)
        //: State of a change; "the change before it" is one of the same incident.
        return Wording::tr("waiting for the change before it");
    if (isDue)
        //: State of a change that will be sent as soon as possible.
        return Wording::tr("waiting");
    const QDateTime next = entry.notBefore.toLocalTime();
    if (!entry.error && entry.attempts == 0)
        //: %1 is a time of day with seconds.
        return Wording::tr("waiting · can be taken back until %1").arg(next.time().toString(u"HH:mm:ss"_s));
    const QLocale locale;
    const QString at = locale.language() == QLocale::C ? next.time().toString(u"HH:mm"_s)
                                                       : locale.toString(next.time(), QLocale::ShortFormat);
    return Wording::tr("waiting · next try %1").arg(at);
}

QString Wording::entryTitle(const OutboxEntry &entry)
{
    const QString title = oneLine(entry.title.trimmed(), longestValue);
    if (!entry.number.trimmed().isEmpty())
        return oneLine(entry.number.trimmed(), longestValue);
    if (entry.kind == OutboxEntry::Kind::Create)
        //: %1 is the title of the new incident.
        return title.isEmpty() ? tr("New incident") : tr("New incident “%1”").arg(title);
    //: %1 is the title of an incident, between the language's own quotation marks.
    return title.isEmpty() ? tr("Incident without a number") : tr("“%1”").arg(title);
}

QString Wording::entryChange(const OutboxEntry &entry)
{
    switch (entry.kind) {
    case OutboxEntry::Kind::Create: {
        QList<Incident::Field> fields;
        for (const FieldChange &change : entry.change.fields())
            fields += change.field;
        //: %1 is a list of field names.
        return tr("Create with %1").arg(fieldNames(fields));
    }
    case OutboxEntry::Kind::Edit: {
        QStringList parts;
        for (const FieldChange &change : entry.change.fields())
            parts += fieldChange(change);
        return parts.join(u"; "_s);
    }
    case OutboxEntry::Kind::Resolve:
        //: %1 is the close code.
        return tr("Resolve with %1").arg(shortValue(entry.change.wanted(Incident::Field::CloseCode)));
    }
    return {};
}

QString Wording::entryState(const OutboxEntry &entry, bool isBehind)
{
    switch (entry.state) {
    case OutboxEntry::State::Waiting:
        return waiting(entry, isBehind);
    case OutboxEntry::State::Held:
        //: State of a change that the person holds back.
        return tr("held");
    case OutboxEntry::State::InFlight:
        return tr("being sent");
    case OutboxEntry::State::Unknown:
        if (entry.isClaimed())
            //: State of a new incident of which the person said which one it became.
            return tr("being looked for where you said");
        return entry.kind == OutboxEntry::Kind::Create
            ? tr("unconfirmed: it may have arrived")
            : tr("unknown: the console looks at the server to see whether it arrived");
    case OutboxEntry::State::Accepted:
        return entry.notTaken.isEmpty()
            ? tr("accepted, not visible on the server yet")
            : tr("accepted, not visible on the server yet: %1").arg(fieldNames(entry.notTaken));
    case OutboxEntry::State::Conflict: {
        QList<Incident::Field> fields;
        for (const FieldConflict &conflict : entry.conflicts)
            fields += conflict.field;
        return fields.isEmpty() ? tr("conflict") : tr("conflict: %1").arg(fieldNames(fields));
    }
    case OutboxEntry::State::Refused:
        return tr("refused");
    }
    return {};
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/IncidentRules.h"

#include "models/incident/GuidText.h"
#include "models/incident/LineEnds.h"

#include <algorithm>

using Field = Incident::Field;

namespace {

//! \brief How the texts of a field are to be read.
enum class Kind {
    Guid,
    Line, //!< One line, compared with case.
    Text, //!< Several lines, compared with case.
    Word, //!< One line, compared without case.
};

Kind kindOf(Field field)
{
    switch (field) {
    case Field::SessionId:
    case Field::AffectedLocationId:
    case Field::AffectedDepartmentId:
        return Kind::Guid;
    case Field::IncidentName:
        return Kind::Line;
    case Field::IncidentDescription:
    case Field::Resolution:
        return Kind::Text;
    case Field::ProcessId:
    case Field::IncidentType:
    case Field::AffectedUserEmail:
    case Field::Classification:
    case Field::Impact:
    case Field::Urgency:
    case Field::Priority:
    case Field::Status:
    case Field::CloseCode:
        return Kind::Word;
    }
    Q_UNREACHABLE();
}

bool isBlank(const QString &text)
{
    return QStringView(text).trimmed().isEmpty();
}

QString folded(const QString &text)
{
    return text.trimmed().toCaseFolded();
}

bool isStrictGuid(QStringView text)
{
    return text.size() == GuidText::length && GuidText::standsAt(text, 0);
}

QString comparableGuid(const QString &text)
{
    QString guid = folded(text);
    if (guid.startsWith(u'{') && guid.endsWith(u'}'))
        guid = guid.mid(1, guid.size() - 2);
    return isStrictGuid(guid) && GuidText::isZero(guid) ? QString() : guid;
}

bool holdsControls(QStringView text, bool severalLines)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
            continue;
        }
        if (c.isSurrogate())
            return true;
        const bool layout = c == u'\n' || c == u'\r' || c == u'\t';
        if (c.category() == QChar::Other_Control && !(severalLines && layout))
            return true;
    }
    return false;
}

bool isAddress(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at <= 0 || at == text.size() - 1 || text.indexOf(u'@', at + 1) >= 0)
        return false;
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
}

void checkNeeded(Field field, const QString &value, QList<IncidentRules::Violation> &violations)
{
    if (!isBlank(value))
        return;
    if (field == Field::IncidentName)
        violations.append({field, IncidentRules::Rule::TitleMissing});
    else if (field == Field::AffectedUserEmail)
        violations.append({field, IncidentRules::Rule::AffectedUserMissing});
    else if (field == Field::CloseCode)
        violations.append({field, IncidentRules::Rule::CloseCodeMissing});
    else if (field == Field::Resolution)
        violations.append({field, IncidentRules::Rule::ResolutionMissing});
}

void checkValue(Field field, const QString &value, QList<IncidentRules::Violation> &violations)
{
    const Kind kind = kindOf(field);
    checkNeeded(field, value, violations);
    if (field == Field::AffectedUserEmail && !isBlank(value) && !isAddress(value))
        violations.append({field, IncidentRules::Rule::AffectedUserNotAnAddress});
    if (kind == Kind::Guid && !value.isEmpty() && !isStrictGuid(value))
        violations.append({field, IncidentRules::Rule::NotAGuid});
    if (holdsControls(value, kind == Kind::Text))
        violations.append({field, IncidentRules::Rule::ControlCharacters});
    if (value.size() > IncidentRules::longestText)
        violations.append({field, IncidentRules::Rule::TooLong});
}

} // namespace

QList<IncidentRules::Violation> IncidentRules::checkNew(const Incident &incident)
{
    QList<Violation> violations;
    for (const Field field : Incident::allFields()) {
        if (writableInNew(field))
            checkValue(field, incident.value(field), violations);
    }
    return violations;
}

QList<IncidentRules::Violation> IncidentRules::checkEdit(const IncidentChange &change)
{
    if (change.isEmpty())
        return {{Field::IncidentName, Rule::NothingToSend}};
    QList<Violation> violations;
    for (const FieldChange &wish : change.fields())
        checkValue(wish.field, wish.to, violations);
    return violations;
}

QList<IncidentRules::Violation> IncidentRules::checkResolve(const QString &closeCode,
                                                            const QString &resolution)
{
    QList<Violation> violations;
    checkValue(Field::CloseCode, closeCode, violations);
    checkValue(Field::Resolution, resolution, violations);
    return violations;
}

IncidentRules::Resolvability IncidentRules::resolvability(const QString &status,
                                                          const QStringList &closedStatuses)
{
    const QString now = folded(status);
    if (now.isEmpty())
        return Resolvability::Unknown;
    if (std::any_of(closedStatuses.cbegin(), closedStatuses.cend(),
                    [&now](const QString &closed) { return folded(closed) == now; }))
        return Resolvability::AlreadyClosed;
    if (now == QLatin1String("received") || now == QLatin1String("assigned"))
        return Resolvability::Resolvable;
    return now == QLatin1String("hold") ? Resolvability::ProbablyNot : Resolvability::Unknown;
}

QStringList IncidentRules::defaultClosedStatuses()
{
    return {QStringLiteral("Resolved"), QStringLiteral("Closed")};
}

bool IncidentRules::sameValue(Field field, const QString &a, const QString &b)
{
    if (a == b)
        return true;
    switch (kindOf(field)) {
    case Kind::Guid:
        return comparableGuid(a) == comparableGuid(b);
    case Kind::Line:
    case Kind::Text:
        return withPlainLineEnds(a).trimmed() == withPlainLineEnds(b).trimmed();
    case Kind::Word:
        return folded(a) == folded(b);
    }
    Q_UNREACHABLE();
}

bool IncidentRules::writableInNew(Field field)
{
    switch (field) {
    case Field::IncidentName:
    case Field::IncidentDescription:
    case Field::IncidentType:
    case Field::AffectedUserEmail:
    case Field::Classification:
    case Field::Impact:
    case Field::Urgency:
    case Field::Priority:
    case Field::AffectedLocationId:
    case Field::AffectedDepartmentId:
        return true;
    case Field::SessionId:
    case Field::ProcessId:
    case Field::Status:
    case Field::Resolution:
    case Field::CloseCode:
        return false;
    }
    Q_UNREACHABLE();
}

bool IncidentRules::writableInEdit(Field field)
{
    // The server echoes places in a PUT and is not known to take a change of them.
    const bool isPlace = field == Field::AffectedLocationId || field == Field::AffectedDepartmentId;
    return writableInNew(field) && !isPlace;
}

bool IncidentRules::mayNotStick(Field field)
{
    return field == Field::IncidentType || field == Field::AffectedUserEmail || field == Field::Priority;
}

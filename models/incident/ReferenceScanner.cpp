// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/ReferenceScanner.h"

#include "models/incident/GuidText.h"
#include "models/incident/IncidentKey.h"

#include <algorithm>
#include <array>
#include <optional>

namespace {

constexpr qsizetype longestExcerpt = 120;
constexpr qsizetype mostNumberDigits = 12;
constexpr qsizetype bareGuidLength = 32;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAlphanumeric(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

//! \brief True when an id may begin here: after no letter and no digit, unless they are a percent-encoded
//! character.
bool mayBeginAt(QStringView text, qsizetype position)
{
    if (position == 0)
        return true;
    const QChar before = text.at(position - 1);
    if (before == u'-')
        return position < 2 || !isAlphanumeric(text.at(position - 2));
    return !isAlphanumeric(before)
        || (position >= 3 && text.at(position - 3) == u'%' && GuidText::isHexDigit(text.at(position - 2))
            && GuidText::isHexDigit(before));
}

bool mayEndAt(QStringView text, qsizetype position)
{
    if (position >= text.size())
        return true;
    const QChar after = text.at(position);
    if (after == u'-')
        return position + 1 >= text.size() || !isAlphanumeric(text.at(position + 1));
    return !isAlphanumeric(after);
}

//! \brief Characters that no link goes across.
bool endsLink(QChar c)
{
    static constexpr QStringView ends(u"<>\"'`|()[]");
    if (c.unicode() < 0x80)
        return c.unicode() <= 0x20 || ends.contains(c);
    return c.isSpace() || c.isPunct() || c.isSymbol();
}

qsizetype skipOneOf(QStringView text, qsizetype position, std::initializer_list<QStringView> choices)
{
    for (const QStringView choice : choices) {
        if (text.sliced(position).startsWith(choice, Qt::CaseInsensitive))
            return position + choice.size();
    }
    return position;
}

bool bareGuidStandsAt(QStringView text, qsizetype position)
{
    if (text.size() - position < bareGuidLength)
        return false;
    const QStringView digits = text.sliced(position, bareGuidLength);
    return std::all_of(digits.begin(), digits.end(), GuidText::isHexDigit);
}

QString withHyphens(QStringView digits)
{
    QString guid = digits.toString();
    for (const qsizetype place : {20, 16, 12, 8})
        guid.insert(place, u'-');
    return guid;
}

} // namespace

void ReferenceCollector::addGuid(const QString &guid, const QString &number, const QString &foundIn)
{
    if (!number.isEmpty())
        m_numbersBesideGuids.insert(number);
    const auto known = m_placeOfGuid.constFind(guid);
    if (known == m_placeOfGuid.constEnd()) {
        m_placeOfGuid.insert(guid, m_guids.size());
        m_guids.append({guid, number, foundIn});
    } else if (m_guids.at(*known).number.isEmpty()) {
        m_guids[*known].number = number;
    }
}

void ReferenceCollector::addNumber(const QString &number, const QString &foundIn)
{
    if (m_numbersSeen.contains(number))
        return;
    m_numbersSeen.insert(number);
    m_numbers.append({{}, number, foundIn});
}

QList<IncidentReference> ReferenceCollector::result() const
{
    QList<IncidentReference> all = m_guids;
    for (const IncidentReference &reference : m_numbers) {
        if (!m_numbersBesideGuids.contains(reference.number))
            all.append(reference);
    }
    return all;
}

void ReferenceScanner::scan(QStringView text)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text.at(i) != u'\n' && text.at(i) != u'\r')
            continue;
        scanLine(text.sliced(start, i - start));
        start = i + 1;
    }
}

void ReferenceScanner::scanLine(QStringView line)
{
    m_hits.clear();
    m_link = 0;
    for (qsizetype i = 0; i < line.size();)
        i += hitAt(line, i);
    if (!m_hits.isEmpty())
        report(line);
}

qsizetype ReferenceScanner::hitAt(QStringView line, qsizetype position)
{
    const QChar c = line.at(position);
    if (endsLink(c)) {
        ++m_link;
        return 1;
    }
    if (c == u's' || c == u'S') {
        if (const qsizetype length = namedSessionAt(line, position))
            return length;
    }
    if (!isAlphanumeric(c) || !mayBeginAt(line, position))
        return 1;
    if (GuidText::standsAt(line, position) && mayEndAt(line, position + GuidText::length)) {
        const QString guid = IncidentKeys::canonicalGuid(line.sliced(position, GuidText::length).toString());
        m_hits.append({guid, position, m_link, false, false});
        return GuidText::length;
    }
    const qsizetype length = numberLength(line, position);
    if (length > 0 && mayEndAt(line, position + length)) {
        m_hits.append({line.sliced(position, length).toString().toUpper(), position, m_link, true, false});
        return length;
    }
    return 1;
}

qsizetype ReferenceScanner::namedSessionAt(QStringView line, qsizetype position)
{
    static constexpr QStringView name(u"sessionid");
    if (!line.sliced(position).startsWith(name, Qt::CaseInsensitive))
        return 0;
    const qsizetype behindName = position + name.size();
    qsizetype place = skipOneOf(line, behindName, {u"=", u"%3D", u"%253D"});
    if (place == behindName)
        return 0;
    place = skipOneOf(line, place, {u"{", u"%7B", u"%257B"});
    QString guid;
    qsizetype end = 0;
    if (GuidText::standsAt(line, place)) {
        guid = line.sliced(place, GuidText::length).toString();
        end = place + GuidText::length;
    } else if (bareGuidStandsAt(line, place)) {
        guid = withHyphens(line.sliced(place, bareGuidLength));
        end = place + bareGuidLength;
    }
    if (guid.isEmpty() || !mayEndAt(line, end))
        return 0;
    const bool isReport = line.first(position).endsWith(u"report", Qt::CaseInsensitive);
    m_hits.append({IncidentKeys::canonicalGuid(guid), position, m_link, false, isReport});
    return end - position;
}

void ReferenceScanner::report(QStringView line)
{
    QSet<int> reportLinks;
    for (const Hit &hit : std::as_const(m_hits)) {
        if (hit.isReportSession)
            reportLinks.insert(hit.link);
    }
    m_hits.removeIf([&reportLinks](const Hit &hit) {
        return hit.value.isEmpty()
            || (!hit.isNumber && !hit.isReportSession && reportLinks.contains(hit.link));
    });
    QSet<QString> guids;
    QSet<QString> numbers;
    for (const Hit &hit : std::as_const(m_hits))
        (hit.isNumber ? numbers : guids).insert(hit.value);
    const bool belongTogether = guids.size() == 1 && numbers.size() == 1;
    const QString number = belongTogether ? *numbers.cbegin() : QString();
    for (const Hit &hit : std::as_const(m_hits)) {
        const QString foundIn = excerpt(line, hit.position);
        if (hit.isNumber)
            m_collector.addNumber(hit.value, foundIn);
        else
            m_collector.addGuid(hit.value, number, foundIn);
    }
}

QString ReferenceScanner::excerpt(QStringView line, qsizetype position)
{
    const qsizetype from = position < longestExcerpt / 2 ? 0 : position - longestExcerpt / 4;
    QString part = line.sliced(from, std::min(longestExcerpt, line.size() - from)).toString();
    for (qsizetype i = 0; i < part.size(); ++i) {
        const QChar c = part.at(i);
        if (c.isHighSurrogate() && i + 1 < part.size() && part.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || c.category() == QChar::Other_Control)
            part[i] = u' ';
    }
    return part.simplified();
}

qsizetype ReferenceScanner::numberLength(QStringView text, qsizetype position)
{
    static constexpr QStringView prefix(u"IM-");
    if (!text.sliced(position).startsWith(prefix, Qt::CaseInsensitive))
        return 0;
    qsizetype digits = 0;
    for (qsizetype i = position + prefix.size(); i < text.size() && isDigit(text.at(i)); ++i)
        ++digits;
    return digits >= 1 && digits <= mostNumberDigits ? prefix.size() + digits : 0;
}

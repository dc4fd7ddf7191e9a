// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/SearchCompletion.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isQuote(QChar character)
{
    return character == u'"' || character == u'\u201c' || character == u'\u201d' || character == u'\u201e';
}

qsizetype lettersEnd(const QString &text, qsizetype from)
{
    while (from < text.size() && text.at(from).isLetter())
        ++from;
    return from;
}

//! \brief Where the word or the quoted text ends that begins at \a from.
qsizetype valueEnd(const QString &text, qsizetype from)
{
    const bool isQuoted = from < text.size() && isQuote(text.at(from));
    if (isQuoted)
        ++from;
    while (from < text.size() && (isQuoted ? !isQuote(text.at(from)) : !text.at(from).isSpace()))
        ++from;
    return from;
}

bool hasWordBeginning(const QString &value, const QString &with)
{
    for (qsizetype at = value.indexOf(with, 0, Qt::CaseInsensitive); at >= 0;
         at = value.indexOf(with, at + 1, Qt::CaseInsensitive)) {
        if (at == 0 || !value.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

} // namespace

SearchCompletion SearchCompletion::at(const QString &text, qsizetype cursor)
{
    SearchCompletion found;
    for (qsizetype start = 0; start < cursor;) {
        if (text.at(start).isSpace()) {
            ++start;
            continue;
        }
        const qsizetype from = text.at(start) == u'-' ? start + 1 : start;
        const qsizetype colon = lettersEnd(text, from);
        const bool isField = colon > from && colon < text.size() && text.at(colon) == u':';
        const qsizetype end = valueEnd(text, isField ? colon + 1 : from);
        if (cursor > end) {
            start = end < text.size() ? end + 1 : end;
            continue;
        }
        // Inside a word nothing is offered: it would be torn apart.
        if (cursor < end)
            return found;
        const QString name = text.mid(from, colon - from).toLower();
        if (isField && names().contains(name)) {
            found = {Kind::Value, name, text.mid(colon + 1, end - colon - 1), colon + 1, end - colon - 1};
            if (!found.typed.isEmpty() && isQuote(found.typed.front()))
                found.typed.remove(0, 1);
        } else if (!isField && colon == end && end - from >= fewestLetters) {
            found = {Kind::FieldName, {}, name, from, end - from};
        }
        return found;
    }
    return found;
}

QStringList SearchCompletion::names()
{
    static const QStringList all{u"title"_s,      u"description"_s, u"type"_s,       u"class"_s,
                                 u"impact"_s,     u"urgency"_s,     u"priority"_s,   u"status"_s,
                                 u"user"_s,       u"closecode"_s,   u"resolution"_s, u"location"_s,
                                 u"department"_s, u"im"_s,          u"changed"_s,    u"waiting"_s};
    return all;
}

QStringList SearchCompletion::matchingNames() const
{
    QStringList found = names();
    found.removeIf([this](const QString &known) { return !known.startsWith(typed, Qt::CaseInsensitive); });
    return found;
}

QStringList SearchCompletion::matching(const QStringList &values) const
{
    QStringList found;
    std::copy_if(values.cbegin(), values.cend(), std::back_inserter(found),
                 [this](const QString &value) { return typed.isEmpty() || hasWordBeginning(value, typed); });
    return found;
}

QString SearchCompletion::written(const QString &value)
{
    const bool isOneWord =
        std::none_of(value.cbegin(), value.cend(), [](QChar c) { return c.isSpace() || isQuote(c); });
    QString plain = value;
    // A quotation mark cannot be said inside quotation marks, and is not looked for either.
    plain.removeIf(isQuote);
    return isOneWord ? value : u'"' + plain + u'"';
}

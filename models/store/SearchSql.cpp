// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/SearchSql.h"

#include "models/store/CacheTables.h"
#include "models/store/ValueJson.h"

#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using Field = Incident::Field;
using Kind = SearchTerm::Kind;

namespace {

bool isPlace(const SearchTerm &term)
{
    return term.field == Field::AffectedLocationId || term.field == Field::AffectedDepartmentId;
}

bool isIndexed(const SearchTerm &term)
{
    return (term.kind == Kind::Beginning || term.kind == Kind::Exact) && !isPlace(term)
        && !term.isWrittenInOne();
}

// Inside quotes nothing is an operator, and a doubled quote is a quote.
QString phrase(const QString &text)
{
    return u'"' + ValueJson::cleanText(text).replace(u'"', u"\"\""_s) + u'"';
}

//! \brief The ticket number with the zeros that people leave out; empty when \a text is not one.
QString numberMatch(QString text)
{
    constexpr qsizetype mostDigits = 10;
    if (text.startsWith("im-"_L1, Qt::CaseInsensitive))
        text.remove(0, 3);
    const bool areDigits =
        std::all_of(text.cbegin(), text.cend(), [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    if (!areDigits || text.isEmpty() || text.size() > mostDigits)
        return {};
    QStringList spellings;
    for (QString spelling = text; spelling.size() <= mostDigits; spelling.prepend(u'0'))
        spellings.append(phrase(spelling));
    return u'(' + spellings.join(u" OR "_s) + u')';
}

//! \brief Words named one by one are read as far as they are wanted; of a longer beginning than those in the
//! index all matches are gathered before the first is told.
QString beginningMatch(const QString &text, const SearchSql::Lookup &lookup)
{
    QStringList words = lookup.wordsBeginning ? lookup.wordsBeginning(text) : QStringList();
    if (words.isEmpty())
        return phrase(text) + u'*';
    for (QString &word : words)
        word = phrase(word);
    return u'(' + words.join(u" OR "_s) + u')';
}

QString matchOf(const SearchTerm &term, const SearchSql::Lookup &lookup)
{
    QString found = term.field == Field::ProcessId ? numberMatch(term.text) : QString();
    if (found.isEmpty())
        found = term.kind == Kind::Beginning ? beginningMatch(term.text, lookup) : phrase(term.text);
    return term.field ? u"{%1} : "_s.arg(CacheTables::column(*term.field)) + found : found;
}

QString likeText(const QString &text)
{
    QString pattern = ValueJson::cleanText(text);
    for (const QChar special : {u'\\', u'%', u'_'})
        pattern.replace(special, QString(u'\\') + special);
    return pattern;
}

QString matches()
{
    return u"(i.touched IN (SELECT rowid FROM incident_search WHERE incident_search MATCH ?))"_s;
}

//! \brief The index finds the words of a classification in any spelling …
QString beginsWith(const SearchTerm &term)
{
    return u"{classification} : ^ "_s + phrase(term.text);
}

//! \brief … and what follows them must be a new level or nothing.
QString levelEnds(const SearchTerm &term, QVariantList &values)
{
    values.append(ValueJson::cleanText(term.text));
    return u"substr(i.classification, length(?) + 1, 1) IN ('', '.')"_s;
}

QString positive(const SearchTerm &term, const SearchSql::Lookup &lookup, QVariantList &values)
{
    constexpr qint64 hour = 3'600'000;
    switch (term.kind) {
    case Kind::Waiting:
        return u"(i.sync > %1)"_s.arg(int(SyncState::Draft));
    case Kind::NotWaiting:
        return u"(i.sync <= %1)"_s.arg(int(SyncState::Draft));
    case Kind::ChangedWithin:
    case Kind::NotChangedWithin:
        values.append(QDateTime::currentMSecsSinceEpoch() - hour * term.hours);
        return u"(i.row %1IN (SELECT row FROM observed WHERE first_after >= ?))"_s.arg(
            term.kind == Kind::ChangedWithin ? QString() : u"NOT "_s);
    case Kind::Below:
        values.append(beginsWith(term));
        return u"(%1 AND %2)"_s.arg(matches(), levelEnds(term, values));
    case Kind::Beginning:
    case Kind::Exact:
        break;
    }
    if (isPlace(term)) {
        values << likeText(term.text) + u'%'
               << CacheTables::jsonList(lookup.placesNamed ? lookup.placesNamed(*term.field, term.text)
                                                           : QStringList());
        return u"(i.%1 LIKE ? ESCAPE '\\' OR i.%1 IN (SELECT value FROM json_each(?)))"_s.arg(
            CacheTables::column(*term.field));
    }
    if (isIndexed(term)) {
        values.append(matchOf(term, lookup));
        return matches();
    }
    QStringList columns;
    for (const Field field : SearchIndex::fields) {
        if (!term.field || term.field == field)
            columns.append(u"i."_s + CacheTables::column(field));
    }
    values.append(u'%' + likeText(term.text) + u'%');
    return u"((%1) LIKE ? ESCAPE '\\')"_s.arg(columns.join(u" || char(10) || "_s));
}

} // namespace

SearchSql SearchSql::of(const SearchQuery &query, const Lookup &lookup)
{
    SearchSql sql;
    QStringList ways;
    QStringList without;
    for (const SearchQuery::Choice &choice : query.choices) {
        const SearchTerm &first = choice.constFirst();
        const bool isAlone = choice.size() == 1;
        QStringList found;
        if (std::all_of(choice.cbegin(), choice.cend(),
                        [](const SearchTerm &term) { return isIndexed(term) && !term.negated; })) {
            for (const SearchTerm &term : choice)
                found.append(matchOf(term, lookup));
            ways.append(found.size() > 1 ? u'(' + found.join(u" OR "_s) + u')' : found.constFirst());
            continue;
        }
        if (isAlone && first.negated && isIndexed(first)) {
            without.append(matchOf(first, lookup));
            continue;
        }
        if (isAlone && !first.negated && first.kind == Kind::Below) {
            ways.append(beginsWith(first));
            sql.conditions.append(levelEnds(first, sql.values));
            continue;
        }
        for (const SearchTerm &term : choice) {
            const QString condition = positive(term, lookup, sql.values);
            found.append(term.negated ? u"NOT "_s + condition : condition);
        }
        sql.conditions.append(u'(' + found.join(u" OR "_s) + u')');
    }
    sql.match = ways.join(u" AND "_s);
    if (without.isEmpty())
        return sql;
    // The index leaves out only from what it finds.
    if (ways.isEmpty()) {
        sql.conditions.append(u"NOT "_s + matches());
        sql.values.append(without.join(u" OR "_s));
    } else {
        sql.match = u"(%1) NOT (%2)"_s.arg(sql.match, without.join(u" OR "_s));
    }
    return sql;
}

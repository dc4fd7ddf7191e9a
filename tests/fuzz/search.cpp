// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/SearchCompletion.h"
#include "models/incident/SearchMarks.h"
#include "models/store/IndexedWords.h"
#include "models/store/ListSql.h"
#include "models/store/Schema.h"
#include "tests/fuzz/Fuzz.h"

using namespace Qt::StringLiterals;
using Field = Incident::Field;
using Kind = SearchTerm::Kind;

namespace {

QString nameOf(Field field)
{
    const QStringList names = SearchQuery::fieldNames();
    for (const QString &name : names) {
        if (SearchQuery::field(name) == field)
            return name;
    }
    return {};
}

//! \brief In the largest unit, for no unit may be counted beyond a limit.
QString ageOf(int hours)
{
    if (hours % (7 * 24) == 0)
        return QString::number(hours / (7 * 24)) + u'w';
    return hours % 24 == 0 ? QString::number(hours / 24) + u'd' : QString::number(hours) + u'h';
}

QString written(const SearchTerm &term)
{
    const QString field = term.field ? nameOf(*term.field) + u':' : QString();
    switch (term.kind) {
    case Kind::Beginning:
        return field + term.text;
    case Kind::Exact:
        return field + u'"' + term.text + u'"';
    case Kind::Below:
        return field + u'"' + term.text + u".*\""_s;
    case Kind::ChangedWithin:
        return u"changed:<"_s + ageOf(term.hours);
    case Kind::NotChangedWithin:
        return u"changed:>"_s + ageOf(term.hours);
    case Kind::Waiting:
        return u"waiting:yes"_s;
    case Kind::NotWaiting:
        return u"waiting:no"_s;
    }
    return {};
}

QString written(const SearchQuery &query)
{
    QStringList choices;
    for (const SearchQuery::Choice &choice : query.choices) {
        QStringList terms;
        for (const SearchTerm &term : choice)
            terms.append((term.negated ? u"-"_s : QString()) + written(term));
        choices.append(terms.join(u" OR "_s));
    }
    return choices.join(u' ');
}

//! \brief Ages and states have no text of their own; how they were written is forgotten.
SearchQuery withoutSpelling(SearchQuery query)
{
    for (SearchQuery::Choice &choice : query.choices) {
        for (SearchTerm &term : choice) {
            if (term.kind != Kind::Beginning && term.kind != Kind::Exact && term.kind != Kind::Below)
                term.text.clear();
        }
    }
    return query;
}

void checkWriting(const SearchQuery &query)
{
    const QString text = written(query);
    if (text.size() > SearchQuery::longestText)
        return;
    const auto again = SearchQuery::parse(text);
    Fuzz::expect(again.has_value(), "what was understood can be written");
    Fuzz::expect(withoutSpelling(*again) == withoutSpelling(query), "written and read is the same");
}

void checkMarks(const SearchQuery &query, const QString &text)
{
    qsizetype end = 0;
    const QList<SearchMarks::Span> spans = SearchMarks(query).in(Field::IncidentName, text);
    for (const SearchMarks::Span &span : spans) {
        Fuzz::expect(span.position >= end && span.length > 0, "marks ascend and do not meet");
        end = span.position + span.length;
    }
    Fuzz::expect(end <= text.size(), "marks stay within the text");
}

void checkSql(const QString &text)
{
    // Never closed: Qt is gone before the statics of this program are.
    static auto &file = *new SqlFile(u":memory:"_s, SqlFile::Durability::Process);
    static const bool isMade = file.open() && migrate(file, Schema::cache()).has_value();
    Fuzz::expect(isMade, "the tables can be made");
    ListQuery query;
    query.text = text;
    const SearchSql::Lookup lookup{[](Field, const QString &) { return QStringList(); },
                                   [](const QString &word) { return IndexedWords::beginning(file, word); }};
    const ListSql sql = ListSql::select(u"row"_s, query, 100, lookup);
    SqlRows rows = file.query(sql.text, sql.values);
    while (rows.next()) { }
    Fuzz::expect(file.takeResult().has_value(), "SQLite understands what was asked");
}

} // namespace

void Fuzz::one(const QByteArray &input)
{
    const QString typed = text(input);
    const auto query = SearchQuery::parse(typed);
    if (query) {
        checkWriting(*query);
        checkMarks(*query, typed);
    } else {
        const SearchFault &fault = query.error();
        expect(fault.position >= 0 && fault.length > 0 && fault.position + fault.length <= typed.size(),
               "a fault is in the text");
    }
    // Word by word SQLite makes room for more, and under the sanitizers each time is a copy.
    if (typed.size() <= 4 * SearchQuery::longestText)
        checkSql(typed);
    const qsizetype cursor = typed.size() / 2;
    for (const qsizetype at : {qsizetype(0), cursor, typed.size()}) {
        const SearchCompletion completion = SearchCompletion::at(typed, at);
        expect(completion.position >= 0 && completion.length >= 0
                   && completion.position + completion.length <= typed.size(),
               "what is to be completed is in the text");
    }
}

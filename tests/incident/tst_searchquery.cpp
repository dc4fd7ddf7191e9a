// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/SearchQuery.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Field = Incident::Field;
using Kind = SearchTerm::Kind;
using Fault = SearchFault::Kind;

class TestSearchQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void terms_data();
    void terms();
    void orBindsCloserThanTheBlank();
    void faults_data();
    void faults();
    void nothingAsksForEverything_data();
    void nothingAsksForEverything();
    void everyFieldNameIsUnderstood();
    void longTextIsRefused();
};

static SearchTerm term(Kind kind, const QString &text, std::optional<Field> field = {}, bool negated = false,
                       int hours = 0)
{
    return {kind, field, text, hours, negated};
}

void TestSearchQuery::terms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SearchTerm>("expected");
    const auto row = [](const char *name, const QString &text, const SearchTerm &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("word", u"printer"_s, term(Kind::Beginning, u"printer"_s));
    row("exact words", u"\"two  words\""_s, term(Kind::Exact, u"two words"_s));
    row("German quotes", u"„zwei Worte“"_s, term(Kind::Exact, u"zwei Worte"_s));
    row("not", u"-printer"_s, term(Kind::Beginning, u"printer"_s, {}, true));
    row("a dash inside", u"wi-fi"_s, term(Kind::Beginning, u"wi-fi"_s));
    row("field", u"Priority:high"_s, term(Kind::Beginning, u"high"_s, Field::Priority));
    row("field, exact", u"title:\"no sound\""_s, term(Kind::Exact, u"no sound"_s, Field::IncidentName));
    row("not in a field", u"-user:anna@"_s,
        term(Kind::Beginning, u"anna@"_s, Field::AffectedUserEmail, true));
    row("number", u"im:123"_s, term(Kind::Beginning, u"123"_s, Field::ProcessId));
    row("branch", u"class:Hardware.*"_s, term(Kind::Below, u"Hardware"_s, Field::Classification));
    row("changed within", u"changed:<2d"_s, term(Kind::ChangedWithin, u"<2d"_s, {}, false, 48));
    row("not changed", u"changed:>1w"_s, term(Kind::NotChangedWithin, u">1w"_s, {}, false, 168));
    row("waiting", u"waiting:YES"_s, term(Kind::Waiting, u"YES"_s));
    row("not waiting", u"waiting:no"_s, term(Kind::NotWaiting, u"no"_s));
    row("address", u"https://example.com"_s, term(Kind::Beginning, u"https://example.com"_s));
    row("path", u"C:\\temp"_s, term(Kind::Beginning, u"C:\\temp"_s));
    row("time of day", u"10:35"_s, term(Kind::Beginning, u"10:35"_s));
    row("Japanese", u"印刷"_s, term(Kind::Beginning, u"印刷"_s));
    row("small or", u"or"_s, term(Kind::Beginning, u"or"_s));
}

void TestSearchQuery::terms()
{
    QFETCH(QString, text);
    QFETCH(SearchTerm, expected);
    const auto query = SearchQuery::parse(text);
    QVERIFY(query);
    QCOMPARE(query->choices.size(), 1);
    QCOMPARE(query->choices.constFirst().size(), 1);
    const SearchTerm found = query->choices.constFirst().constFirst();
    QCOMPARE(found.text, expected.text);
    QCOMPARE(found.hours, expected.hours);
    QVERIFY(found == expected);
}

void TestSearchQuery::orBindsCloserThanTheBlank()
{
    const auto query = SearchQuery::parse(u"office printer OR scanner OR -fax status:assigned"_s);
    QVERIFY(query);
    QCOMPARE(query->choices.size(), 3);
    QCOMPARE(query->choices.at(0), SearchQuery::Choice{term(Kind::Beginning, u"office"_s)});
    QCOMPARE(query->choices.at(1),
             (SearchQuery::Choice{term(Kind::Beginning, u"printer"_s), term(Kind::Beginning, u"scanner"_s),
                                  term(Kind::Beginning, u"fax"_s, {}, true)}));
    QCOMPARE(query->choices.at(2), SearchQuery::Choice{term(Kind::Beginning, u"assigned"_s, Field::Status)});
}

void TestSearchQuery::faults_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Fault>("kind");
    QTest::addColumn<QString>("where");
    QTest::newRow("open quote") << u"printer \"no paper"_s << Fault::QuoteNotClosed << u"\"no paper"_s;
    QTest::newRow("or at the end") << u"printer OR"_s << Fault::NothingToChooseFrom << u"OR"_s;
    QTest::newRow("or at the beginning") << u"OR printer"_s << Fault::NothingToChooseFrom << u"OR"_s;
    QTest::newRow("two ors") << u"a OR OR b"_s << Fault::NothingToChooseFrom << u"OR"_s;
    QTest::newRow("unknown field") << u"paper prio:high"_s << Fault::UnknownField << u"prio"_s;
    QTest::newRow("no value") << u"status:"_s << Fault::ValueMissing << u"status:"_s;
    QTest::newRow("no age") << u"changed:yesterday"_s << Fault::NotAnAge << u"yesterday"_s;
    QTest::newRow("no unit") << u"changed:<2"_s << Fault::NotAnAge << u"<2"_s;
    QTest::newRow("monstrous age") << u"changed:<99999999999999d"_s << Fault::NotAnAge
                                   << u"<99999999999999d"_s;
    QTest::newRow("neither yes nor no") << u"waiting:maybe"_s << Fault::NotYesOrNo << u"maybe"_s;
}

void TestSearchQuery::faults()
{
    QFETCH(QString, text);
    QFETCH(QString, where);
    const auto query = SearchQuery::parse(text);
    QVERIFY(!query);
    QTEST(query.error().kind, "kind");
    QCOMPARE(query.error().text, where);
    QCOMPARE(text.mid(query.error().position, query.error().length), where);
}

void TestSearchQuery::nothingAsksForEverything_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "   ", "-", "--", "\"\"", "\"  \"", "…", "!!! ???", "* ( )"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestSearchQuery::nothingAsksForEverything()
{
    QFETCH(QString, text);
    const auto query = SearchQuery::parse(text);
    QVERIFY(query);
    QVERIFY(query->choices.isEmpty());
}

void TestSearchQuery::everyFieldNameIsUnderstood()
{
    for (const QString &name : SearchQuery::fieldNames()) {
        const QString value = name == "changed"_L1 ? u"<1h"_s : name == "waiting"_L1 ? u"yes"_s : u"x"_s;
        const auto query = SearchQuery::parse(name.toUpper() + u':' + value);
        QVERIFY2(query && query->choices.size() == 1, qPrintable(name));
    }
}

void TestSearchQuery::longTextIsRefused()
{
    QVERIFY(SearchQuery::parse(QString(SearchQuery::longestText, u'x')));
    const auto tooLong = SearchQuery::parse(QString(SearchQuery::longestText + 1, u'x'));
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().kind, Fault::TooLong);
    const auto tooMany = SearchQuery::parse(u"a "_s.repeated(SearchQuery::mostTerms) + u"b"_s);
    QVERIFY(!tooMany);
    QCOMPARE(tooMany.error().kind, Fault::TooManyTerms);
    QCOMPARE(tooMany.error().text, u"b"_s);
}

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"

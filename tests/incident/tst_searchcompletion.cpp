// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/SearchCompletion.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = SearchCompletion::Kind;

class TestSearchCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completes_data();
    void completes();
    void everyNameIsKnown();
    void namesByTheirBeginning();
    void valuesByAnyWord();
    void whatIsWrittenFindsTheValue();
};

//! \brief The text has a bar where the cursor stands.
void TestSearchCompletion::completes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SearchCompletion>("expected");
    const auto row = [](const char *name, const QString &text, const SearchCompletion &expected = {}) {
        QTest::newRow(name) << text << expected;
    };
    row("nothing", u"|"_s);
    row("one letter", u"s|"_s);
    row("letters", u"st|"_s, {Kind::FieldName, {}, u"st"_s, 0, 2});
    row("second word", u"printer ST|"_s, {Kind::FieldName, {}, u"st"_s, 8, 2});
    row("not", u"-st|"_s, {Kind::FieldName, {}, u"st"_s, 1, 2});
    row("inside a word", u"st|atus"_s);
    row("behind a word", u"st |"_s);
    row("in a quotation", u"\"no st|"_s);
    row("digits", u"st4|"_s);
    row("value", u"status:|"_s, {Kind::Value, u"status"_s, {}, 7, 0});
    row("value begun", u"-Status:as| x"_s, {Kind::Value, u"status"_s, u"as"_s, 8, 2});
    row("quoted value", u"type:\"How t|"_s, {Kind::Value, u"type"_s, u"How t"_s, 5, 6});
    row("quotation closed", u"type:\"How to\"|"_s);
    row("value done", u"status:as |"_s);
    row("no field", u"foo:b|"_s);
    row("address", u"https://st|"_s);
    row("after a quotation", u"\"no sound\" us|"_s, {Kind::FieldName, {}, u"us"_s, 11, 2});
}

void TestSearchCompletion::completes()
{
    QFETCH(QString, text);
    const qsizetype cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    QTEST(SearchCompletion::at(text, cursor), "expected");
}

void TestSearchCompletion::everyNameIsKnown()
{
    QSet<int> fields;
    for (const QString &name : SearchCompletion::names()) {
        QVERIFY2(SearchQuery::fieldNames().contains(name), qPrintable(name));
        if (const auto field = SearchQuery::field(name))
            fields.insert(static_cast<int>(*field));
    }
    QCOMPARE(fields.size(), Incident::FieldCount - 1); // All but the session id.
}

void TestSearchCompletion::namesByTheirBeginning()
{
    QCOMPARE(SearchCompletion::at(u"de"_s, 2).matchingNames(),
             (QStringList{u"description"_s, u"department"_s}));
    QVERIFY(SearchCompletion::at(u"xy"_s, 2).matchingNames().isEmpty());
}

void TestSearchCompletion::valuesByAnyWord()
{
    const QStringList values{u"Single User"_s, u"Small Group or VIP"_s, u"Department/LOB/Branch"_s};
    QCOMPARE(SearchCompletion::at(u"impact:"_s, 7).matching(values), values);
    QCOMPARE(SearchCompletion::at(u"impact:S"_s, 8).matching(values), values.first(2));
    QCOMPARE(SearchCompletion::at(u"impact:vip"_s, 10).matching(values), values.mid(1, 1));
    QCOMPARE(SearchCompletion::at(u"impact:lob"_s, 10).matching(values), values.mid(2));
    QVERIFY(SearchCompletion::at(u"impact:roup"_s, 11).matching(values).isEmpty());
}

void TestSearchCompletion::whatIsWrittenFindsTheValue()
{
    QCOMPARE(SearchCompletion::written(u"Hold"_s), u"Hold"_s);
    QCOMPARE(SearchCompletion::written(u"Single User"_s), u"\"Single User\""_s);
    for (const QString &value : {u"Hold"_s, u"Single User"_s, u"the \"big\" one"_s}) {
        const auto query = SearchQuery::parse(u"impact:"_s + SearchCompletion::written(value));
        QVERIFY(query && query->choices.size() == 1);
    }
}

QTEST_APPLESS_MAIN(TestSearchCompletion)
#include "tst_searchcompletion.moc"

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/SearchMarks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Field = Incident::Field;

class TestSearchMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
    void nothingToMark_data();
    void nothingToMark();
};

static SearchMarks marksOf(const QString &search)
{
    return SearchMarks(SearchQuery::parse(search).value());
}

//! \brief \a text with brackets around what is marked.
static QString marked(const QString &search, Field field, QString text)
{
    const QList<SearchMarks::Span> spans = marksOf(search).in(field, text);
    for (auto span = spans.crbegin(); span != spans.crend(); ++span) {
        text.insert(span->position + span->length, u']');
        text.insert(span->position, u'[');
    }
    return text;
}

void TestSearchMarks::marks_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &search, const QString &expected,
                        Field field = Field::IncidentName) {
        QTest::newRow(name) << search << field << expected;
    };
    row("beginning of words", u"pri"_s, u"[Pri]nter sprints, [PRI]NT"_s);
    row("several words", u"out paper"_s, u"Printer [out] of [paper]"_s);
    row("or", u"ink OR paper"_s, u"[ink] and [paper]"_s);
    row("exact words", u"\"out of\""_s, u"[Out of] paper, [out of]_order, outof"_s);
    row("exact words end", u"\"print\""_s, u"printer [print]"_s);
    row("not is not marked", u"printer -paper"_s, u"[printer] paper"_s);
    row("accents, case", u"zuric"_s, u"[Züric]h, [Zu\u0308RIC]H"_s);
    row("accents asked for", u"Zürich"_s, u"[zurich]"_s);
    row("parts of an address", u"anna@exam"_s, u"[anna@exam]ple.com"_s, Field::AffectedUserEmail);
    row("field", u"status:hold"_s, u"hold"_s);
    row("field fits", u"status:hold"_s, u"[Hold]"_s, Field::Status);
    row("number", u"im:12"_s, u"IM-[000012]"_s, Field::ProcessId);
    row("another number", u"im:12"_s, u"IM-000120"_s, Field::ProcessId);
    row("whole number", u"im:IM-000012"_s, u"[IM-000012]"_s, Field::ProcessId);
    row("branch", u"class:hardware.printer.*"_s, u"[Hardware.Printer].Laser"_s, Field::Classification);
    row("another branch", u"class:hard.*"_s, u"Hardware.Printer"_s, Field::Classification);
    row("Japanese", u"印刷"_s, u"プリンターが[印刷]しない"_s);
    row("overlap", u"pri printer"_s, u"[Printer]"_s);
    row("beyond the first plane", u"b"_s, u"\U0001F5A8 [b]ig"_s);
    row("Arabic", u"طابعة"_s, u"[طابعة] معطلة"_s);
}

void TestSearchMarks::marks()
{
    QFETCH(QString, search);
    QFETCH(Field, field);
    QFETCH(QString, expected);
    QString text = expected;
    text.remove(u'[').remove(u']');
    QCOMPARE(marked(search, field, text), expected);
}

void TestSearchMarks::nothingToMark_data()
{
    QTest::addColumn<QString>("search");
    QTest::newRow("nothing") << QString();
    QTest::newRow("only not") << u"-printer"_s;
    QTest::newRow("states") << u"changed:<2d waiting:yes"_s;
}

void TestSearchMarks::nothingToMark()
{
    QFETCH(QString, search);
    QVERIFY(marksOf(search).isEmpty());
    QVERIFY(!marksOf(search + u" word"_s).isEmpty());
}

QTEST_APPLESS_MAIN(TestSearchMarks)
#include "tst_searchmarks.moc"

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/IncidentReference.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

static const QString first = QStringLiteral("6b8f3da6-ed34-4e73-87b2-d31ff2c65e8d");
static const QString second = QStringLiteral("1419220b-67cd-4a75-a3a3-54c6e1e90f3f");
static const QString third = QStringLiteral("3e7e3c20-a18c-4b10-ab57-00f6b28ad300");
static const QString zero = QStringLiteral("00000000-0000-0000-0000-000000000000");

//! \brief What was found in short: "guid number" or "number", without the place.
static QStringList summary(const QString &text)
{
    QStringList lines;
    const QList<IncidentReference> references = IncidentReferences::find(text);
    for (const IncidentReference &reference : references)
        lines.append(QString(reference.guid + u' ' + reference.number).trimmed());
    return lines;
}

class TestIncidentReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void findsInText_data();
    void findsInText();
    void findsInTables_data();
    void findsInTables();
    void placeIsShownShort();
    void survivesHostileText_data();
    void survivesHostileText();
    void survivesEveryCutOfATable();
    void readsNumbers_data();
    void readsNumbers();
};

void TestIncidentReference::findsInText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    const QString portal = QStringLiteral("https://desk.example/ProcessManager/ProcessView.aspx");
    row("nothing", QString(), {});
    row("bare", first, {first});
    row("upper case in braces", u'{' + first.toUpper() + u'}', {first});
    row("percent-encoded braces", QStringLiteral("http://x/?id=%7B") + first + QStringLiteral("%7d"),
        {first});
    row("once each", first + u'\n' + second + u'\r' + first.toUpper(), {first, second});
    row("zero guid never", zero, {});
    row("own scheme", QStringLiteral("incident-console://incident/") + first, {first});
    row("in brackets and stops", QStringLiteral("(%1), [%2]. „%3“").arg(first, second, third),
        {first, second, third});
    row("between letters of another script", QStringLiteral("番号") + first + QStringLiteral("です"),
        {first});
    row("list sign before", u'-' + first, {first});
    row("part of a longer run", u'0' + first, {});
    row("longer at its end", first + u'0', {});
    row("local key is none", QStringLiteral("new-") + first, {});
    row("goes on with a hyphen", first + QStringLiteral("-01"), {});
    row("32 digits alone are none", QString(first).remove(u'-'), {});
    row("32 digits of another name", QStringLiteral("md5=") + QString(first).remove(u'-'), {});
    row("32 digits behind SessionId", QStringLiteral("?SESSIONID=") + QString(first).remove(u'-'), {first});
    row("33 digits behind SessionId", QStringLiteral("?SessionId=0") + QString(first).remove(u'-'), {});

    row("portal link",
        portal + QStringLiteral("?ProcessID=%1&ReportSessionID=%2&TaskID=%3").arg(first, second, third),
        {second});
    row("portal link, any case, braces, no hyphens",
        portal
            + QStringLiteral("?taskid=%1&REPORTSESSIONID=%7B%2%7D").arg(first, QString(second).remove(u'-')),
        {second});
    row("portal link inside a link",
        QStringLiteral("https://safe.example/?url=https%3A%2F%2Fdesk%2F%3FTaskID%3D") + first
            + QStringLiteral("%26ReportSessionID%3D") + second + QStringLiteral("&reserved=0"),
        {second});
    row("portal link from a page's source",
        QStringLiteral("<a href=\"x?TaskID=%1&amp;ReportSessionID=%2\">%3</a>").arg(first, second, third),
        {second, third});
    row("guid beside a portal link", first + u' ' + portal + QStringLiteral("?ReportSessionID=") + second,
        {first, second});
    row("portal link with the zero guid",
        portal + QStringLiteral("?ReportSessionID=%1&TaskID=%2").arg(zero, first), {});
    row("portal link with a word", portal + QStringLiteral("?ReportSessionID=abc&x=") + first, {first});

    row("number beside", QStringLiteral("Re: im-000123 see ") + first,
        {first + QStringLiteral(" IM-000123")});
    row("number twice beside", QStringLiteral("IM-1 %1 IM-1").arg(first), {first + QStringLiteral(" IM-1")});
    row("number in the link", QStringLiteral("http://x/?n=IM-7&ReportSessionID=%1&t=%2").arg(first, second),
        {first + QStringLiteral(" IM-7")});
    row("number on another line", QStringLiteral("IM-1\n") + first, {first, QStringLiteral("IM-1")});
    row("two numbers", QStringLiteral("IM-1 IM-2 ") + first,
        {first, QStringLiteral("IM-1"), QStringLiteral("IM-2")});
    row("two guids", QStringLiteral("IM-1 %1 %2").arg(first, second),
        {first, second, QStringLiteral("IM-1")});
    row("number told later", first + QStringLiteral("\nIM-1\nIM-1 ") + first,
        {first + QStringLiteral(" IM-1")});
    row("numbers alone", QStringLiteral("IM-2, im-1; IM-2"),
        {QStringLiteral("IM-2"), QStringLiteral("IM-1")});
    row("no numbers", QStringLiteral("SIM-1 IM-1a IM-1-2 IM- IM-1234567890123 XIM-3"), {});
}

void TestIncidentReference::findsInText()
{
    QFETCH(QString, text);
    QTEST(summary(text), "expected");
}

void TestIncidentReference::findsInTables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    const QStringList both{first + QStringLiteral(" IM-000001"), second + QStringLiteral(" IM-000002")};
    row("comma", QStringLiteral("ProcessId,SessionId\nIM-000001,%1\nIM-000002,%2\n").arg(first, second),
        both);
    row("prose with commas below the table",
        QStringLiteral("ProcessId,SessionId\nIM-000001,%1\nThis, too: IM-000009\n"
                       "See https://desk.example/?ReportSessionID=%2, please\n")
            .arg(first, second),
        {first + QStringLiteral(" IM-000001"), second, QStringLiteral("IM-000009")});
    row("semicolon, other order, more columns, CRLF",
        QStringLiteral("Title;SESSIONID;TaskId;processid\r\na;%1;%3;im-000001\r\nb;{%2};%3;IM-000002")
            .arg(first, second, third),
        both);
    row("tab",
        QStringLiteral("ProcessID\tTitle\tSessionID\nIM-000001\ta, b\t%1\nIM-000002\t\t%2")
            .arg(first, second),
        both);
    row("quoted, doubled quotes, newline inside",
        QStringLiteral(
            "\"ProcessId\",\"Title\",\"SessionId\"\n\"IM-000001\",\"say \"\"%3\"\",\nIM-9\",\"%1\"\n"
            "\"IM-000002\",\"\",\"%2\"\n")
            .arg(first, second, third),
        both);
    row("byte order mark and sep line",
        QStringLiteral("\uFEFFsep=;\n\uFEFFProcess Id;Session_Id\nIM-000001;%1\nIM-000002;%2")
            .arg(first, second),
        both);
    row("words around the table",
        QStringLiteral("Hello, see %1 IM-000001\n\nProcessId,SessionId\nIM-000002,%2\n\nBye %3\n")
            .arg(first, second, third),
        both + QStringList{third});
    row("row without a guid is its number",
        QStringLiteral("ProcessId,SessionId\nIM-000001,\nIM-000002,%1\n,\n").arg(zero),
        {QStringLiteral("IM-000001"), QStringLiteral("IM-000002")});
    row("short row", QStringLiteral("ProcessId,Title,SessionId\nIM-000001,x\nIM-000002,x,%1").arg(first),
        {first + QStringLiteral(" IM-000002"), QStringLiteral("IM-000001")});
    row("a site's own numbers",
        QStringLiteral("ProcessId,SessionId\nINC0042,%1\nnot a number,%2").arg(first, second),
        {first + QStringLiteral(" INC0042"), second});
    row("one stray quote takes only its own cell",
        QStringLiteral("ProcessId,Title,SessionId\nIM-000001,\"broken,%1\nIM-000002,\"fine\",%2\n")
            .arg(first, second),
        both);
    row("quote never closed",
        QStringLiteral("ProcessId,SessionId,Title\nIM-000001,%1,\"oh\nIM-000002,%2,x").arg(first, second),
        both);
    row("header alone", QStringLiteral("ProcessId,SessionId"), {});
    row("without ProcessId every guid counts", QStringLiteral("TaskId,SessionId\n%1,%2").arg(first, second),
        {first, second});
}

void TestIncidentReference::findsInTables()
{
    QFETCH(QString, text);
    QTEST(summary(text), "expected");
}

void TestIncidentReference::placeIsShownShort()
{
    const QString text = QString(500, u'x') + QChar(u'\0') + QStringLiteral("  \t") + first
        + QString(500, u' ') + u'\n' + second + QString(300, u'!') + QString::fromUcs4(U"\U0001F600");
    const QList<IncidentReference> references = IncidentReferences::find(text);
    QCOMPARE(references.size(), 2);
    QVERIFY(references.at(0).foundIn.contains(QStringLiteral("x ") + first));
    QVERIFY(references.at(1).foundIn.startsWith(second));
    for (const IncidentReference &reference : references) {
        QVERIFY(!reference.foundIn.isEmpty());
        QVERIFY(reference.foundIn.size() <= 120);
        QVERIFY(reference.foundIn.isValidUtf16());
        QVERIFY(!reference.foundIn.contains(QChar(u'\0')));
    }
    const QList<IncidentReference> rows =
        IncidentReferences::find(QStringLiteral("ProcessId,SessionId\nIM-1,%1\nIM-2,%2").arg(first, second));
    QCOMPARE(rows.at(0).foundIn, QStringLiteral("IM-1,") + first);
}

void TestIncidentReference::survivesHostileText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    constexpr qsizetype size = 3'000'000;
    const QString header = QStringLiteral("ProcessId,SessionId\n");
    const auto repeated = [](const QString &part) { return part.repeated(size / part.size()); };
    QTest::newRow("quotes") << QString(10'000'000, u'"') << 0;
    QTest::newRow("quotes below a header") << header + QString(10'000'000, u'"') << 0;
    QTest::newRow("odd quotes below a header") << header + QString(10'000'001, u'"') << 0;
    QTest::newRow("quoted commas") << header + repeated(QStringLiteral(",\"")) << 0;
    QTest::newRow("doubled quotes after commas") << header + u'"' + repeated(QStringLiteral(",\"\"a")) << 0;
    QTest::newRow("broken quotes") << header + repeated(QStringLiteral("\"a\"b,\"\"\"c,\"\n")) << 0;
    QTest::newRow("only separators") << header + QString(size, u',') << 0;
    QTest::newRow("header as one endless line") << QString(size, u';') << 0;
    QTest::newRow("only newlines") << header + QString(size, u'\n') << 0;
    QTest::newRow("NULs") << QString(size, QChar(u'\0')) << 0;
    QTest::newRow("lone surrogates") << QString(size, QChar(0xD800)) + first << 1;
    QTest::newRow("hex digits") << QString(size, u'a') << 0;
    QTest::newRow("percent and hex") << repeated(QStringLiteral("%aa")) << 0;
    QTest::newRow("hyphens") << QString(size, u'-') << 0;
    QTest::newRow("almost guids") << repeated(first.chopped(1) + u' ') << 0;
    QTest::newRow("session names") << repeated(QStringLiteral("ReportSessionID=")) << 0;
    QTest::newRow("number prefixes") << repeated(QStringLiteral("IM-1,")) << 1;
    QTest::newRow("long digits") << QStringLiteral("IM-") + QString(size, u'1') << 0;
    QTest::newRow("the same guid in one line") << repeated(first + u',') << 1;
    QTest::newRow("guid at the very end") << QString(size, u' ') + first << 1;
    QTest::newRow("cut guid at the very end") << QString(size, u' ') + first.chopped(1) << 0;
    QTest::newRow("many headers") << repeated(header) << 0;
}

void TestIncidentReference::survivesHostileText()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(IncidentReferences::find(text).size(), count);
    // Linear work takes well below a second; only a square would come near this, sanitizers included.
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
}

void TestIncidentReference::survivesEveryCutOfATable()
{
    const QString whole = QStringLiteral("ProcessId,\"Title\",SessionId\r\nIM-1,\"a \"\"b\"\"\r\nc\",%1\r\n"
                                         "IM-2,http://x/?ReportSessionID={%2},%3")
                              .arg(first, second, third);
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        // An own buffer of exactly this length lets a memory checker see any step beyond it.
        const QList<IncidentReference> references =
            IncidentReferences::find(QString(whole.constData(), length));
        QVERIFY(references.size() <= 3);
    }
    QCOMPARE(summary(whole), QStringList({first + QStringLiteral(" IM-1"), third + QStringLiteral(" IM-2")}));
}

void TestIncidentReference::readsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    QTest::newRow("usual") << QStringLiteral("IM-000123") << QStringLiteral("IM-000123");
    QTest::newRow("lower, blanks") << QStringLiteral(" im-123\n") << QStringLiteral("IM-123");
    QTest::newRow("in a sentence") << QStringLiteral("see IM-1") << QString();
    QTest::newRow("two") << QStringLiteral("IM-1 IM-2") << QString();
    QTest::newRow("no digits") << QStringLiteral("IM-") << QString();
    QTest::newRow("no hyphen") << QStringLiteral("IM123") << QString();
    QTest::newRow("digits of another script") << QStringLiteral("IM-١٢٣") << QString();
    QTest::newRow("endless") << QStringLiteral("IM-") + QString(13, u'1') << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestIncidentReference::readsNumbers()
{
    QFETCH(QString, text);
    QFETCH(QString, number);
    QString normalised;
    QCOMPARE(IncidentReferences::isNumber(text, &normalised), !number.isEmpty());
    QCOMPARE(normalised, number);
    QCOMPARE(IncidentReferences::isNumber(text), !number.isEmpty());
}

QTEST_APPLESS_MAIN(TestIncidentReference)
#include "tst_incidentreference.moc"

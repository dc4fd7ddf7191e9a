// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/ValueCatalog.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using Field = Incident::Field;

static const QByteArray shipped = R"({
  "impact": ["Single User", "Small Group or VIP", "Department/LOB/Branch"],
  "urgency": ["Non-Urgent Service", "Support Service", "Core Business Service"],
  "priority": ["Low", "Minor", "Normal", "High", "Urgent", "Emergency"],
  "status": ["Received", "Assigned", "Hold", "Resolved", "Closed"],
  "closeCode": ["Completed Success", "Other"],
  "closeCodePlaceholder": true,
  "classification": ["Hardware.Desktop.Disk", "Service.Email.Can\u0027t Send Email"],
  "priorityMatrix": [
    {"impact": "Single User", "urgency": "Non-Urgent Service", "priority": "Low"},
    {"impact": "Department/LOB/Branch", "urgency": "Core Business Service", "priority": "Emergency"}
  ],
  "cannedTexts": [{"title": "Restarted", "text": "Restarted {title} for {user}."}]
})";

static Incident with(Field field, const QString &value)
{
    Incident incident;
    incident.setValue(field, value);
    return incident;
}

class TestValueCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void readsAFile();
    void readsTheStarter();
    void laterFileReplaces();
    void refusesFaults_data();
    void refusesFaults();
    void faultTakesNothing();
    void learnsFromTheSecondSighting();
    void acceptedIsOfferedAtOnce();
    void doesNotLearn_data();
    void doesNotLearn();
    void learningIsBounded();
    void knowsAndSpells();
    void tellsWhatChanged();
};

void TestValueCatalog::readsAFile()
{
    ValueCatalog catalog;
    QVERIFY(catalog.addFile(shipped, QStringLiteral("shipped.json")));
    QCOMPARE(catalog.values(Field::Impact),
             QStringList({QStringLiteral("Single User"), QStringLiteral("Small Group or VIP"),
                          QStringLiteral("Department/LOB/Branch")}));
    QCOMPARE(catalog.previewPriority(QStringLiteral("single user"), QStringLiteral(" NON-URGENT service")),
             QStringLiteral("Low"));
    QCOMPARE(catalog.previewPriority(QStringLiteral("Single User"), QStringLiteral("Support Service")),
             QString());
    QCOMPARE(catalog.priorityRank(QStringLiteral("low")), 0);
    QCOMPARE(catalog.priorityRank(QStringLiteral("Emergency")), catalog.priorityCount() - 1);
    QCOMPARE(catalog.priorityRank(QStringLiteral("P1")), -1);
    QVERIFY(catalog.closeCodesArePlaceholder());
    const QList<CannedText> canned{
        {QStringLiteral("Restarted"), QStringLiteral("Restarted {title} for {user}.")}};
    QCOMPARE(catalog.cannedTexts(), canned);
}

void TestValueCatalog::readsTheStarter()
{
    QFile file(QStringLiteral(STARTER_CATALOG));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    ValueCatalog catalog;
    const Result<void> result = catalog.addFile(file.readAll(), QStringLiteral("starter.json"));
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QVERIFY(catalog.closeCodesArePlaceholder());
    // Every cell of the shipped matrix is there, and names a priority that has a rank.
    for (const QString &impact : catalog.values(Field::Impact)) {
        for (const QString &urgency : catalog.values(Field::Urgency))
            QVERIFY(catalog.priorityRank(catalog.previewPriority(impact, urgency)) >= 0);
    }
    QCOMPARE(catalog.previewPriority(QStringLiteral("Small Group or VIP"),
                                     QStringLiteral("Core Business Service")),
             QStringLiteral("Urgent"));
}

void TestValueCatalog::laterFileReplaces()
{
    ValueCatalog catalog;
    QVERIFY(catalog.addFile(shipped, QStringLiteral("shipped.json")));
    QVERIFY(catalog.addFile(R"({"impact": ["Alle", "alle", " Einer "], "closeCode": ["Erledigt"],
        "priorityMatrix": [{"impact": "Alle", "urgency": "Sofort", "priority": "P1"}]})",
                            QStringLiteral("site.json")));
    QCOMPARE(catalog.values(Field::Impact), QStringList({QStringLiteral("Alle"), QStringLiteral("Einer")}));
    QCOMPARE(catalog.values(Field::CloseCode), QStringList({QStringLiteral("Erledigt")}));
    QVERIFY(!catalog.closeCodesArePlaceholder());
    QVERIFY(!catalog.knows(Field::Impact, QStringLiteral("Single User")));
    QCOMPARE(catalog.previewPriority(QStringLiteral("alle"), QStringLiteral("sofort")), QStringLiteral("P1"));
    QCOMPARE(catalog.previewPriority(QStringLiteral("Single User"), QStringLiteral("Non-Urgent Service")),
             QString());
    // What the second file does not mention stays.
    QCOMPARE(catalog.values(Field::Priority).size(), 6);
    QCOMPARE(catalog.cannedTexts().size(), 1);
}

void TestValueCatalog::refusesFaults_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &json, const char *detail) {
        QTest::newRow(name) << json << QStringLiteral("sites.json: ") + QString::fromUtf8(detail);
    };
    row("no text", R"({"impact": ["a", "b", 3]})", "\"impact\"[2] is not a text");
    row("null in a list", R"({"status": [null]})", "\"status\"[0] is not a text");
    row("empty text", R"({"status": ["a", "  "]})", "\"status\"[1] is empty");
    row("control", R"({"status": ["a\u0000b"]})", "\"status\"[0] holds a control character");
    row("no list", R"({"closeCode": "Other"})", "\"closeCode\" is not a list");
    row("unknown key", R"({"impacts": []})", "\"impacts\" is not a known key");
    row("key in another case", R"({"Impact": []})", "\"Impact\" is not a known key");
    row("flag", R"({"closeCodePlaceholder": "yes"})", "\"closeCodePlaceholder\" is neither true nor false");
    row("matrix is no list", R"({"priorityMatrix": {}})", "\"priorityMatrix\" is not a list");
    row("matrix entry", R"({"priorityMatrix": ["x"]})", "\"priorityMatrix\"[0] is not an object");
    row("matrix lacks", R"({"priorityMatrix": [{"impact": "a", "urgency": "b"}]})",
        "\"priorityMatrix\"[0].\"priority\" is missing");
    row("matrix unknown", R"({"priorityMatrix": [{"impact": "a", "urgency": "b", "priority": "c", "x": 1}]})",
        "\"priorityMatrix\"[0].\"x\" is not a known key");
    row("matrix repeats",
        R"({"priorityMatrix": [{"impact": "a", "urgency": "b", "priority": "c"},
                               {"impact": "A", "urgency": "B", "priority": "d"}]})",
        "\"priorityMatrix\"[1] repeats the impact and urgency of an earlier entry");
    row("canned text", R"({"cannedTexts": [{"title": "a", "text": 1}]})",
        "\"cannedTexts\"[0].\"text\" is not a text");
    row("outermost list", "[]", "the outermost value is not an object");
}

void TestValueCatalog::refusesFaults()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    ValueCatalog catalog;
    const Result<void> result = catalog.addFile(json, QStringLiteral("sites.json"));
    QVERIFY(!result);
    QCOMPARE(result.error().detail, detail);
    QCOMPARE(result.error().kind, ServiceError::Kind::StoreFailed);
    QCOMPARE(result.error().outcome, ServiceError::Outcome::NotSent);
}

void TestValueCatalog::faultTakesNothing()
{
    ValueCatalog catalog;
    QVERIFY(catalog.addFile(shipped, QStringLiteral("shipped.json")));
    QSignalSpy changes(&catalog, &ValueCatalog::changed);
    QVERIFY(!catalog.addFile(R"({"impact": ["New"], "closeCode": ["New"], "zzz": 1})",
                             QStringLiteral("site.json")));
    QVERIFY(!catalog.knows(Field::Impact, QStringLiteral("New")));
    QVERIFY(catalog.closeCodesArePlaceholder());
    QCOMPARE(changes.size(), 0);

    // Syntax: line and column count from one, letters count once.
    const Result<void> result =
        catalog.addFile("{\n  \"impact\": [\"ÄÖ\" \"b\"]\n}", QStringLiteral("site.json"));
    QVERIFY(!result);
    QVERIFY2(result.error().detail.startsWith(QStringLiteral("site.json: line 2, column 20: ")),
             qPrintable(result.error().detail));
    const QList<QByteArray> broken{
        {}, "{", "\xFF\xFE", "null", QByteArray(100'000, '['), "{\"impact\": [\"a\""};
    for (const QByteArray &json : broken)
        QVERIFY(!catalog.addFile(json, QStringLiteral("site.json")));
    QCOMPARE(catalog.values(Field::Impact).size(), 3);
}

void TestValueCatalog::learnsFromTheSecondSighting()
{
    ValueCatalog catalog;
    QVERIFY(catalog.addFile(shipped, QStringLiteral("shipped.json")));
    const QStringList before = catalog.values(Field::Impact);
    catalog.learn(with(Field::Impact, QStringLiteral("Whole Site")));
    QCOMPARE(catalog.values(Field::Impact), before);
    QVERIFY(!catalog.knows(Field::Impact, QStringLiteral("Whole Site")));
    catalog.learn(with(Field::Impact, QStringLiteral(" whole site")));
    catalog.learn(with(Field::Impact, QStringLiteral("Annex")));
    catalog.learn(with(Field::Impact, QStringLiteral("Annex")));
    QCOMPARE(catalog.values(Field::Impact),
             before + QStringList({QStringLiteral("Annex"), QStringLiteral("whole site")}));
    QVERIFY(catalog.knows(Field::Impact, QStringLiteral("WHOLE SITE")));

    for (int i = 0; i < 2; ++i) {
        catalog.learn(with(Field::AffectedUserEmail, QStringLiteral("a@b")));
        catalog.learn(with(Field::Impact, QStringLiteral("SINGLE USER")));
    }
    QCOMPARE(catalog.values(Field::AffectedUserEmail), QStringList({QStringLiteral("a@b")}));
    QCOMPARE(catalog.values(Field::Impact).first(), QStringLiteral("Single User"));
    QCOMPARE(catalog.values(Field::Impact).size(), 5);

    // A file that lists a learned value takes it over instead of offering it twice.
    QVERIFY(catalog.addFile(R"({"impact": ["ANNEX"]})", QStringLiteral("site.json")));
    QCOMPARE(catalog.values(Field::Impact),
             QStringList({QStringLiteral("ANNEX"), QStringLiteral("whole site")}));
}

void TestValueCatalog::acceptedIsOfferedAtOnce()
{
    ValueCatalog catalog;
    catalog.accept(Field::CloseCode, QStringLiteral(" Exchanged "));
    QCOMPARE(catalog.values(Field::CloseCode), QStringList({QStringLiteral("Exchanged")}));
    catalog.accept(Field::CloseCode, QStringLiteral("EXCHANGED"));
    QCOMPARE(catalog.values(Field::CloseCode).size(), 1);
}

void TestValueCatalog::doesNotLearn_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("title") << Field::IncidentName << QStringLiteral("a");
    QTest::newRow("resolution") << Field::Resolution << QStringLiteral("a");
    QTest::newRow("id") << Field::AffectedLocationId
                        << QStringLiteral("3e7e3c20-a18c-4b10-ab57-00f6b28ad300");
    QTest::newRow("blank") << Field::Impact << QStringLiteral("  ");
    QTest::newRow("long") << Field::Impact << QString(201, u'x');
    QTest::newRow("control") << Field::Impact << QStringLiteral("a\nb");
    QTest::newRow("lone surrogate") << Field::Impact << QString(QChar(0xD800));
}

void TestValueCatalog::doesNotLearn()
{
    QFETCH(Field, field);
    QFETCH(QString, value);
    ValueCatalog catalog;
    catalog.learn(with(field, value));
    catalog.learn(with(field, value));
    catalog.accept(field, value);
    QVERIFY(catalog.values(field).isEmpty());
}

void TestValueCatalog::learningIsBounded()
{
    ValueCatalog catalog;
    for (int i = 0; i < 50'000; ++i)
        catalog.learn(with(Field::AffectedUserEmail, QStringLiteral("once%1@example.com").arg(i)));
    QVERIFY(catalog.values(Field::AffectedUserEmail).isEmpty());
    for (int i = 0; i < 6'000; ++i)
        catalog.accept(Field::AffectedUserEmail, QStringLiteral("u%1@example.com").arg(i));
    QCOMPARE(catalog.values(Field::AffectedUserEmail).size(), 5'000);
}

void TestValueCatalog::knowsAndSpells()
{
    ValueCatalog catalog;
    QVERIFY(catalog.knows(Field::Impact, QStringLiteral("anything")));
    QCOMPARE(catalog.spelling(Field::Impact, QStringLiteral("anything")), QStringLiteral("anything"));
    QVERIFY(catalog.addFile(shipped, QStringLiteral("shipped.json")));
    QVERIFY(catalog.knows(Field::Impact, QStringLiteral("single user ")));
    QVERIFY(catalog.knows(Field::Impact, QString()));
    QVERIFY(!catalog.knows(Field::Impact, QStringLiteral("Single")));
    QVERIFY(catalog.knows(Field::IncidentType, QStringLiteral("no list, no doubt")));
    QVERIFY(catalog.knows(Field::Classification, QStringLiteral("hardware")));
    QVERIFY(catalog.knows(Field::Classification, QStringLiteral("Hardware.Desktop")));
    QVERIFY(!catalog.knows(Field::Classification, QStringLiteral("Hardware.Desk")));
    QCOMPARE(catalog.spelling(Field::Impact, QStringLiteral("SINGLE USER")), QStringLiteral("Single User"));
    QCOMPARE(catalog.spelling(Field::Impact, QStringLiteral("Planet")), QStringLiteral("Planet"));
}

void TestValueCatalog::tellsWhatChanged()
{
    ValueCatalog catalog;
    QList<Field> told;
    connect(&catalog, &ValueCatalog::changed, this, [&told](Field field) { told.append(field); });
    QVERIFY(catalog.addFile(R"({"status": ["a"], "impact": ["b"], "cannedTexts": []})",
                            QStringLiteral("site.json")));
    QCOMPARE(told, QList<Field>({Field::Impact, Field::Status, Field::Resolution}));
    told.clear();
    catalog.learn(with(Field::Impact, QStringLiteral("c")));
    QVERIFY(told.isEmpty());
    catalog.learn(with(Field::Impact, QStringLiteral("c")));
    catalog.learn(with(Field::Impact, QStringLiteral("c")));
    QCOMPARE(told, QList<Field>{Field::Impact});
}

QTEST_APPLESS_MAIN(TestValueCatalog)
#include "tst_valuecatalog.moc"

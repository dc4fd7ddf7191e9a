// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/IncidentChange.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using Field = Incident::Field;

static Incident sample()
{
    Incident incident;
    incident.setValue(Field::SessionId, QStringLiteral("6b8f3da6-ed34-4e73-87b2-d31ff2c65e8d"));
    incident.setValue(Field::ProcessId, QStringLiteral("IM-000001"));
    incident.setValue(Field::IncidentName, QStringLiteral("Test"));
    incident.setValue(Field::IncidentDescription, QStringLiteral("Line one\nline two"));
    incident.setValue(Field::AffectedUserEmail, QStringLiteral("someone@example.com"));
    incident.setValue(Field::Impact, QStringLiteral("Single User"));
    incident.setValue(Field::Urgency, QStringLiteral("Non-Urgent Service"));
    incident.setValue(Field::Priority, QStringLiteral("Low"));
    incident.setValue(Field::Status, QStringLiteral("Assigned"));
    return incident;
}

static Incident with(Incident incident, Field field, const QString &value)
{
    incident.setValue(field, value);
    return incident;
}

class TestIncidentChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void fieldsAreCompleteAndInOrder();
    void differenceHoldsWhatThePersonChanged();
    void differenceLeavesOut_data();
    void differenceLeavesOut();
    void differenceThenApplyGivesTheWanted();
    void fieldIsHeldOnce();
    void wishToEmptyIsNotNoWish();
    void mergesByField_data();
    void mergesByField();
    void mergeKeepsFieldsApart();
    void mergeNeverLosesAField();
    void mergeTwiceChangesNothing();
    void missingNamesWhatDidNotStick();
};

void TestIncidentChange::fieldsAreCompleteAndInOrder()
{
    const auto &fields = Incident::allFields();
    for (size_t i = 0; i < fields.size(); ++i)
        QCOMPARE(static_cast<size_t>(fields.at(i)), i);
    QCOMPARE(static_cast<int>(fields.back()), Incident::FieldCount - 1);
}

void TestIncidentChange::differenceHoldsWhatThePersonChanged()
{
    const Incident base = sample();
    const IncidentChange change =
        IncidentChange::between(base, with(base, Field::Impact, QStringLiteral("Department/LOB/Branch")));
    const QList<FieldChange> expected{
        {Field::Impact, QStringLiteral("Single User"), QStringLiteral("Department/LOB/Branch")}};
    QCOMPARE(change.fields(), expected);
    QVERIFY(change.touches(Field::Impact));
    QVERIFY(!change.touches(Field::Urgency));
}

void TestIncidentChange::differenceLeavesOut_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("session id") << Field::SessionId << QStringLiteral("11111111-1111-1111-1111-111111111111");
    QTest::newRow("number") << Field::ProcessId << QStringLiteral("IM-000009");
    QTest::newRow("status") << Field::Status << QStringLiteral("Closed");
    QTest::newRow("other newlines") << Field::IncidentDescription
                                    << QStringLiteral("Line one\r\nline two\r\n");
    QTest::newRow("case of an address") << Field::AffectedUserEmail << QStringLiteral("Someone@Example.com ");
    QTest::newRow("empty for null") << Field::Resolution << QStringLiteral("");
    QTest::newRow("zero guid for none")
        << Field::AffectedLocationId << QStringLiteral("00000000-0000-0000-0000-000000000000");
}

void TestIncidentChange::differenceLeavesOut()
{
    QFETCH(Field, field);
    QFETCH(QString, value);
    QVERIFY(IncidentChange::between(sample(), with(sample(), field, value)).isEmpty());
}

void TestIncidentChange::differenceThenApplyGivesTheWanted()
{
    Incident wanted = sample();
    wanted.setValue(Field::IncidentName, QStringLiteral("Printer on fire"));
    wanted.setValue(Field::IncidentDescription, {});
    wanted.setValue(Field::Classification, QStringLiteral("Hardware.Printer"));
    const IncidentChange change = IncidentChange::between(sample(), wanted);
    QCOMPARE(change.fields().size(), 3);
    QCOMPARE(change.appliedTo(sample()), wanted);
    QCOMPARE(IncidentChange().appliedTo(sample()), sample());
}

void TestIncidentChange::fieldIsHeldOnce()
{
    IncidentChange change({{Field::Impact, QStringLiteral("a"), QStringLiteral("b")},
                           {Field::Urgency, QStringLiteral("u"), QStringLiteral("v")},
                           {Field::Impact, QStringLiteral("a"), QStringLiteral("c")}});
    QCOMPARE(change.fields().size(), 2);
    QCOMPARE(change.wanted(Field::Impact), QStringLiteral("c"));
    change.set(Field::Urgency, QStringLiteral("u"), QStringLiteral("w"));
    QCOMPARE(change.fields().size(), 2);
    QCOMPARE(change.wanted(Field::Urgency), QStringLiteral("w"));
    change.remove(Field::Urgency);
    change.remove(Field::Urgency);
    QVERIFY(!change.touches(Field::Urgency));
    QCOMPARE(change.fields().size(), 1);
}

void TestIncidentChange::wishToEmptyIsNotNoWish()
{
    IncidentChange change;
    QVERIFY(change.wanted(Field::IncidentDescription).isNull());
    change.set(Field::IncidentDescription, QStringLiteral("old"), QString());
    QVERIFY(!change.wanted(Field::IncidentDescription).isNull());
    QVERIFY(change.wanted(Field::IncidentDescription).isEmpty());
}

void TestIncidentChange::mergesByField_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *name, const char *from, const char *to, const char *theirs,
                        const char *verdict) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to)
                            << QString::fromLatin1(theirs) << QString::fromLatin1(verdict);
    };
    row("untouched by others", "Low", "High", "Low", "send");
    row("untouched but respelled", "Low", "High", " LOW", "send");
    row("already there", "Low", "High", "High", "there");
    row("already there, respelled", "Low", "High", "high ", "there");
    row("both, differently", "Low", "High", "Urgent", "conflict");
    row("theirs emptied it", "Low", "High", "", "conflict");
    row("both emptied it", "Low", "", "", "there");
    row("I emptied it, they changed it", "Low", "", "Urgent", "conflict");
    row("was empty", "", "High", "", "send");
    row("wanted what it was, they moved it", "Low", "Low", "High", "conflict");
}

void TestIncidentChange::mergesByField()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, theirs);
    QFETCH(QString, verdict);
    IncidentChange change;
    change.set(Field::Priority, from, to);
    const MergeReport report = change.mergedWith(with(sample(), Field::Priority, theirs));
    if (verdict == QLatin1String("send")) {
        QCOMPARE(report.rebased.fields(), (QList<FieldChange>{{Field::Priority, theirs, to}}));
    } else {
        QVERIFY(report.rebased.isEmpty());
    }
    const bool there = verdict == QLatin1String("there");
    QCOMPARE(report.alreadyThere, there ? QList<Field>{Field::Priority} : QList<Field>());
    if (verdict == QLatin1String("conflict")) {
        QCOMPARE(report.conflicts, (QList<FieldConflict>{{Field::Priority, from, theirs, to}}));
    } else {
        QVERIFY(report.conflicts.isEmpty());
    }
}

void TestIncidentChange::mergeKeepsFieldsApart()
{
    IncidentChange change;
    change.set(Field::IncidentName, QStringLiteral("Test"), QStringLiteral("Test 2"));
    change.set(Field::Impact, QStringLiteral("Single User"), QStringLiteral("Small Group or VIP"));
    change.set(Field::Urgency, QStringLiteral("Non-Urgent Service"), QStringLiteral("Support Service"));
    Incident theirs = sample();
    theirs.setValue(Field::Impact, QStringLiteral("small group or vip"));
    theirs.setValue(Field::Urgency, QStringLiteral("Core Business Service"));
    theirs.setValue(Field::Status, QStringLiteral("Hold"));

    const MergeReport report = change.mergedWith(theirs);
    QCOMPARE(report.rebased.fields().size(), 1);
    QVERIFY(report.rebased.touches(Field::IncidentName));
    QCOMPARE(report.alreadyThere, QList<Field>{Field::Impact});
    QCOMPARE(report.conflicts.size(), 1);
    // A colleague's value must survive when the rest of mine is sent.
    QCOMPARE(report.rebased.appliedTo(theirs).value(Field::Urgency), QStringLiteral("Core Business Service"));
    QCOMPARE(report.rebased.appliedTo(theirs).status(), QStringLiteral("Hold"));
}

void TestIncidentChange::mergeNeverLosesAField()
{
    const QStringList values{
        {}, QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("A "), QStringLiteral("c\r\n")};
    for (const Field field : Incident::allFields()) {
        for (qsizetype i = 0; i < values.size() * values.size() * values.size(); ++i) {
            IncidentChange change;
            change.set(field, values.at(i % 5), values.at(i / 5 % 5));
            const MergeReport report = change.mergedWith(with(Incident(), field, values.at(i / 25)));
            const qsizetype places =
                report.rebased.fields().size() + report.alreadyThere.size() + report.conflicts.size();
            QCOMPARE(places, 1);
        }
    }
}

void TestIncidentChange::mergeTwiceChangesNothing()
{
    IncidentChange change;
    change.set(Field::Impact, QStringLiteral("single user"), QStringLiteral("Small Group or VIP"));
    const MergeReport once = change.mergedWith(sample());
    const MergeReport twice = once.rebased.mergedWith(sample());
    QCOMPARE(twice.rebased, once.rebased);
    QVERIFY(twice.conflicts.isEmpty());
}

void TestIncidentChange::missingNamesWhatDidNotStick()
{
    IncidentChange change;
    change.set(Field::IncidentName, QStringLiteral("Test"), QStringLiteral("Printer"));
    change.set(Field::IncidentType, {}, QStringLiteral("How To"));
    change.set(Field::AffectedUserEmail, QStringLiteral("someone@example.com"),
               QStringLiteral("Other@example.com"));
    Incident now = sample();
    now.setValue(Field::IncidentName, QStringLiteral("Printer\r\n"));
    now.setValue(Field::AffectedUserEmail, QStringLiteral("other@example.com"));
    QCOMPARE(change.missingIn(now), QList<Field>{Field::IncidentType});
    QVERIFY(change.missingIn(change.appliedTo(sample())).isEmpty());
}

QTEST_APPLESS_MAIN(TestIncidentChange)
#include "tst_incidentchange.moc"

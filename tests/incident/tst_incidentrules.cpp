// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/IncidentRules.h"

#include <QRegularExpression>
#include <QTest>

using Field = Incident::Field;
using Rule = IncidentRules::Rule;
using Violation = IncidentRules::Violation;

static Incident complete()
{
    Incident incident;
    incident.setValue(Field::IncidentName, QStringLiteral("Printer on fire"));
    incident.setValue(Field::AffectedUserEmail, QStringLiteral("someone@example.com"));
    return incident;
}

static QList<Rule> rulesOf(const QList<Violation> &violations)
{
    QList<Rule> rules;
    for (const Violation &violation : violations)
        rules.append(violation.rule);
    return rules;
}

class TestIncidentRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void newIncidentNeedsTitleAndUser();
    void checksOneValue_data();
    void checksOneValue();
    void newIncidentIgnoresWhatIsNeverSent();
    void editChecksOnlyWhatItTouches();
    void emptyEditIsNothingToSend();
    void resolveNeedsBoth_data();
    void resolveNeedsBoth();
    void statusTellsResolvability_data();
    void statusTellsResolvability();
    void sameValue_data();
    void sameValue();
    void writableFields();
};

void TestIncidentRules::newIncidentNeedsTitleAndUser()
{
    const QList<Violation> expected{{Field::IncidentName, Rule::TitleMissing},
                                    {Field::AffectedUserEmail, Rule::AffectedUserMissing}};
    QCOMPARE(IncidentRules::checkNew(Incident()), expected);
    QVERIFY(IncidentRules::checkNew(complete()).isEmpty());
    Incident blank = complete();
    blank.setValue(Field::IncidentName, QStringLiteral(" \u00A0\u3000 "));
    QCOMPARE(rulesOf(IncidentRules::checkNew(blank)), QList<Rule>{Rule::TitleMissing});
}

void TestIncidentRules::checksOneValue_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QList<Rule>>("rules");
    const QList<Rule> fine;
    const auto address = [](const char *name, const QString &value, bool good) {
        QTest::newRow(name) << Field::AffectedUserEmail << value
                            << (good ? QList<Rule>() : QList<Rule>{Rule::AffectedUserNotAnAddress});
    };
    address("address", QStringLiteral("a@b"), true);
    address("unicode address", QStringLiteral("jörg@übung.example"), true);
    address("apostrophe and plus", QStringLiteral("o'hara+it@example.com"), true);
    address("no at", QStringLiteral("someone"), false);
    address("two ats", QStringLiteral("a@b@c"), false);
    address("nothing before", QStringLiteral("@b"), false);
    address("nothing behind", QStringLiteral("a@"), false);
    address("only at", QStringLiteral("@"), false);
    address("a blank", QStringLiteral("a b@c"), false);
    address("a blank at the end", QStringLiteral("a@b "), false);

    const QString guid = QStringLiteral("3E7E3C20-a18c-4b10-ab57-00f6b28ad300");
    QTest::newRow("guid") << Field::AffectedLocationId << guid << fine;
    QTest::newRow("zero guid") << Field::AffectedLocationId
                               << QStringLiteral("00000000-0000-0000-0000-000000000000") << fine;
    QTest::newRow("braced guid") << Field::AffectedDepartmentId << u'{' + guid + u'}'
                                 << QList<Rule>{Rule::NotAGuid};
    QTest::newRow("no guid") << Field::AffectedDepartmentId << QStringLiteral("Berlin")
                             << QList<Rule>{Rule::NotAGuid};

    const QList<Rule> control{Rule::ControlCharacters};
    QTest::newRow("newline in a title") << Field::IncidentName << QStringLiteral("a\nb") << control;
    QTest::newRow("tab in a code") << Field::Impact << QStringLiteral("a\tb") << control;
    QTest::newRow("newlines and tabs in a text")
        << Field::IncidentDescription << QStringLiteral("a\r\n\tb\rc\n") << fine;
    QTest::newRow("NUL in a text") << Field::IncidentDescription << QStringLiteral("a") + QChar(u'\0')
                                   << control;
    QTest::newRow("escape in a text") << Field::IncidentDescription << QStringLiteral("a\x1B[2J") << control;
    QTest::newRow("C1 control in a text") << Field::IncidentDescription << QString(QChar(0x9B)) << control;
    QTest::newRow("lone high surrogate") << Field::IncidentDescription << QString(QChar(0xD83D)) << control;
    QTest::newRow("lone low surrogate")
        << Field::IncidentDescription << QString(QChar(0xDE00)) + u'x' << control;
    QTest::newRow("emoji") << Field::IncidentName << QString::fromUcs4(U"\U0001F600") << fine;
    QTest::newRow("longest") << Field::IncidentDescription << QString(IncidentRules::longestText, u'x')
                             << fine;
    QTest::newRow("too long") << Field::IncidentDescription << QString(IncidentRules::longestText + 1, u'x')
                              << QList<Rule>{Rule::TooLong};
    QTest::newRow("unknown impact") << Field::Impact << QStringLiteral("Whole planet") << fine;
}

void TestIncidentRules::checksOneValue()
{
    QFETCH(Field, field);
    QFETCH(QString, value);
    QFETCH(QList<Rule>, rules);
    Incident incident = complete();
    incident.setValue(field, value);
    QCOMPARE(rulesOf(IncidentRules::checkNew(incident)), rules);
    IncidentChange change;
    change.set(field, {}, value);
    const QList<Violation> violations = IncidentRules::checkEdit(change);
    QCOMPARE(rulesOf(violations), rules);
    for (const Violation &violation : violations)
        QCOMPARE(violation.field, field);
}

void TestIncidentRules::newIncidentIgnoresWhatIsNeverSent()
{
    Incident incident = complete();
    for (const Field field :
         {Field::SessionId, Field::ProcessId, Field::Status, Field::Resolution, Field::CloseCode})
        incident.setValue(field, QStringLiteral("\u0001"));
    QVERIFY(IncidentRules::checkNew(incident).isEmpty());
}

void TestIncidentRules::editChecksOnlyWhatItTouches()
{
    IncidentChange change;
    change.set(Field::Impact, {}, QStringLiteral("Single User"));
    QVERIFY(IncidentRules::checkEdit(change).isEmpty());
    change.set(Field::IncidentName, QStringLiteral("old"), QStringLiteral("  "));
    change.set(Field::AffectedUserEmail, QStringLiteral("a@b"), {});
    const QList<Violation> expected{{Field::IncidentName, Rule::TitleMissing},
                                    {Field::AffectedUserEmail, Rule::AffectedUserMissing}};
    QCOMPARE(IncidentRules::checkEdit(change), expected);
}

void TestIncidentRules::emptyEditIsNothingToSend()
{
    QCOMPARE(rulesOf(IncidentRules::checkEdit(IncidentChange())), QList<Rule>{Rule::NothingToSend});
}

void TestIncidentRules::resolveNeedsBoth_data()
{
    QTest::addColumn<QString>("closeCode");
    QTest::addColumn<QString>("resolution");
    QTest::addColumn<QList<Rule>>("rules");
    const QString code = QStringLiteral("Completed Success");
    const QString text = QStringLiteral("Restarted.\nWorks.");
    QTest::newRow("both") << code << text << QList<Rule>();
    QTest::newRow("none") << QString() << QString()
                          << QList<Rule>{Rule::CloseCodeMissing, Rule::ResolutionMissing};
    QTest::newRow("blank code") << QStringLiteral(" \t") << text
                                << QList<Rule>{Rule::CloseCodeMissing, Rule::ControlCharacters};
    QTest::newRow("blank text") << code << QStringLiteral(" \r\n\u00A0")
                                << QList<Rule>{Rule::ResolutionMissing};
    QTest::newRow("code of two lines")
        << QStringLiteral("a\nb") << text << QList<Rule>{Rule::ControlCharacters};
    QTest::newRow("NUL in the text") << code << QString(QChar(u'\0')) << QList<Rule>{Rule::ControlCharacters};
}

void TestIncidentRules::resolveNeedsBoth()
{
    QFETCH(QString, closeCode);
    QFETCH(QString, resolution);
    QFETCH(QList<Rule>, rules);
    QCOMPARE(rulesOf(IncidentRules::checkResolve(closeCode, resolution)), rules);
}

void TestIncidentRules::statusTellsResolvability_data()
{
    using R = IncidentRules::Resolvability;
    QTest::addColumn<QString>("status");
    QTest::addColumn<QStringList>("closed");
    QTest::addColumn<R>("expected");
    const QStringList usual = IncidentRules::defaultClosedStatuses();
    QTest::newRow("received") << QStringLiteral("Received") << usual << R::Resolvable;
    QTest::newRow("assigned, respelled") << QStringLiteral(" ASSIGNED ") << usual << R::Resolvable;
    QTest::newRow("hold") << QStringLiteral("Hold") << usual << R::ProbablyNot;
    QTest::newRow("resolved") << QStringLiteral("resolved") << usual << R::AlreadyClosed;
    QTest::newRow("closed") << QStringLiteral("Closed") << usual << R::AlreadyClosed;
    QTest::newRow("unknown") << QStringLiteral("Reopened") << usual << R::Unknown;
    QTest::newRow("empty") << QString() << QStringList{QString()} << R::Unknown;
    QTest::newRow("the site's own") << QStringLiteral("Erledigt") << QStringList{QStringLiteral("ERLEDIGT")}
                                    << R::AlreadyClosed;
    QTest::newRow("the site wins") << QStringLiteral("Hold") << QStringList{QStringLiteral("hold")}
                                   << R::AlreadyClosed;
}

void TestIncidentRules::statusTellsResolvability()
{
    QFETCH(QString, status);
    QFETCH(QStringList, closed);
    QTEST(IncidentRules::resolvability(status, closed), "expected");
}

void TestIncidentRules::sameValue_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, Field field, const QString &a, const QString &b, bool same) {
        QTest::newRow(name) << field << a << b << same;
    };
    const QString guid = QStringLiteral("3e7e3c20-a18c-4b10-ab57-00f6b28ad300");
    const QString zero = QStringLiteral("00000000-0000-0000-0000-000000000000");
    row("text newlines", Field::IncidentDescription, QStringLiteral("a\r\nb\rc"), QStringLiteral("a\nb\nc\n"),
        true);
    row("text case", Field::IncidentName, QStringLiteral("Printer"), QStringLiteral("printer"), false);
    row("text inner blanks", Field::Resolution, QStringLiteral("a  b"), QStringLiteral("a b"), false);
    row("text empty line", Field::Resolution, QStringLiteral("a\n\nb"), QStringLiteral("a\nb"), false);
    row("null and empty", Field::IncidentName, QString(), QStringLiteral(""), true);
    row("null and blank", Field::Resolution, QString(), QStringLiteral(" \r\n"), true);
    row("guid case", Field::SessionId, guid, guid.toUpper(), true);
    row("guid braces", Field::SessionId, guid, u'{' + guid + u'}', true);
    row("zero guid", Field::AffectedLocationId, zero, QString(), true);
    row("zero guid, braced", Field::AffectedLocationId, u'{' + zero + u'}', QString(), true);
    row("guid and none", Field::AffectedDepartmentId, guid, QString(), false);
    row("code case", Field::CloseCode, QStringLiteral("No Fault Found"), QStringLiteral("no fault found "),
        true);
    row("code of other letters", Field::Impact, QStringLiteral("GROSSE STRASSE"),
        QStringLiteral("große straße"), false);
    row("unicode case", Field::Impact, QStringLiteral("ÄÖÜ ЖΣ"), QStringLiteral("äöü жσ"), true);
    row("address case", Field::AffectedUserEmail, QStringLiteral("A@B.example"),
        QStringLiteral("a@b.EXAMPLE"), true);
    row("different", Field::Priority, QStringLiteral("Low"), QStringLiteral("Lower"), false);
    row("NUL counts", Field::IncidentName, QStringLiteral("a"), QStringLiteral("a") + QChar(u'\0') + u'b',
        false);
}

void TestIncidentRules::sameValue()
{
    QFETCH(Field, field);
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    QCOMPARE(IncidentRules::sameValue(field, a, b), same);
    QCOMPARE(IncidentRules::sameValue(field, b, a), same);
    QVERIFY(IncidentRules::sameValue(field, a, a));
}

void TestIncidentRules::writableFields()
{
    for (const Field field :
         {Field::SessionId, Field::ProcessId, Field::Status, Field::Resolution, Field::CloseCode}) {
        QVERIFY(!IncidentRules::writableInNew(field));
        QVERIFY(!IncidentRules::writableInEdit(field));
    }
    QVERIFY(IncidentRules::writableInNew(Field::AffectedLocationId));
    QVERIFY(!IncidentRules::writableInEdit(Field::AffectedLocationId));
    QVERIFY(IncidentRules::writableInEdit(Field::Classification));
    for (const Field field : Incident::allFields()) {
        if (IncidentRules::mayNotStick(field))
            QVERIFY(IncidentRules::writableInEdit(field));
    }
    QVERIFY(IncidentRules::mayNotStick(Field::IncidentType));
    QVERIFY(!IncidentRules::mayNotStick(Field::IncidentName));
}

QTEST_APPLESS_MAIN(TestIncidentRules)
#include "tst_incidentrules.moc"

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/IncidentKey.h"

#include <QRegularExpression>
#include <QTest>

class TestIncidentKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void localKeysAreTheirOwnKind();
    void readsGuids_data();
    void readsGuids();
};

void TestIncidentKey::localKeysAreTheirOwnKind()
{
    const IncidentKey key = IncidentKeys::makeLocal();
    QVERIFY(IncidentKeys::isLocal(key));
    QVERIFY(key != IncidentKeys::makeLocal());
    QVERIFY(IncidentKeys::canonicalGuid(key).isEmpty());
    QVERIFY(!IncidentKeys::isLocal(QStringLiteral("6b8f3da6-ed34-4e73-87b2-d31ff2c65e8d")));
    QVERIFY(!IncidentKeys::isLocal(QStringLiteral("new-printer")));
    QVERIFY(!IncidentKeys::isLocal({}));
}

void TestIncidentKey::readsGuids_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("guid");
    const QString guid = QStringLiteral("6b8f3da6-ed34-4e73-87b2-d31ff2c65e8d");
    QTest::newRow("plain") << guid << guid;
    QTest::newRow("upper case") << guid.toUpper() << guid;
    QTest::newRow("braces and blanks") << QStringLiteral(" {%1}\r\n").arg(guid) << guid;
    QTest::newRow("zero") << QStringLiteral("00000000-0000-0000-0000-000000000000") << QString();
    QTest::newRow("one brace") << QStringLiteral("{%1").arg(guid) << QString();
    QTest::newRow("only braces") << QStringLiteral("{}") << QString();
    QTest::newRow("one brace alone") << QStringLiteral("{") << QString();
    QTest::newRow("a digit too few") << guid.chopped(1) << QString();
    QTest::newRow("a digit too many") << guid + u'0' << QString();
    QTest::newRow("a letter that is no digit") << QString(guid).replace(0, 1, u'g') << QString();
    QTest::newRow("a digit of another script") << QString(guid).replace(0, 1, QChar(0x0666)) << QString();
    QTest::newRow("a header smuggled in") << QString(guid).replace(8, 1, QStringLiteral("\r\n")) << QString();
    QTest::newRow("a path smuggled in") << QStringLiteral("../%1").arg(guid) << QString();
    QTest::newRow("without hyphens") << QString(guid).remove(u'-') << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestIncidentKey::readsGuids()
{
    QFETCH(QString, text);
    QTEST(IncidentKeys::canonicalGuid(text), "guid");
}

QTEST_APPLESS_MAIN(TestIncidentKey)
#include "tst_incidentkey.moc"

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/IncidentReference.h"

#include <QRegularExpression>
#include <QTest>

class TestTextDecoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void decodes_data();
    void decodes();
    void anyBytesAreSurvived();
};

static QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        bytes.append(static_cast<char>(bigEndian ? c.row() : c.cell()));
        bytes.append(static_cast<char>(bigEndian ? c.cell() : c.row()));
    }
    return bytes;
}

void TestTextDecoding::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const QString umlauts = QStringLiteral("ProcessId;Störung €\r\nIM-000001;日本");
    QTest::newRow("UTF-8") << umlauts.toUtf8() << umlauts;
    QTest::newRow("UTF-8 marked") << QByteArray("\xEF\xBB\xBF") + umlauts.toUtf8() << umlauts;
    QTest::newRow("UTF-16 LE marked") << QByteArray("\xFF\xFE") + utf16(umlauts, false) << umlauts;
    QTest::newRow("UTF-16 BE marked") << QByteArray("\xFE\xFF") + utf16(umlauts, true) << umlauts;
    QTest::newRow("UTF-16 LE") << utf16(umlauts, false) << umlauts;
    QTest::newRow("UTF-16 BE") << utf16(umlauts, true) << umlauts;
    QTest::newRow("UTF-16 marked, no ASCII in it")
        << QByteArray("\xFF\xFE") + utf16(QStringLiteral("日本"), false) << QStringLiteral("日本");
    QTest::newRow("Windows-1252") << QByteArray("St\xF6rung \x80 \x93zu\x94 \x8E")
                                  << QStringLiteral("Störung € “zu” Ž");
    QTest::newRow("UTF-8 cut in a letter") << QByteArray("St\xC3") << QStringLiteral("StÃ");
    QTest::newRow("overlong UTF-8") << QByteArray("\xC0\xAF") << QStringLiteral("À¯");
    QTest::newRow("a NUL in UTF-8") << QByteArray("abc\0def", 7)
                                    << QStringLiteral("abc") + QChar(u'\0') + QStringLiteral("def");
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << QString();
    QTest::newRow("one byte") << QByteArray("a") << QStringLiteral("a");
}

void TestTextDecoding::decodes()
{
    QFETCH(QByteArray, bytes);
    QTEST(IncidentReferences::decode(bytes), "text");
}

void TestTextDecoding::anyBytesAreSurvived()
{
    for (int a = 0; a < 256; ++a) {
        for (int b = 0; b < 256; ++b) {
            QByteArray bytes("x");
            bytes.append(static_cast<char>(a)).append(static_cast<char>(b));
            const QString text = IncidentReferences::decode(bytes);
            QVERIFY2(!text.isEmpty() && text.size() <= bytes.size(), bytes.toHex().constData());
        }
    }
}

QTEST_APPLESS_MAIN(TestTextDecoding)
#include "tst_textdecoding.moc"

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/Wording.h"

#include <QMetaEnum>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

//! \brief Sentences are checked for what a technician must never meet: status numbers, keys, half sentences,
//! live markup.
class TestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QLocale::setDefault(QLocale::c());
    }

    void everyErrorIsASentence_data();
    void everyErrorIsASentence();
    void serverTextIsQuotedOnOneLine();
    void pauseIsToldInMinutes();
    void signInTellsASwitchedOffApiFromAPassword();
    void detailsHoldWhatTheSentenceLeavesOut();
    void agoInWords_data();
    void agoInWords();
    void oneLineShowsHostileCharacters_data();
    void oneLineShowsHostileCharacters();
    void hiddenCharactersAreNamedOnce();
    void oneLineIsNeverLonger_data();
    void oneLineIsNeverLonger();
    void toolTipStaysText();
    void everyNameIsThere();
    void entriesInWords();
    void unconfirmedCreateSaysSo();
};

void TestWording::everyErrorIsASentence_data()
{
    QTest::addColumn<ServiceError>("error");
    const QMetaEnum kinds = QMetaEnum::fromType<ServiceError::Kind>();
    const QMetaEnum outcomes = QMetaEnum::fromType<ServiceError::Outcome>();
    for (int kind = 0; kind < kinds.keyCount(); ++kind) {
        for (int outcome = 0; outcome < outcomes.keyCount(); ++outcome) {
            ServiceError error;
            error.kind = static_cast<ServiceError::Kind>(kinds.value(kind));
            error.outcome = static_cast<ServiceError::Outcome>(outcomes.value(outcome));
            error.httpStatus = 403;
            error.detail = u"secret-detail"_s;
            QTest::addRow("%s, %s", kinds.key(kind), outcomes.key(outcome)) << error;
        }
    }
}

void TestWording::everyErrorIsASentence()
{
    QFETCH(ServiceError, error);
    const QString key = QString::fromLatin1(
        QMetaEnum::fromType<ServiceError::Kind>().valueToKey(static_cast<int>(error.kind)));
    QStringList all{Wording::error(error)};
    const QMetaEnum steps = QMetaEnum::fromType<SignInProbe::Step>();
    for (int step = 0; step < steps.keyCount(); ++step)
        all += Wording::signInError(static_cast<SignInProbe::Step>(steps.value(step)), error);
    for (const QString &words : std::as_const(all)) {
        QVERIFY2(words.size() > 20, qUtf8Printable(words));
        QVERIFY2(words.endsWith(u'.'), qUtf8Printable(words));
        QVERIFY2(!words.contains(QRegularExpression(u"[0-9]"_s)), qUtf8Printable(words));
        QVERIFY2(!words.contains(key) || key == u"Canceled", qUtf8Printable(words));
        QVERIFY2(!words.contains(u"secret-detail"_s), qUtf8Printable(words));
        QVERIFY2(!words.contains(u'%'), qUtf8Printable(words));
    }
}

void TestWording::serverTextIsQuotedOnOneLine()
{
    ServiceError error;
    error.kind = ServiceError::Kind::Rejected;
    error.serverText = u"Impact\nis \u202Ewrong %1 <b>"_s;
    error.fieldTexts.insert(u"impact"_s, {u"Not in\r\nthe list"_s});
    const QString words = Wording::error(error);
    QVERIFY(!words.contains(u'\n'));
    QVERIFY(words.contains(u"“Impact is ⟦RLO⟧wrong %1 <b>”"_s));
    QVERIFY(words.contains(u"impact: “Not in the list”"_s));
    QVERIFY(words.endsWith(u'.'));
}

void TestWording::pauseIsToldInMinutes()
{
    ServiceError error;
    error.kind = ServiceError::Kind::Throttled;
    error.retryAfterSeconds = 61;
    QVERIFY2(Wording::error(error).contains(u" 2 minute"_s), qUtf8Printable(Wording::error(error)));
}

void TestWording::signInTellsASwitchedOffApiFromAPassword()
{
    ServiceError error;
    error.kind = ServiceError::Kind::ApiOffOrForbidden;
    const QString either = Wording::signInError(SignInProbe::Step::ApiEnabled, error);
    QVERIFY(either.contains(u"password"_s));
    error.serverText = u"The API is disabled"_s;
    const QString off = Wording::signInError(SignInProbe::Step::ApiEnabled, error);
    QVERIFY(!off.contains(u"password"_s));
    // A refusal without these words proves nothing about the switch.
    QVERIFY(Wording::signInError(SignInProbe::Step::SignedIn, error).contains(u"password"_s));
    QVERIFY(off.contains(u"The API is disabled"_s));
}

void TestWording::detailsHoldWhatTheSentenceLeavesOut()
{
    ServiceError error;
    error.kind = ServiceError::Kind::ServerFault;
    error.httpStatus = 502;
    error.detail = u"Bad gateway"_s;
    const QString details = Wording::errorDetails(error);
    QVERIFY(details.contains(u"502"_s));
    QVERIFY(details.contains(u"Bad gateway"_s));
    QVERIFY(details.contains(u"ServerFault"_s));
}

static QDateTime berlin(int month, int day, int hour, int minute)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, minute));
}

void TestWording::agoInWords_data()
{
    QTest::addColumn<QDateTime>("then");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QString>("words");
    const QDateTime noon = berlin(3, 10, 12, 0);
    QTest::newRow("never") << QDateTime() << noon << u"never read"_s;
    QTest::newRow("now") << noon << noon << u"just now"_s;
    QTest::newRow("under a minute") << noon.addSecs(-59) << noon << u"just now"_s;
    QTest::newRow("one minute") << noon.addSecs(-60) << noon << u"1 min ago"_s;
    QTest::newRow("under an hour") << noon.addSecs(-3'599) << noon << u"59 min ago"_s;
    QTest::newRow("an hour") << noon.addSecs(-3'600) << noon << u"today 11:00"_s;
    QTest::newRow("minutes over midnight") << berlin(3, 9, 23, 58) << berlin(3, 10, 0, 3) << u"5 min ago"_s;
    QTest::newRow("hours over midnight")
        << berlin(3, 9, 22, 30) << berlin(3, 10, 0, 3) << u"yesterday 22:30"_s;
    QTest::newRow("utc, other day here")
        << QDateTime(QDate(2026, 3, 9), QTime(23, 30), Qt::UTC)
        << QDateTime(QDate(2026, 3, 10), QTime(5, 0), Qt::UTC) << u"today 00:30"_s;
    // 29 March 2026, 02:00 becomes 03:00 in Berlin: two hours on the clock are one.
    QTest::newRow("clocks go forward") << berlin(3, 29, 1, 40) << berlin(3, 29, 3, 20) << u"40 min ago"_s;
    QTest::newRow("yesterday has 23 hours")
        << berlin(3, 28, 23, 30) << berlin(3, 29, 23, 45) << u"yesterday 23:30"_s;
    QTest::newRow("a little ahead") << noon.addSecs(30) << noon << u"just now"_s;
    QTest::newRow("ahead today") << noon.addSecs(7'200) << noon << u"today 14:00"_s;
    QTest::newRow("days ahead") << noon.addDays(
        3) << noon << QLocale::c().toString(QDate(2026, 3, 13), QLocale::ShortFormat) + u" 12:00"_s;
    QTest::newRow("days ago") << noon.addDays(-3) << noon
                              << QLocale::c().toString(QDate(2026, 3, 7), QLocale::ShortFormat);
}

void TestWording::agoInWords()
{
    QFETCH(QDateTime, then);
    QFETCH(QDateTime, now);
    const bool isSummerTimeKnown = berlin(3, 29, 1, 40).secsTo(berlin(3, 29, 3, 20)) == 40 * 60;
    if (QLatin1StringView(QTest::currentDataTag()) == "clocks go forward"_L1 && !isSummerTimeKnown)
        QSKIP("this system does not know the summer time of Berlin");
    QTEST(Wording::ago(then, now), "words");
    QTEST(Wording::ago(then.isValid() ? then.toUTC() : then, now.toUTC()), "words");
}

void TestWording::oneLineShowsHostileCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"VPN drops"_s << u"VPN drops"_s;
    QTest::newRow("newlines") << u"a\r\nb\nc\rd\u2028e\tf"_s << u"a b c d e f"_s;
    QTest::newRow("nul and escape") << (u"a"_s + QChar(0) + u"b\u001b[2J"_s) << u"a␀b␛[2J"_s;
    QTest::newRow("delete") << u"a\u007f"_s << u"a␡"_s;
    QTest::newRow("override") << u"exe.\u202Egnp"_s << u"exe.⟦RLO⟧gnp"_s;
    QTest::newRow("isolate") << u"\u2066a\u2069"_s << u"⟦LRI⟧a⟦PDI⟧"_s;
    QTest::newRow("c1") << (u"a"_s + QChar(0x9b)) << u"a\uFFFD"_s;
    QTest::newRow("zero width") << u"a\u200bb\ufeff"_s << u"a\uFFFDb\uFFFD"_s;
    QTest::newRow("half a pair") << (u"a"_s + QChar(0xD83D) + u"b"_s) << u"a\uFFFDb"_s;
    QTest::newRow("a whole pair") << u"fire 🔥"_s << u"fire 🔥"_s;
    QTest::newRow("arabic stays") << u"طابعة"_s << u"طابعة"_s;
    QTest::newRow("markup stays text") << u"<img src='file:///x'>"_s << u"<img src='file:///x'>"_s;
}

void TestWording::oneLineShowsHostileCharacters()
{
    QFETCH(QString, text);
    QTEST(Wording::oneLine(text), "shown");
}

void TestWording::hiddenCharactersAreNamedOnce()
{
    QCOMPARE(Wording::hiddenCharacters(u"a\u202Eb\u202Ec\u200b\u0007"_s), u"U+202E, U+200B, U+0007"_s);
    QCOMPARE(Wording::hiddenCharacters(u"two lines\r\nand\ta tab, طابعة, 🔥"_s), QString());
}

void TestWording::oneLineIsNeverLonger_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("letters") << QString(50, u'x');
    QTest::newRow("pairs") << u"🔥"_s.repeated(50);
    QTest::newRow("marks") << u"\u202e"_s.repeated(50);
    QTest::newRow("newlines") << u"\r\n"_s.repeated(50);
}

void TestWording::oneLineIsNeverLonger()
{
    QFETCH(QString, text);
    for (qsizetype longest = 1; longest < 60; ++longest) {
        const QString shown = Wording::oneLine(text, longest);
        QVERIFY(shown.size() <= longest);
        QVERIFY(!shown.endsWith(u'…') || shown.size() < 2 || !shown.at(shown.size() - 2).isHighSurrogate());
    }
    QCOMPARE(Wording::oneLine(QString(10, u'x'), 10), QString(10, u'x'));
    QCOMPARE(Wording::oneLine(QString(11, u'x'), 10), QString(9, u'x') + u'…');
    QVERIFY(Wording::oneLine(QString(50'000'000, u'x')).size() <= 300);
}

void TestWording::toolTipStaysText()
{
    QCOMPARE(Wording::toolTip({}), QString());
    const QString tip = Wording::toolTip(u"<img src=\"file:///etc/passwd\">&\nnext\u202e"_s);
    QCOMPARE(tip, u"<qt>&lt;img src=&quot;file:///etc/passwd&quot;&gt;&amp;<br>next⟦RLO⟧</qt>"_s);
    QVERIFY(Wording::toolTip(u"</qt><b>"_s.repeated(1'000'000)).size() < 40'000);
}

void TestWording::everyNameIsThere()
{
    QSet<QString> names;
    for (const Incident::Field field : Incident::allFields())
        names.insert(Wording::fieldName(field));
    QCOMPARE(names.size(), Incident::FieldCount);
    for (int column = 0; column < ListColumn::Count; ++column)
        QVERIFY(!Wording::columnName(static_cast<ListColumn::Value>(column)).isEmpty());
    const QMetaEnum states = QMetaEnum::fromType<SyncState::Value>();
    for (int i = 0; i < states.keyCount(); ++i)
        QVERIFY(!Wording::syncState(static_cast<SyncState::Value>(states.value(i))).isEmpty());
    const QMetaEnum verdicts = QMetaEnum::fromType<ReadRun::Verdict>();
    for (int i = 0; i < verdicts.keyCount(); ++i)
        QVERIFY(!Wording::readVerdict(static_cast<ReadRun::Verdict>(verdicts.value(i))).isEmpty());
    const QMetaEnum rules = QMetaEnum::fromType<IncidentRules::Rule>();
    for (int i = 0; i < rules.keyCount(); ++i) {
        const QString words = Wording::violation(Incident::Field::IncidentName,
                                                 static_cast<IncidentRules::Rule>(rules.value(i)));
        QVERIFY2(words.endsWith(u'.') && !words.contains(u'%'), qUtf8Printable(words));
    }
}

void TestWording::entriesInWords()
{
    OutboxEntry entry;
    entry.number = u"IM-000123"_s;
    entry.change.set(Incident::Field::Impact, u"Single User"_s, u"Department/LOB/Branch"_s);
    entry.change.set(Incident::Field::IncidentName, u"a"_s, u"b"_s);
    entry.change.set(Incident::Field::Urgency, {}, u"Core\u202e"_s);
    QCOMPARE(Wording::entryTitle(entry), u"IM-000123"_s);
    QCOMPARE(Wording::entryChange(entry),
             u"Impact: Single User → Department/LOB/Branch; Title changed; Urgency: (empty) → Core⟦RLO⟧"_s);
    QCOMPARE(Wording::entryState(entry), u"waiting"_s);
    QCOMPARE(Wording::entryState(entry, true), u"waiting for the change before it"_s);
    entry.notBefore = QDateTime::currentDateTimeUtc().addSecs(600);
    entry.attempts = 1;
    QVERIFY(Wording::entryState(entry).startsWith(u"waiting · next try "_s));
    const QMetaEnum states = QMetaEnum::fromType<OutboxEntry::State>();
    for (int i = 0; i < states.keyCount(); ++i) {
        entry.state = static_cast<OutboxEntry::State>(states.value(i));
        QVERIFY(!Wording::entryState(entry).isEmpty());
    }
}

void TestWording::unconfirmedCreateSaysSo()
{
    OutboxEntry entry;
    entry.kind = OutboxEntry::Kind::Create;
    entry.state = OutboxEntry::State::Unknown;
    entry.title = u"Printer\non fire"_s;
    QCOMPARE(Wording::entryTitle(entry), u"New incident “Printer on fire”"_s);
    QCOMPARE(Wording::entryState(entry), u"unconfirmed: it may have arrived"_s);
}

QTEST_MAIN(TestWording)
#include "tst_wording.moc"

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/WebLinks.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

class TestWebLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void namesTheHost_data();
    void namesTheHost();
    void refuses_data();
    void refuses();
    void refusesWhatIsNoWebAddress_data();
    void refusesWhatIsNoWebAddress();
    void isCapped();
    void survivesEveryCut();
    void growsWithTheTextOnly_data();
    void growsWithTheTextOnly();
};

//! \brief \a text with brackets around its links.
static QString marked(QString text)
{
    const QList<WebLink> links = WebLinks::in(text);
    for (auto link = links.crbegin(); link != links.crend(); ++link) {
        text.insert(link->position + link->length, u'⟧');
        text.insert(link->position, u'⟦');
    }
    return text;
}

void TestWebLinks::finds_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &expected) { QTest::newRow(name) << expected; };
    row("alone", u"⟦https://example.com⟧"_s);
    row("not encrypted", u"⟦http://example.com/a⟧"_s);
    row("capitals", u"⟦HTTPS://Example.COM/A⟧"_s);
    row("in a sentence", u"See ⟦https://example.com/a⟧. Then call."_s);
    row("before a question mark", u"Did you see ⟦https://example.com/a?b=c⟧?"_s);
    row("several marks", u"⟦https://example.com/a⟧...!"_s);
    row("in brackets", u"(see ⟦https://example.com/a⟧)"_s);
    row("in brackets, then a full stop", u"(see ⟦https://example.com/a⟧)."_s);
    row("brackets of its own", u"⟦https://example.com/Printer_(device)⟧, page 2"_s);
    row("in angles", u"<⟦https://example.com/a⟧>"_s);
    row("in quotes", u"\"⟦https://example.com/a⟧\" and '⟦http://b.example⟧'"_s);
    row("in German quotes", u"„⟦https://example.com/a⟧“"_s);
    row("Markdown", u"[here](⟦https://example.com/a⟧)"_s);
    row("HTML stays text", u"<a href=\"⟦https://example.com/a⟧\">bank</a>"_s);
    row("two lines", u"⟦https://a.example⟧\n⟦https://b.example⟧\r\n"_s);
    row("no-break space", u"⟦https://a.example⟧\u00A0x"_s);
    row("line separator", u"⟦https://a.example⟧\u2028x"_s);
    row("paragraph separator", u"⟦https://a.example⟧\u2029x"_s);
    row("port, query and fragment", u"⟦https://example.com:8443/a;b?c=d&e=f#g⟧"_s);
    row("percent", u"⟦https://example.com/a%20b⟧"_s);
    row("one label", u"⟦http://desk/ServiceDesk⟧"_s);
    row("underscore", u"⟦http://print_server.example/⟧"_s);
    row("after a word and a colon", u"Link:⟦https://example.com⟧"_s);
    row("after letters that no scheme has", u"链接⟦https://example.com⟧。谢谢"_s);
    row("umlauts", u"⟦https://müller.example/straße⟧ ist da"_s);
    row("before a full-width sign", u"⟦http://bank.example⟧＠evil.example/"_s);
    row("emoji in the path", u"⟦https://example.com/😀⟧"_s);
    row("another address in the query", u"⟦https://example.com/?to=http://b.example/⟧"_s);
    row("a mail address in the path", u"⟦https://example.com/users/anna@example.com⟧"_s);
}

void TestWebLinks::finds()
{
    QFETCH(QString, expected);
    QString text = expected;
    text.remove(u'⟦').remove(u'⟧');
    QCOMPARE(marked(text), expected);
}

void TestWebLinks::namesTheHost_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *name, const QString &text, const QString &host, const QString &address) {
        QTest::newRow(name) << text << host << address;
    };
    row("capitals", u"HTTPS://Example.COM/A"_s, u"example.com"_s, u"https://example.com/A"_s);
    row("umlaut", u"https://müller.example/ü"_s, u"xn--mller-kva.example"_s,
        u"https://xn--mller-kva.example/%C3%BC"_s);
    row("Cyrillic a", u"https://b\u0430nk.example/"_s, u"xn--bnk-6cd.example"_s,
        u"https://xn--bnk-6cd.example/"_s);
    row("full-width letters", u"https://ｂank.example/"_s, u"bank.example"_s, u"https://bank.example/"_s);
    row("another name in the path", u"https://evil.example/bank.example"_s, u"evil.example"_s,
        u"https://evil.example/bank.example"_s);
    row("another name as a part", u"https://bank.example.evil.example/"_s, u"bank.example.evil.example"_s,
        u"https://bank.example.evil.example/"_s);
    row("a user in the fragment", u"https://evil.example#@bank.example"_s, u"evil.example"_s,
        u"https://evil.example#@bank.example"_s);
    row("a number", u"http://2130706433/"_s, u"127.0.0.1"_s, u"http://127.0.0.1/"_s);
    row("a short number", u"http://127.1/"_s, u"127.0.0.1"_s, u"http://127.0.0.1/"_s);
    row("Arabic in the path", u"https://example.com/\u0627"_s, u"example.com"_s,
        u"https://example.com/%D8%A7"_s);
    row("a lone percent sign", u"https://example.com/100%"_s, u"example.com"_s,
        u"https://example.com/100%25"_s);
}

void TestWebLinks::namesTheHost()
{
    QFETCH(QString, text);
    const QList<WebLink> links = WebLinks::in(text);
    QCOMPARE(links.size(), 1);
    QTEST(links.constFirst().host(), "host");
    QTEST(links.constFirst().address(), "address");
    QCOMPARE(links.constFirst().isEncrypted(), text.startsWith("https"_L1, Qt::CaseInsensitive));
}

void TestWebLinks::refuses_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("nothing", {});
    row("words", u"http https www.example.com example.com"_s);
    row("script", u"javascript:alert(1) javascript://example.com/%0Aalert(1)"_s);
    row("script around a link", u"javascript://http://example.com"_s);
    row("file", u"file:///etc/passwd file://server/share"_s);
    row("share", u"smb://server/share \\\\server\\share"_s);
    row("program", u"ms-msdt:/id ms-word:ofe|u|x ms-settings://x"_s);
    row("end of another scheme", u"ms-http://example.com xhttps://example.com git+http://example.com"_s);
    row("mail and data", u"mailto:a@example.com data:text/html,x ftp://example.com"_s);
    row("no host", u"http:// https:/// http://?x http://#x http:///evil.example http://:80/"_s);
    row("user", u"http://bank.example@evil.example/"_s);
    row("user and password", u"https://bank.example:443@evil.example/"_s);
    row("empty user", u"http://@evil.example/"_s);
    row("percent in the host", u"http://%65vil.example http://bank.example%2F.evil.example"_s);
    row("right-to-left override", u"https://example.com/\u202Egnp.exe"_s);
    row("right-to-left override behind", u"https://example.com/\u202E"_s);
    row("isolate", u"https://example.com\u2066/x"_s);
    row("zero width", u"https://bank\u200B.example/ https://bank\u200D.example/"_s);
    row("byte order mark", u"https://bank.example\uFEFF/"_s);
    row("soft hyphen", u"https://ba\u00ADnk.example/"_s);
    row("controls", u"https://bank.example/\u0001 https://bank.example\u001B]8;; http://a\u007F.example"_s);
    row("zero", u"https://bank.example/"_s + QChar(0));
    row("half a pair", u"https://bank.example/"_s + QChar(0xD83D));
    row("private use", u"https://bank.example/\uE000"_s);
    row("port", u"http://example.com:99999/ http://example.com:x/ http://example.com:-1/"_s);
    row("dots", u"http://.example.com/ http://a..example/ http://.../"_s);
    row("address of version six", u"http://[::1]/"_s);
    row("long label", u"http://"_s + QString(80, u'a') + u".example/"_s);
    row("long host", u"http://"_s + u"a."_s.repeated(200) + u"example/"_s);
    row("long address", u"http://example.com/"_s + QString(WebLinks::longest, u'a'));
}

void TestWebLinks::refuses()
{
    QFETCH(QString, text);
    QCOMPARE(marked(text), text);
}

void TestWebLinks::refusesWhatIsNoWebAddress_data()
{
    QTest::addColumn<QUrl>("url");
    const auto row = [](const char *name, const QString &address) { QTest::newRow(name) << QUrl(address); };
    row("empty", {});
    row("script", u"javascript:alert(1)"_s);
    row("file", u"file:///etc/passwd"_s);
    row("share", u"smb://server/share"_s);
    row("mail", u"mailto:a@example.com"_s);
    row("program", u"ms-msdt:/id"_s);
    row("path", u"//example.com/a"_s);
    row("no host", u"http:///a"_s);
    row("user", u"http://a@b.example/"_s);
    row("empty user", u"http://@b.example/"_s);
}

void TestWebLinks::refusesWhatIsNoWebAddress()
{
    QFETCH(QUrl, url);
    QVERIFY(!WebLinks::isWebAddress(url));
    QVERIFY(WebLinks::isWebAddress(QUrl(u"https://example.com/"_s)));
}

void TestWebLinks::isCapped()
{
    const QString address = u"http://example.com/"_s;
    QCOMPARE(WebLinks::in(address + QString(WebLinks::longest - address.size(), u'a')).size(), 1);
    QCOMPARE(WebLinks::in((address + u' ').repeated(WebLinks::most + 5)).size(), WebLinks::most);
}

void TestWebLinks::survivesEveryCut()
{
    const QString whole =
        u"x https://müller.example:8443/a_(b)?c=%20#d). http://a@b \u202Ehttps://😀.example/😀"_s;
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        // An own buffer of exactly this length lets a memory checker see any step beyond it.
        const QString text(whole.constData(), length);
        const QList<WebLink> links = WebLinks::in(text);
        for (const WebLink &link : links)
            QVERIFY(link.position >= 0 && link.position + link.length <= text.size());
    }
}

void TestWebLinks::growsWithTheTextOnly_data()
{
    QTest::addColumn<QString>("piece");
    const auto row = [](const char *name, const QString &piece) { QTest::newRow(name) << piece; };
    row("one word", u"a"_s);
    row("beginnings", u"http://"_s);
    row("beginnings apart", u"http:// "_s);
    row("users", u"http://a@b "_s);
    row("brackets", u"http://a)((("_s);
    row("closing brackets", u")"_s);
    row("dots", u"http://....... "_s);
    row("foreign labels", u"http://"_s + QString(60, u'ü') + u"\u202E "_s);
    row("hosts that are none", u"http://"_s + u"ü."_s.repeated(120) + u". "_s);
    row("other schemes", u"x://"_s);
}

void TestWebLinks::growsWithTheTextOnly()
{
    QFETCH(QString, piece);
    constexpr int times = 32;
    const auto cost = [&piece](qsizetype wanted) {
        const QString text = u"http://"_s + piece.repeated(wanted / piece.size());
        qint64 least = std::numeric_limits<qint64>::max();
        for (int round = 0; round < 3; ++round) {
            QElapsedTimer timer;
            timer.start();
            if (WebLinks::in(text).size() > WebLinks::most)
                return least;
            least = std::min(least, timer.nsecsElapsed());
        }
        return least;
    };
    // A square would make it a thousand times as much, and a busy machine eight times at most; below a
    // millisecond the clock says nothing. The short text comes first, so that a square is told and not waited
    // for.
    for (const qsizetype length : {1'000, 31'250}) {
        const qint64 part = std::max<qint64>(cost(length), 1'000'000);
        const qint64 whole = cost(times * length);
        QVERIFY2(whole < 8 * times * part, qPrintable(u"%1 ns, then %2 ns"_s.arg(part).arg(whole)));
    }
}

QTEST_GUILESS_MAIN(TestWebLinks)
#include "tst_weblinks.moc"

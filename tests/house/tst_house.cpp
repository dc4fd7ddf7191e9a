// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Source {
    QString path; //!< From the repository's root.
    QStringList lines;
};

const QDir &root()
{
    static const QDir dir(QStringLiteral(SOURCE_FOLDER));
    return dir;
}

QList<Source> sources(const QStringList &folders, const QStringList &patterns)
{
    QList<Source> found;
    for (const QString &folder : folders) {
        QDirIterator files(root().filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            found.append(
                {root().relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()).split(u'\n')});
        }
    }
    return found;
}

QList<Source> code()
{
    return sources({u"app"_s, u"models"_s, u"ui"_s}, {u"*.cpp"_s, u"*.h"_s});
}

//! \brief Rooms that a file may include from, its own among them; empty = the file stands in no room.
QStringList allowedFor(const QString &path)
{
    // The longest prefix wins, so that rooms inside rooms come first.
    static const QList<QPair<QString, QStringList>> floors{
        {u"app/demo/"_s, {u"app/demo/"_s}},
        {u"models/incident/"_s, {u"models/incident/"_s}},
        {u"models/servicedesk/"_s, {u"models/servicedesk/"_s, u"models/incident/"_s}},
        {u"models/store/"_s, {u"models/store/"_s, u"models/incident/"_s}},
        {u"models/sync/"_s,
         {u"models/sync/"_s, u"models/servicedesk/"_s, u"models/store/"_s, u"models/incident/"_s}},
        {u"models/exchange/"_s,
         {u"models/exchange/"_s, u"models/servicedesk/"_s, u"models/store/"_s, u"models/incident/"_s}},
        {u"models/items/"_s, {u"models/"_s}},
        {u"ui/"_s, {u"ui/"_s, u"models/"_s}},
        {u"app/"_s, {u"app/"_s, u"ui/"_s, u"models/"_s}},
    };
    for (const auto &[prefix, allowed] : floors) {
        if (path.startsWith(prefix))
            return allowed;
    }
    return {};
}

//! \brief Every line that matches, as "path:line: text".
QStringList hits(const QList<Source> &files, const QRegularExpression &pattern)
{
    QStringList found;
    for (const Source &file : files) {
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            if (pattern.match(file.lines.at(i)).hasMatch())
                found.append(u"%1:%2: %3"_s.arg(file.path).arg(i + 1).arg(file.lines.at(i).trimmed()));
        }
    }
    return found;
}

} // namespace

//! \brief The house rules that a compiler does not know.
class tst_House : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dependenciesPointDown();
    void modelsKnowNoWidget();
    void filesAreShort();
    void filesCarryTheLicence();
    void serverTextIsNeverMarkup_data();
    void serverTextIsNeverMarkup();
    void addressesLeaveFromOnePlaceOnly();
    void wordsForPeopleAreMadeAbove();
    void germanIsFinished();
    void topLevelIsAsAgreed();
};

void tst_House::dependenciesPointDown()
{
    static const QRegularExpression include(u"^\\s*#include \"((?:app|ui|models|tests)/[^\"]+)\""_s);
    QStringList wrong;
    int seen = 0;
    for (const Source &file : code()) {
        const QStringList allowed = allowedFor(file.path);
        for (const QString &line : file.lines) {
            const auto match = include.match(line);
            if (!match.hasMatch())
                continue;
            ++seen;
            const QString target = match.captured(1);
            const bool fine = std::any_of(allowed.cbegin(), allowed.cend(), [&](const QString &prefix) {
                return target.startsWith(prefix)
                    && (!target.startsWith(u"app/demo/"_s) || prefix == u"app/demo/"_s);
            });
            if (!fine)
                wrong.append(file.path + u" includes "_s + target);
        }
    }
    QVERIFY2(seen > 200, "too few includes were found: the search itself is broken");
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_House::modelsKnowNoWidget()
{
    // With only Qt Core linked, a full path to a widget's header still compiles.
    const QStringList found =
        hits(sources({u"models"_s}, {u"*.cpp"_s, u"*.h"_s}),
             QRegularExpression(u"#include <(QtWidgets|QtGui|QWidget|QLabel|QIcon|QColor|QPixmap)"_s));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void tst_House::filesAreShort()
{
    QStringList longOnes;
    const QList<Source> all = code();
    QVERIFY(all.size() > 100);
    for (const Source &file : all) {
        if (file.lines.size() - 1 > 400)
            longOnes.append(u"%1 has %2 lines"_s.arg(file.path).arg(file.lines.size()));
    }
    QVERIFY2(longOnes.isEmpty(), qPrintable(longOnes.join(u'\n')));
}

void tst_House::filesCarryTheLicence()
{
    QStringList without;
    const QList<Source> all = sources({u"app"_s, u"models"_s, u"ui"_s, u"tests"_s},
                                      {u"*.cpp"_s, u"*.h"_s, u"CMakeLists.txt"_s, u"*.sh"_s, u"*.py"_s});
    for (const Source &file : all) {
        if (!file.lines.mid(0, 4).join(u' ').contains(u"SPDX-License-Identifier: MIT"_s))
            without.append(file.path);
    }
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
}

void tst_House::serverTextIsNeverMarkup_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("message box statics")
        << u"QMessageBox::(information|warning|critical|question|about)\\("_s;
    QTest::newRow("setHtml") << u"\\b(setHtml|insertHtml|appendHtml|setMarkdown)\\("_s;
    QTest::newRow("rich text") << u"Qt::(RichText|AutoText|MarkdownText)"_s;
    QTest::newRow("boxes that render markup")
        << u"QErrorMessage|QProgressDialog|QInputDialog|QTextBrowser|\\bQTextEdit\\b"_s;
    QTest::newRow("labels of unknown format")
        << u"new QLabel\\((?!QStringLiteral)[^)]*\\b(text|title|value|shown|name)\\b"_s;
    QTest::newRow("links of labels") << u"linkActivated"_s;
    QTest::newRow("tips of data")
        << u"setToolTip\\((?!.*Wording::toolTip).*(\\.value\\(|[tT]ext\\(\\)|title\\(|number\\(|detail\\b)"_s;
    QTest::newRow("tips of data in views")
        << u"QToolTip::showText\\((?!.*Wording::toolTip)[^;]*(value|title|number)\\("_s;
    QTest::newRow("informative text") << u"setInformativeText\\("_s;
    QTest::newRow("links that open themselves") << u"setOpenExternalLinks\\((?!false)"_s;
    QTest::newRow("certificates unchecked") << u"VerifyNone|ignoreSslErrors\\(\\)"_s;
}

void tst_House::serverTextIsNeverMarkup()
{
    QFETCH(QString, pattern);
    const QStringList found = hits(code(), QRegularExpression(pattern));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void tst_House::addressesLeaveFromOnePlaceOnly()
{
    const auto filesWith = [](const QString &pattern) {
        QStringList paths = hits(code(), QRegularExpression(pattern));
        for (QString &path : paths)
            path.truncate(path.indexOf(u':'));
        paths.sort();
        return paths;
    };
    // The dialog asks first; the one call behind it is the only way out.
    const QString opener = u"ui/LinkOpener.cpp"_s;
    const QString dialog = u"ui/widgets/OpenLinkDialog.cpp"_s;
    QCOMPARE(filesWith(u"openUrl"_s), QStringList{opener});
    QCOMPARE(filesWith(u"QDesktopServices"_s), (QStringList{opener, opener}));
    QCOMPARE(filesWith(u"LinkOpener::|using namespace LinkOpener"_s), (QStringList{opener, dialog}));
}

void tst_House::wordsForPeopleAreMadeAbove()
{
    const QStringList found = hits(sources({u"models"_s}, {u"*.cpp"_s, u"*.h"_s}),
                                   QRegularExpression(u"\\btr\\(|QT_TR_NOOP|QCoreApplication::translate"_s));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void tst_House::germanIsFinished()
{
    QFile file(root().filePath(u"translations/console_de.ts"_s));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.count(u"<message"_s) > 300, "too few texts: the file was not updated");
    QCOMPARE(text.count(u"type=\"unfinished\""_s), 0);
}

void tst_House::topLevelIsAsAgreed()
{
    const QStringList agreed{u"app"_s,     u"ui"_s,           u"models"_s,         u"resources"_s,
                             u"tests"_s,   u"translations"_s, u"CMakeLists.txt"_s, u"CMakePresets.json"_s,
                             u"LICENSE"_s, u"README.md"_s,    u"build"_s};
    for (const QString &name : root().entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
        QVERIFY2(agreed.contains(name), qPrintable(name));
}

QTEST_GUILESS_MAIN(tst_House)
#include "tst_house.moc"

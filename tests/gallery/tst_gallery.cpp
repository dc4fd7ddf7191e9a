// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/gallery/ClippedText.h"

#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

//! \brief Every window can be drawn in each language and theme, and no word in it is cut off.
class TestGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutWordsAreFound();
    void everyWindowStandsAndNothingIsCutOff_data();
    void everyWindowStandsAndNothingIsCutOff();
    void theSourceTreeStaysClean();
    void theThemesDiffer();

private:
    struct Outcome {
        int status = -1;
        QStringList names;
        QString complaints;
    };
    [[nodiscard]] static Outcome draw(const QStringList &arguments);
    [[nodiscard]] static qsizetype coloursOf(const QImage &picture);
};

TestGallery::Outcome TestGallery::draw(const QStringList &arguments)
{
    QProcess gallery;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
#ifdef Q_OS_WIN
    constexpr int patience = 280'000; // Wine shows real windows.
#else
    constexpr int patience = 150'000;
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
#endif
    gallery.setProcessEnvironment(environment);
    gallery.start(QString::fromUtf8(CONSOLE_GALLERY), arguments);
    if (!gallery.waitForFinished(patience))
        return {};
    return {gallery.exitStatus() == QProcess::NormalExit ? gallery.exitCode() : -1,
            QString::fromUtf8(gallery.readAllStandardOutput()).remove(u'\r').split(u'\n', Qt::SkipEmptyParts),
            QString::fromUtf8(gallery.readAllStandardError())};
}

qsizetype TestGallery::coloursOf(const QImage &picture)
{
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 2) {
        for (int x = 0; x < picture.width(); ++x)
            colours.insert(picture.pixel(x, y));
    }
    return colours.size();
}

void TestGallery::cutWordsAreFound()
{
    QWidget window;
    auto *label = new QLabel(u"Affected department"_s, &window);
    auto *button = new QPushButton(u"Bring in"_s, &window);
    auto *note =
        new QLabel(u"A note that needs several lines when there is so little room for it."_s, &window);
    note->setWordWrap(true);
    auto *layout = new QHBoxLayout(&window);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, button, note})
        layout->addWidget(widget);
    window.show();
    QCOMPARE(ClippedText::in(window), QStringList());
    label->setFixedWidth(20);
    QCOMPARE(ClippedText::in(window).size(), 1);
    button->setFixedWidth(20);
    QCOMPARE(ClippedText::in(window).size(), 2);
    note->setFixedSize(60, 14);
    QCOMPARE(ClippedText::in(window).size(), 3);
}

void TestGallery::everyWindowStandsAndNothingIsCutOff_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("theme");
    QTest::newRow("English, light") << u"en"_s << u"light"_s;
    QTest::newRow("German, dark") << u"de"_s << u"dark"_s;
}

void TestGallery::everyWindowStandsAndNothingIsCutOff()
{
    QFETCH(QString, language);
    QFETCH(QString, theme);
    constexpr qsizetype fewestWindows = 50;
#ifdef Q_OS_WIN
    // Wine smooths letters in few tones; a list of words has no others.
    constexpr qsizetype fewestColours = 5;
#else
    constexpr qsizetype fewestColours = 20;
#endif
    const QTemporaryDir folder;
    const Outcome outcome = draw({u"--out"_s, folder.path(), u"--language"_s, language, u"--theme"_s, theme});
    QCOMPARE(outcome.complaints, QString());
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.names.size() >= fewestWindows);
    for (const QString &name : outcome.names) {
        const QImage picture(folder.filePath(name + u".png"_s));
        QVERIFY2(!picture.isNull(), qUtf8Printable(name));
        QVERIFY2(coloursOf(picture) > fewestColours, qUtf8Printable(name));
    }
}

void TestGallery::theSourceTreeStaysClean()
{
    const Outcome outcome =
        draw({u"--out"_s, QString::fromUtf8(CONSOLE_SOURCE_FOLDER) + u"/tests"_s, u"--only"_s, u"about"_s});
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.complaints.contains(u"source tree"_s));
    QVERIFY(outcome.names.isEmpty());
}

void TestGallery::theThemesDiffer()
{
    const QTemporaryDir folder;
    for (const QString &theme : {u"light"_s, u"dark"_s})
        QCOMPARE(
            draw({u"--out"_s, folder.filePath(theme), u"--theme"_s, theme, u"--only"_s, u"about"_s}).status,
            0);
    const QImage light(folder.filePath(u"light/about.png"_s));
    const QImage dark(folder.filePath(u"dark/about.png"_s));
    QVERIFY(qGray(light.pixel(2, 2)) > qGray(dark.pixel(2, 2)) + 60);
}

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"

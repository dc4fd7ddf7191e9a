// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/Actions.h"
#include "ui/Icons.h"
#include "ui/Preferences.h"
#include "ui/Theme.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

static constexpr double aa = 4.5;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsLegible_data();
    void textIsLegible();
    void emphasisIsLegible_data();
    void emphasisIsLegible();
    void theChoiceIsTakenAtOnce();
    void theSystemsChoiceIsFollowed();
    void iconsTakeThePalettesColour();
    void everyIconIsDrawnInEachSize();
    void everyIconOfTheActionsExists();
    void everyPriorityHasAShape();
    void noTwoActionsShareAKey();
};

void TestTheme::textIsLegible_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << Theme::light();
    QTest::newRow("dark") << Theme::dark();
}

void TestTheme::textIsLegible()
{
    QFETCH(QPalette, palette);
    const auto contrast = [&](QPalette::ColorRole text, QPalette::ColorRole ground) {
        return Theme::contrast(palette.color(text), palette.color(ground));
    };
    QVERIFY(contrast(QPalette::Text, QPalette::Base) >= aa);
    QVERIFY(contrast(QPalette::Text, QPalette::AlternateBase) >= aa);
    QVERIFY(contrast(QPalette::WindowText, QPalette::Window) >= aa);
    QVERIFY(contrast(QPalette::ButtonText, QPalette::Button) >= aa);
    QVERIFY(contrast(QPalette::HighlightedText, QPalette::Highlight) >= aa);
    QVERIFY(contrast(QPalette::ToolTipText, QPalette::ToolTipBase) >= aa);
    QVERIFY(contrast(QPalette::PlaceholderText, QPalette::Base) >= aa);
    QVERIFY(contrast(QPalette::Link, QPalette::Base) >= aa);
    for (const auto tone :
         {Theme::Tone::Information, Theme::Tone::Warning, Theme::Tone::Error, Theme::Tone::Success})
        QVERIFY(Theme::contrast(Theme::toneText(palette, tone), Theme::toneBackground(palette, tone)) >= aa);
    for (const bool selected : {false, true}) {
        const QTextCharFormat match = Theme::match(palette, selected);
        QVERIFY(match.fontUnderline());
        QVERIFY(Theme::contrast(match.foreground().color(), match.background().color()) >= aa);
        const auto ground = selected ? QPalette::Highlight : QPalette::Base;
        QVERIFY(match.background().color() != palette.color(ground));
    }
}

void TestTheme::emphasisIsLegible_data()
{
    QTest::addColumn<QColor>("base");
    for (const char *name : {"#ffffff", "#1c1e21", "#000000", "#fdf6e3", "#3b3b3b", "#8f8f8f"})
        QTest::newRow(name) << QColor(QString::fromLatin1(name));
}

void TestTheme::emphasisIsLegible()
{
    QFETCH(QColor, base);
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, base.lighter(103));
    for (int step = 0; step <= 10; ++step) {
        const QColor colour = Theme::emphasis(palette, step / 10.0);
        QVERIFY2(Theme::contrast(colour, base) >= aa, qPrintable(colour.name()));
    }
    QVERIFY(Theme::emphasis(palette, 7) == Theme::emphasis(palette, 1));
    QVERIFY(Theme::emphasis(palette, 0) != Theme::emphasis(palette, 1));
}

void TestTheme::theChoiceIsTakenAtOnce()
{
    const QTemporaryDir folder;
    Preferences preferences(
        std::make_unique<QSettings>(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat));
    const QPalette before = QApplication::palette();
    const Theme theme(preferences);
    QCOMPARE(QApplication::palette().color(QPalette::Base), before.color(QPalette::Base));
    preferences.set(Preferences::Key::Theme, QStringLiteral("dark"));
    QVERIFY(Theme::isDark(QApplication::palette()));
    preferences.set(Preferences::Key::Theme, QStringLiteral("light"));
    QVERIFY(!Theme::isDark(QApplication::palette()));
    preferences.set(Preferences::Key::Theme, QStringLiteral("system"));
    QCOMPARE(QApplication::palette().color(QPalette::Base), before.color(QPalette::Base));
}

void TestTheme::theSystemsChoiceIsFollowed()
{
#ifdef Q_OS_WIN
    const QString place = QStringLiteral(R"(HKEY_CURRENT_USER\Software\IncidentConsoleTests\%1)")
                              .arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
    const QTemporaryDir folder;
    Preferences preferences(
        std::make_unique<QSettings>(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat));
    QSettings system(place, QSettings::NativeFormat);
    const auto choose = [&system](int light) {
        system.setValue(QStringLiteral("AppsUseLightTheme"), light);
        system.sync();
    };
    choose(0);
    const Theme theme(preferences, place);
    QVERIFY(Theme::isDark(QApplication::palette()));
    choose(1);
    QWidget window;
    window.winId();
    SendMessageW(reinterpret_cast<HWND>(window.winId()), WM_SETTINGCHANGE, 0,
                 reinterpret_cast<LPARAM>(L"ImmersiveColorSet"));
    QVERIFY(!Theme::isDark(QApplication::palette()));
    // The person's own word counts more.
    choose(0);
    preferences.set(Preferences::Key::Theme, QStringLiteral("light"));
    QVERIFY(!Theme::isDark(QApplication::palette()));
    preferences.set(Preferences::Key::Theme, QStringLiteral("system"));
    QVERIFY(Theme::isDark(QApplication::palette()));
    system.remove(QString());
    preferences.set(Preferences::Key::Theme, QStringLiteral("light"));
#else
    QVERIFY(!SystemDarkness().isWanted());
#endif
}

void TestTheme::iconsTakeThePalettesColour()
{
    QPalette palette;
    palette.setColor(QPalette::Active, QPalette::WindowText, Qt::red);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, Qt::blue);
    const QIcon icon = Icons::get(QStringLiteral("state-waiting"), palette);
    const auto inks = [&](QIcon::Mode mode, int size) {
        QSet<QRgb> found;
        const QImage image =
            icon.pixmap(QSize(size, size), 1, mode).toImage().convertToFormat(QImage::Format_ARGB32);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) > 128)
                    found.insert(image.pixel(x, y) | 0xff000000U);
            }
        }
        return found;
    };
    QCOMPARE(inks(QIcon::Normal, 16), QSet<QRgb>{QColor(Qt::red).rgb()});
    QCOMPARE(inks(QIcon::Normal, 24), QSet<QRgb>{QColor(Qt::red).rgb()});
    QCOMPARE(inks(QIcon::Disabled, 16), QSet<QRgb>{QColor(Qt::blue).rgb()});
    QVERIFY(Icons::get(QStringLiteral("no-such-icon"), palette).isNull());
    QVERIFY(!Icons::application().isNull());
}

void TestTheme::everyIconIsDrawnInEachSize()
{
    const QStringList names = QDir(QStringLiteral(":/icons/16")).entryList({QStringLiteral("*.alpha")});
    QVERIFY(names.size() > 60);
    for (QString name : names) {
        name = name.remove(QStringLiteral("@2x")).chopped(6);
        for (const QString &place : {QStringLiteral("/"), QStringLiteral("/16/")}) {
            for (const QString &scale : {QString(), QStringLiteral("@2x")}) {
                const QString file =
                    QStringLiteral(":/icons") + place + name + scale + QStringLiteral(".alpha");
                const int side = (place.size() > 1 ? 16 : 24) * (scale.isEmpty() ? 1 : 2);
                QVERIFY2(QFile(file).size() == side * side, qPrintable(file));
            }
        }
    }
}

void TestTheme::everyIconOfTheActionsExists()
{
    const Actions actions;
    for (const ActionId id : {ActionId::NewIncident, ActionId::BringIn, ActionId::Refresh, ActionId::Resolve,
                              ActionId::ToggleOutbox, ActionId::Save, ActionId::WorkOffline,
                              ActionId::TryAgain, ActionId::Settings, ActionId::Shortcuts})
        QVERIFY2(!actions.get(id)->icon().isNull(), qPrintable(actions.get(id)->text()));
}

void TestTheme::everyPriorityHasAShape()
{
    QCOMPARE(Icons::nameForPriority(0, 6), QStringLiteral("priority-1"));
    QCOMPARE(Icons::nameForPriority(5, 6), QStringLiteral("priority-6"));
    QCOMPARE(Icons::nameForPriority(0, 3), QStringLiteral("priority-1"));
    QCOMPARE(Icons::nameForPriority(2, 3), QStringLiteral("priority-6"));
    QCOMPARE(Icons::nameForPriority(11, 12), QStringLiteral("priority-6"));
    QVERIFY(!Icons::nameForPriority(0, 1).isEmpty());
    QVERIFY(Icons::nameForPriority(-1, 6).isEmpty());
    QVERIFY(Icons::nameForPriority(6, 6).isEmpty());
    for (int rank = 0; rank < 6; ++rank)
        QVERIFY(!Icons::get(Icons::nameForPriority(rank, 6)).isNull());
}

void TestTheme::noTwoActionsShareAKey()
{
    const Actions actions;
    QHash<QKeySequence, QString> owners;
    for (const QAction *action : actions.all()) {
        const QList<QKeySequence> keys = action->shortcuts();
        for (const QKeySequence &key : keys) {
            QVERIFY2(!owners.contains(key),
                     qPrintable(key.toString() + u' ' + action->text() + u' ' + owners.value(key)));
            owners.insert(key, action->text());
            // Ctrl+Alt is AltGr on many keyboards and would swallow what people type.
            const auto modifiers = key[0].keyboardModifiers();
            QVERIFY(!(modifiers.testFlag(Qt::ControlModifier) && modifiers.testFlag(Qt::AltModifier)));
        }
        QVERIFY(!action->text().isEmpty() && !action->statusTip().isEmpty() && !action->toolTip().isEmpty());
    }
    QCOMPARE(actions.get(ActionId::Resolve)->shortcut(), QKeySequence(QStringLiteral("Ctrl+R")));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"

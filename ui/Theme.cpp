// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/Theme.h"

#include "ui/FlatFusion.h"
#include "ui/Preferences.h"

#include <QApplication>
#include <QIcon>
#include <QStyle>

#include <cmath>

namespace {

constexpr double aaContrast = 4.5;

//! \brief What the house's palettes are made of.
struct Inks {
    QColor window, base, alternate, button, text, disabled, highlight, highlighted, link, tip, border;
};

QPalette paletteOf(const Inks &inks)
{
    QPalette palette(inks.button, inks.window);
    palette.setColor(QPalette::Window, inks.window);
    palette.setColor(QPalette::Base, inks.base);
    palette.setColor(QPalette::AlternateBase, inks.alternate);
    palette.setColor(QPalette::Button, inks.button);
    palette.setColor(QPalette::ToolTipBase, inks.tip);
    palette.setColor(QPalette::ToolTipText, inks.text);
    palette.setColor(QPalette::Highlight, inks.highlight);
    palette.setColor(QPalette::HighlightedText, inks.highlighted);
    palette.setColor(QPalette::Link, inks.link);
    palette.setColor(QPalette::LinkVisited, inks.link);
    palette.setColor(QPalette::Mid, inks.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, inks.text);
        palette.setColor(QPalette::Disabled, role, inks.disabled);
    }
    palette.setColor(QPalette::PlaceholderText, inks.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, inks.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, inks.disabled);
    return palette;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

//! \brief \a colour, moved towards black or white until it is legible on every one of \a grounds.
QColor legible(const QColor &colour, const QList<QColor> &grounds)
{
    const bool darkGround = luminance(grounds.constFirst()) < 0.18;
    const QColor end = darkGround ? QColor(Qt::white) : QColor(Qt::black);
    constexpr int steps = 25;
    for (int step = 0; step < steps; ++step) {
        const QColor candidate = Theme::mixed(colour, end, static_cast<double>(step) / steps);
        const bool ok = std::all_of(grounds.begin(), grounds.end(), [&](const QColor &ground) {
            return Theme::contrast(candidate, ground) >= aaContrast;
        });
        if (ok)
            return candidate;
    }
    return end;
}

QColor toneColour(Theme::Tone tone)
{
    switch (tone) {
    case Theme::Tone::Information:
        return QColor(0x2a, 0x78, 0xc2);
    case Theme::Tone::Warning:
        return QColor(0xc9, 0x8a, 0x00);
    case Theme::Tone::Error:
        return QColor(0xc6, 0x34, 0x2f);
    case Theme::Tone::Success:
        return QColor(0x2e, 0x8b, 0x4f);
    }
    return {};
}

} // namespace

Theme::Theme(Preferences &preferences, const QString &systemChoice, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_darkness(systemChoice)
    , m_system(QApplication::palette())
    , m_systemStyle(FlatFusion::nameOf(*QApplication::style()))
{
    // For the one sign in a clear button the styles would ask the disk about sixteen thousand names before
    // the first window stands; all other icons are the console's own anyway.
    QIcon::setThemeSearchPaths({QStringLiteral(":/icons")});
    connect(&m_preferences, &Preferences::changed, this, [this](Preferences::Key key) {
        if (key == Preferences::Key::Theme)
            apply();
    });
    connect(&m_darkness, &SystemDarkness::changed, this, &Theme::apply);
    FlatFusion::use(m_systemStyle);
    if (m_preferences.text(Preferences::Key::Theme) != QLatin1String("system") || m_darkness.isWanted())
        apply();
}

void Theme::apply()
{
    const QString choice = m_preferences.text(Preferences::Key::Theme);
    const bool followsSystem = choice == QLatin1String("system");
    const bool isDark = followsSystem ? m_darkness.isWanted() : choice == QLatin1String("dark");
    const bool isSystems = followsSystem && !isDark;
    // The styles of some platforms draw with the system's colours whatever the palette says; Fusion obeys it.
    FlatFusion::use(isSystems ? m_systemStyle : QStringLiteral("fusion"));
    if (isSystems)
        QApplication::setPalette(m_system);
    else
        QApplication::setPalette(isDark ? dark() : light());
}

bool Theme::isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
}

QColor Theme::mixed(const QColor &a, const QColor &b, double shareOfB)
{
    const auto part = [shareOfB](float x, float y) { return static_cast<float>(x + (y - x) * shareOfB); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()),
                            part(a.blueF(), b.blueF()));
}

QPalette Theme::light()
{
    return paletteOf({.window = QColor(0xf3, 0xf4, 0xf5),
                      .base = QColor(0xff, 0xff, 0xff),
                      .alternate = QColor(0xf7, 0xf8, 0xf9),
                      .button = QColor(0xee, 0xef, 0xf1),
                      .text = QColor(0x1d, 0x20, 0x24),
                      .disabled = QColor(0x6a, 0x6f, 0x76),
                      .highlight = QColor(0x1f, 0x5f, 0xa8),
                      .highlighted = QColor(0xff, 0xff, 0xff),
                      .link = QColor(0x1a, 0x5a, 0xa6),
                      .tip = QColor(0xff, 0xff, 0xff),
                      .border = QColor(0xb9, 0xbe, 0xc4)});
}

QPalette Theme::dark()
{
    return paletteOf({.window = QColor(0x2e, 0x32, 0x37),
                      .base = QColor(0x1a, 0x1c, 0x1f),
                      .alternate = QColor(0x20, 0x22, 0x26),
                      .button = QColor(0x3a, 0x3f, 0x45),
                      .text = QColor(0xe7, 0xe9, 0xeb),
                      .disabled = QColor(0xa0, 0xa5, 0xac),
                      .highlight = QColor(0x2b, 0x66, 0xa6),
                      .highlighted = QColor(0xff, 0xff, 0xff),
                      .link = QColor(0x8a, 0xbd, 0xf5),
                      .tip = QColor(0x31, 0x35, 0x3a),
                      .border = QColor(0x58, 0x5f, 0x67)});
}

double Theme::contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

QColor Theme::emphasis(const QPalette &palette, double urgency)
{
    const double share = qBound(0.0, urgency, 1.0);
    // From slate over ochre to red, so that neither end relies on telling red from green.
    const QColor calm(0x5f, 0x6f, 0x80);
    const QColor middle(0xb3, 0x75, 0x00);
    const QColor urgent(0xc6, 0x28, 0x28);
    const QColor wanted = share < 0.5 ? mixed(calm, middle, share * 2) : mixed(middle, urgent, share * 2 - 1);
    return legible(wanted, {palette.color(QPalette::Base), palette.color(QPalette::AlternateBase)});
}

QColor Theme::toneBackground(const QPalette &palette, Tone tone)
{
    return mixed(palette.color(QPalette::Window), toneColour(tone), isDark(palette) ? 0.25 : 0.14);
}

QColor Theme::toneText(const QPalette &palette, Tone tone)
{
    return legible(palette.color(QPalette::WindowText), {toneBackground(palette, tone)});
}

QTextCharFormat Theme::match(const QPalette &palette, bool selected)
{
    const QColor highlight = palette.color(QPalette::Highlight);
    QTextCharFormat format;
    format.setFontUnderline(true);
    if (selected) {
        format.setForeground(highlight);
        format.setBackground(palette.color(QPalette::HighlightedText));
    } else {
        format.setForeground(palette.color(QPalette::Text));
        format.setBackground(mixed(palette.color(QPalette::Base), highlight, isDark(palette) ? 0.45 : 0.2));
    }
    return format;
}

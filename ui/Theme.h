// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/SystemDarkness.h"

#include <QObject>
#include <QPalette>
#include <QTextCharFormat>

class Preferences;

//! \brief Light or dark: follows the system or the person's choice, over the Fusion style where the system's
//! own cannot draw it.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(Preferences &preferences, const QString &systemChoice = SystemDarkness::usualPlace(),
                   QObject *parent = nullptr);

    [[nodiscard]] static bool isDark(const QPalette &palette);
    [[nodiscard]] static QPalette light();
    [[nodiscard]] static QPalette dark();
    //! \brief The contrast ratio of WCAG, 1 … 21; 4.5 is AA for text.
    [[nodiscard]] static double contrast(const QColor &a, const QColor &b);
    //! \brief A colour between \a a (0) and \a b (1).
    [[nodiscard]] static QColor mixed(const QColor &a, const QColor &b, double shareOfB);
    //! \brief A colour with AA contrast on the palette's base, for priority and states: 0 = calm … 1 =
    //! urgent.
    [[nodiscard]] static QColor emphasis(const QPalette &palette, double urgency);
    //! \brief Background and border of a banner: information, warning, error.
    enum class Tone { Information, Warning, Error, Success };
    [[nodiscard]] static QColor toneBackground(const QPalette &palette, Tone tone);
    [[nodiscard]] static QColor toneText(const QPalette &palette, Tone tone);
    //! \brief How a match of the search stands out of its text: by a line and a tint, on a selected row by a
    //! line and the colours exchanged.
    [[nodiscard]] static QTextCharFormat match(const QPalette &palette, bool selected);

private:
    void apply();

    Preferences &m_preferences;
    SystemDarkness m_darkness;
    QPalette m_system;
    QString m_systemStyle;
};

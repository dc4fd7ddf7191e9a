// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

class QStyleOptionSlider;

//! \brief Fusion without what delays the first picture: scroll bars, tool bars and the titles of columns are
//! flat, where Fusion has Qt's thread pool share out their gradients, and a standard icon is read when it is
//! seen, because the first picture file that Qt reads loads every image plug-in of the system.
class FlatFusion : public QProxyStyle
{
    Q_OBJECT

public:
    FlatFusion();

    //! \brief Gives the program the style called \a name, this one for Fusion.
    static void use(const QString &name);
    //! \brief What \a style is called, and for this one "fusion".
    [[nodiscard]] static QString nameOf(const QStyle &style);

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption *option = nullptr,
                                     const QWidget *widget = nullptr) const override;

private:
    static void drawTitle(const QStyleOption &title, QPainter &painter);
    void drawScrollBar(const QStyleOptionSlider &bar, QPainter &painter, const QWidget *widget) const;
};

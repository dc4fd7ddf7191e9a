// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/FlatFusion.h"

#include "ui/Theme.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPointer>
#include <QStyleFactory>
#include <QStyleOptionHeader>
#include <QStyleOptionSlider>

#include <functional>
#include <utility>

namespace {

const QString fusion = QStringLiteral("fusion");

//! \brief An icon that is made when it is painted.
class LateIcon final : public QIconEngine
{
public:
    explicit LateIcon(std::function<QIcon()> make)
        : m_make(std::move(make))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        icon().paint(painter, rect, Qt::AlignCenter, mode, state);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return icon().pixmap(size, 1, mode, state);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        return icon().pixmap(size / scale, scale, mode, state);
    }

    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return icon().actualSize(size, mode, state);
    }

    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override
    {
        return icon().availableSizes(mode, state);
    }

    bool isNull() override { return false; }
    QIconEngine *clone() const override { return new LateIcon(*this); }

private:
    const QIcon &icon()
    {
        if (m_make)
            m_icon = std::exchange(m_make, {})();
        return m_icon;
    }

    std::function<QIcon()> m_make;
    QIcon m_icon;
};

//! \brief \a share of the ink on the ground.
QColor shade(const QPalette &palette, double share)
{
    return Theme::mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), share);
}

} // namespace

FlatFusion::FlatFusion()
    : QProxyStyle(fusion)
{
}

void FlatFusion::use(const QString &name)
{
    const QStyle &now = *QApplication::style();
    const bool isFlat = qobject_cast<const FlatFusion *>(&now) != nullptr;
    if (nameOf(now) != name || (name == fusion && !isFlat))
        QApplication::setStyle(name == fusion ? new FlatFusion : QStyleFactory::create(name));
}

QString FlatFusion::nameOf(const QStyle &style)
{
    return qobject_cast<const FlatFusion *>(&style) ? fusion : style.name();
}

void FlatFusion::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const QRect &rect = option->rect;
    switch (element) {
    case CE_ToolBar:
        painter->fillRect(rect, option->palette.window());
        painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, shade(option->palette, 0.2));
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawTitle(*option, *painter);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void FlatFusion::drawTitle(const QStyleOption &title, QPainter &painter)
{
    const QRect &rect = title.rect;
    const QColor line = shade(title.palette, 0.25);
    painter.fillRect(rect, shade(title.palette, title.state & State_Sunken ? 0.12 : 0));
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, line);
    const auto *section = qstyleoption_cast<const QStyleOptionHeader *>(&title);
    if (!section)
        return;
    const QRect end = visualRect(title.direction, rect, {rect.right(), rect.top(), 1, rect.height()});
    if (section->orientation == Qt::Horizontal)
        painter.fillRect(end, line);
}

void FlatFusion::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    const auto *bar =
        control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (bar)
        drawScrollBar(*bar, *painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void FlatFusion::drawScrollBar(const QStyleOptionSlider &bar, QPainter &painter, const QWidget *widget) const
{
    const auto place = [&](SubControl part) { return subControlRect(CC_ScrollBar, &bar, part, widget); };
    const bool isLevel = bar.orientation == Qt::Horizontal;
    const auto arrow = [&](SubControl part, PrimitiveElement level, PrimitiveElement upright) {
        QStyleOption sign = bar;
        sign.rect = place(part).adjusted(4, 4, -4, -4);
        proxy()->drawPrimitive(isLevel ? level : upright, &sign, &painter, widget);
    };
    painter.fillRect(bar.rect, shade(bar.palette, 0.06));
    arrow(SC_ScrollBarSubLine, PE_IndicatorArrowLeft, PE_IndicatorArrowUp);
    arrow(SC_ScrollBarAddLine, PE_IndicatorArrowRight, PE_IndicatorArrowDown);
    if (bar.maximum <= bar.minimum || !(bar.state & State_Enabled))
        return;
    const bool isMeant = bar.activeSubControls & SC_ScrollBarSlider;
    const double ink = isMeant && (bar.state & State_Sunken) ? 0.75 : isMeant ? 0.65 : 0.55;
    const QRect slider = place(SC_ScrollBarSlider);
    painter.fillRect(isLevel ? slider.adjusted(1, 4, -1, -4) : slider.adjusted(4, 1, -4, -1),
                     shade(bar.palette, ink));
}

QIcon FlatFusion::standardIcon(StandardPixmap which, const QStyleOption *, const QWidget *) const
{
    return QIcon(new LateIcon([which, style = QPointer<QStyle>(baseStyle())] {
        return style ? style->standardIcon(which) : QIcon();
    }));
}

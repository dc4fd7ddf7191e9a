// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/print/PageFrame.h"

#include <QGuiApplication>

PageFrame::PageFrame(QPagedPaintDevice &device, QString title, QString server)
    : m_device(device)
    , m_painter(&device)
    , m_title(std::move(title))
    , m_server(std::move(server))
{
    if (!isActive())
        return;
    m_painter.setFont(font());
    constexpr double linesAbove = 2;
    const double line = m_painter.fontMetrics().lineSpacing();
    m_body = QRectF(m_painter.viewport()).adjusted(0, linesAbove * line, 0, -linesAbove * line);
}

QFont PageFrame::font()
{
    constexpr double points = 9;
    QFont font = QGuiApplication::font();
    font.setPointSizeF(points);
    return font;
}

void PageFrame::beginPage(int page, int pages)
{
    if (page > 1)
        m_device.newPage();
    const QFontMetrics metrics = m_painter.fontMetrics();
    const QRectF sheet(m_painter.viewport());
    const QRectF above(0, 0, sheet.width(), metrics.height());
    const double half = sheet.width() / 2;
    m_painter.setPen(Qt::black);
    m_painter.drawText(above, Qt::AlignLeft,
                       metrics.elidedText(m_title, Qt::ElideRight, static_cast<int>(half * 1.2)));
    m_painter.drawText(above, Qt::AlignRight,
                       metrics.elidedText(m_server, Qt::ElideMiddle, static_cast<int>(half * 0.7)));
    m_painter.drawLine(QPointF(0, metrics.height() * 1.3), QPointF(sheet.width(), metrics.height() * 1.3));
    const QRectF below(0, sheet.height() - metrics.height(), sheet.width(), metrics.height());
    m_painter.drawText(below, Qt::AlignHCenter, tr("Page %1 of %2").arg(page).arg(pages));
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

//! \brief What every sheet says above and below its contents: what it is, from which server, and its number.
class PageFrame
{
    Q_DECLARE_TR_FUNCTIONS(PageFrame)

public:
    //! \brief Begins to paint on \a device; \a title and \a server stand above.
    PageFrame(QPagedPaintDevice &device, QString title, QString server);

    [[nodiscard]] bool isActive() const { return m_painter.isActive(); }
    [[nodiscard]] QPainter &painter() { return m_painter; }
    //! \brief Where the contents stand, in the device's pixels.
    [[nodiscard]] QRectF body() const { return m_body; }
    //! \brief Goes to sheet \a page of \a pages, counted from 1.
    void beginPage(int page, int pages);
    [[nodiscard]] bool end() { return m_painter.end(); }

    [[nodiscard]] static QFont font();

private:
    QPagedPaintDevice &m_device;
    QPainter m_painter;
    QString m_title;
    QString m_server;
    QRectF m_body;
};

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>
#include <QTimer>
#include <QWidget>

//! \brief Makes \a window as high as its wrapped texts need at its width, once the layouts have settled;
//! never smaller.
inline void growToFit(QWidget *window)
{
    QTimer::singleShot(0, window, [window] {
        const QLayout *layout = window->layout();
        const int needed = layout->hasHeightForWidth() ? layout->totalHeightForWidth(window->width())
                                                       : layout->totalSizeHint().height();
        if (needed > window->height())
            window->resize(window->width(), needed);
    });
}

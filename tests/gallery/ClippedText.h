// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

//! \brief Finds words that do not fit where they stand.
namespace ClippedText {

//! \brief One line for each visible label, button, tick box, list box and column title beneath \a window
//! whose text is cut off; elided labels and what can be scrolled to are not.
[[nodiscard]] QStringList in(const QWidget &window);

} // namespace ClippedText

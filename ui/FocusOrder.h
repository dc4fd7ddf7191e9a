// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

//! \brief The order in which the Tab key goes through a window.
namespace FocusOrder {

//! \brief Puts the stops inside \a page, which was made later than the window around it, where \a place
//! stands; they would be the last ones otherwise. Among themselves they keep their order.
void putBehind(QWidget *place, QWidget *page);
//! \brief Puts the stops inside \a bar behind all others of its window, behind those that were made since
//! too.
void putLast(const QWidget *bar);

} // namespace FocusOrder

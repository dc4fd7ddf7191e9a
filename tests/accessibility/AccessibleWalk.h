// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

//! \brief Looks at a window as somebody does who hears it or works it by keys. Each function returns one line
//! for each fault.
namespace AccessibleWalk {

//! \brief Stops of the Tab key and buttons that a screen reader could not name.
[[nodiscard]] QStringList namelessWidgets(const QWidget &window);
//! \brief Entries of menus and tool bars without words.
[[nodiscard]] QStringList namelessActions(const QWidget &window);
//! \brief Labels that belong to a field by their look only.
[[nodiscard]] QStringList labelsWithoutBuddy(const QWidget &window);
//! \brief Letters that stand for two things in one menu, or in the window and its menu bar.
[[nodiscard]] QStringList sharedMnemonics(const QWidget &window);
//! \brief Keys that two actions claim, and keys that type a letter on some keyboards.
[[nodiscard]] QStringList clashingKeys(const QWidget &window);
//! \brief Disabled push buttons that do not say why.
[[nodiscard]] QStringList silentButtons(const QWidget &window);
//! \brief Presses Tab all the way round: who is left out, who keeps the key, where it jumps backwards.
[[nodiscard]] QStringList brokenTabOrder(QWidget &window);

//! \brief All of these.
[[nodiscard]] QStringList faults(QWidget &window);

//! \brief What a screen reader says for \a widget.
[[nodiscard]] QString name(const QWidget *widget);
[[nodiscard]] QString description(const QWidget *widget);

} // namespace AccessibleWalk

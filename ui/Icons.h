// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/StoreTypes.h"

#include <QIcon>
#include <QPalette>

//! \brief Our own icons, drawn in the palette's text colour so that they are legible on light and dark.
namespace Icons {

//! \brief The icon ":/icons/<name>.alpha" (also 16/ and @2x), which holds the opacity of each pixel, in
//! \a palette's text colours, disabled state included.
[[nodiscard]] QIcon get(const QString &name, const QPalette &palette);
//! \brief With the application's palette.
[[nodiscard]] QIcon get(const QString &name);
//! \brief Name of the state's icon, e.g. "state-waiting"; empty for InStep.
[[nodiscard]] QString nameFor(SyncState::Value state);
//! \brief "priority-1" … "priority-6" for rank 0 … of \a count; empty when unknown.
[[nodiscard]] QString nameForPriority(int rank, int count);
[[nodiscard]] QIcon application();

} // namespace Icons

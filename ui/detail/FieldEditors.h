// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Incident.h"

#include <functional>

class QWidget;
class Workspace;

//! \brief Which editor stands for which field.
namespace FieldEditors {

//! \brief The editor for \a field; its user property is the value. \a chosen = false gives a plain field for
//! a value that is only shown.
[[nodiscard]] QWidget *make(Incident::Field field, Workspace &workspace, bool chosen, QWidget *parent);
//! \brief Calls \a action at every change of the value of \a editor, by whomever.
void onChange(QWidget *editor, QObject *context, const std::function<void()> &action);

} // namespace FieldEditors

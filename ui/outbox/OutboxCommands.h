// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/OutboxEntry.h"

#include <QCoreApplication>
#include <QList>

//! \brief What a person can do with a waiting change, and why not when it cannot be done now.
class OutboxCommands
{
    Q_DECLARE_TR_FUNCTIONS(OutboxCommands)

public:
    enum class Command { SendNow, Hold, Edit, Discard, Arrived, SendAgain, KeepAsDraft, Settle };

    [[nodiscard]] static const QList<Command> &all();
    [[nodiscard]] static QString name(Command command);
    //! \brief What it does, in one sentence.
    [[nodiscard]] static QString purpose(Command command);
    //! \brief Why \a command is not possible for \a entry, in one sentence; empty when it is.
    [[nodiscard]] static QString whyNot(Command command, const OutboxEntry &entry);
    //! \brief False for commands that mean nothing to \a entry and need no room on the screen.
    [[nodiscard]] static bool isMeant(Command command, const OutboxEntry &entry);
    //! \brief What discarding \a entry means, as a question.
    [[nodiscard]] static QString discardQuestion(const OutboxEntry &entry);
};

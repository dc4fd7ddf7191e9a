// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/outbox/OutboxCommands.h"

namespace {

bool isUnconfirmedCreate(const OutboxEntry &entry)
{
    return entry.kind == OutboxEntry::Kind::Create && entry.state == OutboxEntry::State::Unknown;
}

} // namespace

const QList<OutboxCommands::Command> &OutboxCommands::all()
{
    static const QList<Command> commands{Command::Arrived, Command::SendAgain, Command::KeepAsDraft,
                                         Command::Settle,  Command::SendNow,   Command::Hold,
                                         Command::Edit,    Command::Discard};
    return commands;
}

QString OutboxCommands::name(Command command)
{
    switch (command) {
    case Command::SendNow:
        return tr("Send now");
    case Command::Hold:
        //: Button: keeps a change from being sent until the person says so.
        return tr("Hold");
    case Command::Edit:
        return tr("Edit");
    case Command::Discard:
        return tr("Discard");
    case Command::Arrived:
        //: Button: the person found the new incident on the server.
        return tr("It arrived…");
    case Command::SendAgain:
        return tr("Send again");
    case Command::KeepAsDraft:
        return tr("Keep as draft");
    case Command::Settle:
        //: Button: opens the dialog that settles a conflict.
        return tr("Settle…");
    }
    return {};
}

QString OutboxCommands::purpose(Command command)
{
    switch (command) {
    case Command::SendNow:
        return tr("Sends this change without waiting any longer.");
    case Command::Hold:
        return tr("Keeps this change here until you send it.");
    case Command::Edit:
        return tr("Takes this change back into the form.");
    case Command::Discard:
        return tr("Drops this change; its text stays in the ledger.");
    case Command::Arrived:
        return tr("You found the new incident on the server: name it by its link or number.");
    case Command::SendAgain:
        return tr("You are sure that it did not arrive: creates the incident once more.");
    case Command::KeepAsDraft:
        return tr("Keeps the text as a draft and sends nothing.");
    case Command::Settle:
        return tr("Shows what you and the server have, field by field.");
    }
    return {};
}

bool OutboxCommands::isMeant(Command command, const OutboxEntry &entry)
{
    switch (command) {
    case Command::Arrived:
    case Command::SendAgain:
    case Command::KeepAsDraft:
        return isUnconfirmedCreate(entry);
    case Command::Settle:
        return entry.state == OutboxEntry::State::Conflict;
    case Command::SendNow:
    case Command::Hold:
    case Command::Edit:
        return !isUnconfirmedCreate(entry);
    case Command::Discard:
        return true;
    }
    return true;
}

static QString whyNotEdit(OutboxEntry::State state)
{
    switch (state) {
    case OutboxEntry::State::Waiting:
    case OutboxEntry::State::Held:
    case OutboxEntry::State::Conflict:
    case OutboxEntry::State::Refused:
        return {};
    case OutboxEntry::State::InFlight:
        return OutboxCommands::tr("It is being sent right now.");
    case OutboxEntry::State::Unknown:
        return OutboxCommands::tr("It was sent, and it is not known yet whether it arrived.");
    case OutboxEntry::State::Accepted:
        return OutboxCommands::tr("The server has accepted it already.");
    }
    return {};
}

QString OutboxCommands::whyNot(Command command, const OutboxEntry &entry)
{
    if (entry.id == 0)
        return tr("Select a change first.");
    if (entry.state == OutboxEntry::State::InFlight)
        return tr("It is being sent right now.");
    switch (command) {
    case Command::SendNow:
        return entry.state == OutboxEntry::State::Conflict ? tr("Settle the conflict first.")
                                                           : whyNotEdit(entry.state);
    case Command::Hold:
        if (entry.state == OutboxEntry::State::Held)
            return tr("It is held already.");
        return entry.state == OutboxEntry::State::Waiting
            ? QString()
            : tr("Only a change that waits to be sent can be held.");
    case Command::Edit:
        return whyNotEdit(entry.state);
    case Command::Discard:
        return {};
    case Command::Arrived:
    case Command::SendAgain:
    case Command::KeepAsDraft:
        return isUnconfirmedCreate(entry) ? QString() : tr("Only for a new incident that is unconfirmed.");
    case Command::Settle:
        return entry.state == OutboxEntry::State::Conflict ? QString() : tr("There is no conflict.");
    }
    return {};
}

QString OutboxCommands::discardQuestion(const OutboxEntry &entry)
{
    switch (entry.state) {
    case OutboxEntry::State::Unknown:
        return tr(
            "Discard this change? It was sent and may have arrived; discarding it here does not take it "
            "back on the server.");
    case OutboxEntry::State::Accepted:
        return tr(
            "Discard this change? The server has accepted it already; discarding it here only stops the "
            "console from looking after it.");
    case OutboxEntry::State::Waiting:
    case OutboxEntry::State::Held:
    case OutboxEntry::State::InFlight:
    case OutboxEntry::State::Conflict:
    case OutboxEntry::State::Refused:
        break;
    }
    return entry.kind == OutboxEntry::Kind::Create
        ? tr("Discard this new incident? It will not be created. Its text stays in the ledger.")
        : tr("Discard this change? It will not be sent. Its text stays in the ledger.");
}

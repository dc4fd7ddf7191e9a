// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QAction>
#include <QList>
#include <QPointer>
#include <QStringList>

//! \brief One action that the palette offers, in words.
struct PaletteCommand {
    QPointer<QAction> action;
    QString name; //!< Without its mnemonic.
    QString place; //!< The menu in which it stands.
    QString hint; //!< One sentence on what it does; may be empty.
    QString need; //!< One sentence on what is missing while it cannot be done; may be empty.
};

//! \brief The commands that fit what was typed, the best first; above them the incidents that it names.
//!
//! Every word that was typed must begin a word of the command's name, its menu or its hint, as in the search
//! of the list: without regard to case and accents. While nothing is typed, what was used last stands first.
class CommandModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PlaceRole = Qt::UserRole + 1,
        KeysRole,
        PossibleRole, //!< Whether it can be done now.
        WhyNotRole, //!< A sentence; empty when it can be done.
        ExclusiveRole, //!< Of a command with a state: one of several that exclude each other.
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    //! \brief Shows all of \a commands, as nothing is typed yet.
    void setCommands(const QList<PaletteCommand> &commands);
    void setTyped(const QString &typed);
    //! \brief Lets the command of \a row stand first from now on, for as long as this model lives.
    void noteUsed(int row);
    //! \brief Null for the row that names incidents.
    [[nodiscard]] QAction *action(int row) const;
    //! \brief What was typed, when \a row stands for the incidents named in it; else empty.
    [[nodiscard]] QString reference(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void arrange();
    void forgetGone();
    void tellChanged(const QAction *action);
    [[nodiscard]] const PaletteCommand *command(int row) const;
    [[nodiscard]] QVariant referenceData(int role) const;
    [[nodiscard]] static QString whyNot(const PaletteCommand &command);
    [[nodiscard]] static QString spoken(const PaletteCommand &command);

    QList<PaletteCommand> m_commands;
    QList<qsizetype> m_shown; //!< Places in m_commands.
    QString m_typed;
    QString m_referenceName; //!< Of the first row; empty when no incident is named.
    QStringList m_used; //!< By menu and name: saved views get new actions whenever one of them changes.
};

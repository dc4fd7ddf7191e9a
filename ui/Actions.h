// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QHash>
#include <QList>
#include <QObject>

//! \brief What a person can do in the main window.
enum class ActionId {
    NewIncident,
    BringIn,
    OpenReference,
    Save,
    Import,
    Export,
    Print,
    SignIn,
    SignOut,
    Quit,
    Find,
    Palette,
    CopyNumber,
    CopyText,
    Paste,
    Settings,
    ViewAll,
    ViewOpen,
    ViewUnread,
    ViewWaiting,
    ViewConflicts,
    Overview,
    SaveView,
    ToggleViews,
    ToggleOutbox,
    NextPane,
    PreviousPane,
    Refresh,
    RefreshAll,
    Resolve,
    DuplicateAsNew,
    OpenLink,
    NextIncident,
    PreviousIncident,
    NextUnread,
    MarkUnread,
    Forget,
    SendAll,
    WorkOffline,
    TryAgain,
    Ledger,
    Shortcuts,
    About,
};

//! \brief Every action of the main window with its text, icon and keys, from one table.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    [[nodiscard]] QAction *get(ActionId id) const { return m_actions.value(id); }
    //! \brief In the table's order.
    [[nodiscard]] const QList<QAction *> &all() const { return m_ordered; }
    //! \brief Enables each of \a ids as told.
    void setEnabled(std::initializer_list<ActionId> ids, bool enabled);
    //! \brief One sentence on what is missing while \a action is disabled; empty when there is nothing to
    //! say.
    [[nodiscard]] QString need(const QAction *action) const;
    //! \brief The text of \a action as a menu shows it, without the sign of its mnemonic.
    [[nodiscard]] static QString plainName(const QAction &action);
    void retranslate();
    //! \brief Draws the icons again, after the palette changed.
    void redrawIcons();

private:
    QHash<ActionId, QAction *> m_actions;
    QList<QAction *> m_ordered;
};

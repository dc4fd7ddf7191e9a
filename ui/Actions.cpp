// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/Actions.h"

#include "ui/Icons.h"

#include <algorithm>
#include <array>

namespace {

//! \brief One line of the table.
struct Spec {
    ActionId id;
    const char *text; //!< With its mnemonic; unique within its menu.
    const char *hint; //!< One sentence for the status bar and the tool tip.
    const char *icon = "";
    QKeySequence::StandardKey standardKey = QKeySequence::UnknownKey;
    const char *keys = ""; //!< More keys, separated by blanks. Never Ctrl+Alt+letter: that is AltGr.
    QAction::MenuRole role = QAction::NoRole;
    bool checkable = false;
};

using Id = ActionId;
constexpr auto noKey = QKeySequence::UnknownKey;

// The standard key for "refresh" is Ctrl+R on some desktops, where it would clash with Resolve; so F5 is
// named.
constexpr std::array specs{
    Spec{Id::NewIncident, QT_TRANSLATE_NOOP("Actions", "&New Incident…"),
         QT_TRANSLATE_NOOP("Actions", "Write a new incident."), "document-new", QKeySequence::New},
    Spec{Id::BringIn, QT_TRANSLATE_NOOP("Actions", "&Bring In…"),
         QT_TRANSLATE_NOOP("Actions", "Bring incidents in from links, mail, CSV or ids."), "mail-inbox",
         noKey, "Ctrl+B"},
    Spec{Id::OpenReference, QT_TRANSLATE_NOOP("Actions", "&Open by Number, Link or Id…"),
         QT_TRANSLATE_NOOP("Actions", "Open one incident by its number, link or id."), "", noKey, "Ctrl+L"},
    Spec{Id::Save, QT_TRANSLATE_NOOP("Actions", "&Save Changes"),
         QT_TRANSLATE_NOOP("Actions", "Save what you changed in this incident."), "document-save",
         QKeySequence::Save},
    Spec{Id::Import, QT_TRANSLATE_NOOP("Actions", "I&mport…"),
         QT_TRANSLATE_NOOP("Actions", "Take in the incidents of a JSON file that a console exported."), "",
         noKey, "Ctrl+I"},
    Spec{Id::Export, QT_TRANSLATE_NOOP("Actions", "&Export…"),
         QT_TRANSLATE_NOOP("Actions", "Write incidents into a CSV or JSON file."), "", noKey, "Ctrl+E"},
    Spec{Id::Print, QT_TRANSLATE_NOOP("Actions", "&Print…"),
         QT_TRANSLATE_NOOP("Actions", "Put the incident or the list on paper, or into a PDF file."), "",
         QKeySequence::Print},
    Spec{Id::SignIn, QT_TRANSLATE_NOOP("Actions", "S&ign In…"),
         QT_TRANSLATE_NOOP("Actions", "Sign in to the server."), ""},
    Spec{Id::SignOut, QT_TRANSLATE_NOOP("Actions", "Sign O&ut"),
         QT_TRANSLATE_NOOP("Actions", "End the session with the server. What is waiting stays here."),
         "system-log-out"},
    Spec{Id::Quit, QT_TRANSLATE_NOOP("Actions", "&Quit"),
         QT_TRANSLATE_NOOP("Actions", "Close the console. Nothing you typed is lost."), "application-exit",
         QKeySequence::Quit, "Ctrl+Q", QAction::QuitRole},
    Spec{Id::Find, QT_TRANSLATE_NOOP("Actions", "&Find"),
         QT_TRANSLATE_NOOP("Actions", "Search in every text field of the incidents on this computer."),
         "edit-find", QKeySequence::Find},
    Spec{Id::Palette, QT_TRANSLATE_NOOP("Actions", "Comm&and Palette…"),
         QT_TRANSLATE_NOOP("Actions", "Find a command, a view or an incident by typing."), "", noKey,
         "Ctrl+K"},
    Spec{Id::CopyNumber, QT_TRANSLATE_NOOP("Actions", "&Copy Number"),
         QT_TRANSLATE_NOOP("Actions", "Copy the numbers of the selected incidents."), "edit-copy", noKey,
         "Ctrl+Shift+C"},
    Spec{Id::CopyText, QT_TRANSLATE_NOOP("Actions", "Copy as &Text"),
         QT_TRANSLATE_NOOP("Actions", "Copy the selected incidents as lines of text."), "", noKey,
         "Ctrl+Shift+T"},
    Spec{Id::Paste, QT_TRANSLATE_NOOP("Actions", "&Paste Incidents…"),
         QT_TRANSLATE_NOOP("Actions", "Bring in the incidents named on the clipboard."), "", noKey,
         "Ctrl+Shift+V"},
    Spec{Id::Settings, QT_TRANSLATE_NOOP("Actions", "S&ettings…"),
         QT_TRANSLATE_NOOP("Actions", "Change how the console looks and works."), "configure",
         QKeySequence::Preferences, "Ctrl+,", QAction::PreferencesRole},
    Spec{Id::ViewAll, QT_TRANSLATE_NOOP("Actions", "&All"),
         QT_TRANSLATE_NOOP("Actions", "Show every incident on this computer."), "", noKey, "Ctrl+1",
         QAction::NoRole, true},
    Spec{Id::ViewOpen, QT_TRANSLATE_NOOP("Actions", "&Open"),
         QT_TRANSLATE_NOOP("Actions", "Show incidents that are not closed."), "", noKey, "Ctrl+2",
         QAction::NoRole, true},
    Spec{Id::ViewUnread, QT_TRANSLATE_NOOP("Actions", "&Unread"),
         QT_TRANSLATE_NOOP("Actions", "Show incidents that are new or changed since you looked."), "", noKey,
         "Ctrl+3", QAction::NoRole, true},
    Spec{Id::ViewWaiting, QT_TRANSLATE_NOOP("Actions", "&Waiting"),
         QT_TRANSLATE_NOOP("Actions", "Show incidents with changes that wait to be sent."), "", noKey,
         "Ctrl+4", QAction::NoRole, true},
    Spec{Id::ViewConflicts, QT_TRANSLATE_NOOP("Actions", "Con&flicts"),
         QT_TRANSLATE_NOOP("Actions", "Show incidents that a colleague changed at the same time."), "", noKey,
         "Ctrl+5", QAction::NoRole, true},
    Spec{Id::Overview, QT_TRANSLATE_NOOP("Actions", "Ove&rview"),
         QT_TRANSLATE_NOOP("Actions",
                           "Count the incidents by impact, urgency, status, classification and age."),
         "", noKey, "Ctrl+0"},
    Spec{Id::SaveView, QT_TRANSLATE_NOOP("Actions", "&Save View…"),
         QT_TRANSLATE_NOOP("Actions", "Keep this search and its order as a view with a name."), "", noKey,
         "Ctrl+Shift+F"},
    Spec{Id::ToggleViews, QT_TRANSLATE_NOOP("Actions", "&Views Pane"),
         QT_TRANSLATE_NOOP("Actions", "Show or hide the views beside the list."), "view-sidebar", noKey, "F9",
         QAction::NoRole, true},
    Spec{Id::ToggleOutbox, QT_TRANSLATE_NOOP("Actions", "Out&box"),
         QT_TRANSLATE_NOOP("Actions", "Show or hide what waits to be sent."), "mail-outbox", noKey,
         "Ctrl+Shift+O", QAction::NoRole, true},
    Spec{Id::NextPane, QT_TRANSLATE_NOOP("Actions", "Go to the Ne&xt Pane"),
         QT_TRANSLATE_NOOP("Actions", "Move to the list, the incident, the views or the outbox."), "", noKey,
         "F6"},
    Spec{Id::PreviousPane, QT_TRANSLATE_NOOP("Actions", "Go to the Previous Pan&e"),
         QT_TRANSLATE_NOOP("Actions", "Move between the panes, the other way round."), "", noKey, "Shift+F6"},
    Spec{Id::Refresh, QT_TRANSLATE_NOOP("Actions", "Re&fresh"),
         QT_TRANSLATE_NOOP("Actions", "Ask the server for the selected incidents again."), "view-refresh",
         noKey, "F5"},
    Spec{Id::RefreshAll, QT_TRANSLATE_NOOP("Actions", "Refresh &All in This List"),
         QT_TRANSLATE_NOOP("Actions", "Ask the server for every incident in this list again."), "", noKey,
         "Ctrl+F5 Shift+F5"},
    Spec{Id::Resolve, QT_TRANSLATE_NOOP("Actions", "&Resolve…"),
         QT_TRANSLATE_NOOP("Actions", "Resolve this incident with a close code and a resolution."),
         "task-complete", noKey, "Ctrl+R"},
    Spec{Id::DuplicateAsNew, QT_TRANSLATE_NOOP("Actions", "&Duplicate as New…"),
         QT_TRANSLATE_NOOP("Actions", "Write a new incident that begins as a copy of this one."), "", noKey,
         "Ctrl+D"},
    Spec{Id::OpenLink, QT_TRANSLATE_NOOP("Actions", "Open &Link…"),
         QT_TRANSLATE_NOOP("Actions", "Show where a link in this incident leads, and open it if you like."),
         "", noKey, "Ctrl+Shift+L"},
    Spec{Id::NextIncident, QT_TRANSLATE_NOOP("Actions", "Ne&xt Incident"),
         QT_TRANSLATE_NOOP("Actions", "Go to the next incident in the list."), "go-next", noKey,
         "Ctrl+PgDown"},
    Spec{Id::PreviousIncident, QT_TRANSLATE_NOOP("Actions", "&Previous Incident"),
         QT_TRANSLATE_NOOP("Actions", "Go to the previous incident in the list."), "go-previous", noKey,
         "Ctrl+PgUp"},
    Spec{Id::NextUnread, QT_TRANSLATE_NOOP("Actions", "Next U&nread Incident"),
         QT_TRANSLATE_NOOP("Actions", "Go to the next incident that is new or changed since you looked."), "",
         noKey, "Ctrl+Shift+PgDown"},
    Spec{Id::MarkUnread, QT_TRANSLATE_NOOP("Actions", "Mark as &Unread"),
         QT_TRANSLATE_NOOP("Actions", "Show the selected incidents as unread again."), "state-unread", noKey,
         "Ctrl+U"},
    Spec{Id::Forget, QT_TRANSLATE_NOOP("Actions", "For&get Incidents…"),
         QT_TRANSLATE_NOOP("Actions", "Remove incidents from this computer for good. The server keeps them."),
         "edit-delete", noKey, "Ctrl+Shift+Del"},
    Spec{Id::SendAll, QT_TRANSLATE_NOOP("Actions", "&Send All Now"),
         QT_TRANSLATE_NOOP("Actions", "Send everything that waits in the outbox now."), "mail-outbox", noKey,
         "Ctrl+Shift+S"},
    Spec{Id::WorkOffline, QT_TRANSLATE_NOOP("Actions", "&Work Offline"),
         QT_TRANSLATE_NOOP("Actions", "Send and ask nothing until you switch this off."), "offline-mode",
         noKey, "Ctrl+Shift+W", QAction::NoRole, true},
    Spec{Id::TryAgain, QT_TRANSLATE_NOOP("Actions", "&Try Again"),
         QT_TRANSLATE_NOOP("Actions", "Try to reach the server again now."), "network-online"},
    Spec{Id::Ledger, QT_TRANSLATE_NOOP("Actions", "What Was Se&nt…"),
         QT_TRANSLATE_NOOP("Actions", "Show what this computer sent, when, and with what answer."),
         "view-list"},
    Spec{Id::Shortcuts, QT_TRANSLATE_NOOP("Actions", "&Keys and Signs"),
         QT_TRANSLATE_NOOP("Actions", "Show every key and what the signs in the list mean."),
         "help-keyboard-shortcuts", QKeySequence::HelpContents, "F1 Ctrl+/"},
    Spec{Id::About, QT_TRANSLATE_NOOP("Actions", "&About Incident Console"),
         QT_TRANSLATE_NOOP("Actions", "Show the version and the licence."), "help-contents", noKey, "",
         QAction::AboutRole},
};

//! \brief What an action needs that is not always possible.
struct Need {
    ActionId id;
    const char *text;
};

constexpr auto anIncident = QT_TRANSLATE_NOOP("Actions", "Select an incident first.");
constexpr auto aList = QT_TRANSLATE_NOOP("Actions", "There is no incident in this list.");
constexpr std::array needs{
    Need{Id::Save, QT_TRANSLATE_NOOP("Actions", "Nothing has been changed.")},
    Need{Id::Resolve, QT_TRANSLATE_NOOP("Actions", "Select an incident that has reached the server first.")},
    Need{Id::DuplicateAsNew, anIncident},
    Need{Id::OpenLink, anIncident},
    Need{Id::Refresh, anIncident},
    Need{Id::CopyNumber, anIncident},
    Need{Id::CopyText, anIncident},
    Need{Id::MarkUnread, anIncident},
    Need{Id::RefreshAll, aList},
    Need{Id::NextIncident, aList},
    Need{Id::PreviousIncident, aList},
    Need{Id::NextUnread, aList},
    Need{Id::SendAll, QT_TRANSLATE_NOOP("Actions", "Nothing waits to be sent.")},
    Need{Id::TryAgain, QT_TRANSLATE_NOOP("Actions", "The connection is not lost.")},
};

QList<QKeySequence> keysOf(const Spec &spec)
{
    QList<QKeySequence> keys;
    if (spec.standardKey != QKeySequence::UnknownKey)
        keys = QKeySequence::keyBindings(spec.standardKey).mid(0, 1);
    const QStringList more = QString::fromLatin1(spec.keys).split(u' ', Qt::SkipEmptyParts);
    for (const QString &key : more) {
        const QKeySequence sequence = QKeySequence::fromString(key, QKeySequence::PortableText);
        if (!keys.contains(sequence))
            keys += sequence;
    }
    return keys;
}

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    for (const Spec &spec : specs) {
        auto *action = new QAction(this);
        action->setShortcuts(keysOf(spec));
        action->setMenuRole(spec.role);
        action->setCheckable(spec.checkable);
        m_actions.insert(spec.id, action);
        m_ordered += action;
    }
    retranslate();
    redrawIcons();
}

void Actions::setEnabled(std::initializer_list<ActionId> ids, bool enabled)
{
    for (const ActionId id : ids)
        get(id)->setEnabled(enabled);
}

QString Actions::need(const QAction *action) const
{
    const auto found =
        std::find_if(needs.cbegin(), needs.cend(), [&](const Need &each) { return get(each.id) == action; });
    return found == needs.cend() ? QString() : tr(found->text);
}

QString Actions::plainName(const QAction &action)
{
    const QString text = action.text();
    QString name;
    for (qsizetype at = 0; at < text.size(); ++at) {
        // Of two of these signs the second one is meant.
        if (text.at(at) == u'&' && ++at == text.size())
            break;
        name += text.at(at);
    }
    return name;
}

void Actions::retranslate()
{
    for (const Spec &spec : specs) {
        QAction *action = get(spec.id);
        const QString hint = tr(spec.hint);
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setText(tr(spec.text));
        action->setStatusTip(hint);
        //: %1 is a sentence, %2 a key such as Ctrl+S
        action->setToolTip(key.isEmpty() ? hint : tr("%1 (%2)").arg(hint, key));
    }
}

void Actions::redrawIcons()
{
    for (const Spec &spec : specs)
        get(spec.id)->setIcon(Icons::get(QString::fromLatin1(spec.icon)));
}

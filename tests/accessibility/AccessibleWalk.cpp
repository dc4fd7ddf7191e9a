// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "AccessibleWalk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QShortcut>
#include <QTest>
#include <QTextEdit>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

//! \brief A part that Qt puts into its own widgets: the person meets the whole, not the part.
bool isInner(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return widget->objectName().startsWith("qt_"_L1) || widget->focusProxy() == parent
        || (qobject_cast<const QAbstractButton *>(widget) && qobject_cast<const QLineEdit *>(parent))
        || qobject_cast<const QAbstractItemView *>(parent);
}

//! \brief The visible widgets of \a window itself, without those of dialogs over it.
template <typename Widget = QWidget> QList<Widget *> visible(const QWidget &window)
{
    QList<Widget *> widgets = window.findChildren<Widget *>();
    widgets.removeIf(
        [&window](const QWidget *widget) { return widget->window() != &window || !widget->isVisible(); });
    return widgets;
}

bool isStop(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isEnabled()
        && !isInner(widget);
}

bool isField(const QWidget *widget)
{
    return !isInner(widget)
        && (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
            || qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget));
}

bool hasWord(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

QString called(const QWidget *widget)
{
    QStringList words{QString::fromLatin1(widget->metaObject()->className())};
    words += widget->objectName();
    words += AccessibleWalk::name(widget);
    words.removeAll(QString());
    return words.join(u' ');
}

QRect placeIn(const QWidget &window, const QWidget *widget)
{
    return {widget->mapTo(&window, QPoint()), widget->size()};
}

//! \brief True when a widget stands between \a left and \a right on the line at \a y.
bool isSomethingBetween(const QWidget &window, int left, int right, int y)
{
    const QList<QWidget *> widgets = visible(window);
    return std::any_of(widgets.cbegin(), widgets.cend(), [&](const QWidget *widget) {
        const QRect place = placeIn(window, widget);
        return place.left() >= left && place.right() <= right && place.top() <= y && place.bottom() >= y;
    });
}

//! \brief The window that \a action belongs to, by its owners; a menu counts as its own window's part.
const QWidget *windowOf(const QObject *action)
{
    const QObject *owner = action->parent();
    while (owner) {
        const auto *widget = qobject_cast<const QWidget *>(owner);
        if (widget && !qobject_cast<const QMenu *>(widget))
            return widget->window();
        owner = owner->parent();
    }
    return nullptr;
}

void collect(const QWidget *menu, QSet<const QAction *> &actions)
{
    const QList<QAction *> entries = menu->actions();
    for (const QAction *action : entries) {
        actions.insert(action);
        if (action->menu())
            collect(action->menu(), actions);
    }
}

using Owners = QHash<QString, QString>;

void claim(Owners &owners, const QString &text, const QString &owner, QStringList &faults)
{
    const QString key = QKeySequence::mnemonic(text).toString();
    if (key.isEmpty())
        return;
    if (const QString other = owners.value(key); !other.isEmpty())
        faults += "%1 stands for \"%2\" and for \"%3\""_L1.arg(key, other, owner);
    owners.insert(key, owner);
}

void claimMenu(const QMenu &menu, QStringList &faults)
{
    Owners owners;
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        if (action->isVisible())
            claim(owners, action->text(), menu.title() + u" ▸ "_s + action->text(), faults);
        if (action->menu())
            claimMenu(*action->menu(), faults);
    }
}

//! \brief The parts of the first parent that both have in common, in which \a from and \a to stand.
std::pair<QRect, QRect> neighbours(const QWidget *from, const QWidget *to)
{
    while (!from->parentWidget()->isAncestorOf(to))
        from = from->parentWidget();
    while (to->parentWidget() != from->parentWidget())
        to = to->parentWidget();
    return {from->geometry(), to->geometry()};
}

QString jump(const QWidget *from, const QWidget *to)
{
    if (from->isAncestorOf(to) || to->isAncestorOf(from))
        return {};
    const auto [here, there] = neighbours(from, to);
    const int shared = qMin(here.bottom(), there.bottom()) - qMax(here.top(), there.top());
    const bool isBeside = shared > qMin(here.height(), there.height()) / 2;
    // Upwards is right only into the next column.
    if (there.bottom() <= here.top() && there.left() <= here.right())
        return u"up"_s;
    return isBeside && there.right() <= here.left() ? u"to the left"_s : QString();
}

} // namespace

QString AccessibleWalk::name(const QWidget *widget)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return face ? face->text(QAccessible::Name) : QString();
}

QString AccessibleWalk::description(const QWidget *widget)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return face ? face->text(QAccessible::Description) : QString();
}

QStringList AccessibleWalk::namelessWidgets(const QWidget &window)
{
    QStringList faults;
    const QList<QWidget *> widgets = visible(window);
    for (const QWidget *widget : widgets) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isMet = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (isInner(widget) || (!isMet && !button))
            continue;
        if (!hasWord(name(widget)))
            faults += "no name: "_L1 + called(widget);
        if (button && !hasWord(button->text()) && button->toolTip().isEmpty())
            faults += "a sign without a tool tip: "_L1 + called(widget);
    }
    return faults;
}

QStringList AccessibleWalk::namelessActions(const QWidget &window)
{
    QSet<const QAction *> actions;
    for (const QMenuBar *bar : visible<QMenuBar>(window))
        collect(bar, actions);
    for (const QToolBar *bar : visible<QToolBar>(window))
        collect(bar, actions);
    for (const QMenu *menu : window.findChildren<QMenu *>()) {
        if (windowOf(menu) == &window)
            collect(menu, actions);
    }
    QStringList faults;
    for (const QAction *action : std::as_const(actions)) {
        if (!action->isSeparator() && action->isVisible() && !hasWord(action->text()))
            faults += "an action without words: "_L1 + action->toolTip() + action->objectName();
    }
    return faults;
}

QStringList AccessibleWalk::labelsWithoutBuddy(const QWidget &window)
{
    QStringList faults;
    const QList<QWidget *> widgets = visible(window);
    for (const QLabel *label : visible<QLabel>(window)) {
        if (label->buddy() || !hasWord(label->text()))
            continue;
        const bool showsForeignText = label->inherits("PlainLabel");
        if (!showsForeignText && !QKeySequence::mnemonic(label->text()).isEmpty())
            faults += "a mnemonic that leads nowhere: "_L1 + label->text();
        const QRect place = placeIn(window, label);
        for (const QWidget *field : widgets) {
            const QRect beside = placeIn(window, field);
            const int y = place.center().y();
            if (isField(field) && place.right() < beside.left() && beside.top() <= y && beside.bottom() >= y
                && !isSomethingBetween(window, place.right() + 1, beside.left() - 1, y))
                faults += "a label beside a field that it does not name: "_L1 + label->text() + u' '
                    + called(field);
        }
    }
    return faults;
}

QStringList AccessibleWalk::sharedMnemonics(const QWidget &window)
{
    QStringList faults;
    Owners owners;
    for (const QMenuBar *bar : visible<QMenuBar>(window)) {
        for (const QAction *action : bar->actions()) {
            claim(owners, action->text(), action->text(), faults);
            if (action->menu())
                claimMenu(*action->menu(), faults);
        }
    }
    for (const QAbstractButton *button : visible<QAbstractButton>(window)) {
        if (const auto *tool = qobject_cast<const QToolButton *>(button); tool && tool->menu())
            claimMenu(*tool->menu(), faults);
        claim(owners, button->text(), button->text(), faults);
    }
    for (const QLabel *label : visible<QLabel>(window)) {
        if (label->buddy())
            claim(owners, label->text(), label->text(), faults);
    }
    for (const QGroupBox *group : visible<QGroupBox>(window))
        claim(owners, group->title(), group->title(), faults);
    return faults;
}

QStringList AccessibleWalk::clashingKeys(const QWidget &window)
{
    QStringList faults;
    Owners owners;
    const auto take = [&](const QKeySequence &key, Qt::ShortcutContext context, const QObject *owner,
                          const QString &text) {
        if (key.isEmpty())
            return;
        const QString name = key.toString(QKeySequence::PortableText);
        const Qt::KeyboardModifiers modifiers = key[0].keyboardModifiers();
        if (modifiers.testFlag(Qt::ControlModifier) && modifiers.testFlag(Qt::AltModifier)
            && key[0].key() >= Qt::Key_A && key[0].key() <= Qt::Key_Z)
            faults += name + " types a letter on some keyboards: "_L1 + text;
        const bool isLocal = context == Qt::WidgetShortcut || context == Qt::WidgetWithChildrenShortcut;
        const QString place =
            isLocal ? name + QString::number(reinterpret_cast<quintptr>(owner->parent())) : name;
        if (const QString other = owners.value(place); !other.isEmpty())
            faults += "%1 is the key of \"%2\" and of \"%3\""_L1.arg(name, other, text);
        owners.insert(place, text.isEmpty() ? u"?"_s : text);
    };
    QSet<const QAction *> actions;
    for (const QAction *action : window.findChildren<QAction *>()) {
        if (windowOf(action) == &window)
            actions.insert(action);
    }
    collect(&window, actions);
    for (const QAction *action : std::as_const(actions)) {
        for (const QKeySequence &key : action->shortcuts())
            take(key, action->shortcutContext(), action, action->text());
    }
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>()) {
        if (windowOf(shortcut) == &window)
            take(shortcut->key(), shortcut->context(), shortcut, shortcut->objectName());
    }
    return faults;
}

QStringList AccessibleWalk::silentButtons(const QWidget &window)
{
    QStringList faults;
    for (const QPushButton *button : visible<QPushButton>(window)) {
        if (!button->isEnabled() && !hasWord(description(button)))
            faults += "disabled without a reason: "_L1 + called(button);
    }
    return faults;
}

QStringList AccessibleWalk::brokenTabOrder(QWidget &window)
{
    QList<QWidget *> wanted = visible(window);
    wanted.removeIf([](const QWidget *widget) { return !isStop(widget); });
    if (wanted.size() < 2)
        return {};
    QWidget *first = window.nextInFocusChain();
    while (!wanted.contains(first))
        first = first->nextInFocusChain();
    first->setFocus(Qt::TabFocusReason);

    QStringList faults;
    QList<QWidget *> order;
    QWidget *now = window.focusWidget();
    while (now && !order.contains(now)) {
        if (!order.isEmpty()) {
            if (const QString where = jump(order.constLast(), now); !where.isEmpty())
                faults += "Tab jumps %1 from %2 to %3"_L1.arg(where, called(order.constLast()), called(now));
        }
        order += now;
        QTest::keyClick(now, Qt::Key_Tab);
        if (window.focusWidget() == now)
            faults += "keeps the Tab key: "_L1 + called(now);
        now = window.focusWidget();
    }
    for (const QWidget *widget : std::as_const(wanted)) {
        if (!order.contains(widget))
            faults += "not reached by Tab: "_L1 + called(widget);
    }
    if (now != first)
        faults += "Tab does not come back to "_L1 + called(first);
    return faults;
}

QStringList AccessibleWalk::faults(QWidget &window)
{
    return namelessWidgets(window) + namelessActions(window) + labelsWithoutBuddy(window)
        + sharedMnemonics(window) + clashingKeys(window) + silentButtons(window) + brokenTabOrder(window);
}

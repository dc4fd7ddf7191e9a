// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/palette/CommandPalette.h"

#include "ui/palette/CommandDelegate.h"
#include "ui/palette/CommandModel.h"
#include "ui/widgets/NoteLine.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window, Qt::Popup)
    , m_model(new CommandModel(this))
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_note(new NoteLine(u"dialog-information"_s, this))
{
    setFrameShape(QFrame::StyledPanel);
    m_line->setObjectName(u"command"_s);
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_list->setObjectName(u"commands"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The line keeps the focus, and a screen reader is told of the rows as if the list had it.
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusProxy(m_line);

    auto *layout = new QVBoxLayout(this);
    constexpr int margin = 4;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);

    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::take);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { say({}); });
    retranslate();
}

void CommandPalette::popUp(const QList<PaletteCommand> &commands)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_line->clear();
    m_model->setCommands(commands);
    say({});
    place();
    show();
    m_line->setFocus(Qt::PopupFocusReason);
    chooseFirst();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, event);
        return true;
    default:
        return takesKey(key) || QFrame::eventFilter(watched, event);
    }
}

bool CommandPalette::takesKey(const QKeyEvent &event)
{
    // The key that opened it closes it, instead of cutting the line off.
    const bool isOpenersKey = event.key() == Qt::Key_K && event.modifiers() == Qt::ControlModifier;
    if (event.key() == Qt::Key_Escape || isOpenersKey) {
        hide();
        return true;
    }
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        take(m_list->currentIndex());
        return true;
    }
    return false;
}

void CommandPalette::filter(const QString &typed)
{
    m_model->setTyped(typed);
    chooseFirst();
    if (m_model->rowCount() == 0)
        say(tr("No command and no view fits. For an incident, type its number or paste its link."));
}

void CommandPalette::take(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (!index.data(CommandModel::PossibleRole).toBool()) {
        say(index.data(CommandModel::WhyNotRole).toString());
        return;
    }
    const QString reference = m_model->reference(index.row());
    QAction *action = m_model->action(index.row());
    m_model->noteUsed(index.row());
    hide();
    if (action)
        QTimer::singleShot(0, action, &QAction::trigger);
    else
        QTimer::singleShot(0, this, [this, reference] { Q_EMIT referenceChosen(reference); });
}

void CommandPalette::chooseFirst()
{
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
    say({});
}

void CommandPalette::say(const QString &sentence)
{
    if (m_note->text() == sentence)
        return;
    m_note->setText(sentence);
    m_note->setAccessibleName(sentence);
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CommandPalette::place()
{
    constexpr int letters = 76;
    constexpr int lines = 26;
    const QRect window = parentWidget()->rect();
    const QSize wanted(fontMetrics().averageCharWidth() * letters, fontMetrics().lineSpacing() * lines);
    const QRect screen = parentWidget()->screen()->availableGeometry();
    const QSize room = window.size().boundedTo(screen.size());
    resize(wanted.boundedTo({room.width() * 9 / 10, room.height() * 8 / 10}));
    const QPoint corner = parentWidget()->mapToGlobal(
        QPoint((window.width() - width()) / 2, qMin(window.height() / 10, window.height() - height())));
    move(qBound(screen.left(), corner.x(), qMax(screen.left(), screen.right() - width())),
         qBound(screen.top(), corner.y(), qMax(screen.top(), screen.bottom() - height())));
}

void CommandPalette::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        // The names were made in the other language.
        hide();
        retranslate();
    }
}

void CommandPalette::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    // While nobody looks, the actions have nobody to tell of their changes.
    m_model->setCommands({});
    // Some systems make a popup the active window, and do not give that back by themselves.
    if (m_before && m_before->isVisible()) {
        m_before->activateWindow();
        m_before->setFocus(Qt::PopupFocusReason);
    }
}

bool CommandPalette::focusNextPrevChild(bool)
{
    // The line is the only stop.
    return true;
}

void CommandPalette::retranslate()
{
    setAccessibleName(tr("Command palette"));
    m_line->setPlaceholderText(tr("Command, view or ticket number"));
    m_line->setAccessibleName(tr("Command, view or ticket number"));
    m_list->setAccessibleName(tr("Commands"));
}

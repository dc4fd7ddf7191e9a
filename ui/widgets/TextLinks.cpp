// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/TextLinks.h"

#include "ui/widgets/OpenLinkDialog.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeySequence>
#include <QMenu>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

TextLinks::TextLinks(QPlainTextEdit *edit)
    : QSyntaxHighlighter(edit->document())
    , m_edit(edit)
    , m_viewport(edit->viewport())
{
    edit->installEventFilter(this);
    m_viewport->installEventFilter(this);
}

void TextLinks::highlightBlock(const QString &text)
{
    // A block's state is the number of links up to its end, so that a text of nothing but links costs no more
    // than the first of them.
    const int before = qMax(previousBlockState(), 0);
    if (before >= WebLinks::most) {
        setCurrentBlockState(before);
        return;
    }
    QTextCharFormat format;
    format.setFontUnderline(true);
    format.setForeground(m_edit->palette().link());
    const QList<WebLink> links = WebLinks::in(text);
    for (const WebLink &link : links)
        setFormat(static_cast<int>(link.position), static_cast<int>(link.length), format);
    setCurrentBlockState(before + static_cast<int>(links.size()));
}

bool TextLinks::eventFilter(QObject *watched, QEvent *event)
{
    const bool isInside = watched == m_viewport;
    if (event->type() == QEvent::PaletteChange && !isInside) {
        // Another colour is no change of the text; a form would keep it as a draft.
        const QSignalBlocker quiet(m_edit);
        rehighlight();
    }
    if (event->type() == QEvent::ContextMenu && openMenu(static_cast<const QContextMenuEvent &>(*event)))
        return true;
    if (event->type() == QEvent::ToolTip && isInside) {
        const auto &help = static_cast<const QHelpEvent &>(*event);
        if (linkUnder(help.pos())) {
            const QString keys = QKeySequence(Qt::CTRL | Qt::Key_A).toString(QKeySequence::NativeText);
            //: %1 is the key to hold down, such as "Ctrl+"
            QToolTip::showText(help.globalPos(),
                               tr("%1click opens the link, after a question.").arg(keys.chopped(1)), m_edit);
            return true;
        }
    }
    if (event->type() == QEvent::MouseButtonRelease && isInside) {
        const auto &mouse = static_cast<const QMouseEvent &>(*event);
        const bool isWanted = mouse.button() == Qt::LeftButton && mouse.modifiers() == Qt::ControlModifier
            && !m_edit->textCursor().hasSelection();
        const auto link = isWanted ? linkUnder(mouse.position().toPoint()) : std::nullopt;
        if (link)
            ask(*link);
    }
    return QSyntaxHighlighter::eventFilter(watched, event);
}

std::optional<WebLink> TextLinks::linkAt(const QTextCursor &place)
{
    const int column = place.positionInBlock();
    const QList<WebLink> links = WebLinks::in(place.block().text());
    const auto link = std::find_if(links.cbegin(), links.cend(), [column](const WebLink &each) {
        return column >= each.position && column <= each.position + each.length;
    });
    return link == links.cend() ? std::nullopt : std::optional(*link);
}

std::optional<WebLink> TextLinks::linkUnder(const QPoint &position) const
{
    const QTextCursor nearest = m_edit->cursorForPosition(position);
    const int reach = m_edit->fontMetrics().averageCharWidth();
    return m_edit->cursorRect(nearest).adjusted(-reach, 0, reach, 0).contains(position) ? linkAt(nearest)
                                                                                        : std::nullopt;
}

bool TextLinks::openMenu(const QContextMenuEvent &event)
{
    const auto link = event.reason() == QContextMenuEvent::Keyboard
        ? linkAt(m_edit->textCursor())
        : linkUnder(m_viewport->mapFromGlobal(event.globalPos()));
    if (!link)
        return false;
    QMenu *menu = m_edit->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *first = menu->actions().value(0);
    auto *open = new QAction(tr("Open &Link…"), menu);
    auto *copy = new QAction(tr("Copy Lin&k"), menu);
    connect(open, &QAction::triggered, this, [this, link] { ask(*link); });
    connect(copy, &QAction::triggered, this,
            [link] { QGuiApplication::clipboard()->setText(link->address()); });
    menu->insertActions(first, {open, copy});
    menu->insertSeparator(first);
    menu->popup(event.globalPos());
    return true;
}

void TextLinks::ask(const WebLink &link)
{
    (new OpenLinkDialog({link}, m_edit->window()))->open();
}

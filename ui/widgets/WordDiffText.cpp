// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/WordDiffText.h"

#include "ui/Theme.h"
#include "ui/Wording.h"
#include "ui/widgets/LongWords.h"

#include <QEvent>
#include <QTextCursor>

namespace {

constexpr qsizetype mostTold = 20; //!< Changes that are read out.
constexpr qsizetype longestTold = 200;

QTextCharFormat formatOf(WordDiff::Kind kind, const QPalette &palette)
{
    QTextCharFormat format;
    switch (kind) {
    case WordDiff::Kind::Same:
        break;
    case WordDiff::Kind::Removed:
        format.setFontStrikeOut(true);
        format.setBackground(Theme::toneBackground(palette, Theme::Tone::Error));
        format.setForeground(Theme::toneText(palette, Theme::Tone::Error));
        break;
    case WordDiff::Kind::Added:
        format.setFontUnderline(true);
        format.setBackground(Theme::toneBackground(palette, Theme::Tone::Success));
        format.setForeground(Theme::toneText(palette, Theme::Tone::Success));
        break;
    }
    return format;
}

} // namespace

WordDiffText::WordDiffText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setMinimumHeight(fontMetrics().lineSpacing() * 4);
}

void WordDiffText::setPieces(const QList<WordDiff::Piece> &pieces)
{
    m_pieces = pieces;
    m_isLaterOnly = false;
    fill();
}

void WordDiffText::setLaterState(const QList<WordDiff::Piece> &pieces)
{
    m_pieces = pieces;
    m_isLaterOnly = true;
    fill();
}

void WordDiffText::fill()
{
    QList<WordDiff::Piece> shown = m_pieces;
    if (m_isLaterOnly)
        shown.removeIf([](const WordDiff::Piece &piece) { return piece.kind == WordDiff::Kind::Removed; });
    QString text;
    for (const WordDiff::Piece &piece : std::as_const(shown))
        text += piece.text;
    setTextOfAnyShape(*this, text);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (const WordDiff::Piece &piece : std::as_const(shown)) {
        cursor.setPosition(cursor.position());
        cursor.setPosition(cursor.position() + static_cast<int>(piece.text.size()), QTextCursor::KeepAnchor);
        cursor.setCharFormat(formatOf(piece.kind, palette()));
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
    setAccessibleDescription(inWords());
}

QString WordDiffText::inWords() const
{
    QStringList told;
    for (const WordDiff::Piece &piece : m_pieces) {
        if (piece.kind == WordDiff::Kind::Same)
            continue;
        if (told.size() == mostTold) {
            //: After the first changes of a text were read out
            told += tr("There are more changes.");
            break;
        }
        const QString words = Wording::oneLine(piece.text, longestTold);
        told += piece.kind == WordDiff::Kind::Removed ? tr("Removed: “%1”.").arg(words)
                                                      : tr("Added: “%1”.").arg(words);
    }
    return told.join(u' ');
}

void WordDiffText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        fill();
}

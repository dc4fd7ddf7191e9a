// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/GrowingTextEdit.h"

#include "models/incident/LineEnds.h"
#include "ui/widgets/LongWords.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QTextCursor>
#include <QTextDocument>

#include <cmath>

GrowingTextEdit::GrowingTextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { updateGeometry(); });
}

QString GrowingTextEdit::text() const
{
    QString raw = document()->toRawText();
    raw.replace(QChar::ParagraphSeparator, u'\n');
    return raw;
}

void GrowingTextEdit::setText(const QString &text)
{
    const QString wanted = withPlainLineEnds(text);
    if (wanted == this->text())
        return;
    const int position = textCursor().position();
    setTextOfAnyShape(*this, wanted);
    QTextCursor cursor = textCursor();
    cursor.setPosition(hasFocus() ? qMin(position, document()->characterCount() - 1) : 0);
    setTextCursor(cursor);
}

QSize GrowingTextEdit::sizeHint() const
{
    // The layout of a plain text document counts its height in lines.
    const int lines = static_cast<int>(std::ceil(document()->documentLayout()->documentSize().height()));
    return {QPlainTextEdit::sizeHint().width(), heightOf(qBound(fewestLines, lines, mostLines))};
}

QSize GrowingTextEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, heightOf(fewestLines)};
}

void GrowingTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

int GrowingTextEdit::heightOf(int lines) const
{
    const QMargins margins = contentsMargins();
    const int frame = 2 * frameWidth() + 2 * static_cast<int>(std::ceil(document()->documentMargin()));
    return lines * fontMetrics().lineSpacing() + frame + margins.top() + margins.bottom();
}

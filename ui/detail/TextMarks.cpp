// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/detail/TextMarks.h"

#include "ui/Theme.h"
#include "ui/widgets/GrowingTextEdit.h"

#include <QEvent>

namespace {

// Beyond these nobody reads for the marks, and a key press must not wait for them.
constexpr qsizetype longestMarked = 100'000;
constexpr qsizetype mostMarks = 500;

} // namespace

TextMarks::TextMarks(GrowingTextEdit *edit, Incident::Field field)
    : QObject(edit)
    , m_edit(edit)
    , m_field(field)
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &TextMarks::mark);
    connect(m_edit, &GrowingTextEdit::textChanged, this, [this] {
        if (!m_marks.isEmpty())
            m_later.start();
    });
    m_edit->installEventFilter(this);
}

void TextMarks::setMarks(const SearchMarks &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    mark();
}

bool TextMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_marks.isEmpty())
        m_later.start();
    return QObject::eventFilter(watched, event);
}

void TextMarks::mark()
{
    decltype(m_edit->extraSelections()) selections;
    if (!m_marks.isEmpty()) {
        const QTextCharFormat format = Theme::match(m_edit->palette(), false);
        const auto spans = m_marks.in(m_field, m_edit->text().left(longestMarked)).mid(0, mostMarks);
        for (const SearchMarks::Span &span : spans) {
            QTextCursor cursor(m_edit->document());
            cursor.setPosition(static_cast<int>(span.position));
            cursor.setPosition(static_cast<int>(span.position + span.length), QTextCursor::KeepAnchor);
            selections.append({cursor, format});
        }
    }
    m_edit->setExtraSelections(selections);
}

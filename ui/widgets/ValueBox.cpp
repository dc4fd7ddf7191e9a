// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/ValueBox.h"

#include "models/incident/ValueCatalog.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>
#include <QWheelEvent>

ValueBox::ValueBox(ValueCatalog &catalog, Incident::Field field, QWidget *parent)
    : QComboBox(parent)
    , m_catalog(catalog)
    , m_field(field)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    refill();
    connect(&catalog, &ValueCatalog::changed, this, [this](Incident::Field changed) {
        if (changed == m_field)
            listChanged();
    });
}

void ValueBox::setCurrentText(const QString &text)
{
    // The index only tells the arrow keys where they are; the text is what counts.
    const int index = findText(text, Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (index >= 0) {
        setCurrentIndex(index);
    } else {
        // Without an index the box shows nothing for a moment; nobody should hear of that.
        const QSignalBlocker blocker(this);
        const QString before = currentText();
        setCurrentIndex(-1);
        setEditText(before);
    }
    setEditText(text);
}

void ValueBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

void ValueBox::listChanged()
{
    // Learning comes in bursts: one refill for all of them.
    if (m_refillPending)
        return;
    m_refillPending = true;
    QTimer::singleShot(0, this, [this] {
        m_refillPending = false;
        refill();
    });
}

void ValueBox::refill()
{
    const QStringList values = m_catalog.values(m_field);
    const QString text = currentText();
    const int cursor = lineEdit()->cursorPosition();
    const int selectionStart = lineEdit()->selectionStart();
    const int selectionLength = lineEdit()->selectionLength();
    const QSignalBlocker blocker(this);
    const QSignalBlocker lineBlocker(lineEdit());
    clear();
    addItems(values);
    setCurrentIndex(findText(text, Qt::MatchExactly | Qt::MatchCaseSensitive));
    lineEdit()->setText(text);
    lineEdit()->setCursorPosition(cursor);
    if (selectionStart >= 0)
        lineEdit()->setSelection(selectionStart, selectionLength);
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/detail/FieldDelegate.h"

#include <QLineEdit>
#include <QMetaProperty>
#include <QScopedValueRollback>

namespace {

QLineEdit *lineOf(QWidget *editor)
{
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        return line;
    return editor->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

void FieldDelegate::editorChanged(QWidget *editor)
{
    if (!m_filling)
        Q_EMIT commitData(editor);
}

void FieldDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QMetaProperty property = editor->metaObject()->userProperty();
    const QString value = index.data(Qt::EditRole).toString();
    if (property.read(editor).toString() == value)
        return;
    const QScopedValueRollback filling(m_filling, true);
    QLineEdit *line = lineOf(editor);
    const int cursor = line && editor->hasFocus() && !m_fillingAll ? line->cursorPosition() : 0;
    property.write(editor, value);
    if (line)
        line->setCursorPosition(cursor);
}

void FieldDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, editor->metaObject()->userProperty().read(editor), Qt::EditRole);
}

bool FieldDelegate::eventFilter(QObject *watched, QEvent *event)
{
    // Past the delegate's own filter on purpose: no key of an editor is swallowed.
    return QObject::eventFilter(watched, event); // NOLINT(bugprone-parent-virtual-call)
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/BringInEdit.h"

#include "ui/dialogs/BringInFile.h"

#include <QMimeData>
#include <QTextCursor>
#include <QUrl>

using namespace Qt::StringLiterals;

BringInEdit::BringInEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
}

void BringInEdit::append(const QString &text)
{
    const QString before = toPlainText();
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(before.isEmpty() || before.endsWith(u'\n') ? text : u'\n' + text);
}

bool BringInEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return !isReadOnly() && (source->hasUrls() || source->hasText());
}

void BringInEdit::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly())
        return;
    QStringList paths;
    QStringList links;
    const QList<QUrl> urls = source->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
        else
            links += url.toString();
    }
    if (!paths.isEmpty())
        Q_EMIT filesGiven(paths);
    const QString text = paths.isEmpty() && source->hasText() ? source->text() : links.join(u'\n');
    if (text.size() > BringInFile::longestInField)
        Q_EMIT longTextGiven(text);
    else if (!paths.isEmpty() && !text.isEmpty())
        append(text);
    else if (!text.isEmpty())
        insertPlainText(text);
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/WebLinks.h"

#include <QSyntaxHighlighter>

#include <optional>

class QContextMenuEvent;
class QPlainTextEdit;
class QTextCursor;
class QWidget;

//! \brief Underlines the links in a plain text and offers to open or to copy them: in the context menu, and
//! by a click with Ctrl. The text itself and its undo history stay untouched, and nothing is opened without a
//! question.
class TextLinks : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    //! \brief Belongs to the document of \a edit.
    explicit TextLinks(QPlainTextEdit *edit);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void highlightBlock(const QString &text) override;

private:
    [[nodiscard]] static std::optional<WebLink> linkAt(const QTextCursor &place);
    //! \brief What lies under the mouse; nothing beyond the end of a line.
    [[nodiscard]] std::optional<WebLink> linkUnder(const QPoint &position) const;
    [[nodiscard]] bool openMenu(const QContextMenuEvent &event);
    void ask(const WebLink &link);

    QPlainTextEdit *m_edit;
    QWidget *m_viewport; //!< Hears its last events when the field around it is gone already.
};

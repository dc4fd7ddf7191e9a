// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

//! \brief A plain text field that grows with its text from 3 to 14 lines. Tab moves the focus; newlines are
//! LF.
class GrowingTextEdit : public QPlainTextEdit
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged USER true)

public:
    static constexpr int fewestLines = 3;
    static constexpr int mostLines = 14;

    explicit GrowingTextEdit(QWidget *parent = nullptr);

    //! \brief The text as typed; unlike toPlainText() it keeps no-break spaces.
    [[nodiscard]] QString text() const;
    //! \brief Does nothing when \a text differs by newlines only; else the cursor stays where it was, as far
    //! as possible.
    void setText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int heightOf(int lines) const;
};

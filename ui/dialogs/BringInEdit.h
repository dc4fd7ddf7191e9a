// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

//! \brief The field that takes anything pasted or dropped; files and very long texts are handed on instead of
//! inserted.
class BringInEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit BringInEdit(QWidget *parent = nullptr);

    //! \brief Adds \a text on lines of its own.
    void append(const QString &text);

Q_SIGNALS:
    void filesGiven(const QStringList &paths);
    //! \brief Too long to be shown; not inserted.
    void longTextGiven(const QString &text);

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

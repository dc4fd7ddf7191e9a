// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/WordDiff.h"

#include <QPlainTextEdit>

//! \brief Two states of a text in one: what went is struck out, what came is underlined. A screen reader
//! hears both in words.
class WordDiffText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit WordDiffText(QWidget *parent = nullptr);

    void setPieces(const QList<WordDiff::Piece> &pieces);
    //! \brief The changes in words, for those who do not see the marks.
    [[nodiscard]] QString inWords() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QList<WordDiff::Piece> m_pieces;
};

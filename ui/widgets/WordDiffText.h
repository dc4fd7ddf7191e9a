// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/WordDiff.h"

#include <QPlainTextEdit>

//! \brief Two states of a text in one, or one of them: what went is struck out, what came is underlined. A
//! screen reader hears both in words.
class WordDiffText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit WordDiffText(QWidget *parent = nullptr);

    void setPieces(const QList<WordDiff::Piece> &pieces);
    //! \brief The later of the two states alone; what went is told in words only.
    void setLaterState(const QList<WordDiff::Piece> &pieces);
    //! \brief The changes in words, for those who do not see the marks.
    [[nodiscard]] QString inWords() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QList<WordDiff::Piece> m_pieces;
    bool m_isLaterOnly = false;
};

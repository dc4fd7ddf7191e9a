// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

class QToolButton;

//! \brief A label that shows text as text: never markup, never links, with controls made visible. A long text
//! is cut, and a button below shows all of it.
//!
//! The only label that may show what a server sent. setText() of QLabel is hidden on purpose.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    //! \brief Characters and lines that are drawn at most; the rest stays in fullText().
    static constexpr qsizetype longestShown = 4000;
    static constexpr qsizetype mostLinesShown = 40;

    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    //! \brief The whole text (for copying and the accessible name), whatever is drawn.
    [[nodiscard]] const QString &fullText() const { return m_fullText; }
    //! \brief Elides with "…" in one line instead of wrapping; the tool tip then has the whole text.
    void setElided(bool elided);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

public Q_SLOTS:
    void setText(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refit();
    void fill();
    void offerRest(bool isCut);
    void placeButton();
    void retranslate();

    QString m_fullText;
    QString m_line; //!< Elided mode: the text as one line.
    bool m_elided = false;
    QToolButton *m_showAll = nullptr; //!< Made when it is first needed.
};

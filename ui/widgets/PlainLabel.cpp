// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/PlainLabel.h"

#include "models/incident/LineEnds.h"
#include "ui/Wording.h"
#include "ui/widgets/WholeText.h"

#include <QEvent>
#include <QToolButton>

namespace {

constexpr QChar zeroWidthSpace{0x200B};
constexpr qsizetype longestWord = 24;

//! \brief Lets a word that has no blanks wrap, so that one long line cannot widen the window.
QString breakable(const QString &line)
{
    QString result;
    result.reserve(line.size());
    qsizetype run = 0;
    for (const QChar c : line) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > longestWord && !c.isLowSurrogate()) {
            result.append(zeroWidthSpace);
            run = 1;
        }
        result.append(c);
    }
    return result;
}

} // namespace

PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setOpenExternalLinks(false);
    setWordWrap(true);
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : PlainLabel(parent)
{
    setText(text);
}

void PlainLabel::setText(const QString &text)
{
    if (text == m_fullText && !QLabel::text().isEmpty())
        return;
    m_fullText = text;
    m_line = m_elided ? Wording::oneLine(text, longestShown) : QString();
    refit();
}

void PlainLabel::setElided(bool elided)
{
    if (m_elided == elided)
        return;
    m_elided = elided;
    setWordWrap(!elided);
    setSizePolicy(elided ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_line = elided ? Wording::oneLine(m_fullText, longestShown) : QString();
    if (!elided) {
        setToolTip({});
        setAccessibleName({});
    }
    refit();
}

QSize PlainLabel::minimumSizeHint() const
{
    QSize size = QLabel::minimumSizeHint();
    if (m_elided)
        size.setWidth(fontMetrics().averageCharWidth() * 4);
    return size;
}

QSize PlainLabel::sizeHint() const
{
    QSize size = QLabel::sizeHint();
    if (m_elided)
        size.setWidth(fontMetrics().horizontalAdvance(m_line) + 2 * margin());
    return size;
}

void PlainLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (m_elided)
        refit();
    placeButton();
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (m_elided && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        refit();
}

void PlainLabel::refit()
{
    if (!m_elided) {
        fill();
        return;
    }
    offerRest(false);
    const int room = contentsRect().width() - 2 * margin();
    const QString shown = fontMetrics().elidedText(m_line, Qt::ElideRight, qMax(room, 0));
    QLabel::setText(shown);
    setAccessibleName(m_line);
    setToolTip(shown == m_line ? QString() : Wording::toolTip(m_line));
}

void PlainLabel::fill()
{
    const QString text = m_fullText.left(longestShown);
    bool isCut = text.size() < m_fullText.size();
    QStringList lines = withPlainLineEnds(text).split(u'\n');
    if (lines.size() > mostLinesShown) {
        lines.resize(mostLinesShown);
        isCut = true;
    }
    for (QString &line : lines)
        line = breakable(Wording::oneLine(line, longestShown));
    offerRest(isCut);
    QLabel::setText(lines.join(u'\n') + (isCut ? QStringLiteral("…") : QString()));
}

void PlainLabel::offerRest(bool isCut)
{
    if (isCut && !m_showAll) {
        m_showAll = new QToolButton(this);
        m_showAll->setObjectName(QStringLiteral("showAll"));
        m_showAll->setFocusPolicy(Qt::StrongFocus);
        connect(m_showAll, &QToolButton::clicked, this,
                [this] { (new WholeText(m_fullText, window()))->open(); });
        retranslate();
    }
    if (!m_showAll)
        return;
    m_showAll->setVisible(isCut);
    setContentsMargins(0, 0, 0, isCut ? m_showAll->sizeHint().height() : 0);
    placeButton();
}

void PlainLabel::placeButton()
{
    if (!m_showAll)
        return;
    const QSize size = m_showAll->sizeHint();
    const int left = isRightToLeft() ? width() - size.width() : 0;
    m_showAll->setGeometry(QRect(QPoint(left, height() - size.height()), size));
}

void PlainLabel::retranslate()
{
    if (!m_showAll)
        return;
    //: Button below a text of which only the beginning is shown.
    m_showAll->setText(tr("Show all…"));
    placeButton();
}

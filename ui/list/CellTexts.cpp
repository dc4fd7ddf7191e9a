// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/list/CellTexts.h"

#include "ui/list/ItemText.h"

#include <QFontMetrics>
#include <QPainter>

#include <memory>

namespace {

qreal setLine(QTextLayout &layout, int width)
{
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    return line.naturalTextWidth();
}

} // namespace

void CellTexts::draw(QPainter *painter, const QRect &place, const QStyleOptionViewItem &cell,
                     const QString &text, const Marks &marks)
{
    if (text.isEmpty() || place.isEmpty())
        return;
    const Key key{text,           cell.font,
                  place.width(),  QStyle::visualAlignment(cell.direction, cell.displayAlignment),
                  cell.direction, marks};
    if (!m_layouts.contains(key)) {
        auto made = std::make_unique<QTextLayout>(text, cell.font, painter->device());
        layOut(*made, key);
        m_layouts.insert(key, made.release());
    }
    const QTextLayout &layout = *m_layouts.object(key);
    const int above = (place.height() - qRound(layout.boundingRect().height())) / 2; // Whole pixels.
    const QPen before = painter->pen();
    painter->setPen(ItemText::colour(cell));
    layout.draw(painter, QPointF(place.left(), place.top() + above));
    painter->setPen(before);
}

void CellTexts::layOut(QTextLayout &layout, const Key &key)
{
    QTextOption option(key.alignment);
    option.setTextDirection(key.direction);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    QList<QTextLayout::FormatRange> ranges;
    const auto mark = [&](qsizetype shown) {
        ranges.clear();
        for (const SearchMarks::Span &span : key.marks.spans) {
            const qsizetype length = qMin(span.length, shown - span.position);
            if (length > 0)
                ranges.append({static_cast<int>(span.position), static_cast<int>(length), key.marks.format});
        }
        layout.setFormats(ranges);
    };
    mark(key.text.size());
    if (setLine(layout, key.width) <= key.width)
        return;
    const QString cut = QFontMetrics(key.font).elidedText(key.text, Qt::ElideRight, key.width);
    layout.setText(cut);
    // What is cut off is not there to be marked; the tool tip says where else something was found.
    mark(cut == key.text ? cut.size() : qMax<qsizetype>(cut.size() - 1, 0));
    setLine(layout, key.width);
}

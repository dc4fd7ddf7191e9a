// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/SearchMarks.h"

#include <QCache>
#include <QFont>
#include <QTextCharFormat>
#include <QTextLayout>

class QPainter;
struct QStyleOptionViewItem;

//! \brief Draws the texts of cells, each on one line and cut where it is too long. A text is laid out once
//! and drawn many times: shaping it anew for each picture takes longer than all the rest.
class CellTexts
{
public:
    struct Marks {
        QList<SearchMarks::Span> spans;
        QTextCharFormat format;
        friend bool operator==(const Marks &, const Marks &) = default;
    };

    //! \brief Draws \a text into \a place with the font, the alignment and the colours of \a cell.
    void draw(QPainter *painter, const QRect &place, const QStyleOptionViewItem &cell, const QString &text,
              const Marks &marks = {});

private:
    struct Key {
        QString text;
        QFont font;
        int width = 0;
        Qt::Alignment alignment;
        Qt::LayoutDirection direction = Qt::LeftToRight;
        Marks marks;
        friend bool operator==(const Key &, const Key &) = default;
    };
    friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.text, key.width); }

    static void layOut(QTextLayout &layout, const Key &key);

    QCache<Key, QTextLayout> m_layouts{1'000};
};

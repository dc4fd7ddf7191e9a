// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/Panes.h"

#include <QDataStream>
#include <QIODevice>
#include <QResizeEvent>

namespace {

constexpr quint32 layoutVersion = 1;
constexpr int lettersSideBySide = 175; //!< Width from which list and detail have room beside each other.

bool areUsable(const QList<int> &sizes)
{
    return sizes.size() == 2 && std::all_of(sizes.begin(), sizes.end(), [](int size) { return size > 0; });
}

} // namespace

Panes::Panes(QWidget *views, QWidget *list, QWidget *detail, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_views(views)
    , m_inner(new QSplitter(Qt::Horizontal, this))
{
    m_inner->addWidget(list);
    m_inner->addWidget(detail);
    m_inner->setStretchFactor(0, 1);
    m_inner->setStretchFactor(1, 1);
    m_inner->setChildrenCollapsible(false);
    addWidget(m_views);
    addWidget(m_inner);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setChildrenCollapsible(false);
    // Parts of the whole, not pixels: a splitter scales what it is given.
    m_wideSizes = {59, 41};
    m_narrowSizes = {40, 60};
    constexpr int scale = 20;
    m_inner->setSizes({m_wideSizes.at(0) * scale, m_wideSizes.at(1) * scale});
}

void Panes::setViewsShown(bool shown)
{
    m_views->setVisible(shown);
    fit();
}

void Panes::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    fit();
}

void Panes::fit()
{
    const bool narrow = width() < lettersSideBySide * fontMetrics().averageCharWidth();
    if (narrow == isNarrow())
        return;
    (isNarrow() ? m_narrowSizes : m_wideSizes) = m_inner->sizes();
    m_inner->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    constexpr int scale = 20;
    QList<int> sizes = narrow ? m_narrowSizes : m_wideSizes;
    for (int &size : sizes)
        size *= scale;
    m_inner->setSizes(sizes);
}

QByteArray Panes::layoutState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << layoutVersion << isViewsShown() << saveState() << (isNarrow() ? m_wideSizes : m_inner->sizes())
           << (isNarrow() ? m_inner->sizes() : m_narrowSizes);
    return state;
}

void Panes::restoreLayout(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    bool viewsShown = true;
    QByteArray outer;
    QList<int> wide;
    QList<int> narrow;
    stream >> version >> viewsShown >> outer >> wide >> narrow;
    if (stream.status() != QDataStream::Ok || version != layoutVersion || !areUsable(wide)
        || !areUsable(narrow))
        return;
    m_wideSizes = wide;
    m_narrowSizes = narrow;
    restoreState(outer);
    setChildrenCollapsible(false);
    setViewsShown(viewsShown);
    m_inner->setSizes(isNarrow() ? narrow : wide);
}

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/list/FoundTip.h"

#include "models/items/IncidentTableModel.h"
#include "models/items/Workspace.h"
#include "ui/Wording.h"
#include "ui/list/IncidentTableView.h"

#include <QHelpEvent>
#include <QToolTip>

namespace {

constexpr qsizetype lettersBefore = 24;
constexpr qsizetype longestExcerpt = 90;
constexpr qsizetype longestSearched = 200'000; //!< A tool tip must not keep the window waiting.
constexpr int mostReasons = 6;

//! \brief The words of \a text around \a span, on one line.
QString excerpt(const QString &text, const SearchMarks::Span &span)
{
    qsizetype from = qMax<qsizetype>(0, span.position - lettersBefore);
    while (from > 0 && from < span.position && !text.at(from - 1).isSpace())
        ++from;
    qsizetype to = qMin(text.size(), from + qMax(longestExcerpt, span.length));
    if (to < text.size() && text.at(to).isLowSurrogate())
        --to;
    const QString words = Wording::oneLine(text.mid(from, to - from), longestExcerpt + lettersBefore);
    return (from > 0 ? QStringLiteral("… ") : QString()) + words
        + (to < text.size() ? QStringLiteral(" …") : QString());
}

} // namespace

FoundTip::FoundTip(Workspace &workspace, IncidentTableView &table)
    : QObject(&table)
    , m_workspace(workspace)
    , m_table(table)
{
    m_table.viewport()->installEventFilter(this);
}

QStringList FoundTip::reasons(const SearchMarks &marks, const Incident &shown)
{
    QStringList lines;
    for (const Incident::Field field : Incident::allFields()) {
        const QString text = shown.value(field).left(longestSearched);
        const auto spans = marks.in(field, text);
        if (spans.isEmpty() || lines.size() == mostReasons)
            continue;
        //: Why an incident matches the search: a field's name, and words of its text.
        lines += tr("Found in %1: %2").arg(Wording::fieldName(field), excerpt(text, spans.constFirst()));
    }
    return lines;
}

bool FoundTip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_marks.isEmpty())
        return QObject::eventFilter(watched, event);
    const auto &help = static_cast<const QHelpEvent &>(*event);
    const QModelIndex index = m_table.indexAt(help.pos());
    const IncidentKey key = index.data(IncidentTableModel::KeyRole).toString();
    if (key.isEmpty())
        return QObject::eventFilter(watched, event);
    tell(key, index.row(), index.data(Qt::ToolTipRole).toString(), help.globalPos());
    return true;
}

void FoundTip::tell(const IncidentKey &key, int row, const QString &own, const QPoint &globalPosition)
{
    const quint64 asked = ++m_asked;
    m_workspace.store().record(key).then(this, [=, this](const Result<IncidentRecord> &record) {
        const QPoint pointer = m_table.viewport()->mapFromGlobal(globalPosition);
        const QModelIndex index = m_table.indexAt(pointer);
        if (asked != m_asked || !record || index.row() != row
            || index.data(IncidentTableModel::KeyRole).toString() != key)
            return;
        const QString why = Wording::toolTip(reasons(m_marks, record->shown).join(u'\n'));
        // Both are escaped already; a paragraph each keeps them apart.
        const QString all = own.isEmpty() || why.isEmpty() ? own + why : own + QStringLiteral("<p>") + why;
        QToolTip::showText(globalPosition, all, m_table.viewport(), m_table.visualRect(index));
    });
}

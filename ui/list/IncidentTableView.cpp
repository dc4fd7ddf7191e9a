// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/list/IncidentTableView.h"

#include "models/items/IncidentTableModel.h"
#include "ui/list/IncidentDelegate.h"
#include "ui/list/ListHeader.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QResizeEvent>

namespace {

constexpr int fewestTitleLetters = 28;

} // namespace

IncidentTableView::IncidentTableView(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new IncidentDelegate(this))
{
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalHeader(new ListHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QAbstractItemView::clicked, this, &IncidentTableView::toggle);
    fitRows();
}

void IncidentTableView::fitRows()
{
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    const int height = qMax(fontMetrics().height(), icon);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height + height / 3);
    horizontalHeader()->setMinimumSectionSize(icon + icon / 2);
}

void IncidentTableView::setDefaultColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    const int sign = horizontalHeader()->minimumSectionSize() + letter;
    const auto widthOf = [&](ListColumn::Value column) {
        switch (column) {
        case ListColumn::Unread:
        case ListColumn::Sync:
            return sign;
        case ListColumn::Title:
            return fewestTitleLetters * letter;
        case ListColumn::Priority:
            return 17 * letter;
        case ListColumn::LastRead:
            return 22 * letter;
        case ListColumn::AffectedUser:
        case ListColumn::Classification:
            return 24 * letter;
        case ListColumn::Number:
        case ListColumn::Status:
        case ListColumn::Impact:
        case ListColumn::Urgency:
        case ListColumn::Type:
        case ListColumn::CloseCode:
        case ListColumn::Count:
            break;
        }
        return 15 * letter;
    };
    for (int column = 0; column < ListColumn::Count; ++column) {
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
        horizontalHeader()->resizeSection(column, widthOf(static_cast<ListColumn::Value>(column)));
        setColumnHidden(column, false);
    }
    for (const int column : {ListColumn::AffectedUser, ListColumn::Classification, ListColumn::Impact,
                             ListColumn::Urgency, ListColumn::Type, ListColumn::CloseCode})
        setColumnHidden(column, true);
    // The age is what tells how far a row can be trusted: it stands before the long texts.
    const int afterStatus = horizontalHeader()->visualIndex(ListColumn::Status) + 1;
    horizontalHeader()->moveSection(horizontalHeader()->visualIndex(ListColumn::LastRead), afterStatus);
}

void IncidentTableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    // All rows are alike. Qt would look through a million for one that is not, each time that they change
    // places.
    disconnect(model, &QAbstractItemModel::layoutAboutToBeChanged, verticalHeader(), nullptr);
    disconnect(model, &QAbstractItemModel::layoutChanged, verticalHeader(), nullptr);
}

void IncidentTableView::setMarks(const SearchMarks &marks)
{
    m_delegate->setMarks(marks);
    viewport()->update();
}

void IncidentTableView::giveTitleTheRest()
{
    const QHeaderView *header = horizontalHeader();
    const int others = header->length() - header->sectionSize(ListColumn::Title);
    const int fewest = fewestTitleLetters * fontMetrics().averageCharWidth();
    setColumnWidth(ListColumn::Title, qMax(fewest, viewport()->width() - others));
}

void IncidentTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        giveTitleTheRest();
    constexpr int cutRows = 2; // At the top and at the bottom.
    if (m_rows)
        m_rows->setScreen(viewport()->height() / qMax(1, verticalHeader()->defaultSectionSize()) + cutRows);
}

int IncidentTableView::selectedRowCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height() - (m_rows ? m_rows->headersAmong(range.top(), range.bottom()) : 0);
    return count;
}

QList<int> IncidentTableView::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!m_rows || !m_rows->isHeader(row))
                rows += row;
        }
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void IncidentTableView::selectRowAlone(int row)
{
    if (row < 0 || !model() || row >= model()->rowCount()) {
        clearSelection();
        return;
    }
    const int column = currentIndex().isValid() ? currentIndex().column() : 0;
    const QModelIndex index = model()->index(row, column);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void IncidentTableView::step(int by)
{
    if (!model() || model()->rowCount() == 0)
        return;
    // After the selected row left the list, the next one stands in its place.
    const int last = model()->rowCount() - 1;
    int row = selectedRowCount() > 0 ? currentIndex().row() + by : m_place + qMin(by, 0);
    while (m_rows && row >= 0 && row <= last && m_rows->isHeader(row))
        row += by < 0 ? -1 : 1;
    row = qBound(0, row, last);
    if (!m_rows || !m_rows->isHeader(row))
        selectRowAlone(row);
}

void IncidentTableView::settle()
{
    if (const QItemSelection selection = selectionModel()->selection(); !selection.isEmpty()) {
        m_place = selection.constFirst().top();
    } else if (!currentIndex().isValid() && m_place > 0 && model()->rowCount() > 0) {
        const int row = qMin(m_place, model()->rowCount() - 1);
        selectionModel()->setCurrentIndex(model()->index(row, 0), QItemSelectionModel::NoUpdate);
    }
}

void IncidentTableView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    // Otherwise Qt would make another row the current one, and scroll the list to it.
    if (const int row = currentIndex().row(); row >= first && row <= last)
        selectionModel()->clearCurrentIndex();
    QTableView::rowsAboutToBeRemoved(parent, first, last);
}

void IncidentTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!selected.isEmpty())
        m_place = selected.constFirst().top();
    Q_EMIT selectedRowsChanged();
}

void IncidentTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // A header is marked through its whole line, and Qt draws again no more than its cell.
    for (const QModelIndex &index : {current, previous}) {
        if (m_rows && index.isValid() && m_rows->isHeader(index.row())) {
            const QRect cell = visualRect(index);
            viewport()->update(0, cell.top(), viewport()->width(), cell.height());
        }
    }
}

void IncidentTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteRequested();
        return;
    }
    // Home and End mean the first and the last row, not the first and the last cell.
    if ((event->key() == Qt::Key_Home || event->key() == Qt::Key_End) && event->modifiers() == Qt::NoModifier
        && model() && model()->rowCount() > 0) {
        selectRowAlone(event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1);
        return;
    }
    if (!moveAmongGroups(*event))
        QTableView::keyPressEvent(event);
}

bool IncidentTableView::moveAmongGroups(const QKeyEvent &event)
{
    const QModelIndex current = currentIndex();
    if (!m_rows || !current.isValid() || event.modifiers() & ~Qt::KeypadModifier)
        return false;
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const int forth = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    if (m_rows->isHeader(current.row())) {
        if (event.key() == back || event.key() == forth)
            Q_EMIT collapseRequested(current.row(), event.key() == back);
        else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter
                 || event.key() == Qt::Key_Space)
            toggle(current);
        else
            return false;
        return true;
    }
    const int header = m_rows->headerAbove(current.row());
    const bool isFirstCell = moveCursor(MoveLeft, Qt::NoModifier) == current;
    if (header < 0 || event.key() != back || !isFirstCell)
        return false;
    selectRowAlone(header);
    return true;
}

void IncidentTableView::toggle(const QModelIndex &index)
{
    if (m_rows && m_rows->isHeader(index.row()))
        Q_EMIT collapseRequested(index.row(), !index.data(IncidentTableModel::CollapsedRole).toBool());
}

void IncidentTableView::keyboardSearch(const QString &search)
{
    // Qt's own search would fetch every row on its way; this one looks at the rows that are there.
    const int interval = QApplication::keyboardInputInterval();
    if (!m_sinceTyped.isValid() || m_sinceTyped.elapsed() > interval * 2)
        m_typed.clear();
    m_sinceTyped.start();
    m_typed += search.trimmed();
    if (m_typed.isEmpty())
        return;
    const int row = rowWithNumber(m_typed);
    if (row >= 0)
        selectRowAlone(row);
    else
        Q_EMIT numberTyped(m_typed);
}

int IncidentTableView::rowWithNumber(const QString &typed) const
{
    constexpr int farthest = 2000; // What the model keeps fetched; beyond it the store is asked.
    if (!model() || model()->rowCount() == 0)
        return -1;
    const int count = model()->rowCount();
    const int start = qMax(0, currentIndex().row() - farthest / 2);
    const int end = qMin(count, start + farthest);
    for (int row = start; row < end; ++row) {
        const QModelIndex index = model()->index(row, ListColumn::Number);
        if (!index.data(IncidentTableModel::LoadedRole).toBool() || (m_rows && m_rows->isHeader(row)))
            continue;
        const QString number = index.data(Qt::DisplayRole).toString();
        if (number.startsWith(typed, Qt::CaseInsensitive) || number.endsWith(typed, Qt::CaseInsensitive))
            return row;
    }
    return -1;
}

void IncidentTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

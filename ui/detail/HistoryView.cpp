// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/detail/HistoryView.h"

#include "models/items/Workspace.h"
#include "ui/Wording.h"
#include "ui/dialogs/CompareDialog.h"
#include "ui/widgets/NoteLine.h"
#include "ui/widgets/TableLook.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace {

QString shortTime(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

//! \brief The end of an interval; the day is said only when it is another one.
QString endTime(const QDateTime &start, const QDateTime &end)
{
    const QDateTime local = end.toLocalTime();
    return start.toLocalTime().date() == local.date() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                      : shortTime(end);
}

} // namespace

HistoryView::HistoryView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_note(new NoteLine(QStringLiteral("dialog-information"), this))
    , m_table(new QTableWidget(0, 4, this))
    , m_compare(new QPushButton(this))
{
    build();
    connect(m_compare, &QPushButton::clicked, this, [this] { compare(-1); });
    connect(m_table, &QTableWidget::cellActivated, this, &HistoryView::compare);
    retranslate();
}

void HistoryView::build()
{
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    giveTableLook(m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_note);
    layout->addWidget(m_table);
    layout->addWidget(m_compare, 0, Qt::AlignLeading);
}

void HistoryView::compare(int row)
{
    auto *dialog = new CompareDialog(m_workspace, m_key, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (row >= 0 && row < m_changes.size())
        dialog->showChange(m_changes.at(row).firstSeenAfter);
    dialog->open();
}

void HistoryView::load(const IncidentKey &key)
{
    m_key = key;
    m_workspace.store().history(key).then(this, [this, key](const Result<QList<ObservedChange>> &history) {
        if (key == m_key)
            take(history);
    });
}

void HistoryView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_table)
        retranslate();
}

void HistoryView::take(const Result<QList<ObservedChange>> &history)
{
    m_changes = history ? *history : QList<ObservedChange>();
    std::stable_sort(
        m_changes.begin(), m_changes.end(),
        [](const ObservedChange &a, const ObservedChange &b) { return a.firstSeenAfter > b.firstSeenAfter; });
    if (m_changes.size() > mostRows)
        m_changes.resize(mostRows);
    fill();
    if (!history)
        m_note->setText(Wording::error(history.error()));
}

void HistoryView::fill()
{
    m_table->setRowCount(static_cast<int>(m_changes.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ObservedChange &change = m_changes.at(row);
        //: Two moments between which a value changed.
        const QString when = change.lastSeenBefore.isValid()
            ? tr("between %1 and %2")
                  .arg(shortTime(change.lastSeenBefore),
                       endTime(change.lastSeenBefore, change.firstSeenAfter))
            : tr("before %1").arg(shortTime(change.firstSeenAfter));
        const QStringList cells{when, Wording::fieldName(change.field), Wording::oneLine(change.before),
                                Wording::oneLine(change.after)};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            item->setToolTip(Wording::toolTip(cells.at(column)));
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnToContents(0);
    m_table->resizeColumnToContents(1);
    m_table->setVisible(!m_changes.isEmpty());
    m_compare->setVisible(!m_changes.isEmpty());
    m_note->setText(m_changes.isEmpty()
                        ? tr("This computer has seen no change of this incident yet.")
                        : tr("Only what this computer saw between two looks. Who changed it is "
                             "not known."));
}

void HistoryView::retranslate()
{
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Field"), tr("Before"), tr("After")});
    m_table->setAccessibleName(tr("History (observed)"));
    //: Opens a window that shows what differs between two states of the incident.
    m_compare->setText(tr("Compare T&wo States…"));
    fill();
}

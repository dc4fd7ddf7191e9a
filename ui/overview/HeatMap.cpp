// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/overview/HeatMap.h"

#include "ui/Wording.h"
#include "ui/overview/TallyTree.h"

#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int shareRole = Qt::UserRole + 2; //!< 0 … 1 of the fullest cell.
constexpr qsizetype longestName = 60;

class HeatDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        // Up to a third of the way from the ground to the text's colour leaves the number legible in both
        // themes.
        constexpr double most = 1.0 / 3;
        const double share = most * index.data(shareRole).toDouble();
        const QColor base = option->palette.color(QPalette::Base);
        const QColor text = option->palette.color(QPalette::Text);
        const auto between = [share](double from, double to) {
            return static_cast<float>(from + share * (to - from));
        };
        option->backgroundBrush =
            QColor::fromRgbF(between(base.redF(), text.redF()), between(base.greenF(), text.greenF()),
                             between(base.blueF(), text.blueF()));
        option->displayAlignment = Qt::AlignCenter;
    }
};

//! \brief \a known, then what else the tallies have.
QStringList namesOf(const QList<Overview::Tally> &tallies, QString Overview::Tally::*value, QStringList known)
{
    for (const Overview::Tally &tally : tallies) {
        if (!known.contains(tally.*value, Qt::CaseInsensitive))
            known.append(tally.*value);
    }
    return known;
}

qsizetype placeOf(const QStringList &names, const QString &name)
{
    return std::find_if(names.cbegin(), names.cend(),
                        [&name](const QString &each) { return each.compare(name, Qt::CaseInsensitive) == 0; })
        - names.cbegin();
}

} // namespace

HeatMap::HeatMap(QWidget *parent)
    : QTableView(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new HeatDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QString query = index.data(TallyTree::QueryRole).toString();
        if (!query.isEmpty())
            Q_EMIT chosen(query);
    });
}

void HeatMap::setTallies(const QList<Overview::Tally> &tallies, const QStringList &impacts,
                         const QStringList &urgencies)
{
    const QStringList rows = namesOf(tallies, &Overview::Tally::value, impacts);
    const QStringList columns = namesOf(tallies, &Overview::Tally::second, urgencies);
    m_model->setRowCount(static_cast<int>(rows.size()));
    m_model->setColumnCount(static_cast<int>(columns.size()));
    QHash<QPair<qsizetype, qsizetype>, qint64> counts;
    qint64 most = 1;
    for (const Overview::Tally &tally : tallies) {
        qint64 &count = counts[{placeOf(rows, tally.value), placeOf(columns, tally.second)}];
        count += tally.count;
        most = qMax(most, count);
    }
    const auto shown = [](const QString &name) {
        return name.isEmpty() ? tr("(none)") : Wording::oneLine(name, longestName);
    };
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < columns.size(); ++column) {
            const qint64 count = counts.value({row, column});
            const QModelIndex cell = m_model->index(row, column);
            const QStringList terms{TallyTree::term(u"impact"_s, rows.at(row)),
                                    TallyTree::term(u"urgency"_s, columns.at(column))};
            m_model->setData(cell, count > 0 ? QLocale().toString(count) : QString());
            m_model->setData(cell, static_cast<double>(count) / static_cast<double>(most), shareRole);
            m_model->setData(cell, terms.contains(QString()) ? QString() : terms.join(u' '),
                             TallyTree::QueryRole);
            //: A cell of a table, read out: %1 is an impact, %2 an urgency.
            m_model->setData(cell,
                             tr("%1, %2: %Ln incident(s)", nullptr, static_cast<int>(count))
                                 .arg(shown(rows.at(row)), shown(columns.at(column))),
                             Qt::AccessibleTextRole);
        }
        m_model->setHeaderData(row, Qt::Vertical, shown(rows.at(row)));
    }
    for (int column = 0; column < columns.size(); ++column)
        m_model->setHeaderData(column, Qt::Horizontal, shown(columns.at(column)));
    updateGeometry();
}

QSize HeatMap::sizeHint() const
{
    const int width = QTableView::sizeHint().width();
    constexpr int mostRows = 8;
    const int rows = qBound(1, m_model->rowCount(), mostRows);
    return {width,
            horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize()
                + 2 * frameWidth()};
}

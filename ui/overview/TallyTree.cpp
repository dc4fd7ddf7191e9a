// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/overview/TallyTree.h"

#include "ui/Wording.h"

#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int countRole = Qt::UserRole + 2;
constexpr int nameRole = Qt::UserRole + 3;
constexpr qsizetype longestName = 60;

QStandardItem *childNamed(const QStandardItem *parent, const QString &name)
{
    for (int row = 0; row < parent->rowCount(); ++row) {
        if (parent->child(row)->data(nameRole).toString().compare(name, Qt::CaseInsensitive) == 0)
            return parent->child(row);
    }
    return nullptr;
}

//! \brief Every count to nothing, so that what is not counted any more can be told.
void clearCounts(QStandardItem *parent)
{
    for (int row = 0; row < parent->rowCount(); ++row) {
        parent->child(row)->setData(0, countRole);
        clearCounts(parent->child(row));
    }
}

void dropEmpty(QStandardItem *parent)
{
    for (int row = parent->rowCount() - 1; row >= 0; --row) {
        if (parent->child(row)->data(countRole).toLongLong() == 0)
            parent->removeRow(row);
        else
            dropEmpty(parent->child(row));
    }
}

void showCounts(QStandardItem *parent)
{
    const QLocale locale;
    for (int row = 0; row < parent->rowCount(); ++row) {
        const qint64 count = parent->child(row)->data(countRole).toLongLong();
        QStandardItem *number = parent->child(row, 1);
        number->setData(count, countRole);
        number->setData(parent->child(row)->data(TallyTree::QueryRole), TallyTree::QueryRole);
        number->setText(locale.toString(count));
        showCounts(parent->child(row));
    }
}

} // namespace

TallyTree::TallyTree(QWidget *parent)
    : QTreeView(parent)
    , m_model(new QStandardItemModel(0, 2, this))
{
    m_model->setSortRole(countRole);
    setModel(m_model);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QString query = index.data(QueryRole).toString();
        if (!query.isEmpty())
            Q_EMIT chosen(query);
    });
}

void TallyTree::setHeading(const QString &name)
{
    m_model->setHorizontalHeaderLabels({name, tr("In your cache")});
    setAccessibleName(name);
}

QString TallyTree::term(const QString &field, const QString &value)
{
    QString words = value;
    // A quotation mark would end the words; the search passes over it anyway.
    words = words.replace(u'"', u' ').simplified();
    return words.isEmpty() ? QString() : field + u":\""_s + words + u'"';
}

void TallyTree::place(const Line &line)
{
    QStandardItem *item = m_model->invisibleRootItem();
    for (const QString &name : line.path) {
        QStandardItem *child = childNamed(item, name);
        if (!child) {
            child = new QStandardItem(name.isEmpty() ? tr("(none)") : Wording::oneLine(name, longestName));
            child->setData(name, nameRole);
            auto *number = new QStandardItem;
            number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->appendRow({child, number});
        }
        item = child;
    }
    item->setData(line.count, countRole);
    item->setData(line.query, QueryRole);
}

void TallyTree::setLines(const QList<Line> &lines, bool isOrdered)
{
    QStandardItem *root = m_model->invisibleRootItem();
    clearCounts(root);
    for (const Line &line : lines)
        place(line);
    if (!isOrdered)
        dropEmpty(root);
    showCounts(root);
    if (!isOrdered)
        m_model->sort(1, Qt::DescendingOrder);
}

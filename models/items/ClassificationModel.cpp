// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/items/ClassificationModel.h"

struct ClassificationModel::Node {
    QString name;
    QString path;
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    [[nodiscard]] Node *child(const QString &wanted) const
    {
        for (const auto &node : children) {
            if (node->name.compare(wanted, Qt::CaseInsensitive) == 0)
                return node.get();
        }
        return nullptr;
    }
    [[nodiscard]] int row() const
    {
        for (size_t i = 0; parent && i < parent->children.size(); ++i) {
            if (parent->children.at(i).get() == this)
                return static_cast<int>(i);
        }
        return 0;
    }
};

ClassificationModel::ClassificationModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

ClassificationModel::~ClassificationModel() = default;

void ClassificationModel::setPaths(const QStringList &paths)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    for (const QString &path : paths) {
        Node *at = m_root.get();
        const QStringList names = path.split(u'.', Qt::SkipEmptyParts);
        for (const QString &name : names) {
            Node *next = at->child(name);
            if (!next) {
                auto made = std::make_unique<Node>();
                made->name = name;
                made->path = at->path.isEmpty() ? name : at->path + u'.' + name;
                made->parent = at;
                next = made.get();
                at->children.push_back(std::move(made));
            }
            at = next;
        }
    }
    endResetModel();
}

QModelIndex ClassificationModel::indexOf(const QString &path) const
{
    Node *at = m_root.get();
    const QStringList names = path.split(u'.', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        Node *next = at->child(name);
        if (!next)
            break;
        at = next;
    }
    return at == m_root.get() ? QModelIndex() : createIndex(at->row(), 0, at);
}

ClassificationModel::Node *ClassificationModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex ClassificationModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children.at(static_cast<size_t>(row)).get());
}

QModelIndex ClassificationModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Node *up = nodeAt(index)->parent;
    return !up || up == m_root.get() ? QModelIndex() : createIndex(up->row(), 0, up);
}

int ClassificationModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent)->children.size());
}

int ClassificationModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ClassificationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return nodeAt(index)->name;
    case PathRole:
    case Qt::AccessibleTextRole:
        return nodeAt(index)->path;
    default:
        return {};
    }
}

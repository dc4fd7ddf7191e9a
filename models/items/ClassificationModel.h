// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

#include <memory>
#include <vector>

//! \brief Classification paths ("Hardware.Desktop.Disk") as a tree.
class ClassificationModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { PathRole = Qt::UserRole + 1 }; //!< The whole path with dots.
    Q_ENUM(Role)

    explicit ClassificationModel(QObject *parent = nullptr);
    ~ClassificationModel() override;

    void setPaths(const QStringList &paths);
    //! \brief The node of \a path, or the deepest node on the way to it.
    [[nodiscard]] QModelIndex indexOf(const QString &path) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Node;
    [[nodiscard]] Node *nodeAt(const QModelIndex &index) const;
    std::unique_ptr<Node> m_root;
};

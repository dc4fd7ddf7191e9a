// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/StoreTypes.h"

#include <QAbstractListModel>
#include <QTimer>

class Workspace;

//! \brief The views beside the list with their counts, as counted in this cache. Names are made in ui/.
class ViewsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ViewRole = Qt::UserRole + 1, CountRole };
    Q_ENUM(Role)

    explicit ViewsModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] static const QList<ListQuery::View> &views();
    [[nodiscard]] const ViewCounts &counts() const { return m_counts; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void countsChanged();

private:
    void recount();

    Workspace &m_workspace;
    ViewCounts m_counts;
    QTimer m_timer;
};

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/MatchCount.h"
#include "models/store/SavedViews.h"

#include <QAbstractListModel>
#include <QHash>
#include <QTimer>

class Workspace;

//! \brief The views beside the list with their counts, as counted in this cache: the fixed ones, whose names
//! are made in ui/, and below them the saved ones.
class ViewsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ViewRole = Qt::UserRole + 1, //!< ListQuery::View; of a saved view the one in which it searches.
        CountRole, //!< Invalid until it was counted.
        SavedIdRole, //!< 0 for a fixed view.
        NameRole, //!< Of a saved view.
        SearchRole, //!< The text of a saved view.
    };
    Q_ENUM(Role)

    explicit ViewsModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] static const QList<ListQuery::View> &views();
    //! \brief The row of the saved view \a id, or -1.
    [[nodiscard]] int rowOfSaved(qint64 id) const;
    [[nodiscard]] const ViewCounts &counts() const { return m_counts; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void countsChanged();

private:
    void recount();
    void countSaved();
    void takeSaved();
    [[nodiscard]] QVariant savedData(const SavedView &view, int role) const;

    Workspace &m_workspace;
    ViewCounts m_counts;
    QList<SavedView> m_saved;
    QHash<qint64, qint64> m_savedCounts; //!< By id.
    QList<qint64> m_counted; //!< Ids of those that are being counted.
    MatchCount m_counter;
    QTimer m_timer;
    bool m_isStale = false; //!< Something changed while it was counted.
};

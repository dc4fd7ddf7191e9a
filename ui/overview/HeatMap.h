// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/Overview.h"

#include <QTableView>

class QStandardItemModel;

//! \brief Impact × urgency as numbers on lighter and darker ground: a table, so that keys and screen readers
//! know their way, and no hue that anybody must tell from another.
class HeatMap : public QTableView
{
    Q_OBJECT

public:
    explicit HeatMap(QWidget *parent = nullptr);

    //! \brief Rows are \a impacts, columns \a urgencies, in this order; values that are in neither follow.
    void setTallies(const QList<Overview::Tally> &tallies, const QStringList &impacts,
                    const QStringList &urgencies);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    //! \brief The person wants to see the incidents that \a query finds.
    void chosen(const QString &query);

private:
    QStandardItemModel *m_model;
};

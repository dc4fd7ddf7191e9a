// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/StoreTypes.h"

#include <QHash>
#include <QIcon>
#include <QIdentityProxyModel>
#include <QPalette>
#include <QTimer>

#include <functional>

class ValueCatalog;

//! \brief The list in words and signs: over the rows of IncidentTableModel it makes texts, icons, tool tips
//! and what a screen reader says.
class IncidentListPresenter : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    //! \brief \a clock tells the time for "3 min ago".
    IncidentListPresenter(const ValueCatalog &catalog, Clock clock, QObject *parent = nullptr);

    //! \brief Draws the signs in these colours.
    void setPalette(const QPalette &palette);
    //! \brief Words and signs again, after the language or the time changed.
    void retranslate();
    //! \brief The whole row as one sentence, for a screen reader and for copying.
    [[nodiscard]] QString sentence(const IncidentRow &row) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    //! \brief What a painted cell asks for, with one look at its row.
    void multiData(const QModelIndex &index, QModelRoleDataSpan roles) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant rowData(const IncidentRow &row, ListColumn::Value column, int role) const;
    [[nodiscard]] static QVariant loadingData(ListColumn::Value column, int role);
    [[nodiscard]] QString text(const IncidentRow &row, ListColumn::Value column) const;
    [[nodiscard]] QString words(const IncidentRow &row, ListColumn::Value column) const;
    [[nodiscard]] QString toolTip(const IncidentRow &row, ListColumn::Value column) const;
    [[nodiscard]] QVariant decoration(const IncidentRow &row, ListColumn::Value column) const;
    [[nodiscard]] QVariant foreground(const IncidentRow &row, ListColumn::Value column) const;
    [[nodiscard]] QIcon icon(const QString &name) const;
    [[nodiscard]] QVariant groupData(const QModelIndex &index, const ListGroup &group, int role) const;
    [[nodiscard]] QString readWords(const IncidentRow &row) const;

    const ValueCatalog &m_catalog;
    Clock m_clock;
    QPalette m_palette;
    mutable QHash<QString, QIcon> m_icons;
    QTimer m_minute;
};

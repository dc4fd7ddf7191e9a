// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/BringInModel.h"

#include <QIdentityProxyModel>

//! \brief The words and icons over BringInModel.
class BringInPresenter : public QIdentityProxyModel
{
    Q_OBJECT

public:
    explicit BringInPresenter(QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    //! \brief "5 new, 2 refreshed, 1 is not an incident."
    [[nodiscard]] QString summary() const;
    //! \brief The incident of \a row when it is on this computer, else empty.
    [[nodiscard]] IncidentKey keyToOpen(int row) const;
    void retranslate();

private:
    [[nodiscard]] BringInModel::LineState stateAt(const QModelIndex &index) const;
    [[nodiscard]] ReadRun::Verdict verdictAt(const QModelIndex &index) const;
    [[nodiscard]] QString resultWords(const QModelIndex &index) const;
    [[nodiscard]] QString resultIcon(const QModelIndex &index) const;
    [[nodiscard]] QString explanation(const QModelIndex &index) const;
};

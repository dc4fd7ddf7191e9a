// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/OutboxModel.h"

#include <QIdentityProxyModel>

//! \brief The words and icons over OutboxModel.
class OutboxPresenter : public QIdentityProxyModel
{
    Q_OBJECT

public:
    explicit OutboxPresenter(QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] OutboxEntry entryAt(const QModelIndex &index) const;
    void retranslate();
};

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/StoreTypes.h"

#include <QAction>
#include <QList>
#include <QObject>

#include <optional>

class QActionGroup;

//! \brief By which column the list is grouped, as actions for View ▸ Group By; one of them is ticked.
class GroupActions : public QObject
{
    Q_OBJECT

public:
    explicit GroupActions(QObject *parent = nullptr);

    [[nodiscard]] QList<QAction *> actions() const;
    //! \brief Whether there is an action for \a column.
    [[nodiscard]] static bool isOffered(ListColumn::Value column);
    //! \brief The ticked one.
    [[nodiscard]] std::optional<ListColumn::Value> column() const;
    //! \brief Ticks \a column without telling anybody; one that cannot be grouped by counts as none.
    void setColumn(std::optional<ListColumn::Value> column);
    void retranslate();

Q_SIGNALS:
    void chosen(std::optional<ListColumn::Value> column);

private:
    QActionGroup *m_group = nullptr;
};

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>

//! \brief The titles of the list's columns, each of one line or a sign. Qt finds out how high that is by
//! measuring each title in bold, about a dozen times while a window is made, and loads a second font for it.
class ListHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ListHeader(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
};

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/fault/FaultDesk.h"

#include <QMap>

enum class Operation { SignIn, Refresh, Open, Create, Edit, Resolve, LookBefore, LookAfter };

//! \brief One field of the matrix: a fault, when it strikes, what it strikes, and how that must end.
struct FaultCell {
    QString family;
    QString fault;
    FaultDesk::When when = FaultDesk::When::Before;
    Operation operation = Operation::SignIn;
    QString word;
    QString reason;
};

//! \brief matrix.md, read.
struct FaultTable {
    QList<FaultCell> cells;
    QMap<QString, QString> reasons; //!< Letter → why a cell is left out.
    QMap<QString, int> omitted; //!< Letter → how many cells.
    QStringList faults; //!< What is wrong with the file itself.

    [[nodiscard]] static FaultTable read(const QString &fileName);
};

// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/SqlFile.h"
#include "models/store/TextOrder.h"

//! \brief The texts of the cache that are in a person's order. Beside each stands its key, null as long as
//! the text is its own.
namespace OrderedTexts {

//! \brief The columns with such texts.
[[nodiscard]] const QStringList &columns();
//! \brief The column of the key to the text of \a column.
[[nodiscard]] QString keyColumn(const QString &column);
//! \brief What puts rows in order by \a column of the table called \a table; empty for none. There is an
//! index over it.
[[nodiscard]] QString expression(const QString &column, const QString &table = {});
//! \brief Makes the keys of all rows anew unless \a order made them; one transaction, so that a crash leaves
//! the old ones. Some seconds for a million rows, and only after the language or the system changed.
[[nodiscard]] Result<void> bringUpToDate(SqlFile &cache, const TextOrder &order);

} // namespace OrderedTexts

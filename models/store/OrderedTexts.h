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
//! \brief Whether \a order made the keys of all rows.
[[nodiscard]] bool isUpToDate(SqlFile &cache, const TextOrder &order);
//! \brief From now on no order made all keys.
void forgetOrder(SqlFile &cache);
//! \brief Makes the keys of some rows behind \a last anew, and moves it to the last of them; true when there
//! are more. After the last ones the file remembers the order; what ends before begins anew at the next
//! start.
[[nodiscard]] Result<bool> bringOn(SqlFile &cache, const TextOrder &order, qint64 &last);

} // namespace OrderedTexts

